// “When was Pope Leo in Türkiye”, “where did Merz’s trip end”: of a journey to several places the step that tells the days of one of them, or its end.

import type { Archive } from "../../../../archive/archive.ts";
import { knownBy } from "../../../../archive/known-steps.ts";
import { keyOf } from "../../../../archive/names/whole-names.ts";
import type { QuestionAbout } from "../../../../core/question.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import { type FoundEvent, splitRef } from "../../../answers/event-refs.ts";
import { findEvents } from "../../../answers/find-events.ts";
import { clausesOfSteps, IS_TO_BE, wordsForClause } from "../../../answers/line-told.ts";
import { namesOfSubject } from "../../../answers/subject-check.ts";
import { wasAt } from "../../../parts/find-places.ts";
import { asKnown } from "../../../read/read-day.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import { SEVERAL_PLACES } from "../phrasing/common-patterns.ts";
import { withoutClosing } from "../phrasing/sentence-forms.ts";

/** In the languages in which it may be asked. */
const ENDS =
  /\bwhere\b.*\b(?:end(?:s|ed|ing)?|finish(?:ed|es)?|conclud\w+|wind up|wound up|last stop)\b|\bwo\b.*\b(?:end(?:et|ete|en)|zu ende)\b|\boù\b.*\b(?:termin\w+|fini\w*|achev\w+)|\bd[óo]nde\b.*\b(?:termin\w+|acab\w+)|\bonde\b.*\b(?:termin\w+|acab\w+)|\bdove\b.*\b(?:termin\w+|fini\w*|conclu\w+)|где\b.*(?:законч|заверш)\p{L}*|де\b.*(?:закінч|заверш)\p{L}*|\bnerede\b.*\b(?:bitti|sona erdi)/iu;
/** “From which city did he leave China”. */
const LEFT_FROM =
  /^(?:so |and |but )?(?:from )?(?:which|what) (?:city|town|place|airport)\b.*\b(?:leave|left|depart\w*|fly|flew|return)\b|^(?:so |and |but )?(?:from )?where\b.*\b(?:leave|left|depart\w*|fly (?:back|home)|flew (?:back|home))\b.*\b(?:from|\d{4})$/iu;
/** “When did Starmer leave China”, which is not when he left for it. */
const LEFT_WHEN = whereItMayFit(
  /^(?:so |and |but )?(?:when|(?:(?:on|in) )?(?:which|what) (?:days?|dates?))\b.*\b(?:leave|left|depart(?:ed)? from)\b(?! for\b)/iu,
);
const ONWARD = /\bwhere\b.*\b(?:fly|go|travel|head|leave for|continue)\b.*\b(?:after|afterwards|next|from there)\b/iu;
const WHEN_AT_STOP = /^(?:so |and |but )?(?:when|(?:(?:on|in) )?(?:which|what) (?:days?|dates?))\b/iu;

/** With the place. */
const TELLS_END =
  /\b(?:ends?|ended)\b.*\b(?:in|at) \p{Lu}|\bleaves? \p{Lu}|\b(?:flies|returns?) (?:back |home )?(?:to|from) \p{Lu}/u;
const TELLS_ONWARD = /\b(?:flies|goes|travels|leaves|returns?|moves) (?:\p{L}+ )?(?:back|on|home|for|to)\b/iu;
const TELLS_DAYS = /(?<![\p{L}\d])\d{1,2}(?:st|nd|rd|th)?(?![\p{L}\d])/u;

/** Days that were only proposed come last. */
const UNSURE: ReadonlySet<string> = new Set(["floated", "tentative"]);

