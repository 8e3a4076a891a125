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
  const to = SPEAKS_FOR.test(words[part.to]?.key ?? "") ? part.to + 1 : part.to;
  if (part.to <= at && BEFORE_OTHERS.has(words[part.from - 1]?.key ?? "")) return false;
  return (
    part.is === "record" && part.records.some(({ kind }) => kind === "actor") && isBeside({ ...part, to }, at, words)
  );
}

/** “Starmer’s office”. */
const SPEAKS_FOR = /^(?:office|government|administration|team|spokes(?:man|woman|person))$/u;

const BEFORE_OTHERS: ReadonlySet<string> = new Set("in at to with of between and for from on".split(" "));
