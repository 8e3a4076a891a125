// Who held an office, by the words that people have for it and the state or organisation that it is of. Pure.

import { tokenize } from "../../text/tokens.ts";
import { namedByOffice } from "../concerns.ts";
import type { Records } from "../records.ts";
import type { Actor, Office } from "../schema.ts";
import { stateCalled } from "./demonyms.ts";
import { initialsIn, isHeadOf, leads, ministerOf } from "./headed-bodies.ts";
import { HEADS, OFFICE_ALIKE, OFFICE_HEADS, OFFICE_SYNONYMS } from "./office-words.ts";
import { type Holder, officesByWord } from "./offices-by-word.ts";
import { wordsOfTitle } from "./titles.ts";

/**
 * All who ever held the office that the words are for, as far as the archive knows, such as “foreign minister” or “leader”. `of`: the ids of those
 * whose office it is; undefined for anybody's.
 */
export function holdersOfOffice(
  title: string,
  of: readonly string[] | undefined,
  { actors }: Pick<Records, "actors">,
): readonly Holder[] {
  // To whom somebody is sent is looked for behind the office alone: those of the United States are no ambassadors there.
  const [, target] = / to (?:the )?(.+)$/u.exec(title) ?? [];
  const wanted = tokenize(target === undefined ? title : title.slice(0, title.indexOf(" to ")))
    .filter((word) => !SMALL_TITLE_WORDS.has(word))
    .flatMap((word) => OFFICE_SYNONYMS[word] ?? [word]);
  const ministers = wanted.every((word) => HEADS.has(word))
    ? (of ?? []).flatMap((id) => ministerOf(actors.get(id)))
    : [];
  if (ministers.length > 0) return ministers.flatMap((one) => holdersOfOffice(one.title, [one.country], { actors }));
  const sent = target === undefined ? undefined : tokenize(target);
  const holders = holdersOfTitle(wanted, of, { actors }).filter(({ office }) => isSentTo(sent, office));
  // Whoever is sent to a state is an ambassador, unless somebody has another title for it.
  const isSent = holders.length === 0 && (wanted.length > 1 || sent !== undefined) && wanted.includes("envoy");
  if (!isSent) return holders;
  const ambassador = wanted.map((word) => (word === "envoy" ? "ambassador" : word));
  return holdersOfTitle(ambassador, of, { actors }).filter(({ office }) => isSentTo(sent, office));
}

/** The ambassador of Chile to Norway is none to Chile. */
function isSentTo(target: readonly string[] | undefined, { title }: Office): boolean {
  const [, behind] = / (?:to|for) (.+)$/u.exec(title) ?? [];
  const words = behind === undefined ? [] : tokenize(behind);
  return target === undefined || target.every((word) => words.includes(word));
}

function holdersOfTitle(
  wanted: readonly string[],
  of: readonly string[] | undefined,
  { actors }: Pick<Records, "actors">,
): readonly Holder[] {
  const alike = (OFFICE_ALIKE[wanted.join(" ")] ?? [wanted.join(" ")]).map((one) => tokenize(one));
  // The office of a house is that of its state: the Kremlin, the White House.
  const whose = of?.flatMap((id) => {
    const actor = actors.get(id);
    const isOfState = !wanted.every((word) => HEADS.has(word)) || SEATS.has(id);
    return actor?.kind === "organisation" && actor.country !== undefined && isOfState ? [id, actor.country] : [id];
  });
  const holders = mayBeCalled(alike, { actors }).filter(
    ({ actor, office }) =>
      alike.some((words) => isTitle(words, office, whose, { actors })) &&
      (whose === undefined || belongs(office, actor, whose, { actors })),
  );
  const house = ofHouse(of, holders, { actors });
  if (house.length > 0) return house;
  const wholes = holders.filter(({ office }) => !isOfPart(office, wanted, of, { actors }));
  if (wholes.length > 0 && wholes.length < holders.length) return wholes;
  // Who leads a state is not only whoever has the word in the title: a supreme leader, and the president too.
  if (wanted.every((word) => HEADS.has(word))) return holders;
  // “Secretary of defense” is no secretary of a council for defence, where somebody is just that.
  const called = holders.filter(({ office }) => alike.some((words) => isCalledSo(words, office)));
  return called.length > 0 ? called : holders;
}

/** Those whose title has all the words of one of these, and perhaps others; all where it is only asked who leads, which has many titles. */
function mayBeCalled(titles: readonly (readonly string[])[], archive: Pick<Records, "actors">): readonly Holder[] {
  const { all, places } = officesByWord.of(archive);
  const asked = titles.map((words) => words.filter((word) => !HEADS.has(word)));
  if (asked.some((words) => words.length === 0)) return all;
  const shortest = asked.map((words) =>
    words.map((word) => places.get(word) ?? []).reduce((one, other) => (other.length < one.length ? other : one)),
  );
  const found = [...new Set(shortest.flat())].sort((one, other) => one - other);
  return found.flatMap((place) => all[place] ?? []);
}

