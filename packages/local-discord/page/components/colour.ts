/** Discord's colour number as CSS; without one the edge of a card keeps the colour of the page. */
export function accentColour(colour: number | null | undefined): string {
  if (colour === null || colour === undefined) return "var(--edge)";
  return `#${colour.toString(16).padStart(6, "0")}`;
}
