// Names of people, states and cities in other languages than English, and how many words the longest has that begins with a word. Pure.

import type { Records } from "../../archive/records.ts";
import { tokenize } from "../../text/tokens.ts";
import { LONG_CITY_NAMES } from "./foreign-cities.ts";
import { foreignStates } from "./foreign-words.ts";
import type { NamesOfDay } from "./names-of-day.ts";

export type OtherNames = {
  /** By a family name in another script, folded: the id of the only person that has it. */
  readonly families: ReadonlyMap<string, string>;
  /** As `foreignStates` has them. */
  readonly states: ReadonlyMap<string, string>;
  /** By the first word of any of these, and of a city: how many words the longest such name has. */
  readonly longest: ReadonlyMap<string, number>;
};

const NAMES_BY_LANGUAGE = new WeakMap<Records["actors"], Map<string, OtherNames>>();

/** The names in a language; kept for the actors of an archive. */
export function otherNamesIn(language: string, actors: Records["actors"]): OtherNames {
  const kept = NAMES_BY_LANGUAGE.get(actors) ?? new Map<string, OtherNames>();
  NAMES_BY_LANGUAGE.set(actors, kept);
  const known = kept.get(language);
  if (known !== undefined) return known;
  const [families, states] = [foreignFamilyNames(actors), foreignStates(language)];
  const longest = new Map<string, number>();
  for (const name of [...families.keys(), ...states.keys(), ...LONG_CITY_NAMES]) {
    const parts = name.split(" ");
    const [first = ""] = parts;
    longest.set(first, Math.max(longest.get(first) ?? 0, parts.length));
  }
  const names = { families, states, longest };
  kept.set(language, names);
  return names;
}

const MAX_NAME_WORDS = 9;

/** Languages in which the first of two names has cases, too. */
const CASES_OF_BOTH = /^(?:ru|uk|be|bg|sr|mk)\b/;

/** How many words the longest name has that can begin with a word. */
export function longestFrom(first: string, language: string, names: NamesOfDay, { longest }: OtherNames): number {
  const least = CASES_OF_BOTH.test(language) ? 2 : 1;
  return Math.min(MAX_NAME_WORDS, Math.max(least, names.longest.get(first) ?? 0, longest.get(first) ?? 0));
}

const FAMILIES = new WeakMap<Records["actors"], ReadonlyMap<string, string>>();

/** By the last part of a name in another script: Путин, 普京. One that two people have names neither. */
function foreignFamilyNames(actors: Records["actors"]): ReadonlyMap<string, string> {
  const known = FAMILIES.get(actors);
  if (known !== undefined) return known;
  const bearers = new Map<string, Set<string>>();
  for (const { id, kind, names } of actors.values()) {
    if (kind !== "person") continue;
    for (const name of Object.values(names)) {
      const parts = name.split(/[·・\s]/u);
      if (parts.length < 2) continue;
      const key = tokenize(parts.at(-1) ?? "").join(" ");
      if (key.length > 2) bearers.set(key, (bearers.get(key) ?? new Set()).add(id));
    }
  }
  const families = new Map(
    [...bearers].flatMap(([key, ids]) => (ids.size === 1 ? [[key, [...ids][0] ?? ""] as const] : [])),
  );
  FAMILIES.set(actors, families);
  return families;
}
