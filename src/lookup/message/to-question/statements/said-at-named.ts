// “Blinken Wang Yi Munich 2023 – what did Wang say”, “Petro at the White House, what did he say”: the meeting is named first, and it is asked what one of those at it said there.

import { addDays, earliest, latest } from "@attache/edtf";
import { tokenize } from "../../../../text/tokens.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import type { FoundEvent } from "../../../answers/event-refs.ts";
import type { RecordPart } from "../../../parts/part.ts";
import { asKnown } from "../../../read/read-day.ts";
import { asks, type Intent, type IntentContext, type ReadAgain } from "../../intent.ts";
import { type ReadMessage, readMessage } from "../../read-message.ts";
import { isPerson } from "../events/record-refs.ts";
import { withoutClosing } from "../phrasing/sentence-forms.ts";
import type { SpeakerAsked } from "../quotations/speaker-slot.ts";
import { eventsCalled } from "../which-event/resolve-event-name.ts";
import { quotedAt } from "./said-in-steps.ts";
import { stepsIn } from "./said-on-day.ts";

const NAMED_THEN_SAID = whereItMayFit(
  /^(?!.*\b(?:said|says|told|called|claim(?:s|ed))\b.*\bwhat did\b)(?<event>\p{L}.*?)(?:,| [-–—]|[:;.]) ?(?:and |so )?what did (?<who>(?:s?he|\p{L}[\p{L}.’'-]*(?: \p{L}[\p{L}.’'-]*){0,2}?)) (?:say|tell (?:reporters|the press))(?: there| then)?$/iu,
);

const OF_THE_ONE_NAMED = /^s?he$/iu;

/** Their words at it, else the step of it that tells what they said; that none are on record of theirs, and nobody else’s. undefined where no meeting is named. */
export function asksSaidAtNamed(asked: string, then: IntentContext, read: ReadAgain): Intent | undefined {
  const { event: name, who } = NAMED_THEN_SAID.exec(withoutClosing(asked))?.groups ?? {};
  if (name === undefined || who === undefined) return undefined;
  const { archive, today } = then;
  const front = readMessage(name, archive, today);
  const named = OF_THE_ONE_NAMED.test(who) ? onlyPerson(front, then) : personCalled(who, front, then);
  if (named === undefined) return undefined;
  const all = eventsCalled(name, then, read);
  // Of two who are named first, and whose meeting nobody knows, neither said anything at it.
  if (all.length === 0) return peopleNamedIn(front, then).length > 1 ? nothingCalled(name, then, read) : undefined;
  const found = all.filter(({ event }) => hasBothOfThem(event, named));
  const by = { ...named, records: named.records.filter((one) => found.some(({ event }) => isAtNamed(event, one))) };
  const asker: SpeakerAsked = { by, name: by.to - by.from > 1 ? by.text : undefined, isAnybody: false, aboutAt: 0 };
  const told = found.flatMap((one) => toldAtNamed(one, asker, then) ?? []);
  const [only, ...others] = told;
  if (only !== undefined && others.length === 0) return only;
  return told.length > 0 ? stepsIn(found, asker, undefined, then) : ofOne(found, by, then);
}

/** Of the days on which it was and soon after: what somebody said when it was only to come was not said there. */
function toldAtNamed(one: FoundEvent, asker: SpeakerAsked, then: IntentContext): Intent | undefined {
  const { date } = one.state;
  const [from, to] = date === undefined ? [] : [earliest(date), latest(date)];
  if (from === undefined || to === undefined) return undefined;
  const span = { from, to: addDays(to, DAYS_AFTER) };
  return quotedAt([one], asker, span, then) ?? stepsIn([one], asker, span, then);
}

/** In which people still tell what they said there. */
const DAYS_AFTER = 7;

function peopleNamedIn({ parts }: ReadMessage, { archive }: IntentContext): readonly RecordPart[] {
  return parts.filter(
    (part): part is RecordPart =>
      part.is === "record" && part.records.every(({ kind, id }) => isPerson(kind, id, archive)),
  );
}

/** undefined where several are named. */
function onlyPerson(message: ReadMessage, then: IntentContext): RecordPart | undefined {
  const [only, ...others] = peopleNamedIn(message, then);
  return others.length === 0 ? only : undefined;
}

/** Of those who are named first the one who is called so, whoever else may be; else whoever is. */
function personCalled(who: string, front: ReadMessage, then: IntentContext): RecordPart | undefined {
  const called = tokenize(who);
  const theirs = peopleNamedIn(front, then).filter(({ text }) => tokenize(text).some((word) => called.includes(word)));
  const [first, ...others] = theirs;
  if (first !== undefined && others.length === 0) return first;
  return first === undefined ? onlyPerson(readMessage(who, then.archive, then.today), then) : undefined;
}

/** That the archive has no such meeting, as where it is asked when it was. */
function nothingCalled(name: string, then: IntentContext, read: ReadAgain): Intent | undefined {
  const intent = read(`when was ${name}`, then);
  return !intent.ok || ("question" in intent && intent.question.about === "events") ? intent : undefined;
}

function hasBothOfThem(event: FoundEvent["event"], { records }: RecordPart): boolean {
  return records.some((one) => isAtNamed(event, one));
}

function isAtNamed({ participants }: FoundEvent["event"], { id }: RecordPart["records"][number]): boolean {
  return participants.some(({ actor }) => actor === id);
}

function ofOne(found: readonly FoundEvent[], { records }: RecordPart, { asOf }: IntentContext): Intent | undefined {
  const [only, ...others] = found;
  const [speaker, ...more] = records;
  if (only === undefined || speaker?.kind !== "actor" || others.length + more.length > 0) return undefined;
  return asks({ about: "quotes", page: 0, speaker: speaker.id, event: only.event.id, ...asKnown(asOf) });
}
