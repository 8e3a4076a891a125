// “Strait of Hormuz, is it open now?”, “status of the strait”: how a matter stands that is no record of its own, by the last step that tells of it.

import { knownBy } from "../../../../archive/known-steps.ts";
import { compareText } from "../../../../text/compare-text.ts";
import { isEnglishWord } from "../../../../text/english-words.ts";
import { summaryClauses } from "../../../../text/summary-clauses.ts";
import { tokenize } from "../../../../text/tokens.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import { wordsForClause } from "../../../answers/line-told.ts";
import { isFunctionWord } from "../../../parts/function-words.ts";
import type { Intent, IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { asksToldStep } from "../events/told-step.ts";
import { withoutClosing } from "../phrasing/sentence-forms.ts";
import { hasNothing } from "../steps/verb-in-step.ts";

const HOW_IT_IS =
  "(?:(?:still|now|currently|really|already|been|fully) )*(?:(?:re)?open(?:ed)?|closed|shut|blocked|blockaded|navigable|passable)(?: (?:now|yet|again|already|today|currently|at the moment|right now|for ships|to ships|to shipping))*";
const MATTER_STANDS = whereItMayFit(
  new RegExp(
    `^(?:(?:so|and|but),? )?(?:(?:is|has|was) (?:the )?(?<matter>(?!it\\b|that\\b|this\\b|there\\b)[^,?]+?) ${HOW_IT_IS}|(?:the )?(?<before>[^,?:]+?)(?: ?[,:–—-])? (?:is|has) it ${HOW_IT_IS}|(?:what(?: is|['’]s) )?(?:the )?(?:current |latest )?status of (?:the )?(?<of>[^,?:]+?)|(?:the )?(?<stood>[^,?:]+?) (?:current |latest )?status)(?: (?:now|today|right now|currently))?$`,
    "iu",
  ),
);

const MOST_MATTER_WORDS = 4;

/** What is told where `intent` has nothing; undefined where nothing tells of the matter. */
export function matterStands(
  asked: string,
  intent: Intent,
  then: IntentContext,
  { translated }: ReadMessage,
): Intent | undefined {
  if (translated === true) return undefined;
  const { matter, before, of, stood } = MATTER_STANDS.exec(withoutClosing(asked))?.groups ?? {};
  const named = matter ?? before ?? of ?? stood;
  return named === undefined || !hasNothing(intent, then) ? undefined : lastToldOf(named, then);
}

/** The last step that has all words of what the matter is called side by side. */
function lastToldOf(matter: string, then: IntentContext): Intent | undefined {
  const { archive, asOf } = then;
  const called = tokenize(matter).join(" ");
  const words = called.split(" ").filter((word) => !isFunctionWord(word));
  // “Is the embassy open” may be of any.
  if (words.length > MOST_MATTER_WORDS || words.every((word) => isEnglishWord(word))) return undefined;
  const lines = archive.search.eventsWith(words).flatMap((id) => {
    const event = archive.events.get(id);
    return (event === undefined ? [] : knownBy(event, asOf)).flatMap((development) =>
      summaryClauses(development.summary)
        .filter((clause) => ` ${tokenize(clause).join(" ")} `.includes(` ${called} `))
        .map((clause) => ({ id, development, clause })),
    );
  });
  const [last] = lines.toSorted((a, b) => compareText(b.development.known.by, a.development.known.by));
  const event = last && archive.events.get(last.id);
  const step = event && wordsForClause(last, knownBy(event, asOf), archive);
  return event === undefined || step === undefined ? undefined : asksToldStep(event.id, step, { asOf });
}
