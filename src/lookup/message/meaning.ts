// “What does tentative mean?”, “what do the colours mean?”: about the words and signs in which the bot answers.

import { STATUSES } from "../../archive/vocabulary.ts";
import { tokenize } from "../../text/tokens.ts";
import { wordsIn } from "../../text/typed-words.ts";
import { whereItMayFit } from "../../text/where-it-may-fit.ts";
import type { Words } from "../../wording/words.ts";
import { asks, type Intent, type IntentContext } from "./intent.ts";

const ASKS_MEANING = whereItMayFit(
  /^(?:so |and |please |can you |could you |tell me |explain )*(?:what(?: exactly)?(?: (?:do(?:es)?|did|is|are)|['’]?s)|how (?:do(?:es)?|is|are)|explain|define|(?:the )?meaning of|difference between)\s+(?<term>.+?)[\s?.!]*$/iu,
);

/** Around what is meant, and no part of it. */
const AROUND: ReadonlySet<string> = new Set(
  (
    "the a an this that these those you your word words term terms label labels it in by mean means meant meaning of say event events date dates day meeting summit here card cards stand for supposed to " +
    "difference between and or from vs versus differ differs different little small tiny round coloured colored before next front beside in do does i see it is are"
  ).split(" "),
);

/** What a date is marked with in an answer. */
const SIGN_WORDS: ReadonlySet<string> = new Set(
  "sign signs symbol symbols colour colours color colors icon icons mark marks dot dots circle circles status statuses".split(
    " ",
  ),
);

/** The page of the help that says how sure a date is. */
const SIGNS_PAGE = 1;

/** undefined unless what is asked is what a status or the signs mean, and nothing else. */
export function meaningAsked(asked: string, { words }: IntentContext): Intent | undefined {
  const term = ASKS_MEANING.exec(asked)?.groups?.term;
  if (
    term === undefined ||
    !/\b(?:mean\w*|stand for|define|explain|differ\w*|(?:an?|the) \S+ (?:date|event|day))\b/iu.test(asked)
  )
    return undefined;
  const left = wordsIn(term).flatMap(({ key }) => (AROUND.has(key) ? [] : [key]));
  const statuses = statusWords(words);
  const isMeant = left.length > 0 && left.every((key) => SIGN_WORDS.has(key) || statuses.has(key));
  return isMeant ? asks({ about: "help", page: SIGNS_PAGE }) : undefined;
}

/** As they stand beside a date, without what is said of them in brackets: “quietly dropped”. */
function statusWords(words: Words): ReadonlySet<string> {
  const said = STATUSES.flatMap((status) => [status, words.signs[status]().replace(/\s*\(.*\)$/u, "")]);
  return new Set(said.flatMap((one) => tokenize(one)));
}
