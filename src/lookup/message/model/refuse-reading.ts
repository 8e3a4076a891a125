// What a model made of a message is taken only where all of it stands in the message, and nothing that is named there was left out. Pure.

import type { Archive } from "../../../archive/archive.ts";
import { fold, tokenize } from "../../../text/tokens.ts";
import type { Word } from "../../../text/typed-words.ts";
import { isFunctionWord } from "../../parts/function-words.ts";
import type { Part } from "../../parts/part.ts";
import type { Span } from "../../read/parse-span.ts";
import type { IntentContext, NotUnderstood } from "../intent.ts";
import type { ReadMessage } from "../read-message.ts";
import { isPerson } from "../to-question/events/record-refs.ts";
import type { ModelReading } from "./reading.ts";

/** Why a reading is not taken, for the log: it repeats nothing that somebody wrote. */
export type ReadingRefusal =
  | "it takes for English what the rules would have read"
  | "it has a name that does not stand in the message"
  | "it has words that do not stand in the message"
  | "it leaves out a name of the message"
  | "its days are not those that the rules read"
  | "its days are none, or of a year that the message does not name";

/** `message` is what the rules read of the text; undefined when all of the reading can be held against it. */
export function refuseReading(
  { language, names, words, from, to }: ModelReading,
  { text, inOtherLanguage }: Pick<NotUnderstood, "text" | "inOtherLanguage">,
  message: ReadMessage,
  { archive, today }: Pick<IntentContext, "archive" | "today">,
): ReadingRefusal | undefined {
  // In English the names that are missing are names.
  if (inOtherLanguage && /^en\b/i.test(language)) return "it takes for English what the rules would have read";
  if (!names.every((name) => standsIn(name, text))) return "it has a name that does not stand in the message";
  if (!words.every((word) => standsIn(word, text))) return "it has words that do not stand in the message";
  const kept = new Set([...names, ...words].flatMap((name) => tokenize(name)));
  if (leavesOut(message, kept, archive)) return "it leaves out a name of the message";
  if (!fitsRules([from, to], message.span)) return "its days are not those that the rules read";
  return areDaysMeant([from, to], text, today)
    ? undefined
    : "its days are none, or of a year that the message does not name";
}

/** Scripts that are written without spaces: there a name is a stretch of signs. */
const UNSPACED =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+$/u;

/** As whole words, compared as everywhere: Xi does not stand in “taxi”. */
function standsIn(name: string, text: string): boolean {
  const wanted = tokenize(name);
  if (wanted.length === 0) return false;
  if (UNSPACED.test(name.replaceAll(/\s+/g, ""))) return fold(text).includes(fold(name));
  return ` ${tokenize(text).join(" ")} `.includes(` ${wanted.join(" ")} `);
}

/** Some of a record or a place that the rules found, or a word with a capital: “Brigitte” tells which Macron is meant, and which not. */
function leavesOut({ parts, words }: ReadMessage, kept: ReadonlySet<string>, archive: Archive): boolean {
  // “NAVO-top” is typed as one word, of which one half is the name.
  const typed = new Set(words.filter(({ key }) => kept.has(key)).map(({ text }) => text));
  const isLost = ({ key, text }: Word) => !typed.has(text) && !isFunctionWord(key);
  const isCut = ({ is, from, to }: Part) => (is === "record" || is === "place") && words.slice(from, to).some(isLost);
  // A sentence begins with a capital anyway; right before a name it may be one all the same.
  const isNameLike = (word: Word | undefined) => word !== undefined && /^\p{Lu}/u.test(word.text) && isLost(word);
  const isHalf = ({ is, from, to }: Part) =>
    is === "missing" && words.slice(from + 1, to).some((word, at) => !isLost(word) && isNameLike(words[from + at]));
  const isSomebodyElse = (part: Part) =>
    part.is === "record" &&
    part.records.some(({ kind, id }) => isPerson(kind, id, archive)) &&
    isNameLike(words[part.from - 1]);
  return (
    words.some((word) => word.capital && isLost(word)) ||
    parts.some((part) => isCut(part) || isHalf(part) || isSomebodyElse(part))
  );
}

/** Of “1. maj 2026” the rules may know no more than the year: what the model reads lies within. */
function fitsRules([from, to]: readonly (string | null)[], span: Span | undefined): boolean {
  if (span === undefined) return true;
  return from != null && span.from <= from && from <= span.to && (to == null || to <= span.to);
}

/** How far a time may lie from today that is told without its year, in years. */
const NEAR_YEARS = 1;

/** The first day alone will do. Figures may be those of any script. */
function areDaysMeant([from, to]: readonly (string | null)[], text: string, today: string): boolean {
  if (from == null) return to == null;
  if (to != null && to < from) return false;
  const plain = text.normalize("NFKC");
  return [from, to ?? from].every((day) => {
    const year = day.slice(0, 4);
    return plain.includes(year) || Math.abs(Number(year) - Number(today.slice(0, 4))) <= NEAR_YEARS;
  });
}
