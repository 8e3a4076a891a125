// The parts of a message → what an event has to have: who and what, where, of which kind, when.

import type { Archive } from "../../../../archive/archive.ts";
import type { Named } from "../../../../archive/names/whole-names.ts";
import type { Status } from "../../../../archive/vocabulary.ts";
import { MOST_PLACES } from "../../../../core/most-places.ts";
import { cutWords, type QuestionAbout } from "../../../../core/question.ts";
import { tokenize } from "../../../../text/tokens.ts";
import { cuesOf } from "../../../parts/cues.ts";
import { looksLikeName } from "../../../parts/find-names.ts";
import { isTermWord } from "../../../parts/find-terms.ts";
import { ALIKE, KIND_WORDS } from "../../../parts/lexicon.ts";
import { isOfNoEvent } from "../../../parts/of-any.ts";
import type { Part, RecordPart } from "../../../parts/part.ts";
import { isWhoseLeaders } from "../../../parts/whose-leaders.ts";
import type { ReadMessage } from "../../read-message.ts";
import { isPandemic } from "../changes/pandemic.ts";
import { isHouseNamed, placeInName, placeOf } from "../hosts-and-places/place-slot.ts";
import { strangePlaces } from "../hosts-and-places/unknown-places.ts";
import { heldBy } from "../offices-and-people/resolve-holder.ts";
import { compoundCalled, treatyConferred } from "../which-event/compound-name.ts";
import { developmentCalled, partiesBehind } from "../which-event/heading-slots.ts";
import { saysFirstly } from "../which-event/idle-first.ts";
import { kindsSaid } from "../which-event/kind-slots.ts";
import { meetingOfLeaders } from "../which-event/leaders-meeting.ts";
import { formatIn } from "../which-event/meeting-format.ts";
import {
  calledBy,
  callingWords,
  forumsOfBodies,
  heldBeforehand,
  placesBeforeKind,
} from "../which-event/name-modifiers.ts";
import {
  areMinistersApart,
  editionRefs,
  isOfSeries,
  ofEditions,
  seriesIn,
  seriesOfMatter,
} from "../which-event/resolve-series.ts";
import { eventsCalledSo, otherNameOf } from "../which-event/topic-aliases.ts";
import { asSubjects, isPerson, partiesAlone, refsOf, refsOfTravellers } from "./record-refs.ts";

export type QueryParts = Pick<
  QuestionAbout<"events">,
  "subjects" | "series" | "places" | "kinds" | "format" | "words" | "names" | "mentions" | "unread"
>;

export type EventParts = QueryParts & { readonly statuses: readonly Status[] | undefined };

/** What every kind of question about events has in common; its time is read apart. */
export function eventParts(message: ReadMessage, archive: Archive): EventParts {
  const { unread } = message;
  const { parts, telling: told, names: beforehand } = heldBeforehand(message);
  const telling = told.filter(
    (key) => !message.words.some((word, at) => word.key === key && isWhoseLeaders(at, message.words)),
  );
  const records = parts.filter((part) => part.is === "record");
  const offices = parts.filter((part) => part.is === "office").flatMap((part) => heldBy(part, message, archive));
  const held = new Set(offices.flatMap(({ state }) => state ?? []));
  const others = records.filter((part) => !held.has(part));
  const isEvent = others.some(({ records: [first] }) => first?.kind === "event");
  const places = [
    ...parts.flatMap((part) => (part.is === "place" && !isAfterwards(part, message, archive) ? [part.place] : [])),
    ...others.flatMap((part) => placeOf(part, message, archive) ?? []),
    ...onlyOne(others.flatMap((part) => placeInName(part, message, archive))),
    ...strangePlaces(message, archive),
    ...placesBeforeKind(message, archive),
  ];
  const subjects = others.filter((part) => placeOf(part, message, archive) === undefined);
  const people =
    offices.length > 0 || subjects.some((part) => part.records.some(({ kind, id }) => isPerson(kind, id, archive)));
  const kinds = isEvent ? undefined : kindsSaid(message, parts, archive);
  // A memorandum on what is negotiated is no round of the talks.
  const isEdition = kinds === undefined || kinds.some((kind) => ALIKE.includes(kind));
  const isRecurring = !people && !isEvent && isEdition && !isCompound(subjects);
  const leaders = isRecurring ? meetingOfLeaders(message, archive) : undefined;
  const recurring = isRecurring
    ? (seriesIn(subjects, archive) ?? seriesOfMatter(parts, archive) ?? leaders?.series)
    : undefined;
  const isOfMinisters = areMinistersApart(message, recurring, archive);
  const series = isOfMinisters ? undefined : ofEditions(recurring, message, archive);
  const isEditionName = (part: RecordPart) =>
    series !== undefined && (part === leaders?.body || isOfSeries(part, series, parts, archive));
  const named = subjects.filter((part) => !isEditionName(part));
  const [event] = named.filter((part) => part.records.every(({ kind }) => kind === "event"));
  const refs =
    event !== undefined
      ? [refsOf(ofItsKind(event, archive)), ...partiesBehind(event, named, message)]
      : [
          ...named.flatMap((part) => editionRefs(part, message, archive) ?? refsOfPart(part)),
          ...offices.map(({ holders }) => refsOf(holders)),
          ...refsOfTravellers(message),
        ];
  const forums = forumsOfBodies(message, archive);
  const names = [
    ...new Set([
      ...forums,
      ...message.words
        .filter(
          (word) => telling.includes(word.key) && looksLikeName(word) && !isTermWord(word.key) && !isPandemic(word.key),
        )
        .map(({ key }) => key)
        .filter((key) => !places.some((place) => place.split(" ").includes(key)))
        .filter((key) => !forums.some((forum) => forum.startsWith(`${key} `))),
      ...(isOfMinisters ? ["ministers"] : []),
      ...lettersOf(people, message),
      ...callingWords({ ...message, telling }, archive),
      ...beforehand,
      ...developmentCalled(message),
      ...compoundCalled(message, archive),
      ...treatyConferred(message),
      ...parts.flatMap((part) => calledBy(part, message, archive)),
      ...subjects.flatMap((part) => eventsCalledSo(part, archive)),
    ]),
  ];
  const isFirstly = saysFirstly(message);
  const isSaid = (word: string) =>
    !SAYS_NOTHING.has(word) &&
    !isOfNoEvent(word) &&
    !places.some((place) => place.split(" ").includes(word)) &&
    cuesOf(word).length === 0 &&
    !(isFirstly && word === "1st") &&
    !isCount(word, message);
  const houses = others.filter((part) => isHouseNamed(part, message, archive));
  const further = [...named.flatMap((part) => otherNameOf(part, archive)), ...houses.map(({ text }) => text)];
  const words = cutWords([...telling.filter(isSaid), ...further].join(" "));
  return {
    ...asSubjects(kinds === undefined ? refs : partiesAlone(refs, archive)),
    ...(series === undefined ? {} : { series }),
    ...(places.length === 0 ? {} : { places: [...new Set(places)].slice(0, MOST_PLACES) }),
    ...(kinds === undefined ? {} : { kinds: [...kinds] }),
    ...formatIn(message, kinds),
    ...(words === "" ? {} : { words }),
    ...(names.length === 0 || isEvent ? {} : { names: names.slice(0, 4) }),
    ...(unread.length === 0 ? {} : { unread: unread.slice(0, 5).map((word) => cutWords(word)) }),
    statuses: statusesIn(parts),
  };
}

