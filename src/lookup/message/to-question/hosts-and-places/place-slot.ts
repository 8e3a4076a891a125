// A state or city that is where something takes place, and not who takes part.

import type { Archive } from "../../../../archive/archive.ts";
import { statesOfRegion } from "../../../../archive/names/regions.ts";
import { recordNameKey, recordsCalled } from "../../../../archive/names/whole-names.ts";
import type { Actor } from "../../../../archive/schema.ts";
import { isSeriesTopic } from "../../../../archive/series-topics.ts";
import { isPlace } from "../../../parts/find-places.ts";
import { isFunctionWord } from "../../../parts/function-words.ts";
import { isLightWord } from "../../../parts/light-words.ts";
import type { RecordPart } from "../../../parts/part.ts";
import type { ReadMessage } from "../../read-message.ts";
import { seriesIn } from "../which-event/resolve-series.ts";
import { isHouseEntered, isVisited, LEADS_THERE, placeOfHouse } from "./house-entered.ts";

/** “His visit to Russia”, “when did Modi go to China”: a state behind “to” is where it is. */
const GOES =
  /\b(?:visit\w*|trips?|journeys?|tours?|travel\w*|been|go|goes|going|went|come|comes|coming|came|fly|flies|flying|flew)\b/iu;

/** “Has Macron been to Ukraine?”: a meeting elsewhere at which both were is none of it. */
const HAS_BEEN_TO = /\bbeen (?:\p{L}+ )?to\b/iu;

const WENT_TO = /\b(?:did|has|have|had)\b.*\b(?:go|gone|come|travel(?:l?ed)?|fly|flown) (?:\p{L}+ )?to the\b/iu;

/** “Did Biden go to Israel”: a place to which somebody went, whatever the archive has there. */
const WENT_SOMEWHERE =
  /\b(?:did|has|have|had)\b.*\b(?:go|gone|come|travel(?:l?ed)?|fly|flown) (?:\p{L}+ )?to (?!(?:an? )?(?:agree|terms|war)\b)/iu;

/** “Who sat at the table for Washington?”: a capital stands for its state. */
const ACTS_FOR =
  /\b(?:sat|sits?|sitting|negotiat\w+|spoke|spoken|speaks?|talked|talks|talking|led|leads?|heads?|headed|act(?:s|ed)?|signs?|signed|there|delegat\w+|at the table) (?:(?:at the (?:negotiating )?table|the (?:talks|delegation|team)) )?for (?!the (?:talks|summit|meeting))/iu;

/** A city that also stands for its state, and a state behind “in”, are where it takes place, if anything does there. */
export function placeOf(part: RecordPart, message: ReadMessage, archive: Archive): string | undefined {
  const typed = message.words
    .slice(part.from, part.to)
    .map((word) => word.key)
    .join(" ");
  const state = part.records
    .map(({ kind, id }) => (kind === "actor" ? archive.actors.get(id as never) : undefined))
    .find((one) => one !== undefined && one.kind !== "person");
  // “In the U.S.”: initials that no place is written with.
  const key = state?.kind === "state" && /\./u.test(part.text) ? recordNameKey(state.name) : typed;
  const before = leadOf(part, message);
  if ((before === "for" && ACTS_FOR.test(message.rest)) || isDoing(part, message)) return undefined;
  if (before === "to" && state?.kind === "state" && HAS_BEEN_TO.test(message.rest)) return key;
  if (state !== undefined)
    return placeOfHouse(state, part, message, archive) ?? placeOfState(state, key, part, message, archive);
  // “When did Xi visit Taiwan”: what is only a topic in the archive is a place here, and no meeting that was about it is there.
  const isGone = before === "to" && WENT_SOMEWHERE.test(message.rest) && mayBeLand(part, archive);
  return isOfTopics(part) && (isGone || isVisited(part, message.words)) ? key : undefined;
}

/** “Why did Beijing refuse”: of a capital right between both words its state does it. */
function isDoing({ from, to }: RecordPart, { words }: ReadMessage): boolean {
  return DID.has(words[from - 1]?.key ?? "") && DOES_AS_STATE.test(words[to]?.key ?? "");
}

const DID: ReadonlySet<string> = new Set("did does has had".split(" "));
const DOES_AS_STATE =
  /^(?:refus|reject|declin|turn(?:ed)?$|cancel|call(?:ed)?$|postpon|delay|snub|boycott|withdr[ae]w|den(?:y|ied)$|accept|agree|insist|demand|protest|retaliat|suspend)/u;

/** The word before it; “in the US” is led by “in”, but not “in the US talks”, which are no place. */
function leadOf({ from, to }: RecordPart, { words, parts, rest }: ReadMessage): string {
  const [first = "", before = ""] = [words[from - 2]?.key, words[from - 1]?.key];
  const isThere = first === "in" || (first === "to" && (HAS_BEEN_TO.test(rest) || WENT_TO.test(rest)));
  if (before !== "the" || !isThere || words[to - 1]?.owns === true) return before;
  const next = words[to]?.key;
  const isLast = next === undefined || isFunctionWord(next) || isLightWord(next);
  return isLast && !parts.some((part) => part.from === to) ? first : before;
}

