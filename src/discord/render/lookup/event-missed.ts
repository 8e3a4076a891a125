// That there is none of what was asked for, above the event that is told instead.
import type { Archive } from "../../../archive/archive.ts";
import type { State } from "../../../archive/history.ts";
import type { Phase } from "../../../archive/phase.ts";
import type { Missed } from "../../../core/among.ts";
import { NONE } from "../../../wording/describe-limits.ts";
import { describeStatusInLine } from "../../../wording/describe-state.ts";
import type { Words } from "../../../wording/words.ts";
import { plain } from "../message/markdown.ts";

/** “No Quad summit ahead”; what has limits behind it is told after a colon. */
export function missedLine(
  { which, what, off }: Missed,
  phase: Phase,
  { status }: State,
  archive: Archive,
  words: Words,
): string {
  const { events } = words;
  const form = what.includes(",") ? "long" : NONE;
  const none = (which === "last" ? events.noneSoFarOf : events.noneAheadOf)({ what: plain(what), form });
  if (off !== undefined)
    return events.missedOffSince({
      none,
      title: plain(off.title),
      how: off.state.status,
      status: describeStatusInLine(off.state, archive, words),
      due: phase === "passed" ? "due" : NONE,
    });
  if (phase === "off") return events.missedOff({ none, how: status === "postponed" ? status : NONE });
  if (phase === "passed") return events.missedNextDue({ none });
  if (phase === "undated" && which === "next") return events.missedUndated({ none });
  return (which === "last" ? events.missedLast : events.missedNext)({ none });
}
