// The forms of a quote: a new one, and one that is mended, wording by wording.
import { QUOTE_STATUSES, WORDING_KINDS } from "../../archive/vocabulary.ts";
import type { QuoteFormName } from "../../core/desk-action.ts";
import type { FormField } from "../../core/form.ts";
import type { FormDraft } from "../../newsroom/desk/form-draft.ts";
import type { Words } from "../../wording/words.ts";
import { draftFields } from "./form-fields.ts";

/** The names under which a draft keeps the fields of one wording of a quote; `at` from 0. */
export function wordingFields(at: number) {
  return {
    words: `words-${at}`,
    kind: `wording-${at}`,
    language: `language-${at}`,
    note: `wording-note-${at}`,
  } as const;
}

/** `at`: of which wording; the one behind the last is a further one. Discord: at most five fields. */
export function quoteForm(
  form: QuoteFormName,
  draft: FormDraft,
  at: number,
  words: Words,
): { readonly title: string; readonly fields: readonly FormField[] } {
  const { deskForms: say } = words;
  const { text, long, choice } = draftFields(draft);
  const kinds = WORDING_KINDS.map((one) => [one, words.wordingKinds[one]()] as const);
  const statuses = QUOTE_STATUSES.map((one) => [one, words.quoteStatuses[one]()] as const);
  const why = long("why", 240, { label: say.why(), hint: say.whyHint() });
  switch (form) {
    case "quote":
      return {
        title: say.quote(),
        fields: [
          text("speaker", 100, { label: say.speaker(), required: true }),
          text("said", 40, { label: say.said(), required: true }),
          long("words", 1200, { label: say.words(), required: true }),
          choice("wording", say.wording(), kinds, "verbatim"),
          text("occasion", 200, { label: say.occasion(), required: true }),
        ],
      };
    case "quote-more":
      return {
        title: say.quoteMore(),
        fields: [
          text("quote-event", 100, { label: say.quoteEvent() }),
          choice("quote-status", say.quoteStatus(), statuses, "reported"),
          text("language", 12, { label: say.language(), required: true }),
          text("topics", 200, { label: say.topics() }),
          text("note", 240, { label: say.note() }),
        ],
      };
    case "quote-wording": {
      const names = wordingFields(at);
      return {
        title: say.quoteWording(),
        fields: [
          long(names.words, 1200, { label: say.words(), required: true }),
          choice(names.kind, say.wording(), kinds, "verbatim"),
          text(names.language, 12, { label: say.language(), required: true }),
          text(names.note, 240, { label: say.wordingNote() }),
          why,
        ],
      };
    }
    case "quote-facts":
      return {
        title: say.quoteFacts(),
        fields: [
          text("speaker", 100, { label: say.speaker(), required: true }),
          text("said", 40, { label: say.said(), required: true }),
          text("occasion", 200, { label: say.occasion(), required: true }),
          text("quote-event", 100, { label: say.quoteEvent() }),
          why,
        ],
      };
    case "quote-standing":
      return {
        title: say.quoteStanding(),
        fields: [
          choice("quote-status", say.quoteStatus(), statuses, "reported"),
          text("as", 120, { label: say.office(), hint: say.officeHint() }),
          text("note", 240, { label: say.note() }),
          why,
        ],
      };
    case "of-event":
      return { title: say.byName(), fields: [text("of-event", 100, { label: say.eventName(), required: true })] };
  }
}
