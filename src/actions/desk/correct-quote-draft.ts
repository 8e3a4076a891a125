// A quote that stands in the archive, in the fields of its forms; and what of it an editor has changed in them.
import { createHash } from "node:crypto";
import { formatEdtf } from "@attache/edtf";
import { EdtfField, type QuoteId } from "../../archive/fields.ts";
import { nameOf } from "../../archive/records.ts";
import type { Quote } from "../../archive/schema.ts";
import { QUOTE_STATUSES, WORDING_KINDS } from "../../archive/vocabulary.ts";
import type { Context } from "../../core/command.ts";
import type { FormDraft } from "../../newsroom/desk/form-draft.ts";
import type { DraftStart } from "../../newsroom/desk/service.ts";
import { eventNamed } from "./event-named.ts";
import { wordingFields } from "./quote-forms.ts";
import { field, type ReadField, readActors, readAs } from "./read-form-draft.ts";

type QuoteReading = Pick<Context, "archive" | "words" | "today">;

/** The quote as it stands, and whether it does so still. */
export function draftOfCorrection(
  quote: Quote,
  lead: string | undefined,
  { archive }: Pick<Context, "archive">,
): DraftStart {
  const fields = quoteFields(quote, archive);
  return {
    about: { kind: "quote-correction", quote: quote.id },
    ...(lead === undefined ? {} : { lead }),
    fields: { ...fields, [wordingFields(quote.wordings.length).language]: "en", base: baseOf(fields) },
    sources: [],
  };
}

/** What is changed, with a correction where readers were told something that is wrong. */
export function readCorrection(draft: FormDraft, id: QuoteId, context: QuoteReading): ReadField<unknown> {
  const { archive, words, today } = context;
  const { deskProblems: say, deskForms } = words;
  const quote = archive.quotes.get(id);
  if (quote === undefined) return { value: undefined, problems: [words.desk.gone()] };
  const before = quoteFields(quote, archive);
  if (draft.fields.base !== baseOf(before)) return { value: undefined, problems: [say.quoteChanged()] };
  // What a form has not shown yet is as it was.
  const changed = (name: string) => {
    const typed = draft.fields[name] === undefined ? before[name] : field(draft, name);
    return typed === before[name] ? undefined : typed;
  };
  const facts = readFacts(quote, changed, context);
  const wordings = changedWordings(quote, draft, changed);
  const added = furtherWording(quote, draft);
  const why = field(draft, "why");
  const isWrong = facts.isWrong || wordings.some(({ text, kind, language }) => text ?? kind ?? language);
  const isIdle = Object.keys(facts.value).length + wordings.length + added.length === 0;
  const missing = [
    ...(["speaker", "said", "occasion"] as const).filter((name) => changed(name) === ""),
    ...(wordings.some(({ text }) => text === "") ? (["words"] as const) : []),
    ...(isWrong && why === "" ? (["why"] as const) : []),
  ];
  const speaker = facts.value.speaker === undefined ? {} : { speaker: quote.speaker };
  return {
    value: {
      kind: "quote-correction",
      quote: id,
      facts: facts.value,
      wordings,
      added,
      ...(why === "" ? {} : { correction: { on: today, note: why, ...speaker } }),
    },
    problems: [
      ...(isIdle ? [say.nothingCorrected()] : []),
      ...missing.map((name) => say.missing({ field: deskForms[name]() })),
      ...facts.problems,
      ...(added.some(({ sources }) => sources.length === 0) ? [say.noSource()] : []),
    ],
  };
}

type Changed = (name: string) => string | undefined;

/** `isWrong`: readers were told otherwise; an event or an office where there was none is no such thing. */
function readFacts(quote: Quote, changed: Changed, context: QuoteReading) {
  const [speaker = "", said, occasion, as, event] = ["speaker", "said", "occasion", "as", "quote-event"].map(changed);
  const people = readActors(speaker, context);
  const named = eventNamed(event ?? "", context);
  const status = QUOTE_STATUSES.find((one) => one === changed("quote-status"));
  const { deskProblems: say, deskForms } = context.words;
  const facts: Record<string, string | null | undefined> = {
    speaker: people.value[0],
    said,
    occasion,
    as: orNull(as),
    event: event === undefined ? undefined : (named.value ?? null),
    status,
    note: orNull(changed("note")),
  };
  return {
    value: Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)),
    isWrong:
      [said, occasion].some((one) => one !== undefined) ||
      speaker !== "" ||
      (as !== undefined && quote.as !== undefined) ||
      (event !== undefined && quote.event !== undefined),
    problems: [
      ...people.problems,
      ...(people.value.length > 1 ? [say.missing({ field: deskForms.speaker() })] : []),
      ...(said === undefined || said === "" ? [] : readAs(EdtfField, said, () => say.unreadableSaid({ typed: said }))),
      ...named.problems,
    ],
  };
}

/** What is emptied is taken away. */
function orNull(text: string | undefined): string | null | undefined {
  return text === "" ? null : text;
}

/** A source goes to the wording that was last looked at. */
function changedWordings(quote: Quote, draft: FormDraft, changed: Changed) {
  return quote.wordings.flatMap((wording, at) => {
    const names = wordingFields(at);
    const [text, kind, language, note] = [
      changed(names.words),
      changed(names.kind),
      changed(names.language),
      changed(names.note),
    ];
    const sources = lastWording(draft) === at ? draft.sources : [];
    if ((text ?? kind ?? language ?? note) === undefined && sources.length === 0) return [];
    return [
      {
        at,
        was: wording.text,
        ...(text === undefined ? {} : { text }),
        ...(language === undefined ? {} : { language }),
        ...(kind === undefined ? {} : { kind }),
        ...(note === undefined ? {} : { note: orNull(note) }),
        sources,
      },
    ];
  });
}

function furtherWording({ wordings }: Quote, draft: FormDraft) {
  const names = wordingFields(wordings.length);
  const [text, language, note] = [field(draft, names.words), field(draft, names.language), field(draft, names.note)];
  if (text === "") return [];
  const kind = WORDING_KINDS.find((one) => one === field(draft, names.kind)) ?? "verbatim";
  const sources = lastWording(draft) === wordings.length ? draft.sources : [];
  return [{ text, language, kind, ...(note === "" ? {} : { note }), sources }];
}

/** Which wording was last looked at, from 0. */
function lastWording({ fields }: FormDraft): number {
  return Number(fields.at ?? 0);
}

/** As the forms show it. */
function quoteFields(quote: Quote, archive: Context["archive"]): Readonly<Record<string, string>> {
  const event = quote.event === undefined ? undefined : archive.events.get(quote.event);
  const fields: [string, string][] = [
    ["speaker", nameOf(archive, quote.speaker)],
    ["as", quote.as ?? ""],
    ["said", formatEdtf(quote.said)],
    ["occasion", quote.occasion],
    ["quote-event", event?.title ?? quote.event ?? ""],
    ["quote-status", quote.status],
    ["note", quote.note ?? ""],
    ...quote.wordings.flatMap(({ text, kind, language, note = "" }, at): [string, string][] => {
      const names = wordingFields(at);
      return [
        [names.words, text],
        [names.kind, kind],
        [names.language, language],
        [names.note, note],
      ];
    }),
  ];
  return Object.fromEntries(fields);
}

/** Tells whether the quote stands as it did. */
function baseOf(fields: Readonly<Record<string, string>>): string {
  return createHash("sha256").update(JSON.stringify(fields)).digest("hex").slice(0, 16);
}
