// Which quotes were said at an event: looked up, because an archive may have a hundred thousand of them.
import { derive } from "./derived.ts";
import type { Records } from "./records.ts";
import type { Quote } from "./schema.ts";

type QuoteShelf = Pick<Records, "quotes">;

export const quotesByEvent = derive(
  ({ quotes }: QuoteShelf) => [quotes],
  function* ({ quotes }) {
    const byEvent = new Map<string, Quote[]>();
    for (const quote of quotes.values()) {
      if (quote.event === undefined) continue;
      const own = byEvent.get(quote.event);
      if (own === undefined) byEvent.set(quote.event, [quote]);
      else own.push(quote);
      yield;
    }
    return byEvent as ReadonlyMap<string, readonly Quote[]>;
  },
);

/** In the order of the archive. `id`: of the event. */
export function quotesOfEvent(id: string, archive: QuoteShelf): readonly Quote[] {
  return quotesByEvent.of(archive).get(id) ?? [];
}
