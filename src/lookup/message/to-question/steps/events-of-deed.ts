// The events of which a step tells that somebody did something to somebody, and the question that shows them: one with the step, several each with its own.

import { eventsAt, isAt } from "../../../../archive/events-by-place.ts";
import { knownBy } from "../../../../archive/known-steps.ts";
import { keyOf, titleOf } from "../../../../archive/names/whole-names.ts";
import type { Development, Event } from "../../../../archive/schema.ts";
import { type DeedAsked, deedAsStep } from "../../../../core/deed-asked.ts";
import { tokenize } from "../../../../text/tokens.ts";
import { deedTold } from "../../../answers/deed-told.ts";
import { namesOfSubject } from "../../../answers/subject-check.ts";
import type { Part } from "../../../parts/part.ts";
import type { Span } from "../../../read/parse-span.ts";
import { asKnown } from "../../../read/read-day.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";

/** More than fit a list that is read. */
const MOST_FOUND = 12;

type SoughtDeed = {
  readonly asked: DeedAsked;
  /** What else is named: the meeting, the place. */
  readonly others: readonly Part[];
  readonly span: Span | undefined;
};

/** Those of `events` that have all that is named and of which a step tells it, known in the time that is asked about, or of one that falls in it. */
export function eventsOfDeed(
  events: readonly Event[],
  { asked, others, span }: SoughtDeed,
  then: IntentContext,
): readonly Event[] {
  return events.filter((event) => {
    const told = deedTold(knownBy(event, then.asOf), asked, event, then.archive);
    const text = told.map(({ summary }) => summary.replace(SAID_BESIDE, ",")).join(" ");
    return (
      told.some(({ known }) => span === undefined || isKnownWithin(known, span)) &&
      others.every((part) => isNamedThere(part, event, text, then))
    );
  });
}

/** “Xi, who comes to Moscow for 9 May, has invited Putin”, “Modi invited him in July, in Moscow”: nobody is invited to Moscow. */
const SAID_BESIDE = /, (?:who|which|where) [^,.;]*,|, in \p{Lu}[^,.;]*(?=[,.;]|$)/gu;

function isKnownWithin(known: Development["known"], { from, to }: Span): boolean {
  return known.by >= from && (known.from ?? known.by) <= to;
}

/** By what the event is called and where it is, or in the steps that tell it: who told them somewhere else says nothing. */
function isNamedThere(part: Part, event: Event, told: string, { archive }: IntentContext): boolean {
  if (part.is === "kind" || part.is === "status") return true;
  if (part.is !== "record" && part.is !== "place") return false;
  const isTold = (name: string, texts: readonly string[]) => ` ${keyOf(texts.join(" "))} `.includes(` ${name} `);
  const near = [event.title, told];
  if (part.is === "place") return isAt(event, part.place, archive) || isTold(keyOf(part.text), near);
  if (isTold(keyOf(part.text), near)) return true;
  // “To Moscow”, which stands for a state elsewhere.
  if (isCity(part, archive)) return isAt(event, keyOf(part.text), archive);
  return part.records.some(({ kind, id }) => {
    // “The India–Russia summit” is none in Russia.
    const isState = archive.actors.get(id as never)?.kind === "state";
    const names = namesOfSubject(`${kind}:${id}`, archive);
    return (
      isOfRecord(kind, id, event, archive) ||
      names.some((name) => isTold(name, isState ? near : [...near, ...event.also]))
    );
  });
}

/** Whether what stands for a state is not its name, and things take place there. */
function isCity({ text, records }: Extract<Part, { is: "record" }>, archive: IntentContext["archive"]): boolean {
  const key = keyOf(text);
  return eventsAt(key, archive).length > 0 && !records.some((one) => keyOf(titleOf(one, archive)) === key);
}

function isOfRecord(kind: string, id: string, event: Event, archive: IntentContext["archive"]): boolean {
  if (kind === "event") return event.id === id;
  if (kind === "topic") return event.series === id || event.topics.some((topic) => topic === id);
  // Nobody is invited to their own country.
  const isThere =
    archive.actors.get(id as never)?.kind !== "state" && event.participants.some(({ actor }) => actor === id);
  return isThere || event.place?.country === id;
}

/** Of those that fit, where a meeting is named, the ones that have most of its words in their names. */
export function ofMeetingNamed(found: readonly Event[], words: readonly string[]): readonly Event[] {
  const namedBy = ({ title, also }: Event) => {
    const named = new Set(tokenize([title, ...also].join(" ")));
    return words.filter((word) => named.has(word)).length;
  };
  const most = Math.max(0, ...found.map(namedBy));
  return found.filter((event) => namedBy(event) === most);
}

/** undefined where none is found, or too many. `isList`: one alone is told in a list, too. */
export function asksDeeds(
  found: readonly Event[],
  asked: DeedAsked,
  { asOf }: IntentContext,
  isList = false,
): Intent | undefined {
  const [only, ...others] = found;
  if (only === undefined || found.length > MOST_FOUND) return undefined;
  const told = { focus: "told", step: deedAsStep(asked), page: 0, ...asKnown(asOf) } as const;
  if (others.length === 0 && !isList) return asks({ about: "event", id: only.id, ...told });
  return asks({ about: "events", which: "all", subjects: [found.map(({ id }) => `event:${id}`).join("|")], ...told });
}
