// Beside the first or last meeting of two people: a larger one before it or since, at which both were among others. Pure.

import type { Day } from "@attache/edtf";
import type { Archive } from "../../archive/archive.ts";
import { dayAmongOthers, hasBeen } from "../../archive/phase.ts";
import type { TitledState } from "../../core/among.ts";
import type { QuestionAbout } from "../../core/question.ts";
import { compareText } from "../../text/compare-text.ts";
import { leftOutOf } from "./among-others.ts";
import type { FoundEvent } from "./event-refs.ts";

/** The latest larger one since, or the earliest before; undefined where neither the first nor the last is asked for, or there is none. */
export function largerBeside(
  question: QuestionAbout<"events">,
  best: FoundEvent,
  archive: Archive,
  today: Day,
): TitledState | undefined {
  const { which } = question;
  if (which !== "last" && which !== "first") return undefined;
  const sign = which === "last" ? 1 : -1;
  const isBeyond = ({ state }: FoundEvent) =>
    hasBeen(state, today) && sign * compareText(dayAmongOthers(state), dayAmongOthers(best.state)) > 0;
  const larger = leftOutOf({ ...question, which: "all" }, [best], archive)
    .filter(isBeyond)
    .toSorted((a, b) => sign * compareText(dayAmongOthers(a.state), dayAmongOthers(b.state)))
    .at(-1);
  return larger && { title: larger.event.title, state: larger.state };
}
