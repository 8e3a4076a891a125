// What is new about a quote for those who were told of it up to a place of the ledger. Pure.
import type { ActorId } from "../archive/fields.ts";
import type { Quote } from "../archive/schema.ts";
import type { QuoteEntry } from "../ledger/entry.ts";
import { entryAt } from "../ledger/ledger.ts";
import type { QuoteItem } from "./digest.ts";

/** undefined when nothing is: it stands as they were told. */
export function quoteNews(
  { id, speaker }: Quote,
  entries: readonly QuoteEntry[],
  from: number,
  to: number,
): QuoteItem | undefined {
  const [was, is] = [entryAt(entries, from), entryAt(entries, to)];
  if (is === undefined || is.withdrawn !== undefined) return undefined;
  const base = { quote: id, speaker, before: was?.status, after: is.status };
  // To whom it is new it is told as it stands.
  if (was === undefined || was.withdrawn !== undefined) return { ...base, before: undefined };
  const known = new Set((was.corrections ?? []).map(keyOfCorrection));
  const standing = new Set((is.corrections ?? []).map(keyOfCorrection));
  const corrected = (is.corrections ?? []).filter((one) => !known.has(keyOfCorrection(one)));
  const isTakenBack = [...known].some((key) => !standing.has(key));
  if (was.status === is.status && corrected.length === 0 && !isTakenBack) return undefined;
  const told = { ...(corrected.length === 0 ? {} : { corrected }), ...(isTakenBack ? { isTakenBack } : {}) };
  const former = [...corrected.map((one) => one.speaker), ...(isTakenBack ? [was.speaker] : [])];
  const credited = former.filter((one): one is ActorId => one !== undefined && one !== speaker);
  return { ...base, ...told, ...(credited.length === 0 ? {} : { credited }) };
}

/** The quote as it stands, and as it stood with those who were credited with it before: it concerns whom either concerns. */
export function toldVersions(quote: Quote, { credited = [] }: Pick<QuoteItem, "credited">): readonly Quote[] {
  const { as: _, ...rest } = quote;
  return [quote, ...credited.map((speaker) => ({ ...rest, speaker }))];
}

function keyOfCorrection({ on, note }: { readonly on: string; readonly note: string }): string {
  return `${on} ${note}`;
}
