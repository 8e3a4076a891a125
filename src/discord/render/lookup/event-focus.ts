// The one thing that was asked of an event, told before all else.

import { earliest } from "@attache/edtf";
import type { Archive } from "../../../archive/archive.ts";
import { hasBeen, phaseOf } from "../../../archive/phase.ts";
import {
  ITS_FATE,
  LATE_START,
  NEVER_OFF,
  SHORTENED,
  STAYED_AWAY,
  WHAT_AGREED,
  WHAT_SIGNED,
} from "../../../core/event-focus.ts";
import type { EventView } from "../../../core/view.ts";
import { confirmationTold } from "../../../lookup/answers/confirmed-told.ts";
import { isOfDays, lengthInSteps } from "../../../lookup/answers/length-told.ts";
import { movesOf } from "../../../lookup/answers/moves.ts";
import { outcomeAgreed, outcomeSigned } from "../../../lookup/answers/outcome-agreed.ts";
import { isOfPullingOut } from "../../../lookup/answers/pulled-out.ts";
import { describeKnown } from "../../../wording/describe-known.ts";
import { describeDays, describeLength, describeState } from "../../../wording/describe-state.ts";
import type { Words } from "../../../wording/words.ts";
import { capital, plain } from "../message/markdown.ts";
import { agreedLine } from "./event-agreed-line.ts";
import { announcedLine } from "./event-announced.ts";
import { bothLines } from "./event-both-lines.ts";
import { changedThenLines } from "./event-changed-lines.ts";
import { outcomeTold } from "./event-failed.ts";
import { chairLine, hostLine } from "./event-host.ts";
import { movedLine } from "./event-moved-line.ts";
import { overranLine, startedLateLine } from "./event-overran-line.ts";
import { presenceLine, whoLine } from "./event-people.ts";
import { relocatedLine } from "./event-relocated.ts";
import { shortenedLine } from "./event-shortened.ts";
import { stepByLine, toldLine } from "./event-step-by.ts";
import { lead, stepInLine } from "./event-step-line.ts";
import { datesLines, placesLines } from "./event-values-lines.ts";
import { whereLine } from "./event-where-line.ts";
import { awayLine, whetherLine } from "./event-whether.ts";
import { neverOffLine, reasonLine, whyLine } from "./event-why.ts";
import { whyAwayLine } from "./event-why-away.ts";
import { ALL_IN_LIST } from "./list-room.ts";

/** One sentence; undefined where nothing was asked in particular, or where the answer begins with it anyway. */
export function focusLine(view: EventView, archive: Archive, words: Words, room = ALL_IN_LIST): string | undefined {
  const { question } = view;
  switch (question.focus) {
    case undefined:
      return presenceLine(view, archive, words, room);
    case "when":
      return undefined;
    case "where":
      return whereLine(view, archive, words);
    case "who":
      // Why somebody left is told, if by nothing else, by what came of it.
      return whoLine(view, archive, words, room) ?? outcomeLine(view, archive, words);
    case "why":
      return isOfPullingOut(view, archive)
        ? whyAwayLine({ ...view, question: { ...view.question, step: STAYED_AWAY } }, archive, words)
        : reasonLine(view, archive, words, room);
    case "announced":
      return announcedLine(view, archive, words);
    case "told":
      return (
        bothLines(view, words, (half) => focusLine(half, archive, words)) ??
        agreedLine(view, words, () => outcomeLine(view, archive, words) ?? words.event.noOutcome()) ??
        toldLine(view, archive, words)
      );
    case "away":
      return awayLine(view, archive, words, room);
    case "before":
      return beforeLine(view, archive, words);
    case "moved":
      return movedLine(view, archive, words);
    case "confirmed":
      return stepByLine(view, archive, words) ?? confirmedLine(view, words);
    case "lasted":
      return lastedLine(view, words);
    case "whether":
      if (question.step === NEVER_OFF) return neverOffLine(view, archive, words);
      // What was held later, or elsewhere, was not held as it is asked.
      return view.lost === undefined ? whetherLine(view, archive, words) : undefined;
    case "relocated":
      return relocatedLine(view, archive, words);
    case "outcome":
      return outcomeLine(view, archive, words);
    case "host":
      return hostLine(view, archive, words) ?? whereLine(view, archive, words);
    case "chair":
      return chairLine(view, archive, words);
    case "dates":
      return datesLines(view, words, room);
    case "places":
      return placesLines(view, archive, words, room);
    case "changed":
      return changedThenLines(view, words, room);
    case "overran":
      return question.step === LATE_START ? lateLine(view, archive, words) : overranLine(view, words);
  }
}

