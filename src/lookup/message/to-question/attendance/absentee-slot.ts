// Of whom it is asked since when it is known that they do not come.

import { eventSteps } from "../../../answers/answer-event.ts";
import type { FoundEvent } from "../../../answers/event-refs.ts";
import type { Part } from "../../../parts/part.ts";
import type { IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import type { OfficePart } from "../offices-and-people/resolve-holder.ts";
import type { AbsenceSaid } from "./absence-patterns.ts";

export type WhoPart = Extract<Part, { readonly is: "record" }> | OfficePart;

/** Whoever is named right before the word for it, with those who stand beside them by “and” or “nor”; behind “absence of” and “instead of”. */
export function whoIsAway({ at }: AbsenceSaid, message: ReadMessage, { archive }: IntentContext): readonly WhoPart[] {
  const { words, parts } = message;
  const named = parts.filter((part): part is WhoPart => mayStayAway(part, archive));
  const key = (place: number) => words[place]?.key ?? "";
  const behind = named.find(
    ({ from }) =>
      from > at &&
      from <= at + MOST_BEFORE_NAME &&
      BEHIND_ABSENCE.has(key(key(from - 1) === "the" ? from - 2 : from - 1)),
  );
  const before = named.filter(({ from, to }) => to <= at && !LEADS_ELSEWHERE.has(key(from - 1)));
  const last = before.at(-1);
  if (behind !== undefined && (key(behind.from - 1) === "by" || ABSENCE_OF.has(key(at)))) return [behind];
  if (last === undefined) return [];
  const other = before.at(-2);
  const isBeside = other !== undefined && last.from - other.to === 1 && STANDS_BESIDE.has(key(other.to));
  return isBeside ? [other, last] : [last];
}

/** “Absence of”, “instead of”. */
const MOST_BEFORE_NAME = 3;
const BEHIND_ABSENCE: ReadonlySet<string> = new Set(["of", "by"]);
const ABSENCE_OF: ReadonlySet<string> = new Set("absence instead".split(" "));
const STANDS_BESIDE: ReadonlySet<string> = new Set(["and", "nor", "or"]);
const LEADS_ELSEWHERE: ReadonlySet<string> = new Set("in at to from for with".split(" "));

/** A person, a state, a body, or an office. */
export function mayStayAway(part: Part, { actors }: IntentContext["archive"]): boolean {
  if (part.is === "office") return true;
  return part.is === "record" && part.records.some(({ kind, id }) => kind === "actor" && actors.has(id as never));
}

/** Whether a meeting is named, and no mere state or place. */
export function namesMeeting(part: Part): boolean {
  return (
    part.is === "kind" ||
    (part.is === "record" && part.records.some(({ kind }) => kind === "event" || kind === "topic"))
  );
}

/** “Who told Pompeo not to fly to North Korea”: of no journey of Putin there. */
export function wasToBeThere({ event }: FoundEvent, by: string, { asOf }: IntentContext): boolean {
  const refs = by.split("|");
  return eventSteps(event, asOf).some(({ state: { participants, declined } }) =>
    [...participants.map(({ actor }) => actor), ...declined].some((id) => refs.includes(`actor:${id}`)),
  );
}
