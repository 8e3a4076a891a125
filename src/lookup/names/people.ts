// The people that words name.
import type { Archive } from "../../archive/archive.ts";
import { tokenize } from "../../text/tokens.ts";

/** By any of their names: for each name that stands in the words, those who have it. */
export function peopleNamed(words: string, archive: Pick<Archive, "actors">): readonly (readonly string[])[] {
  const said = ` ${tokenize(words).join(" ")} `;
  const named = new Map<string, string[]>();
  for (const { id, kind, name, names, also, familyName } of archive.actors.values()) {
    if (kind !== "person") continue;
    const known = [name, ...Object.values(names), ...also, ...(familyName === undefined ? [] : [familyName])];
    for (const one of new Set(known.map((other) => tokenize(other).join(" ")))) {
      if (said.includes(` ${one} `)) named.set(one, [...(named.get(one) ?? []), id]);
    }
  }
  return [...named.values()];
}
