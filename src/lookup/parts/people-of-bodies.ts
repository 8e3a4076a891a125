// “The Kremlin's Peskov”, “Russia's Lavrov”: whose they are is no second party.

import type { Archive } from "../../archive/archive.ts";
import { tokenize } from "../../text/tokens.ts";
import type { Word } from "../../text/typed-words.ts";
import type { Part, RecordPart } from "./part.ts";

/** A state or a body in the genitive and somebody of it directly behind → them alone; `parts` stand in the order of the sentence. */
export function withoutOwners(
  words: readonly Word[],
  parts: readonly Part[],
  archive: Pick<Archive, "actors">,
): readonly Part[] {
  return parts.flatMap((part, at) => {
    if (isOwnerOf(part, parts[at + 1], words, archive)) return [];
    const [owner] = at > 0 && isOwnerOf(parts[at - 1], part, words, archive) ? [parts[at - 1]] : [];
    return owner === undefined ? [part] : [{ ...part, from: owner.from }];
  });
}

function isOwnerOf(
  owner: Part | undefined,
  owned: Part | undefined,
  words: readonly Word[],
  archive: Pick<Archive, "actors">,
): boolean {
  if (owner?.is !== "record" || owned?.is !== "record") return false;
  if (owned.from !== owner.to || words[owner.to - 1]?.owns !== true) return false;
  const [body, ...others] = actorsMeantBy(owner, archive);
  const people = actorsMeantBy(owned, archive);
  if (body === undefined || others.length > 0 || people.length !== 1 || people.length !== owned.records.length)
    return false;
  const name = tokenize(body.name);
  return people.every(
    ({ kind, country, offices = [] }) =>
      kind === "person" &&
      body.kind !== "person" &&
      (country === body.id ||
        (body.country !== undefined && country === body.country) ||
        offices.some(({ title }) => name.every((word) => tokenize(title).includes(word)))),
  );
}

function actorsMeantBy({ records }: RecordPart, { actors }: Pick<Archive, "actors">) {
  return records.flatMap(({ kind, id }) => {
    const actor = kind === "actor" ? actors.get(id as never) : undefined;
    return actor === undefined ? [] : [actor];
  });
}
