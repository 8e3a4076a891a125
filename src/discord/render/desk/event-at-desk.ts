// An event as an editor meets it: what the archive says now, and what can be written about it.
import type { Archive } from "../../../archive/archive.ts";
import type { EventId } from "../../../archive/fields.ts";
import { stateAsOf } from "../../../archive/history.ts";
import { STALE_OUTCOMES } from "../../../core/desk-action.ts";
import { describeState } from "../../../wording/describe-state.ts";
import type { Words } from "../../../wording/words.ts";
import { saysLine } from "../lines.ts";
import type { ButtonSpec } from "../message/buttons.ts";
import { plain } from "../message/markdown.ts";
import { ACCENT, PLAIN_ACCENT, SIGN } from "../message/theme.ts";
import { deskButton } from "./lead-card.ts";

/** What is known of it now, its last words, and where they stand. */
export function eventAtDesk(
  id: EventId,
  archive: Archive,
  words: Words,
): { readonly lines: string; readonly accent: number } {
  const event = archive.events.get(id);
  const state = event === undefined ? undefined : stateAsOf(event, undefined);
  const last = event?.developments.at(-1);
  if (state === undefined || last === undefined) return { lines: words.state.noDate(), accent: PLAIN_ACCENT };
  const lines = [
    `${SIGN[state.status]} ${words.deskCards.now({ state: plain(describeState(state, archive, words)) })}`,
    plain(last.summary),
    saysLine(last, archive, words),
  ];
  return { lines: lines.join("\n"), accent: ACCENT[state.status] };
}

/** What rests on re-posts wants a better source. */
export function sourceRows(id: EventId, { deskButtons: say }: Words): readonly (readonly ButtonSpec[])[] {
  return [
    [
      deskButton(say.source(), { do: "desk-source-event", event: id }),
      deskButton(say.write(), { do: "desk-write-event", event: id }),
      deskButton(say.snooze(), { do: "desk-snooze", id }),
    ],
  ];
}

/** What became of it, then anything else. */
export function outcomeRows(id: EventId, { deskButtons: say }: Words): readonly (readonly ButtonSpec[])[] {
  const outcomes = STALE_OUTCOMES.map((status) =>
    deskButton(say[status](), { do: "desk-write-event", event: id, status }),
  );
  // Three in a row is what a phone shows side by side.
  return [
    outcomes.slice(0, 3),
    [
      ...outcomes.slice(3),
      deskButton(say.write(), { do: "desk-write-event", event: id }),
      deskButton(say.snooze(), { do: "desk-snooze", id }),
    ],
  ];
}
