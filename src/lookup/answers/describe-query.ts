// What was asked of events, in words: who, which kind, where, when, how it stands.

import type { Archive } from "../../archive/archive.ts";
import type { EventId } from "../../archive/fields.ts";
import { eventsBySubject } from "../../archive/may-concern.ts";
import { titleOf } from "../../archive/names/whole-names.ts";
import type { Status } from "../../archive/vocabulary.ts";
import { describeSpan } from "../../wording/describe-limits.ts";
import { describePlace, placeAsWritten, withCapitals } from "../../wording/describe-place.ts";
import type { Words } from "../../wording/words.ts";
import { ABROAD } from "../parts/whose-leaders.ts";
import { type EventQuery, splitRef } from "./event-refs.ts";
import { regionOfRef } from "./subject-check.ts";

/** `noun`: what is said where no kind is told: of anything, or behind who or what is named. */
export function describeQuery(
  {
    subjects = [],
    series,
    places = [],
    kinds = [],
    statuses = [],
    names: called = [],
    mentions = [],
    format,
    away,
    by,
    focus,
    step,
    undated,
    stands,
    from,
    to,
  }: EventQuery,
  archive: Archive,
  words: Words,
  noun?: string,
): string {
  const anything = noun ?? words.events.anything();
  const confirming = subjects.filter((refs) => refs.startsWith("confirms:"));
  const ofSeries = series === undefined ? [] : [titleOf({ kind: "topic", id: series }, archive)];
  // Several editions that may be meant are told by the name of all.
  const isTold = (refs: string) =>
    areEvents(refs) && (ofSeries.length > 0 || (refs.includes("|") && (subjects.length > 1 || areMore(refs))));
  const named = subjects.filter((refs) => !confirming.includes(refs) && !isTold(refs));
  const names = [...ofSeries, ...named.map((refs) => shortName(refs, archive, words))];
  const areAllEvents = series === undefined && named.some(areEvents);
  const kind = kindTold({ subjects, series, kinds }, names, areAllEvents ? undefined : noun, archive, words);
  const about = ofKind(names, kind, words) ?? anything;
  // “Davos, 2027”: a place alone says enough, but not what there is none of.
  const [alone, ...others] = names.length === 0 && kind === undefined && noun === undefined ? places : [];
  const there =
    alone === undefined
      ? places.reduce((what, place) => words.events.in({ what, place: describePlace(place, words) }), about)
      : [alone, ...others].map(placeAsWritten).join(", ");
  const told = [...new Set([...called.map(calledSo), ...mentions.map((word) => word.split("|")[0] ?? word)])];
  const naming = told.length === 0 ? there : words.events.naming({ what: there, names: told.join(" ") });
  const how = format === "virtual" ? words.state.virtual() : words.events.inPerson();
  const so = format === undefined ? naming : words.events.held({ what: naming, how });
  const span = describeSpan({ from, to }, words);
  const then = span === undefined ? so : words.events.inTime({ what: so, span });
  if (undated === true) return words.events.undated({ what: then });
  if (away === true) return describeAway(then, { by, focus, subjects }, archive, words);
  if (confirming.length > 0)
    return words.events.confirmedBy({
      what: then === anything ? "none" : then,
      names: words.and(confirming.map((refs) => shortName(refs, archive, words))),
    });
  return statuses.length === 0 ? then : withItsStatus(then, { statuses, stands, focus, step }, words);
}

/** The next or the last of those that have further words is not that of all. */
export function byWordsToo(query: EventQuery): EventQuery {
  const { words = "", mentions = [] } = query;
  return words === "" ? query : { ...query, mentions: [...new Set([...mentions, ...words.split(" ")])] };
}

/** “Was the visit put off?”, where several may be meant: how one stands is asked, and says nothing of those to choose from. */
export function byWhatListed(query: EventQuery): EventQuery {
  return query.which === "one" ? { ...query, statuses: undefined } : query;
}

/** How it stands now, or stood once, or that it was moved. */
function withItsStatus(what: string, { statuses = [], stands, focus, step }: EventQuery, words: Words): string {
  if (focus === "moved") return words.events.movedThen({ what, way: step ?? "none" });
  const status = words.or(statuses.map((one) => statusWord(one, words)));
  return stands === true ? words.events.stillStanding({ what, status }) : words.events.standing({ what, status });
}

/** Of what is alike the first; of meetings and calls both. */
function kindOrBoth([first, ...others]: NonNullable<EventQuery["kinds"]>, { eventKinds, and }: Words): string {
  const told =
    first === undefined ? [] : [first, ...(first !== "call" && others.includes("call") ? (["call"] as const) : [])];
  return and(told.map((kind) => eventKinds[kind]()));
}

