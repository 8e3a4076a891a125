/** Events that are kept in a server’s own list. */
export const scheduled = {
  placeUnknown: "Place not known",
  placeInCountry: "{place}, {country}",
  hoursUnknown: "The hours are not known: shown as whole days",
  hourUnknown: "The hour is not known: shown as the whole day",
  endUnknown: "When it ends is not known",
  moreSources: "and {count, number} more",
} as const;
