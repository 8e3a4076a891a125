// What a step says of the event that it is about, or of one that the archive does not have. Pure.

import { addDays, type Day, daysBetween, type Edtf, latest, overlaps } from "@attache/edtf";
import { NARROW_DAYS } from "./evidence-points.ts";
import type { ItemReading, ReadableItem } from "./item-reading.ts";
import { kindOfEvent } from "./kind-of-step.ts";
import type { RankedEvent } from "./rank-events.ts";
import type { ReadStep } from "./read-step.ts";
import type { HeadlineSayer } from "./says-who.ts";
import { statusOfStep } from "./status-of-step.ts";
import type { ToldHeadline } from "./told.ts";

export type ReadOfEvent = {
  readonly status: ItemReading["status"];
  readonly date: Edtf | undefined;
  readonly denied: boolean;
  /** That it is off is only asked for, thought of or feared. */
  readonly open: boolean;
  readonly attendance: boolean;
  readonly away: readonly string[];
  readonly firm: boolean;
  readonly moved: boolean;
  readonly undated: boolean;
  readonly loose: boolean;
  readonly invited: boolean;
  readonly by: ReadonlySet<string>;
};

/** Only when it is to be is denied. */
const NO_TIME =
  /\b(?:no (?:\S+ )?dates?|no (?:\S+ )?(?:decision|confirmation|word)|yet to|(?:will|to|must|may) decide|too early|premature|not (?:\S+ )?(?:set|agreed|confirmed|decided|scheduled|certain|sure|yet)|un(?:decided|clear|certain\w*|sure)|up in (?:the )?air)\b/i;

/** Called off or put off in the very word; “scrapped”, “on ice” and “off” are said of either. */
const IN_SO_MANY_WORDS = /\b(?:cancel|postpon|call(?:s|ed|ing)? (?:\S+ ){0,4}off\b)/i;

const NOTHING_TOLD: ReadOfEvent = {
  status: undefined,
  date: undefined,
  denied: false,
  open: false,
  attendance: false,
  away: [],
  firm: false,
  moved: false,
  undated: false,
  loose: false,
  invited: false,
  by: new Set(),
};

export function tellOfEvent(
  best: RankedEvent,
  step: ReadStep | undefined,
  sayer: HeadlineSayer | undefined,
  hearsay: boolean,
  item: ReadableItem,
  today: Day,
): ReadOfEvent {
  if (step === undefined) return NOTHING_TOLD;
  const { indexed } = best;
  // Of two, and who mediates, none can leave without the other; of more, and of a recurring meeting, somebody only stays away.
  const isRound = indexed.event.series === undefined || indexed.event.kind === "talks";
  const many = !isRound || indexed.sides.size > 3;
  const kind = kindOfEvent(step, item.title, indexed, many, isRound);
  const parties = new Set([
    ...indexed.sides,
    ...(indexed.host === undefined ? [] : [indexed.host]),
    indexed.event.series ?? "",
  ]);
  const byParty =
    (item.country !== undefined && parties.has(item.country)) ||
    [...(sayer?.speaksFor ?? [])].some((id) => parties.has(id));
  const isLeft = kind === "denied" || kind === "cancelled" || kind !== step.kind;
  const time = isLeft ? undefined : timeOfStep(step, today);
  const date =
    isEarlier(step, time, item.title, indexed) || isOfAnotherDay(step.kind, time, item.title, indexed, today)
      ? undefined
      : time;
  const status = statusOfStep({
    kind,
    date,
    byParty,
    hearsay,
    eventKind: indexed.event.kind,
    first: indexed.first,
    last: indexed.last,
    today,
  });
  const attendance = (indexed.event.series !== undefined && !isRound) || best.indexed.sides.size === 1;
  const isInvitation = attendance && step.kind === "floated" && INVITES.test(item.title);
  return {
    status: isInvitation ? undefined : status,
    date,
    denied: kind === "denied",
    open: kind === "open",
    attendance,
    away: best.evidence.people,
    firm: byParty || step.kind === "moved",
    moved: step.kind === "moved",
    loose: !IN_SO_MANY_WORDS.test(item.title),
    invited: isInvitation,
    undated: kind === "denied" && NO_TIME.test(item.title),
    by: new Set([...(sayer?.speaksFor ?? []), ...(item.country === undefined ? [] : [item.country])]),
  };
}

