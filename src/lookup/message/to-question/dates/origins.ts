// When something began that goes on: a body that was founded, a treaty that entered into force. What is on record of it is later: a meeting of it, how it was signed, how it ended.

import type { Archive } from "../../../../archive/archive.ts";
import { keyOf } from "../../../../archive/names/whole-names.ts";
import type { Event } from "../../../../archive/schema.ts";
import { summaryClauses } from "../../../../text/summary-clauses.ts";
import { tokenize } from "../../../../text/tokens.ts";
import type { Word } from "../../../../text/typed-words.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import type { FoundEvent } from "../../../answers/event-refs.ts";
import { isNamed } from "../../../answers/event-texts.ts";
import { findEvents } from "../../../answers/find-events.ts";
import { hasDeed } from "../../../answers/step-told.ts";
import { isFunctionWord } from "../../../parts/function-words.ts";
import { isLightWord } from "../../../parts/light-words.ts";
import { asKnown } from "../../../read/read-day.ts";
import type { Intent, IntentContext } from "../../intent.ts";
import { asks } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import type { EventParts } from "../events/event-query.ts";
import { isNarrowed, timeOf, withoutStatus } from "../events/events-question.ts";
import { ENDS_A_WAR } from "../guards/bind-words.ts";
import { saysUntold } from "../guards/untold.ts";
import { MOST_EVENTS_MEANT } from "../which-event/resolve-events.ts";
import { saysNoExpiry } from "./no-expiry.ts";

const ASKS_TIME = whereItMayFit(
  /^(?:so |and |but )?(?:(?:please |do you know |tell me |can you tell me )*(?:when|since when|(?:in |on |from )?(?:what|which) (?:day|date|year|month))|how (?:old|long ago))\b|\b(?:date|day|year)\b/iu,
);

const FOUNDED =
  /(?:^| )(?:creat(?:ed|ion)|founded|founding|foundation|establish(?:ed|ment)|formed|formation|set up|born|birth|inception|origins?|originated?|came into (?:being|existence)|come into (?:being|existence))(?: |$)/u;

const IN_FORCE =
  /(?:^| )(?:enter(?:ed|s)? into force|entry into force|c[ao]me into (?:force|effect)|coming into force|t[ao]ke(?:s|n)? effect|took effect|(?:be|became|become) effective)(?: |$)/u;

/** When something came into force: no other step of anything tells it. */
export function asksWhenInForce({ rest, translated }: ReadMessage): boolean {
  return translated !== true && WHEN_IN_FORCE.test(rest);
}

const WHEN_IN_FORCE = whereItMayFit(
  /^(?:so |and |but )?when (?:did|do|does|will) .*\b(?:take effect|(?:enter|come|go) into (?:force|effect))$/iu,
);

const BEGAN = /(?:^| )(?:start(?:ed|s)?|beg[aiu]n|begins?|beginning|commence[ds]?)(?: |$)/u;

/** What an event is called that ends something. */
const CALLED_AN_END = /\b(?:expir\w+|end|withdraw\w+|exit|terminat\w+|suspension|collapse)\b/iu;

/** That no record tells it; undefined where nothing of the kind is asked, or an event is called by it. */
export function saysNoOrigin(message: ReadMessage, parts: EventParts, then: IntentContext): Intent | undefined {
  const { span, translated, quoted, rest } = message;
  if (translated === true || quoted.length > 0 || span !== undefined || !isNarrowed(parts)) return undefined;
  const said = freeText(message);
  const isOfTime = ASKS_TIME.test(rest) || LEADS_TO_ORIGIN.test(rest);
  const found = [FOUNDED, IN_FORCE, BEGAN].map((pattern) => pattern.exec(said)?.[0].trim());
  const [founded, inForce, began] = found;
  if (!isOfTime || found.every((words) => words === undefined)) return undefined;
  const all = findEvents({ ...withoutStatus(parts), ...timeOf(message), words: undefined, which: "one" }, then.archive);
  const events = all.map(({ event }) => event);
  const [only, ...others] = events;
  const id = others.length === 0 ? only?.id : undefined;
  if (inForce !== undefined)
    return CALLED_AN_END.test(rest) ? undefined : cameIntoForce(inForce, all, parts, message, then);
  if (founded !== undefined)
    return isConvened(parts) || events.some(({ title }) => hasDeed(title, founded.split(" ")[0] ?? ""))
      ? undefined
      : saysUntold(founded, message, then, id);
  const isOver = id !== undefined && only !== undefined && isEnd(only) && !CALLED_AN_END.test(rest);
  return began !== undefined && (isOver || isOfGroupAlone(message, parts, then.archive))
    ? saysUntold(began, message, then, id)
    : undefined;
}

