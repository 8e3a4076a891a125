// Names side by side that are one, and what a longer name covers.

import type { Archive } from "../../archive/archive.ts";
import type { Named } from "../../archive/names/whole-names.ts";
import { typedText, type Word } from "../../text/typed-words.ts";
import { resolveName } from "../names/resolve-name.ts";
import { isActingSlot } from "./name-slots.ts";
import type { Part } from "./part.ts";
import { isFamilyFirst, peopleOf } from "./person-parts.ts";

/** An office or a state that is part of a longer name: the title of “Foreign Minister Li”, who is somebody else. */
export function dropCovered(parts: Part[]): void {
  const isCovered = ({ from, to }: Part) =>
    parts.some((other) => other.from <= from && to <= other.to && other.to - other.from > to - from);
  parts.splice(0, parts.length, ...parts.filter((part) => !isCovered(part)));
}

/** “Abdullah Abdulah”: two names side by side of which each is somebody’s, and both are one person’s; or that of somebody else, “Li Xi”. */
export function joinNames(parts: Part[], words: readonly Word[], archive: Archive): void {
  parts.sort((a, b) => a.from - b.from);
  for (let at = 0; at + 1 < parts.length; at++) {
    const [first, next] = [parts[at], parts[at + 1]];
    if (first?.is !== "record" || next?.is !== "record" || first.to !== next.from) continue;
    const stretch = { from: first.from, to: next.to };
    const both = first.records.filter((one) => isPersonRef(one, archive) && next.records.includes(one));
    const text = `${first.text} ${next.text}`;
    const meant = both.length === 0 ? undefined : resolveName(text, ["actor"], archive);
    const one = meant?.says === "exact" || meant?.says === "spelling" ? meant.one : undefined;
    if (one !== undefined && meant !== undefined) {
      parts.splice(at, 2, { ...stretch, text, is: "record", records: [one], spelling: meant.says !== "exact" });
    } else if (isOneStranger(first, next, words, archive) || isWhereOneStands(first, next, words, archive)) {
      parts.splice(at, 2, { ...stretch, is: "missing", text: typedText(words, stretch.from, stretch.to) });
    }
  }
}

/** “Li Xi”, “Wang Yang”: two family names of one country, where those stand first; two of one country do not meet for a summit. */
function isOneStranger(first: Part, next: Part, words: readonly Word[], archive: Archive): boolean {
  const isShort = ({ from, to }: Part) => to - from === 1 && /^\p{Script=Latin}+$/u.test(words[from]?.key ?? "");
  const [people, others] = [peopleOf(first, archive), peopleOf(next, archive)];
  if (people.length === 0 || others.length === 0 || !isShort(first) || !isShort(next)) return false;
  if (words[first.from]?.owns === true) return false;
  const countries = new Set([...people, ...others].map(({ id }) => archive.actors.get(id)?.country));
  return countries.size === 1 && [...people, ...others].every(({ id }) => isFamilyFirst(id, archive));
}

/** “Did Kim Campbell attend”, “did Wang Chao meet Xi”: two family names where somebody stands who did something. Two who are named meet. */
function isWhereOneStands(first: Part, next: Part, words: readonly Word[], archive: Archive): boolean {
  if (peopleOf(first, archive).length === 0 || peopleOf(next, archive).length === 0) return false;
  if (first.to - first.from > 1 || next.to - next.from > 1 || words[first.from]?.owns === true) return false;
  return isActingSlot({ from: first.from, to: next.to }, words);
}

function isPersonRef({ kind, id }: Named, { actors }: Archive): boolean {
  return kind === "actor" && actors.get(id)?.kind === "person";
}
