// Which step of an event it is asked why: “… cancelled in 2020”, “… put off the second time”, “… shortened”, “… made virtual”.

import { ordinalNumber } from "../../../../archive/calendar-words.ts";
import { elseAsStep } from "../../../../core/why-else.ts";
import { writeAskedWhy } from "../../../answers/asked-why.ts";
import type { ReadMessage } from "../../read-message.ts";
import { deedAskedWhy, isMovedOrOff, WHY } from "../changes/moving-verbs.ts";
import { deedOfGivingUp } from "../changes/withdrawal-verbs.ts";
import { otherDeed } from "./other-reasons.ts";
import { CHANGES } from "./untold-reason.ts";

const NTH_TIME =
  /\b(?<nth>first|second|third|fourth|fifth|1st|2nd|3rd|4th|5th) (?:time|delay|postponement|cancellation|change|move)\b/iu;

const INITIALLY = /\b(?:initially|originally|at first)\b/iu;

/** As a question holds it; undefined where nothing tells one step from another. */
export function reasonStep(message: ReadMessage): string | undefined {
  const { rest, span } = message;
  const other = otherDeed(message);
  if (other !== undefined) return elseAsStep(other);
  const deed = deedAskedWhy(rest) ?? deedOfGivingUp(rest);
  const nth = ordinalNumber(NTH_TIME.exec(rest)?.groups?.nth ?? "") ?? (INITIALLY.test(rest) ? 1 : undefined);
  // The day that it was to have is none on which it was put off.
  const time = span === undefined || message.dayOfEvent === true ? {} : { from: span.from, to: span.to };
  const isOther = deed === undefined && nth === undefined && !asksWhyChanged(message);
  return isOther ? writeAskedWhy({ deed: "other" }) : writeAskedWhy({ deed, nth, ...time });
}

/** “Why did the leaders meet before the conference and not during it”: what is denied behind “and” is no change. */
const BESIDE_IT = /(?:,| and| but) not .*$/iu;

function asksWhyChanged(message: ReadMessage): boolean {
  const rest = message.rest.replace(BESIDE_IT, "");
  return (
    !WHY.test(rest) ||
    CHANGES.test(rest) ||
    isMovedOrOff({ ...message, rest }) ||
    message.parts.some(({ is }) => is === "status")
  );
}
