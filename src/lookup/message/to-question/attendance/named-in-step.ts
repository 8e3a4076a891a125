// “Did King Charles attend COP27”: somebody without a record, of whom a step of the one event that is named tells something.

import { knownBy } from "../../../../archive/known-steps.ts";
import type { Development } from "../../../../archive/schema.ts";
import { cutWords } from "../../../../core/question.ts";
import { strangerAsStep } from "../../../../core/stranger-asked.ts";
import { isEnglishWord } from "../../../../text/english-words.ts";
import { tokenize } from "../../../../text/tokens.ts";
import { typedText } from "../../../../text/typed-words.ts";
import { textOf } from "../../../answers/event-texts.ts";
import { staysAway, wordsOnComing } from "../../../answers/last-word.ts";
import { KIND_WORDS } from "../../../parts/lexicon.ts";
import type { Part } from "../../../parts/part.ts";
import type { Intent, IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { WHY } from "../changes/moving-verbs.ts";
import { asksToldStep } from "../events/told-step.ts";
import { saysUntold } from "../guards/untold.ts";
import { eventsMeantIn, ofItsTime, singleBest } from "../which-event/resolve-events.ts";

/** A name of one word may be that of somebody else. */
const FEWEST_OF_NAME = 2;

const OF_PRESENCE =
  /^(?:attend\w*|come|comes|came|coming|go|goes|going|went|gone|at|there|join\w*|travel\w*|tak\w+|took|part|be|been|speak|spoke|visit\w*|absent|skip\w*|miss\w*|present|barr?ed|bann?ed|excluded|invited|uninvited|allowed|welcome|end|eventually|finally)$/u;

const OF_A_JOURNEY = /\b(?:next|upcoming|planned|visits?|trips?|tours?|journeys?)\b/iu;

/** undefined where more than one such name stands in it, or no step has it. */
export function namedInStep(message: ReadMessage, then: IntentContext): Intent | undefined {
  const away = awayAsTold(message);
  const [stranger = away, ...others] = message.parts.filter(({ is }) => is === "missing");
  if (stranger === undefined || others.length > 0 || message.translated === true) return undefined;
  const name = tokenize(stranger.text);
  // “The next visit of King Charles” is none of a meeting that is over, and an “IGAD summit” nobody who comes to another.
  if (name.length < FEWEST_OF_NAME || name.some((word) => KIND_WORDS.has(word)) || OF_A_JOURNEY.test(message.rest))
    return undefined;
  // Where no event tells of somebody so called, nothing has to be found out about those that are named.
  const may = new Set(then.archive.search.eventsWith(name));
  if (may.size === 0) return undefined;
  const isIn = (text: string) => text.includes(` ${name.join(" ")} `);
  const isOwn = (key: string) => name.includes(key) || OF_PRESENCE.test(key);
  for (const found of eventsMeantIn({ by: stranger, to: undefined, isOwn }, message, then)) {
    // All that is told of an event is kept as one text, which most events that lack the name show by one look.
    const named = ofItsTime(found, message.span).filter(
      ({ event }) => may.has(event.id) && isIn(textOf(event, then.asOf)),
    );
    const telling = named.filter(({ event }) =>
      knownBy(event, then.asOf).some(({ summary }) => isIn(` ${tokenize(summary).join(" ")} `)),
    );
    const best = singleBest(telling);
    const steps = best === undefined ? [] : knownBy(best.event, then.asOf);
    // Nobody is told to have stayed away for the reason of another.
    const absence = stranger === away ? WHY_ASKED : absenceAsked(message);
    if (absence !== undefined && named.length > 0 && !staysAway(asSteps(steps), name))
      return saysUntold(absence, message, then, stranger === away ? undefined : best?.event.id);
    // Of several words on whether they came the last decides, and no earlier one stands alone.
    const isOfComing = wordsOnComing(asSteps(steps), name).length > 1;
    const step = isOfComing ? strangerAsStep(name) : cutWords(name.toReversed().join(" "));
    if (best !== undefined) return asksToldStep(best.event.id, step, then);
  }
  return undefined;
}

const WHY_ASKED = "why";

/** “Why did King Salman skip the G20”, “did he skip it”: what of it is asked; undefined where it may be told that they came. */
function absenceAsked({ rest }: Pick<ReadMessage, "rest">): string | undefined {
  if (WHY.test(rest) && STAYED_AWAY_OR_NOT.test(rest)) return WHY_ASKED;
  return /\b(?:skip|snub|boycott|shun)\w*/iu.exec(rest)?.[0];
}

/** “Why did López Obrador say he would not come”: a name that stands in what is told of something, and is none of a record. */
function awayAsTold({ rest, words, parts, telling }: ReadMessage): Extract<Part, { is: "missing" }> | undefined {
  if (!WHY.test(rest) || !STAYED_AWAY_OR_NOT.test(rest)) return undefined;
  const isOfName = (at: number) => {
    const key = words[at]?.key ?? "";
    return telling.includes(key) && !isEnglishWord(key) && !parts.some(({ from, to }) => from <= at && at < to);
  };
  const from = words.findIndex((_, at) => isOfName(at) && isOfName(at + 1));
  if (from < 0) return undefined;
  const to = words.findIndex((_, at) => at > from && !isOfName(at));
  const end = to < 0 ? words.length : to;
  return { is: "missing", from, to: end, text: typedText(words, from, end) };
}

const STAYED_AWAY_OR_NOT =
  /\bnot\b|n['’]t\b|\bnever\b|\bcannot\b|\b(?:skip|miss|stay|boycott|snub|refus|declin|cancel|pull|back|withdr[ae]w|dropp)\w*/iu;

function asSteps(steps: readonly Development[]): readonly { readonly development: Development }[] {
  return steps.map((development) => ({ development }));
}
