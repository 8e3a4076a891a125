// “Where was it first planned”: a first that counts nothing.

import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import type { ReadMessage } from "../../read-message.ts";

/** “Where was it first planned” is of no first one. */
export function saysFirstly({ rest }: ReadMessage): boolean {
  return FIRST_DONE.test(rest);
}

const FIRST_DONE = whereItMayFit(
  /\b(?:first (?:planned|supposed|meant|due|intended|scheduled|announced|set|proposed|floated|named|given|known|to (?:be|take|meet))|at first)\b/iu,
);
