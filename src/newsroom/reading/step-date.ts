// The time that a headline tells with a step. Pure.

import { type Day, earliest, latest } from "@attache/edtf";
import type { DateContext } from "./date-spans.ts";
import { type DateInHeadline, headlineDate } from "./headline-date.ts";
import { isTimeOfOtherPart, isTimeOfTalkAboutIt, namesSomeGathering } from "./owner-of-time.ts";
import type { StepAnchor } from "./step-anchors.ts";
import type { StepKind } from "./step-patterns.ts";
import type { ToldHeadline } from "./told.ts";

/** What a verb of a clause tells with its time; undefined where it only goes to another place. */
export function timeOfKind(
  kind: StepKind,
  text: string,
  told: ToldHeadline,
  clause: number,
  anchors: readonly StepAnchor[],
  today: Day,
): { readonly kind: StepKind; readonly date: DateInHeadline | undefined } | undefined {
  const date = kind === "open" ? undefined : dateOfStep(kind, text, told, clause, anchors, today);
  const isPutOff = kind === "postponed" || (kind === "moved" && date === undefined);
  const next = told.headline.clauses[clause + 1]?.text;
  const instead = isPutOff || kind === "cancelled" ? timeInstead(text, next, INSTEAD, today) : undefined;
  if (instead !== undefined) return { kind: "moved", date: instead };
  // “Off on Friday, may be held in April”: put off, and until when is not certain.
  const perhaps = isPutOff || kind === "cancelled" ? timeInstead(text, next, PERHAPS_INSTEAD, today) : undefined;
  if (perhaps !== undefined) return { kind: "postponed", date: perhaps };
  if (kind !== "moved" || date !== undefined) return { kind, date };
  // Moved to no time that is named: put off, or to another place.
  return /\b(?:postpon|delay|reschedul|push|put|shunt|defer|shelv|slip|bump|h[eo]ld\w* over|carr\w+ over|call\w* (?:\S+ ){0,4}off|cancel|scrap|kick|\boff (?:until|till)\b)|\bmov\w* (?:\S+ ){0,4}back (?:by )?(?:an?|one|two|three|several|\d+) (?:\S+ )?(?:day|week|month)/i.test(
    text,
  )
    ? { kind: "postponed", date }
    : BY_SO_MUCH.test(text)
      ? { kind, date }
      : undefined;
}

/** “Shifts the summit by a day”, “moved a week earlier”: to another time, which only who knows the old one can tell. */
const BY_SO_MUCH =
  /\b(?:shift|mov|advanc|br(?:ought|ing))\w* (?:\S+ ){0,6}(?:by )?(?:an?|one|two|three|several|a few|\d+) (?:\S+ )?(?:day|week|month)s?(?: (?:earlier|later|forward|back))?\b/i;

/** The time of the clause, or of another that tells nothing else; of a move, the time behind “to”. */
function dateOfStep(
  kind: StepKind,
  text: string,
  told: ToldHeadline,
  clause: number,
  anchors: readonly StepAnchor[],
  today: Day,
): DateInHeadline | undefined {
  const context = { today, past: kind === "held" };
  if (kind === "moved") return timeMovedTo(text, context);
  // The time of what is put off is the one that is given up.
  if (kind === "postponed") return undefined;
  const own = headlineDate(text, context);
  if (own !== undefined) {
    const isElse =
      isOneOfTwo(own, text, context) ||
      isTimeOfTalkAboutIt(text.slice(0, own.start), text.slice(own.start, own.end), text.slice(own.end)) ||
      isTimeOfOtherPart(text, own.start, told, clause, anchors);
    return isElse ? undefined : own;
  }
  const others = told.headline.clauses.filter(
    ({ role, text: topic }, at) => at !== clause && role === "topic" && namesSomeGathering(topic),
  );
  return others.map((other) => headlineDate(other.text, context)).find((one) => one !== undefined);
}

/** “To visit Armenia in June, Georgia and Azerbaijan from 30 September”: two times of two things, and it is open which is meant. */
function isOneOfTwo({ date, end }: DateInHeadline, text: string, context: DateContext): boolean {
  const rest = text.slice(end);
  const other = /,| and /u.test(rest) ? headlineDate(rest, context) : undefined;
  if (other === undefined || !/(?:,| and) .*\p{Lu}/u.test(rest.slice(0, other.start))) return false;
  const [from, to, first, last] = [earliest(date), latest(date), earliest(other.date), latest(other.date)];
  return (
    (to !== undefined && first !== undefined && to < first) || (last !== undefined && from !== undefined && last < from)
  );
}

const MOVE_VERB =
  /\b(?:postpon|delay|reschedul|mov(?:e|ing)|push|put|shift|shunt|slip|slid|drift|kick|defer|bump|roll|h[eo]ld\w* over|carr\w+ over|advanc|br(?:ought|ing)|set back|shelv|call|cancel|scrap)/iu;

/** “Postpones the summit planned for May”: when it was to be. */
const WAS_TO_BE =
  /(?<!\b(?:now|newly|be) )\b(?:planned|set|due|scheduled|slated|expected|meant|billed|fixed|intended)\s+$/iu;

/** Letters between “to” and the time: “to early”, “until the”. */
const NEAR_PREPOSITION = 8;

/** What stands right behind “to”, “until” or “for” after the verb; “the May summit, set for the 12th, is put off” tells none. */
function timeMovedTo(text: string, context: DateContext): DateInHeadline | undefined {
  const verb = MOVE_VERB.exec(text);
  const rest = verb === null ? "" : text.slice(verb.index);
  for (const match of rest.matchAll(/\b(?:to|into|until|till|for|by|beyond|past)\b/giu)) {
    // “Until next year” is no limit of what moves, but its new time.
    const behind = rest.slice(match.index).replace(/^(?:until|till)\b/iu, "to");
    if (WAS_TO_BE.test(rest.slice(0, match.index))) continue;
    const found = headlineDate(behind, context);
    if (found === undefined || found.start > match[0].length + NEAR_PREPOSITION) continue;
    // “Delayed by Friday’s attack”: why, not until when.
    if (!/^['’]s?\s/u.test(behind.slice(found.end))) return found;
  }
  return undefined;
}

const INSTEAD =
  /^(?:(?:and |it )?(?:now |will |to |would )+(?:be (?:held|convened|staged|hosted|rescheduled)|take place|set|due|scheduled|planned|slated)\b|(?:now|rescheduled|new date)\b)/iu;

const PERHAPS_INSTEAD =
  /^(?:and |but |it )*(?:may|might|could|can) (?:now |still |instead |yet )?(?:be (?:held|convened|staged|hosted|rescheduled)|take place|happen)\b/iu;

/** “Summit put off, to be held in September”: the new time of what is put off stands behind a comma, or in the next clause. */
function timeInstead(text: string, next: string | undefined, begins: RegExp, today: Day): DateInHeadline | undefined {
  const behind = [...text.split(/,\s+/u).slice(1), next ?? ""].find((one) => begins.test(one));
  return behind === undefined ? undefined : headlineDate(behind, { today, past: false });
}