/** Of an event that is found by its words: when something ended, or was signed, is neither when it began nor when it will end. */
export function saysOtherTime(event: Event, message: ReadMessage, then: IntentContext): Intent | undefined {
  const began = BEGINNING_OF.exec(message.rest)?.[0];
  return began !== undefined && isEnd(event) && !CALLED_AN_END.test(message.rest)
    ? saysUntold(began, message, then, event.id)
    : saysNoExpiry(event, message, then);
}

const BEGINNING_OF =
  /\b(?:start|beginning)(?= of\b)|\b(?:begin|began|begun)\b|\b(?:enter(?:ed)?|came|come) into force\b/iu;

/** “Start of New START”, “brics founding”. */
const LEADS_TO_ORIGIN =
  /^(?:the )?(?:start|beginning|inception|creation|founding|foundation|origins?|birth|establishment|formation|entry into force) of\b/iu;

/** Words in no part, as tokens.ts folds them. */
function freeText({ words, parts }: ReadMessage): string {
  const isFree = (_: Word, at: number) => !parts.some(({ from, to, is }) => is !== "status" && from <= at && at < to);
  return words
    .filter(isFree)
    .map(({ key }) => key)
    .join(" ");
}

/** What is convened is created by nobody; a place or a kind says that it is. */
function isConvened({ kinds, places }: EventParts): boolean {
  return places !== undefined || kinds?.some((kind) => kind !== "agreement") === true;
}

function isEnd({ title, heldAs }: Event): boolean {
  return heldAs === "expired" || CALLED_AN_END.test(title);
}

/** Of what is called so, that of which it is told, or a truce; several are asked back. That none tells it, where none does. */
function cameIntoForce(
  typed: string,
  found: readonly FoundEvent[],
  parts: EventParts,
  message: ReadMessage,
  then: IntentContext,
): Intent | undefined {
  const truce = message.words.find(({ key }) => ENDS_A_WAR.has(key))?.key;
  if (truce !== undefined && found.length === 0) return undefined;
  const isThat = ({ event }: FoundEvent) =>
    truce === undefined
      ? tellsOfForce(event, thingsAsked(parts), message)
      : event.kind === "agreement" && [...ENDS_A_WAR].some((word) => isNamed(event, word));
  const those = found.filter(isThat);
  const most = Math.max(...those.map(({ score }) => score));
  const [only, ...others] = those.filter(({ score }) => score === most);
  if (only === undefined) return saysUntold(typed, message, then);
  if (others.length >= MOST_EVENTS_MEANT) return undefined;
  const when = { page: 0, focus: "when", ...asKnown(then.asOf) } as const;
  if (others.length === 0) return asks({ about: "event", id: only.event.id, ...when });
  const subjects = [[only, ...others].map(({ event }) => `event:${event.id}`).join("|")];
  return asks({ about: "events", which: "one", subjects, ...when });
}

/** What is to be called so: a word for a kind of thing, or a name that no record has. */
function thingsAsked({ names = [], words = "" }: EventParts): readonly string[] {
  return [...names, ...words.split(" ")].filter((word) => word !== "" && !OF_FORCE.test(word));
}

const OF_FORCE = /^(?:effect|force|effective|take|took|enter|entered|come|came)$/u;

/** By what it came to and is called, or by a sentence that has what is asked for by its name. */
function tellsOfForce(event: Event, things: readonly string[], { parts }: ReadMessage): boolean {
  const { title, heldAs, developments } = event;
  // “The Maastricht Treaty”: by its whole name, which a record has.
  const isNamedWhole = parts.some(({ text }) => isNamed(event, keyOf(text)));
  const isCalledSo = things.length === 0 ? isNamedWhole : things.every((thing) => isNamed(event, thing));
  if (things.length === 0 && !isNamedWhole) return false;
  if (isCalledSo && (heldAs === "in-force" || heldAs === "restored" || FORCE_TOLD.test(title))) return true;
  return developments
    .flatMap(({ summary }) => summaryClauses(summary))
    .some((clause) => FORCE_TOLD.test(clause) && things.every((thing) => tokenize(clause).includes(thing)));
}

const FORCE_TOLD = /\b(?:in(?:to)? force|(?:takes?|took|into) effect)\b/iu;

/** “When did the coalition of the willing start”: a body or group and nothing else, no meeting that is held again and again. */
function isOfGroupAlone(message: ReadMessage, parts: EventParts, { actors }: Archive): boolean {
  const [only, ...others] = message.parts;
  if (only?.is !== "record" || others.length > 0 || isConvened(parts) || parts.series !== undefined) return false;
  const isBare = freeText(message)
    .split(" ")
    .every((word) => isFunctionWord(word) || isLightWord(word) || BEGAN.test(word));
  return (
    isBare &&
    only.records.every(
      ({ kind, id }) => kind === "topic" || (kind === "actor" && actors.get(id as never)?.kind !== "person"),
    )
  );
}
