// “Not in Sydney”, “not in April 2026”: that an event is or was not where or when it is asked about, and by which step that became known.

import { type Day, firstDayOfMonth, lastDayOfMonth, monthOf } from "@attache/edtf";
import { phaseOf } from "../../../archive/phase.ts";
import type { Lost } from "../../../core/among.ts";
import type { EventView } from "../../../core/view.ts";
import { describeSpan, NONE } from "../../../wording/describe-limits.ts";
import type { Words } from "../../../wording/words.ts";
import { plain } from "../message/markdown.ts";
import { developmentInLine, lead } from "./event-step-line.ts";

/** One line for each place and time that was asked for and that it has no longer; of two that went in one step, one line. */
export function lostLines(
  { lost = [], at: { state }, today }: Pick<EventView, "lost" | "at" | "today">,
  words: Words,
): readonly string[] {
  const phase = phaseOf(state, today);
  const tense = phase === "upcoming" || phase === "undated" || phase === "now" ? "ahead" : NONE;
  return lost
    .filter(({ development }, index) => lost.findIndex((one) => one.development === development) === index)
    .flatMap((one) => {
      const { named, place = NONE } = one;
      const label = one.surely ? words.asked.lost({ tense, what: plain(whatIsLost(one, words)) }) : words.asked.told();
      const first = named && lead(words.asked.lostPlaceNamed({ place: plain(place) }), developmentInLine(named, words));
      return [...(first === undefined ? [] : [first]), lead(label, developmentInLine(one.development, words))];
    });
}

/** That it is open whether it takes place at the time that was asked for; none where that is known, or no time was asked for. */
export function openThenLines({ openThen }: Pick<EventView, "openThen">, words: Words): readonly string[] {
  return openThen === undefined ? [] : [`**${words.asked.openThen({ when: plain(whatIsLost(openThen, words)) })}**`];
}

/** “in April 2026”, “in Sydney”. */
export function whatIsLost({ place, from, to }: Pick<Lost, "place" | "from" | "to">, words: Words): string {
  if (place !== undefined) return words.asked.lostPlace({ place: words.withArticle(place) });
  if (from !== undefined && isWholeMonth(from, to))
    return words.asked.lostMonth({ month: words.dates.month(monthOf(from)) });
  if (from !== undefined && from === to) return words.asked.lostDay({ day: words.dates.day(from) });
  return describeSpan({ from, to }, words) ?? NONE;
}

function isWholeMonth(from: Day, to: Day | undefined): boolean {
  return from === firstDayOfMonth(monthOf(from)) && to === lastDayOfMonth(monthOf(from));
}
