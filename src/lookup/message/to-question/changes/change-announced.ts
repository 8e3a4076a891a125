// “Who announced the new date of COP26”, “on what day was the trip called off”: the step of one event that tells it.

import { earliest } from "@attache/edtf";
import { changeAsStep } from "../../../../core/change-asked.ts";
import { eventSteps } from "../../../answers/answer-event.ts";
import { changeTold } from "../../../answers/change-told.ts";
import type { FoundEvent } from "../../../answers/event-refs.ts";
import { findEvents } from "../../../answers/find-events.ts";
import type { Part, RecordPart } from "../../../parts/part.ts";
import type { Span } from "../../../read/parse-span.ts";
import { asKnown } from "../../../read/read-day.ts";
import { yearsMeant } from "../../../read/years-meant.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { asksWhichTells, journeysAmong, withPlaceOfDay } from "../confirmations/announced-place-events.ts";
import { asksForDeedAnnounced } from "../confirmations/deed-announced.ts";
import { refsOf } from "../events/record-refs.ts";
import { loadedWords } from "../guards/loaded-words.ts";
import { asksWhoPlaced, withWordOfPlace } from "../hosts-and-places/place-announced.ts";
import { isAskedBeside } from "../phrasing/asked-beside.ts";
import { eventsMeantIn, ofItsTime, singleBest } from "../which-event/resolve-events.ts";
import { type ChangeSaid, changeSaid, DEED } from "./change-patterns.ts";
import { settledBy } from "./day-settled-by.ts";

/** undefined where no such change is asked for, none is told of what is named, or it is told of several. */
export function asksOfChange(read: ReadMessage, then: IntentContext): Intent | undefined {
  if (isNotOfRecords(read)) return undefined;
  const message = withPlaceOfDay(withWordOfPlace(read, then.archive), then.archive);
  const said = changeSaid(message);
  if (said === undefined) return asksWhoBegan(message, then);
  if (isAskedBeside(said.deedAt, message)) return undefined;
  if ((said.what === "date" || said.what === "place") && asksForDeedAnnounced(message.rest)) return undefined;
  const by = doerBefore(said, message);
  const isOfTime = said.what === "place" && !message.since;
  const tries = eventsMeant(said, by, message, then).map((some) => (isOfTime ? ofItsTime(some, message.span) : some));
  const spans = spansMeant(said, message);
  const tellingOf = (found: readonly FoundEvent[]) =>
    spans.flatMap((span) => {
      const best = bestTelling({ ...said, span }, by, found, then);
      return best === undefined ? [] : [{ best, of: { ...said, span }, at: spans.indexOf(span) }];
    });
  const telling = tries.map(tellingOf);
  const meant = telling.find((some) => some.length > 0) ?? [];
  const ids = new Set(meant.map(({ best: { event } }) => event.id));
  // “Who first named 15 November for Biden and Xi”: a day that two of their meetings had, each in its year.
  if (message.yearless && ids.size > 1) return asksWhichDay([...ids], said, then);
  const first = message.yearless ? meant[0] : telling.flat().toSorted((a, b) => a.at - b.at)[0];
  if (first !== undefined) return asksOfStepTold(first.best, first.of, by, message, then);
  if (said.what === "date" && said.span !== undefined) return undefined;
  // “The conference of 2021”: the time may be that of the event.
  const [found = []] = said.span === undefined ? tries : tries.map((some) => ofItsTime(some, said.span));
  const ofIt = { ...said, span: undefined };
  const best = bestTelling(ofIt, by, found, then);
  if (best !== undefined) return asksOfStepTold(best, ofIt, by, message, then);
  const which = by === undefined ? asksWhichTells(ofIt, found, message, then) : undefined;
  if (which !== undefined) return which;
  // “When did the US confirm the dates of the visit”: another visit of which nobody named any is none of theirs.
  return said.what === "date" && by !== undefined ? undefined : saysNone(ofIt, found, then);
}

