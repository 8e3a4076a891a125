// “Who is president of COP31”: nobody holds such an office in the archive, and a step of the conference names who presides.

import { knownBy } from "../../../../archive/known-steps.ts";
import { holdersOf } from "../../../answers/answer-office.ts";
import { asKnown } from "../../../read/read-day.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import type { OfficePart } from "./resolve-holder.ts";

const NAMED =
  /\p{Lu}[\p{L}-]+,? (?:is |as |becomes? |to be )?(?:the |its )?(?:President|Chair(?:man|woman|person)?) of the (?:conference|summit|meeting|session|talks)/u;

const IS_ELECTED = /\b(?:is|was) elected (?:as )?(?:its |the )?(?:chair|president)\b/iu;

const PRESIDES = /^(?:president|(?:elected )?chair|chairman|chairwoman|chairperson|chief)$/iu;

/** All that is known of the one event that is named, where a step says who presides there; undefined for any other office. */
export function presidentOfEvent(
  office: OfficePart | undefined,
  { parts, words }: ReadMessage,
  { archive, asOf }: IntentContext,
): Intent | undefined {
  if (office === undefined || !PRESIDES.test(office.text)) return undefined;
  const [named, ...others] = parts.filter((part) => part.is === "record");
  const [record, ...more] = named?.is === "record" ? named.records : [];
  if (named === undefined || record?.kind !== "event" || others.length + more.length > 0) return undefined;
  const event = archive.events.get(record.id as never);
  const typed = words.slice(named.from, named.to).map(({ text }) => text);
  if (event === undefined || holdersOf({ title: [...typed, office.text].join(" ") }, archive).length > 0)
    return undefined;
  const isElected = knownBy(event, asOf).some(({ summary }) => IS_ELECTED.test(summary));
  if (isElected) return asks({ about: "event", id: event.id, page: 0, focus: "chair", ...asKnown(asOf) });
  const isTold = knownBy(event, asOf).some(({ summary }) => NAMED.test(summary));
  return isTold ? asks({ about: "event", id: event.id, page: 0, open: "history", ...asKnown(asOf) }) : undefined;
}
