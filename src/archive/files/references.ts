// Do the records agree with each other? Ids, references, the order of developments, offices held.

import { type Day, type Edtf, earliest, latest } from "@attache/edtf";
import { nearestWord } from "../../text/edit-distance.ts";
import { knownOn } from "../history.ts";
import { heldDuring } from "../offices.ts";
import type { Actor, Event, Quote } from "../schema.ts";
import { COLLECTIONS, type Collection } from "./collections.ts";
import type { Fault } from "./faults.ts";
import type { FileEntry, Path } from "./parse-file.ts";
import type { Claimed, ParsedRecords } from "./read-folder.ts";

type Located = { readonly locate: FileEntry<unknown>["locate"] };

/**
 * Every disagreement between records. `ids` are those that a reference may name: ids of records that have faults of
 * their own count as known, so that one mistake is not reported twice.
 */
export function checkReferences(records: ParsedRecords, ids: Claimed): readonly Fault[] {
  const actors = new Map(records.actors.map(({ value }) => [value.id, value]));
  return [
    ...duplicates(records),
    ...records.actors.flatMap((entry) => checkActor(entry, ids)),
    ...records.events.flatMap((entry) => checkEvent(entry, ids, actors)),
    ...records.quotes.flatMap((entry) => checkQuote(entry, ids, actors)),
  ];
}

function duplicates(records: ParsedRecords): Fault[] {
  return (Object.keys(COLLECTIONS) as Collection[]).flatMap((shelf) => {
    const first = new Map<string, Located>();
    const faults: Fault[] = [];
    for (const { value, locate } of records[shelf]) {
      const earlier = first.get(value.id);
      if (earlier === undefined) first.set(value.id, { locate });
      else {
        const { file, line } = earlier.locate(["id"]);
        faults.push({ ...locate(["id"]), message: `id: “${value.id}” is taken by ${file}:${line}` });
      }
    }
    return faults;
  });
}

function refer(at: Located, path: Path, shelf: Collection, id: string, ids: Claimed): Fault[] {
  const known = ids[shelf];
  if (known === undefined || known.has(id)) return [];
  const { noun } = COLLECTIONS[shelf];
  const meant = nearestWord(id, known);
  const hint = meant === undefined ? "" : `; did you mean “${meant}”?`;
  return [{ ...at.locate(path), message: `unknown ${noun} “${id}”${hint}` }];
}

function referAll(at: Located, path: Path, shelf: Collection, list: readonly string[], ids: Claimed): Fault[] {
  return list.flatMap((id, index) => refer(at, [...path, index], shelf, id, ids));
}

function checkActor({ value: actor, locate }: FileEntry<Actor>, ids: Claimed): Fault[] {
  return actor.country === undefined ? [] : refer({ locate }, ["country"], "actors", actor.country, ids);
}

function checkEvent(
  { value: event, locate }: FileEntry<Event>,
  ids: Claimed,
  actors: ReadonlyMap<string, Actor>,
): Fault[] {
  const at = { locate };
  const span = daySpanOf(event);
  const faults = [
    ...referAll(at, ["topics"], "topics", event.topics, ids),
    ...checkPlace(at, ["place", "country"], event.place?.country, ids),
    ...event.participants.flatMap((one, i) =>
      checkOffice(at, ["participants", i], one.actor, one.as, span, ids, actors),
    ),
  ];
  event.developments.forEach((step, index) => {
    const base = ["developments", index];
    faults.push(...referAll(at, [...base, "sources"], "sources", step.sources, ids));
    faults.push(...referAll(at, [...base, "confirmed-by"], "actors", step.confirmedBy ?? [], ids));
    faults.push(...checkPlace(at, [...base, "place", "country"], step.place?.country, ids));
    (step.participants ?? []).forEach((one, i) => {
      faults.push(...checkOffice(at, [...base, "participants", i], one.actor, one.as, span, ids, actors));
    });
  });
  return [...faults, ...checkOrder(event, at)];
}

