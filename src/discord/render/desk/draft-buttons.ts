// What can be pressed on a draft: its forms, and what becomes of it.
import type { Quote } from "../../../archive/schema.ts";
import type { DeskFormName } from "../../../core/desk-action.ts";
import type { FormDraft } from "../../../newsroom/desk/form-draft.ts";
import type { Words } from "../../../wording/words.ts";
import type { ButtonSpec } from "../message/buttons.ts";
import { deskButton } from "./lead-card.ts";

type ButtonRows = readonly (readonly ButtonSpec[])[];

/** More wordings than these are mended in the file. */
export const MAX_WORDINGS = 9;

/** `isShort`: the preview shows less than all that is written. */
export function draftButtons(
  draft: FormDraft,
  { isReady, isShort }: { readonly isReady: boolean; readonly isShort: boolean },
  words: Words,
): ButtonRows {
  const { deskButtons: say } = words;
  const { id } = draft;
  const publish = isReady ? [{ ...deskButton(say.publish(), { do: "desk-publish", draft: id }), isOn: true }] : [];
  const [first, more] = formButtons(draft, words);
  const whole = isShort ? [deskButton(say.whole(), { do: "desk-preview", draft: id, isWhole: true })] : [];
  const rows = [
    [...publish, ...first, formButton(draft, say.sign(), "sign"), discardButton(draft, words)],
    [...more, ...whole],
  ];
  return rows.filter((row) => row.length > 0);
}

/** Each part of a quote that can be mended. `isReady`: there is a preview to go back to. */
export function choiceButtons(
  draft: FormDraft,
  quote: Quote,
  { isReady }: { readonly isReady: boolean },
  words: Words,
): ButtonRows {
  const { deskButtons: say } = words;
  const form = (label: string, name: DeskFormName, at?: number) => formButton(draft, label, name, at);
  const each = quote.wordings.slice(0, MAX_WORDINGS).map((_, at) => form(String(at + 1), "quote-wording", at));
  const preview = isReady ? [deskButton(say.preview(), { do: "desk-show", draft: draft.id, as: "preview" })] : [];
  const rows = [
    each.slice(0, 5),
    each.slice(5),
    [
      form(say.quoteFacts(), "quote-facts"),
      form(say.quoteStanding(), "quote-standing"),
      form(say.furtherWording(), "quote-wording", quote.wordings.length),
    ],
    [...preview, form(say.source(), "source"), discardButton(draft, words)],
  ];
  return rows.filter((row) => row.length > 0);
}

/** What is edited most stands beside Publish; on a phone both rows are as wide as the card. */
function formButtons(
  draft: FormDraft,
  { deskButtons: say }: Words,
): readonly [readonly ButtonSpec[], readonly ButtonSpec[]] {
  const form = (label: string, name: DeskFormName) => formButton(draft, label, name);
  const source = form(say.source(), "source");
  switch (draft.about.kind) {
    case "development":
      return [[form(say.edit(), "step")], [form(say.more(), "more"), source]];
    case "event":
      return [
        [form(say.record(), "event"), form(say.edit(), "step")],
        [form(say.more(), "more"), source],
      ];
    case "quote":
      return [[form(say.quoteRecord(), "quote")], [form(say.quoteMore(), "quote-more"), source]];
    case "sources":
      return [[], [source]];
    case "quote-event":
      return [[form(say.edit(), "of-event")], []];
    case "quote-correction":
      return [[deskButton(say.edit(), { do: "desk-show", draft: draft.id, as: "choice" })], [source]];
  }
}

function discardButton({ id }: FormDraft, { deskButtons: say }: Words): ButtonSpec {
  return deskButton(say.discard(), { do: "desk-discard", draft: id });
}

function formButton({ id }: FormDraft, label: string, form: DeskFormName, at = 0): ButtonSpec {
  return deskButton(label, { do: "desk-form", draft: id, form, ...(at === 0 ? {} : { at }) });
}
