// A family name behind a title, and a name before a country: whoever never had that office, or is of another country, is not meant.

import { OFFICE_ALIKE, OFFICE_SYNONYMS } from "../../archive/names/office-words.ts";
import { heldOffice, isCountryOf, isOfficeWord, wordsOfTitle } from "../../archive/names/titles.ts";
import { type Named, recordsCalled } from "../../archive/names/whole-names.ts";
import { typedText, type Word } from "../../text/typed-words.ts";
import { isNameSlot } from "./name-slots.ts";
import type { Part, RecordPart } from "./part.ts";
import type { Actors } from "./person-parts.ts";

/** Offices with which somebody is addressed; who is called an envoy, an aide or a leader need not be it by title. */
const RANKS: ReadonlySet<string> = new Set(
  "president premier chancellor minister pm fm secretary ambassador chairman chairwoman king queen pope emir sultan emperor governor prince".split(
    " ",
  ),
);

/** “Foreign Minister Li” where the archive has a Li who is none: somebody else. Undefined without a title, or with that of a state or body before it. */
export function withTitle(
  part: RecordPart,
  people: readonly Named<"actor">[],
  words: readonly Word[],
  archive: Actors,
): Part | undefined {
  let from = part.from;
  while (isOfficeWord(words[from - 1]?.key ?? "")) from--;
  const titles = words.slice(from, part.from).map(({ key }) => key);
  if (people.length === 0 || !RANKS.has(titles.at(-1) ?? "") || isOfSomebody(words[from - 1], archive))
    return undefined;
  const holders = people.filter(({ id }) => {
    const actor = archive.actors.get(id);
    return actor !== undefined && waysToSay(titles).some((way) => heldOffice(way, actor));
  });
  if (holders.length > 0) return holders.length < people.length ? { ...part, records: holders } : undefined;
  if (isInTitle(words[part.from]?.key ?? "", archive)) return undefined;
  return { from, to: part.to, is: "missing", text: typedText(words, from, part.to) };
}

/** “First minister Scotland” is that of Scotland: some office has the word in its title. */
function isInTitle(key: string, { actors }: Actors): boolean {
  return [...actors.values()].some(({ offices }) => offices.some((office) => wordsOfTitle(office).includes(key)));
}

/** “The French president Putin meets”: the title is that of another. */
function isOfSomebody(word: Word | undefined, archive: Actors): boolean {
  return word !== undefined && (word.capital || recordsCalled(word.key, archive).length > 0);
}

/** “prime minister” is “premier” too. */
function waysToSay(titles: readonly string[]): readonly (readonly string[])[] {
  const title = titles.flatMap((word) => OFFICE_SYNONYMS[word] ?? [word]);
  return [title, ...(OFFICE_ALIKE[title.join(" ")] ?? []).map((other) => other.split(" "))];
}

/** “King Abdullah of Saudi Arabia”: of that name the archive has one of another country. */
export function ofOtherCountry(
  part: RecordPart,
  people: readonly Named<"actor">[],
  words: readonly Word[],
  archive: Actors,
): Part | undefined {
  if (people.length === 0 || words[part.to]?.key !== "of") return undefined;
  for (let to = Math.min(words.length, part.to + MAX_OF_STATE); to > part.to + 1; to--) {
    const name = words.slice(part.to + 1, to).map(({ key }) => key);
    const isState = recordsCalled(name.join(" "), archive).some(
      ({ kind, id }) => kind === "actor" && archive.actors.get(id)?.kind === "state",
    );
    if (!isState) continue;
    const isTitled = part.to - part.from > 1 || isOfficeWord(words[part.from - 1]?.key ?? "");
    if (!isTitled && !isNameSlot({ from: part.from, to }, words)) return undefined;
    const isTheirs = people.some(({ id }) => {
      const actor = archive.actors.get(id);
      return actor !== undefined && (actor.country === undefined || isCountryOf(name, actor, archive));
    });
    return isTheirs ? undefined : { from: part.from, to, is: "missing", text: typedText(words, part.from, to) };
  }
  return undefined;
}

/** Words of the longest name of a state that is asked so, with the “of”. */
const MAX_OF_STATE = 5;
