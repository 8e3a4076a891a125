// Whom an event, a development or a quote concerns: the one rule, for every answer, digest, follow, agenda and calendar. Pure.
//
// - An event has the topics of its file. A quote has its own; one without any has those of the event at which it was said.
// - An event concerns whoever took part in it, or was to, by any development that was known, and whoever confirmed its date. Who
//   drops out stays concerned: that they do is news of theirs. Of what became known after `asOf` nothing counts.
// - A quote concerns its speaker, not those who listened.
// - What concerns somebody concerns those for whom they acted then: see `actsFor`.

import { type Day, earliest, latest } from "@attache/edtf";
import { tokenize } from "../text/tokens.ts";
import { type State, stateAsOf } from "./history.ts";
import { firstDayOf } from "./known.ts";
import { knownBy } from "./known-steps.ts";
import { officesHeld } from "./offices.ts";
import type { Records } from "./records.ts";
import type { Event, Participant, Quote } from "./schema.ts";

/** What somebody asks about, by ids: an event, a topic, a person, state or organisation. Who names several wants what concerns all. */
export type Subject = {
  readonly event?: string | undefined;
  readonly topic?: string | undefined;
  readonly actor?: string | undefined;
};

/**
 * `asOf`: by what was known on that day, or is known now without one. `told`: states that readers hold to be true and that the
 * archive need not have any more: whom they name is concerned too, for whoever is taken out has to be told.
 */
export type Knowledge = { readonly asOf?: Day | undefined; readonly told?: readonly (State | undefined)[] };

type Actors = Pick<Records, "actors">;

/** Whether an event concerns a subject. One that was not known by `asOf` concerns no actor. */
export function eventConcerns(
  event: Event,
  { event: id, topic, actor }: Subject,
  archive: Actors,
  { asOf, told = [] }: Knowledge = {},
): boolean {
  if (id !== undefined && event.id !== id) return false;
  if (topic !== undefined && !event.topics.some((one) => one === topic)) return false;
  if (actor === undefined) return true;
  return (
    concernedBy(event, asOf, archive).has(actor) ||
    told.some((state) => state !== undefined && isPartyIn(state, actor, archive))
  );
}

/** Whether a quote concerns a subject: at which event it was said, what it is about, and who said it. */
export function quoteConcerns(
  quote: Quote,
  { event, topic, actor }: Subject,
  archive: Actors & Pick<Records, "events">,
): boolean {
  if (event !== undefined && quote.event !== event) return false;
  if (topic !== undefined && !topicsOf(quote, archive).some((one) => one === topic)) return false;
  return actor === undefined || isSaidBy(quote, actor, archive);
}

/** Whether somebody said it, or somebody who spoke for them: in the office of that day. */
export function isSaidBy(quote: Quote, actor: string, archive: Actors): boolean {
  const { speakers } = readingOf(archive.actors);
  const { speaker, as, said } = quote;
  const all = speakers.get(quote) ?? actsFor({ actor: speaker, as }, () => [earliest(said), latest(said)], archive);
  speakers.set(quote, all);
  return all.has(actor);
}

function topicsOf({ topics, event }: Quote, { events }: Pick<Records, "events">): readonly string[] {
  return topics.length > 0 || event === undefined ? topics : (events.get(event)?.topics ?? []);
}

/** First and last day; an absent side is open. */
type Days = readonly [from: Day | undefined, to: Day | undefined];

/** Whether they, or who acts for them, take part in it or stand for its date. */
export function isPartyIn(state: State, actor: string, archive: Actors): boolean {
  const days = () => daysOfState(state);
  return (
    allActFor(state.participants, days, archive).has(actor) ||
    state.confirmedBy.some((id) => actsFor({ actor: id }, days, archive).has(actor))
  );
}

/** Kept where no day decides: the same list is looked at for every subscription. */
function allActFor(list: readonly Participant[], days: () => Days, archive: Actors): ReadonlySet<string> {
  const { lists } = readingOf(archive.actors);
  const known = lists.get(list);
  if (known !== undefined) return known;
  const found = new Set(list.flatMap((party) => [...actsFor(party, days, archive)]));
  const dayless = list.every(({ actor, as }) => as !== undefined || !archive.actors.get(actor)?.offices.length);
  if (dayless) lists.set(list, found);
  return found;
}

/** The actors whom an event concerns, as last asked for: what is known now, and one day gone by. */
type Concerned = { readonly asOf: Day | undefined; readonly actors: ReadonlySet<string> };

function concernedBy(event: Event, asOf: Day | undefined, archive: Actors): ReadonlySet<string> {
  const { concerned } = readingOf(archive.actors);
  const kept = concerned.get(event) ?? [];
  const known = kept.find((one) => one.asOf === asOf);
  if (known !== undefined) return known.actors;
  const actors = allActFor(partiesTo(event, asOf), () => daysOf(event, asOf), archive);
  concerned.set(event, [...kept.filter((one) => (one.asOf === undefined) !== (asOf === undefined)), { asOf, actors }]);
  return actors;
}

