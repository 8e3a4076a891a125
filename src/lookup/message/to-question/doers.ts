// Who is to have done something to an event: whoever is named beside the word for it.

import type { RecordPart } from "../../parts/part.ts";
import type { ReadMessage } from "../read-message.ts";
import { isBeside } from "./confirmed-by.ts";

/** “The summit in India confirmed”: where it is, and nobody who did anything. */
export function isDoer(
  part: ReadMessage["parts"][number],
  at: number,
  words: ReadMessage["words"],
): part is RecordPart {
  const to = OFFICE_OF.test(words[part.to]?.key ?? "") ? part.to + 1 : part.to;
  if (part.to <= at && BEFORE_OTHERS.has(words[part.from - 1]?.key ?? "")) return false;
  return (
    part.is === "record" && part.records.some(({ kind }) => kind === "actor") && isBeside({ ...part, to }, at, words)
  );
}

/** “Starmer’s office”. */
const OFFICE_OF = /^(?:office|government|administration|team|spokes(?:man|woman|person))$/u;

const BEFORE_OTHERS: ReadonlySet<string> = new Set("in at to with of between and for from on".split(" "));

/** “Name the dates”, “set a day”: who confirmed a date, or first spoke of it where nobody is known to have. */
export function isOfDates(at: number, words: ReadMessage["words"]): boolean {
  const isNaming = /^(?:nam(?:e|es|ed)|sets?|fix(?:es|ed)?|g(?:ive|ives|ave))$/u.test(words[at]?.key ?? "");
  return isNaming && words.slice(at + 1, at + 4).some(({ key }) => /^(?:dates?|days?)$/u.test(key));
}
