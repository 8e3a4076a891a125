// “Who came before Araghchi”, “Stoltenberg’s successor”: whoever held the office on the day before, or on the day after.

import { addDays, type Day, daysBetween, type Edtf, earliest, latest } from "@attache/edtf";
import { namedByOffice } from "../../../../archive/concerns.ts";
import { surelyHeld } from "../../../../archive/offices.ts";
import type { Actor, Office } from "../../../../archive/schema.ts";
import { nothingFound } from "../../../../core/notice.ts";
import { cutWords } from "../../../../core/question.ts";
import { tokenize } from "../../../../text/tokens.ts";
import { typedText } from "../../../../text/typed-words.ts";
import { NONE } from "../../../../wording/describe-limits.ts";
import { withTerm } from "../../../../wording/describe-term.ts";
import { holdersOf } from "../../../answers/answer-office.ts";
import { threeToTap } from "../../../answers/three-to-tap.ts";
import type { RecordPart } from "../../../parts/part.ts";
import { asKnown } from "../../../read/read-day.ts";
import { asks, type Intent, type IntentContext, says } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { OWN_JOB_BEFORE, THE_ONE_AFTER, THE_ONE_BEFORE, wayAsked } from "./before-or-after.ts";
import { nearestHolder } from "./nearest-holder.ts";
import { saysNotThen } from "./not-in-office-then.ts";
import { firstPersonNamed, holdersFor, officeOf } from "./office-of-person.ts";

