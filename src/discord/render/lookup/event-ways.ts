// Whose journeys to a meeting have a record of their own, with how each of them stands.

import type { Archive } from "../../../archive/archive.ts";
import { waysTo } from "../../../archive/ways-to-meeting.ts";
import type { EventView } from "../../../core/view.ts";
import { eventAt } from "../../../lookup/answers/answer-event.ts";
import { describeKnown } from "../../../wording/describe-known.ts";
import { describeStatus } from "../../../wording/describe-state.ts";
import type { Words } from "../../../wording/words.ts";
import { plain } from "../message/markdown.ts";
import { lead } from "./event-step-line.ts";
import { type ListRoom, moreIn } from "./list-room.ts";

const MOST_WAYS = 4;

/** None where nobody has one. With little room, how each stands and not since when. */
export function waysLine(
  { at, question }: EventView,
  archive: Archive,
  words: Words,
  room: ListRoom,
): readonly string[] {
  const told = waysTo(at.event.id, archive)
    .flatMap((way) => eventAt(way, question.asOf))
    .slice(0, MOST_WAYS)
    .map(({ event: { title }, state }) => {
      const status = describeStatus(state, archive, words);
      const isBrief = moreIn(room) === 0;
      const known = isBrief
        ? status
        : words.event.knownThen({ state: status, known: describeKnown(state.since, words) });
      return plain(words.event.way({ title, status: known }));
    });
  return told.length === 0 ? [] : [lead(words.asked.ways(), told.join(" · "))];
}
