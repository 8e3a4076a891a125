// Which quotes were said at an event: looked up, because an archive may have a hundred thousand of them.
import type { Records } from "./records.ts";
import type { Quote } from "./schema.ts";

const BY_EVENT = new WeakMap<Records["quotes"], ReadonlyMap<string, readonly Quote[]>>();

/** In the order of the archive. `id`: of the event. */
export function quotesOfEvent(id: string, { quotes }: Pick<Records, "quotes">): readonly Quote[] {
  const known =
    BY_EVENT.get(quotes) ??
    Map.groupBy(
      [...quotes.values()].filter(({ event }) => event !== undefined),
      ({ event = "" }): string => event,
    );
  BY_EVENT.set(quotes, known);
  return known.get(id) ?? [];
}