/** Whether the words stand side by side in the title, in any order. */
function isCalledSo(wanted: readonly string[], office: Office): boolean {
  const words = wordsOfTitle(office).filter(
    (word) =>
      wanted.includes(word) || (!SMALL_TITLE_WORDS.has(word) && word !== "national" && stateCalled(word) === undefined),
  );
  return words.some((_, at) => {
    const some = words.slice(at, at + wanted.length);
    return some.length === wanted.length && wanted.every((word) => some.includes(word));
  });
}

/** Who leads one of these leads the state; who leads the Taliban, or a ministry, does not. */
const SEATS: ReadonlySet<string> = new Set(["kremlin", "white-house", "elysee", "south-africa-presidency"]);

/** “The Kremlin’s spokesman” speaks for the president, or for the house by its name; a spokesperson of a ministry does not. */
function ofHouse(
  of: readonly string[] | undefined,
  holders: readonly Holder[],
  { actors }: Pick<Records, "actors">,
): readonly Holder[] {
  const houses = (of ?? []).filter((id) => SEATS.has(id));
  const names = houses.flatMap((id) => tokenize(actors.get(id as never)?.name ?? ""));
  if (houses.length === 0) return [];
  return holders.filter(({ office }) => {
    const words = wordsOfTitle(office);
    return words.slice(1).includes("president") || (names.length > 0 && names.every((name) => words.includes(name)));
  });
}

/** What a body has, and is not: “Chairperson of the African Union Commission” chairs no African Union. */
const OFFICES_OF_A_PART: ReadonlySet<string> = new Set(
  "commission council secretariat parliament committee".split(" "),
);

function isOfPart(
  { title }: Office,
  wanted: readonly string[],
  of: readonly string[] | undefined,
  { actors }: Pick<Records, "actors">,
): boolean {
  const words = tokenize(title);
  return (of ?? []).some((id) => {
    const body = actors.get(id as never);
    if (body?.kind !== "organisation") return false;
    return [body.name, ...body.also].some((name) => {
      const own = tokenize(name);
      const at = words.findIndex((_, place) => own.every((word, nth) => words[place + nth] === word));
      const next = at < 0 ? "" : (words[at + own.length] ?? "");
      return OFFICES_OF_A_PART.has(next) && !wanted.includes(next);
    });
  });
}

const SMALL_TITLE_WORDS: ReadonlySet<string> = new Set(["of", "for", "the", "and", "to"]);

/** What stands before an office and makes another of it. */
const MAKES_ANOTHER: ReadonlySet<string> = new Set("vice deputy assistant of to the principal designate".split(" "));

/** Whether the words are the title: “foreign minister” is no deputy foreign minister, “president” no vice president. */
function isTitle(
  wanted: readonly string[],
  office: Office,
  whose: readonly string[] | undefined,
  archive: Pick<Records, "actors">,
): boolean {
  const rest = wanted.filter((word) => !HEADS.has(word));
  if (rest.length === 0) return whose !== undefined && leads(office, whose, archive);
  const words = wordsOfTitle(office);
  if (rest.length < wanted.length) {
    // Whoever leads military intelligence is its head.
    const head = words.find((word) => HEADS.has(word));
    const asked = wanted.map((word) => (HEADS.has(word) && !words.includes(word) ? (head ?? word) : word));
    return isHeadOf(rest, office, archive) || (hasAsNoun(asked, words) && isCalledSo(asked, office));
  }
  const initials = rest.some((word) => word.length < 6) ? initialsIn(office) : undefined;
  const places = wanted.flatMap((word) => {
    if (initials?.has(word) === true) return [];
    return [words.findIndex((one) => one === word || (word === "spokes" && one.startsWith(word)))];
  });
  const first = Math.min(...places);
  if (first < 0 || places.length === 0) return false;
  const before = words[first - 1] ?? "";
  return !MAKES_ANOTHER.has(before) || wanted.includes(before);
}

/** A chief of staff is a chief, a chief spokesperson is none; who asks for just that means it. */
function hasAsNoun(wanted: readonly string[], words: readonly string[]): boolean {
  const next = words[words.findIndex((word) => HEADS.has(word) && wanted.includes(word)) + 1] ?? "";
  return wanted.includes(next) || (!OFFICE_HEADS.has(next) && next !== "spokes");
}

function belongs(office: Office, actor: Actor, whose: readonly string[], archive: Pick<Records, "actors">): boolean {
  const named = namedByOffice(office.title, archive.actors);
  return named.length > 0
    ? named.some((id) => whose.includes(id))
    : actor.country !== undefined && whose.includes(actor.country);
}
