// The forms of the desk: what they ask, with what was typed before in their fields.
import { EVENT_KINDS, SOURCE_KINDS, STATUSES } from "../../archive/vocabulary.ts";
import type { Context } from "../../core/command.ts";
import { type DeskFormName, isQuoteForm } from "../../core/desk-action.ts";
import { type Form, TICKED } from "../../core/form.ts";
import { draftTitle, type FormDraft } from "../../newsroom/desk/form-draft.ts";
import { draftFields } from "./form-fields.ts";
import { quoteForm } from "./quote-forms.ts";

/** What stands for “as it was”: a menu needs a value. */
export const NO_CHANGE = "no-change";

/** `at`: which wording of a quote, from 0. Discord: a form has at most five fields. */
export function deskForm(
  form: DeskFormName,
  draft: FormDraft,
  { words, archive }: Pick<Context, "words" | "archive">,
  at = 0,
): Form {
  const { deskForms: say } = words;
  const action = { do: "desk-fill", draft: draft.id, form, ...(at === 0 ? {} : { at }) } as const;
  if (isQuoteForm(form)) return { ...quoteForm(form, draft, at, words), action };
  const { text, long, choice } = draftFields(draft);
  const statuses = STATUSES.map((one) => [one, words.signs[one]()] as const);

  switch (form) {
    case "step":
      return {
        // Which event it is about: nothing else in the form says so.
        title: say.step({ title: draftTitle(draft, archive) }),
        action,
        fields: [
          choice("status", say.status(), [[NO_CHANGE, say.noChange()], ...statuses], NO_CHANGE),
          text("date", 60, { label: say.date(), hint: say.dateHint() }),
          text("says", 140, { label: say.says() }),
          long("summary", 320, { label: say.summary(), required: true }),
          text("known", 60, { label: say.known(), hint: say.knownHint(), required: true }),
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
    case "sign":
      return {
        title: say.sign(),
        action,
        fields: [text("sign", 80, { label: say.signName(), hint: say.signHint(), required: true })],
      };
  }
}
