// What changed between two states, was → is, in plain words: one rule for cards, pages and feeds. Pure text: no markup.
import { type ChangeKind, goesOnAt } from "../archive/change.ts";
import type { State } from "../archive/history.ts";
import type { Records } from "../archive/records.ts";
import { describeStanding, describeStatusInLine, describeWhenFirst } from "./describe-state.ts";
import type { Words } from "./words.ts";

/**
 * `on`: the date, where it stays as it was and the status alone is another. `was`: only of what has taken the place of something. “by the end
 * of 2021 (agreed in principle)” → “the week of 15 November 2021 (planned)”; on “15 November 2021” “planned” → “held”.
 */
export type ChangeInWords = {
  readonly on: string | undefined;
  readonly was: string | undefined;
  readonly is: string;
};

/**
 * The date once, when it stays as it was; the status once, when that does. Only what is of an event not heard of before, of one whose date
 * and status are as they were, and of one that goes on at another date.
 */
export function describeChange(
  before: State | undefined,
  after: State,
  archive: Pick<Records, "actors">,
  words: Words,
): ChangeInWords {
  const sidesOf = (state: State) => ({
    date: describeWhenFirst(state, archive, words) ?? words.state.noDate(),
    status: describeStatusInLine(state, archive, words),
  });
  const now = sidesOf(after);
  const is = words.state.dateAndStatus(now);
  if (before === undefined || goesOnAt(before, after)) return { on: undefined, was: undefined, is };
  const then = sidesOf(before);
  if (then.date !== now.date) {
    const was = then.status === now.status ? then.date : words.state.dateAndStatus(then);
    return { on: undefined, was, is };
  }
  if (then.status === now.status) return { on: undefined, was: undefined, is };
  return { on: after.date === undefined ? undefined : now.date, was: then.status, is: now.status };
}

/** What happened to it, most important first: “moved later, confirmed”; “more on it” for what was said without changing anything. */
export function describeChangeKinds(changes: readonly ChangeKind[], state: State, words: Words): string {
  const told = changes.map((kind) => (kind === "held" ? describeStanding(state, words) : words.change[kind]()));
  return told.length === 0 ? words.change.unchanged() : told.join(", ");
}
