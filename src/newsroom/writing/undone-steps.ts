// Which steps of events editors have taken back: readers who were told them are told that.
import { undoneKey } from "../../ledger/ledger.ts";
import type { PublicationStore } from "./ports.ts";

/** So many publications are looked at: those of the last days, and more. */
const LOOKED_AT = 100;

/** By the ledger's `undoneKey`. Of what was put in place of something else the ledger sees the rest by itself. */
export async function undoneSteps(publications: PublicationStore): Promise<ReadonlySet<string>> {
  const recent = await publications.recent(LOOKED_AT);
  return new Set(
    recent.flatMap(({ draft, state }) =>
      draft.kind === "development" && (state === "undoing" || state === "undone")
        ? [undoneKey(draft.event, draft.step.summary)]
        : [],
    ),
  );
}
