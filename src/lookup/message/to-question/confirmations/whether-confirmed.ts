// “Did Tehran confirm the second round in Islamabad”: who stands before the verb is who confirms, and not where; what it is about stands behind it.

import { earliest, latest } from "@attache/edtf";
import type { Archive } from "../../../../archive/archive.ts";
import { eventConcerns } from "../../../../archive/concerns.ts";
import { knownBy } from "../../../../archive/known-steps.ts";
import { namesOfCity } from "../../../../archive/names/same-city.ts";
import { keyOf, recordNameKey } from "../../../../archive/names/whole-names.ts";
import { dayAmongOthers, liesAhead } from "../../../../archive/phase.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import type { FoundEvent } from "../../../answers/event-refs.ts";
import { findEvents } from "../../../answers/find-events.ts";
import { namesAny, stepTold } from "../../../answers/step-told.ts";
import type { Part } from "../../../parts/part.ts";
import { asKnown } from "../../../read/read-day.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { CONFIRMS_IT } from "../changes/change-verbs.ts";
import { type EventParts, eventParts } from "../events/event-query.ts";
import { isNarrowed, timeOf, withoutStatus } from "../events/events-question.ts";
import { withRoles } from "../hosts-and-places/guest-and-host.ts";

const ASKS_WHETHER = whereItMayFit(/^(?:so |and |but )?(?:did|has|have|had)(?:n['’]?t)?\b/iu);

/** “When did Hua confirm the summit”, of somebody in person: told where a step does, by what they said. */
const ASKS_WHEN_CONFIRMED = whereItMayFit(
  /^(?:so |and |but )?(?:when|(?:on )?(?:what|which) (?:day|date)) (?:did|has|have|had)\b/iu,
);

/** “Has Xi confirmed his visit”: what still may come is meant, if anything is. */
const IS_STILL_OPEN = /^(?:so |and |but )?(?:has|have)(?:n['’]?t)?\b/iu;

/** “Did Xi confirm that he will come”: a clause, and nothing that is called so; “confirmed by” has who did so behind it. */
const BEGINS_CLAUSE: ReadonlySet<string> = new Set(
  "by that whether if he she it they this to will would what who when where how".split(" "),
);

/** undefined where nobody is named before the verb, or nothing that is known behind it. */
export function asksWhetherConfirmed(whole: ReadMessage, then: IntentContext): Intent | undefined {
  const { words, rest, quoted, translated } = whole;
  const isWhen = ASKS_WHEN_CONFIRMED.test(rest);
  if (translated === true || quoted.length > 0 || !(isWhen || ASKS_WHETHER.test(rest))) return undefined;
  const at = words.findIndex(({ key }) => CONFIRMS_IT.test(key));
  if (at < 0 || BEGINS_CLAUSE.has(words[at + 1]?.key ?? "by")) return undefined;
  const [doer, ...others] = whole.parts.filter(({ to }) => to <= at);
  if (doer === undefined || others.length > 0 || !isRightBeforeVerb(doer, at, words)) return undefined;
  const ids = actorsMeant(doer, then.archive);
  const arePeople = ids.every((id) => then.archive.actors.get(id as never)?.kind === "person");
  if (ids.length === 0 || (isWhen && !arePeople)) return undefined;
  const message = behindVerb(whole, at);
  for (const parts of readingsOf(message, then)) {
    const { all, time } = findThen(parts, message, then);
    const meant = isWhen ? all.filter((one) => isConfirmedByThem(one, ids, then)) : all;
    // Who confirmed it needs no other tie to it.
    const isNamed = isWhen || isNarrowed(parts);
    const found = partiesOf(ids, meant, { isOpen: IS_STILL_OPEN.test(rest), isNamed }, then);
    if (found.length > 0 && (!isWhen || found.length === 1)) return asksOfConfirming(found, ids, parts, time, then);
  }
  return undefined;
}

/** In the time that is told; of a day without its year, of any year in which it was on that day. */
function findThen(parts: ReadBehind, message: ReadMessage, { archive, asOf }: IntentContext) {
  const time = timeOf(message);
  const all = findEvents({ ...parts, ...time, which: "one", asOf }, archive);
  const { span, yearless } = message;
  if (all.length > 0 || !yearless || span === undefined || span.from !== span.to || !isNarrowed(parts))
    return { all, time };
  const isThen = (day: string | undefined) => day?.slice(5) === span.from.slice(5);
  const inYear = findEvents({ ...parts, which: "one", asOf }, archive).filter(
    ({ state: { date } }) => date !== undefined && (isThen(earliest(date)) || isThen(latest(date))),
  );
  return { all: inYear, time: {} };
}

/** Whether they confirm it in one of its steps, by what they said there. */
function isConfirmedByThem({ event }: FoundEvent, ids: readonly string[], { archive, asOf }: IntentContext): boolean {
  const asked = { focus: "confirmed", by: ids.map((id) => `actor:${id}`).join("|") } as const;
  const step = stepTold(knownBy(event, asOf), asked, archive);
  return step !== undefined && namesAny(step.says ?? "", ids, archive);
}

function isRightBeforeVerb({ to }: Part, at: number, words: ReadMessage["words"]): boolean {
  return words
    .slice(to, at)
    .every(({ key }) => /^(?:ever|already|yet|not|formally|officially|finally|publicly|really|actually)$/u.test(key));
}

/** Somebody, a state by its name or capital, and of a city that is the seat of several each of them. */
export function actorsMeant(part: Part, { actors }: Archive): readonly string[] {
  if (part.is === "record") return part.records.flatMap(({ kind, id }) => (kind === "actor" ? [id] : []));
  if (part.is !== "place" && part.is !== "missing") return [];
  // A capital in which nothing takes place speaks for its state too: “Ottawa”.
  const names = new Set(namesOfCity(keyOf(part.is === "place" ? part.place : part.text)));
  return [...actors.values()].flatMap(({ id, capital }) =>
    capital !== undefined && names.has(recordNameKey(capital.name)) ? [id] : [],
  );
}

/** What is asked about, without who is to have confirmed it. */
function behindVerb(whole: ReadMessage, at: number): ReadMessage {
  const keys = new Set(whole.words.slice(at + 1).map(({ key }) => key));
  return {
    ...whole,
    parts: whole.parts.filter(({ from }) => from > at),
    telling: whole.telling.filter((key) => keys.has(key)),
  };
}

/** As many words a question has that an event has to tell. */
const MOST_WORDS_BEHIND = 4;

type ReadBehind = Omit<EventParts, "statuses">;

/** By its names; where these alone are no event's, by words that tell of it. */
function readingsOf(message: ReadMessage, then: IntentContext): readonly ReadBehind[] {
  const {
    words,
    unread: _unread,
    ...named
  } = withoutStatus(withRoles(eventParts(message, then.archive), message, then.archive));
  const { names: _names, ...others } = named;
  const mentions = words?.split(" ").slice(0, MOST_WORDS_BEHIND);
  const readings: readonly ReadBehind[] = mentions === undefined ? [named] : [{ ...others, mentions }, named];
  return readings.filter((one) => isNarrowed(one) || one.mentions !== undefined);
}

/** Of the events those in which whoever is asked about has a part, of editions the one that they hold; where none has, all that are named. */
function partiesOf(
  ids: readonly string[],
  all: readonly FoundEvent[],
  { isOpen, isNamed }: { readonly isOpen: boolean; readonly isNamed: boolean },
  { archive, today, asOf }: IntentContext,
): readonly FoundEvent[] {
  const isTheirs = ({ event }: FoundEvent) => ids.some((actor) => eventConcerns(event, { actor }, archive, { asOf }));
  // Brussels is the seat of several, of whom none receives where it is.
  const isThere = ({ event, state }: FoundEvent) =>
    ids.length === 1 && ids.some((id) => (state.place ?? event.place)?.country === stateConfirming(id, archive));
  const party = all.filter((one) => isTheirs(one) || isThere(one));
  const first = party.length > 0 || !isNamed ? party : all;
  const most = Math.max(...first.map(({ score }) => score));
  const found = first.filter(({ score }) => score === most);
  const open = isOpen ? all.filter((one) => isTheirs(one) && liesAhead(one.state, today)) : [];
  if (open.length > 0) return open;
  // Who holds one confirms it; of the others what is far ahead is not meant.
  const rank = (one: FoundEvent) => (isThere(one) ? 2 : 0) + (dayAmongOthers(one.state) <= today ? 1 : 0);
  const [last] = areOfOneSeries(found) ? found.toSorted((a, b) => rank(b) - rank(a) || lastOnesFirst(a, b)) : [];
  return last === undefined ? found : [last];
}

/** Editions of one summit: of these the last is meant, where nothing tells which. */
function areOfOneSeries(found: readonly FoundEvent[]): boolean {
  const [series, ...others] = new Set(found.map(({ event }) => (event.kind === "talks" ? undefined : event.series)));
  return series !== undefined && others.length === 0;
}

function lastOnesFirst(a: FoundEvent, b: FoundEvent): number {
  return dayAmongOthers(b.state).localeCompare(dayAmongOthers(a.state));
}

function stateConfirming(id: string, { actors }: Archive): string | undefined {
  const actor = actors.get(id as never);
  return actor?.kind === "state" ? id : actor?.country;
}

function asksOfConfirming(
  found: readonly FoundEvent[],
  ids: readonly string[],
  parts: ReadBehind,
  time: ReturnType<typeof timeOf>,
  { archive, asOf }: IntentContext,
): Intent {
  const [only, ...others] = found;
  const theirs = ids.filter((actor) => only !== undefined && eventConcerns(only.event, { actor }, archive, { asOf }));
  const by = (theirs.length > 0 ? theirs : ids).map((id) => `actor:${id}`).join("|");
  const of =
    only !== undefined && others.length === 0
      ? { subjects: [`event:${only.event.id}`], ...time }
      : { ...parts, ...time };
  return asks({ about: "events", which: "one", page: 0, ...of, focus: "confirmed", by, ...asKnown(asOf) });
}
