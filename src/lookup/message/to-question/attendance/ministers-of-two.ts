// “Foreign ministers of Germany and China in October 2025”, “every meeting of the leaders of Russia and Ukraine”: what those who held both offices had, or were to have, with each other, and no holder of one of them, nor what only their states had.

import type { Archive } from "../../../../archive/archive.ts";
import { surelyHeld } from "../../../../archive/offices.ts";
import { holdersOf } from "../../../answers/answer-office.ts";
import { findEvents } from "../../../answers/find-events.ts";
import { statesBetween } from "../../../answers/subject-check.ts";
import type { Part } from "../../../parts/part.ts";
import type { Span } from "../../../read/parse-span.ts";
import { asKnown } from "../../../read/read-day.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { eventParts } from "../events/event-query.ts";
import { refsOf } from "../events/record-refs.ts";
import { saysUntold } from "../guards/untold.ts";
import { MOST_EVENTS_MEANT } from "../which-event/resolve-events.ts";

const MINISTERS_OF_TWO =
  /^(?:(?:when|where) did |(?:the )?(?:meeting|talks|call) (?:of|between) )?(?:the )?(?:\p{L}+ and \p{L}+ )?(?<title>foreign|defen[cs]e|finance|trade|commerce) ministers\b/iu;

const ALL_THEIR_MEETINGS =
  /^(?:(?:so|and|please|can you|could you) )*(?:list|show|give|name|all|every|each|how (?<count>often|many))\b/iu;
const OF_MINISTERS = /\b(?<title>foreign|defen[cs]e|finance|trade|commerce) (?:ministers|chiefs|secretaries)\b/iu;
const OF_LEADERS =
  /\b(?:the (?:leaders|presidents|heads of (?:state|government)) of|leaders['’]? (?:have |had )?(?:met|meet(?:ings?)?|talks|calls?|spoke)|(?:at|on) (?:the )?(?:very )?(?:top|highest|level of (?:the )?(?:leaders|presidents)|(?:leader|leaders|presidential|summit|highest|top)['’]?s? level)|(?:top|leader|leaders|presidential|highest)[- ]level|top (?:meetings?|talks))\b/iu;

/** “The first meeting of US and Chinese defence ministers”. */
const TURN_OF_MINISTERS =
  /^(?:(?:so|and|but) )?(?:when (?:was|were) )?(?:the |their )?(?:very )?(?:first|last|latest|most recent) (?:(?:phone|video) )?(?:meeting|talks?|call|conversation) (?:of|between) .*\b(?<title>foreign|defen[cs]e|finance|trade|commerce) ministers?\b/iu;
const FIRST_OR_LAST = /\b(?:first|(?<last>last|latest|most recent(?:ly)?))\b/iu;

const OF_SEVERAL = /\b(?:meetings|talks|summits|calls|visits)[?!. ]*$/iu;

/** undefined where no time is told and not all are asked for, or nothing of both is known then. */
export function asksOfMinistersOfTwo(message: ReadMessage, then: IntentContext): Intent | undefined {
  const { rest, translated } = message;
  if (translated === true || (message.since && turnOfMinisters(message) === undefined)) return undefined;
  const all = ALL_THEIR_MEETINGS.exec(rest);
  const isOfAll = all !== null || OF_SEVERAL.test(rest);
  const isOfTurn = !isOfAll && TURN_OF_MINISTERS.test(rest);
  if (!isOfAll && !isOfTurn && !MINISTERS_OF_TWO.test(rest)) return undefined;
  const sides = sidesOf(message, then.archive);
  if (sides.length !== 2) return undefined;
  return isOfAll
    ? ofAll(all?.groups?.count === undefined ? "all" : "count", sides, message, then)
    : ofATime(sides, message, then);
}

