// In how many events and quotes each actor occurs.
import { derive } from "../derived.ts";
import type { Records } from "../records.ts";
import type { Steps } from "../steps.ts";

export const mentionsOfActors = derive(
  ({ events, quotes }: Pick<Records, "events" | "quotes">) => [events, quotes],
  function* ({ events, quotes }): Steps<ReadonlyMap<string, number>> {
    const counts = new Map<string, number>();
    const count = (actor: string) => counts.set(actor, (counts.get(actor) ?? 0) + 1);
    for (const { participants } of events.values()) {
      for (const { actor } of participants) count(actor);
      yield;
    }
    for (const { speaker } of quotes.values()) {
      count(speaker);
      yield;
    }
    return counts;
  },
);
