// What to offer while someone types.

import type { Day } from "@attache/edtf";
import type { Archive } from "../../archive/archive.ts";
import { firstInOrder } from "../../archive/first-in-order.ts";
import type { State } from "../../archive/history.ts";
import { wholeNames } from "../../archive/names/whole-names.ts";
import { officesOn } from "../../archive/offices.ts";
import { quotedActors } from "../../archive/quotes-in-order.ts";
import type { Event } from "../../archive/schema.ts";
import { mapSteps, type Steps } from "../../archive/steps.ts";
import { truncate } from "../../text/truncate.ts";
import { describeDateSurely } from "../../wording/describe-state.ts";
import { ENGLISH } from "../../wording/words.ts";
import { eventAt } from "../answers/answer-event.ts";
import { hostsFirst } from "./hosts-first.ts";
import { firstBegun } from "./is-begun.ts";
import { nearestEvents } from "./nearest-events.ts";

export type Suggestion = { readonly name: string; readonly value: string };

/** In a large archive single letters and misspelt words take some slices of time. */
export type Suggesting = Steps<readonly Suggestion[]>;

/** Of a date with two parts, in characters: “every day from 25 October to 5 November 2024, and”. */
const MAX_DATE_LENGTH = 60;

/** Discord shows at most 25 choices. */
const MAX_SUGGESTIONS = 25;

/** Of which some only look like what is typed. */
const MAX_LOOKED_AT = 75;

/** Events that fit, each with its date, as known now or on a day; what lay ahead then first while nothing is typed. */
export function* suggestEvents(typed: string, archive: Archive, today: Day, asOf?: Day): Suggesting {
  if (typed.length > MAX_BEGUN) return yield* findSuggestions(typed, archive, today, asOf);
  const known = FIRST_LETTERS.get(archive) ?? new Map<string, readonly Suggestion[]>();
  FIRST_LETTERS.set(archive, known);
  const key = `${typed} ${today} ${asOf ?? ""}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const suggestions = yield* findSuggestions(typed, archive, today, asOf);
  const [oldest] = known.keys();
  if (known.size >= MAX_KEPT && oldest !== undefined) known.delete(oldest);
  known.set(key, suggestions);
  return suggestions;
}

/**
 * The first letters fit the most events, and whoever types a name comes by them: what they lead to is looked for once for each archive and day, as
 * long as not too many others were since.
 */
const FIRST_LETTERS = new WeakMap<Archive, Map<string, readonly Suggestion[]>>();
const MAX_BEGUN = 3;

/** About a thousand bytes each. */
const MAX_KEPT = 2_000;

function* findSuggestions(typed: string, archive: Archive, today: Day, asOf: Day | undefined): Suggesting {
  const near =
    typed.trim() === ""
      ? nearestEvents(archive, today, MAX_SUGGESTIONS, asOf)
      : yield* eventsBegun(typed, archive, today, asOf);
  return yield* mapSteps(near, ({ event, state }) => ({ name: labelOf(event, state, archive), value: event.id }));
}

function* eventsBegun(
  typed: string,
  archive: Archive,
  today: Day,
  asOf: Day | undefined,
): Steps<ReturnType<typeof eventAt>> {
  const options = { kinds: ["event"], limit: MAX_LOOKED_AT, today, asOf, typing: true } as const;
  const hits = yield* archive.search.findSteps(typed, options);
  const begun = yield* firstBegun(typed, hits, MAX_SUGGESTIONS, archive);
  const events = begun.flatMap(({ id }) => archive.events.get(id) ?? []);
  return hostsFirst(typed, events, archive).flatMap((event) => eventAt(event, asOf));
}

/** By what is known of an event, how it is offered; that it is offered again is likely while somebody types. */
const LABELS = new WeakMap<State, { readonly from: Archive["actors"]; readonly label: string }>();

function labelOf({ title }: Event, state: State, archive: Archive): string {
  const known = LABELS.get(state);
  if (known?.from === archive.actors) return known.label;
  const label = withDate(title, describeDateSurely(state, archive, ENGLISH));
  LABELS.set(state, { from: archive.actors, label });
  return label;
}

/** People, states and organisations, by any of their names; of equals those in office and much spoken of first. */
export function suggestActors(typed: string, archive: Archive): Suggesting {
  return suggestFrom(typed, archive.actors, archive, "actor");
}

/** People only, for those who can be quoted. */
export function suggestSpeakers(typed: string, archive: Archive): Suggesting {
  return suggestFrom(typed, quotedActors.of(archive), archive, "actor");
}

export function suggestTopics(typed: string, archive: Archive): Suggesting {
  return suggestFrom(typed, archive.topics, archive, "topic");
}

type NamedRecord = { readonly id: string; readonly name: string };

function* suggestFrom(
  typed: string,
  shelf: ReadonlyMap<string, NamedRecord>,
  archive: Archive,
  kind: "actor" | "topic",
): Suggesting {
  const toChoice = ({ id, name }: NamedRecord) => ({ name, value: id });
  if (typed.trim() === "") {
    return firstInOrder(shelf.values(), (a, b) => byStanding(a, b, archive), MAX_SUGGESTIONS).map(toChoice);
  }
  // As far as the archive reaches, it knows who is in office; what came later it cannot tell.
  const options = { kinds: [kind], today: archive.reaches, typing: true, limit: archive[`${kind}s`].size } as const;
  const hits = (yield* archive.search.findSteps(typed, options)).filter(({ id }) => shelf.has(id));
  const whole = new Set<string>(wholeNames(typed, [kind], archive).named.map(({ id }) => id));
  // Whoever is called just so comes before whoever is called so too.
  const inOrder =
    whole.size === 0 ? hits : [...hits.filter(({ id }) => whole.has(id)), ...hits.filter(({ id }) => !whole.has(id))];
  const found = yield* firstBegun(typed, inOrder, MAX_SUGGESTIONS, archive);
  return found.flatMap(({ id }) => shelf.get(id) ?? []).map(toChoice);
}

/** Former office holders last; then those who occur most often in the archive first. */
export function byStanding(a: NamedRecord, b: NamedRecord, archive: Archive): number {
  const { search } = archive;
  return (
    Number(isFormer(a, archive)) - Number(isFormer(b, archive)) ||
    search.mentions(b.id) - search.mentions(a.id) ||
    a.name.localeCompare(b.name)
  );
}

function isFormer({ id }: NamedRecord, { actors, reaches }: Archive): boolean {
  const actor = actors.get(id);
  return (
    actor !== undefined && actor.offices.length > 0 && reaches !== undefined && officesOn(actor, reaches).length === 0
  );
}

/** A choice's name has at most 100 characters: the title gives way first, and the date where nothing would be left of the title. */
function withDate(title: string, date: string | undefined): string {
  const tail = date === undefined ? "" : ` · ${truncate(date, MAX_DATE_LENGTH)}`;
  return `${truncate(title, 100 - tail.length - 1)}${tail}`;
}
