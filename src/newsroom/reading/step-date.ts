// The time that a headline tells with a step. Pure.

import type { Day } from "@attache/edtf";
import type { DateContext } from "./date-spans.ts";
import { type DateInHeadline, headlineDate } from "./headline-date.ts";
import type { StepKind } from "./step-patterns.ts";
import type { ToldHeadline } from "./told.ts";

/** What a verb of a clause tells with its time; undefined where it only goes to another place. */
export function timeOfKind(
  kind: StepKind,
  text: string,
  told: ToldHeadline,
  clause: number,
  today: Day,
): { readonly kind: StepKind; readonly date: DateInHeadline | undefined } | undefined {
  const date = kind === "open" ? undefined : dateOfStep(kind, text, told, clause, today);
  const isPutOff = kind === "postponed" || (kind === "moved" && date === undefined);
  const instead = isPutOff ? timeInstead(text, told.headline.clauses[clause + 1]?.text, today) : undefined;
  if (instead !== undefined) return { kind: "moved", date: instead };
  if (kind !== "moved" || date !== undefined) return { kind, date };
  // Moved to no time that is named: put off, or to another place.
  return /\b(?:postpon|delay|reschedul|push|put|shunt|defer|shelv)/i.test(text)
    ? { kind: "postponed", date }
    : undefined;
}

/** The time of the clause, or of another that tells nothing else; of a move, the time behind “to”. */
function dateOfStep(
  kind: StepKind,
  text: string,
  told: ToldHeadline,
  clause: number,
  today: Day,
): DateInHeadline | undefined {
  const context = { today, past: kind === "held" };
  if (kind === "moved") return timeMovedTo(text, context);
  // The time of what is put off is the one that is given up.
  if (kind === "postponed") return undefined;
  const own = headlineDate(text, context);
  if (own !== undefined) return own;
  const others = told.headline.clauses.filter(({ role }, at) => at !== clause && role === "topic");
  return others.map((other) => headlineDate(other.text, context)).find((one) => one !== undefined);
}

const MOVE_VERB =
  /\b(?:postpon|delay|reschedul|mov(?:e|ing)|push|put|shift|shunt|slip|defer|bump|roll|advanc|br(?:ought|ing)|set back|shelv)/iu;

/** Letters between “to” and the time: “to early”, “until the”. */
const NEAR_PREPOSITION = 8;

/** What stands right behind “to”, “until” or “for” after the verb; “the May summit, set for the 12th, is put off” tells none. */
function timeMovedTo(text: string, context: DateContext): DateInHeadline | undefined {
  const verb = MOVE_VERB.exec(text);
  const rest = verb === null ? "" : text.slice(verb.index);
  for (const match of rest.matchAll(/\b(?:to|into|until|till|for|by|beyond|past)\b/giu)) {
    // “Until next year” is no limit of what moves, but its new time.
    const behind = rest.slice(match.index).replace(/^(?:until|till)\b/iu, "to");
    const found = headlineDate(behind, context);
    if (found === undefined || found.start > match[0].length + NEAR_PREPOSITION) continue;
    // “Delayed by Friday’s attack”: why, not until when.
    if (!/^['’]s?\s/u.test(behind.slice(found.end))) return found;
  }
  return undefined;
}

const INSTEAD =
  /^(?:(?:and |it )?(?:now |will |to |would )+(?:be (?:held|convened|staged|hosted|rescheduled)|take place|set|due|scheduled|planned|slated)\b|(?:now|rescheduled|new date)\b)/iu;

/** “Summit put off, to be held in September”: the new time of what is put off stands behind a comma, or in the next clause. */
function timeInstead(text: string, next: string | undefined, today: Day): DateInHeadline | undefined {
  const behind = [...text.split(/,\s+/u).slice(1), next ?? ""].find((one) => INSTEAD.test(one));
  return behind === undefined ? undefined : headlineDate(behind, { today, past: false });
}
