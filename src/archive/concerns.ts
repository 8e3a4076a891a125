// Whom an event, a development or a quote concerns: the one rule, for every answer, digest, follow, agenda and calendar. Pure.
//
// - An event has the topics of its file. A quote has its own; one without any has those of the event at which it was said.
// - An event concerns whoever took part in it, or was to, by any development that was known, and whoever confirmed its date. Who
//   drops out stays concerned: that they do is news of theirs. Of what became known after `asOf` nothing counts.
// - A quote concerns its speaker, not those who listened.
// - What concerns somebody concerns those for whom they acted then: see `actsFor`.

import { type Day, earliest, latest } from "@attache/edtf";
import { tokenize } from "../text/tokens.ts";
import { knownBy, type State, stateAfter } from "./history.ts";
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
  if (topic !== undefined && !event.topics.includes(topic)) return false;
  if (actor === undefined) return true;
  return (
    actorsOf(event, asOf, archive).has(actor) ||
    told.some((state) => state !== undefined && partiesOf(state, archive).has(actor))
  );
}

/** Whether a quote concerns a subject: at which event it was said, what it is about, and who said it. */
export function quoteConcerns(
  quote: Quote,
  { event, topic, actor }: Subject,
  archive: Actors & Pick<Records, "events">,
): boolean {
  if (event !== undefined && quote.event !== event) return false;
  if (topic !== undefined && !topicsOf(quote, archive).includes(topic)) return false;
  return actor === undefined || isSaidBy(quote, actor, archive);
}

/** Whether somebody said it, or somebody who spoke for them: in the office of that day. */
export function isSaidBy({ speaker, as, said }: Quote, actor: string, archive: Actors): boolean {
  return actsFor({ actor: speaker, as }, earliest(said), latest(said), archive).has(actor);
}

function topicsOf({ topics, event }: Quote, { events }: Pick<Records, "events">): readonly string[] {
  return topics.length > 0 || event === undefined ? topics : (events.get(event)?.topics ?? []);
}

/** By the archive’s actors, which are others after each reload, and by event: what is known now is asked for most. */
const KNOWN_NOW = new WeakMap<Records["actors"], WeakMap<Event, ReadonlySet<string>>>();

function actorsOf(event: Event, asOf: Day | undefined, archive: Actors): ReadonlySet<string> {
  if (asOf !== undefined) return readActors(event, asOf, archive);
  const kept = KNOWN_NOW.get(archive.actors) ?? new WeakMap<Event, ReadonlySet<string>>();
  KNOWN_NOW.set(archive.actors, kept);
  const found = kept.get(event) ?? readActors(event, undefined, archive);
  kept.set(event, found);
  return found;
}

function readActors(event: Event, asOf: Day | undefined, archive: Actors): ReadonlySet<string> {
  const steps = knownBy(event, asOf);
  const state = stateAfter(event, steps);
  if (state === undefined) return new Set();
  const parties: readonly Participant[] = [
    ...event.participants,
    ...steps.flatMap(({ participants = [], confirmedBy = [] }) => [
      ...participants,
      ...confirmedBy.map((actor) => ({ actor })),
    ]),
  ];
  return standingFor(parties, state, archive);
}

function partiesOf(state: State, archive: Actors): ReadonlySet<string> {
  return standingFor([...state.participants, ...state.confirmedBy.map((actor) => ({ actor }))], state, archive);
}

/** The parties, and those for whom they acted on the days of the event; without a date, on the day on which it was last spoken of. */
function standingFor(parties: readonly Participant[], { date, since }: State, archive: Actors): ReadonlySet<string> {
  const [first, last] = date === undefined ? [] : [earliest(date), latest(date)];
  const [from, to] = [first ?? last ?? since, last ?? first ?? since];
  return new Set(parties.flatMap((party) => [...actsFor(party, from, to, archive)]));
}

/**
 * Somebody and all for whom they act: those whom their office names (“Secretary General of NATO”, “US Secretary of State”),
 * by `as` where the file says it, else by the offices held on some day from `from` to `to`. Only where no office names anybody
 * it is the state of `country`. An organisation of a state acts for that state, and so does who acts for it.
 */
export function actsFor(
  { actor: id, as }: Participant,
  from: Day | undefined,
  to: Day | undefined,
  archive: Actors,
): ReadonlySet<string> {
  const actor = archive.actors.get(id);
  if (actor === undefined) return new Set([id]);
  const titles = as === undefined ? officesHeld(actor, from, to).map(({ title }) => title) : [as];
  const named = titles.flatMap((title) => [...namedIn(title, archive)]);
  const direct = named.length > 0 ? named : actor.country === undefined ? [] : [actor.country];
  const states = direct.flatMap((one) => archive.actors.get(one)?.country ?? []);
  return new Set([id, ...direct, ...states]);
}

type Titles = {
  readonly groups: readonly (readonly [name: string, id: string])[];
  readonly read: Map<string, ReadonlySet<string>>;
};

const TITLES = new WeakMap<Records["actors"], Titles>();

/** The states and organisations that a title begins with, or that follow an “of” in it. */
function namedIn(title: string, { actors }: Actors): ReadonlySet<string> {
  const titles = TITLES.get(actors) ?? { groups: groupsOf(actors), read: new Map<string, ReadonlySet<string>>() };
  TITLES.set(actors, titles);
  const before = titles.read.get(title);
  if (before !== undefined) return before;
  const words = ` ${tokenize(title).join(" ")} `;
  const stands = (name: string) =>
    words.startsWith(name) || words.includes(` of${name}`) || words.includes(` of the${name}`);
  const there = titles.groups.filter(([name]) => stands(name));
  // “of the United Nations Framework Convention on Climate Change” is not “of the United Nations”.
  const whole = there.filter(([name]) => !there.some(([other]) => other !== name && other.startsWith(name)));
  const found = new Set(whole.map(([, id]) => id));
  titles.read.set(title, found);
  return found;
}

function groupsOf(actors: Records["actors"]): Titles["groups"] {
  return [...actors.values()].flatMap(({ id, kind, name, also }) =>
    kind === "person" ? [] : [name, ...also].map((one) => [` ${tokenize(one).join(" ")} `, id] as const),
  );
}
