// “Did Trump come in person to the assembly”, “was Xi there in person or online”: how somebody took part is told by a step, and no reason to deny that they did.

import type { Question, QuestionAbout } from "../../core/question.ts";
import type { EventView } from "../../core/view.ts";
import { summaryClauses } from "../../text/summary-clauses.ts";
import { whereItMayFit } from "../../text/where-it-may-fit.ts";
import { answerEvents } from "../answers/answer-events.ts";
import { wordsForClause } from "../answers/line-told.ts";
import { presencesOf } from "../answers/presence-told.ts";
import { BY_VIDEO } from "../answers/presence-words.ts";
import { stepsOnThem } from "../answers/steps-on-them.ts";
import { asks, type Intent, type IntentContext, type ReadAgain } from "./intent.ts";
import { asksToldStep } from "./to-question/events/told-step.ts";
import { contextToAnswer } from "./to-question/steps/context-to-answer.ts";

const HOW_COME =
  /(?:in[- ]person|face[- ]to[- ]face|physically|online|virtually|remotely|from (?:afar|a distance)|(?:by|via|over|on) (?:a )?(?:video|zoom)(?:[ -]?(?:link|call|conference|message))?)/iu
    .source;
const MANNER_OF_COMING = whereItMayFit(
  new RegExp(
    `(?<=^(?:(?:so|and|but),? )?(?:did|does|will|was|were|is|are|has|have|had) .*)[ ,]+(?:only |just |really |actually |there )*(?<manner>${HOW_COME})(?:,? (?:or|and not) (?:only |just )?${HOW_COME})?(?![\\p{L}-])`,
    "iu",
  ),
);
/** Of a meeting it is asked elsewhere. */
const SAID_OF_MEETING_HELD =
  /^(?:(?:so|and|but),? )?(?:was|were|is|are|will) (?:the |it\b|that\b|this\b)|\b(?:held|met|meet|take place|took place|happen\w*)\b/iu;

/** undefined where nothing of the kind is asked, or nobody who is named is asked about. `read` reads a sentence. */
export function howTheyCame(english: string, then: IntentContext, read: ReadAgain): Intent | undefined {
  const match = MANNER_OF_COMING.exec(english);
  const manner = match?.groups?.manner;
  if (manner === undefined || SAID_OF_MEETING_HELD.test(english)) return undefined;
  const intent = read(english.replace(MANNER_OF_COMING, ""), then);
  if (!intent.ok || !("question" in intent)) return undefined;
  const question = asOneOfEvents(intent.question);
  const by = question?.by ?? question?.subjects?.find((refs) => /^(?:actor|guest):/u.test(refs));
  if (question === undefined || by === undefined) return undefined;
  const view = answerEvents(question, contextToAnswer(then));
  if (view.kind !== "event" || view.missed !== undefined || view.instead !== undefined) return undefined;
  const step = stepOnManner(view, by, then);
  if (step === "shown") return asks(question);
  return step ?? asks({ ...question, untold: [...(question.untold ?? []), manner].slice(-MOST_WORDS_UNTOLD) });
}

const MOST_WORDS_UNTOLD = 5;

/** What is told of their coming may have it; else the last step that does. */
function stepOnManner({ steps, at }: EventView, by: string, then: IntentContext): Intent | "shown" | undefined {
  const refs = by.split("|");
  const shown = presencesOf(steps, by, then.archive);
  const isTold = ({ presence: { is, steps: told } }: (typeof shown)[number]) =>
    is === "declined" ||
    is === "by-video" ||
    told.some((step) =>
      stepsOnThem(step, refs, then.archive).some(
        (one) => one.isInPerson || one.isByVideo || WAS_IN_ROOM_THERE.test(one.text),
      ),
    );
  if (shown.some(isTold)) return "shown";
  const onThem = steps.flatMap((step) => stepsOnThem(step, refs, then.archive));
  const telling =
    onThem.find((one) => one.isInPerson || one.isByVideo) ??
    onThem.find(({ step, text }) => text !== "" && tellsInPersonAlone(step.development.summary));
  if (telling === undefined) return at.state.format === "virtual" ? "shown" : undefined;
  const { development } = telling.step;
  const clause = summaryClauses(development.summary).find((one) => BY_VIDEO.test(one) || /\bin person\b/iu.test(one));
  const all = steps.map((step) => step.development).toReversed();
  const words = clause && wordsForClause({ development, clause }, all, then.archive);
  return words === undefined ? undefined : asksToldStep(at.event.id, words, then);
}

/** Of whom it is told where they were it is told that they were in the room. */
const WAS_IN_ROOM_THERE = /\bwas in \p{Lu}/u;

/** “X is to take part; in person, according to his office”: where somebody else is by video, it may be of another. */
function tellsInPersonAlone(summary: string): boolean {
  return /\bin person\b/iu.test(summary) && !BY_VIDEO.test(summary);
}

/** One event that is told by its id, as one of those that are found. */
export function asOneOfEvents(question: Question): QuestionAbout<"events"> | undefined {
  if (question.about === "events") return question.which === "one" ? question : undefined;
  if (question.about !== "event") return undefined;
  const { id, ...more } = question;
  return { ...more, about: "events", which: "one", subjects: [`event:${id}`] };
}
