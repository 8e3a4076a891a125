// What a curator should look at although the archive can be served: stale windows, thin sources.
import { addDays, type Day, earliest, formatEdtf } from "@attache/edtf";
import { stateAsOf } from "../history.ts";
import { phaseOf } from "../phase.ts";
import type { Event, Quote, Source } from "../schema.ts";
import type { Fault } from "./faults.ts";
import type { FileEntry } from "./parse-file.ts";
import type { ParsedRecords } from "./read-folder.ts";

export type Warning = Fault & {
  readonly kind:
    | "stale"
    | "unsourced"
    | "reposts-only"
    | "undated-source"
    | "uncited-source"
    | "note-of-day"
    | "day-unshown";
};

/** `today` decides what is stale. Sorted as the records are. */
export function warningsOf(records: ParsedRecords, today: Day): readonly Warning[] {
  const sources = new Map(records.sources.map(({ value }) => [value.id, value]));
  return [
    ...records.events.flatMap((entry) => [
      ...staleness(entry, today),
      ...eventSources(entry, sources),
      ...notesOfDays(entry),
      ...unshownDays(entry, sources),
    ]),
    ...records.quotes.flatMap((entry) => quoteSources(entry, sources)),
    ...records.sources.flatMap(dayless),
    ...uncited(records),
  ];
}

function staleness({ value: event, locate }: FileEntry<Event>, today: Day): readonly Warning[] {
  const state = stateAsOf(event, undefined);
  if (state?.date === undefined) return [];
  const spot = locate(["developments", event.developments.length - 1]);
  const date = formatEdtf(state.date);
  if (phaseOf(state, today) === "passed") {
    const message = `${date} has passed: add what became of it (held, postponed, cancelled or lapsed)`;
    return [{ ...spot, kind: "stale", message }];
  }
  const soon = phaseOf(state, addDays(today, 2)) === "passed";
  if (state.status === "tentative" && soon) {
    return [{ ...spot, kind: "stale", message: `still tentative, and due within two days: ${date}` }];
  }
  return [];
}

/** What a note says of the day on which something became known belongs into `known`, which readers see and answers obey. */
const OF_DAY =
  /\b(?:day|date)\b[^.;]*\b(?:unknown|not known|not given|not shown|not seen|not on a page|inferred)\b|\b(?:unknown|inferred) (?:day|date)\b|\bby inference\b|\bpublic by the day\b|\b(?:told|became public|stood) (?:later|until this day)\b/iu;

function notesOfDays({ value: event, locate }: FileEntry<Event>): readonly Warning[] {
  return event.developments.flatMap(({ note }, index) => {
    if (note === undefined || !OF_DAY.test(note)) return [];
    const message = 'the note speaks of a day that is not known: write it as a bound, such as known: "[..2025-12-27]"';
    return [{ ...locate(["developments", index, "note"]), kind: "note-of-day", message }];
  });
}

/** A page of the day itself, or of the next, can show that something became known then; one of a week later tells it from hearsay. Days. */
const SHOWS_WITHIN = 2;

function unshownDays({ value: event, locate }: FileEntry<Event>, sources: KnownSources): readonly Warning[] {
  return event.developments.flatMap(({ known, sources: ids }, index) => {
    const pages = ids.flatMap((id) => sources.get(id)?.published ?? []);
    const first = pages.flatMap((day) => earliest(day) ?? []).sort()[0];
    const isSure = known.at !== undefined || known.from !== known.by;
    if (isSure || pages.length < ids.length || first === undefined || first <= addDays(known.by, SHOWS_WITHIN))
      return [];
    const message = `the earliest page cited for ${known.by} is of ${first}: if it does not show that day, write known: "[..${first}]"`;
    return [{ ...locate(["developments", index, "known"]), kind: "day-unshown", message }];
  });
}

function dayless({ value: source, locate }: FileEntry<Source>): readonly Warning[] {
  if (source.published !== undefined) return [];
  return [
    {
      ...locate(["id"]),
      kind: "undated-source",
      message: `${source.id} has no day: published, as exactly as it is known`,
    },
  ];
}

/** What no step or wording rests on any more is left from a claim that was taken out. */
function uncited({ events, quotes, sources }: ParsedRecords): readonly Warning[] {
  const cited = new Set<string>([
    ...events.flatMap(({ value }) => value.developments.flatMap((step) => step.sources)),
    ...quotes.flatMap(({ value }) => value.wordings.flatMap((wording) => wording.sources)),
  ]);
  return sources
    .filter(({ value }) => !cited.has(value.id))
    .map(({ value, locate }) => ({
      ...locate(["id"]),
      kind: "uncited-source",
      message: `nothing cites ${value.id}: cite it, or take it out`,
    }));
}

type KnownSources = ReadonlyMap<string, Source>;

function eventSources({ value: event, locate }: FileEntry<Event>, sources: KnownSources): readonly Warning[] {
  return event.developments.flatMap((step, index) => {
    const warning = thinness(step.sources, sources);
    return warning === undefined ? [] : [{ ...locate(["developments", index, "sources"]), ...warning }];
  });
}

function quoteSources({ value: quote, locate }: FileEntry<Quote>, sources: KnownSources): readonly Warning[] {
  return quote.wordings.flatMap((wording, index) => {
    // That a garbled wording stands only in re-posts is what makes it one.
    if (wording.kind === "garbled") return [];
    const warning = thinness(wording.sources, sources);
    return warning === undefined ? [] : [{ ...locate(["wordings", index, "sources"]), ...warning }];
  });
}

/** Whether a statement rests on re-posts alone; one without any source does not. */
export function onlyReposts(ids: readonly string[], sources: ReadonlyMap<string, Pick<Source, "kind">>): boolean {
  return ids.length > 0 && ids.every((id) => sources.get(id)?.kind === "repost");
}

function thinness(ids: readonly string[], sources: KnownSources): Pick<Warning, "kind" | "message"> | undefined {
  if (ids.length === 0) return { kind: "unsourced", message: "no source" };
  return onlyReposts(ids, sources) ? { kind: "reposts-only", message: `only re-posts: ${ids.join(", ")}` } : undefined;
}