/** “Who has Merkel’s job now”: whoever holds it, and not who came right after her. */
const WHO_HAS_IT =
  /^(?:so |and |but )?who (?:else )?(?:has|holds|does) .*[’']s (?:old )?(?:job|post|office|role|position|seat)\b(?!.*\b(?:before|after|prior)\b)/iu;

/** Days that may lie between whom the archive has one after the other: of a longer time nobody knows who was it in between. */
const MAX_DAYS_UNSURE = 31;

/** undefined when nothing of the kind is asked. Where it is not known from or to when the office was held, that is told. */
export function nextInOffice(
  message: ReadMessage,
  of: RecordPart | undefined,
  then: IntentContext,
): Intent | undefined {
  if (WHO_HAS_IT.test(message.rest)) return holdsItNow(message, of, then);
  const way = wayAsked(message.rest);
  return ownJobBefore(message, of, then) ?? (way && heldInTurn(message, of, way === "before", then));
}

function heldInTurn(
  message: ReadMessage,
  of: RecordPart | undefined,
  isBefore: boolean,
  then: IntentContext,
): Intent | undefined {
  const { archive } = then;
  const id = firstPersonNamed(message, archive);
  const typed = message.parts.find((part) => part.is === "office");
  const title = typed?.is === "office" ? typed.title : [];
  const behind = nameBehind(message, isBefore ? THE_ONE_BEFORE : THE_ONE_AFTER);
  const person = id === undefined ? heldByGivenName(behind, title, of, archive) : archive.actors.get(id);
  const office = person && officeOf(person, title, of, message, archive, !isBefore);
  const day = office && (isBefore ? dayBefore(office) : dayAfter(office));
  if (office !== undefined && person !== undefined && day === undefined)
    return notTold(office, person.name, isBefore, then);
  if (office === undefined || person === undefined || day === undefined) {
    const asked = typed?.text ?? (of === undefined || message.span !== undefined ? undefined : `leader of ${of.text}`);
    if (asked === undefined || behind === undefined) return undefined;
    const none = then.words.office.none({ office: `${asked} ${behind}`, of: NONE, span: NONE });
    return says(nothingFound(none, then.asOf, threeToTap(then.words)));
  }
  const asked = daysAskedOf(day, isBefore, askedOf(office, archive), archive);
  const isHeld = holdersOf(asked, archive).some((one) => surelyHeld(one.office, asked.from, asked.to));
  if (!isHeld) return notTold(office, person.name, isBefore, then);
  const question = { about: "office", ...asked, page: 0 } as const;
  return saysNotThen(person, office, question, message, then) ?? asks(question);
}

/** “Wang Yi’s job before foreign minister”: whatever else they held. */
function ownJobBefore(message: ReadMessage, of: RecordPart | undefined, then: IntentContext): Intent | undefined {
  const typed = message.parts.find((part) => part.is === "office");
  const person = then.archive.actors.get(firstPersonNamed(message, then.archive) ?? "");
  if (typed?.is !== "office" || person === undefined || !OWN_JOB_BEFORE.test(message.rest)) return undefined;
  const isTheirs = officeOf(person, typed.title, of, message, then.archive) !== undefined;
  return isTheirs ? asks({ about: "who", id: person.id, page: 0, ...asKnown(then.asOf) }) : undefined;
}

function holdsItNow(message: ReadMessage, of: RecordPart | undefined, { archive }: IntentContext): Intent | undefined {
  const person = archive.actors.get(firstPersonNamed(message, archive) ?? "");
  const office = person && officeOf(person, [], of, message, archive);
  return office && asks({ about: "office", ...askedOf(office, archive), page: 0 });
}

/** Days without anybody in office that are told with whoever was the last before it, or the first after it. */
const MAX_DAYS_VACANT = 730;

type AskedOf = { readonly title: string; readonly of?: string };

/** What is asked of the office, from the last day on which it was held until that day, or from that day until it was held again. */
function daysAskedOf(
  day: Day,
  isBefore: boolean,
  asked: AskedOf,
  archive: IntentContext["archive"],
): AskedOf & { readonly from: Day; readonly to: Day } {
  return isBefore
    ? { ...asked, from: lastBefore(day, asked, archive), to: day }
    : { ...asked, from: day, to: firstAfter(day, asked, archive) };
}

/** The day itself where somebody had it then; else the last on which somebody is known to have had it. */
function lastBefore(day: Day, asked: AskedOf, archive: IntentContext["archive"]): Day {
  const offices = holdersOf(asked, archive).map(({ office }) => office);
  if (offices.some((office) => surelyHeld(office, day, day))) return day;
  const last = offices
    .flatMap(({ to }) => (to && earliest(to)) ?? [])
    .filter((to) => to < day)
    .sort()
    .at(-1);
  return last !== undefined && daysBetween(last, day) <= MAX_DAYS_VACANT ? last : day;
}

function firstAfter(day: Day, asked: AskedOf, archive: IntentContext["archive"]): Day {
  const offices = holdersOf(asked, archive).map(({ office }) => office);
  if (offices.some((office) => surelyHeld(office, day, day))) return day;
  const [first] = offices
    .flatMap(({ from }) => (from && latest(from)) ?? [])
    .filter((from) => from > day)
    .sort();
  return first !== undefined && daysBetween(day, first) <= MAX_DAYS_VACANT ? first : day;
}

/** Of the same state or body: “President of China” is no president of a committee on China. */
export function askedOf(office: Office, archive: IntentContext["archive"]): AskedOf {
  const bodies = namedByOffice(office.title, archive.actors).slice(0, 6);
  const whose = bodies.length === 0 ? {} : { of: bodies.map((one) => `actor:${one}`).join("|") };
  return { title: cutWords(office.title), ...whose };
}

/** The word and what stands behind it: “before Francis”, “after the war”. */
function nameBehind({ words, rest }: ReadMessage, word: RegExp): string | undefined {
  const said = word.exec(rest)?.[0].toLowerCase().split(" ").at(-1);
  const at = words.findIndex(({ key }) => key === said);
  return at < 0 || at + 1 === words.length ? undefined : typedText(words, at, words.length);
}

/** “Who ran the WTO before Ngozi?”: beside the office a given name will do, where one of its holders has it. */
function heldByGivenName(
  behind: string | undefined,
  title: readonly string[],
  of: RecordPart | undefined,
  archive: IntentContext["archive"],
): Actor | undefined {
  const given = tokenize(behind ?? "")[1];
  if (given === undefined || (title.length === 0 && of === undefined)) return undefined;
  const found = holdersFor(title, of, archive).filter(({ actor }) => tokenize(actor.name).includes(given));
  const people = new Set(found.map(({ actor }) => actor));
  return people.size === 1 ? found[0]?.actor : undefined;
}

function notTold(office: Office, whom: string, isBefore: boolean, then: IntentContext): Intent {
  const { archive, words, asOf, today } = then;
  const asked = askedOf(office, archive);
  const none = (isBefore ? words.office.noneBefore : words.office.noneAfter)({ office: office.title, whom });
  const near = nearestHolder(office, asked, isBefore, archive);
  const nearest = near && {
    name: near.actor.name,
    office: withTerm(near.office.title, near.office, asOf ?? today, words),
  };
  const told = nearest && (isBefore ? words.office.lastBefore : words.office.firstAfter)(nearest);
  const all = { label: office.title, question: { about: "office", ...asked, page: 0 } } as const;
  return says(nothingFound(told === undefined ? none : `${none} ${told}`, asOf, threeToTap(words, [all])));
}

function dayBefore({ from }: Office): Day | undefined {
  const first = from === undefined || !isNearlyKnown(from) ? undefined : earliest(from);
  return first === undefined ? undefined : addDays(first, -1);
}

function dayAfter({ to }: Office): Day | undefined {
  const last = to === undefined || !isNearlyKnown(to) ? undefined : latest(to);
  return last === undefined ? undefined : addDays(last, 1);
}

/** Whether nobody else can have been in office between its first and its last possible day. */
export function isNearlyKnown(date: Edtf): boolean {
  const [first, last] = [earliest(date), latest(date)];
  return first !== undefined && last !== undefined && daysBetween(first, last) <= MAX_DAYS_UNSURE;
}