/** “The two Koreas”, “all four Quad leaders”: how many are named, and nothing that a record tells. */
function isCount(key: string, { words, parts }: ReadMessage): boolean {
  const at = words.findIndex((word) => word.key === key);
  if (words[at - 1]?.key === "all" && /^(?:two|three|four|five|six|seven|eight|nine|ten)$/u.test(key)) return true;
  const counted = parts.find(({ from }) => from === at + 1);
  return /^(?:two|both)$/u.test(key) && counted?.is === "record" && counted.records.length === 2;
}

/** “The US-ASEAN summit” is one of both, and not of the series of either. */
function isCompound(subjects: readonly RecordPart[]): boolean {
  return subjects.some((one, at) => /\p{L}[-–/]\p{L}/u.test(one.text) && subjects[at + 1]?.text === one.text);
}

/** Of two nobody says that one event was in both. */
function onlyOne(places: readonly string[]): readonly string[] {
  return places.length === 1 ? places : [];
}

/** “The Alaska summit”: of several that are called so, those that are summits. */
function ofItsKind({ records, text }: RecordPart, { events }: Archive): readonly Named[] {
  const kinds = tokenize(text).flatMap((word) => KIND_WORDS.get(word) ?? []);
  const fitting = records.filter(({ kind, id }) => {
    const event = kind === "event" ? events.get(id as never) : undefined;
    return event !== undefined && kinds.includes(event.kind);
  });
  return fitting.length > 0 ? fitting : records;
}

/** “Did they meet after Alaska?” is about another meeting than that of Alaska. */
function isAfterwards({ from }: Part, { words, parts }: ReadMessage, archive: Archive): boolean {
  const people = parts.some(
    (part) => part.is === "record" && part.records.some(({ kind, id }) => isPerson(kind, id, archive)),
  );
  return people && AFTERWARDS.has(words[from - 1]?.key ?? "");
}

const AFTERWARDS: ReadonlySet<string> = new Set("after since following".split(" "));

/** Words of questions that tell no event from another. */
const SAYS_NOTHING: ReadonlySet<string> = new Set(
  (
    "speak speaks spoke spoken speaking leaders ministers presidents day days date dates year years month time times week when take took taking place held hold holding happen happened know known planned plan go went come comes coming " +
    "big bigger biggest great huge main key important event events begin began end ended list name city country town hotel find say one public idea wait see look order long actually back good way end information state"
  ).split(" "),
);

/** “Did Xi send a letter?”: what is called so, of somebody who is named. */
function lettersOf(people: boolean, { telling }: ReadMessage): readonly string[] {
  return people && telling.includes("letter") ? ["letter"] : [];
}

/** “The two Koreas” are both of them, “Korea” either. */
function refsOfPart({ records, text }: RecordPart): readonly string[] {
  return /koreas$/i.test(text) ? records.map((one) => refsOf([one])) : [refsOf(records)];
}

function statusesIn(parts: readonly Part[]): readonly Status[] | undefined {
  return parts.find((part) => part.is === "status")?.statuses;
}
