// The words of a language and the names of the archive, to be looked for in a message.

import { finish, type Steps } from "../../../archive/steps.ts";
import { ASKS } from "../ask/ask.ts";
import { AMBASSADOR, AMBASSADOR_WORDS, POSTED_IN } from "./ambassador-words.ts";
import { BOTH_KOREAS } from "./both-koreas.ts";
import { byBeginning } from "./by-beginning.ts";
import { CITY_NAMES } from "./city-names.ts";
import { HOST_WORDS } from "./host-words.ts";
import type { LanguageWords } from "./language.ts";
import { type EntryOptions, entryFor, type LexiconEntry, type Meaning } from "./meaning.ts";
import { familiesIn, type NamedRecords, namesByBeginning, type RecordNames, recordNames } from "./names.ts";
import { neighbourForms } from "./neighbour-words.ts";
import { ORDER_WORDS, ORDERS } from "./order-words.ts";
import { OVER, OVER_WORDS } from "./over-words.ts";
import { besideLetters, regionEntries } from "./regions-in.ts";
import { RELATIVE_WORDS } from "./relative-words.ts";
import { SEASON_WORDS } from "./season-words.ts";
import { shortNames } from "./short-names.ts";
import { STATE_ADJECTIVES } from "./state-adjectives.ts";
import { cldrStates } from "./states.ts";
import { SUBJECT_WORDS } from "./subject-words.ts";
import { endWordsOf } from "./way-words.ts";
import { WHETHER, WHETHER_WORDS } from "./whether-words.ts";

export type LanguageLexicon = {
  readonly language: LanguageWords;
  /** Those whose first key may be this one, by how it begins; what comes first is meant when two fit as well. */
  readonly beginningLike: (key: string) => readonly LexiconEntry[];
  /** The same without the names of records. */
  readonly wordsBeginningLike: (key: string) => readonly LexiconEntry[];
};

const LEXICONS = new WeakMap<RecordNames, Map<string, LanguageLexicon>>();

/** Made when it is first asked for, and kept as long as the names of the archive are the same. */
export function lexiconOf(language: LanguageWords, archive: NamedRecords): LanguageLexicon {
  return finish(lexiconSteps(language, archive));
}

/** The same in steps. */
export function* lexiconSteps(language: LanguageWords, archive: NamedRecords): Steps<LanguageLexicon> {
  const names = yield* recordNames.steps(archive);
  const known = LEXICONS.get(names) ?? new Map<string, LanguageLexicon>();
  LEXICONS.set(names, known);
  const found = known.get(language.code) ?? (yield* makeLexicon(language, names, archive));
  known.set(language.code, found);
  return found;
}

/** The names of records are the same in all languages. */
function* makeLexicon(language: LanguageWords, names: RecordNames, archive: NamedRecords): Steps<LanguageLexicon> {
  const words = languageEntries(language, archive);
  yield;
  const families = familiesIn(language.code, archive);
  yield;
  const first = byBeginning(words);
  yield;
  const last = byBeginning(restOf(language, archive));
  const inOrder = [first, byBeginning(families), namesByBeginning(names), last];
  return {
    language,
    beginningLike: (key) => inOrder.flatMap(({ like }) => like(key)),
    wordsBeginningLike: (key) => [...first.like(key), ...last.like(key)],
  };
}

function languageEntries(language: LanguageWords, archive: NamedRecords): readonly LexiconEntry[] {
  const { asks, statuses = {}, times, offices, kinds, states, small, particles = "" } = language;
  return [
    ...ASKS.flatMap((ask) => entriesFor(asks[ask] ?? "", [{ is: "ask", ask }], { shortWhole: true })),
    ...WHETHER.flatMap((ask) => entriesFor(WHETHER_WORDS[language.code]?.[ask] ?? "", [{ is: "ask", ask }])),
    ...ORDERS.flatMap((ask) =>
      entriesFor(ORDER_WORDS[language.code]?.[ask] ?? "", [{ is: "ask", ask }], { whole: true }),
    ),
    ...Object.entries(statuses).flatMap(([english, forms]) =>
      entriesFor(forms, [
        { is: "ask", ask: "status" },
        { is: "status", english },
      ]),
    ),
    ...translated("time", times),
    ...translated("time", tableIn(SEASON_WORDS[language.code] ?? "")),
    ...months(language.code),
    ...translated("office", { ...offices, [AMBASSADOR]: AMBASSADOR_WORDS[language.code] ?? "" }),
    ...translated("kind", kinds),
    ...[...Object.entries(states), ...Object.entries(STATE_ADJECTIVES[language.code] ?? {})].flatMap(([id, forms]) => {
      const means = stateMeaning(id, archive);
      return means === undefined ? [] : entriesFor(forms, [means]);
    }),
    ...shortNames(language.code, archive),
    ...pairs(language, archive),
    ...bothKoreas(language.code, archive),
    ...entriesFor(`${small}, ${neighbourForms(language.code)}`, [{ is: "small" }]),
    ...entriesFor(particles, [{ is: "small" }], { particle: true }),
  ];
}

