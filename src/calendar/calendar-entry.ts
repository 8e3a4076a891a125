// One event as one calendar entry. Once it has stood in a calendar it is never silently gone: what no longer has a day
// stays on its last one, cancelled, because an import only changes what it contains.

import { formatEdtf } from "@attache/edtf";
import type { Archive } from "../archive/archive.ts";
import { type State, stateAsOf } from "../archive/history.ts";
import { occurrenceCode } from "../archive/iptc.ts";
import { instantOf } from "../archive/known.ts";
import { nameOf } from "../archive/records.ts";
import type { Event } from "../archive/schema.ts";
import type { FormerSteps } from "../archive/withdrawals.ts";
import type { Words } from "../wording/words.ts";
import { describeEntry, describeWithdrawn } from "./description.ts";
import { type Certainty, type Placement, placementOf } from "./placement.ts";
import { revisionsOf } from "./revisions.ts";
import { calendarTitle, takenOutTitle, withdrawnTitle } from "./titles.ts";

export type EntryStatus = "TENTATIVE" | "CONFIRMED" | "CANCELLED";

export type CalendarEntry = {
  readonly uid: string;
  /** 0 when the event became known; rises with every revision, with each that was taken out or put right, and with another title. */
  readonly sequence: number;
  /** When what is known was last added to; milliseconds since 1970. A day counts as its midnight UTC. */
  readonly changed: number;
  readonly when: Placement["when"];
  readonly status: EntryStatus;
  readonly title: string;
  readonly place: string | undefined;
  readonly description: string;
  /** The date in EDTF; undefined when none is known any more. */
  readonly edtf: string | undefined;
  /** The address of the IPTC event occurrence code. */
  readonly occurrence: string;
};

/** `certainty`: how well the date that is known now is known; undefined when there is none. */
export type Placed = { readonly entry: CalendarEntry | undefined; readonly certainty: Certainty | undefined };

type EntryRecords = Pick<Archive, "actors" | "sources">;

/** `former`: what had stood of it and was taken out; `out`: since when all of it is out, milliseconds since 1970. */
export type EntryHistory = { readonly former?: FormerSteps | undefined; readonly out?: number | undefined };

/** An application takes no entry with a lower number for a newer one, and a step that goes takes its revision along. */
const PER_STEP_TAKEN_OUT = 2;

/** What is put right may make of three revisions one, and is a revision itself. */
const PER_CORRECTION = 3;

/** With `vague`, dates that are known less well than to a week have entries too. */
export function calendarEntryOf(
  event: Event,
  archive: EntryRecords,
  words: Words,
  vague: boolean,
  { former, out }: EntryHistory = {},
): Placed {
  const revisions = revisionsOf(event);
  const last = event.developments.at(-1);
  const state = stateAsOf(event, undefined);
  if (last === undefined || state === undefined) return { entry: undefined, certainty: undefined };
  const placements = [...(former?.states ?? []), ...revisions.map((revision) => revision.state)].map(placementOf);
  const now = out === undefined ? placements.at(-1) : undefined;
  const stood = placements.findLast((one) => one !== undefined && (vague || one.certainty !== "vague"));
  if (stood === undefined) return { entry: undefined, certainty: now?.certainty };
  const title =
    out !== undefined
      ? takenOutTitle(event.title, words)
      : stood === now
        ? calendarTitle(event.title, state, stood, words)
        : withdrawnTitle(event.title, state, words);
  const titled = titlesUpTo(event.title, former?.titles ?? []);
  const entry: CalendarEntry = {
    uid: `${event.id}@attache`,
    sequence:
      revisions.length -
      1 +
      PER_STEP_TAKEN_OUT * (former?.times ?? 0) +
      PER_CORRECTION * (former?.corrected?.times ?? 0) +
      titled.times,
    changed: out ?? Math.max(instantOf(last.known), former?.corrected?.at ?? 0, titled.at),
    when: stood.when,
    status: stood === now ? icsStatus(state, stood) : "CANCELLED",
    title,
    place: placeName(state, archive),
    description: out === undefined ? describeEntry(event, state, archive, words) : describeWithdrawn(out, words),
    edtf: state.date === undefined ? undefined : formatEdtf(state.date),
    occurrence: occurrenceCode(state.status),
  };
  return { entry, certainty: now?.certainty };
}

/**
 * How often the event had been called otherwise before it was called this, and since when it is. Where the archive is older than what others recorded,
 * it says so by its number too. A title that is not recorded yet has, for a moment, the number of the last one.
 */
function titlesUpTo(
  title: string,
  titles: NonNullable<FormerSteps["titles"]>,
): { readonly times: number; readonly at: number } {
  const own = titles.findLastIndex((one) => one.title === title);
  const index = own < 0 ? titles.length - 1 : own;
  return index < 1 ? { times: 0, at: 0 } : { times: index, at: titles[index]?.at ?? 0 };
}

/** A window stays tentative whoever confirms it, since its day is not settled. */
function icsStatus({ status }: State, { certainty }: Placement): EntryStatus {
  switch (status) {
    case "cancelled":
    case "lapsed":
      return "CANCELLED";
    case "confirmed":
    case "under-way":
    case "held":
      return certainty === "settled" ? "CONFIRMED" : "TENTATIVE";
    case "floated":
    case "agreed":
    case "planned":
    case "tentative":
    case "postponed":
      return "TENTATIVE";
  }
}

function placeName({ place }: State, archive: EntryRecords): string | undefined {
  if (place === null) return undefined;
  const country = place.country === undefined ? undefined : nameOf(archive, place.country);
  return country === undefined || place.name.includes(country) ? place.name : `${place.name}, ${country}`;
}
