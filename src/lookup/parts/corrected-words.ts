// A word of a question as it was meant, where it is mistyped and stands in no record.

import type { Archive } from "../../archive/archive.ts";
import { NATION_WORDS } from "../../archive/names/demonyms.ts";
import { spelledAs, spelledList } from "../../archive/names/spelled-words.ts";
import { finish } from "../../archive/steps.ts";
import { isEnglishWord } from "../../text/english-words.ts";
import { isSameSpelling } from "../../text/same-spelling.ts";
import type { Word } from "../../text/typed-words.ts";
import { wordsAlike } from "../names/near-names.ts";
import { CUE_WORDS } from "./cues.ts";
import { looksLikeName } from "./find-names.ts";
import { TERM_WORDS } from "./find-terms.ts";
import { LONG_FUNCTION_WORDS } from "./function-words.ts";
import { LONG_LIGHT_WORDS } from "./light-words.ts";

/** Words with which people ask, long enough to be known again when they are mistyped. */
const VOCABULARY = finish(
  spelledList(
    [...CUE_WORDS, ...TERM_WORDS, ...LONG_FUNCTION_WORDS, ...LONG_LIGHT_WORDS].filter((word) =>
      /^[a-z]{5,}$/.test(word),
    ),
  ),
);

/** A mistyped word of the question, “unfolow”: what no record has and no English text, and what is spelled like one that is asked with. */
export function corrected(word: Word, next: Word | undefined, archive: Archive): Word {
  const home = homeOf(word, archive);
  if (home !== undefined) return { ...word, key: home };
  if (word.key.length < 5 || !looksLikeName(word) || word.capital || archive.search.has(word.key)) return word;
  const meant =
    spelledAs(word.key, VOCABULARY)[0] ??
    wordOfName(word.key, archive) ??
    (OF_A_STATE.has(next?.key ?? "") ? NATIONS.find((known) => isSameNation(word.key, known)) : undefined);
  return meant === undefined ? word : { ...word, key: meant };
}

/** “Afgan government”, “isreali pm”: before what a state has, where no name of somebody stands. */
const OF_A_STATE: ReadonlySet<string> = new Set(
  "government govt president pm prime minister foreign leader leaders delegation envoy ambassador parliament army officials side".split(
    " ",
  ),
);

function isSameNation(key: string, nation: string): boolean {
  return isSameSpelling(key, nation) || key.replaceAll("h", "") === nation.replaceAll("h", "");
}

/** Shorter ones have too many neighbours. */
const NATIONS: readonly string[] = NATION_WORDS.filter((word) => /^[a-z]{6,}$/.test(word));

/** “Political comunity”, “the baloon”: a longer word of English in the name of a topic or event, and the only one that is spelled so. */
function wordOfName(key: string, archive: Archive): string | undefined {
  if (key.length < MIN_OF_TOPIC) return undefined;
  const alike = [...wordsAlike(key, ["topic", "event"], archive, (word) => isSameSpelling(key, word))].map(
    ([word]) => word,
  );
  const [only, ...others] = new Set(alike.filter(isEnglishWord));
  return others.length === 0 ? only : undefined;
}

const MIN_OF_TOPIC = 6;

/** “Tigrayans” are of Tigray, which some record names. */
function homeOf({ key, capital }: Word, { search }: Archive): string | undefined {
  const home = capital ? /^(\p{L}{4,}?)(?:i?ans?|ese)$/u.exec(key)?.[1] : undefined;
  const isHome = home !== undefined && !isEnglishWord(home) && !isEnglishWord(key) && !search.has(key);
  return isHome && search.has(home) ? home : undefined;
}