function placeOfState(
  state: Actor,
  key: string,
  part: RecordPart,
  message: ReadMessage,
  archive: Archive,
): string | undefined {
  const { words } = message;
  const before = leadOf(part, message);
  const isReached = before === "to" && WENT_SOMEWHERE.test(message.rest);
  if (isReached && state.kind === "state" && !isPlace(key, archive)) return key;
  const isThere = /^(?:in|at)$/.test(before);
  // “Talks in Berlin”, where the archive has none: a place all the same, and not Germany.
  if (!isPlace(key, archive))
    return isThere && state.kind === "state" && (isTown(key, state) || isBehindMeeting(part, message, archive))
      ? key
      : undefined;
  // “City of Montpellier” takes part; Montpellier is where that was.
  const isOfCity = recordNameKey(state.name) === `city of ${key}`;
  if (state.kind === "organisation") return isOfCity || isGoal(part, words) ? key : undefined;
  const isPair = message.parts.some(
    (other) =>
      other !== part &&
      other.is === "record" &&
      (standSideBySide(other, part, message) || standSideBySide(part, other, message)) &&
      isCapital(other, message, archive),
  );
  if (isPair && isCapital(part, message, archive)) return undefined;
  const isCity = recordNameKey(state.name) !== key && recordNameKey(state.capital?.name ?? "") === key;
  const there = before === "in" || (before === "to" && GOES.test(message.rest));
  return isCity || there ? key : undefined;
}

/** “For the White House talks”: what tells more than the city for which it stands; all the words of a state tell no more than one of them. */
export function isHouseNamed(part: RecordPart, message: ReadMessage, archive: Archive): boolean {
  const isState = part.records.some(({ kind, id }) => kind === "actor" && archive.actors.get(id)?.kind === "state");
  const isLong = part.to - part.from > 1 && !isState;
  return isLong && !isHouseEntered(part, message, archive) && placeOf(part, message, archive) !== undefined;
}

function isGoal(part: RecordPart, words: ReadMessage["words"]): boolean {
  return LEADS_THERE.has(words[part.from - 1]?.key ?? "") || isVisited(part, words);
}

function isOfTopics({ records }: RecordPart): boolean {
  return records.every(({ kind }) => kind === "topic");
}

/** “Gaza”, “Taiwan”: one word, and nothing that meets again and again. */
function mayBeLand({ from, to, records }: RecordPart, archive: Archive): boolean {
  return to - from === 1 && !records.some(({ id }) => isSeriesTopic(id, archive));
}

/** “Moscow–Kyiv”, “Kyiv and Moscow”. */
function standSideBySide(first: RecordPart, next: RecordPart, { words }: ReadMessage): boolean {
  return first.to === next.from || (first.to === next.from - 1 && words[first.to]?.key === "and");
}

function isTown(key: string, { name, capital }: Actor): boolean {
  return recordNameKey(name) !== key && recordNameKey(capital?.name ?? "") === key;
}

/** “Talks in Germany”, “the G20 in Argentina”, and not “war in Ukraine”. */
function isBehindMeeting({ from }: RecordPart, { parts }: ReadMessage, archive: Archive): boolean {
  return parts.some(
    (part) =>
      part.to === from - 1 && (part.is === "kind" || (part.is === "record" && seriesIn([part], archive) !== undefined)),
  );
}

/** “Moscow–Kyiv talks” are those of two states. */
function isCapital(part: RecordPart, { words }: ReadMessage, archive: Archive): boolean {
  const key = words
    .slice(part.from, part.to)
    .map((word) => word.key)
    .join(" ");
  return part.records.some(({ kind, id }) => {
    const actor = kind === "actor" ? archive.actors.get(id) : undefined;
    return actor?.kind === "state" && recordNameKey(actor.name) !== key;
  });
}

/** “Istanbul talks”, a name of what Russia and Ukraine negotiate: what is meant was in Istanbul. A topic that has the place in its own name has it anywhere, and so has a body that is called after a city. */
export function placeInName(part: RecordPart, { words }: ReadMessage, archive: Archive): readonly string[] {
  if (part.records.some(({ kind, id }) => kind === "actor" && archive.actors.get(id)?.kind === "organisation"))
    return [];
  const topics = part.records.flatMap(({ kind, id }) => (kind === "topic" ? (archive.topics.get(id)?.name ?? []) : []));
  if (topics.length === 0 || part.to - part.from < 2) return [];
  const own = ` ${topics.map(recordNameKey).join(" ")} `;
  return words
    .slice(part.from, part.to)
    .flatMap(({ key }) => (isPlace(key, archive) && !own.includes(` ${key} `) && !isWider(key, archive) ? [key] : []));
}

/** A state is named for who takes part, and not for where; “Horn of Africa” is not all of Africa. */
function isWider(key: string, archive: Archive): boolean {
  if (statesOfRegion(key) !== undefined) return true;
  return recordsCalled(key, archive).some(({ kind, id }) => {
    const actor = kind === "actor" ? archive.actors.get(id) : undefined;
    return actor !== undefined && actor.kind !== "person" && recordNameKey(actor.name) === key;
  });
}
