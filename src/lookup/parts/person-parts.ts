// People whom a part names, and whether words are their whole name.

import type { Archive } from "../../archive/archive.ts";
import { type Named, recordsCalled } from "../../archive/names/whole-names.ts";
import { tokenize } from "../../text/tokens.ts";
import type { Word } from "../../text/typed-words.ts";
import { fitOf } from "../names/person-names.ts";
import type { Part } from "./part.ts";

/** What people are found in, and whether something is told of a word. */
export type Actors = Pick<Archive, "events" | "actors" | "topics" | "search">;

/** People in it, if it names nobody else: a state or topic is no family name. */
export function peopleOf(part: Part, { actors }: Actors): readonly Named<"actor">[] {
  if (part.is !== "record") return [];
  const people = part.records.filter(
    (one): one is Named<"actor"> => one.kind === "actor" && actors.get(one.id)?.kind === "person",
  );
  return people.length === part.records.length ? people : [];
}

/** Whether the family name stands first: “Kim Jong Un”. */
export function isFamilyFirst(id: string, { actors }: Actors): boolean {
  const actor = actors.get(id);
  const [first] = tokenize(actor?.name ?? "");
  return actor?.familyName !== undefined && first === tokenize(actor.familyName)[0];
}

/** Those whose name the words are, the family name and what stands beside it. */
export function fullyNamed(
  words: readonly Word[],
  people: readonly Named<"actor">[],
  { actors }: Actors,
): readonly Named<"actor">[] {
  const keys = words.map(({ key }) => key);
  return people.filter(({ id }) => {
    const actor = actors.get(id);
    const fit = actor && fitOf(keys, actor);
    return fit === "whole" || fit === "both";
  });
}

/** “Kim Yo Jong” has the name of Kim Jong Un in it, and is somebody else: a name of several words, one of which somebody is called by. */
export function sharesFamilyName({ text }: Part, archive: Actors): boolean {
  const keys = tokenize(text);
  const isSomebody = ({ kind, id }: Named) => kind === "actor" && archive.actors.get(id)?.kind === "person";
  return keys.length > 1 && keys.some((key) => recordsCalled(key, archive).some(isSomebody));
}
