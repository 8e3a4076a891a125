// What of the news of a person or a topic touches them: a step that names them, and not whatever else was told of a large meeting of which they are a part. Pure.

import type { Archive } from "../../archive/archive.ts";
import { eventConcerns, type Subject } from "../../archive/concerns.ts";
import type { ActorId } from "../../archive/fields.ts";
import { keyOf, nameKeysOf, titleOf } from "../../archive/names/whole-names.ts";
import type { Event } from "../../archive/schema.ts";
import { isSeriesTopic } from "../../archive/series-topics.ts";
import type { StepInTime } from "../../archive/steps-in-time.ts";
import type { QuestionAbout } from "../../core/question.ts";
import { actorsInSentence } from "./actors-named.ts";
import { splitRef } from "./event-refs.ts";
import { namesIn } from "./event-texts.ts";
import { fewConcerned } from "./listed.ts";
import { eventsMayFit } from "./may-fit.ts";
import { isInName } from "./names-in-titles.ts";
import { areAllPeople } from "./subject-check.ts";

type NewsAsked = Pick<QuestionAbout<"changes">, "topic" | "actor" | "named" | "also" | "asOf">;

type NewsStep = Pick<StepInTime, "event" | "index">;

/** Events in which somebody may be named who is no part of them are not looked for where these are more. */
const MOST_NAMING = 300;

/** Of whom and what it is asked the events that may be news, with those in which a person may only be named; undefined where these are all there are. */
export function eventsToLookAt(question: NewsAsked, archive: Archive): readonly Event[] | undefined {
  const { actor, named } = question;
  if (actor === undefined || named !== true) return fewOfAll(question, archive);
  const found = [...eventsMayFit({ subjects: [`actor:${actor}`], which: "one" }, archive, true)];
  return found.length > MOST_NAMING ? fewOfAll(question, archive) : found;
}

/** Whether the event concerns whom it is asked of, or the step names them: their words on what others do. */
export function isNewsOf(step: NewsStep, question: NewsAsked, archive: Archive): boolean {
  if (concernsAll(step.event, question, archive)) return true;
  const { actor: _, ...others } = question;
  return question.named === true && concernsAll(step.event, others, archive) && namesThem(step, question, archive);
}

/** Whom it is asked of, and all that are named beside them. */
function concernsAll(event: Event, question: NewsAsked, archive: Archive): boolean {
  return (
    eventConcerns(event, question, archive, question) &&
    (question.also ?? []).every((refs) =>
      refsAsSubjects(refs).some((subject) => eventConcerns(event, subject, archive, question)),
    )
  );
}

function refsAsSubjects(refs: string): readonly Subject[] {
  return refs.split("|").map((ref) => {
    const { kind, id } = splitRef(ref);
    return { [kind]: id };
  });
}

/** Of all that are named the one that is concerned by the fewest. */
function fewOfAll(question: NewsAsked, archive: Archive): readonly Event[] | undefined {
  const beside = (question.also ?? []).map(refsAsSubjects).filter(({ length }) => length === 1);
  const lists = [question, ...beside.flat()].flatMap((subject) => {
    const few = fewConcerned(subject, archive);
    return few === undefined ? [] : [few];
  });
  return lists.toSorted((a, b) => a.length - b.length)[0];
}

/** Whether a step names the person in its words, or as one who says it. */
function namesThem({ event, index }: NewsStep, { actor }: NewsAsked, archive: Archive): boolean {
  const step = event.developments[index];
  if (step === undefined || actor === undefined || !areAllPeople([`actor:${actor}`], archive)) return false;
  return actorsInSentence(`${step.summary} – ${step.says ?? ""}`, archive).includes(actor);
}

/** Whether a step of what concerns them is one of theirs; all are where it is asked of a state, a body, a series or two sides. */
export function touchesThem(step: NewsStep, asked: NewsAsked, archive: Archive): boolean {
  const { topic, actor } = asked;
  if (actor !== undefined) return !areAllPeople([`actor:${actor}`], archive) || touchesPerson(step, actor, archive);
  return topic === undefined || touchesTopic(step, topic, archive);
}

/** Of a meeting of few each step is one of theirs; of many, that it began or was held with them, too. */
function touchesPerson(step: NewsStep, actor: ActorId, archive: Archive): boolean {
  const { event, index } = step;
  const { participants = [], declined = [], confirmedBy = [], status } = event.developments[index] ?? {};
  const parties = event.developments.flatMap((one) => one.participants ?? []).concat(event.participants);
  const has = (ids: readonly ActorId[]) => ids.includes(actor);
  return (
    has([...participants.map((one) => one.actor), ...declined, ...confirmedBy]) ||
    isInName(event, `actor:${actor}`, archive) ||
    (has(parties.map((one) => one.actor)) &&
      (status === "held" || new Set(parties.map((one) => one.actor)).size <= PARTIES_OF_FEW)) ||
    namesThem(step, { actor }, archive)
  );
}

const PARTIES_OF_FEW = 3;

/** What is asked of by one word stands in what is told of it, or the event is of nothing else. */
function touchesTopic({ event, index }: NewsStep, topic: string, archive: Archive): boolean {
  if (event.topics.length < 2 || isSeriesTopic(topic, archive)) return true;
  if (keyOf(titleOf({ kind: "topic", id: topic }, archive)).includes(" ")) return true;
  const told = `${namesIn(event)} ${keyOf(event.developments[index]?.summary ?? "")} `;
  return nameKeysOf({ kind: "topic", id: topic }, archive).some((name) => told.includes(` ${name} `));
}
