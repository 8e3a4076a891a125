// /event: one event, as it is known now or was known on a day.
import { difference } from "../archive/change.ts";
import { type Day, describeDay, type Edtf, earliest } from "../archive/dates.ts";
import { knownBy, knownOn, stateAfter, stateAsOf } from "../archive/history.ts";
import type { Event } from "../archive/schema.ts";
import type { QuestionAbout } from "../question.ts";
import type { EventAt, Step, View } from "../view.ts";
import type { Ground } from "./answer.ts";

/** How many other events are offered beside the one shown. */
const OTHERS = 4;

/** What fits less than this part as well as the best was hardly meant. */
const NEARLY = 0.6;

export function answerEvent(question: QuestionAbout<"event">, ground: Ground): View {
  const event = ground.archive.events.get(question.id);
  if (event === undefined) return unknownEvent(question.id);
  return show(event, question, [], ground);
}

/** The best fit for a name; the next best are offered beside it. */
export function answerEventNamed({ words, asOf }: QuestionAbout<"event-named">, ground: Ground): View {
  const { archive } = ground;
  const exact = archive.events.get(words);
  const hits = exact === undefined ? archive.search.find(words, { kinds: ["event"] }) : [{ id: exact.id, score: 1 }];
  const found = hits.filter(({ score }) => score >= NEARLY * (hits[0]?.score ?? 0));
  const events = found.flatMap(({ id }) => archive.events.get(id) ?? []);
  const known = events.filter((event) => knownBy(event, asOf).length > 0);
  const [best, ...rest] = known;
  if (best === undefined) return events[0] === undefined ? unknownEvent(words) : unheardOf(events[0], asOf);
  const others = rest.slice(0, OTHERS).flatMap((event) => at(event, asOf));
  return show(best, { about: "event", id: best.id, page: 0, ...(asOf === undefined ? {} : { asOf }) }, others, ground);
}

/** The steps of an event that were known on `asOf`, newest first. */
export function stepsOf(event: Event, asOf: Day | undefined): readonly Step[] {
  const developments = knownBy(event, asOf);
  return developments
    .flatMap((development, index): Step[] => {
      const before = stateAfter(event, developments.slice(0, index));
      const state = stateAfter(event, developments.slice(0, index + 1));
      if (state === undefined) return [];
      return [{ event, state, before, development, changes: difference(before, state) }];
    })
    .reverse();
}

/** The event as of a day; empty when nobody knew of it then. */
export function at(event: Event, asOf: Day | undefined): readonly EventAt[] {
  const state = stateAsOf(event, asOf);
  return state === undefined ? [] : [{ event, state }];
}

function show(event: Event, question: QuestionAbout<"event">, others: readonly EventAt[], ground: Ground): View {
  const state = stateAsOf(event, question.asOf);
  if (state === undefined) return unheardOf(event, question.asOf);
  const until = question.asOf;
  const quotes = [...ground.archive.quotes.values()].filter(
    (quote) => quote.event === event.id && (until === undefined || saidBy(quote.said, until)),
  );
  return {
    kind: "event",
    question,
    at: { event, state },
    steps: stepsOf(event, until),
    today: until ?? ground.today,
    others,
    quotes,
  };
}

function unknownEvent(words: string): View {
  return {
    kind: "notice",
    tone: "info",
    text: `No event in the archive fits “${words}”. Try fewer words, a person’s name, or /search.`,
    asks: [{ label: "What is next", question: { about: "next", page: 0 } }],
  };
}

function unheardOf(event: Event, asOf: Day | undefined): View {
  const first = event.developments[0];
  const day = asOf === undefined ? "then" : describeDay(asOf);
  const since = first === undefined ? "" : ` The archive first hears of it on ${describeDay(knownOn(first))}.`;
  return {
    kind: "notice",
    tone: "info",
    text: `Nothing was publicly known of “${event.title}” on ${day}.${since}`,
    asks: [{ label: "As known now", question: { about: "event", id: event.id, page: 0 } }],
  };
}

function saidBy(said: Edtf, day: Day): boolean {
  const first = earliest(said);
  return first === undefined || first <= day;
}