/** `typed`: as somebody asked it, in any language. undefined where the answer has it, or no step tells it. */
export function partOfJourney(typed: string, intent: Intent, then: IntentContext): Intent | undefined {
  const isOfLeaving = LEFT_WHEN.test(typed);
  const question = askedOfEvents(intent, isOfLeaving);
  if (question === undefined) return undefined;
  const tells = patternAsked(typed, question);
  if (tells === undefined || question.which !== "one") return undefined;
  if (question.step !== undefined && !isOfLeaving) return undefined;
  if (!mayBeOfVisit(question, tells === TELLS_DAYS)) return undefined;
  const [found, ...others] = findEvents(question, then.archive);
  if (found === undefined || others.length > 0 || found.event.kind !== "visit") return undefined;
  const names = tells === TELLS_DAYS ? placesAsked(question, found, then.archive) : [];
  if (tells === TELLS_DAYS && names.length === 0) return undefined;
  const step = stepOfPart(found, tells, names, then);
  const { by: _, step: _other, ...rest } = question;
  if (step === undefined) return isOfLeaving ? asks({ ...rest, focus: "when" }) : undefined;
  return asks({ ...rest, focus: "told", step });
}

/** A step that only speaks of leaving, or of whoever left, gives way to the one by which they did. */
function askedOfEvents(intent: Intent, isOfLeaving: boolean): QuestionAbout<"events"> | undefined {
  if (!intent.ok || !("question" in intent)) return undefined;
  const { question } = intent;
  if (question.about === "events") return question;
  if (question.about !== "event" || !isOfLeaving) return undefined;
  return { about: "events", which: "one", page: 0, subjects: [`event:${question.id}`], ...asKnown(question.asOf) };
}

/** Before anything is looked for: no edition of a series, and for days somewhere that is named. */
function mayBeOfVisit({ series, kinds, places, subjects = [] }: QuestionAbout<"events">, isOfDays: boolean): boolean {
  if (series !== undefined || kinds?.includes("visit") === false) return false;
  return !isOfDays || places !== undefined || subjects.filter((refs) => !refs.startsWith("event:")).length > 1;
}

function patternAsked(typed: string, { focus }: QuestionAbout<"events">): RegExp | undefined {
  if (LEFT_WHEN.test(typed)) return TELLS_END;
  if (focus !== undefined && focus !== "when" && focus !== "where") return undefined;
  if (ENDS.test(typed) || LEFT_FROM.test(withoutClosing(typed))) return TELLS_END;
  if (ONWARD.test(typed)) return TELLS_ONWARD;
  return focus === "when" || WHEN_AT_STOP.test(typed) ? TELLS_DAYS : undefined;
}

/** What the state or place that is named is called; none where it is all of the journey. */
function placesAsked(
  { places = [], subjects = [] }: QuestionAbout<"events">,
  found: FoundEvent,
  archive: Archive,
): readonly string[] {
  // “When was Macron in Chengdu”, of a journey that has its place in Beijing.
  const isElsewhere = places.some((place) => !wasAt(found, place, archive));
  if (!SEVERAL_PLACES.test(found.state.place?.name ?? "") && !isElsewhere) return [];
  const isState = (refs: string) =>
    refs
      .split("|")
      .every((ref) => ref.startsWith("actor:") && archive.actors.get(splitRef(ref).id as never)?.kind === "state");
  return [...places, ...subjects.filter(isState).flatMap((refs) => namesOfSubject(refs, archive))];
}

/** The last that tells it; where none has the days of a place, the last of what was done there, which is known since a day. */
function stepOfPart(
  { event }: FoundEvent,
  tells: RegExp,
  names: readonly string[],
  { archive, asOf }: IntentContext,
): string | undefined {
  const steps = knownBy(event, asOf);
  const has = (clause: string) =>
    names.length === 0 || names.some((name) => ` ${keyOf(clause)} `.includes(` ${name} `));
  const lines = clausesOfSteps(steps).filter(({ clause }) => has(clause));
  // In the part of the sentence that names the place: “for four days from 28 January, and will visit Shanghai”.
  const isTold = (clause: string) => clause.split(",").some((part) => tells.test(part) && has(part));
  const line =
    lines.findLast(({ development, clause }) => !UNSURE.has(development.status ?? "") && isTold(clause)) ??
    (names.length > 0 ? lines.findLast(({ clause }) => !IS_TO_BE.test(clause)) : undefined) ??
    lines.findLast(({ clause }) => isTold(clause));
  return wordsForClause(line, steps, archive);
}
