// The events that fit all that a question names: who and what, where, when, of which kind, and how it stands. Pure.

import { type Day, overlaps } from "@attache/edtf";
import type { Archive } from "../../archive/archive.ts";
import { eventConcerns } from "../../archive/concerns.ts";
import { knownBy, knownOn, type State, stateAsOf } from "../../archive/history.ts";
import type { Event, Status } from "../../archive/schema.ts";
import type { QuestionAbout } from "../../core/question.ts";
import type { EventAt } from "../../core/view.ts";
import { tokenize } from "../../text/tokens.ts";
import { keyOf, namesOf, titleOf } from "../names/whole-names.ts";
import { isAt } from "../parts/find-places.ts";
import { ALIKE } from "../parts/lexicon.ts";

export type EventQuery = Pick<
  QuestionAbout<"events">,
  "subjects" | "series" | "places" | "kinds" | "statuses" | "words" | "from" | "to" | "asOf"
>;

/** `score`: how well the words fit, 0 without words. */
export type FoundEvent = EventAt & { readonly score: number };

/** In no order. What does not have every part of the query is never among them. */
export function findEvents(query: EventQuery, archive: Archive): readonly FoundEvent[] {
  const known = [...archive.events.values()].flatMap((event): FoundEvent[] => {
    const state = stateAsOf(event, query.asOf);
    return state === undefined ? [] : [{ event, state, score: 0 }];
  });
  const checks = [
    ...(query.subjects ?? []).map((refs) => withMentions(refs, known, query, archive)),
    ...(query.places ?? []).map(
      (place) =>
        ({ event }: EventAt) =>
          isAt(event, place, archive) || isNamed(event, place),
    ),
    ({ event }: EventAt) => query.series === undefined || event.series === query.series,
    ({ event }: EventAt) => query.kinds === undefined || isOfKind(event, query.kinds),
    (one: EventAt) => isThen(one, query),
  ];
  return ranked(
    known.filter((one) => checks.every((fits) => fits(one))),
    query,
    archive,
  );
}

type Fits = (one: EventAt) => boolean;

/** Who takes part, or is spoken of where nobody of that name takes part in anything that fits. */
function withMentions(refs: string, known: readonly EventAt[], query: EventQuery, archive: Archive): Fits {
  const alternatives = refs.split("|");
  const concerned: Fits = (one) => alternatives.some((ref) => concerns(one.event, ref, query, archive));
  if (known.some(concerned)) return concerned;
  const mentioned = new Set(
    alternatives.flatMap((ref) => {
      const { kind, id } = splitRef(ref);
      const name = titleOf({ kind, id }, archive);
      return archive.search.find(`"${name}"`, { kinds: ["event"], asOf: query.asOf }).map((hit) => hit.id as string);
    }),
  );
  return ({ event }) => mentioned.has(event.id);
}

/** “topic:gaza” → its kind and id. */
export function splitRef(ref: string): { readonly kind: "event" | "topic" | "actor"; readonly id: string } {
  const [kind, id = ""] = ref.split(":");
  return { kind: kind === "event" || kind === "topic" ? kind : "actor", id };
}

/** A state is concerned by what takes place there, too. */
function concerns(event: Event, ref: string, { asOf }: EventQuery, archive: Archive): boolean {
  const { kind, id } = splitRef(ref);
  if (kind === "event") return event.id === id;
  if (kind === "topic") return event.topics.some((topic) => topic === id);
  if (eventConcerns(event, { actor: id }, archive, { asOf })) return true;
  const actor = archive.actors.get(id);
  return actor !== undefined && actor.kind !== "person" && isAt(event, keyOf(actor.name), archive);
}

/** Whether it is called by the place, though it did not take place there: “the Alaska summit”. */
function isNamed(event: Event, place: string): boolean {
  return [event.title, ...event.also].some((name) => ` ${keyOf(name)} `.includes(` ${place} `));
}

/** One report calls it a summit, another a meeting. A call is neither, and an agreement is an agreement by its kind or name. */
function isOfKind(event: Event, kinds: NonNullable<EventQuery["kinds"]>): boolean {
  if (kinds.includes(event.kind)) return true;
  if (kinds.some((kind) => ALIKE.includes(kind))) return ALIKE.includes(event.kind);
  const names = [event.title, ...event.also].map(keyOf).join(" ");
  return kinds.some((kind) => names.includes(kind === "agreement" ? "agreement" : kind));
}

/** Whether its date touches the time, or that it was called off or put off became known then. */
function isThen({ event, state }: EventAt, { from, to, statuses, asOf }: EventQuery): boolean {
  if (statuses !== undefined) return hadStatus(event, state, { statuses, from, to, asOf });
  if (from === undefined && to === undefined) return true;
  return state.date !== undefined && overlaps(state.date, from, to);
}

function hadStatus(
  event: Event,
  state: State,
  {
    statuses,
    from,
    to,
    asOf,
  }: {
    readonly statuses: readonly Status[];
    readonly from?: Day | undefined;
    readonly to?: Day | undefined;
    readonly asOf?: Day | undefined;
  },
): boolean {
  const timed = from !== undefined || to !== undefined;
  if (!timed)
    return (
      statuses.includes(state.status) ||
      knownBy(event, asOf).some(({ status }) => status === "postponed" && statuses.includes(status))
    );
  const then = (day: Day) => (from === undefined || day >= from) && (to === undefined || day <= to);
  const stands = statuses.includes(state.status) && state.date !== undefined && overlaps(state.date, from, to);
  return (
    stands ||
    knownBy(event, asOf).some(
      (step) => step.status !== undefined && statuses.includes(step.status) && then(knownOn(step)),
    )
  );
}

/** By how well the words fit. Those that have all of the words, where some have. */
function ranked(found: readonly FoundEvent[], { words, asOf }: EventQuery, archive: Archive): readonly FoundEvent[] {
  if (words === undefined || found.length === 0) return found;
  const typed = [...new Set(tokenize(words))];
  const scored = found.map((one) => {
    const told = ` ${textOf(one.event, asOf)} `;
    const named = ` ${namesOf({ kind: "event", id: one.event.id }, archive).map(keyOf).join(" ")} `;
    const score = typed.reduce(
      (sum, word) => sum + (named.includes(` ${word}`) ? 3 : told.includes(` ${word}`) ? 1 : 0),
      0,
    );
    return { ...one, score };
  });
  return scored;
}

const TEXTS = new WeakMap<Event, Map<string, string>>();

/** All that is told of it, as words. */
function textOf(event: Event, asOf: Day | undefined): string {
  const texts = TEXTS.get(event) ?? new Map<string, string>();
  TEXTS.set(event, texts);
  const known = texts.get(asOf ?? "");
  if (known !== undefined) return known;
  const text = tokenize(
    [
      event.title,
      ...event.also,
      event.place?.name ?? "",
      ...knownBy(event, asOf).map(({ summary, place }) => `${summary} ${place?.name ?? ""}`),
    ].join(" "),
  ).join(" ");
  texts.set(asOf ?? "", text);
  return text;
}
