// A draft as the record that is to stand in a file: keys and their order as in data/. Pure.
import type { Draft, StepDraft, WordingDraft } from "./draft.ts";
import type { PlainRecord } from "./yaml-text.ts";

type EventDraft = Extract<Draft, { kind: "event" }>;
type QuoteDraft = Extract<Draft, { kind: "quote" }>;
type Sources = StepDraft["sources"];

/** Gives the ids of sources, trusted ones first. */
export type SourceIds = (sources: Sources) => readonly string[];

/** One development. */
export function stepRecord(step: StepDraft, idsOf: SourceIds): PlainRecord {
  return {
    known: step.known.trim(),
    status: step.status,
    "confirmed-by": unlessEmpty(step.confirmedBy),
    declined: unlessEmpty(step.declined),
    date: step.date?.trim() ?? step.date,
    "part-of-day": step.partOfDay,
    zone: step.zone,
    start: step.start,
    end: step.end,
    place: step.place,
    format: step.format,
    correction: step.correction,
    says: step.says,
    summary: step.summary,
    note: step.note,
    sources: idsOf(step.sources),
  };
}

/** Place and format stand at the top of an event as they were known first, and not in its first step. */
export function eventRecord(draft: EventDraft, idsOf: SourceIds): PlainRecord {
  const { place, format, ...step } = draft.step;
  return {
    id: draft.id,
    title: draft.title,
    kind: draft.eventKind,
    format,
    place: place ?? undefined,
    participants: draft.participants,
    topics: draft.topics,
    series: draft.series,
    developments: [stepRecord(step, idsOf)],
  };
}

/** One utterance with its wordings. */
export function quoteRecord(draft: QuoteDraft, idsOf: SourceIds): PlainRecord {
  return {
    id: draft.id,
    speaker: draft.speaker,
    as: draft.as,
    said: draft.said.trim(),
    occasion: draft.occasion,
    event: draft.event,
    topics: draft.topics,
    language: draft.language,
    wordings: draft.wordings.map((wording) => wordingRecord(wording, idsOf)),
    status: draft.status,
    note: draft.note,
  };
}

export function wordingRecord({ text, language, kind, note, sources }: WordingDraft, idsOf: SourceIds): PlainRecord {
  return { text, language, kind, note, sources: idsOf(sources) };
}

/** A source that is added under this id. */
export function sourceRecord(id: string, source: Exclude<Sources[number], { id: unknown }>): PlainRecord {
  const { publisher, title, published, url, kind, language, note } = source;
  return { id, publisher, title, published: published?.trim(), url, kind, language, note };
}

/** All sources that a draft names, with the place of each in it. */
export function draftSources(draft: Draft): readonly { readonly source: Sources[number]; readonly field: string }[] {
  const at = (base: string, sources: Sources) =>
    sources.map((source, index) => ({ source, field: `${base}sources.${index}` }));
  switch (draft.kind) {
    case "quote-event":
      return [];
    case "sources":
      return at("", draft.sources);
    case "development":
    case "event":
      return at("step.", draft.step.sources);
    case "quote-correction":
      return [
        ...draft.wordings.flatMap(({ sources }, index) => at(`wordings.${index}.`, sources)),
        ...draft.added.flatMap(({ sources }, index) => at(`added.${index}.`, sources)),
      ];
    case "quote":
      return draft.wordings.flatMap(({ sources }, index) => at(`wordings.${index}.`, sources));
  }
}

function unlessEmpty<T>(list: readonly T[] | undefined): readonly T[] | undefined {
  return list === undefined || list.length === 0 ? undefined : list;
}
