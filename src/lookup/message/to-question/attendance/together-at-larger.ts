// “Did Modi and Starmer meet at the G20 summit”: that the larger meeting took place is no yes to whether the two met at it.

import type { Archive } from "../../../../archive/archive.ts";
import { isAmongOthers, tellsThatTheyMet } from "../../../answers/among-others.ts";
import { type EventQuery, splitRef } from "../../../answers/event-refs.ts";
import { findEvents } from "../../../answers/find-events.ts";
import { isBesideIt, isConvenedOfMany, isOfOnlyTwo } from "../../../answers/lists-of-two.ts";
import { areAllPeople } from "../../../answers/subject-check.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { refsOf } from "../events/record-refs.ts";
import { singleBest } from "../which-event/resolve-events.ts";
import { asksOfMeeting } from "./have-met.ts";

/** Their own meeting beside it; else the larger one as such, at which both were, or with whoever it names. undefined where nothing of that is asked. */
export function togetherAtLarger(message: ReadMessage, intent: Intent, { archive }: IntentContext): Intent | undefined {
  if (!intent.ok || !("question" in intent) || intent.question.about !== "events") return undefined;
  const { focus, step: _step, ...question } = intent.question;
  const isOfIt = focus === undefined || focus === "whether" || focus === "when" || focus === "where";
  if (!isOfIt || question.which !== "one" || AT_THE_SAME.test(message.rest) || !asksOfMeeting(message.rest))
    return undefined;
  const people = peopleToMeet(message, archive);
  const larger = people.length === 2 ? singleBest(findEvents(intent.question, archive)) : undefined;
  if (larger === undefined) return undefined;
  const two: EventQuery = { subjects: people, which: "one", places: [] };
  if (!isConvenedOfMany(larger, archive) || !isAmongOthers(two, larger, archive)) return undefined;
  const own = findEvents({ subjects: people, which: "one" }, archive).find(
    (one) => isOfOnlyTwo(two, one, archive) && isBesideIt(one, larger),
  );
  if (own !== undefined)
    return asks({ ...intent.question, places: undefined, series: undefined, subjects: [`event:${own.event.id}`] });
  if (tellsThatTheyMet(larger.event, { ...question, subjects: people }, archive)) return undefined;
  const occasion = (question.subjects ?? []).filter((refs) => !people.includes(refs));
  const both = { ...question, subjects: [...people, ...occasion] };
  if (findEvents(both, archive).some(({ event }) => event.id === larger.event.id)) return asks(both);
  // Of a place alone it is not asked who was at what else was there.
  if (question.series === undefined && occasion.length === 0) return undefined;
  const by = people.flatMap((refs) => refs.split("|")).join("|");
  return asks({ ...question, subjects: [`event:${larger.event.id}`], focus: "who", by });
}

/** “On the same video call”: whether both were there is asked, and not whether they met. */
const AT_THE_SAME = /\b(?:at|in|on) the same\b/iu;

function peopleToMeet({ parts }: ReadMessage, archive: Archive): string[] {
  const refs = parts.flatMap((part) => (part.is === "record" ? [refsOf(part.records)] : []));
  return [...new Set(refs)].filter((one) => splitRef(one).kind === "actor" && areAllPeople([one], archive));
}
