// An event as it is matched with headlines: who, where, when and what by the knowledge of one day. Pure.

import { type Day, earliest, latest } from "@attache/edtf";
import { monthNumber } from "../../archive/calendar-words.ts";
import { actsFor } from "../../archive/concerns.ts";
import { type State, stateAsOf } from "../../archive/history.ts";
import { officesOn } from "../../archive/offices.ts";
import type { Records } from "../../archive/records.ts";
import type { Actor, Event, Participant } from "../../archive/schema.ts";
import { isStopWord } from "../../archive/search/stop-words.ts";
import { createMemo } from "../../text/memo.ts";
import { tokenize } from "../../text/tokens.ts";
import { EVENT_NOUN } from "./event-kinds.ts";
import { foreignKinds } from "./foreign-words.ts";
import { openness } from "./openness.ts";
import { placesOfState } from "./place-keys.ts";
import { partiesOfSeries, statesInNames } from "./states-in-names.ts";

export type IndexedEvent = {
  readonly event: Event;
  readonly state: State;
  /** The recurring meeting of which it is spoken as an edition: its own, or that of those who meet out of turn. */
  readonly series: string | undefined;
  /** Whether news of it is expected: not long over, called off or forgotten. */
  readonly open: boolean;
  /** Open, but not spoken of for long. */
  readonly dormant: boolean;
  /** First and last day of the date that is known; undefined: that side is open, or there is no date. */
  readonly first: Day | undefined;
  readonly last: Day | undefined;
  readonly people: ReadonlySet<string>;
  /** States and organisations that take part, by themselves or by somebody who acts for them. */
  readonly sides: ReadonlySet<string>;
  /** The state where it is to be. */
  readonly host: string | undefined;
  /** Cities and venues, as folded words. */
  readonly places: ReadonlySet<string>;
  /** “3rd”, of the third round. */
  readonly ordinals: ReadonlySet<string>;
  /** Words of its names that tell more than who, where and which kind. */
  readonly telling: ReadonlySet<string>;
  /** States that its names name. */
  readonly mentioned: ReadonlySet<string>;
  /** States that its series names: without one of them it is another meeting. */
  readonly parties: ReadonlySet<string>;
  /** Two words of them that stand side by side. */
  readonly pairs: ReadonlySet<string>;
  /** Whether heads of state or government are to come. */
  readonly ofLeaders: boolean;
};

/** The event by what was surely known on the day; undefined when nobody had heard of it. */
export function indexEvent(
  event: Event,
  day: Day,
  { actors, topics }: Pick<Records, "actors" | "topics">,
): IndexedEvent | undefined {
  const state = stateAsOf(event, day);
  if (state === undefined) return undefined;
  const parties: readonly Participant[] = [
    ...state.participants,
    ...event.participants,
    ...[...state.declined, ...state.confirmedBy].map((actor) => ({ actor })),
  ];
  const people = new Set<string>(parties.flatMap(({ actor }) => (actors.get(actor)?.kind === "person" ? [actor] : [])));
  const host = state.place?.country;
  const sides = sidesOfAll(parties, day, actors);
  // Who visits is one side, and where they go the other; a meeting of one organisation has no other side.
  if (sides.size < 2 && people.size === 1 && host !== undefined && event.series === undefined) sides.add(host);
  const places = placesOfState(state, event, actors);
  return {
    event,
    state,
    series: event.series,
    ...openness(state, day, event.series !== undefined),
    first: state.date === undefined ? undefined : earliest(state.date),
    last: state.end?.slice(0, 10) ?? (state.date === undefined ? undefined : latest(state.date)),
    people,
    sides,
    host,
    places,
    ...withoutPlaces(wordsOfNames(event), places),
    mentioned: statesInNames(event, actors),
    parties: partiesOfSeries(event.series, { actors, topics }),
    ofLeaders: [...people].some((id) => isLeader(actors.get(id), day)),
  };
}

