// The topic that is called like a group.

import type { Archive } from "../../archive/archive.ts";
import type { Subject } from "../../archive/concerns.ts";
import type { TopicId } from "../../archive/fields.ts";
import { tokenize } from "../../text/tokens.ts";

/**
 * The topic that has a name of the actor who alone is asked about, such as the G7: who hosts a summit takes part in it, the group
 * itself may not.
 */
export function namesakeOf(
  { topic, actor }: Subject,
  archive: Pick<Archive, "actors" | "topics">,
): TopicId | undefined {
  const one = topic === undefined && actor !== undefined ? archive.actors.get(actor) : undefined;
  if (one === undefined || one.kind !== "organisation") return undefined;
  const names = new Set(namesOf(one));
  return [...archive.topics.values()].find((other) => namesOf(other).some((name) => names.has(name)))?.id;
}

function namesOf({ name, also }: { readonly name: string; readonly also: readonly string[] }): readonly string[] {
  return [name, ...also].map((one) => tokenize(one).join(" "));
}