function checkOrder(event: Event, at: Located): Fault[] {
  const faults: Fault[] = [];
  if (event.developments[0]?.status === undefined) {
    const message = "status: the first development says how settled the event was";
    faults.push({ ...at.locate(["developments", 0]), message });
  }
  event.developments.forEach((step, index) => {
    const before = event.developments[index - 1];
    if (before !== undefined && !comesAfter(before.known, step.known)) {
      const message = `known: ${step.known} comes after ${before.known}: developments stand oldest first`;
      faults.push({ ...at.locate(["developments", index, "known"]), message });
    }
    if (step.start !== undefined && step.end !== undefined && Date.parse(step.end) < Date.parse(step.start)) {
      faults.push({ ...at.locate(["developments", index, "end"]), message: "end: is before start" });
    }
  });
  return faults;
}

/** Two instants are compared as instants; a day only with the day of the other. */
function comesAfter(earlier: string, later: string): boolean {
  const instants = earlier.length > 10 && later.length > 10;
  return instants ? Date.parse(earlier) <= Date.parse(later) : knownOn({ known: earlier }) <= knownOn({ known: later });
}

function checkPlace(at: Located, path: Path, country: string | undefined, ids: Claimed): Fault[] {
  return country === undefined ? [] : refer(at, path, "actors", country, ids);
}

function checkQuote(
  { value: quote, locate }: FileEntry<Quote>,
  ids: Claimed,
  actors: ReadonlyMap<string, Actor>,
): Fault[] {
  const at = { locate };
  const span = { from: earliest(quote.said), to: latest(quote.said) };
  // A misattributed quote names the person wrongly credited, who need not have held any office then.
  const office = quote.status === "misattributed" ? undefined : quote.as;
  const speaker = checkOffice(at, [], quote.speaker, office, span, ids, actors, "speaker");
  return [
    ...speaker,
    ...(quote.event === undefined ? [] : refer(at, ["event"], "events", quote.event, ids)),
    ...referAll(at, ["topics"], "topics", quote.topics, ids),
    ...quote.wordings.flatMap((wording, i) =>
      referAll(at, ["wordings", i, "sources"], "sources", wording.sources, ids),
    ),
  ];
}

type DaySpan = { readonly from: Day | undefined; readonly to: Day | undefined };

/** All days on which the event was ever said to take place; before any date is known, the days on which it was spoken of. */
function daySpanOf(event: Event): DaySpan {
  const dates = event.developments.flatMap((step): Edtf[] => (step.date ? [step.date] : []));
  const days = event.developments.flatMap((step) => (step.start ? [step.start.slice(0, 10)] : []));
  if (dates.length + days.length === 0) {
    return { from: event.developments.map(knownOn)[0], to: event.developments.map(knownOn).at(-1) };
  }
  const ends = (side: (date: Edtf) => Day | undefined) => [...dates.map(side), ...days];
  const [starts, stops] = [ends(earliest), ends(latest)];
  const open = (list: readonly (Day | undefined)[]) => list.some((day) => day === undefined);
  return {
    from: open(starts) ? undefined : starts.reduce((a, b) => ((a ?? "") < (b ?? "") ? a : b)),
    to: open(stops) ? undefined : stops.reduce((a, b) => ((a ?? "") > (b ?? "") ? a : b)),
  };
}

function checkOffice(
  at: Located,
  path: Path,
  id: string,
  as: string | undefined,
  span: DaySpan,
  ids: Claimed,
  actors: ReadonlyMap<string, Actor>,
  key = "actor",
): Fault[] {
  const actor = actors.get(id);
  if (actor === undefined) return refer(at, [...path, key], "actors", id, ids);
  if (as === undefined) return [];
  const named = actor.offices.filter((office) => office.title === as);
  const spot = at.locate([...path, "as"]);
  if (named.length === 0) {
    const known = actor.offices.map((office) => `“${office.title}”`).join(", ") || "none";
    return [{ ...spot, message: `as: no office “${as}” of ${actor.name} in actors.yaml; there: ${known}` }];
  }
  const held = named.some((office) => heldDuring(office, span.from, span.to));
  return held ? [] : [{ ...spot, message: `as: ${actor.name} was not ${as} at any time of this` }];
}