/** Who fights its own state, as Tigray did, is a side of its own beside it. */
function sidesOfAll(parties: readonly Participant[], day: Day, actors: Records["actors"]): Set<string> {
  const states = new Set<string>(parties.flatMap(({ actor }) => (actors.get(actor)?.kind === "state" ? [actor] : [])));
  return new Set(
    parties.flatMap((party) => {
      const actor = actors.get(party.actor);
      const own = actor?.kind === "organisation" && actor.country !== undefined && states.has(actor.country);
      return own ? [party.actor] : sidesActedFor(party, day, actors);
    }),
  );
}

/** The states and organisations for which somebody acts on a day, by their office; an organ of a state is that state. */
export function sidesActedFor(party: Participant, day: Day, actors: Records["actors"]): readonly string[] {
  const found = [...actsFor(party, () => [day, day], { actors })].filter((id) => actors.get(id)?.kind !== "person");
  const direct = found.filter((id) => actors.get(id)?.country === undefined);
  return direct.length > 0 ? direct : found.length > 0 ? found : [party.actor];
}

const LEADING_OFFICE =
  /^(?:president|prime minister|premier|chancellor|king|supreme leader|crown prince|emir|general secretary)\b/i;

function isLeader(actor: Actor | undefined, day: Day): boolean {
  return actor !== undefined && officesOn(actor, day).some(({ title }) => LEADING_OFFICE.test(title));
}

type NameTraits = Pick<IndexedEvent, "ordinals" | "telling" | "pairs">;

const NAME_TRAITS = createMemo<Event, NameTraits>();

function wordsOfNames(event: Event): NameTraits {
  const known = NAME_TRAITS.get(event);
  if (known !== undefined) return known;
  const names = [event.title, ...event.also].map(tokenize);
  const words = names.flat();
  const traits = {
    ordinals: new Set(words.filter((word) => /^\d+(?:st|nd|rd|th)$/.test(word))),
    telling: new Set(words.filter(isTellingWord).map(tellingStem)),
    pairs: new Set(
      names.flatMap((name) =>
        name.slice(1).flatMap((word, at) => (isPaired(name[at] ?? "", word) ? [`${name[at]} ${word}`] : [])),
      ),
    ),
  };
  NAME_TRAITS.set(event, traits);
  return traits;
}

/** Where it is counts by itself. */
function withoutPlaces(traits: NameTraits, places: ReadonlySet<string>): NameTraits {
  const ofPlaces = new Set([...places].flatMap((place) => place.split(" ").map(tellingStem)));
  return { ...traits, telling: new Set([...traits.telling].filter((stem) => !ofPlaces.has(stem))) };
}

function isPaired(one: string, other: string): boolean {
  return [one, other].every(
    (word) => !isStopWord(word) && !EVENT_NOUN.test(word) && !/\d{2}/.test(word) && monthNumber(word) === undefined,
  );
}

/** “Reopening” and “reopen”, “embassy” and “embassies” tell the same. */
export function tellingStem(word: string): string {
  return word.length > 6 ? word.slice(0, 6) : word.replace(/(?<=\w{4})s$/, "");
}

function isTellingWord(word: string): boolean {
  return (
    word.length > 3 &&
    monthNumber(word) === undefined &&
    !isStopWord(word) &&
    !EVENT_NOUN.test(word) &&
    !/\d/.test(word) &&
    !isForeignGathering(word) &&
    !/^(?:asian?|europe|european|africa|african|pacific|arab|american?|americas|gulf|western|eastern|leaders?|presidents?|ministers?|foreign|official|officials|heads?|united|visit|special)$/.test(
      word,
    )
  );
}

/** “Cumbre”, “sommet”: in a name, they tell no more than “summit”. */
function isForeignGathering(word: string): boolean {
  const kinds = foreignKinds(word);
  return kinds.has("summit") || kinds.has("conference") || kinds.has("meeting") || kinds.has("talks");
}
