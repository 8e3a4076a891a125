// Somebody whom the archive does not have, where whoever is to have spoken stands: “did jimmy carter say …”.
import type { Archive } from "../../archive/archive.ts";
import { isEnglishWord } from "../../text/english-words.ts";
import { tokenize } from "../../text/tokens.ts";
import { isTermWord } from "../parts/find-terms.ts";
import { isFunctionWord } from "../parts/function-words.ts";
import { isLightWord } from "../parts/light-words.ts";
import { knownIn, speakerIn } from "./speaker.ts";

const SURELY_STRANGE = String.raw`(?:\s+(?:really|actually|truly|ever|once|also|just|never)|(?<!\bthe)\s+(?:who|that))*`;

/** Who stands before the word for saying, in a question whether they did. */
const WHO_SAID = new RegExp(
  String.raw`^\s*(?:so |and |but |ok |hey )*(?:(?:is|was) it (?:true |a fact )?(?:that )?|did |has |have |had |true that )(?<who>[\p{L}\p{M}.’' -]{2,60}?)${SURELY_STRANGE}\s+(?:say|said|tell|told|ask|asked|urge|urged|claim|claimed|declare|declared|tweet|tweeted|write|wrote|written)\b`,
  "iu",
);

/** More words than a name has. */
const MOST_WORDS_OF_NAME = 4;

/** Who is asked about: “did … say”, “has … ever said”, “was it … who said”; undefined in other questions. */
export function askedWhetherSaid(text: string): string | undefined {
  return WHO_SAID.exec(text)?.groups?.who?.trim();
}

/** The name in capitals, as names are written; undefined for whom the archive has, and for words that name nobody: “the president”, “my uncle”, “experts”. */
export function strangerAsked(text: string, archive: Archive): string | undefined {
  const typed = askedWhetherSaid(text);
  if (typed === undefined || knownIn(typed, archive) !== undefined) return undefined;
  const words = tokenize(typed);
  const isOrdinary = (word: string) => isFunctionWord(word) || isLightWord(word) || isTermWord(word);
  if (words.length === 0 || words.length > MOST_WORDS_OF_NAME || words.some(isOrdinary)) return undefined;
  // One by one they may be names, of several only together: “musk”, and not “experts”.
  if (words.every((word) => isEnglishWord(word) && (word.endsWith("s") || words.length > 2))) return undefined;
  const name = typed.replace(/(?<![\p{L}\p{M}’'])\p{Ll}/gu, (letter) => letter.toUpperCase());
  const named = speakerIn(name, archive);
  return named !== undefined && "stranger" in named ? named.stranger : undefined;
}