function restOf(language: LanguageWords, archive: NamedRecords): readonly LexiconEntry[] {
  const states = cldrStates(language.code, archive).flatMap(({ names, records, english }) =>
    names.flatMap((name) =>
      entryFor(name, [records.length > 0 ? { is: "record", records } : { is: "missing", english }], { name: true }),
    ),
  );
  const { code, words } = language;
  return [
    ...states,
    ...regionEntries(code),
    ...translated("word", words),
    ...[CITY_NAMES, RELATIVE_WORDS, SUBJECT_WORDS].flatMap((table) => translated("word", tableIn(table[code] ?? ""))),
    ...translated("word", { [OVER]: OVER_WORDS[code] ?? "" }),
    ...entriesFor(endWordsOf(code), [{ is: "ask", ask: "event" }]),
    ...hostEntries(code),
  ];
}

/** Whoever takes part by the same verb is none. */
function hostEntries(code: string): readonly LexiconEntry[] {
  const { does = "", is = "", country = "", takesPart = "" } = HOST_WORDS[code] ?? {};
  return [
    ...entriesFor(takesPart, [{ is: "ask", ask: "attends" }]),
    ...entriesFor(country, [{ is: "ask", ask: "where" }]),
    ...entriesFor([does, is].filter((forms) => forms !== "").join(", "), [{ is: "small" }]),
  ];
}

/** “Copenhagen=哥本哈根; Kyiv=基辅, 乌克兰首都”. */
function tableIn(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(text.split("; ").flatMap((line) => (line === "" ? [] : [line.split("=", 2)])));
}

function translated(
  is: "office" | "kind" | "word" | "time",
  table: Readonly<Record<string, string>>,
): readonly LexiconEntry[] {
  return Object.entries(table).flatMap(([english, forms]) => entriesFor(forms, [{ is, english }]));
}

function entriesFor(
  forms: string,
  means: readonly Meaning[],
  options: EntryOptions & { readonly shortWhole?: boolean } = {},
): readonly LexiconEntry[] {
  // “Sonia” is no form of the Turkish “son”.
  const isShort = (form: string) => options.shortWhole === true && /^[a-z]{1,3}$/u.test(form);
  return forms
    .split(", ")
    .flatMap((form) => entryFor(form, means, isShort(form) ? { ...options, whole: true } : options));
}

function stateMeaning(id: string, { actors }: NamedRecords): Meaning | undefined {
  const actor = actors.get(id);
  return actor && { is: "record", records: [{ kind: "actor", id: actor.id }] };
}

function bothKoreas(language: string, archive: NamedRecords): readonly LexiconEntry[] {
  const means = ["north-korea", "south-korea"].flatMap((id) => stateMeaning(id, archive) ?? []);
  return means.length < 2 ? [] : entriesFor(BOTH_KOREAS[language] ?? "", means);
}

/** 中美, 북미: two states by one letter each; 米大統領: an office of one; 访华: a visit to one; 驻华: who is posted there. */
function pairs(
  { code, letters = {}, offices, goesTo = "" }: LanguageWords,
  archive: NamedRecords,
): readonly LexiconEntry[] {
  const states = Object.entries(letters).flatMap(([id, forms]) => {
    const means = stateMeaning(id, archive);
    return means === undefined ? [] : forms.split(", ").map((letter) => ({ letter, means }));
  });
  const visit = { is: "kind", english: "visit" } as const;
  const titles = Object.entries(offices).flatMap(([english, forms]) =>
    forms.split(", ").map((form) => ({ form, means: { is: "office", english } as const })),
  );
  const beside = besideLetters(code, archive);
  return states.flatMap(({ letter, means }) => [
    ...states
      .filter((other) => other.means !== means)
      .flatMap((other) => entryFor(letter + other.letter, [means, other.means])),
    ...titles.flatMap(({ form, means: office }) => entryFor(letter + form, [means, office])),
    ...(POSTED_IN[code] === undefined ? [] : entryFor(POSTED_IN[code] + letter, [means])),
    ...beside.flatMap(({ form, means: other }) => entryFor(letter + form, [means, other])),
    ...goesTo.split(", ").flatMap((verb) => (verb === "" ? [] : entryFor(verb + letter, [visit, means]))),
  ]);
}

/** In both forms that a language may have for a month: “сентябрь” and “5 сентября”. */
function months(language: string): readonly LexiconEntry[] {
  const english = new Intl.DateTimeFormat("en", { month: "long", timeZone: "UTC" });
  const alone = new Intl.DateTimeFormat(language, { month: "long", timeZone: "UTC" });
  const inDate = new Intl.DateTimeFormat(language, { day: "numeric", month: "long", timeZone: "UTC" });
  return [...Array(12).keys()].flatMap((month) => {
    const day = Date.UTC(2025, month, 5);
    const inside = inDate.formatToParts(day).find(({ type }) => type === "month")?.value ?? "";
    const names = [...new Set([alone.format(day), inside])].filter((name) => !/\d|^\p{Script=Han}/u.test(name));
    return names.flatMap((name) => entryFor(name, [{ is: "time", english: english.format(day) }]));
  });
}