/** Of what others are named with too, who declined it. */
function describeAway(what: string, { by, focus, subjects = [] }: EventQuery, archive: Archive, words: Words): string {
  const isOfOthers = by !== undefined && focus === undefined && subjects.length > 1;
  return isOfOthers
    ? words.events.declinedBy({ what, name: shortName(by, archive, words) })
    : words.events.without({ what });
}

/** undefined where neither is told. */
function ofKind(names: readonly string[], kind: string | undefined, words: Words): string | undefined {
  if (names.length === 0) return kind;
  const all = joined(names, words);
  if (kind === undefined || all.endsWith(` ${kind}`)) return all;
  // “Russia-Africa summits” are one summit each.
  if (all.endsWith(` ${kind}s`)) return all.slice(0, -1);
  // A summit of two is none of their relations.
  return words.events.ofKind({ names: all.replace(/ relations$/u, ""), kind });
}

/** “No Commonwealth summit ahead”: what editions of a series are, and else the noun; none behind a name that has one. */
function nounBehind(
  names: readonly string[],
  series: EventQuery["series"],
  noun: string | undefined,
  archive: Archive,
  { eventKinds }: Words,
): string | undefined {
  if (noun === undefined || names.length === 0 || IS_NOUN.test(names.at(-1) ?? "")) return undefined;
  if (series === undefined) return noun;
  const [edition] = eventsBySubject.of(archive).series.get(series) ?? [];
  return edition === undefined ? noun : eventKinds[edition.kind]();
}

/** Names that end in a word for what people hold, in the language of the archive. */
const IS_NOUN =
  /\b(?:summits?|meetings?|talks|conferences?|dialogues?|forums?|assembl(?:y|ies)|councils?|congress|commissions?|treat(?:y|ies)|visits?|trips?|calls?|negotiations?|community|format)$/iu;

function areEvents(refs: string): boolean {
  return refs.split("|").every((ref) => ref.startsWith("event:"));
}

function kindTold(
  { subjects = [], series, kinds = [] }: Pick<EventQuery, "subjects" | "series" | "kinds">,
  names: readonly string[],
  noun: string | undefined,
  archive: Archive,
  words: Words,
): string | undefined {
  const [only = "", ...others] = subjects;
  if (others.length === 0 && series === undefined && areEvents(only) && areMore(only))
    return kindOfAll(only, archive, words);
  return kinds[0] === undefined ? nounBehind(names, series, noun, archive, words) : kindOrBoth(kinds, words);
}

/** Two are told by their titles; of more, that of one is not that of the others. */
function areMore(refs: string): boolean {
  return refs.split("|").length > 2;
}

/** “Meeting”, “talks and meeting”; undefined where they are of more kinds. */
function kindOfAll(refs: string, archive: Archive, words: Words): string | undefined {
  const kinds = new Set(refs.split("|").flatMap((ref) => archive.events.get(splitRef(ref).id as EventId)?.kind ?? []));
  return kinds.size > 2 ? undefined : words.and([...kinds].map((kind) => words.eventKinds[kind]()));
}

/** A name that nothing has is told as it is written, initials in capitals; of “3rd summit” the kind is told already. */
function calledSo(name: string): string {
  if (/^\d+(?:st|nd|rd|th) /.test(name)) return name.split(" ")[0] ?? name;
  return /^[^\Waeiouy\d]{2,5}$/.test(name) ? name.toUpperCase() : withCapitals(name);
}

function statusWord(status: Status, { state }: Words): string {
  return status === "under-way" ? state.underWay() : state[status]();
}

/** People by their family names, where two meet: “Biden–Xi”; of all who held an office each that is called otherwise. */
function shortName(refs: string, archive: Archive, { and, or, events }: Words): string {
  if (refs === `from:${ABROAD}`) return events.fromAbroad();
  if (refs.startsWith("from:")) return placeAsWritten(regionOfRef(refs));
  // Of what may be an event or the matter that has its name, the matter.
  const first = refs.split("|").find((one) => !one.startsWith("event:")) ?? refs.split("|")[0] ?? refs;
  const ref = splitRef(first);
  const both = areEvents(refs) ? refs.split("|").map(splitRef) : [];
  const holders = refs.split("|").flatMap((one) => familyName(one, archive) ?? []);
  const families = [...new Set(holders)];
  if (families.length > 1 && holders.length === refs.split("|").length) return or(families);
  if (both.length === 2) return and(both.map((one) => titleOf(one, archive)));
  return familyName(first, archive) ?? titleOf(ref, archive);
}

function familyName(refs: string, { actors }: Archive): string | undefined {
  const ref = splitRef(refs);
  return ref.kind === "actor" ? actors.get(ref.id)?.familyName : undefined;
}

function joined(names: readonly string[], words: Words): string {
  return names.length === 2 ? names.join("–") : words.and(names);
}
