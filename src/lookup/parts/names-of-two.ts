// Names of a topic that are made of those of the two whose it is.

import type { Archive } from "../../archive/archive.ts";
import { type Named, recordsCalled } from "../../archive/names/whole-names.ts";
import type { Word } from "../../text/typed-words.ts";

/** “EU African Union summit” has the whole name of the second of those whose topic it is: where that ends, which begins inside. */
export function endOfBody(
  words: readonly Word[],
  { from, inside, most }: { readonly from: number; readonly inside: number; readonly most: number },
  archive: Pick<Archive, "events" | "actors" | "topics">,
): number | undefined {
  for (let to = inside + 1; to <= most; to++) {
    const records = recordsCalled(
      words
        .slice(from, to)
        .map(({ key }) => key)
        .join(" "),
      archive,
    );
    if (records.some(({ kind, id }) => kind === "actor" && archive.actors.get(id)?.kind === "organisation")) return to;
  }
  return undefined;
}

/** “India–EU” as “EU–India”: the topic of two who are named in one word, and of which neither comes first. */
export function calledInAnyOrder(
  some: readonly Word[],
  next: Word | undefined,
  archive: Pick<Archive, "events" | "actors" | "topics">,
): readonly Named[] {
  const keys = some.map(({ key }) => key);
  const records = recordsCalled(keys.join(" "), archive);
  const [first, second] = some;
  const isOneWord =
    some.length === 2 && first !== undefined && first.text === second?.text && next?.text !== first.text;
  if (records.length > 0 || !isOneWord || !keys.every((key) => isOfStateOrBody(key, archive))) return records;
  return recordsCalled(keys.toReversed().join(" "), archive).filter(({ kind }) => kind === "topic");
}

function isOfStateOrBody(key: string, archive: Pick<Archive, "events" | "actors" | "topics">): boolean {
  return recordsCalled(key, archive).some(({ kind, id }) => {
    const actor = kind === "actor" ? archive.actors.get(id) : undefined;
    return actor !== undefined && actor.kind !== "person";
  });
}
