// Whether words are a person’s name: the family name but for its spelling, and a given name beside it that fits. Pure.

import type { Archive } from "../../archive/archive.ts";
import { derive } from "../../archive/derived.ts";
import type { Actor } from "../../archive/schema.ts";
import { latinOf } from "../../archive/search/transliteration.ts";
import type { Steps } from "../../archive/steps.ts";
import { isSameInKorean } from "../../text/romanised.ts";
import { initialGroup, isSameName, isSameSpelling } from "../../text/same-spelling.ts";
import { tokenize } from "../../text/tokens.ts";
import { isSameWord } from "./same-word.ts";

type ActorRecords = Pick<Archive, "actors">;

/** Small words inside a name, with which nobody is called. */
const PARTICLES: ReadonlySet<string> = new Set("de da do di la le van von der den el al bin ibn ben dos du".split(" "));

export function isNameParticle(key: string): boolean {
  return PARTICLES.has(key);
}

/** A family name is not told by these: “Ferdinand Marcos Jr”, “Abdullah II”. */
const AFTER_NAME: ReadonlySet<string> = new Set("jr sr ii iii iv".split(" "));

/**
 * What words are to a person. `whole`: every word of a name, or the family name alone · `both`: the family name with something of the rest ·
 * `given`: no family name, so that it decides nothing.
 */
export type NameFit = "whole" | "both" | "given";

type PersonName = {
  readonly words: readonly string[];
  /** How its words may begin, however they are written in Latin letters. */
  readonly initials: ReadonlySet<number>;
  /** The places of the family name. */
  readonly family: ReadonlySet<number>;
  /** Whether it stands first: then given names are short, and a letter makes another person. */
  readonly familyFirst: boolean;
};

const PERSON_NAMES = new WeakMap<Actor, readonly PersonName[]>();

/** The strongest way in which the words are a name of the person; undefined when one of them is in no such name. */
export function fitOf(typed: readonly string[], actor: Actor): NameFit | undefined {
  const fits = namesOfPerson(actor).flatMap((name) => fitOfName(typed, name) ?? []);
  return (["whole", "both", "given"] as const).find((fit) => fits.includes(fit));
}

function fitOfName(typed: readonly string[], name: PersonName): NameFit | undefined {
  const { words, family } = name;
  const places = placesIn(typed, name);
  if (places === undefined) return isRunTogether(typed, words) ? "whole" : undefined;
  const said = new Set(places);
  const told = words.flatMap((word, at) => (PARTICLES.has(word) || AFTER_NAME.has(word) ? [] : [at]));
  if (told.every((at) => said.has(at))) return "whole";
  const ofFamily = told.filter((at) => family.has(at));
  if (ofFamily.length === 0 || !ofFamily.every((at) => said.has(at))) return "given";
  return places.every((at) => family.has(at)) ? "whole" : "both";
}

/** For each typed word the word of the name that it is, none of them twice. */
function placesIn(
  typed: readonly string[],
  { words, initials, family, familyFirst }: PersonName,
): readonly number[] | undefined {
  // Most names are told apart by their first letters.
  if (typed.some((key) => key.charCodeAt(0) < 128 && !initials.has(initialGroup(key)))) return undefined;
  const isSure = typed.map((key) => words.some((word) => isSameWord(key, word)));
  const sure = isSure.filter((one) => one).length;
  const places: number[] = [];
  for (const [nth, key] of typed.entries()) {
    const others = sure - (isSure[nth] === true ? 1 : 0);
    const latin = latinOf(key) ?? key;
    // Mario is not Mira, whatever else agrees: only in Korean and Chinese names do vowels vary so much.
    const beside = familyFirst ? others : Math.min(others, 1);
    const is = (word: string, at: number) => {
      if (family.has(at)) return isSameWord(key, word) || isSameName(latin, word, beside);
      const isShort = Math.max(key.length, word.length) < MIN_FREE_LETTERS;
      if (familyFirst && beside < 2 && isShort)
        return key.replace(/(.)\1/g, "$1") === word || isSameInKorean(key, word);
      return isSameWord(key, word) || fitsGiven(latin, word, beside);
    };
    const isFree = (at: number) => !places.includes(at);
    let place = words.findIndex((word, at) => key === word && isFree(at));
    if (place < 0) place = words.findIndex((word, at) => isFree(at) && is(word, at));
    if (place < 0) return undefined;
    places.push(place);
  }
  return places;
}

/** Li Qing is not Li Qiang, but Wang Yii is Wang Yi. */
const MIN_FREE_LETTERS = 6;