const INVITES = /\binvit|einlad|(?<!\p{L})lädt|convid|приглас|приглаш|запрош|招待|邀[请請]|초청|davet|zapros/iu;

const PUTS_OFF = /\b(?:postpon|delay|defer|push\w* (?:\S+ ){0,4}back|put\w* (?:\S+ ){0,4}(?:off|back))/i;

/** “Pushed back to the end of the month” of what is known for the month after: not known until when. */
function isEarlier(
  { kind }: ReadStep,
  date: Edtf | undefined,
  title: string,
  { first }: RankedEvent["indexed"],
): boolean {
  const last = kind === "moved" && date !== undefined && PUTS_OFF.test(title) ? latest(date) : undefined;
  return last !== undefined && first !== undefined && last < first;
}

/** Days by which a day that was told before may be mended in passing. */
const MENDED_DAYS = 4;
const TELLS_MOVE =
  /\b(?:now|new (?:date|day|time)s?|instead|reset|rescheduled?|brought forward|earlier than|changed?|moved?|pushed|postponed|delayed|put (?:off|back)|after all)\b/i;

/**
 * A time far from the days that are known, where nothing is told to move, is that of something else in the same headline: “Sommet de l’Otan à
 * Ankara : les Vingt-Sept se concertent jeudi”.
 */
export function isOfAnotherDay(
  kind: ReadStep["kind"] | undefined,
  date: Edtf | undefined,
  title: string,
  { first, last, state }: RankedEvent["indexed"],
  today: Day,
): boolean {
  const isKnown = state.status === "confirmed" || state.status === "tentative";
  if (date === undefined || kind === "moved" || kind === "postponed" || !isKnown) return false;
  if (first === undefined || last === undefined || last < today || daysBetween(first, last) > NARROW_DAYS) return false;
  const [from, to] = [addDays(first, -MENDED_DAYS), addDays(last, MENDED_DAYS)];
  return !overlaps(date, from, to) && !TELLS_MOVE.test(title);
}

/** What a headline says of an event that the archive does not have. */
export function statusForProposal(
  step: ReadStep | undefined,
  sayer: HeadlineSayer | undefined,
  hearsay: boolean,
  item: ReadableItem,
  told: ToldHeadline,
  today: Day,
): Pick<ItemReading, "status" | "date"> {
  if (step === undefined) return { status: undefined, date: undefined };
  const sides = new Set([...told.states.keys(), ...told.represented, ...told.organisations]);
  const byParty =
    (item.country !== undefined && sides.has(item.country)) ||
    [...(sayer?.speaksFor ?? [])].some((id) => sides.has(id));
  const date = step.kind === "cancelled" ? undefined : timeOfStep(step, today);
  return {
    status: statusOfStep({
      kind: step.kind,
      date,
      byParty,
      hearsay,
      eventKind: undefined,
      first: undefined,
      last: undefined,
      today,
    }),
    date,
  };
}

/** What lies ahead is not told by a time that is over: “Xi, who hosted in March, to visit”. */
function timeOfStep(step: ReadStep, today: Day): Edtf | undefined {
  const date = step.date?.date;
  const last = date === undefined ? undefined : latest(date);
  return liesAheadIn(step) === true && last !== undefined && last < addDays(today, -1) ? undefined : date;
}

/** Whether a step tells of what is to come or of what is past; undefined when it tells neither. */
export function liesAheadIn(step: ReadStep | undefined): boolean | undefined {
  switch (step?.kind) {
    case "moved":
    case "agreed":
    case "floated":
    case "planned":
    case "sure":
      return true;
    case "held":
    case "said":
    case "under-way":
      return false;
    default:
      return undefined;
  }
}
