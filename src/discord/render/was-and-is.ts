// What changed of an event in one line of a card: was → **is**.

import type { State } from "../../archive/history.ts";
import type { Records } from "../../archive/records.ts";
import { describeChange } from "../../wording/describe-change.ts";
import type { Words } from "../../wording/words.ts";
import { capital, plain } from "./message/markdown.ts";

type SideRecords = Pick<Records, "actors">;

/** “15 November 2021: planned → **held**”; what is new is bold. */
export function wasAndIs(before: State | undefined, after: State, archive: SideRecords, words: Words): string {
  const { on, ...sides } = describeChange(before, after, archive, words);
  const change = sidesLine(sides, words);
  return on === undefined ? change : words.broadcast.onDate({ date: plain(on), change });
}

/** “Camp David → **by video**”; only the one side where nothing has gone. */
export function sidesLine(
  { was, is }: { readonly was?: string | undefined; readonly is: string },
  { broadcast }: Words,
): string {
  const now = `**${plain(is)}**`;
  return was === undefined ? now : broadcast.wasAndIs({ was: plain(was), is: now });
}

/** The same as a line of its own. */
export function changeLine(before: State | undefined, after: State, archive: SideRecords, words: Words): string {
  return capitalBold(wasAndIs(before, after, archive, words));
}

/** A line may begin with what is new, which is bold. */
export function capitalBold(line: string): string {
  return line.startsWith("**") ? `**${capital(line.slice(2))}` : capital(line);
}
