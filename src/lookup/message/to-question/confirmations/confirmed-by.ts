// “Which events did China confirm”, “visits confirmed by Russia”: those of which somebody who is named has confirmed a date.

import type { Archive } from "../../../../archive/archive.ts";
import type { RecordPart } from "../../../parts/part.ts";
import { asKnown } from "../../../read/read-day.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import type { EventParts } from "../events/event-query.ts";
import { timeOf } from "../events/events-question.ts";

const CONFIRMS: ReadonlySet<string> = new Set("confirm confirms confirmed confirming".split(" "));

const ASKS_WHICH = /^(?:so |and )?(?:which|what|list|show|all|any|how many)\b/iu;

/** undefined where an event is named, or where nobody is said to have confirmed anything. */
export function asksConfirmedBy(message: ReadMessage, parts: EventParts, then: IntentContext): Intent | undefined {
  const { words, rest } = message;
  const at = words.findIndex(({ key }) => CONFIRMS.has(key));
  const isOfOne =
    parts.series !== undefined ||
    parts.places !== undefined ||
    parts.subjects?.some((refs) => refs.startsWith("event:")) === true;
  if (at < 0 || isOfOne || !(ASKS_WHICH.test(rest) || KINDS_FIRST.test(rest))) return undefined;
  const by = message.parts.find(
    (part): part is RecordPart => part.is === "record" && isBeside(part, at, words) && isActor(part, then.archive),
  );
  if (by === undefined) return undefined;
  const ids = by.records.flatMap(({ kind, id }) => (kind === "actor" ? [`confirms:${id}`] : []));
  const own = by.records.map(({ kind, id }) => `${kind}:${id}`);
  const others = (parts.subjects ?? []).filter((refs) => !refs.split("|").some((ref) => own.includes(ref)));
  const kinds = parts.kinds === undefined ? {} : { kinds: parts.kinds };
  const which = /^how many\b/iu.test(rest) ? "count" : "all";
  return asks({
    about: "events",
    which,
    page: 0,
    subjects: [ids.join("|"), ...others],
    ...kinds,
    ...timeOf(message),
    ...asKnown(then.asOf),
  });
}

/** “Visits confirmed by Russia.” */
const KINDS_FIRST = /^(?:the )?(?:events|summits|visits|meetings|trips|talks|dates)\b/iu;

/** Right before the verb, or behind it and “by”. */
export function isBeside({ from, to }: RecordPart, at: number, words: ReadMessage["words"]): boolean {
  const isBefore =
    to === at ||
    (to === at - 1 &&
      /^(?:has|have|already|not|first|1st|ever|formally|officially|finally|publicly)$/.test(words[to]?.key ?? ""));
  const before = words[from - 1]?.key === "the" ? from - 2 : from - 1;
  return isBefore || (from > at && words[before]?.key === "by");
}

function isActor({ records }: RecordPart, { actors }: Archive): boolean {
  return records.some(({ kind, id }) => kind === "actor" && actors.has(id as never));
}
