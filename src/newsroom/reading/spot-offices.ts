// Whoever is named by an office: “Turkish president”, “Russian and Ukrainian foreign ministers”. Pure.

import type { Day } from "@attache/edtf";
import { holdersOfOffice } from "../../archive/names/office-holders.ts";
import { OFFICE_HEADS } from "../../archive/names/office-words.ts";
import type { Holder } from "../../archive/names/offices-by-word.ts";
import { isOfficeWord } from "../../archive/names/titles.ts";
import { surelyHeld } from "../../archive/offices.ts";
import type { Records } from "../../archive/records.ts";
import type { Headline, HeadlineWord } from "./headline.ts";
import type { SpottedAs, SpottedName } from "./spotted-name.ts";

type ActorsOnly = Pick<Records, "actors">;

const MAX_TITLE_WORDS = 5;

/**
 * Those who held on `day` an office that the headline names with a state, and whose name does not stand beside it. `own`: the state whose
 * organ the publisher is; an office without a state is that state's.
 */
export function spotOffices(
  { words }: Headline,
  names: readonly SpottedName[],
  day: Day,
  records: ActorsOnly,
  own: string | undefined,
): readonly SpottedAs<"person">[] {
  const isNamed = (at: number) => names.some(({ is, from, to }) => is === "person" && from <= at && at < to);
  const statesBefore = (at: number): readonly string[] => {
    const state = names.find((name): name is SpottedAs<"state"> => name.is === "state" && name.to === at);
    if (state === undefined || words[state.from]?.clause !== words[at]?.clause) return [];
    const joins = /^(?:and|&)$/.test(words[state.from - 1]?.key ?? "") ? state.from - 1 : state.from;
    return [state.id, ...statesBefore(joins)];
  };
  // “PM of Japan”, “president of the United States”.
  const stateBehind = (to: number): readonly string[] => {
    if (words[to]?.key !== "of" || words[to]?.clause !== words[to - 1]?.clause) return [];
    const from = words[to + 1]?.key === "the" ? to + 2 : to + 1;
    return names.flatMap((name) => (name.is === "state" && name.by === "name" && name.from === from ? [name.id] : []));
  };
  const found: SpottedAs<"person">[] = [];
  for (let at = 0; at < words.length; at++) {
    const title = titleAt(words, at);
    if (title === undefined) continue;
    const to = at + title.length;
    const before = statesBefore(at);
    const of = whose(
      before.length > 0 ? before : stateBehind(to),
      words[at - 1]?.key === "the" ? own : undefined,
      title.words,
    );
    if (of.length > 0 && !isNamed(to)) {
      for (const state of of) {
        const ids = holdersOn(title.words.join(" "), state, day, records);
        if (ids.length > 0) found.push({ from: at, to, is: "person", ids, byOffice: true });
      }
    }
    at = to - 1;
  }
  return found;
}

/** Whose office it is: `[undefined]` for one that the world has once, “Pope to visit Armenia”. */
function whose(
  states: readonly string[],
  own: string | undefined,
  [title]: readonly string[],
): readonly (string | undefined)[] {
  if (states.length > 0) return states;
  return own !== undefined ? [own] : title === "pope" ? [undefined] : [];
}

/** The words of a title, in the singular. */
function titleAt(
  words: readonly HeadlineWord[],
  from: number,
): { readonly words: readonly string[]; readonly length: number } | undefined {
  const title: string[] = [];
  let at = from;
  const clause = words[from]?.clause;
  while (at < words.length && at - from < MAX_TITLE_WORDS && words[at]?.clause === clause) {
    const key = singular(words[at]?.key ?? "");
    const next = singular(words[at + 1]?.key ?? "");
    if (isOfficeWord(key)) title.push(key);
    else if (!(title.length > 0 && /^(?:of|for)$/.test(key) && isOfficeWord(next))) break;
    at++;
  }
  const isOffice =
    title.some((word) => OFFICE_HEADS.has(word)) || (title.includes("crown") && title.includes("prince"));
  return isOffice ? { words: title, length: at - from } : undefined;
}

function singular(word: string): string {
  if (word === "secretaries") return "secretary";
  return /^(?:president|minister|premier|chancellor|leader|chief|envoy|negotiator|diplomat|adviser|advisor|fm|pm|king|chair)s$/.test(
    word,
  )
    ? word.slice(0, -1)
    : word;
}

const HOLDERS_BY_TITLE = new WeakMap<Records["actors"], Map<string, readonly Holder[]>>();

/** `state`: undefined for an office that one alone in the world has. */
function holdersOn(title: string, state: string | undefined, day: Day, records: ActorsOnly): readonly string[] {
  const kept = HOLDERS_BY_TITLE.get(records.actors) ?? new Map<string, readonly Holder[]>();
  HOLDERS_BY_TITLE.set(records.actors, kept);
  const key = `${title}|${state}`;
  const holders = kept.get(key) ?? holdersOfOffice(title, state === undefined ? undefined : [state], records);
  kept.set(key, holders);
  return [...new Set(holders.filter(({ office }) => surelyHeld(office, day, day)).map(({ actor }) => actor.id))];
}