/** What may be meant of the ministers of a time; the first or the last of all theirs. */
function ofATime(sides: readonly string[], message: ReadMessage, then: IntentContext): Intent | undefined {
  const { rest, span: told, since } = message;
  const span = since && told !== undefined ? { from: told.from, to: then.today } : told;
  const title = (MINISTERS_OF_TWO.exec(rest) ?? TURN_OF_MINISTERS.exec(rest))?.groups?.title;
  const turn = turnOfMinisters(message);
  if (title === undefined || (span === undefined && turn === undefined)) return undefined;
  const subjects = sides.map((of) => holdersThen(`${title.toLowerCase()} minister`, of, span, then.archive));
  if (subjects.some((refs) => refs === "")) return undefined;
  const time = span === undefined ? {} : since ? { from: span.from } : { from: span.from, to: span.to };
  const asked = { subjects, ...time, ...(turn ?? { which: "one" as const }) };
  if (findEvents({ ...asked, asOf: then.asOf }, then.archive).length === 0) return undefined;
  return asks({ about: "events", page: 0, ...asked, ...asKnown(then.asOf) });
}

/** “When did they first meet”, “their last call”: of what is held, by the word for it. */
function turnOfMinisters({ rest, parts }: ReadMessage) {
  const which = FIRST_OR_LAST.exec(rest)?.groups?.last === undefined ? ("first" as const) : ("last" as const);
  const kinds = parts.flatMap((part) => (part.is === "kind" ? part.kinds : []));
  return FIRST_OR_LAST.test(rest) && kinds.length > 0 ? { which, kinds, statuses: ["held" as const] } : undefined;
}

/** A list or count of what was on one level. */
function ofAll(
  which: "all" | "count",
  sides: readonly string[],
  message: ReadMessage,
  then: IntentContext,
): Intent | undefined {
  const { rest, parts, span } = message;
  const title = OF_MINISTERS.exec(rest)?.groups?.title;
  if (title === undefined && !OF_LEADERS.test(rest)) return undefined;
  const kinds = parts.flatMap((part) => (part.is === "kind" ? part.kinds : []));
  const time = span === undefined ? {} : { from: span.from, to: span.to };
  const { places } = eventParts(message, then.archive);
  const there = places === undefined ? {} : { places };
  const asked = { about: "events", page: 0, which, ...time, ...there, ...asKnown(then.asOf) } as const;
  // A body has no leader of its own who stands for it at every summit.
  if (title === undefined && sides.some((of) => !isState(of, then.archive)))
    return asks({ ...asked, subjects: [...sides], kinds: ["summit"] });
  const office = title === undefined ? "leader" : `${title.toLowerCase()} minister`;
  const subjects = sides.map((of) => holdersThen(office, of, span, then.archive));
  if (subjects.some((refs) => refs === ""))
    return title === undefined ? saysUntold("leaders", message, then) : undefined;
  return asks({ ...asked, ...(kinds.length === 0 ? {} : { kinds }), subjects });
}

/** Two states or bodies, or those between whom a matter is: “US-Russia”. */
function sidesOf({ parts, words }: ReadMessage, archive: Archive): readonly string[] {
  const isWhere = ({ from }: Pick<Part, "from">) => /^(?:in|at)$/u.test(words[from - 1]?.key ?? "");
  const records = parts.flatMap((part) => (part.is === "record" && !isWhere(part) ? [part.records] : []));
  const named = records.flatMap((some) => {
    const sides = some.filter(({ kind, id }) => kind === "actor" && archive.actors.get(id as never)?.kind !== "person");
    return sides.length === 0 ? [] : [refsOf(sides)];
  });
  const [topic] = records.flatMap((some) => some.filter(({ kind }) => kind === "topic"));
  return named.length > 0 || topic === undefined
    ? named
    : statesBetween(topic.id as never, archive).map((id) => `actor:${id}`);
}

function isState(refs: string, { actors }: Archive): boolean {
  return refs.split("|").some((ref) => actors.get(ref.replace(/^actor:/u, "") as never)?.kind === "state");
}

/** Whoever had the office, in the time if one is told, as a question refers to them. */
function holdersThen(title: string, of: string, span: Span | undefined, archive: Archive): string {
  const held = holdersOf({ title, of }, archive).filter(
    ({ office }) => span === undefined || surelyHeld(office, span.from, span.to),
  );
  return [...new Set(held.map(({ actor }) => `actor:${actor.id}`))].slice(0, MOST_EVENTS_MEANT).join("|");
}
