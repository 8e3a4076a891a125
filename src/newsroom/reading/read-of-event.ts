// What a step says of the event that it is about, or of one that the archive does not have. Pure.

import { addDays, type Day, type Edtf, latest } from "@attache/edtf";
import { isEarlier, isOfAnotherDay, putsOff } from "./another-day.ts";
import type { ItemReading, ReadableItem } from "./item-reading.ts";
import { kindOfEvent } from "./kind-of-step.ts";
import type { RankedEvent } from "./rank-events.ts";
import type { ReadStep } from "./read-step.ts";
import type { HeadlineSayer } from "./says-who.ts";
import { statusOfStep } from "./status-of-step.ts";
import type { StepKind } from "./step-patterns.ts";
import type { ToldHeadline } from "./told.ts";

export type ReadOfEvent = {
  /** What is told of the event; undefined: no step of it. */
  readonly kind: StepKind | undefined;
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
  readonly again: boolean;
  readonly invited: boolean;
  readonly by: ReadonlySet<string>;
};

/** Only when it is to be is denied. */
const NO_TIME =
  /\b(?:no (?:\S+ )?dates?|no (?:\S+ )?(?:decision|confirmation|word)|yet to|(?:will|to|must|may) decide|too early|premature|not (?:\S+ )?(?:set|agreed|confirmed|decided|scheduled|certain|sure|yet)|un(?:decided|clear|certain\w*|sure)|up in (?:the )?air)\b/i;

/** The same in other languages: “Дата визита пока не определена”, “ohne Termin”. */
const FOREIGN_NO_TIME =
  /(?<!\p{L})(?:(?:дат|срок|термін)\p{L}* .*(?<!\p{L})не(?!\p{L})|не(?!\p{L}).*(?<!\p{L})(?:дат|срок|термін)|(?:kein|ohne) .{0,20}(?:termin|datum)|(?:termin|datum) .*(?:nicht|offen|unklar)|(?:pas|aucune|sans) .{0,8}date|date .*(?:pas|inconnue)|(?:sin|no hay|ninguna) .{0,8}fecha|fecha .*(?<!\p{L})no(?!\p{L})|sem .{0,8}data|data .*(?<!\p{L})não)|(?:时间|日期|日程|時間).*(?:未定|尚未|待定|没有|沒有|調整中)|(?:일정|날짜|시기).*(?:미정|않)/iu;

function isUndecidedWhen(title: string): boolean {
  return NO_TIME.test(title) || FOREIGN_NO_TIME.test(title);
}

/** Called off or put off in the very word; “scrapped”, “on ice” and “off” are said of either. */
const IN_SO_MANY_WORDS = /\b(?:cancel|postpon|call(?:s|ed|ing)? (?:\S+ ){0,4}off\b)/i;

const AGAIN =
  /\b(?:again|once more|(?:second|third|fourth) time)\b|(?<!\p{L})(?:erneut|abermals|à nouveau|de nouveau|otra vez|de nuevo|nuevamente|novamente|de novo|снова|вновь|опять|знову|yine|di nuovo|再次|再度|再び|또|다시|مجددا)(?!\p{L})/iu;

const NOTHING_TOLD: ReadOfEvent = {
  kind: undefined,
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
  again: false,
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
  const kind = kindOfEvent(step, item.title, indexed, many, isRound, today);
  const parties = new Set([
    ...indexed.sides,
    ...(indexed.host === undefined ? [] : [indexed.host]),
    indexed.event.series ?? "",
  ]);
  const byParty =
    (item.country !== undefined && parties.has(item.country)) ||
    [...(sayer?.speaksFor ?? [])].some((id) => parties.has(id));
  const time = isTimeLeft(kind, step) ? undefined : timeOfStep(step, today);
  // What is to be on a day far from those of the event is no step of it: “candidates to face General Assembly in July”.
  if (isOfAnotherDay(step.kind, time, item.title, indexed, today)) return NOTHING_TOLD;
  const date = isEarlier(step, time, item.title, indexed) ? undefined : time;
  const status = statusOfStep({
    kind,
    date,
    byParty,
    hearsay,
    later: saysLater(item),
    eventKind: indexed.event.kind,
    first: indexed.first,
    last: indexed.last,
    today,
  });
  const attendance = (indexed.event.series !== undefined && !isRound) || best.indexed.sides.size === 1;
  const isInvitation = attendance && step.kind === "floated" && INVITES.test(item.title);
  return {
    kind,
    status: isInvitation ? undefined : status,
    date,
    denied: kind === "denied",
    open: kind === "open",
    attendance,
    away: best.evidence.people,
    firm: byParty || step.kind === "moved",
    moved: step.kind === "moved",
    loose: !IN_SO_MANY_WORDS.test(item.title),
    again: AGAIN.test(item.title),
    invited: isInvitation,
    undated: kind === "denied" && isUndecidedWhen(item.title),
    by: new Set([...(sayer?.speaksFor ?? []), ...(item.country === undefined ? [] : [item.country])]),
  };
}

/** Whether the time of a step is given up with it; “no earlier than October” is the limit of what is put off. */
function isTimeLeft(kind: StepKind, step: ReadStep): boolean {
  if (kind === "postponed" && liesAheadIn(step) === true) return false;
  return kind === "denied" || kind === "cancelled" || kind !== step.kind;
}

/** Of other languages only verbs by which something is put off are read as a move. */
function saysLater({ language, title }: ReadableItem): boolean {
  return !/^en\b/i.test(language) || putsOff(title);
}

const INVITES = /\binvit|einlad|(?<!\p{L})lädt|convid|приглас|приглаш|запрош|招待|邀[请請]|초청|davet|zapros/iu;

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
      later: saysLater(item),
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