/** Which one is meant, and then which day was named of it first. */
function asksWhichDay(ids: readonly string[], { what }: ChangeSaid, { asOf }: IntentContext): Intent {
  const subjects = [ids.map((id) => `event:${id}`).join("|")];
  const step = changeAsStep({ what, nth: 1 });
  return asks({ about: "events", which: "one", page: 0, subjects, focus: "told", step, ...asKnown(asOf) });
}

/** Of what never had a day, was never moved, or is elsewhere, just that. */
function saysNone(said: ChangeSaid, found: readonly FoundEvent[], { asOf }: IntentContext): Intent | undefined {
  const [only, ...others] = found;
  if (only === undefined || others.length > 0) return undefined;
  const asked =
    said.what === "place" ? ({ focus: "where" } as const) : ({ focus: "told", step: changeAsStep(said) } as const);
  return asks({ about: "event", id: only.event.id, page: 0, ...asked, ...asKnown(asOf) });
}

/** “Who floated a meeting of Trump and Kim”: who first spoke of the one event that has all that is named. */
function asksWhoBegan(message: ReadMessage, then: IntentContext): Intent | undefined {
  if (message.span !== undefined || !WHO_BEGAN.test(message.rest)) return undefined;
  const [found = []] = eventsMeant({ to: undefined }, undefined, message, then);
  const best = singleBest(found);
  return (
    best &&
    (asksWhoPlaced(best, message, then) ??
      asks({ about: "event", id: best.event.id, page: 0, focus: "announced", ...asKnown(then.asOf) }))
  );
}

const WHO_BEGAN =
  /^(?:so |and )?who(?: (?:was|first|originally|the|one|to|had))* (?:float|suggest|propos|moot|broach)(?:ed|e|s|ing)?\b|^(?:so |and )?who(?: (?:was|the|one|to|had))* (?:first (?:to |who )?(?:say|says|said|report(?:s|ed)?)|(?:say|says|said|report(?:s|ed)?) first)\b.*\b(?:would|will|was to|is to)\b/iu;

/** What was translated or is quoted, or names what no record has. */
function isNotOfRecords({ translated, quoted, parts }: ReadMessage): boolean {
  return translated === true || quoted.length > 0 || parts.some(({ is }) => is === "missing");
}

/** Of a day without its year, what is to come and what is over. */
function spansMeant({ span, what }: ChangeSaid, { pastSpan, yearless }: ReadMessage): readonly (Span | undefined)[] {
  if (span === undefined || pastSpan === undefined) return [span];
  if (!yearless || what !== "date") return [span, pastSpan];
  return [span, ...yearsMeant(pastSpan)];
}

function bestTelling(
  said: ChangeSaid,
  by: RecordPart | undefined,
  found: readonly FoundEvent[],
  { archive, asOf }: IntentContext,
): FoundEvent | undefined {
  const ids = actorIdsOf(by);
  const telling = found
    .map((one) => ({ one, told: changeTold(eventSteps(one.event, asOf), said, ids, archive) }))
    .filter(({ told: { steps } }) => steps.length > 0);
  const theirs = telling.filter(({ told: { isByOthers } }) => !isByOthers);
  const ofThem = theirs.map(({ one }) => one);
  if (said.what === "date" && said.span === undefined) {
    const best = datesMeant(found, ofThem, ids ?? [], archive);
    // Of whose visit nobody named a day it is not asked when somebody did.
    return by === undefined || telling.some(({ one }) => one === best) ? best : undefined;
  }
  // “That Kerry goes to China”: of several journeys none is told of because more of its words fit.
  if (said.what === "place" && said.nth === 1) {
    const [only, ...others] = journeysAmong(ofThem);
    return others.length > 0 ? undefined : only;
  }
  return singleBest(ofThem) ?? singleBest(telling.map(({ one }) => one));
}

