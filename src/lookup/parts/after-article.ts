// An English word behind an article: a name all the same where it is one of those that stand so, or what follows shows it.

import type { Archive } from "../../archive/archive.ts";
import { recordsCalled } from "../../archive/names/whole-names.ts";
import { isSeriesTopic } from "../../archive/series-topics.ts";
import { isEnglishWord } from "../../text/english-words.ts";
import type { Word } from "../../text/typed-words.ts";
import { isOwned } from "./lexicon.ts";

type NamedRecords = Pick<Archive, "events" | "actors" | "topics">;

export const ARTICLES: ReadonlySet<string> = new Set(["the", "a", "an"]);

/** Names that English words are, and that stand with an article. */
function isTopicWord(key: string): boolean {
  return /^(?:quad|climate|oceans?|commonwealth|pacific|americas|philippines|netherlands|gambia|bahamas|emirates|congo|kremlin)$/.test(
    key,
  );
}

/** “The cop after that” is one of a series. */
export function isSeries(key: string, archive: NamedRecords): boolean {
  return recordsCalled(key, archive).some(({ kind, id }) => kind === "topic" && isSeriesTopic(id, archive));
}

/** “The trump xi summit”, “the trump visit”: an English word that is somebody’s name beside another, or a visit of whom. */
function isOwnerBefore(next: string, archive: NamedRecords): boolean {
  return (
    isOwned(next) ||
    next === "summit" ||
    (!isEnglishWord(next) && recordsCalled(next, archive).some(({ kind }) => kind === "actor"))
  );
}

function isTopicAlone(key: string, archive: NamedRecords): boolean {
  return recordsCalled(key, archive).every(({ kind }) => kind === "topic");
}

/** “The trump xi summit”, “the trump and xi meetings”; “the nuclear talks”: what they are about. */
function isNameBefore(words: readonly Word[], at: number, archive: NamedRecords): boolean {
  const next = words[at + 1]?.key ?? "";
  const isMatter = /^(?:talks|negotiations)$/u.test(next) && isTopicAlone(words[at]?.key ?? "", archive);
  return (
    isMatter || isOwnerBefore(next, archive) || (next === "and" && isOwnerBefore(words[at + 2]?.key ?? "", archive))
  );
}

/** Whether the word there is a name, though it is an English word and an article stands before it. */
export function isNameWithArticle(words: readonly Word[], at: number, archive: NamedRecords): boolean {
  const key = words[at]?.key ?? "";
  return isTopicWord(key) || isSeries(key, archive) || isNameBefore(words, at, archive);
}
