// When a direct message is not a question but words to check: asked for, quoted, or as long as a pasted article.

import type { Archive } from "../../archive/archive.ts";
import { compare } from "../../archive/compare/compare.ts";
import { passagesOf } from "../../archive/compare/passages.ts";
import { isStopWord } from "../../archive/search/stop-words.ts";
import { tokenize } from "../../text/tokens.ts";
import { whereItMayFit } from "../../text/where-it-may-fit.ts";
import { isFunctionWord } from "../parts/function-words.ts";
import { markedAndAsked, unmarkedAndAsked } from "./asked-of-words.ts";
import { WHO_SAID_ABROAD } from "./languages/who-said.ts";
import { wordsToCheck } from "./statement-to-check.ts";

/** Nobody asks a question at such length. UTF-16 units. */
const LONG = 200;

/** “Can you check whether …” may be asked of anything. */
const CHECK_ORDERED = /^\s*(?:please )?\/?(?:check|verify|double[- ]?check)\b|\bfact[- ]?check/iu;
const IS_DOUBTED = whereItMayFit(/^(?:did|has|have|is it true|is this|who said|who wrote|real or fake)\b/iu);
const WHO_SAID = whereItMayFit(/^who (?:first |once |really )?(?:said|wrote|says)\b/iu);
/** What it was about, and not how it was said. */
const IN_OTHER_WORDS =
  /^(?:some(?:thing|one|body)|sumat|summat|sth|smth|the one|that one|a line|that line) (?:about|bout|abt|on|where)\b/iu;
const STARTS_QUOTED = /^\s*["“„«「『>]/u;

/** The text to check, with its lines; undefined when the message is something else. */
export function parseCheck(message: string): string | undefined {
  const marked = WHO_SAID.test(message) ? undefined : markedAndAsked(message);
  if (marked !== undefined && quotes(marked, 2)) return marked;
  const asked = wordsToCheck(message);
  if (asked !== undefined && (quotes(asked) || (wordCount(asked) >= 4 && CHECK_ORDERED.test(message)))) return asked;
  const remembered = unmarkedAndAsked(message);
  if (remembered !== undefined && wordCount(remembered) >= 4 && !IN_OTHER_WORDS.test(remembered)) return remembered;
  if (message.length > LONG) return message;
  if (WHO_SAID.test(message) && quotes(message, 2)) return message;
  const foreign = foreignInEnglish(message);
  if (foreign !== undefined) return foreign;
  const doubted = IS_DOUBTED.test(message) || STARTS_QUOTED.test(message) || WHO_SAID_ABROAD.test(message);
  return doubted && quotes(message) ? message : undefined;
}

/** “Who said "no agenda" for a summit of theirs”: two words that are on record nowhere as they stand, and more beside them to find them by. */
export function isQuotedNowhere(message: string | undefined, archive: Archive): message is string {
  if (message === undefined) return false;
  const [passage, ...others] = passagesOf(message);
  if (passage === undefined || others.length > 0 || !WHO_SAID.test(message) || wordCount(passage.text) > 2)
    return false;
  if (
    wordCount(message.slice(passage.end)) < 2 ||
    tokenize(passage.text).every((word) => isStopWord(word) || isFunctionWord(word))
  )
    return false;
  const { findings, standsIn } = compare(passage.text, archive, {}, { asQuotation: true });
  return findings.length + standsIn.length === 0;
}

/** Longer than any question, a text is an article. UTF-16 units. */
const TOO_LONG_TO_ASK = 800;
const ASKED_WITHIN =
  "(?<!\\p{L})(?:who|whom|whose|what|which|when|where|why|how|whether|did|was|were|is it|has|have)(?!\\p{L})";
const ASKS_AT_END = new RegExp(`${ASKED_WITHIN}[^?]{8,}\\?\\s*(?:[^.!?]{0,80}[.!]?)?\\s*$`, "iu");
const REQUESTS = new RegExp(
  `(?<!\\p{L})(?:i (?:would|should|['’]d) (?:need|like|be (?:obliged|grateful|glad|thankful))|tell me|told me|let me know|i wonder)(?!\\p{L}).*${ASKED_WITHIN}`,
  "isu",
);

/** What is taken for an article by its length alone asks something, quotes nothing, and no words of it are on record. */
export function isQuestionAtLength(message: string | undefined, archive: Archive): message is string {
  if (message === undefined || message.length <= LONG || message.length > TOO_LONG_TO_ASK) return false;
  if (!(ASKS_AT_END.test(message) || REQUESTS.test(message)) || passagesOf(message).length > 0) return false;
  const { findings, standsIn } = compare(message, archive, {});
  return findings.length + standsIn.length === 0;
}

/** “Lavrov "разговор немого с глухим" who was he talking to”: words in another script are what is asked about, where all else is English; without what is asked of them. */
function foreignInEnglish(message: string): string | undefined {
  if (!OTHER_SCRIPT.test(message)) return undefined;
  const [passage, ...others] = passagesOf(message);
  if (passage === undefined || others.length > 0 || !OTHER_SCRIPT.test(passage.text) || !quotes(message, 2))
    return undefined;
  const behind = message.slice(passage.end);
  const beside = message.slice(0, passage.start) + behind;
  if (OTHER_SCRIPT.test(beside) || !/\p{Script=Latin}/u.test(beside)) return undefined;
  const asked = ASKS_OF_THEM.exec(behind);
  const text = asked === null ? message : message.slice(0, passage.end + asked.index + (asked[1]?.length ?? 0));
  return text.replace(SPEAKER_BEFORE, "$1: ");
}

const SPEAKER_BEFORE = /^\s*(\p{Lu}[\p{L}'’.-]*(?: \p{L}[\p{L}'’.-]*){0,2}?) (?=["“„«「『])/u;

/** Behind the mark that closes them. */
const ASKS_OF_THEM =
  /^(["”“»’」』]?)[\s,;:–—-]*(?:who|whom|what|when|where|which|why|how|did|was|is|to whom|about what|at which|on which|in which)\b.*$/isu;

const OTHER_SCRIPT =
  /[\p{Script=Cyrillic}\p{Script=Han}\p{Script=Arabic}\p{Script=Hangul}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Fewer words in quotation marks are a name more often than a quotation, but for who asks who said them. */
function quotes(text: string, least = 3): boolean {
  return passagesOf(text).some(
    (passage) => wordCount(passage.text) >= least || /\p{Script=Han}{3}/u.test(passage.text),
  );
}

function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
