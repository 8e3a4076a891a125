// “Hamas Israel talks”: a party of whom there is no record. What is shown has to be called after it; a meeting of others at which it is only spoken of is no answer.

import type { Archive } from "../../../../archive/archive.ts";
import { placeWords } from "../../../../archive/events-by-place.ts";
import { keyOf } from "../../../../archive/names/whole-names.ts";
import { nothingFound } from "../../../../core/notice.ts";
import { describeQuery } from "../../../answers/describe-query.ts";
import { type FoundEvent, splitRef } from "../../../answers/event-refs.ts";
import { isNamed, namesIn } from "../../../answers/event-texts.ts";
import { findEvents } from "../../../answers/find-events.ts";
import { titleNamesOf } from "../../../answers/names-in-titles.ts";
import { areInName, isOfMany } from "../../../answers/own-meetings.ts";
import { statesBetween } from "../../../answers/subject-check.ts";
import { threeToTap } from "../../../answers/three-to-tap.ts";
import { looksLikeName } from "../../../parts/find-names.ts";
import { isTermWord } from "../../../parts/find-terms.ts";
import type { RecordPart } from "../../../parts/part.ts";
import { type Intent, type IntentContext, says } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import type { EventParts } from "../events/event-query.ts";
import { timeOf, withoutStatus } from "../events/events-question.ts";
import { isPerson, refsOf } from "../events/record-refs.ts";

const AND_WITH: ReadonlySet<string> = new Set("and with".split(" "));

/** That there is nothing of the kind; undefined where no such party is named, or an event is called after it. */
export function saysNoneOfParty(message: ReadMessage, parts: EventParts, then: IntentContext): Intent | undefined {
  const parties = partiesIn(message, then.archive).filter((key) => parts.names?.includes(key) === true);
  if (parties.length === 0 || parts.subjects === undefined) return undefined;
  const query = { ...withoutStatus(parts), which: "one", asOf: then.asOf } as const;
  if (findEvents(query, then.archive).some(({ event }) => parties.every((key) => isNamed(event, key))))
    return undefined;
  const what = describeQuery({ ...query, ...timeOf(message) }, then.archive, then.words);
  return says(nothingFound(then.words.events.none({ what }), then.asOf, threeToTap(then.words)));
}

/** “The EU–Japan summit”: none of many at which both were. The parts of those that are called after both or are of nobody else, as they are where nothing of the kind is named; that there is none. */
export function ofTheirOwn(message: ReadMessage, parts: EventParts, then: IntentContext): EventParts | Intent {
  const before = parts.series === undefined ? pairBeforeKind(notWhere(parts, message), then.archive) : [];
  const named = before.length < 2 ? pairBehindKind(message, then.archive) : before;
  if (named.length < 2) return parts;
  const query = { ...withoutStatus(parts), which: "one", asOf: then.asOf } as const;
  const found = findEvents(query, then.archive);
  const areStates = named.every((refs) => refs.split("|").every((ref) => isState(ref, then.archive)));
  const theirs = found.filter(
    (one) =>
      isOfNobodyElse(one, named, then.archive) ||
      (areInName(one.event, named, then.archive) && !(areStates && isCalledAfterOthers(one, named, then.archive))),
  );
  // Where there are summits, talks are none.
  const summits = theirs.filter(({ event }) => event.kind === parts.kinds?.[0]);
  const own = summits.length > 0 ? summits : theirs;
  if (own.length === found.length) return parts;
  if (own.length === 0) {
    const what = describeQuery({ ...query, ...timeOf(message) }, then.archive, then.words);
    return says(nothingFound(then.words.events.none({ what }), then.asOf, threeToTap(then.words)));
  }
  return own.length > MAX_OF_THEM
    ? parts
    : {
        ...parts,
        subjects: [...(parts.subjects ?? []).slice(0, 4), own.map(({ event }) => `event:${event.id}`).join("|")],
      };
}

/** As many are asked back. */
const MAX_OF_THEM = 5;

const OF_BODIES: ReadonlySet<string> = new Set("summit summits forum forums conference conferences".split(" "));

/** Side by side, right before such a word: “EU–Japan”, “US Africa leaders”. None where all are people. */
function pairBeforeKind({ words, parts }: Pick<ReadMessage, "words" | "parts">, archive: Archive): readonly string[] {
  const kind = parts.findIndex((part) => part.is === "kind" && OF_BODIES.has(part.text.toLowerCase()));
  const before: RecordPart[] = [];
  let edge = parts[kind]?.from ?? 0;
  while (BEFORE_SUMMIT.has(words[edge - 1]?.key ?? "")) edge--;
  for (const part of parts.slice(0, Math.max(0, kind)).toReversed()) {
    const isBeside = part.to === edge || (before[0] !== undefined && part.text === before[0].text);
    if (part.is !== "record" || !isBeside || part.records.some((one) => one.kind === "event")) break;
    before.unshift(part);
    edge = part.from;
  }
  const isOfPeople = before.every(({ records }) => records.every(({ kind: of, id }) => isPerson(of, id, archive)));
  const [only, ...others] = before;
  if (only !== undefined && others.length === 0) return statesOf(only, archive);
  return isOfPeople ? [] : before.map(({ records }) => refsOf(records));
}

