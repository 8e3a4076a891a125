// The forms of a draft together, as the record that is to be written.
import { earliest, latest, overlaps } from "@attache/edtf";
import { EdtfField, type EventId } from "../../archive/fields.ts";
import { type State, stateAsOf } from "../../archive/history.ts";
import { EVENT_KINDS, QUOTE_STATUSES, WORDING_KINDS } from "../../archive/vocabulary.ts";
import type { Context } from "../../core/command.ts";
import type { FormDraft } from "../../newsroom/desk/form-draft.ts";
import { edtfIn } from "../../newsroom/edtf-text.ts";
import { Draft, type StepDraft } from "../../newsroom/writing/draft.ts";
import { readCorrection } from "./correct-quote-draft.ts";
import { eventNamed } from "./event-named.ts";
import { field, type ReadField, readActors, readAs, readStepForm, readTopics } from "./read-form-draft.ts";

type FormReading = Pick<Context, "archive" | "words" | "today">;

/** What would be published; undefined when there are problems, which say why in sentences. */
export function readDraft(draft: FormDraft, context: FormReading): ReadField<Draft | undefined> {
  const read = formRecord(draft, context);
  if (read.problems.length > 0) return { value: undefined, problems: read.problems };
  const checked = Draft.safeParse(read.value);
  if (checked.success) return { value: checked.data, problems: [] };
  return {
    value: undefined,
    problems: checked.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`),
  };
}

function formRecord(draft: FormDraft, context: FormReading): ReadField<unknown> {
  switch (draft.about.kind) {
    case "development":
      return developmentOf(draft, draft.about.event, context);
    case "sources": {
      const problems = draft.sources.length === 0 ? [context.words.deskProblems.noSource()] : [];
      return { value: { kind: "sources", event: draft.about.event, sources: draft.sources }, problems };
    }
    case "quote-event": {
      const event = eventNamed(field(draft, "of-event"), context);
      const missing = event.value === undefined && event.problems.length === 0;
      const problems = missing ? [context.words.desk.needsEvent()] : event.problems;
      return { value: { kind: "quote-event", quote: draft.about.quote, event: event.value }, problems };
    }
    case "quote-correction":
      return readCorrection(draft, draft.about.quote, context);
    case "event":
      return eventOf(draft, context);
    case "quote":
      return quoteOf(draft, context);
  }
}

function developmentOf(draft: FormDraft, event: EventId, context: FormReading): ReadField<unknown> {
  const step = readStepForm(draft, context);
  const stands = context.archive.events.get(event);
  const state = stands === undefined ? undefined : stateAsOf(stands, undefined);
  const unsure = step.value !== undefined && movesUnconfirmed(step.value, state);
  const problems = unsure ? [context.words.deskProblems.movedConfirmed()] : [];
  return { value: { kind: "development", event, step: step.value }, problems: [...step.problems, ...problems] };
}

/** A date that moves has to be confirmed again (docs/curating.md): a step without a status would leave the new one confirmed. */
function movesUnconfirmed({ date, status, correction }: StepDraft, state: State | undefined): boolean {
  if (date === undefined || date === null || status !== undefined || correction === true) return false;
  if (state?.status !== "confirmed" || state.date === undefined) return false;
  const wanted = edtfIn(date);
  return wanted !== undefined && !overlaps(wanted, earliest(state.date), latest(state.date));
}

function eventOf(draft: FormDraft, context: FormReading): ReadField<unknown> {
  const { words, archive } = context;
  const step = readStepForm(draft, context);
  const people = readActors(field(draft, "participants"), context);
  const topics = readTopics(field(draft, "topics"), context);
  const title = field(draft, "title");
  const kind = EVENT_KINDS.find((one) => one === field(draft, "kind")) ?? "meeting";
  const problems = [
    ...(title === "" ? [words.deskProblems.missing({ field: words.deskForms.title() })] : []),
    ...people.problems,
    ...topics.problems,
    ...step.problems,
  ];
  const year = /\d{4}/.exec(step.value?.date ?? step.value?.known ?? "")?.[0] ?? "";
  return {
    value: {
      kind: "event",
      id: freshId(`${title} ${title.includes(year) ? "" : year}`, (id) => archive.events.has(id)),
      title,
      eventKind: kind,
      participants: people.value.map((actor) => ({ actor })),
      topics: topics.value,
      step: step.value,
    },
    problems,
  };
}

function quoteOf(draft: FormDraft, context: FormReading): ReadField<unknown> {
  const { words, archive } = context;
  const say = words.deskProblems;
  const [typed, said, text, occasion, eventName, note] = [
    "speaker",
    "said",
    "words",
    "occasion",
    "quote-event",
    "note",
  ].map((name) => field(draft, name));
  const speaker = readActors(typed ?? "", context);
  const topics = readTopics(field(draft, "topics"), context);
  const event = eventNamed(eventName ?? "", context);
  const wording = WORDING_KINDS.find((one) => one === field(draft, "wording")) ?? "verbatim";
  const status = QUOTE_STATUSES.find((one) => one === field(draft, "quote-status")) ?? "reported";
  const missing = [
    ...(speaker.value.length === 1 || speaker.problems.length > 0 ? [] : [words.deskForms.speaker()]),
    ...(text === "" ? [words.deskForms.words()] : []),
    ...(occasion === "" ? [words.deskForms.occasion()] : []),
  ];
  const [by] = speaker.value;
  return {
    value: {
      kind: "quote",
      id: freshId(`${by ?? ""} ${said} ${(text ?? "").split(/\s+/).slice(0, 4).join(" ")}`, (id) =>
        archive.quotes.has(id),
      ),
      speaker: by,
      said,
      occasion,
      ...(event.value === undefined ? {} : { event: event.value }),
      topics: topics.value,
      language: field(draft, "language"),
      wordings: [{ text, language: field(draft, "language"), kind: wording, sources: draft.sources }],
      status,
      ...(note === "" ? {} : { note }),
    },
    problems: [
      ...missing.map((name) => say.missing({ field: name })),
      ...speaker.problems,
      ...readAs(EdtfField, said ?? "", () => say.unreadableSaid({ typed: said ?? "" })),
      ...event.problems,
      ...topics.problems,
      ...(draft.sources.length === 0 ? [say.noSource()] : []),
    ],
  };
}

/** Kebab-case, at most 60 characters, and nobody has it yet. */
function freshId(text: string, isTaken: (id: string) => boolean): string {
  const plain = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const base = plain
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 56)
    .replace(/^-+|-+$/g, "");
  let id = base;
  for (let number = 2; isTaken(id); number++) id = `${base}-${number}`;
  return id;
}
