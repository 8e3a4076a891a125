// “Did Qin Gang ever visit Washington as foreign minister?”, “what did Biden say when he was vice president”: the time in which somebody had the office bounds what is asked of them.

import { addDays, type Day, daysBetween, earliest, latest } from "@attache/edtf";
import type { Office } from "../../archive/schema.ts";
import { nothingFound } from "../../core/notice.ts";
import { typedText } from "../../text/typed-words.ts";
import { whereItMayFit } from "../../text/where-it-may-fit.ts";
import { threeToTap } from "../answers/three-to-tap.ts";
import { asksFor as asksForRecords } from "../names/ask-similar.ts";
import type { RecordPart } from "../parts/part.ts";
import { type Intent, type IntentContext, type ReadAgain, says } from "./intent.ts";
import { type ReadMessage, readMessage } from "./read-message.ts";
import { isPerson } from "./to-question/events/record-refs.ts";
import { findsSomething } from "./to-question/guards/finds-something.ts";
import { withWholeOffices } from "./to-question/offices-and-people/office-title.ts";
import { GOES_OR_MEETS, type OfficePart } from "./to-question/offices-and-people/resolve-holder.ts";
import { heldIn } from "./to-question/offices-and-people/terms-held.ts";

const MAY_BE_HOLDER = whereItMayFit(
  /\b(?:as|(?:when|while|at the time) (?:s?he|they|\p{L}+(?: \p{L}+)?) (?:was|were|is)) (?:still |also |the |an? )*\p{L}{2}/iu,
);

const SPEAKS = /\b(?:say|says|said|speak\w*|spoke|speech\w*|tell|told|quot\w+|call(?:s|ed)?|phone[ds]?|talk\w*)\b/iu;

/** With these a title is what somebody is made, called or no more, and no time in which they do something. */
const MADE_OR_CALLED =
  /\b(?:introduc|describ|refer|recogni|treat|regard|address|nam|appoint|elect|sworn|swear|inaugurat|replac|succe|fired|firing|sack|oust|resign|step|nominat|congratulat|serv|pick|cho(?:se|ose)|confirm|install|t(?:ake|ook) over)\p{L}*\b/iu;

/** Offices that one is not sure to have left before the other began are one time. */
const MAX_DAYS_BETWEEN_TERMS = 31;

type DaysInOffice = { readonly from?: Day; readonly to?: Day };

/** undefined where nobody is to have done something in an office. `read`: how the same is read with that time. */
export function asksAsHolder(text: string, then: IntentContext, read: ReadAgain): Intent | undefined {
  if (!MAY_BE_HOLDER.test(text) || MADE_OR_CALLED.test(text)) return undefined;
  const message = withWholeOffices(readMessage(text, then.archive, then.today));
  if (message.quoted.length > 0 || !(GOES_OR_MEETS.test(message.rest) || SPEAKS.test(message.rest))) return undefined;
  const [first, ...others] = holdersIn(message, then);
  if (first === undefined) return undefined;
  const heldBy = ({ office, person, body }: HolderAsked) => heldIn(office, person, body, message, then.archive).held;
  // “When did Lavrov meet Blinken as secretary of state”: of whoever of them had it.
  const asked = [first, ...others].find((one) => heldBy(one).length > 0) ?? first;
  const { body, from, to } = asked;
  const held = heldBy(asked);
  if (held.length === 0) return body === undefined ? saysNever(asked, then) : undefined;
  if (new Set(held.map(({ actor }) => actor)).size > 1) return undefined;
  const terms = mergedTerms(held.map((one) => termOf(one.office, then.today))).flatMap((term) =>
    daysNamedOf(term, message),
  );
  const { words } = message;
  const rest = [typedText(words, 0, from), typedText(words, to, words.length)].filter((one) => one !== "").join(" ");
  const readings = terms.toReversed().flatMap((term) => {
    const time = timeTyped(term, then.today);
    return time === undefined ? [] : [read(`${rest} ${time}`, then)];
  });
  return readings.find((one) => findsSomething(one, then)) ?? readings[0];
}

type HolderAsked = {
  readonly office: OfficePart;
  readonly person: RecordPart;
  readonly body: RecordPart | undefined;
  /** Where the clause stands among the words. */
  readonly from: number;
  readonly to: number;
};