/** “The Paris Ukraine summit”: a capital that is read as where it is stands for no party. */
function notWhere({ places = [] }: EventParts, { words, parts }: ReadMessage): Pick<ReadMessage, "words" | "parts"> {
  return { words, parts: places.length > 1 ? parts : parts.filter(({ text }) => !places.includes(keyOf(text))) };
}

/** “A summit between the two Koreas”, “a forum of China and Africa”. */
function pairBehindKind({ words, parts }: ReadMessage, archive: Archive): readonly string[] {
  const kind = parts.find((part) => part.is === "kind" && OF_BODIES.has(part.text.toLowerCase()));
  if (kind === undefined || !JOINS_PARTIES.has(words[kind.to]?.key ?? "")) return [];
  const behind = parts.filter((part): part is RecordPart => part.is === "record" && part.from > kind.to);
  const refs = behind.flatMap(({ records, text }) =>
    /koreas$/i.test(text) ? records.map((one) => refsOf([one])) : [refsOf(records)],
  );
  const isOfPeople = behind.every(({ records }) => records.every(({ kind: of, id }) => isPerson(of, id, archive)));
  return isOfPeople || behind.some(({ records }) => records.some((one) => one.kind === "event")) ? [] : refs;
}

/** “US–Russia” is one name, of the relations of two states. */
function statesOf({ records }: RecordPart, archive: Archive): readonly string[] {
  const [topic, ...others] = records;
  if (topic?.kind !== "topic" || others.length > 0) return [];
  return statesBetween(topic.id, archive).map((id) => `actor:${id}`);
}

const BEFORE_SUMMIT: ReadonlySet<string> = new Set(
  "leaders leader business special joint trilateral bilateral".split(" "),
);

function isState(ref: string, { actors }: Archive): boolean {
  return actors.get(splitRef(ref).id)?.kind === "state";
}

/** “China, Japan and South Korea”: with a third in its name, though not as the place, it is no summit of the first two. */
function isCalledAfterOthers({ event, state }: FoundEvent, named: readonly string[], archive: Archive): boolean {
  const ids = named.flatMap((refs) => refs.split("|").map((ref) => splitRef(ref).id as string));
  const own = namesIn(event);
  const isCalledAfter = (id: string) =>
    titleNamesOf(`actor:${id}`, archive).some((name) => own.includes(name) && !own.includes(` in${name}`));
  return state.participants.some(({ actor }) => {
    const country = archive.actors.get(actor)?.country;
    const isNamed = ids.includes(actor) || (country !== undefined && ids.includes(country));
    return !isNamed && [actor, ...(country === undefined ? [] : [country])].some(isCalledAfter);
  });
}

/** “US–Russia summit”, where two people of both met. */
function isOfNobodyElse({ event, state }: FoundEvent, named: readonly string[], { actors }: Archive): boolean {
  const ids = named.flatMap((refs) => refs.split("|").map((ref) => splitRef(ref).id as string));
  const there = state.participants.map(({ actor }) => [
    actor as string,
    actors.get(actor)?.country as string | undefined,
  ]);
  // “A summit of DR Congo and Rwanda at the White House”: whoever receives them is there, too.
  const home: string | undefined = (state.place ?? event.place)?.country;
  const guests = there.filter(([actor, country]) => home === undefined || (actor !== home && country !== home));
  const parties = guests.length > 1 && !isOfMany(event) ? guests : there;
  return (
    parties.length > 0 && parties.every(([actor = "", country = ""]) => ids.includes(actor) || ids.includes(country))
  );
}

/** Names that stand beside a state, a body or somebody, with a kind of meeting right behind them. */
function partiesIn({ words, parts, telling }: ReadMessage, archive: Archive): readonly string[] {
  const isFree = (at: number) => !parts.some(({ from, to }) => from <= at && at < to);
  const isParty = (at: number) => {
    const word = words[at];
    return (
      word !== undefined &&
      isFree(at) &&
      !placeWords.of(archive).has(word.key) &&
      telling.includes(word.key) &&
      looksLikeName(word) &&
      !isTermWord(word.key)
    );
  };
  const isActor = (part: ReadMessage["parts"][number]) =>
    part.is === "record" && part.records.some(({ kind }) => kind === "actor");
  const next = (at: number) => (AND_WITH.has(words[at]?.key ?? "") ? at + 1 : at);
  // Whoever travels does so to a place.
  const isKindAt = (at: number) =>
    parts.some((part) => part.is === "kind" && part.from === at && part.kinds[0] !== "visit");
  // “Talks between Hamas and Israel.”
  const isKindBefore = (at: number) =>
    JOINS_PARTIES.has(words[at - 1]?.key ?? "") && parts.some(({ is, to }) => is === "kind" && to === at - 1);
  return parts.filter(isActor).flatMap(({ from, to }) => {
    const before = AND_WITH.has(words[from - 1]?.key ?? "") ? from - 2 : from - 1;
    const behind = next(to);
    if (isParty(before) && (isKindAt(to) || isKindBefore(before))) return [words[before]?.key ?? ""];
    return isParty(behind) && (isKindAt(behind + 1) || isKindBefore(from)) ? [words[behind]?.key ?? ""] : [];
  });
}

const JOINS_PARTIES: ReadonlySet<string> = new Set("between of".split(" "));
