// “Where will the headquarters of the force be, according to the Northwood meeting”: where a thing is to be is told by a step, and is not where the meeting was.

import { knownBy } from "../../../../archive/known-steps.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import { isKnownAs } from "../../../answers/event-texts.ts";
import { type LineAsked, lineTold, wordsOfLine } from "../../../answers/line-told.ts";
import type { Intent, IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { asksToldStep } from "../events/told-step.ts";
import { saysUntold } from "../guards/untold.ts";
import { groupsOfFirst } from "../phrasing/sentence-forms.ts";
import { wordsToTell } from "../steps/words-for-sentence.ts";

const THING = "(?<thing>headquarters|hq|secretariat|command|troops|base)\\b";
const OF_A_THING: readonly RegExp[] = [
  whereItMayFit(
    new RegExp(
      `^(?:(?:so|and|but),? )?where (?:(?:will|would|is|was|are|were|should) )(?:the |its |their |an? )?(?:[\\p{L}-]+ ){0,3}${THING}`,
      "iu",
    ),
  ),
  whereItMayFit(
    new RegExp(
      `^(?:(?:so|and|but),? )?where (?:will|would|does|did|do|is|are) .+ (?:have|get|put|set up|place|keep|station|move|moving|based?) (?:its|their|the|an?) (?:\\p{L}+ )?${THING}`,
      "iu",
    ),
  ),
];

/** Of more events nobody can say which is meant. */
const MOST_TELLING = 12;

/** What a step tells of it; that no record does, where none has the words. */
export function saysUntoldPlace(message: ReadMessage, then: IntentContext): Intent | undefined {
  if (message.quoted.length > 0) return undefined;
  const thing = groupsOfFirst(OF_A_THING, message.rest)?.thing;
  if (thing === undefined) return undefined;
  return asStep(thing.toLowerCase(), message, then) ?? saysUntold(thing, message, then);
}

/** Behind the thing: who meets at it says nothing of where it is. */
const SAYS_WHERE = /\b(?:is|are|was|were|will|be|moves?|sits?|stays?|based)\b.*\b(?:in|at|to|near|outside)\b/iu;

/** “The headquarters of a force for Ukraine is to be in Paris”: with all that is named, in the one event that tells it. */
function asStep(thing: string, message: ReadMessage, then: IntentContext): Intent | undefined {
  const key = thing === "hq" ? "headquarters" : thing;
  const { words, names } = wordsToTell(message);
  const others = words.filter((word) => word !== "hq" && word !== key && !OF_HAVING.test(word));
  const may = then.archive.search.eventsWith([key]).slice(0, MOST_TELLING);
  const telling = may.flatMap((id) => {
    const event = then.archive.events.get(id);
    if (event === undefined) return [];
    // What an event is called by need not stand in the sentence.
    const named = [...others, ...names].filter((word) => !isKnownAs(event, word));
    const asked: LineAsked = { words: [key, ...named], others: [], names: [], isLatest: true };
    const steps = knownBy(event, then.asOf);
    const line = lineTold(steps, asked);
    const step =
      line && SAYS_WHERE.test(line.clause.slice(line.clause.toLowerCase().indexOf(key)))
        ? wordsOfLine(line, steps, asked, then.archive)
        : undefined;
    return step === undefined ? [] : [{ id, step }];
  });
  const [only, ...more] = telling;
  if (only === undefined || more.length > 0) return undefined;
  return asksToldStep(only.id, only.step, then);
}

const OF_HAVING = /^(?:put|place|placed|keep|station|stationed|move|moving|based?|set)$/u;