/** All who took part, were to, confirmed or declined, by what was known. */
function partiesTo(event: Event, asOf: Day | undefined): readonly Participant[] {
  const steps = knownBy(event, asOf);
  const parties = steps.flatMap(({ participants = [], confirmedBy = [], declined = [] }) =>
    participants.concat([...confirmedBy, ...declined].map((actor) => ({ actor }))),
  );
  return steps.length === 0 ? [] : [...event.participants, ...parties];
}

function daysOf(event: Event, asOf: Day | undefined): Days {
  const state = stateAsOf(event, asOf);
  return state === undefined ? [undefined, undefined] : daysOfState(state);
}

/** The days of an event; without a date, the day on which it was last spoken of. */
export function daysOfState({ date, since }: State): Days {
  const [first, last] = date === undefined ? [] : [earliest(date), latest(date)];
  return [first ?? last ?? firstDayOf(since), last ?? first ?? since.by];
}

/** What has been read from the actors of an archive; a reload brings others. */
type ActorsRead = {
  readonly groups: readonly (readonly [name: string, id: string])[];
  /** By title: whom it names. */
  readonly named: Map<string, readonly string[]>;
  /** By actor, then by office or days: for whom they act. */
  readonly represented: Map<string, Map<string, ReadonlySet<string>>>;
  readonly lists: WeakMap<readonly Participant[], ReadonlySet<string>>;
  readonly concerned: WeakMap<Event, readonly Concerned[]>;
  /** Who said a quotation, and for whom. */
  readonly speakers: WeakMap<Quote, ReadonlySet<string>>;
};

const ACTORS_READ = new WeakMap<Records["actors"], ActorsRead>();

function readingOf(actors: Records["actors"]): ActorsRead {
  const known = ACTORS_READ.get(actors);
  if (known !== undefined) return known;
  const reading: ActorsRead = {
    groups: groupsOf(actors),
    named: new Map(),
    represented: new Map(),
    lists: new WeakMap(),
    concerned: new WeakMap(),
    speakers: new WeakMap(),
  };
  ACTORS_READ.set(actors, reading);
  return reading;
}

function groupsOf(actors: Records["actors"]): ActorsRead["groups"] {
  return [...actors.values()].flatMap(({ id, kind, name, also }) =>
    kind === "person" ? [] : [name, ...also].map((one) => [` ${tokenize(one).join(" ")} `, id] as const),
  );
}

/**
 * Somebody and all for whom they act: those whom their office names (“Secretary General of NATO”, “US Secretary of State”),
 * by `as` where the file says it, else by the offices held on one of the days. Only where no office names anybody it is the
 * state of `country`. An organisation of a state acts for that state, and so does who acts for it.
 */
export function actsFor({ actor: id, as }: Participant, days: () => Days, { actors }: Actors): ReadonlySet<string> {
  const { represented } = readingOf(actors);
  const actor = actors.get(id);
  const [from, to] = as === undefined && actor !== undefined && actor.offices.length > 0 ? days() : [];
  const when = as ?? (from === undefined && to === undefined ? "" : `${from}/${to}`);
  const known = represented.get(id)?.get(when);
  if (known !== undefined) return known;
  const titles =
    as !== undefined ? [as] : actor === undefined ? [] : officesHeld(actor, from, to).map(({ title }) => title);
  const named = titles.flatMap((title) => namedByOffice(title, actors));
  const direct = named.length > 0 ? named : actor?.country === undefined ? [] : [actor.country];
  const found = new Set([id, ...direct, ...direct.flatMap((one) => actors.get(one)?.country ?? [])]);
  represented.set(id, (represented.get(id) ?? new Map<string, ReadonlySet<string>>()).set(when, found));
  return found;
}

/** The states and organisations that a title begins with, or that follow an “of” in it. */
export function namedByOffice(title: string, actors: Records["actors"]): readonly string[] {
  const { groups, named } = readingOf(actors);
  const known = named.get(title);
  if (known !== undefined) return known;
  const words = ` ${tokenize(title).join(" ")} `;
  const stands = (name: string) =>
    words.startsWith(name) || words.includes(` of${name}`) || words.includes(` of the${name}`);
  const there = groups.filter(([name]) => stands(name));
  // “of the United Nations Framework Convention on Climate Change” is not “of the United Nations”.
  const whole = there.filter(([name]) => !there.some(([other]) => other !== name && other.startsWith(name)));
  const found = whole.map(([, id]) => id);
  named.set(title, found);
  return found;
}
