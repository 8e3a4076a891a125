// Every sentence that a reader can meet, in one language: what renderers, answers and commands are given to speak with.
import { en } from "./en/en.ts";
import type { DateWords, English, LanguagePack } from "./language-pack.ts";
import { type Say, sayAll } from "./message.ts";

export type Words = { readonly [S in keyof English]: { readonly [K in keyof English[S]]: Say<English[S][K]> } } & {
  readonly dates: DateWords;
  readonly withArticle: (name: string) => string;
  /** “a, b and c”. */
  readonly and: (items: readonly string[]) => string;
  /** “a, b or c”. */
  readonly or: (items: readonly string[]) => string;
  /** “Chinese”, from a BCP 47 tag; the tag itself for a language without a name. */
  readonly languageName: (tag: string) => string;
};

/** The languages that the bot speaks, by the first part of their tags. */
export const LANGUAGES: Readonly<Record<string, LanguagePack>> = { en };

const made = new Map<LanguagePack, Words>();

/** `locale` as Discord names it (“en-GB”, “de”); a language that is not spoken is answered in English. */
export function wordsFor(locale: string): Words {
  return createWords(LANGUAGES[locale.split("-")[0] ?? ""] ?? en);
}

/** One language, made once. */
export function createWords(language: LanguagePack): Words {
  const known = made.get(language);
  if (known !== undefined) return known;
  const { locale, messages, dates, withArticle } = language;
  const conjunction = new Intl.ListFormat(locale, { type: "conjunction" });
  const disjunction = new Intl.ListFormat(locale, { type: "disjunction" });
  const languages = new Intl.DisplayNames([locale], { type: "language" });
  const subjects = Object.entries(messages).map(([subject, texts]) => [subject, sayAll(texts, locale)]);
  const words = {
    // The names and arguments of a language are those of English: LanguagePack and a test hold it to that.
    ...(Object.fromEntries(subjects) as Words),
    dates,
    withArticle,
    and: (items: readonly string[]) => conjunction.format(items),
    or: (items: readonly string[]) => disjunction.format(items),
    languageName: (tag: string) => languages.of(tag) ?? tag,
  };
  made.set(language, words);
  return words;
}

export const ENGLISH: Words = createWords(en);
