// Who is to have done something to an event: whoever is named beside the word for it.

import type { Archive } from "../../../../archive/archive.ts";
import { keyOf } from "../../../../archive/names/whole-names.ts";
import type { RecordPart } from "../../../parts/part.ts";
import type { ReadMessage } from "../../read-message.ts";
import { isBeside } from "../confirmations/confirmed-by.ts";
import { ANNOUNCES, CONFIRMS_IT } from "./change-verbs.ts";

/** “The summit in India confirmed”: where it is, and nobody who did anything. */
export function isDoer(
  part: ReadMessage["parts"][number],
  at: number,
  words: ReadMessage["words"],
): part is RecordPart {
  const to = OFFICE_OF.test(words[part.to]?.key ?? "") ? part.to + 1 : part.to;
  if (part.to <= at && (BEFORE_OTHERS.has(words[part.from - 1]?.key ?? "") || isPassive(at, words))) return false;
  return (
    part.is === "record" && part.records.some(({ kind }) => kind === "actor") && isBeside({ ...part, to }, at, words)
  );
}

/** “When was the summit Biden Putin announced”: who announced it stands behind “by”, and who is named before is of the summit. */
function isPassive(at: number, words: ReadMessage["words"]): boolean {
  const isBe = ({ key }: ReadMessage["words"][number]) => /^(?:is|are|was|were|been|be|being|get|gets|got)$/u.test(key);
  const isDoing = ({ key }: ReadMessage["words"][number]) => /^(?:did|does|do|who|that|which)$/u.test(key);
  const key = words[at]?.key ?? "";
  if (!ANNOUNCES.test(key) && !CONFIRMS_IT.test(key)) return false;
  const before = words.slice(0, at);
  const next = words[at + 1]?.key;
  return before.some(isBe) && !before.some(isDoing) && (next === undefined || AFTER_PASSIVES.has(next));
}

const AFTER_PASSIVES: ReadonlySet<string> = new Set(
  "by in on at for to as from after before first officially formally publicly already yet again then now".split(" "),
);

/** “Starmer’s office”, “the Chinese side”. */
const OFFICE_OF = /^(?:office|side|government|administration|team|spokes(?:man|woman|person))$/u;

const BEFORE_OTHERS: ReadonlySet<string> = new Set("in at to with of between and for from on".split(" "));

/** “Name the dates”, “set a day”: who confirmed a date, or first spoke of it where nobody is known to have. */
export function isOfDates(at: number, words: ReadMessage["words"]): boolean {
  const isNaming = /^(?:nam(?:e|es|ed)|sets?|fix(?:es|ed)?|g(?:ive|ives|ave))$/u.test(words[at]?.key ?? "");
  return isNaming && words.slice(at + 1, at + 4).some(({ key }) => /^(?:dates?|days?)$/u.test(key));
}

/** “When did the US leave the JCPOA”: words of another name of a topic, to which it was done; what was done to something else of it is no answer. */
export function objectOfDeed(
  deed: number | undefined,
  { parts, words }: ReadMessage,
  { topics }: Archive,
): readonly string[] {
  if (deed === undefined) return [];
  const start = words[deed + 1]?.key === "the" ? deed + 2 : deed + 1;
  const part = parts.find(({ from }) => from === start);
  if (part?.is !== "record" || !part.records.every(({ kind }) => kind === "topic")) return [];
  const isProper = part.records.some(({ id }) => keyOf(topics.get(id as never)?.name ?? "") === keyOf(part.text));
  return isProper ? [] : words.slice(part.from, part.to).map(({ key }) => key);
}
