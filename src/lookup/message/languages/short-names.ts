// States by their initials and other short names, “ЮАР”, “南ア”, and the Pope, who is called by his office in every language.

import type { Archive } from "../../../archive/archive.ts";
import { namesOf } from "../../../archive/names/whole-names.ts";
import { tokenize } from "../../../text/tokens.ts";
import { whereItMayFit } from "../../../text/where-it-may-fit.ts";
import { entryFor, type LexiconEntry } from "./meaning.ts";
import type { NamedRecords } from "./names.ts";

/** By BCP 47 and the id of the state, with “, ” between them. Those of a language’s own file are not repeated. */
const SHORT_STATE_NAMES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ar: { "north-korea": "كوريا الشمالية", "united-kingdom": "بريطانيا", "dr-congo": "الكونغو الديمقراطية" },
  de: { "united-arab-emirates": "VAE, Emirate, Emiraten, die Emirate", "dr-congo": "Kongo, DR Kongo" },
  es: {
    "united-arab-emirates": "EAU, Emiratos",
    "dr-congo": "RDC, RD Congo",
    "north-korea": "RPDC",
    "united-kingdom": "Gran Bretaña",
    "saudi-arabia": "Arabia Saudí, Arabia Saudita",
  },
  fr: {
    "united-arab-emirates": "Émirats, les Émirats",
    "north-korea": "RPDC",
    china: "RPC",
  },
  it: {
    "united-arab-emirates": "EAU, Emirati, gli Emirati",
    "dr-congo": "RDC, RD Congo",
    "south-africa": "Sud Africa",
    "united-kingdom": "Gran Bretagna",
  },
  ja: {
    "south-africa": "南ア",
    "saudi-arabia": "サウジ",
    "dr-congo": "コンゴ民主共和国",
    "north-korea": "DPRK",
    "united-states": "米国",
  },
  ko: {
    "south-africa": "남아공",
    "saudi-arabia": "사우디",
    "united-arab-emirates": "아랍에미리트",
    "dr-congo": "민주콩고",
    turkiye: "터키",
  },
  pt: {
    "united-arab-emirates": "EAU, Emirados",
    "dr-congo": "RDC, RD Congo",
    "united-kingdom": "Grã-Bretanha",
    "north-korea": "RPDC",
  },
  ru: {
    "south-africa": "ЮАР",
    "united-arab-emirates": "ОАЭ, Эмираты, Эмиратов, Эмиратах",
    "dr-congo": "ДРК, ДР Конго",
    germany: "ФРГ",
    china: "КНР",
    "north-korea": "КНДР",
    "south-korea": "Южная Корея, Южной Корее, Южной Кореи, Южную Корею",
    "saudi-arabia": "КСА, Саудовская Аравия, Саудовской Аравии, Саудовскую Аравию",
    "united-kingdom": "Британия, Британии, Британию",
    "new-zealand": "Новая Зеландия, Новой Зеландии",
  },
  tr: {
    "united-arab-emirates": "BAE",
    "south-africa": "GAC",
    "dr-congo": "KDC",
    "united-kingdom": "Birleşik Krallık",
  },
  uk: {
    "south-africa": "ПАР, ПАРу",
    "united-arab-emirates": "ОАЕ, Емірати, Еміратів, Еміратах",
    "dr-congo": "ДРК, ДР Конго",
    germany: "ФРН",
    china: "КНР",
    "united-kingdom": "Британія, Британії, Британію",
  },
  zh: { "united-arab-emirates": "阿联酋", "dr-congo": "刚果金", "saudi-arabia": "沙特" },
};

const POPE_WORDS: Readonly<Record<string, string>> = {
  ar: "البابا, بابا الفاتيكان",
  de: "Papst, Papstes",
  es: "el papa, del papa, al papa, el pontífice",
  fr: "pape, souverain pontife",
  hi: "पोप",
  it: "il papa, del papa, al papa, dal papa, il pontefice",
  ja: "教皇, ローマ教皇, 法王, ローマ法王",
  ko: "교황",
  pt: "o papa, do papa, ao papa, o pontífice",
  ru: "папа, папы, папе, папу, папой, папа римский, папы римского, папе римскому, папу римского, понтифик, понтифика",
  tr: "papa, papanın, papaya, papa'nın",
  uk: "папа, папи, папі, папу, папою, папа римський, папи римського, понтифік, понтифіка",
  zh: "教皇, 教宗",
};

/** Nothing for what the archive lacks. */
export function shortNames(language: string, archive: NamedRecords): readonly LexiconEntry[] {
  const states = Object.entries(SHORT_STATE_NAMES[language] ?? {});
  const pope = [...archive.actors.values()].find(({ offices }) =>
    offices.some(({ title, to }) => title === "Pope" && to === undefined),
  );
  return [...states, ...(pope === undefined ? [] : [[pope.id, POPE_WORDS[language] ?? ""] as const])].flatMap(
    ([id, forms]) => namesOfActor(id, forms, archive),
  );
}

/** Where nothing is known by it of whoever is Pope: the same of each who was before, the last first; nothing where one is named. */
export function ofEarlierPopes(message: string, archive: Pick<Archive, "actors">): readonly string[] {
  const word = BARE_POPE.exec(message)?.[0];
  if (word === undefined) return [];
  const popes = [...archive.actors.values()].flatMap((actor) =>
    actor.offices.flatMap(({ title, to }) => (title === "Pope" ? [{ actor, to: to ?? "" }] : [])),
  );
  const isCalled = new Set(tokenize(message.replace(word, " ")));
  const names = popes.flatMap(({ actor }) => namesOf({ kind: "actor", id: actor.id }, archive as Archive));
  const own = names.flatMap(tokenize).filter((name) => !IS_TITLE.has(name));
  if (own.some((name) => isCalled.has(name))) return [];
  return popes
    .filter(({ to }) => to !== "")
    .toSorted((a, b) => (a.to < b.to ? 1 : -1))
    .map(({ actor }) => message.replace(word, ` ${actor.name} `).replace(/\s+/gu, " ").trim());
}

/** The longest first: “папа римский”, “папа”. */
const POPE_FORMS = Object.values(POPE_WORDS)
  .flatMap((forms) => forms.split(", "))
  .toSorted((a, b) => b.length - a.length);
const IS_TITLE: ReadonlySet<string> = new Set(["pope", ...POPE_FORMS.flatMap(tokenize)]);
const BARE_POPE = whereItMayFit(
  new RegExp(
    `(?<!\\p{Script=Latin}|\\p{Script=Cyrillic})(?:${POPE_FORMS.join("|")})(?!\\p{Script=Latin}|\\p{Script=Cyrillic})`,
    "iu",
  ),
);

function namesOfActor(id: string, forms: string, { actors }: NamedRecords): readonly LexiconEntry[] {
  const actor = actors.get(id);
  if (actor === undefined) return [];
  const means = [{ is: "record", records: [{ kind: "actor", id: actor.id }] }] as const;
  return forms.split(", ").flatMap((form) => entryFor(form, means, { whole: true }));
}
