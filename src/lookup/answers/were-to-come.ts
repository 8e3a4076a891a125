// “Was Putin ever going to come”: the step that told that somebody was to, before they did not. Pure.

import type { Archive } from "../../archive/archive.ts";
import type { EventStep } from "../../core/view.ts";
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
