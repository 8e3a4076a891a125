// What stands above an event: that it is the next or the last of several, or told in the place of what was asked.

import type { Archive } from "../../../archive/archive.ts";
import { type Phase, phaseOf } from "../../../archive/phase.ts";
import type { Among, TitledState } from "../../../core/among.ts";
import type { EventView } from "../../../core/view.ts";
import { describeSpan, NONE } from "../../../wording/describe-limits.ts";
import { describeDateSurely, describeWhere } from "../../../wording/describe-state.ts";
import type { Words } from "../../../wording/words.ts";
import { plain } from "../message/markdown.ts";
import { missedLine } from "./event-missed.ts";

/** Who asks for the next one is told that there is none before they read of another. */
export function insteadLine(
  { named, instead, missed, among, amongOthers, at: { state }, today }: EventView,
  archive: Archive,
  words: Words,
): readonly string[] {
  const { events } = words;
  // Which one was due last is told with that none lies ahead.
  const bounded = among === undefined || missed !== undefined ? [] : [`**${amongLine(among, today, archive, words)}**`];
  if (missed === undefined && amongOthers !== undefined) {
    const form = amongOthers === true ? NONE : amongOthers;
    return [...bounded, `**${events.amongOthers({ form, count: 1, tense: tenseOf(phaseOf(state, today)) })}**`];
  }
  if (bounded.length > 0) return bounded;
  if (missed !== undefined) return [`**${missedLine(missed, phaseOf(state, today), state, archive, words)}**`];
  if (named === undefined || instead === undefined) return [];
  const none = named.which === "last" ? words.event.noLast : words.event.noNext;
  return [`**${none({ words: words.labels.quoted({ text: plain(named.words) }) })}**`];
}

function amongLine(among: Among, today: string, archive: Archive, words: Words): string {
  const { events } = words;
  if (among.which === "held") {
    const { title, state } = among.due;
    const told = phaseOf(state, today) === "passed" ? events.lastHeld : events.lastHeldSo;
    return told({ title: plain(title), date: describeDateSurely(state, archive, words) ?? NONE });
  }
  if (among.which === "only") return events.onlyTelling({ count: among.count, held: among.isHeld ? "yes" : "no" });
  if (among.which === "other-time") return otherTimeLine(among, archive, words);
  const { which, what, beside, larger } = among;
  if (which === "due") return events.lastDue();
  if (beside !== undefined) return (which === "last" ? events.lastBefore : events.firstAfter)({ title: plain(beside) });
  const told = (which === "last" ? events.lastAmong : events.firstAmong)({ what: plain(what) });
  return larger === undefined ? told : `${told} ${largerLine(which, larger, archive, words)}`;
}

/** What was then is told beside it, for it may be meant. */
function otherTimeLine(
  { from, to, edition }: Extract<Among, { which: "other-time" }>,
  archive: Archive,
  words: Words,
): string {
  const span = describeSpan({ from, to }, words) ?? NONE;
  if (edition === undefined) return words.events.noneThere({ span });
  const { title, state } = edition;
  const where = describeWhere(state, words) ?? NONE;
  const date = describeDateSurely(state, archive, words) ?? NONE;
  return words.events.otherThen({ span, title: plain(title), where: plain(where), date });
}

/** At a larger meeting the two may have met all the same. */
function largerLine(which: "first" | "last", { title, state }: TitledState, archive: Archive, words: Words): string {
  const date = describeDateSurely(state, archive, words) ?? NONE;
  return words.events.largerBeside({ which, title: plain(title), date });
}

/** In which tense those who take part are at it: nobody was at what came to nothing. */
export function tenseOf(phase: Phase): "ahead" | "due" | typeof NONE {
  if (phase === "passed" || phase === "off") return "due";
  return phase === "over" || phase === "now" ? NONE : "ahead";
}
