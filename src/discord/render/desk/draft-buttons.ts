// What can be pressed on a draft: its forms, and what becomes of it.
import type { Quote } from "../../../archive/schema.ts";
import type { DeskFormName } from "../../../core/desk-action.ts";
import type { FormDraft } from "../../../newsroom/desk/form-draft.ts";
import type { Words } from "../../../wording/words.ts";
import type { ButtonSpec } from "../message/buttons.ts";
import { deskButton } from "./lead-card.ts";

/** More wordings than these are mended in the file. */
const MAX_WORDINGS = 9;

/** `quote`: that which is mended. `isShort`: the preview shows less than all that is written. */
export function draftButtons(
  draft: FormDraft,
  {
    isReady,
    isShort,
    quote,
  }: { readonly isReady: boolean; readonly isShort: boolean; readonly quote: Quote | undefined },
  words: Words,
): readonly (readonly ButtonSpec[])[] {
  const { deskButtons: say } = words;
  const { id } = draft;
  const publish = isReady ? [{ ...deskButton(say.publish(), { do: "desk-publish", draft: id }), isOn: true }] : [];
  const [first, more] = formButtons(draft, quote, words);
  const whole = isShort ? [deskButton(say.whole(), { do: "desk-preview", draft: id, isWhole: true })] : [];
  const sign = formButton(draft, say.sign(), "sign");
  const rows = [
    [...publish, ...first, sign, deskButton(say.discard(), { do: "desk-discard", draft: id })],
    ...inRows([...more, ...whole]),
  ];
  return rows.filter((row) => row.length > 0);
}

/** What is edited most stands beside Publish; on a phone both rows are as wide as the card. */
function formButtons(
  draft: FormDraft,
  quote: Quote | undefined,
  words: Words,
): readonly [readonly ButtonSpec[], readonly ButtonSpec[]] {
  const { deskButtons: say } = words;
  const form = (label: string, name: DeskFormName, at?: number) => formButton(draft, label, name, at);
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
    case "quote-correction": {
      const wordings = quote?.wordings.slice(0, MAX_WORDINGS) ?? [];
      const several = wordings.length > 1;
      const each = wordings.map(({ kind }, at) => {
        const name = words.wordingKinds[kind]();
        return form(several ? say.quoteWording({ number: at + 1, kind: name }) : name, "quote-wording", at);
      });
      const further = form(say.furtherWording(), "quote-wording", wordings.length);
      const facts = [form(say.quoteFacts(), "quote-facts"), form(say.quoteStanding(), "quote-standing")];
      return [[], [...each, ...facts, further, source]];
    }
  }
}

function formButton({ id }: FormDraft, label: string, form: DeskFormName, at = 0): ButtonSpec {
  return deskButton(label, { do: "desk-form", draft: id, form, ...(at === 0 ? {} : { at }) });
}

/** Discord: five in a row. */
function inRows(buttons: readonly ButtonSpec[]): readonly (readonly ButtonSpec[])[] {
  return buttons.length === 0 ? [] : [buttons.slice(0, 5), ...inRows(buttons.slice(5))];
}
