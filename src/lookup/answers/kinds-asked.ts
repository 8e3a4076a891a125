// What several questions of one text ask for, and by what a sentence may tell it: a number, a length, a reason, an hour, a name.

import { tellsWhy } from "../../archive/tells-why.ts";
import { whereItMayFit } from "../../text/where-it-may-fit.ts";

type KindAsked = {
  readonly asked: RegExp;
  readonly tells: (clause: string) => boolean;
  /** Beside the words of the question, of which a rare one weighs about 2. */
  readonly weight: number;
};

const tellsBy = (pattern: RegExp) => (clause: string) => pattern.test(clause);

const KINDS_ASKED: readonly KindAsked[] = [
  {
    asked: whereItMayFit(/\bhow long\b|\bhow many (?:hours|minutes|days)\b/iu),
    tells: tellsBy(/\b(?:hours?|minutes?|half an hour)\b/iu),
    weight: 2.5,
  },
  {
    asked: whereItMayFit(/\bhow (?:many|much)\b|\bnumbers?\b/iu),
    tells: tellsBy(/(?<![\p{L}\d])\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|dozen|hundred)\b/iu),
    weight: 1,
  },
  { asked: whereItMayFit(/\bwhy\b|\breasons?\b|\bgrounds?\b|\bblam\p{L}+/iu), tells: tellsWhy, weight: 2 },
  {
    asked: whereItMayFit(/\b(?:what|which) (?:time|hour)\b|\bo['’]?clock\b/iu),
    tells: tellsBy(/\d{1,2}:\d\d|\b(?:noon|midnight|morning|evening|afternoon)\b/iu),
    weight: 2,
  },
  {
    asked: whereItMayFit(/\bwhen\b|\b(?:what|which) (?:days?|dates?|month)\b/iu),
    tells: tellsBy(/(?<![\p{L}\d])\d{1,2}(?![\d:])|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/iu),
    weight: 0.7,
  },
  {
    asked: whereItMayFit(
      /\bwhere\b|\b(?:what|which) (?:\p{L}+ )?(?:city|cities|town|place|hotel|house|palace|base|island)\b/iu,
    ),
    tells: tellsBy(/\b(?:[Ii]n|[Aa]t|to|from) (?:the )?\p{Lu}/u),
    weight: 0.7,
  },
  {
    asked: whereItMayFit(
      /\bwho(?:m|se)?\b|\bwhich (?:\p{L}+ )?(?:officials?|leaders?|ministers?|states?|countries|governments?)\b/iu,
    ),
    tells: tellsBy(/(?<=\S )\p{Lu}\p{L}/u),
    weight: 0.4,
  },
];

/** Those that a question asks for. */
export function kindsAsked(question: string): readonly KindAsked[] {
  return KINDS_ASKED.filter(({ asked }) => asked.test(question));
}

const ASKS_BY_WORD =
  "(?:(?:in|on|at|by|for|from|to|with|of) )?(?:who|whom|whose|what|which|when|where|why|how|whether)";
const ASKS_BY_VERB = "(?:did|do|does|was|were|is|are|has|have|had|will|would|can|could)";

/** Where another question begins: behind a sign, and behind “and” where it begins as one. */
const NEXT_QUESTION = new RegExp(
  `[?;:.!]\\s+|\\s+[–—-]\\s+|,?\\s+(?:and|but|or)\\s+(?=(?:${ASKS_BY_WORD}|${ASKS_BY_VERB})\\b)|,\\s+(?=${ASKS_BY_WORD}\\b)`,
  "iu",
);
const IS_ONE_QUESTION = new RegExp(`\\b${ASKS_BY_WORD}\\b|^${ASKS_BY_VERB}\\b`, "iu");

/** Each question of a text by itself; the whole of it where none asks with a word for it. */
export function questionsOfText(text: string): readonly string[] {
  const questions = text.split(NEXT_QUESTION).filter((one) => IS_ONE_QUESTION.test(one.trim()));
  return questions.length === 0 ? [text] : questions;
}
