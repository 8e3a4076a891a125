// Texts cut to a length between words, saying so by dots. Lengths and places in UTF-16 units.

/** The beginning of a text, cut between words to at most `room` and an ellipsis; the whole text when it fits. */
export function truncate(text: string, room: number): string {
  return text.length <= room ? text : `${text.slice(0, wordEnd(text, room))}…`;
}

/**
 * As `truncate`, but never longer than `limit` with its ellipsis: for what Discord refuses beyond that. No surrogate pair and
 * no word is cut, unless it is the only one.
 */
export function fitTo(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const end = isLowSurrogate(text, limit - 1) ? limit - 2 : limit - 1;
  return `${text.slice(0, end).replace(/\s+\S*$/u, "")}…`;
}

/** About `room` of a text around the stretch from `start` to `end`, with an ellipsis at each side that is cut. */
export function excerpt(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  room: number,
): string {
  if (text.length <= room) return text;
  const spare = Math.max(0, room - (end - start));
  const from = wordStart(text, Math.max(0, Math.min(start - Math.floor(spare / 2), text.length - room)));
  return `${from > 0 ? "…" : ""}${truncate(text.slice(from), room)}`;
}

/** The end of the last whole word before a place; a place inside a long run of signs is taken as it is, never half a sign. */
export function wordEnd(text: string, place: number): number {
  const space = text.lastIndexOf(" ", place);
  if (space > place - 40 && space > 0) return space;
  return isLowSurrogate(text, place) ? place - 1 : place;
}

/** The start of the first whole word after a place. */
export function wordStart(text: string, place: number): number {
  if (place <= 0) return 0;
  const space = text.indexOf(" ", place - 1);
  if (space !== -1 && space < place + 40) return space + 1;
  return isLowSurrogate(text, place) ? place + 1 : place;
}

function isLowSurrogate(text: string, place: number): boolean {
  const code = text.charCodeAt(place);
  return code >= 0xdc00 && code <= 0xdfff;
}
