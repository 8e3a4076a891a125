// What a message in another language is about, in English words that the reader of sentences knows.

import type { Archive } from "../../../archive/archive.ts";
import { isSeriesTopic } from "../../../archive/series-topics.ts";
import type { Ask } from "../ask/ask.ts";
import { AMBASSADOR } from "./ambassador-words.ts";
import { ambassadorOf } from "./ambassadors.ts";
import { turnOf } from "./ask-of.ts";
import type { Covered } from "./cover.ts";
import { eachOnce, englishNameOf, meansPerson, type NamedInEnglish, ownerNameOf } from "./english-names.ts";
import { eventPhrase } from "./event-phrase.ts";
import { gatheringOf, ofGathering } from "./gathering-of.ts";
import type { InEnglish } from "./in-english.ts";
import { isKnownPlace } from "./known-place.ts";
import type { LanguageWords } from "./language.ts";
import { leftOver } from "./left-over.ts";
import type { Meaning, RecordMeaning } from "./meaning.ts";
import { namesMinisters } from "./ministers.ts";
import { neighbourIn } from "./neighbours.ts";
import { officeOf } from "./office-of.ts";
import { PEOPLES } from "./region-words.ts";
import { isVocative, type Relative, relativeIn } from "./relatives.ts";
import { quotesPhrase } from "./said-in-english.ts";
import { timeInEnglish } from "./time-of.ts";
import { editionOf, nthOf, topicAsked } from "./topic-of.ts";
import { smallWords } from "./unread-words.ts";

/** Asked of people, and not of a meeting. */
const OF_OTHERS: ReadonlySet<Ask> = new Set<Ask>(["who", "office", "quotes"]);

type Reading = { readonly language: LanguageWords; readonly covered: Covered; readonly ask: Ask };

export function inEnglish({ language, covered, ask }: Reading, message: string, archive: Archive): InEnglish {
  const left = leftOver(covered, { ask, language: language.code, message, archive });
  const gathering = OF_OTHERS.has(ask)
    ? undefined
    : gatheringOf(covered, { language: language.code, message, archive });
  if (gathering !== undefined) return ofGathering(gathering, { covered, ask }, left, archive);
  const means = covered.pieces.filter((piece) => !left.others.includes(piece)).flatMap((piece) => piece.means);
  const of = (is: Meaning["is"]) => means.flatMap((one) => (one.is === is && "english" in one ? [one.english] : []));
  const records = means.filter((one) => one.is === "record");
  const time = timeInEnglish(covered);
  const places = of("word").filter((word) => /^\p{Lu}/u.test(word));
  // What was spoken of may be anything with a name.
  const isMissing = (name: string) => ask === "who" || PEOPLES.has(name) || !isKnownPlace(name, archive);
  const unknown = ask === "quotes" ? [] : places.filter(isMissing);
  const isOfMinisters = namesMinisters(message) && records.some((one) => isOfEditions(one, archive));
  const said = {
    records,
    offices: isOfMinisters ? [] : of("office"),
    kinds: isOfMinisters ? [...of("kind"), "ministerial"] : of("kind"),
    statuses: of("status"),
    words: namesFirst([...of("word").filter((word) => !unknown.includes(word) && !isVocative(word)), ...left.telling]),
  };
  const relative = relativeIn(covered, archive);
  if (relative !== undefined && left.missing.length === 0) return ofRelative(relative, message, archive);
  const side = ask === "who" ? neighbourIn(covered, language.code, archive) : undefined;
  const neighbour = side === undefined ? undefined : neighbourPhrase(side, said, archive);
  return {
    english: [...(neighbour ?? phrase({ ask, said, covered, time }, archive)), time]
      .filter((word) => word !== "")
      .join(" "),
    missing: [...left.missing.filter((name) => !isOfMinisters || !namesMinisters(name)), ...of("missing"), ...unknown],
    unread: [
      ...left.unread,
      ...(ask === "office" || (ask === "changes" && records.length === 0) ? smallWords(message, covered) : []),
    ],
  };
}

/** “Vladimir Putin’s daughter”; the wife of whoever has an office is missing. */
function ofRelative({ english, of, at, end }: Relative, message: string, archive: Archive): InEnglish {
  const said = of === undefined ? "" : `${englishNameOf(of, archive)}'s ${english}`;
  return { english: said, missing: of === undefined ? [message.slice(at, end)] : [], unread: [] };
}

function isOfEditions({ records }: RecordMeaning, archive: Archive): boolean {
  return records.some(({ kind, id }) => kind === "topic" && isSeriesTopic(id, archive));
}

/** “New START expiry”: what begins with a small word would not be read as a name behind others. */
function namesFirst(words: readonly string[]): readonly string[] {
  const isName = (word: string) => /^\p{Lu}/u.test(word);
  return [...words.filter(isName), ...words.filter((word) => !isName(word))];
}

type Asked = {
  readonly ask: Ask;
  readonly said: NamedInEnglish;
  readonly covered: Covered;
  readonly time: string;
};

