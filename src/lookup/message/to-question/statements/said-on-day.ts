// “What did Leavitt say on 24 April”: the steps of whatever event that tell what somebody said on a day, where no quotation is of it.

import type { Archive } from "../../../../archive/archive.ts";
import type { Event } from "../../../../archive/schema.ts";
import { finish } from "../../../../archive/steps.ts";
import { saidAsStep } from "../../../../core/said-asked.ts";
import { tokenize } from "../../../../text/tokens.ts";
import { eventAt, eventSteps } from "../../../answers/answer-event.ts";
import { quotesSteps } from "../../../answers/answer-quotes.ts";
import type { FoundEvent } from "../../../answers/event-refs.ts";
import { saidTold } from "../../../answers/said-told.ts";
import { namesOfSubject } from "../../../answers/subject-check.ts";
import type { Span } from "../../../read/parse-span.ts";
import { asKnown } from "../../../read/read-day.ts";
import { yearsMeant } from "../../../read/years-meant.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { refsOf } from "../events/record-refs.ts";
import type { SpeakerAsked } from "../quotations/speaker-slot.ts";

/** More that fit alike are not told apart by tapping. */
const MOST_SPOKEN_OF = 4;

/** Of whatever event, where no quotation is of that day. */
export function saidOnDay(
  asker: SpeakerAsked,
  message: ReadMessage,
  intent: Intent,
  then: IntentContext,
): Intent | undefined {
  if (asker.isAnybody || !isOfOneDay(message) || hasQuotes(intent, then)) return undefined;
  const all = eventsNaming(asker, then.archive).flatMap((event) =>
    eventAt(event, then.asOf).map((one): FoundEvent => ({ ...one, event, score: 0 })),
  );
  return spansOfSaying(message)
    .values()
    .map((span) => stepsIn(all, asker, span, then))
    .find((told) => told !== undefined);
}

/** Those in which they are named, looked up: whoever said something stands in the text of an event. */
function eventsNaming({ by, name = "" }: SpeakerAsked, archive: Archive): readonly Event[] {
  const names =
    by === undefined
      ? [name]
      : by.records.flatMap(({ kind, id }) => (kind === "actor" ? namesOfSubject(`actor:${id}`, archive) : []));
  const ids = names.flatMap((one) => archive.search.eventsWith(tokenize(one)));
  return [...new Set(ids)].flatMap((id) => archive.events.get(id) ?? []);
}

/** Whether a single day is told. */
export function isOfOneDay({ span }: ReadMessage): boolean {
  return span !== undefined && span.from === span.to;
}

function hasQuotes(intent: Intent, { archive, today, words, asOf }: IntentContext): boolean {
  if (!intent.ok || !("question" in intent) || intent.question.about !== "quotes") return false;
  return finish(quotesSteps(intent.question, { archive, words, today: asOf ?? today })).kind === "quotes";
}

/** In which the step became known: of a day without its year, from the last such day on. */
export function spansOfSaying({ span, pastSpan, yearless }: ReadMessage): readonly (Span | undefined)[] {
  if (span === undefined) return [undefined];
  if (!yearless || pastSpan === undefined) return [span];
  return yearsMeant(pastSpan);
}

/** Those of the events in which somebody is told to have said something in the time, as a question of them; undefined where none or too many are. */
export function stepsIn(
  found: readonly FoundEvent[],
  { by, name }: SpeakerAsked,
  span: Span | undefined,
  { archive, asOf }: IntentContext,
): Intent | undefined {
  const ids = by?.records.flatMap(({ kind, id }) => (kind === "actor" ? [id as string] : []));
  const asked = { span, name };
  const telling = found.filter(({ event }) => saidTold(eventSteps(event, asOf), asked, ids, archive).length > 0);
  const most = Math.max(...telling.map(({ score }) => score));
  const best = telling.filter(({ score }) => score === most);
  if (best.length === 0 || best.length > MOST_SPOKEN_OF) return undefined;
  const who = by === undefined ? {} : { by: refsOf(by.records.filter(({ kind }) => kind === "actor")) };
  const told = { focus: "told", step: saidAsStep(asked), ...who, ...asKnown(asOf) } as const;
  const [only, ...others] = best;
  return only !== undefined && others.length === 0
    ? asks({ about: "event", id: only.event.id, page: 0, ...told })
    : asks({
        about: "events",
        which: "one",
        page: 0,
        subjects: [best.map(({ event }) => `event:${event.id}`).join("|")],
        ...told,
      });
}
