// Names of a topic that are made of those of the two or three whose it is.

import type { Archive } from "../../archive/archive.ts";
import { derive } from "../../archive/derived.ts";
import { nameLengths } from "../../archive/names/name-keys.ts";
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

/** “India–EU” as “EU–India”, “EU-AU” as “AU-EU relations”: the topic of two who are named in one word, and of which neither comes first. */
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
  const [told, turned] = [keys.join(" "), keys.toReversed().join(" ")];
  const topics = [turned, ...[told, turned].map((both) => `${both} relations`)].map((name) =>
    recordsCalled(name, archive).filter(({ kind }) => kind === "topic"),
  );
  return topics.find(({ length }) => length > 0) ?? [];
}

type TopicOfThree = { readonly states: ReadonlySet<string>; readonly named: Named; readonly name: string };

/** Topics whose name is that of three states, “China, Japan and South Korea”. */
export const topicsOfThree = derive(
  ({ topics, actors }: Pick<Archive, "topics" | "actors">) => [topics, actors],
  function* ({ topics, actors }) {
    const idOf = new Map(
      [...actors.values()].flatMap(({ id, kind, name }) => (kind === "state" ? [[name, id] as const] : [])),
    );
    return [...topics.values()].flatMap(({ id, name }): readonly TopicOfThree[] => {
      const ids = name.split(/, | and /u).flatMap((part) => idOf.get(part) ?? []);
      return ids.length === 3 && name.split(/, | and /u).length === 3
        ? [{ states: new Set<string>(ids), named: { kind: "topic", id } as Named, name }]
        : [];
    });
  },
);

/** “Japan-China-South Korea” as “China, Japan and South Korea”: the topic of three who stand there in any order, with its end and that name. */
export function topicOfThree(
  words: readonly Word[],
  from: number,
  archive: Pick<Archive, "events" | "actors" | "topics">,
): { readonly to: number; readonly records: readonly Named[]; readonly text: string } | undefined {
  const states: string[] = [];
  let at = from;
  while (states.length < 3) {
    const state =
      stateAt(words, at, archive) ?? (words[at]?.key === "and" ? stateAt(words, at + 1, archive) : undefined);
    if (state === undefined) return undefined;
    states.push(state.id);
    at = state.to;
  }
  const [only] = topicsOfThree.of(archive).filter((one) => states.every((id) => one.states.has(id)));
  return new Set(states).size === 3 && only !== undefined
    ? { to: at, records: [only.named], text: only.name }
    : undefined;
}

/** The state that begins there, by one word or two. */
function stateAt(
  words: readonly Word[],
  at: number,
  archive: Pick<Archive, "events" | "actors" | "topics">,
): { readonly id: string; readonly to: number } | undefined {
  // With most words no name begins.
  if (!nameLengths.of(archive).has(words[at]?.key ?? "")) return undefined;
  for (const to of [at + 2, at + 1]) {
    const keys = words.slice(at, to).map(({ key }) => key);
    const state =
      keys.length === to - at
        ? recordsCalled(keys.join(" "), archive).find(
            ({ kind, id }) => kind === "actor" && archive.actors.get(id)?.kind === "state",
          )
        : undefined;
    if (state !== undefined) return { id: state.id, to };
  }
  return undefined;
}

function isOfStateOrBody(key: string, archive: Pick<Archive, "events" | "actors" | "topics">): boolean {
  return recordsCalled(key, archive).some(({ kind, id }) => {
    const actor = kind === "actor" ? archive.actors.get(id) : undefined;
    return actor !== undefined && actor.kind !== "person";
  });
}
