// What a message in another language is about, in English words that the reader of sentences knows.

import type { Archive } from "../../../archive/archive.ts";
import { titleOf } from "../../../archive/names/whole-names.ts";
import { isSeriesTopic } from "../../../archive/series-topics.ts";
import type { Ask } from "../ask/ask.ts";
import { isPerson } from "../to-question/refs.ts";
import { turnOf } from "./ask-of.ts";
import type { Covered } from "./cover.ts";
import { isKnownPlace } from "./known-place.ts";
import type { LanguageWords } from "./language.ts";
import { leftOver } from "./left-over.ts";
import type { Meaning, RecordMeaning } from "./meaning.ts";
import { namesMinisters } from "./ministers.ts";
import { neighbourIn } from "./neighbours.ts";
import { officeOf } from "./office-of.ts";
import { timeInEnglish } from "./time-of.ts";
import { editionOf, nthOf, topicOf } from "./topic-of.ts";
import { wordsOfOffice } from "./unread-words.ts";
import { besideOffice } from "./whose-office.ts";

export type InEnglish = {
  readonly english: string;
  readonly missing: readonly string[];
  readonly unread: readonly string[];
};

type Reading = { readonly language: LanguageWords; readonly covered: Covered; readonly ask: Ask };

export function inEnglish({ language, covered, ask }: Reading, message: string, archive: Archive): InEnglish {
  const left = leftOver(covered, { ask, language: language.code, message, archive });
  const means = covered.pieces.filter((piece) => !left.others.includes(piece)).flatMap((piece) => piece.means);
  const of = (is: Meaning["is"]) => means.flatMap((one) => (one.is === is && "english" in one ? [one.english] : []));
  const records = means.filter((one) => one.is === "record");
  const time = timeInEnglish(covered);
  const places = of("word").filter((word) => /^\p{Lu}/u.test(word));
  const unknown = places.filter((place) => !isKnownPlace(place, archive));
  const isOfMinisters = namesMinisters(message) && records.some((one) => isOfEditions(one, archive));
  const said = {
    records,
    offices: isOfMinisters ? [] : of("office"),
    kinds: isOfMinisters ? [...of("kind"), "ministerial"] : of("kind"),
    statuses: of("status"),
    words: namesFirst([...of("word").filter((word) => !unknown.includes(word)), ...left.telling]),
  };
  const side = ask === "who" ? neighbourIn(covered, language.code, archive) : undefined;
  const neighbour = side === undefined ? undefined : neighbourPhrase(side, said, archive);
  return {
    english: [...(neighbour ?? phrase({ ask, said, covered, time }, archive)), time]
      .filter((word) => word !== "")
      .join(" "),
    missing: [...left.missing.filter((name) => !isOfMinisters || !namesMinisters(name)), ...of("missing"), ...unknown],
    unread: [...left.unread, ...(ask === "office" ? wordsOfOffice(message, covered) : [])],
  };
}

function isOfEditions({ records }: RecordMeaning, archive: Archive): boolean {
  return records.some(({ kind, id }) => kind === "topic" && isSeriesTopic(id, archive));
}

/** “New START expiry”: what begins with a small word would not be read as a name behind others. */
function namesFirst(words: readonly string[]): readonly string[] {
  const isName = (word: string) => /^\p{Lu}/u.test(word);
  return [...words.filter(isName), ...words.filter((word) => !isName(word))];
}

type Said = {
  readonly records: readonly RecordMeaning[];
  readonly offices: readonly string[];
  readonly kinds: readonly string[];
  readonly words: readonly string[];
  readonly statuses: readonly string[];
};

type Asked = { readonly ask: Ask; readonly said: Said; readonly covered: Covered; readonly time: string };

function phrase({ ask, said, covered, time }: Asked, archive: Archive): readonly string[] {
  const { records, offices, kinds, words } = said;
  const people = records.filter((one) => isOfPerson(one, archive));
  const bodies = records.filter((one) => !people.includes(one)).map((one) => englishNameOf(one, archive));
  const named = records.map((one) => englishNameOf(one, archive));
  if (ask === "who") return people.length > 0 ? people.map((one) => englishNameOf(one, archive)) : named;
  if (ask === "quotes") return quotesPhrase(said, covered, archive);
  if (ask === "office") return [officeOf(offices, bodies), ...each(words)];
  const numbered = editionOf(records, covered, archive);
  if (numbered !== undefined) return [numbered];
  const both = ask === "changes" && people.length === 0 ? topicOf(records, archive) : undefined;
  const about = both === undefined ? each(named) : [both];
  if (ask === "changes") return about;
  if (ask === "count" || ask === "list")
    return [...(covered.ahead ? ["upcoming"] : []), ...about, ...each(kinds), ...(ask === "count" ? ["held"] : [])];
  return asksForAny(ask, said)
    ? [...each(said.statuses), ...each(kinds)]
    : [...each([turnOf(covered, time) ?? ""]), nthOf(covered) ?? "", ...eventPhrase(said, people, archive)];
}

