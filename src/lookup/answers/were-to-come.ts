// “Was Putin ever going to come”, “was he to, as known in July”: the step that told that somebody was to, or that it was open, by then. Pure.

import type { Archive } from "../../archive/archive.ts";
import { liesAhead } from "../../archive/phase.ts";
import type { EventStep, EventView } from "../../core/view.ts";
import type { Presence } from "./presence-told.ts";
import { COMES, STAYS_AWAY } from "./presence-words.ts";
import { stepsOnThem } from "./steps-on-them.ts";

/** What is told of them, behind the latest step before it that told of their coming; the same where none did, or they came. `steps`: newest first. */
export function withComingBefore(
  presence: Presence,
  ref: string,
  steps: readonly EventStep[],
  archive: Archive,
): Presence {
  const [main] = presence.steps;
  if (main === undefined || !STAYED.has(presence.is)) return presence;
  const firstAway = steps.findLastIndex((step) =>
    stepsOnThem(step, [ref], archive).some(({ isDeclined, text }) => isDeclined || STAYS_AWAY.test(text)),
  );
  const before = steps
    .slice((firstAway < 0 ? steps.indexOf(main) : firstAway) + 1)
    .find((step) => stepsOnThem(step, [ref], archive).some(({ text }) => saysTheyCome(text)));
  return before === undefined ? presence : { ...presence, steps: [before, ...presence.steps] };
}

function saysTheyCome(text: string): boolean {
  return !/\bnot\b/u.test(text) && (TELLS_COMING.test(text) || COMES.test(text));
}

const STAYED: ReadonlySet<Presence["is"]> = new Set<Presence["is"]>(["declined", "by-video"]);

const TELLS_COMING =
  /\b(?:accept(?:s|ed)?|confirm(?:s|ed)?|agree[sd]? to|promise[sd]?|is to|are to|plans? to|wants? to|intends? to|expected|may|hopes? to)\b/iu;

/**
 * Whether those who take part stand for the whole event, in an answer as of a day: nobody had named them by then, and they are more than the two whose meeting it
 * is. Such a list tells of nobody what was known of their coming.
 */
export function isListOfNoDay({ at: { event, state }, steps, question, today }: EventView): boolean {
  return (
    question.asOf !== undefined &&
    steps.length < event.developments.length &&
    state.participants.length > MEETING_OF_TWO &&
    liesAhead(state, today) &&
    steps.every(({ development }) => development.participants === undefined)
  );
}

const MEETING_OF_TWO = 2;

/** The newest step that tells of each of `refs` whether they come, or that it is open, each step once and so many. */
export function comingOfThen(steps: readonly EventStep[], refs: readonly string[], archive: Archive) {
  const found = refs.flatMap((ref) =>
    steps
      .flatMap((step) => stepsOnThem(step, [ref], archive))
      .filter(({ text }) => OF_COMING.some((pattern) => pattern.test(text.replace(TO_TALK, ""))))
      .slice(0, 1),
  );
  return steps.filter((step) => found.some((one) => one.step === step)).slice(0, MOST_COMINGS_OF_THEN);
}

const OF_COMING = [
  COMES,
  STAYS_AWAY,
  /\b(?:answer(?:s|ed)|decid\w+|invited|invitation|plans? to|accept(?:s|ed)?|declin\w+|(?:is|are) to meet|in person|by video)\b/iu,
];

/** Whom a host is to speak with does not come yet. */
const TO_TALK = /\bto speak (?:with|to)\b|, which is to be\b/giu;

const MOST_COMINGS_OF_THEN = 2;
