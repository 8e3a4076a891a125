// Cities that people call by more than one name.

/** Folded, as `keyOf` gives them. */
const SAME_CITY: readonly (readonly string[])[] = [
  ["new delhi", "delhi"],
  ["kyiv", "kiev"],
  ["washington", "washington dc"],
  ["sharm el sheikh", "sharm el sheik"],
  ["st petersburg", "saint petersburg"],
  ["evian les bains", "evian"],
  ["rio de janeiro", "rio"],
  ["new york", "nyc"],
];

/** The name itself, and others of the same city. */
export function namesOfCity(key: string): readonly string[] {
  return SAME_CITY.find((names) => names.includes(key)) ?? [key];
}
