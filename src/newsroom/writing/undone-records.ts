// What editors have taken back: readers who were told it are told that.

import { type UndoneRecords, undoneKey } from "../../ledger/undone.ts";
import { edtfIn } from "../edtf-text.ts";
import type { PublicationStore } from "./ports.ts";

/** So many publications are looked at: those of the last days, and more. */
const LOOKED_AT = 100;

/** Of what was put in place of something else, and of further sources, the ledger sees the rest by itself. */
export async function undoneRecords(publications: PublicationStore): Promise<UndoneRecords> {
  const steps = new Set<string>();
  const events = new Map<string, NonNullable<ReturnType<UndoneRecords["events"]["get"]>>>();
  const quotes = new Map<string, NonNullable<ReturnType<UndoneRecords["quotes"]["get"]>>>();
  // Oldest first: of what was undone twice the second time counts.
  for (const { draft, state, undone } of (await publications.recent(LOOKED_AT)).toReversed()) {
    if (undone === undefined || (state !== "undoing" && state !== "undone")) continue;
    const { at } = undone;
    if (draft.kind === "development") steps.add(undoneKey(draft.event, draft.step.summary));
    if (draft.kind === "event") {
      const { title, eventKind: kind, topics } = draft;
      events.set(draft.id, { at, facts: { title, kind, topics } });
    }
    if (draft.kind === "quote") {
      const { speaker, as, occasion, event, topics } = draft;
      const said = edtfIn(draft.said);
      if (said !== undefined) quotes.set(draft.id, { at, facts: { speaker, as, said, occasion, event, topics } });
    }
  }
  return { steps, events, quotes };
}
