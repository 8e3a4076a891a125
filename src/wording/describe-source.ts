// A source by the name of its publisher, with what a reader has to know of it before they trust it.
import type { Source } from "../archive/schema.ts";
import type { Words } from "./words.ts";

/** “Reuters”, “A News (re-post)”, “TASS (published later)”. `publisher`: its name, made safe for where it will stand. */
export function describePublisher({ kind, isLater }: Source, publisher: string, { sources }: Words): string {
  const named = kind === "repost" ? sources.publisherOfRepost({ publisher }) : publisher;
  return isLater === true ? sources.publisherLater({ publisher: named }) : named;
}

/** “News agency, 4 February 2026, Russian”: without a capital. */
export function describeSourceKind({ kind, published, language, isLater }: Source, words: Words): string {
  return [
    words.sources[kind](),
    ...(published === undefined ? [] : [words.dates.edtf(published)]),
    ...(isLater === true ? [words.sources.later()] : []),
    ...(language === "en" ? [] : [words.languageName(language)]),
  ].join(", ");
}
