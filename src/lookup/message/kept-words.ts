// Stretches of a message that no rewriting may touch: what somebody said, names of several words.

/** Stands before and behind the number of a stretch that is kept; nobody types it. */
export const MASK = "\uE000";
const END_OF_MASK = "\uE001";

/** `text` as `rewrite` makes it of all but what `kept` fits. `kept` is global. */
export function keepingWords(text: string, kept: RegExp, rewrite: (masked: string) => string): string {
  const held: string[] = [];
  const masked = text.replace(kept, (typed) => `${MASK}${held.push(typed) - 1}${END_OF_MASK}`);
  return rewrite(masked).replace(
    new RegExp(`${MASK}(\\d+)${END_OF_MASK}`, "gu"),
    (_, nth: string) => held[Number(nth)] ?? "",
  );
}
