// “Did King Charles attend COP27”: somebody without a record, of whom a step of the one event that is named tells something.

import { knownBy } from "../../../../archive/known-steps.ts";
import type { Development } from "../../../../archive/schema.ts";
import { cutWords } from "../../../../core/question.ts";
import { strangerAsStep } from "../../../../core/stranger-asked.ts";
import { tokenize } from "../../../../text/tokens.ts";
import { textOf } from "../../../answers/event-texts.ts";
import { wordsOnComing } from "../../../answers/last-word.ts";
import { asKnown } from "../../../read/read-day.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { eventsMeantIn, ofItsTime, singleBest } from "../which-event/resolve-events.ts";

/** A name of one word may be that of somebody else. */
const FEWEST_OF_NAME = 2;

const OF_PRESENCE =
  /^(?:attend\w*|come|comes|came|coming|go|goes|going|went|gone|at|there|join\w*|travel\w*|tak\w+|took|part|be|been|speak|spoke|visit\w*|absent|skip\w*|miss\w*|present|barr?ed|bann?ed|excluded|invited|uninvited|allowed|welcome|end|eventually|finally)$/u;

const OF_A_JOURNEY = /\b(?:next|upcoming|planned|visits?|trips?|tours?|journeys?)\b/iu;

/** undefined where more than one such name stands in it, or no step has it. */
export function namedInStep(message: ReadMessage, then: IntentContext): Intent | undefined {
  const [stranger, ...others] = message.parts.filter(({ is }) => is === "missing");
  if (stranger === undefined || others.length > 0 || message.translated === true) return undefined;
  const name = tokenize(stranger.text);
  // “The next visit of King Charles” is none of a meeting that is over.
  if (name.length < FEWEST_OF_NAME || OF_A_JOURNEY.test(message.rest)) return undefined;
  // Where no event tells of somebody so called, nothing has to be found out about those that are named.
  const may = new Set(then.archive.search.eventsWith(name));
  if (may.size === 0) return undefined;
  const isIn = (text: string) => text.includes(` ${name.join(" ")} `);
  const isOwn = (key: string) => name.includes(key) || OF_PRESENCE.test(key);
  for (const found of eventsMeantIn({ by: stranger, to: undefined, isOwn }, message, then)) {
    // All that is told of an event is kept as one text, which most events that lack the name show by one look.
    const telling = ofItsTime(found, message.span).filter(
      ({ event }) =>
        may.has(event.id) &&
        isIn(textOf(event, then.asOf)) &&
        knownBy(event, then.asOf).some(({ summary }) => isIn(` ${tokenize(summary).join(" ")} `)),
    );
    const best = singleBest(telling);
    const steps = best === undefined ? [] : knownBy(best.event, then.asOf);
    // Of several words on whether they came the last decides, and no earlier one stands alone.
    const isOfComing = wordsOnComing(asSteps(steps), name).length > 1;
    const step = isOfComing ? strangerAsStep(name) : cutWords(name.toReversed().join(" "));
    if (best !== undefined)
      return asks({ about: "event", id: best.event.id, page: 0, focus: "told", step, ...asKnown(then.asOf) });
  }
  return undefined;
}

function asSteps(steps: readonly Development[]): readonly { readonly development: Development }[] {
  return steps.map((development) => ({ development }));
}
