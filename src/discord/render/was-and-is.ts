// What changed of an event in one line: was → is.

import { goesOnAt } from "../../archive/change.ts";
import type { State } from "../../archive/history.ts";
import type { Records } from "../../archive/records.ts";
import { describeStatusInLine, describeWhenFirst } from "../../wording/describe-state.ts";
import type { Words } from "../../wording/words.ts";
import { capital, plain } from "./message/markdown.ts";

type SideRecords = Pick<Records, "actors">;

/**
 * “by the end of 2021 (agreed in principle) → **the week of 15 November 2021 (planned)**”: the date once, when it stays as it was; the standing
 * once, when that does. Only the one side for an event not heard of before, or one whose date and standing are as they were.
 */
export function wasAndIs(before: State | undefined, after: State, archive: SideRecords, words: Words): string {
  const { broadcast } = words;
  const is = sidesOf(after, archive, words);
  const stands = `**${broadcast.dateInStatus(is)}**`;
  if (before === undefined || goesOnAt(before, after)) return stands;
  const was = sidesOf(before, archive, words);
  if (was.date !== is.date) {
    const left = was.status === is.status ? was.date : broadcast.dateInStatus(was);
    return broadcast.wasAndIs({ was: left, is: stands });
  }
  if (was.status === is.status) return stands;
  const change = broadcast.wasAndIs({ was: was.status, is: `**${is.status}**` });
  return after.date === undefined ? change : broadcast.onDate({ date: is.date, change });
}

/** The same as a line of its own. */
export function changeLine(before: State | undefined, after: State, archive: SideRecords, words: Words): string {
  return capitalBold(wasAndIs(before, after, archive, words));
}

/** A line may begin with what is new, which is bold. */
export function capitalBold(line: string): string {
  return line.startsWith("**") ? `**${capital(line.slice(2))}` : capital(line);
}

function sidesOf(state: State, archive: SideRecords, words: Words) {
  return {
    date: plain(describeWhenFirst(state, archive, words) ?? words.state.noDate()),
    status: plain(describeStatusInLine(state, archive, words)),
  };
}
