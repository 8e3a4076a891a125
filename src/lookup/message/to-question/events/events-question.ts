import type { QuestionAbout } from "../../../../core/question.ts";
import { findEvents } from "../../../answers/find-events.ts";
import { stoodSo } from "../../../answers/is-then.ts";
import { bestScore } from "../../../answers/order-events.ts";
import { BEGINNING } from "../../../read/extract-time.ts";
import { asKnown } from "../../../read/read-day.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import type { EventParts } from "./event-query.ts";

export type EventsQuestion = QuestionAbout<"events">;

/** Whether it is about anything but a kind and a time. */
export function isNarrowed({ subjects, series, places, names }: Omit<EventParts, "statuses">): boolean {
  return names !== undefined || subjects !== undefined || series !== undefined || places !== undefined;
}

/** “When was the BRICS to take place”: no edition of the past, though none was known to lie ahead then. */
export function isSeriesAlone({
  subjects = [],
  series,
  places,
  names,
  words,
  kinds: _,
  ...others
}: EventParts): boolean {
  const isSeries = series !== undefined || (subjects.length === 1 && subjects[0]?.startsWith("topic:") === true);
  const rest = [places, names, words, ...Object.values(others)];
  return isSeries && rest.every((one) => one === undefined);
}

export function timeOf({ span, since }: ReadMessage): Pick<EventsQuestion, "from" | "to"> {
  if (span === undefined) return {};
  // “Before 2026” has no first day.
  if (span.from === BEGINNING) return { to: span.to };
  return since ? { from: span.from } : { from: span.from, to: span.to };
}

export function asksFor(
  which: EventsQuestion["which"],
  message: ReadMessage,
  { statuses: _, ...parts }: EventParts,
  { asOf }: IntentContext,
  more: Partial<EventsQuestion> = {},
): Intent {
  return asks({ about: "events", which, page: 0, ...parts, ...timeOf(message), ...more, ...asKnown(asOf) });
}

/** All that is about a recurring meeting: its editions, and what took place beside them. */
export function withTopic({ series, ...parts }: Omit<EventParts, "statuses">): Omit<EventParts, "statuses" | "series"> {
  return series === undefined ? parts : { ...parts, subjects: [`topic:${series}`, ...(parts.subjects ?? [])] };
}

export function withoutStatus({ statuses: _, ...parts }: EventParts): Omit<EventParts, "statuses"> {
  return parts;
}

/** Whether it was put off is asked of what is named by its place or series, and not of another there that was; of several that fit as well, or more than are seen at a glance, of those that were. */
export function statusesMeant(
  { statuses, ...parts }: EventParts,
  isStep: boolean,
  { archive, asOf }: IntentContext,
): Pick<EventsQuestion, "statuses"> {
  if (statuses === undefined) return {};
  const isNamed = [parts.places, parts.series, parts.names].some((part) => part !== undefined);
  const isClear = () => {
    const found = findEvents({ ...parts, which: "one" }, archive);
    const isOne = found.filter(({ score }) => score === bestScore(found)).length < 2;
    const tells = !isOne && found.some(({ event }) => stoodSo(event, statuses, asOf));
    return found.length <= MOST_ASKED_BACK && !tells;
  };
  return isStep && isNamed && isClear() ? {} : { statuses: [...statuses] };
}

const MOST_ASKED_BACK = 5;
