// What is asked, from the words of a language that ask: one may say more than one of them.

import type { Archive } from "../../../archive/archive.ts";
import { isFunctionWord } from "../../parts/function-words.ts";
import type { Ask } from "../ask/ask.ts";
import { isPerson } from "../to-question/events/record-refs.ts";
import type { Covered } from "./cover.ts";
import { isTreaty } from "./english-names.ts";
import { isKnownPlace } from "./known-place.ts";
import type { LanguageWords } from "./language.ts";
import type { Meaning } from "./meaning.ts";
import { orderIn } from "./orders.ts";
import { OVER } from "./over-words.ts";
import { isRegion } from "./regions-in.ts";

/** What tells one event from another goes before what asks for anybody or anything. */
const OF_EVENTS: readonly Ask[] = ["attends", "why", "status", "where", "when"];

/** What is asked where nothing else is, what goes first standing before. */
const OTHERWISE: readonly Ask[] = [
  ...(["quotes", "count", "changes", "next", "last", "list", "span"] as const),
  ...(["help", "thanks", "hello"] as const),
];

/** undefined when nothing is asked. What only names an event asks for it, where no Englishman writes so. */
export function askOf(covered: Covered, language: LanguageWords, archive: Archive): Ask | undefined {
  const order = orderIn(covered);
  if (order !== undefined) return order;
  const means = covered.pieces.flatMap((piece) => piece.means);
  const asked = new Set(means.flatMap((one) => (one.is === "ask" ? [one.ask] : [])));
  const has = (is: Meaning["is"]) => means.some((one) => one.is === is);
  const isOfOffice = has("office") && !means.some((one) => isPersonIn(one, archive));
  if (asked.has("quotes") && asked.has("who")) return "quotes";
  // “How often did they speak on the telephone?”
  if (asked.has("count") && has("kind")) return "count";
  const ofEvent = OF_EVENTS.find((ask) => asked.has(ask));
  if (ofEvent !== undefined && asked.has("quotes") && isOfWords(ofEvent, means, archive)) return "quotes";
  if (ofEvent !== undefined && !(ofEvent === "when" && asked.has("who") && isOfOffice)) return ofEvent;
  const who = asked.has("who") && isOfOffice ? "office" : asked.has("who") && askOfWho(covered, means, archive);
  if (who) return who;
  if (asksWhetherWarIsOver(means)) return "status";
  return askOtherwise(asked, has("kind"), covered, isOfOffice) ?? askOfNamed(covered, means, language, archive);
}

/** Who comes next in an office is no event of whoever holds it. */
function askOtherwise(
  asked: ReadonlySet<Ask>,
  isOfKind: boolean,
  { ahead }: Covered,
  isOfOffice: boolean,
): Ask | undefined {
  const ask = OTHERWISE.find((one) => asked.has(one) || (one === "next" && ahead && isOfKind));
  return ask === "next" && isOfOffice && !isOfKind ? "office" : ask;
}

/** “Саммит в Будапеште состоялся?”: what is said to have been, or asked whether it was. Who or where alone is no event. */
function asksWhether({ units, pieces, past }: Covered, means: readonly Meaning[], archive: Archive): boolean {
  const isAsked = means.some((one) => one.is === "ask" && one.ask === "event");
  const named = pieces.filter((piece) => piece.means.some((one) => one.is === "record" || isNameWord(one)));
  const isOfEvent = means.some((one) => one.is === "kind" || isToldOnce(one));
  // “Bürgenstock”, “alaska”, which the language has no word for.
  const others = pieces
    .filter((piece) => piece.means.length === 0)
    .flatMap(({ from }) => units[from] ?? [])
    .filter(({ key, capital }) => capital || (key.length > 3 && isKnownPlace(key, archive)));
  const isNamed = named.length > 0 || (isAsked && isOfEvent && others.length > 0);
  return (isAsked || past) && isNamed && (isOfEvent || named.length > 1 || others.length > 0);
}

/** What happens, rather than who does: an event, a series, a treaty. */
function isToldOnce(one: Meaning): boolean {
  if (one.is === "record") return one.records.every(({ kind }) => kind !== "actor");
  return one.is === "word" && isTreaty(one.english);
}

function isNameWord(one: Meaning): boolean {
  return one.is === "word" && /^\p{Lu}/u.test(one.english);
}

/** “И что, COP30 прошла?” */
function isEventAlone(one: Meaning): boolean {
  return one.is === "record" && one.records.every(({ kind }) => kind === "event");
}

/** “¿Terminó la guerra en Ucrania?” */
function asksWhetherWarIsOver(means: readonly Meaning[]): boolean {
  const has = (english: string) => means.some((one) => one.is === "word" && one.english === english);
  return has(OVER) && has("war");
}

/** What is asked by naming it: “is Maduro still president?”, “did Trump and Putin meet?”, an office and whose it is. */
function askOfNamed(
  covered: Covered,
  means: readonly Meaning[],
  { script }: LanguageWords,
  archive: Archive,
): Ask | undefined {
  const has = (is: Meaning["is"]) => means.some((one) => one.is === is);
  const isOfPerson = means.some((one) => isPersonIn(one, archive));
  if (has("office") && isOfPerson) return "who";
  if (asksWhether(covered, means, archive)) return "event";
  const isNamed = has("record") || means.some((one) => one.is === "word" && isRegion(one.english));
  if (has("kind") && isNamed && (script !== "Latn" || isMostlyRead(covered))) return "event";
  if (script === "Latn") return undefined;
  if (means.some(isEventAlone)) return "event";
  return has("office") && !isOfPerson && isWholeOffice(covered) ? "office" : namedOnly(covered);
}

