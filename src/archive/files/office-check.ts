// Was the office that a record names held by that person at the time?
import { type Day, type Edtf, earliest, latest } from "@attache/edtf";
import { firstDayOf } from "../known.ts";
import { heldDuring } from "../offices.ts";
import type { Actor, Event, Office, Quote } from "../schema.ts";
import type { Fault, Spot } from "./faults.ts";
import type { Draft } from "./parse-file.ts";
import type { Salvaged } from "./salvage.ts";

type TermSpan = { readonly from: Day | undefined; readonly to: Day | undefined };

/** People, states and organisations of whom the offices are known: `name` is for the reader of a fault. */
export type OfficeHolders = ReadonlyMap<string, { readonly name: string; readonly offices: readonly Office[] }>;

/** An actor whose offices cannot be read is left out, and so is an id that stands twice: which of them would be meant? */
export function officeHolders(actors: readonly Draft<Actor>[]): OfficeHolders {
  const seen = Map.groupBy(actors, ({ value }) => value?.id);
  return new Map(
    actors.flatMap(({ value, isSound }) => {
      if (value?.id === undefined || seen.get(value.id)?.length !== 1 || !isSound(["offices"])) return [];
      const offices = (value.offices ?? []).filter(isOffice);
      return [[value.id, { name: value.name ?? value.id, offices }] as const];
    }),
  );
}

/** Offices are only asked for where all of them could be read. */
function isOffice(office: Salvaged<Office>): office is Office {
  return office?.title !== undefined;
}

/** `span` undefined: the days cannot be read, so that only the office itself is asked about. `spot` is where `as` stands. */
export function checkOffice(
  spot: () => Spot,
  { actor, as }: { readonly actor?: string | undefined; readonly as?: string | undefined },
  span: TermSpan | undefined,
  holders: OfficeHolders,
): Fault[] {
  const holder = actor === undefined ? undefined : holders.get(actor);
  if (holder === undefined || as === undefined) return [];
  const named = holder.offices.filter((office) => office.title === as);
  if (named.length === 0) {
    const known = holder.offices.map((office) => `“${office.title}”`).join(", ") || "none";
    return [{ ...spot(), message: `as: no office “${as}” of ${holder.name} in actors.yaml; there: ${known}` }];
  }
  const held = span === undefined || named.some((office) => heldDuring(office, span.from, span.to));
  return held ? [] : [{ ...spot(), message: `as: ${holder.name} was not ${as} at any time of this` }];
}

export function daySpanOfQuote({ value: quote }: Draft<Quote>): TermSpan | undefined {
  return quote?.said === undefined ? undefined : { from: earliest(quote.said), to: latest(quote.said) };
}

/** All days on which the event was ever said to take place; before any date is known, the days on which it was spoken of. */
export function daySpanOfEvent({ value: event, isSound }: Draft<Event>): TermSpan | undefined {
  const steps = event?.developments ?? [];
  const areSound = (key: string) => steps.every((_, index) => isSound(["developments", index, key]));
  if (steps.length === 0 || !areSound("date") || !areSound("start")) return undefined;
  const dates = steps.flatMap((step): Edtf[] => (step?.date ? [step.date] : []));
  const days = steps.flatMap((step) => (step?.start ? [step.start.slice(0, 10)] : []));
  if (dates.length + days.length === 0) {
    const [first, last] = [steps[0]?.known, steps.at(-1)?.known];
    return areSound("known") ? { from: first && firstDayOf(first), to: last?.by } : undefined;
  }
  const ends = (side: (date: Edtf) => Day | undefined) => [...dates.map(side), ...days];
  const [starts, stops] = [ends(earliest), ends(latest)];
  const open = (list: readonly (Day | undefined)[]) => list.some((day) => day === undefined);
  return {
    from: open(starts) ? undefined : starts.reduce((a, b) => ((a ?? "") < (b ?? "") ? a : b)),
    to: open(stops) ? undefined : stops.reduce((a, b) => ((a ?? "") > (b ?? "") ? a : b)),
  };
}
