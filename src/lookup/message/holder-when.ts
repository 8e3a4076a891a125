// “Who was president of South Korea when Trump met Kim at Panmunjom”: who had the office on the days of the one meeting that is told behind “when”.

import { type Edtf, earliest, latest } from "@attache/edtf";
import { phaseOf } from "../../archive/phase.ts";
import type { QuestionAbout } from "../../core/question.ts";
import { whereItMayFit } from "../../text/where-it-may-fit.ts";
import { findEvents } from "../answers/find-events.ts";
import type { Part } from "../parts/part.ts";
import { asksAsHolder } from "./as-holder.ts";
import type { Intent, IntentContext, ReadAgain } from "./intent.ts";
import { readMessage } from "./read-message.ts";
import { asQuestionWhether } from "./statement-to-check.ts";
import { changeBehind } from "./to-question/dates/time-slot.ts";
import { isPerson } from "./to-question/events/record-refs.ts";
import { GOES_OR_MEETS } from "./to-question/offices-and-people/resolve-holder.ts";
import { hasNothing } from "./to-question/steps/verb-in-step.ts";

const WHO_HELD_WHEN = whereItMayFit(
  /^(?:so |and |but )?(?<who>who (?:was|were|held|served as|had been) )?(?:the )?(?<office>\S.*?),? (?:(?:back )?when|while|during|at the time(?: when| that| of| as)?) (?<clause>\S+ \S.*?)[\s?!.]*$/iu,
);

/** “What office did Redwan have at the time of the Pretoria talks”. */
const HELD_WHAT_WHEN = whereItMayFit(
  /^(?:so |and |but )?(?<held>(?:what|which) (?:office|job|post|position|role|title)s? (?:did|had|has|does) \S.*? (?:have|hold|held))\b,? (?:(?:back )?when|while|at the time(?: when| that| of| as)?) (?<clause>\S+ \S.*?)[\s?!.]*$/iu,
);

/** “Was Boris Johnson PM at COP26”: the time of an office is told by who had it. */
const WAS_IT_WHEN = whereItMayFit(
  /^(?:so |and |but )?(?<was>(?:was|were) \S.*?) (?:when|while|at the time(?: when| that| of| as)?|at|during) \S+.*$/iu,
);

/** What somebody did as the holder of an office, or who had one then; undefined where neither is asked. `read`: how a message is read. */
export function askedByOffice(text: string, then: IntentContext, read: ReadAgain): Intent | undefined {
  return asksAsHolder(text, then, read) ?? asksHolderWhen(text, then, read);
}

/** undefined where it is no office, or not one meeting that was held on known days. */
function asksHolderWhen(text: string, then: IntentContext, read: ReadAgain): Intent | undefined {
  const { was } = WAS_IT_WHEN.exec(text)?.groups ?? {};
  if (was !== undefined) return isPersonInOffice(was, then) ? read(was, then) : undefined;
  const { held, clause: thatTime = "" } = HELD_WHAT_WHEN.exec(text)?.groups ?? {};
  if (held !== undefined) return tellsOfMeeting(thatTime, then) ? readAtTime(held, thatTime, then, read) : undefined;
  const { who = "", office = "", clause = "" } = WHO_HELD_WHEN.exec(text)?.groups ?? {};
  if (office === "" || !isOfficeAsked(office, who === "", then) || !tellsOfMeeting(clause, then)) return undefined;
  return readAtTime(`who was ${office}`, clause, then, read);
}

function readAtTime(asked: string, clause: string, then: IntentContext, read: ReadAgain): Intent | undefined {
  const meeting = read(`when ${asQuestionWhether(clause) ?? `was ${clause}`}`, then);
  if (!meeting.ok || !("question" in meeting)) return undefined;
  // Who had it on the days of another meeting is no answer.
  if (meeting.question.about === "events" && hasNothing(meeting, then)) return meeting;
  const time = meeting.question.about === "events" ? daysOfOne(meeting.question, then) : undefined;
  return time === undefined ? undefined : read(`${asked} ${time}`, then);
}

/** Somebody, and right behind them an office with nothing but whose it is: “was Rubio as secretary of state” is no such question. */
function isPersonInOffice(was: string, { archive, today }: IntentContext): boolean {
  const { words, parts, span, quoted } = readMessage(was, archive, today);
  const [person, ...others] = parts;
  const isNamed = person?.is === "record" && person.records.every(({ kind, id }) => isPerson(kind, id, archive));
  const offices = others.filter(({ is }) => is === "office");
  const isTheirs = others.every((part) => part.is === "office" || part.is === "record");
  if (!isNamed || span !== undefined || quoted.length > 0 || offices.length !== 1 || !isTheirs) return false;
  const isRead = (at: number) => parts.some(({ from, to }) => from <= at && at < to);
  return words.every(({ key }, at) => at === 0 || isRead(at) || /^(?:still|already|the|of|an?)$/u.test(key));
}

/** An office, and nobody by name: “who was Kim when …” is asked of somebody. `isAlone`: and nothing but whose it is. */
function isOfficeAsked(office: string, isAlone: boolean, { archive, today }: IntentContext): boolean {
  const { words, parts, span, quoted } = readMessage(office, archive, today);
  const isSomebody = parts.some(
    (part) => part.is === "record" && part.records.some(({ kind, id }) => isPerson(kind, id, archive)),
  );
  if (isSomebody || span !== undefined || quoted.length > 0 || !isWhoseOffice(parts)) return false;
  const isRead = (at: number) => parts.some(({ from, to }) => from <= at && at < to);
  return !isAlone || words.every(({ key }, at) => isRead(at) || /^(?:of|the|for)$/u.test(key));
}

/** “When the Soviet Union collapsed” is of no meeting, and “when it was called off” is told by the step that tells it. */
function tellsOfMeeting(clause: string, { archive, today }: IntentContext): boolean {
  const message = readMessage(clause, archive, today);
  const isMeeting =
    GOES_OR_MEETS.test(clause) || TAKES_PLACE.test(clause) || message.parts.some(({ is }) => is === "kind");
  return isMeeting && !message.parts.some(({ is }) => is === "status") && changeBehind(message, -1) === undefined;
}

/** By how many meet, or because it took place. */
const TAKES_PLACE =
  /\b(?:(?:bi|tri|quadri)laterals?|(?:took place|happened|was (?:held|hosted))(?=[\s?!.]*$|,? (?:in|on|at) ))/iu;

/** “President” alone is that of many. */
function isWhoseOffice(parts: readonly Part[]): boolean {
  return parts.some(({ is }) => is === "office") && parts.some(({ is }) => is === "record" || is === "place");
}

/** Of the one that fits best, where the archive knows that it was held: what was only planned may have been on other days. */
function daysOfOne(question: QuestionAbout<"events">, { archive, today }: IntentContext): string | undefined {
  const found = findEvents(question, archive);
  const most = Math.max(...found.map(({ score }) => score));
  const [best, ...equal] = found.filter(({ score }) => score === most);
  if (best?.state.date === undefined || equal.length > 0 || phaseOf(best.state, today) !== "over") return undefined;
  return daysTyped(best.state.date);
}

function daysTyped(date: Edtf): string | undefined {
  const [first, last] = [earliest(date), latest(date)];
  if (first === undefined || last === undefined) return undefined;
  return first === last ? `on ${first}` : `between ${first} and ${last}`;
}
