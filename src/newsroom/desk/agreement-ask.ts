// A message that asks other editors to agree, and how it ended.
import * as z from "zod";
import { InstantField } from "../../archive/fields.ts";
import { OutboxItem } from "../../delivery/page.ts";
import { Editor } from "../writing/publication.ts";
import { FormDraftId } from "./form-draft.ts";

/** `changed`: its editor wrote it anew, so that nobody need agree to what stood there. */
const ENDS = ["agreed", "refused", "changed", "dropped"] as const;

export const AgreementAsk = z.strictObject({
  id: z.string(),
  draft: FormDraftId,
  title: z.string(),
  by: Editor,
  item: OutboxItem,
  /** `by`: who agreed or refused. */
  ended: z
    .strictObject({
      as: z.enum(ENDS),
      by: z.array(Editor),
      at: InstantField,
      publication: z.string().optional(),
    })
    .optional(),
});

export type AgreementAsk = z.output<typeof AgreementAsk>;
export type AgreementEnd = Omit<NonNullable<AgreementAsk["ended"]>, "at">;