/** How many days after the first that was named it began; of what had no exact day before, each date that it had. */
function lateLine(view: EventView, archive: Archive, words: Words): string {
  return startedLateLine(view, words) ?? movedLine(view, archive, words);
}

/** Of a day that is asked about, and on which nobody did, that first. */
function confirmedLine({ steps, question: { asOf } }: EventView, words: Words): string {
  const last = confirmationTold(steps.toReversed(), -1).steps[0];
  if (last === undefined) return words.event.notConfirmed();
  const confirmed = lead(capital(words.state.confirmed()), stepInLine(last, words));
  const isEarlier = asOf !== undefined && last.development.known.by < asOf;
  return isEarlier ? words.event.notConfirmedOn({ day: words.dates.day(asOf), confirmed }) : confirmed;
}

/** Of what nobody timed, the sentence that tells how long it was; what was said before it began is none of what has been. */
function lastedLine({ at, steps, today, question }: EventView, words: Words): string {
  const isOfLength = question.step !== SHORTENED;
  const shorter = isOfLength && hasBeen(at.state, today) ? undefined : shortenedLine(steps, words);
  if (shorter !== undefined || !isOfLength) return shorter ?? words.event.notShortened();
  const length = describeLength(at.state, words);
  if (length !== undefined) return lead(words.asked.lasted(), length);
  const isOver = hasBeen(at.state, today);
  // What goes on for days is not told by hours that somebody lost of them.
  const told = isOfDays(at.state) ? undefined : lengthInSteps(steps, isOver);
  const all = [describeDays(at.state, words), told].filter((one) => one !== undefined);
  return all.length === 0
    ? words.event.noLength({ tense: isOver ? "past" : "ahead" })
    : lead(words.asked.lasted(), plain(all.map(capital).join(". ")));
}

/** What was known on the day before it could begin; undefined where it had not begun when it is asked of: then nothing is told but that. */
function beforeLine({ steps, at, today }: EventView, archive: Archive, words: Words): string | undefined {
  const { start, date } = at.state;
  const phase = phaseOf(at.state, today);
  if (phase === "upcoming" || phase === "undated") return undefined;
  const begins = start?.slice(0, 10) ?? (date === undefined ? undefined : earliest(date));
  const before = begins === undefined ? steps[0] : steps.find(({ development }) => development.known.by < begins);
  if (before === undefined) return words.event.nothingBefore();
  const known = describeKnown(before.development.known, words);
  const state = plain(describeState(before.state, archive, words));
  return lead(words.asked.before(), words.event.knownThen({ state, known }));
}

/** That no step tells what was agreed, where one tells only that they met. */
function agreedOutcomeLine({ steps }: EventView, words: Words): string {
  const { step, isTold } = outcomeAgreed(steps);
  if (step === undefined || !isTold) return words.event.noneAgreed();
  return lead(words.asked.outcome(), stepInLine(step, words));
}

/** How it was put off or called off on the way, unless that stands above; what came of it stands below, but for what it was not. */
function fateLine(view: EventView, archive: Archive, words: Words): string | undefined {
  const { steps, lost = [] } = view;
  const note = steps.findLast(({ development }) => development.status === "held")?.development.note ?? "";
  const isAbove = lost.some(({ development }) => movesOf(steps).some((move) => move.development === development));
  const told = [
    ...(isAbove ? [] : [whyLine(view, archive, words)]),
    ...(OF_NOT_HELD.test(note) ? [words.labels.note({ note: plain(note) })] : []),
  ];
  return told.length === 0 ? undefined : told.join(" · ");
}

const OF_NOT_HELD = /\bnot (?:been )?(?:taken place|held)\b|\bdid not take place\b/iu;

function outcomeLine(view: EventView, archive: Archive, words: Words): string | undefined {
  const { steps, today, question } = view;
  switch (phaseOf(view.at.state, today)) {
    case "over": {
      // What was only talked of for one time and then for another was put off by nobody.
      const isMoved = movesOf(steps).some(({ before }) => before?.status !== "floated");
      if (question.step === ITS_FATE && isMoved) return fateLine(view, archive, words);
      if (question.step === WHAT_AGREED) return agreedOutcomeLine(view, words);
      const signed = question.step === WHAT_SIGNED ? outcomeSigned(steps) : undefined;
      // Who speaks of it afterwards is told below, and is not who told what came of it.
      const told = signed ?? steps.findLast(({ development }) => development.status === "held");
      return told === undefined ? words.event.noOutcome() : outcomeTold(view, told, archive, words);
    }
    case "off":
      return question.step !== undefined
        ? whyLine(view, archive, words)
        : lead(words.asked.outcome(), capital(plain(describeState(view.at.state, archive, words))));
    case "passed":
      return words.event.noOutcome();
    default:
      return words.event.notYet();
  }
}