/** The office behind “as” or “when he was”, with each of those who are named before it; none where there is no such clause. */
function holdersIn(message: ReadMessage, { archive }: IntentContext): readonly HolderAsked[] {
  const { parts, words } = message;
  const key = (at: number) => words[at]?.key ?? "";
  const office = parts.findLast((part): part is OfficePart => part.is === "office");
  if (office === undefined) return [];
  const isBody = (part: (typeof parts)[number]): part is RecordPart =>
    part.is === "record" && part.records.some(({ kind, id }) => kind === "actor" && !isPerson(kind, id, archive));
  const before = parts.find((part): part is RecordPart => isBody(part) && part.to === office.from);
  const behind = parts.find(
    (part): part is RecordPart =>
      part.is === "record" && (part.from === office.to + 1 || part.from === office.to + 2) && key(office.to) === "of",
  );
  if (behind !== undefined && !isBody(behind)) return [];
  let at = (before ?? office).from - 1;
  while (BEFORE_TITLE.has(key(at))) at--;
  const isPronoun = /^(?:he|she|they)$/u.test(key(at - 1));
  const isAs = key(at) === "as";
  const subject = isPronoun || isAs ? undefined : parts.find((part) => part.to === at && part.is === "record");
  const opening = (isPronoun ? at - 1 : (subject?.from ?? at)) - 1;
  const isWhile = WAS_THEN.has(key(at)) && WHILE.has(key(opening));
  if (!isAs && !isWhile) return [];
  const from = isWhile ? opening : at;
  const people = parts.filter(
    (part): part is RecordPart =>
      part.is === "record" && part.to <= from && part.records.every(({ kind, id }) => isPerson(kind, id, archive)),
  );
  const [first] = people;
  if (first === undefined) return [];
  // “While Blinken was secretary of state” is of nobody else.
  const isOfSubject = subject?.is === "record";
  if (isOfSubject && !isSamePerson(subject, first)) return [];
  const those = isOfSubject ? [first] : people;
  return those.map((person) => ({ office, person, body: before ?? behind, from, to: behind?.to ?? office.to }));
}

const BEFORE_TITLE: ReadonlySet<string> = new Set("the a an still also".split(" "));
const WAS_THEN: ReadonlySet<string> = new Set("was were is".split(" "));
const WHILE: ReadonlySet<string> = new Set("when while".split(" "));

function isSamePerson(one: RecordPart, other: RecordPart): boolean {
  return one.records.some(({ id }) => other.records.some((person) => person.id === id));
}

function termOf({ from, to }: Office, today: Day): DaysInOffice {
  const [first, last] = [from && earliest(from), to && latest(to)];
  return {
    ...(first === undefined ? {} : { from: first }),
    ...(last === undefined || last > today ? {} : { to: last }),
  };
}

/** In order; those between which nobody else can have been long in office are one. */
function mergedTerms(terms: readonly DaysInOffice[]): readonly DaysInOffice[] {
  const merged: DaysInOffice[] = [];
  for (const term of terms.toSorted((a, b) => (a.from ?? "").localeCompare(b.from ?? ""))) {
    const last = merged.at(-1);
    const isNext =
      last !== undefined &&
      (last.to === undefined || term.from === undefined || daysBetween(last.to, term.from) <= MAX_DAYS_BETWEEN_TERMS);
    merged.splice(isNext ? -1 : merged.length, 1, isNext ? joinedTerms(last, term) : term);
  }
  return merged;
}

function joinedTerms({ from, to }: DaysInOffice, next: DaysInOffice): DaysInOffice {
  const end = to === undefined || next.to === undefined ? undefined : [to, next.to].toSorted().at(-1);
  return { ...(from === undefined ? {} : { from }), ...(end === undefined ? {} : { to: end }) };
}

/** Of a time that is named only the days in office. */
function daysNamedOf(term: DaysInOffice, { span }: ReadMessage): readonly DaysInOffice[] {
  if (span === undefined) return [term];
  const from = term.from !== undefined && term.from > span.from ? term.from : span.from;
  const to = term.to !== undefined && term.to < span.to ? term.to : span.to;
  return from <= to ? [{ from, to }] : [];
}

function timeTyped({ from, to }: DaysInOffice, today: Day): string | undefined {
  if (from !== undefined && to !== undefined) return from === to ? `on ${from}` : `between ${from} and ${to}`;
  if (from !== undefined) return `between ${from} and ${today}`;
  return to === undefined ? undefined : `before ${addDays(to, 1)}`;
}

/** That the archive does not know them in it. */
function saysNever({ office, person }: HolderAsked, { archive, words, asOf }: IntentContext): Intent | undefined {
  const [only, ...others] = person.records;
  const actor = only === undefined || others.length > 0 ? undefined : archive.actors.get(only.id as never);
  if (actor === undefined || actor.offices.length === 0) return undefined;
  const text = words.office.notTheirs({ name: actor.name, office: office.text });
  return says(nothingFound(text, asOf, threeToTap(words, asksForRecords(person.records, archive, asOf))));
}
