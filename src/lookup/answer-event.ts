// /event: one event, as it is known now or was known on a day.
import { difference } from "../archive/change.ts";
import { type Day, describeDay } from "../archive/dates.ts";
import { knownBy, knownOn, stateAfter, stateAsOf } from "../archive/history.ts";
import type { Event } from "../archive/schema.ts";
import type { QuestionAbout } from "../question.ts";
import type { EventAt, Step, View } from "../view.ts";
import type { Ground } from "./answer.ts";
import { saidBy } from "./answer-quotes.ts";
import { askSimilar } from "./ask-similar.ts";

/** How many other events are offered beside the one shown. */
const OTHERS = 4;

/** What fits less than this part as well as the best was hardly meant. */
const NEARLY = 0.6;

export function answerEvent(question: QuestionAbout<"event">, ground: Ground): View {
  const event = ground.archive.events.get(question.id);
  if (event === undefined) return unknownEvent(question.id, question.asOf, ground);
  return show(event, question, [], ground);
}

/** The best fit for a name; the next best are offered beside it. */
export function answerEventNamed({ words, asOf }: QuestionAbout<"event-named">, ground: Ground): View {
  const { archive, today } = ground;
  const exact = archive.events.get(words);
  if (exact !== undefined) return show(exact, { about: "event", id: exact.id, page: 0, ...then(asOf) }, [], ground);
  const now = archive.search.find(words, { kinds: ["event"], today });
  const found = asOf === undefined ? now : archive.search.find(words, { kinds: ["event"], today, asOf });
  const near = found.filter(({ score }) => score >= NEARLY * (now[0]?.score ?? 0));
  const [best, ...rest] = near.flatMap(({ id }) => archive.events.get(id) ?? []);
  if (best === undefined) {
    const later = archive.events.get(now[0]?.id ?? "");
    return later === undefined ? unknownEvent(words, asOf, ground) : unheardOf(later, asOf);
  }
  const others = rest.slice(0, OTHERS).flatMap((event) => at(event, asOf));
  return show(best, { about: "event", id: best.id, page: 0, ...then(asOf) }, others, ground);
}

function then(asOf: Day | undefined): { readonly asOf?: Day } {
  return asOf === undefined ? {} : { asOf };
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
    (quote) => quote.event === event.id && (until === undefined || saidBy(quote, until)),
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

function unknownEvent(words: string, asOf: Day | undefined, ground: Ground): View {
  const similar = askSimilar(words, ground, { asOf });
  const hint = similar.length > 0 ? "Did you mean one of these?" : "Try fewer words, a person’s name, or /search.";
  return {
    kind: "notice",
    tone: "info",
    text: `No event in the archive fits “${words}”. ${hint}`,
    asks: [...similar, { label: "What is next", question: { about: "next", page: 0 } }],
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
