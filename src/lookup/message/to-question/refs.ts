// The records of a part, as a question names them.

import type { Archive } from "../../../archive/archive.ts";
import type { Named } from "../../../archive/names/whole-names.ts";

export function refsOf(records: readonly Named[]): string {
  return [...new Set(records.map(({ kind, id }) => `${kind}:${id}`))].slice(0, 6).join("|");
}

export function isPerson(kind: string, id: string, { actors }: Pick<Archive, "actors">): boolean {
  return kind === "actor" && actors.get(id)?.kind === "person";
}
