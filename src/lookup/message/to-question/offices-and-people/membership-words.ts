// The words that ask who belongs to a body: “join”, “leave”, “get into”, “the first summit with Sweden as a member”. Pure.

import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import type { Part } from "../../../parts/part.ts";
import type { ReadMessage } from "../../read-message.ts";

const BELONGS: ReadonlySet<string> = new Set(
  "join joins joined joining leave leaves left leaving quit quits enter entered withdraw withdrew exit exited accede acceded member members membership accession".split(
    " ",
  ),
);
const GETS_IN: ReadonlySet<string> = new Set("get gets got gotten getting".split(" "));

/** Where a word says that somebody belongs to something, or “gets into” it; -1 without. */
export function belongsAt(words: ReadMessage["words"]): number {
  return words.findIndex(
    ({ key }, at) => BELONGS.has(key) || (/^in(?:to)?$/u.test(key) && GETS_IN.has(words[at - 1]?.key ?? "")),
  );
}

const BETWEEN: ReadonlySet<string> = new Set("the a an from to of out in into".split(" "));

const AS_MEMBER = whereItMayFit(
  /\b(?:first|1st|last)\b.*\bwith \S.*? (?<as>as (?:an? |the |its |their )?(?:\p{L}+ )?members?)\b/iu,
);

/** “As a full member”, of those at a meeting: who was there is told of many that were guests. undefined where it is not asked. */
export function firstAsMember(text: string): string | undefined {
  return AS_MEMBER.exec(text)?.groups?.as;
}

/** Whether nothing but small words stands between the word for it and the body. */
export function isRightBeside(words: ReadMessage["words"], at: number, body: Part): boolean {
  const [from, to] = at < body.from ? [at + 1, body.from] : [body.to, at];
  return words.slice(from, to).every(({ key }) => BETWEEN.has(key));
}
