// The parts of the world in the words of a language.

import { statesOfRegion } from "../../../archive/names/regions.ts";
import { keyOf } from "../../../archive/names/whole-names.ts";
import { entryFor, type LexiconEntry, type Meaning } from "./meaning.ts";
import type { NamedRecords } from "./names.ts";
import { CLDR_REGIONS, PEOPLES, REGION_LETTERS, REGION_WORDS } from "./region-words.ts";

type FormAndMeaning = { readonly form: string; readonly means: Meaning };

/** Every name of a part of the world, with its English one as what it means. */
export function regionEntries(language: string): readonly LexiconEntry[] {
  return regionForms(language).flatMap(({ form, means }) => entryFor(form, [means]));
}

/** What may stand right behind the sign of a state: アフリカ in 日アフリカ, 非 in 日非, ASEAN in 日ASEAN. */
export function besideLetters(language: string, archive: NamedRecords): readonly FormAndMeaning[] {
  if (!/^(?:zh|ja|ko)$/u.test(language)) return [];
  const letters = Object.entries(REGION_LETTERS[language] ?? {}).map(([english, form]) => regionFormOf(english, form));
  return [...regionForms(language), ...letters, ...shortBodies(language, archive)];
}

/** Bodies by what is short enough to be said together with a state. */
function shortBodies(language: string, archive: NamedRecords): readonly FormAndMeaning[] {
  const bodies = [...archive.actors.values()].filter(({ kind }) => kind === "organisation");
  return bodies.flatMap(({ id, name, names, also }) => {
    const own = Object.hasOwn(names, language) ? names[language as keyof typeof names] : undefined;
    const forms = [name, ...also, ...(own === undefined ? [] : [own])].filter((form) => SHORT.test(form));
    return forms.map((form) => ({ form, means: { is: "record", records: [{ kind: "actor", id }] } as const }));
  });
}

/** “ASEAN”, 东盟, 아세안. */
const SHORT = /^(?:\p{Lu}{2,6}|[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}]{2,4})$/u;

function regionForms(language: string): readonly FormAndMeaning[] {
  const [english, own] = ["en", language].map((code) => new Intl.DisplayNames([code], { type: "region" }));
  const named = CLDR_REGIONS.map((region) => regionFormOf(english?.of(region) ?? region, own?.of(region) ?? ""));
  const others = (REGION_WORDS[language] ?? "").split("; ").flatMap((line) => {
    const [name = "", forms = ""] = line.split("=");
    return forms.split(", ").map((form) => regionFormOf(name, form));
  });
  return [...named, ...others];
}

function regionFormOf(english: string, form: string): FormAndMeaning {
  return { form, means: { is: "word", english } };
}

/** Whether an English name is that of a part of the world, or of a people of many states. */
export function isRegion(name: string): boolean {
  return PEOPLES.has(name) || statesOfRegion(keyOf(name)) !== undefined;
}