/** “Xi Jin Ping”, “Kim Jongun”. */
function isRunTogether(typed: readonly string[], words: readonly string[]): boolean {
  return typed.length !== words.length && isSameSpelling(typed.join(""), words.join(""));
}

/** The same given name, a short form or an initial of it. `beside`: how many other words of the name fit. */
function fitsGiven(key: string, given: string, beside = 0): boolean {
  if (isSameName(key, given, beside)) return true;
  if (beside < 1) return false;
  return key.length === 1
    ? given.startsWith(key)
    : (key.length > 2 && given.startsWith(key)) || (given.length > 2 && key.startsWith(given));
}

function namesOfPerson(actor: Actor): readonly PersonName[] {
  const known = PERSON_NAMES.get(actor);
  if (known !== undefined) return known;
  const family = new Set(tokenize(actor.familyName ?? lastOf(actor.name)));
  const first = tokenize(actor.name)[0] ?? "";
  const familyFirst = family.has(first);
  const read = [actor.name, ...Object.values(actor.names), ...actor.also].flatMap((name): readonly PersonName[] => {
    const words = tokenize(name);
    if (words.length === 0) return [];
    const said = words.flatMap((word, at) => ([...family].some((one) => isSameWord(word, one)) ? [at] : []));
    const places = new Set(said.length > 0 ? said : familyPlaces(name, words, familyFirst));
    return [{ words, initials: new Set(words.map(initialGroup)), family: places, familyFirst }];
  });
  PERSON_NAMES.set(actor, read);
  return read;
}

/** In another script the family name stands where it stands in the Latin one; in Chinese and Japanese letters it is first, or last behind a dot. */
function familyPlaces(name: string, words: readonly string[], familyFirst: boolean): readonly number[] {
  if (!/[\p{sc=Han}\p{sc=Hangul}\p{sc=Kana}]/u.test(name)) return [familyFirst ? 0 : words.length - 1];
  const [last = "", ...before] = name.split(/[·・\s]/u).reverse();
  if (before.length === 0) return [0];
  const size = tokenize(last).length;
  return words.flatMap((_, at) => (at >= words.length - size ? [at] : []));
}

function lastOf(name: string): string {
  return (
    name
      .split(" ")
      .filter((word) => !AFTER_NAME.has(word.toLowerCase()))
      .at(-1) ?? ""
  );
}

/** The words of a person’s names that are not the family name, name by name. */
export function givenNames(id: string, { actors }: ActorRecords): readonly (readonly string[])[] {
  const actor = actors.get(id);
  if (actor === undefined || actor.kind !== "person") return [];
  const family = new Set(tokenize(actor.familyName ?? lastOf(actor.name)));
  return [actor.name, ...actor.also, ...Object.values(actor.names)].map((name) =>
    tokenize(name).filter((word) => !family.has(word)),
  );
}

export const allGivenNames = derive(
  ({ actors }: ActorRecords) => [actors],
  function* ({ actors }): Steps<ReadonlySet<string>> {
    const names = new Set<string>();
    for (const id of actors.keys()) {
      for (const name of givenNames(id, { actors }).flat()) names.add(name);
      yield;
    }
    return names;
  },
);

/** Whether somebody in the archive has it for a given name. */
export function isGivenName(key: string, archive: ActorRecords): boolean {
  return allGivenNames.of(archive).has(key);
}

/** Given names as they are written in the name proper of somebody. */
const properGivenNames = derive(
  ({ actors }: ActorRecords) => [actors],
  function* ({ actors }): Steps<ReadonlySet<string>> {
    const names = new Set<string>();
    for (const { kind, name, familyName } of actors.values()) {
      const family = new Set(tokenize(familyName ?? lastOf(name)));
      const words = kind === "person" ? tokenize(name) : [];
      // “Benedict” is what Benedict XVI is called, and no given name.
      const isCalledSo = !words.some((word) => family.has(word)) || REGNAL.test(words.at(-1) ?? "");
      const given = isCalledSo ? [] : words.filter((word) => !family.has(word));
      for (const word of given) if (word.length >= MIN_GIVEN && !isNameParticle(word)) names.add(word);
      yield;
    }
    return names;
  },
);

const REGNAL = /^(?:ii|iii|iv|vi{0,3}|xi{0,3}|xi?v|xvi{0,3})$/;

/** Shorter ones are small words of some language. */
const MIN_GIVEN = 3;

/** The same of a name proper: of other spellings, what stands first may be the family name. */
export function isProperGivenName(key: string, archive: ActorRecords): boolean {
  return properGivenNames.of(archive).has(key);
}
