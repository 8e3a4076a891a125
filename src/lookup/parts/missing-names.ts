// Names in a sentence that no record has.

import type { Archive } from "../../archive/archive.ts";
import { datesIn } from "../../archive/search/date-words.ts";
import { isEnglishWord } from "../../text/english-words.ts";
import { typedText, type Word } from "../../text/typed-words.ts";
import { isFormalWord } from "../names/candidates.ts";
import { isGivenName, isNameParticle } from "../names/person-names.ts";
import { looksLikeName } from "./find-names.ts";
import { beginsAsName } from "./find-strangers.ts";
import { isTermWord } from "./find-terms.ts";
import { isBodyOwning, isFunctionWord } from "./function-words.ts";
import { isLoneName } from "./lone-names.ts";
import type { Part } from "./part.ts";

/** What stands inside a name: “Rio de Janeiro”, “Council of Europe”. */
function mayLinkName(key: string): boolean {
  return key === "of" || isNameParticle(key);
}

/** Names that no record has. Neighbours are one name: who is called Mark Carney is not called Mark. */
export function missingIn(words: readonly Word[], isFree: (at: number) => boolean, archive: Archive): readonly Part[] {
  const isMissing = (at: number) => {
    const word = words[at];
    if (word === undefined || !isFree(at)) return false;
    const isName = !isTermWord(word.key) && looksLikeName(word) && !isOfDegree(words, at);
    return isBodyOwning(words, at) || isLoneName(words, at, archive) || (isName && !isInRecords(word, archive));
  };
  const mayBelong = (at: number) => {
    const word = words[at];
    return (
      word !== undefined &&
      isFree(at) &&
      !isFunctionWord(word.key) &&
      (isMissing(at) || isGivenName(word.key, archive) || word.capital || beginsAsName(words, at))
    );
  };
  const parts: Part[] = [];
  for (let at = 0; at < words.length; at++) {
    if (!isMissing(at)) continue;
    let [from, to] = [at, at + 1];
    while (mayBelong(from - 1)) from--;
    from = beginOfBody(from, words, isFree);
    for (;;) {
      if (mayBelong(to)) to++;
      else if (mayLinkName(words[to]?.key ?? "") && isMissing(to + 1)) to += 2;
      else break;
    }
    parts.push({ from, to, is: "missing", text: typedText(words, from, to) });
    at = to - 1;
  }
  return parts;
}

/** “The most iconic”: what somebody or something is, though few texts have the word. */
export function isOfDegree(words: readonly Word[], at: number): boolean {
  return words[at]?.capital !== true && BEFORE_ADJECTIVES.has(words[at - 1]?.key ?? "");
}

const BEFORE_ADJECTIVES: ReadonlySet<string> = new Set("most very truly".split(" "));

/** “Bank of England” for England: where the body begins whose name ends here. */
function beginOfBody(from: number, words: readonly Word[], isFree: (at: number) => boolean): number {
  const body = words[from - 1]?.key === "the" ? from - 3 : from - 2;
  return words[body + 1]?.key === "of" && isFormalWord(words[body]?.key ?? "") && isFree(body) ? body : from;
}

/** “Jack Ma”, “Council of Europe”: words with capitals that stand side by side in no record, though each of them may stand in some. */
export function strangersIn(
  words: readonly Word[],
  known: readonly Part[],
  isFree: (at: number) => boolean,
  archive: Archive,
): readonly Part[] {
  const isOther = (at: number) =>
    isFree(at) && !isFunctionWord(words[at]?.key ?? "") && !isTermWord(words[at]?.key ?? "");
  // “George W. Bush”.
  const isInitial = (at: number) => isFree(at) && words[at]?.capital === true && /^\p{Lu}$/u.test(words[at].text);
  // The first word has a capital anyway; beside another that has one without need it is a name: “Arctic Council”.
  const begins = (at: number) =>
    at === 0 && /^\p{Lu}\p{Ll}/u.test(words[0]?.text ?? "") && words[1]?.capital === true && isOther(1);
  const isCapital = (at: number) => isOther(at) && (words[at]?.capital === true || begins(at));
  const endOfBody = (from: number, to: number) => {
    const last = to > from ? to - 1 : from;
    const start = words[last + 2]?.key === "the" ? last + 3 : last + 2;
    let end = start;
    while (isCapital(end)) end++;
    const isBody = isFormalWord(words[last]?.key ?? "") && words[last + 1]?.key === "of";
    return isBody && end > start && (to > from || (from === 0 && isOther(0))) ? end : to;
  };
  const parts: Part[] = [];
  for (let from = 0; from < words.length; from++) {
    let to = from;
    while (isCapital(to) || (to > from && isInitial(to) && isCapital(to + 1))) to++;
    to = endOfBody(from, to);
    const text = typedText(words, from, to);
    // Who has an office and no record.
    const titled = to > from && known.some((part) => part.is === "office" && part.to === from);
    if (titled || (to - from > 1 && archive.search.find(`"${text}"`, { limit: 1 }).length === 0))
      parts.push({ from, to, is: "missing", text });
    from = Math.max(from, to);
  }
  return parts;
}

/** Whether a record has the word, though for no name of its own: “Mar-a-Lago” in a title. A date is nobody’s name. */
function isInRecords({ key }: Word, archive: Archive): boolean {
  return isKnownWord(key, archive) || (datesIn([key])[0]?.length ?? 0) > 0 || (!isEnglishWord(key) && isTermWord(key));
}

/** Whether some record has the word, or its plural, or has it alone where several are typed: “landmine”, “landmines”. */
export function isKnownWord(key: string, { search }: Pick<Archive, "search">): boolean {
  return (
    search.knows(key) ||
    (/^[a-z]{5,}[^s]$/.test(key) && search.has(`${key}s`)) ||
    (/^[a-z]{5,}[^s]s$/.test(key) && search.has(key.slice(0, -1)))
  );
}