/** Days were named of nearly all: who did so tells which edition is meant, a person by what they said, a state by where it receives. */
function datesMeant(
  found: readonly FoundEvent[],
  theirs: readonly FoundEvent[],
  ids: readonly string[],
  { actors }: IntentContext["archive"],
): FoundEvent | undefined {
  const best = singleBest(found);
  if (best !== undefined || ids.length === 0) return best;
  const editions = found.filter(({ event }) => event.series !== undefined);
  const isPerson = ids.every((id) => actors.get(id as never)?.kind === "person");
  const received = editions.filter(({ state }) => ids.includes(state.place?.country ?? ""));
  const isOfOne = new Set(editions.map(({ event }) => event.series)).size === 1;
  return isPerson || (isOfOne && received.length === 1)
    ? singleBest(theirs.filter(({ event }) => event.series !== undefined))
    : undefined;
}

function asksOfStepTold(
  { event }: FoundEvent,
  said: ChangeSaid,
  by: RecordPart | undefined,
  message: ReadMessage,
  { asOf }: IntentContext,
): Intent {
  const who = by === undefined ? {} : { by: refsOf(by.records.filter(({ kind }) => kind === "actor")) };
  const step = changeAsStep(by === undefined ? { ...said, what: settledBy(said, message) } : said);
  return asks({ about: "event", id: event.id, page: 0, focus: "told", step, ...who, ...asKnown(asOf) });
}

function actorIdsOf(by: RecordPart | undefined): readonly string[] | undefined {
  return by?.records.flatMap(({ kind, id }) => (kind === "actor" ? [id as string] : []));
}

/** Whoever is named before the word for what was done: “what day did Trump cancel it”, “when the ministry confirmed that”. */
function doerBefore({ deedAt }: ChangeSaid, { parts, words }: ReadMessage): RecordPart | undefined {
  const isPassive = words.slice(0, deedAt).some(({ key }) => OF_NO_DOER.has(key));
  return parts.find((part): part is RecordPart => {
    if (part.is !== "record" || part.to > deedAt || !part.records.some(({ kind }) => kind === "actor")) return false;
    const before = words[part.from - 1]?.key === "the" ? part.from - 2 : part.from - 1;
    return BEFORE_DOER.has(words[before]?.key ?? "") || (part.to === deedAt && !isPassive && part.from > 0);
  });
}

const BEFORE_DOER: ReadonlySet<string> = new Set(["did", "has", "have", "had"]);
const OF_NO_DOER: ReadonlySet<string> = new Set(["was", "were", "is", "are", "who"]);

function eventsMeant(
  { to }: { readonly to?: Part | undefined },
  by: RecordPart | undefined,
  message: ReadMessage,
  then: IntentContext,
): readonly (readonly FoundEvent[])[] {
  const found = eventsMeantIn({ by, to, isOwn: isOfChange }, message, then);
  const isOfDayAlone = message.parts.length === 0 && !loadedWords(message).some(({ key }) => !isOfChange(key));
  return isOfDayAlone ? [eventsBeginning(message, then)] : found;
}

/** “Where does the date 24 September come from”: of what begins on it. */
function eventsBeginning({ pastSpan }: ReadMessage, { archive, asOf }: IntentContext): readonly FoundEvent[] {
  if (pastSpan === undefined || pastSpan.from !== pastSpan.to) return [];
  const { from, to } = pastSpan;
  return findEvents({ from, to, which: "all", asOf }, archive).filter(
    ({ state: { date } }) => date !== undefined && earliest(date) === from,
  );
}

const isOfChange = (key: string): boolean => DEED.test(key) || OF_CHANGES.test(key);

/** Words with which a change is told, beside those for what was done. */
const OF_CHANGES =
  /^(?:new|revised|changed|date|dates|day|days|1st|2nd|3rd|time|venue|come|goes?|would|city|place|back|off|media|press|papers?|newspapers?|outlets?|news|word|up|earliest|leak\w*)$/u;
