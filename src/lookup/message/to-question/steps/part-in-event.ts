// Whether an event has what is named as a part of its own, or tells of it.

import type { Archive } from "../../../../archive/archive.ts";
import { isAt } from "../../../../archive/events-by-place.ts";
import { keyOf } from "../../../../archive/names/whole-names.ts";
import type { Event } from "../../../../archive/schema.ts";
import { eventAt } from "../../../answers/answer-event.ts";
import { isNamed, textOf } from "../../../answers/event-texts.ts";
import { namesOfSubject, subjectCheck } from "../../../answers/subject-check.ts";
import type { Part, RecordPart } from "../../../parts/part.ts";
import { sharesFamilyName } from "../../../parts/person-parts.ts";
import type { Sentence } from "../../../parts/read-sentence.ts";
import { asKnown } from "../../../read/read-day.ts";
import type { IntentContext } from "../../intent.ts";
import { isPerson, refsOf } from "../events/record-refs.ts";
import { mayTell } from "./words-for-sentence.ts";

/** In its names, people, places or steps. */
export function hasPart(event: Event, part: Part, then: IntentContext): boolean {
  const text = textOf(event, then.asOf);
  const typed = ` ${keyOf(part.text)} `;
  if (part.is === "missing") return text.includes(typed) || !sharesFamilyName(part, then.archive);
  if (part.is === "kind")
    return part.kinds.includes(event.kind) || isNamed(event, keyOf(part.text)) || text.includes(typed);
  if (part.is === "record") {
    const names = part.records.flatMap(({ kind, id }) => namesOfSubject(`${kind}:${id}`, then.archive));
    return isOwnPart(event, part, then) || [keyOf(part.text), ...names].some((name) => text.includes(` ${name} `));
  }
  return text.includes(typed) || mayTell(event, keyOf(part.text), then.asOf);
}

/** “Were the Europeans at the Riyadh talks?”: what is called after a place was there, and is no meeting that only tells of it. */
export function isWhereCalled(event: Event, { parts }: Pick<Sentence, "parts">, archive: Archive): boolean {
  const called = parts.filter(
    ({ is, to }) => is === "place" && parts.some((kind) => kind.is === "kind" && kind.from === to),
  );
  return called.every(
    (part) => part.is === "place" && (isAt(event, part.place, archive) || isNamed(event, part.place)),
  );
}

export function isOwnPart(event: Event, { records }: RecordPart, { archive, asOf }: IntentContext): boolean {
  const refs = refsOf(records);
  const isOfIt = subjectCheck(refs, { subjects: [refs], which: "one", ...asKnown(asOf) }, archive, false);
  return eventAt(event, asOf).some(isOfIt);
}

export function isPersonPart(part: Part, archive: Archive): boolean {
  return part.is === "record" && part.records.every(({ kind, id }) => isPerson(kind, id, archive));
}
