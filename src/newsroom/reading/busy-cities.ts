// Cities where so much happens that they tell little by themselves. Pure.

import type { ReadingIndex } from "./reading-index.ts";

/** In the news every day, beside capitals. */
const BUSY = /^(?:new york|geneva|white house|kremlin|istanbul|dubai|shanghai|hong kong|un headquarters)$/;

/** `key`: a city or a venue, as folded words. */
export function isBusyCity(key: string, { names }: Pick<ReadingIndex, "names">): boolean {
  return names.capitals.has(key) || BUSY.test(key);
}

/** So many summits are held there that “the summit in” it is none in particular. */
const HAS_MANY_SUMMITS = /^(?:new york|geneva|vienna|brussels|washington|moscow|beijing|paris|london|berlin)$/;

export function isCityOfSummits(key: string): boolean {
  return HAS_MANY_SUMMITS.test(key);
}
