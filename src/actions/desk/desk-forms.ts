// The forms of the desk: what they ask, with what was typed before in their fields.
import { EVENT_KINDS, QUOTE_STATUSES, SOURCE_KINDS, STATUSES, WORDING_KINDS } from "../../archive/vocabulary.ts";
import type { DeskFormName } from "../../core/desk-action.ts";
import { type Form, type FormField, TICKED } from "../../core/form.ts";
import type { FormDraft } from "../../newsroom/desk/form-draft.ts";
import type { Words } from "../../wording/words.ts";

/** What stands for “as it was”: a menu needs a value. */
export const NO_CHANGE = "no-change";

type FieldSpec = { readonly label: string; readonly hint?: string; readonly required?: boolean };

/** Discord: a form has at most five fields. */
export function deskForm(form: DeskFormName, draft: FormDraft, words: Words): Form {
  const { deskForms: say } = words;
  const action = { do: "desk-fill", draft: draft.id, form } as const;
  const text = (name: string, maxLength: number, { label, hint, required = false }: FieldSpec): FormField => ({
    kind: "text",
    name,
    label,
    ...(hint === undefined ? {} : { hint }),
    value: draft.fields[name] ?? "",
    required,
    maxLength,
  });
  const long = (name: string, maxLength: number, spec: FieldSpec): FormField => ({
    ...(text(name, maxLength, spec) as Extract<FormField, { kind: "text" }>),
    lines: true,
  });
  const choice = (
    name: string,
    label: string,
    options: readonly (readonly [string, string])[],
    fallback: string,
  ): FormField => {
    const chosen = draft.fields[name] ?? fallback;
    return {
      kind: "select",
      name,
      label,
      required: true,
      options: options.map(([value, label]) => ({ value, label, chosen: value === chosen })),
    };
  };
  const statuses = STATUSES.map((one) => [one, words.signs[one]()] as const);

  switch (form) {
    case "step":
      return {
        title: say.step(),
        action,
        fields: [
          choice("status", say.status(), [[NO_CHANGE, say.noChange()], ...statuses], NO_CHANGE),
          text("date", 60, { label: say.date(), hint: say.dateHint() }),
          text("says", 140, { label: say.says() }),
          long("summary", 320, { label: say.summary(), required: true }),
          text("known", 60, { label: say.known(), required: true }),
        ],
      };
    case "more":
      return {
        title: say.more(),
        action,
        fields: [
          text("place", 120, { label: say.place(), hint: say.placeHint() }),
          text("confirmed-by", 200, { label: say.confirmedBy() }),
          { kind: "flag", name: "correction", label: say.correction(), value: draft.fields.correction === TICKED },
          text("note", 240, { label: say.note() }),
        ],
      };
    case "source":
      return {
        title: say.source(),
        action,
        fields: [
          text("publisher", 120, { label: say.publisher(), required: true }),
          text("source-title", 240, { label: say.sourceTitle(), required: true }),
          text("address", 1000, { label: say.address() }),
          text("published", 40, { label: say.published(), required: true }),
          choice(
            "source-kind",
            say.kind(),
            SOURCE_KINDS.map((one) => [one, words.sources[one]()] as const),
            "press",
          ),
        ],
      };
    case "event":
      return {
        title: say.event(),
        action,
        fields: [
          text("title", 100, { label: say.title(), required: true }),
          choice(
            "kind",
            say.kind(),
            EVENT_KINDS.map((one) => [one, words.eventKinds[one]()] as const),
            "meeting",
          ),
          long("participants", 600, { label: say.participants() }),
          text("topics", 200, { label: say.topics() }),
        ],
      };
    case "quote":
      return {
        title: say.quote(),
        action,
        fields: [
          text("speaker", 100, { label: say.speaker(), required: true }),
          text("said", 40, { label: say.said(), required: true }),
          long("words", 1200, { label: say.words(), required: true }),
          choice(
            "wording",
            say.wording(),
            WORDING_KINDS.map((one) => [one, words.wordingKinds[one]()] as const),
            "verbatim",
          ),
          text("occasion", 200, { label: say.occasion(), required: true }),
        ],
      };
    case "quote-more":
      return {
        title: say.quoteMore(),
        action,
        fields: [
          text("quote-event", 100, { label: say.quoteEvent() }),
          choice(
            "quote-status",
            say.quoteStatus(),
            QUOTE_STATUSES.map((one) => [one, words.quoteStatuses[one]()] as const),
            "reported",
          ),
          text("language", 12, { label: say.language(), required: true }),
          text("topics", 200, { label: say.topics() }),
          text("note", 240, { label: say.note() }),
        ],
      };
    case "of-event":
      return {
        title: say.byName(),
        action,
        fields: [text("of-event", 100, { label: say.eventName(), required: true })],
      };
    case "sign":
      return {
        title: say.sign(),
        action,
        fields: [text("sign", 80, { label: say.signName(), hint: say.signHint(), required: true })],
      };
  }
}

/** The names of the fields of each form. */
export const FORM_FIELDS: Readonly<Record<DeskFormName, readonly string[]>> = {
  step: ["status", "date", "says", "summary", "known"],
  more: ["place", "confirmed-by", "correction", "note"],
  source: ["publisher", "source-title", "address", "published", "source-kind"],
  event: ["title", "kind", "participants", "topics"],
  quote: ["speaker", "said", "words", "wording", "occasion"],
  "quote-more": ["quote-event", "quote-status", "language", "topics", "note"],
  sign: ["sign"],
  "of-event": ["of-event"],
};