/** Languages in Latin letters share words: “telefon” alone makes no Turkish of Polish. */
function isMostlyRead({ units, pieces }: Covered): boolean {
  const own = pieces.filter(({ means, name }) => means.length > 0 && !name);
  const left = pieces.filter(({ from, means }) => means.length === 0 && !/^\d+$/.test(units[from]?.key ?? ""));
  return left.length < own.length;
}

/** “When did Putin answer Trump”: what was said is dated. What somebody said of a cancelled summit does not ask whether it is. */
function isOfWords(ofEvent: Ask, means: readonly Meaning[], archive: Archive): boolean {
  const isSpoken = means.some((one) => isPersonIn(one, archive));
  if (ofEvent === "status") return isSpoken && means.some(({ is }) => is === "status");
  return isSpoken && (ofEvent === "when" || ofEvent === "where") && !means.some(({ is }) => is === "kind");
}

/** “2022年当時の日本の首相は？”: an office and whose it is, of a time or not, and nothing that is not understood. */
function isWholeOffice({ units, pieces }: Covered): boolean {
  const isRead = ({ from, means }: Covered["pieces"][number]) =>
    means.some(({ is }) => WHOLE_OFFICE.has(is)) || /^\d+$/.test(units[from]?.key ?? "");
  return pieces.every(isRead) && pieces.some(({ means }) => means.some(({ is }) => is === "record"));
}

const WHOLE_OFFICE: ReadonlySet<Meaning["is"]> = new Set<Meaning["is"]>(["office", "record", "time", "small"]);

/** “Who takes part in the summit”, where nobody is named. */
function asksAttending(means: readonly Meaning[], archive: Archive): boolean {
  return means.some(({ is }) => is === "kind") && !means.some((one) => isPersonIn(one, archive));
}

/** undefined for “с кем Путин встречается”: with whom somebody is to meet is what they meet for, and not who they are. */
function askOfWho(covered: Covered, means: readonly Meaning[], archive: Archive): Ask | undefined {
  if (asksWhoMet(covered, means, archive)) return "list";
  if (
    covered.pieces.some(({ to, means: [one] }) => asksByWho(one) && FORMS_OF_WHOM.has(covered.units[to - 1]?.key ?? ""))
  )
    return undefined;
  return asksAttending(means, archive) ? "attends" : "who";
}

function asksByWho(one: Meaning | undefined): boolean {
  return one?.is === "ask" && one.ask === "who";
}

/** Words for those to whom something is done, or with whom, that are no others. */
const FORMS_OF_WHOM: ReadonlySet<string> = new Set("кем ким wem wen".split(" "));

/** “Wer hat Putin angerufen”, “qui a rencontré Xi en mai”: of one who is named what they had with others, and not who they are. */
function asksWhoMet({ units, pieces, past, ahead }: Covered, means: readonly Meaning[], archive: Archive): boolean {
  const people = means.filter((one) => isPersonIn(one, archive));
  const isOf = (...kinds: readonly string[]) => means.some((one) => one.is === "kind" && kinds.includes(one.english));
  const isHeld = isOf("call") || (isOf("meeting", "visit") && past && !ahead);
  // “Chi ha chiamato Trump "daddy"”: what is beside it may make another verb of it.
  const isRead = pieces.every(
    ({ from, means: [first] }) => first !== undefined || /^\d+$/.test(units[from]?.key ?? ""),
  );
  return people.length === 1 && isHeld && isRead && !means.some(({ is }) => is === "office");
}

/** “Саммит НАТО”, “Путин и Трамп”: asks for what it names. A sentence that asks nothing known, though it names something, is chatter. */
function namedOnly({ units, pieces }: Covered): Ask | undefined {
  // “Who is 习近平” is English.
  if (units.some(({ key }) => isFunctionWord(key))) return undefined;
  const isA = (piece: Covered["pieces"][number], ...all: readonly Meaning["is"][]) =>
    piece.means.some(({ is }) => all.includes(is));
  const named = pieces.filter((piece) => isA(piece, "record", "word", "time", "office"));
  const kinds = pieces.filter((piece) => isA(piece, "kind"));
  const others = pieces.length - named.length - kinds.length;
  if (pieces.every(({ means }) => means.length > 0) && named.length + kinds.length > 1 && others < 2) return "event";
  return pieces.some((piece) => isA(piece, "record")) && others > 1 ? "chatter" : undefined;
}

function isPersonIn(meaning: Meaning, archive: Archive): boolean {
  return meaning.is === "record" && meaning.records.some(({ kind, id }) => isPerson(kind, id, archive));
}

/** Whether one that lies ahead, or the one that has been, is asked for. A verb says so where neither a time nor one event is named. */
export function turnOf({ pieces, ahead }: Covered, time: string): "next" | "last" | undefined {
  const asked = pieces.flatMap(({ means }) => means.flatMap((one) => (one.is === "ask" ? [one.ask] : [])));
  if (asked.includes("next")) return "next";
  if (asked.includes("last")) return "last";
  const isOne = pieces.some(({ means }) =>
    means.some((one) => one.is === "record" && one.records.every(({ kind }) => kind === "event")),
  );
  return ahead && time === "" && !isOne ? "next" : undefined;
}
