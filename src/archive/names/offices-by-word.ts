// All offices of an archive, to be looked up by a word of their title.
import { derive } from "../derived.ts";
import type { Records } from "../records.ts";
import type { Actor, Office } from "../schema.ts";
import type { Steps } from "../steps.ts";
import { initialsIn } from "./headed-bodies.ts";
import { wordsOfTitle } from "./titles.ts";

export type Holder = { readonly actor: Actor; readonly office: Office };

type OfficesByWord = {
  /** In the order of the archive. */
  readonly all: readonly Holder[];
  /** By word, the places of those in whose title it stands; initials stand there too, and “spokes” for all words that begin so. */
  readonly places: ReadonlyMap<string, readonly number[]>;
};

export const officesByWord = derive(
  ({ actors }: Pick<Records, "actors">) => [actors],
  function* ({ actors }): Steps<OfficesByWord> {
    const all: Holder[] = [];
    const places = new Map<string, number[]>();
    for (const actor of actors.values()) {
      for (const office of actor.offices) {
        const place = all.push({ actor, office }) - 1;
        for (const word of new Set([...wordsOfTitle(office).flatMap(withSpokes), ...initialsIn(office)])) {
          const known = places.get(word);
          if (known === undefined) places.set(word, [place]);
          else known.push(place);
        }
      }
      yield;
    }
    return { all, places };
  },
);

/** “Spokesperson”, “spokeswoman”: who asks for one is told of the other. */
function withSpokes(word: string): readonly string[] {
  return word.startsWith("spokes") ? [word, "spokes"] : [word];
}