/** “Which summits were cancelled?”: of one that is named it is asked what came of it. */
function asksForAny(ask: Ask, { records, words, statuses }: Said): boolean {
  return (
    ask === "status" && records.length === 0 && !words.some((word) => /^\p{Lu}/u.test(word)) && statuses.length > 0
  );
}

/** “Vladimir Putin visit in China”: what tells the event that is meant. */
function eventPhrase(
  { records, offices, kinds, words }: Said,
  people: readonly RecordMeaning[],
  archive: Archive,
): readonly string[] {
  const host = hostOf(records, people, kinds, archive);
  if (host !== undefined)
    return [...people.map((one) => englishNameOf(one, archive)), "visit in", host, ...each(words)];
  const titles = offices.filter((office) => /minister$/.test(office) && office !== "prime minister");
  const named = each(records.map((one) => englishNameOf(one, archive)));
  const met = words.some(isTreaty) ? kinds.filter((kind) => kind !== "agreement") : kinds.flatMap(alsoKinds);
  return [...named, ...titles, ...each(met), ...each(words)];
}

/** “Xi Jinping said about Taiwan”: the first who is named has said it, or who has the office, a body where there is neither; whose office it is, is nothing that was spoken of. */
function quoted(
  { records, offices, words, statuses }: Said,
  whose: RecordMeaning | undefined,
  archive: Archive,
): readonly string[] {
  const person = records.find((one) => isOfPerson(one, archive));
  const isOffice = person === undefined && offices.length > 0;
  const speaker = isOffice ? undefined : (person ?? records[0]);
  const others = records.filter((one) => one !== speaker && one !== whose).map((one) => englishNameOf(one, archive));
  const about = [...each(statuses), ...each(others), ...each(words)];
  return [
    ...(isOffice ? [officeOf(offices, whose === undefined ? [] : [englishNameOf(whose, archive)])] : []),
    ...(speaker === undefined ? [] : [englishNameOf(speaker, archive)]),
    "said",
    ...(about.length === 0 ? [] : ["about", ...about]),
  ];
}

/** “Chancellor before Olaf Scholz”. */
function neighbourPhrase(side: string, { records, offices }: Said, archive: Archive): readonly string[] {
  const person = records.find((one) => isOfPerson(one, archive));
  const office = offices.find((one) => one !== "head");
  return [office ?? "who came", side, person === undefined ? "" : englishNameOf(person, archive)];
}

/** “Qui a dit que l’OTAN …”: whoever is named is spoken of. */
function whoSaid({ records, words }: Said, archive: Archive): readonly string[] {
  return ["who said something about", ...each(records.map((one) => englishNameOf(one, archive))), ...each(words)];
}

function quotesPhrase(said: Said, covered: Covered, archive: Archive): readonly string[] {
  return asksWhoSaid(covered) ? whoSaid(said, archive) : quoted(said, besideOffice(covered), archive);
}

function asksWhoSaid({ pieces }: Covered): boolean {
  return pieces.some(({ means }) => means.some((one) => one.is === "ask" && one.ask === "who"));
}

/** “New START”, “INF”: that it is an agreement says no more, and its record may be of another kind. */
function isTreaty(word: string): boolean {
  return /(?<!\p{L})\p{Lu}{3,}(?!\p{L})/u.test(word);
}

/** What is agreed is agreed in talks, and may be kept as those. */
function alsoKinds(kind: string): readonly string[] {
  return kind === "agreement" ? [kind, "talks"] : [kind];
}

/** Who visits a state does so there. */
function hostOf(
  records: readonly RecordMeaning[],
  people: readonly RecordMeaning[],
  kinds: readonly string[],
  archive: Archive,
): string | undefined {
  const [state, ...others] = records.filter((one) => !people.includes(one));
  const isVisit = kinds[0] === "visit" && people.length === 1;
  return isVisit && state !== undefined && others.length === 0 ? englishNameOf(state, archive) : undefined;
}

/** A record that people ask for by this name: a person's family name when several have it. */
function englishNameOf({ records, family }: RecordMeaning, archive: Archive): string {
  const [first] = records;
  if (first === undefined) return "";
  const several = records.length > 1 && records.every((one) => isPerson(one.kind, one.id, archive));
  const body = first.kind === "actor" ? archive.actors.get(first.id) : undefined;
  // “Montpellier”, not “City of Montpellier”.
  if (body?.kind === "organisation" && body.name === `City of ${body.capital?.name}`) return body.capital?.name ?? "";
  const shared = family ?? (first.kind === "actor" ? archive.actors.get(first.id)?.familyName : undefined);
  if (several && shared !== undefined) return shared;
  return titleOf(first, archive);
}

function isOfPerson({ records }: RecordMeaning, archive: Archive): boolean {
  return records.some(({ kind, id }) => isPerson(kind, id, archive));
}

function each(words: readonly string[]): readonly string[] {
  return [...new Set(words)];
}
