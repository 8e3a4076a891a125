// Quotations in the order in which they were said, kept: an archive may have a hundred thousand of them.
import { compareEdtf, type Day, earliest, latest } from "@attache/edtf";
import { makeDaySpans, numberOfDay, touching } from "./day-spans.ts";
import { derive } from "./derived.ts";
import type { Records } from "./records.ts";
import type { Actor, Quote } from "./schema.ts";
import type { Steps } from "./steps.ts";

type SaidRecords = Pick<Records, "quotes">;

/** Of those of one date, in the order of the archive. */
export const quotesNewestFirst = derive(
  ({ quotes }: SaidRecords) => [quotes],
  function* ({ quotes }): Steps<readonly Quote[]> {
    const byDay = new Map<number, Quote[]>();
    for (const quote of quotes.values()) {
      const first = earliest(quote.said);
      const day = first === undefined ? 0 : numberOfDay(first);
      const own = byDay.get(day);
      if (own === undefined) byDay.set(day, [quote]);
      else own.push(quote);
      yield;
    }
    const all: Quote[] = [];
    for (const day of [...byDay.keys()].sort((a, b) => b - a)) {
      all.push(...(byDay.get(day) ?? []).sort((a, b) => compareEdtf(b.said, a.said)));
      yield;
    }
    return all;
  },
);

/** By their places among those. */
export const quoteDays = derive(
  ({ quotes }: SaidRecords) => [quotes],
  function* ({ quotes }) {
    const ordered = yield* quotesNewestFirst.steps({ quotes });
    const spans = ordered.values().map(({ said }, number) => ({ number, from: earliest(said), to: latest(said) }));
    return yield* makeDaySpans(spans);
  },
);

/** Those that may have been said from `from` to `to`, the newest first. */
export function quotesSaidIn(archive: SaidRecords, from: Day | undefined, to: Day | undefined): readonly Quote[] {
  const ordered = quotesNewestFirst.of(archive);
  const places = Uint32Array.from(touching(from, to, quoteDays.of(archive))).sort();
  return [...places].flatMap((place) => ordered[place] ?? []);
}

/** The ids of those who said them. */
export const speakersOfQuotes = derive(
  ({ quotes }: SaidRecords) => [quotes],
  function* ({ quotes }): Steps<ReadonlySet<string>> {
    const speakers = new Set<string>();
    for (const { speaker } of quotes.values()) {
      speakers.add(speaker);
      yield;
    }
    return speakers;
  },
);

/** Who can be quoted: the actors of whom there is a quotation. */
export const quotedActors = derive(
  ({ quotes, actors }: Pick<Records, "quotes" | "actors">) => [quotes, actors],
  function* ({ quotes, actors }): Steps<Records["actors"]> {
    const quoted = new Map<string, Actor>();
    const speakers = yield* speakersOfQuotes.steps({ quotes });
    for (const [id, actor] of actors) if (speakers.has(id)) quoted.set(id, actor);
    return quoted;
  },
);