function phrase(asked: Asked, archive: Archive): readonly string[] {
  const { ask, said, covered, time } = asked;
  const { records, kinds } = said;
  const people = records.filter((one) => meansPerson(one, archive));
  const named = records.map((one) => englishNameOf(one, archive));
  if (ask === "who") return people.length > 0 ? people.map((one) => englishNameOf(one, archive)) : named;
  if (ask === "quotes") return quotesPhrase(said, covered, archive);
  if (ask === "office") return officePhrase(asked, archive);
  const numbered = editionOf(records, covered, archive);
  if (numbered !== undefined) return [numbered];
  const both = people.length === 0 ? topicAsked(ask, records, archive) : undefined;
  const about = both === undefined ? eachOnce(named) : [both];
  if (ask === "changes" && both === undefined) return changesPhrase(about, said);
  if (ask === "changes" || (both !== undefined && kinds.length === 0)) return about;
  if (ask === "count" || ask === "list") return listPhrase(asked, about);
  if (asksForAny(ask, said)) return statusPhrase(asked);
  const turn = turnOf(covered, time) ?? (asksWhenTheyMeet(asked, people) ? "next" : "");
  const event = [turn, nthOf(covered) ?? "", ...eventPhrase(said, people, archive)];
  return asksWhenBothMet(asked) ? [ask, "did", ...event, "meet"] : event;
}

/** What is new on a topic, or with a meeting or journey somewhere, “la conférence de l'ONU sur l'eau”: without its words, everything would be new. */
function changesPhrase(about: readonly string[], { records, kinds, words }: NamedInEnglish): readonly string[] {
  const isOfJourney = about.length > 1 && kinds.includes("visit");
  const isOfMatter = kinds.length > 0 && words.length > 0;
  const isOfRecord = records.length > 0 && !isOfJourney && !isOfMatter && !words.some((word) => /^\p{Lu}/u.test(word));
  return isOfRecord ? about : [...about, ...eachOnce(kinds), ...eachOnce(words)];
}

/** “President of France”, “next president of France”, “ambassador of United States to China”. */
function officePhrase({ said, covered, time }: Asked, archive: Archive): readonly string[] {
  const { records, offices, words } = said;
  const bodies = records.flatMap((one) => (meansPerson(one, archive) ? [] : ownerNameOf(one, archive, time !== "")));
  const ambassador = offices.includes(AMBASSADOR) ? ambassadorOf(covered, archive) : undefined;
  if (ambassador !== undefined) return [ambassador];
  return [turnOf(covered, time) === "next" ? "next" : "", officeOf(offices, bodies), ...eachOnce(words)];
}

/** “Cancelled summit”, “summit were cancelled in May”. */
function statusPhrase(asked: Asked): readonly string[] {
  const statuses = eachOnce(asked.said.statuses);
  const kinds = eachOnce(asked.said.kinds);
  return isOfPastTime(asked) ? [...kinds, "were", ...statuses] : [...statuses, ...kinds];
}

/** “Welche fanden im März statt”: the month may be one of last year, too. */
function isOfPastTime({ covered, time }: Asked): boolean {
  return covered.past && time !== "";
}

/** “Upcoming G20 summit”, “calls held”, “meeting held in May”: of a verb in the past the month is one that has been. */
function listPhrase(asked: Asked, about: readonly string[]): readonly string[] {
  const { ask, said, covered } = asked;
  const { kinds, words, statuses } = said;
  const turn = covered.ahead ? ["upcoming"] : [];
  const isPast = ask === "count" || (isOfPastTime(asked) && statuses.length === 0);
  return [...turn, ...about, ...eachOnce(kinds), ...eachOnce(words), ...(isPast ? ["held"] : [])];
}

/** With no more than who they are, one of their meetings that is to come would be as good. */
function asksWhenBothMet({ ask, covered, said }: Asked): boolean {
  const { records, kinds, words, statuses } = said;
  const isOfMeeting = covered.past && (ask === "when" || ask === "where") && !kinds.includes("call");
  return isOfMeeting && records.length > 1 && words.length === 0 && statuses.length === 0;
}

/** “Quando si vedono”, “什么时候见面”: where no verb says that it has been, what is to come of the two is asked for. */
function asksWhenTheyMeet({ ask, covered, said, time }: Asked, people: readonly RecordMeaning[]): boolean {
  const { records, kinds, words, statuses } = said;
  const isOfTwo = people.length > 1 && people.length === records.length;
  const isOfMeeting = kinds.length === 0 || kinds.includes("meeting");
  return (
    ask === "when" && !covered.past && isOfTwo && isOfMeeting && time === "" && words.length + statuses.length === 0
  );
}

/** “Which summits were cancelled?”: of one that is named, or called after a matter, it is asked what came of it. */
function asksForAny(ask: Ask, { records, words, statuses }: NamedInEnglish): boolean {
  return ask === "status" && records.length === 0 && words.every((word) => CAUSES.has(word)) && statuses.length > 0;
}

/** What may be why any of them was called off. */
const CAUSES: ReadonlySet<string> = new Set(["pandemic", "invasion", "balloon", "election", "terrorism"]);

/** “Chancellor before Olaf Scholz”. */
function neighbourPhrase(side: string, { records, offices }: NamedInEnglish, archive: Archive): readonly string[] {
  const person = records.find((one) => meansPerson(one, archive));
  const office = offices.find((one) => one !== "head");
  return [office ?? "who came", side, person === undefined ? "" : englishNameOf(person, archive)];
}
