// What is shown at the desk.
import type { Day } from "@attache/edtf";
import type { EventId } from "../archive/fields.ts";
import type { DeskLogEntry } from "../newsroom/desk/desk-log.ts";
import type { FormDraft } from "../newsroom/desk/form-draft.ts";
import type { Lead } from "../newsroom/desk/lead.ts";
import type { Mention, PlannedDraft } from "../newsroom/desk/ports.ts";
import type { DeskFeed } from "../newsroom/desk/service.ts";
import type { StaleItem } from "../newsroom/stale.ts";

/** `page`: from 0. */
export type DeskView =
  | { readonly kind: "desk-lead"; readonly lead: Lead }
  | { readonly kind: "desk-others"; readonly lead: Lead; readonly events: readonly EventId[] }
  | {
      readonly kind: "desk-draft";
      readonly draft: FormDraft;
      /** What it is about, as a reader would name it. */
      readonly title: string;
      /** What cannot be read or written, in sentences; `planned` is there without any. */
      readonly problems: readonly string[];
      readonly planned: Extract<PlannedDraft, { ok: true }> | undefined;
      /** Of another editor: to be looked at. */
      readonly isForeign: boolean;
      /** All that is written, and nothing besides. */
      readonly isWhole?: boolean;
      /** What of a quote can be mended, though it could be published. */
      readonly isChoice?: boolean;
    }
  | { readonly kind: "desk-stale"; readonly items: readonly StaleItem[]; readonly today: Day; readonly page: number }
  | { readonly kind: "desk-leads"; readonly leads: readonly Lead[]; readonly page: number }
  | { readonly kind: "desk-mentions"; readonly mentions: readonly Mention[]; readonly page: number }
  | { readonly kind: "desk-feeds"; readonly feeds: readonly DeskFeed[]; readonly page: number }
  | { readonly kind: "desk-log"; readonly entries: readonly DeskLogEntry[]; readonly page: number };
