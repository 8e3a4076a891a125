// What a draft changes in a quote that stands there, by what its file says now. Pure.
import type { Quote } from "../../archive/schema.ts";
import type { QuoteEdit } from "./correct-quote.ts";
import type { Draft } from "./draft.ts";
import { wordingRecord } from "./draft-records.ts";
import type { PlannedSources } from "./plan-sources.ts";

type QuoteChange = Extract<Draft, { kind: "quote-event" | "quote-correction" }>;

/** Or why not, in a sentence. */
export function quoteEdit(draft: QuoteChange, quote: Quote, sources: PlannedSources): QuoteEdit | string {
  if (draft.kind === "quote-event") {
    if (quote.event !== undefined) return "this quote has an event already";
    return { facts: { event: draft.event }, wordings: [], added: [], correction: undefined };
  }
  const { facts, wordings, added, correction } = draft;
  if (wordings.some(({ at, was }) => quote.wordings[at]?.text !== was))
    return "somebody else has changed this wording meanwhile: drop the draft and begin again";
  const changed = wordings.map(({ at, was: _, sources: further, ...values }) => {
    const there: readonly string[] = quote.wordings[at]?.sources ?? [];
    const fresh = sources.idsOf(further).filter((id) => !there.includes(id));
    return { at, values, fresh, order: placeInTrust(there, fresh, sources) };
  });
  const isIdle =
    Object.values(facts).every((value) => value === undefined) &&
    changed.every(({ values, fresh }) => fresh.length === 0 && Object.values(values).every((one) => one === undefined));
  if (isIdle && added.length === 0) return "this changes nothing";
  return {
    facts: { ...facts, said: facts.said?.trim() },
    wordings: changed,
    added: added.map((wording) => wordingRecord(wording, sources.idsOf)),
    correction,
  };
}

/** What stands there stays in its order; each new one goes behind the last that is trusted as much. */
export function placeInTrust(
  there: readonly string[],
  fresh: readonly string[],
  { inTrust }: Pick<PlannedSources, "inTrust">,
): readonly string[] {
  const order = [...there];
  for (const id of fresh) {
    const isAsTrusted = (one: string) => inTrust([one, id]).indexOf(one) === 0;
    order.splice(order.findLastIndex(isAsTrusted) + 1, 0, id);
  }
  return order;
}
