// What a message in another language is about, in English words that the reader of sentences knows.

import type { Archive } from "../../../archive/archive.ts";
import { isSeriesTopic } from "../../../archive/series-topics.ts";
import type { Ask } from "../ask/ask.ts";
import { turnOf } from "./ask-of.ts";
import type { Covered } from "./cover.ts";
import { eachOnce, englishNameOf, meansPerson, type NamedInEnglish } from "./english-names.ts";
import { isKnownPlace } from "./known-place.ts";
import type { LanguageWords } from "./language.ts";
import { leftOver } from "./left-over.ts";
import type { Meaning, RecordMeaning } from "./meaning.ts";
import { namesMinisters } from "./ministers.ts";
import { neighbourIn } from "./neighbours.ts";
import { officeOf } from "./office-of.ts";
import { quotesPhrase } from "./said-in-english.ts";
import { timeInEnglish } from "./time-of.ts";
import { editionOf, nthOf, topicAsked } from "./topic-of.ts";
import { wordsOfOffice } from "./unread-words.ts";

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
  // What was spoken of may be anything with a name.
  const unknown = ask === "quotes" ? [] : places.filter((place) => ask === "who" || !isKnownPlace(place, archive));
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

type Asked = { readonly ask: Ask; readonly said: NamedInEnglish; readonly covered: Covered; readonly time: string };

function phrase({ ask, said, covered, time }: Asked, archive: Archive): readonly string[] {
  const { records, offices, kinds, words } = said;
  const people = records.filter((one) => meansPerson(one, archive));
  const bodies = records.filter((one) => !people.includes(one)).map((one) => englishNameOf(one, archive));
  const named = records.map((one) => englishNameOf(one, archive));
  if (ask === "who") return people.length > 0 ? people.map((one) => englishNameOf(one, archive)) : named;
  if (ask === "quotes") return quotesPhrase(said, covered, archive);
  if (ask === "office") return [officeOf(offices, bodies), ...eachOnce(words)];
  const numbered = editionOf(records, covered, archive);
  if (numbered !== undefined) return [numbered];
  const both = people.length === 0 ? topicAsked(ask, records, archive) : undefined;
  const about = both === undefined ? eachOnce(named) : [both];
  if (ask === "changes" || (both !== undefined && kinds.length === 0)) return about;
  if (ask === "count" || ask === "list")
    return [
      ...(covered.ahead ? ["upcoming"] : []),
      ...about,
      ...eachOnce(kinds),
      ...eachOnce(words),
      ...(ask === "count" ? ["held"] : []),
    ];
  return asksForAny(ask, said)
    ? [...eachOnce(said.statuses), ...eachOnce(kinds)]
    : [...eachOnce([turnOf(covered, time) ?? ""]), nthOf(covered) ?? "", ...eventPhrase(said, people, archive)];
}

/** “Which summits were cancelled?”: of one that is named it is asked what came of it. */
function asksForAny(ask: Ask, { records, words, statuses }: NamedInEnglish): boolean {
  return (
    ask === "status" && records.length === 0 && !words.some((word) => /^\p{Lu}/u.test(word)) && statuses.length > 0
  );
}

/** “Vladimir Putin visit in China”: what tells the event that is meant. */
function eventPhrase(
  { records, offices, kinds, words }: NamedInEnglish,
  people: readonly RecordMeaning[],
  archive: Archive,
): readonly string[] {
  const host = hostOf(records, people, kinds, archive);
  if (host !== undefined)
    return [...people.map((one) => englishNameOf(one, archive)), "visit in", host, ...eachOnce(words)];
  const titles = offices.filter((office) => /minister$/.test(office) && office !== "prime minister");
  const named = eachOnce(records.map((one) => englishNameOf(one, archive)));
  const met = words.some(isTreaty) ? kinds.filter((kind) => kind !== "agreement") : kinds.flatMap(alsoKinds);
  return [...named, ...titles, ...eachOnce(met), ...eachOnce(words)];
}

/** “Chancellor before Olaf Scholz”. */
function neighbourPhrase(side: string, { records, offices }: NamedInEnglish, archive: Archive): readonly string[] {
  const person = records.find((one) => meansPerson(one, archive));
  const office = offices.find((one) => one !== "head");
  return [office ?? "who came", side, person === undefined ? "" : englishNameOf(person, archive)];
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
