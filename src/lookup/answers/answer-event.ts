// /event: one event, as it is known now or was known on a day.

import type { Day } from "@attache/edtf";
import { difference } from "../../archive/change.ts";
import { knownBy, knownOn, type State, stateAfter, stateAsOf } from "../../archive/history.ts";
import { liesAhead } from "../../archive/phase.ts";
import { quoteAsOf } from "../../archive/quote-as-of.ts";
import type { Event } from "../../archive/schema.ts";
import type { Hit } from "../../archive/search/search.ts";
import type { QuestionAbout } from "../../core/question.ts";
import type { ActionButton, EventAt, EventStep, View } from "../../core/view.ts";
import { quoted } from "../../wording/describe-state.ts";
import { ENGLISH } from "../../wording/words.ts";
import { askSimilar } from "../names/ask-similar.ts";
import { peopleNamed } from "../names/people.ts";
import { resolveName } from "../names/resolve-name.ts";
import { asKnown } from "../read/read-day.ts";
import type { AnswerContext } from "./answer-context.ts";
import { type NextOrLast, nextOrLast } from "./next-or-last.ts";
import { nothingFound } from "./nothing-found.ts";

/** How many other events are offered beside the one shown. */
const MAX_OTHERS = 4;

/** What fits less than this part as well as the best was hardly meant. */
const NEARLY_AS_GOOD = 0.6;

export function answerEvent(question: QuestionAbout<"event">, ground: AnswerContext): View {
  const event = ground.archive.events.get(question.id);
  if (event === undefined) return unknownEvent(question.id, question.asOf, ground);
  return show(event, question, [], ground);
}

/** The best fit for a name; the next best are offered beside it. */
export function answerEventNamed(named: QuestionAbout<"event-named">, ground: AnswerContext): View {
  const { archive, today } = ground;
  const { words, which, asOf, page = 0 } = named;
  const asked = ({ id }: Event) => ({ about: "event", id, page, ...asKnown(asOf) }) as const;
  const meant = which === undefined ? resolveName(words, ["event"], archive, { today, asOf }) : undefined;
  const exact = meant?.says === "exact" ? archive.events.get(meant.one.id) : undefined;
  if (exact !== undefined && exact.id === words) return show(exact, asked(exact), [], ground);
  const now = archive.search.find(words, { kinds: ["event"], today });
  const found = asOf === undefined ? now : archive.search.find(words, { kinds: ["event"], today, asOf });
  const near = found.filter(({ score }) => score >= NEARLY_AS_GOOD * (now[0]?.score ?? 0));
  const turned = which === undefined ? undefined : nextOrLastOf(which, found, named, ground);
  const fitting = turned?.events ?? near.flatMap(({ id }) => archive.events.get(id) ?? []);
  const [best, ...rest] = exact === undefined ? fitting : [exact, ...fitting.filter((one) => one !== exact)];
  if (best === undefined) {
    const later = archive.events.get(now[0]?.id ?? "");
    if (later === undefined || asOf === undefined) return unknownEvent(words, asOf, ground);
    return eventAt(later, asOf).length === 0 ? unheardOf(later, asOf) : knownOtherwise(later, words, asOf);
  }
  const others = rest.slice(0, MAX_OTHERS).flatMap((event) => eventAt(event, asOf));
  const view = show(best, asked(best), others, ground);
  const instead = turned?.instead === true ? { instead: turned.instead } : {};
  return view.kind === "event" ? { ...view, named, unread: archive.search.unread(words).words, ...instead } : view;
}

function nextOrLastOf(
  which: "next" | "last",
  found: readonly Hit[],
  { words, asOf }: QuestionAbout<"event-named">,
  { archive, today }: AnswerContext,
): NextOrLast {
  const scores = new Map(found.map(({ id, score }) => [id, score]));
  const all = [...archive.events.values()]
    .flatMap((event) => eventAt(event, asOf).map((one) => ({ ...one, score: scores.get(event.id) ?? 0 })))
    .sort((a, b) => b.score - a.score);
  return nextOrLast(which, all, { words, people: peopleNamed(words, archive), today: asOf ?? today });
}

/** The steps of an event that were known on `asOf`, newest first. */
export function eventSteps(event: Event, asOf: Day | undefined): readonly EventStep[] {
  const developments = knownBy(event, asOf);
  return developments
    .flatMap((development, index): EventStep[] => {
      const before = stateAfter(event, developments.slice(0, index));
      const state = stateAfter(event, developments.slice(0, index + 1));
      if (state === undefined) return [];
      return [{ event, state, before, development, changes: difference(before, state) }];
    })
    .reverse();
}

/** The event as of a day; empty when nobody knew of it then. */
export function eventAt(event: Event, asOf: Day | undefined): readonly EventAt[] {
  const state = stateAsOf(event, asOf);
  return state === undefined ? [] : [{ event, state }];
}

function show(event: Event, question: QuestionAbout<"event">, others: readonly EventAt[], ground: AnswerContext): View {
  const state = stateAsOf(event, question.asOf);
  if (state === undefined) return unheardOf(event, question.asOf);
  const until = question.asOf;
  const quotes = [...ground.archive.quotes.values()]
    .filter((quote) => quote.event === event.id)
    .flatMap((quote) => quoteAsOf(quote, until, ground.archive) ?? []);
  return {
    kind: "event",
    question,
    at: { event, state },
    steps: eventSteps(event, until),
    today: until ?? ground.today,
    others,
    quotes,
    orders: until === undefined || until >= ground.today ? ordersFor(event, state, ground.today) : [],
  };
}

function ordersFor({ id }: Event, state: State, today: Day): readonly ActionButton[] {
  const remind: ActionButton = { label: "Remind me", order: { do: "remind-of-event", event: id } };
  return [{ label: "Follow", order: { do: "follow-event", event: id } }, ...(liesAhead(state, today) ? [remind] : [])];
}

function unknownEvent(words: string, asOf: Day | undefined, ground: AnswerContext): View {
  const similar = askSimilar(words, ground, { asOf });
  const hint = similar.length > 0 ? "Did you mean one of these?" : "Try fewer words, a person’s name, or /search.";
  const where = asOf === undefined ? "in the archive" : `that was known on ${ENGLISH.dates.day(asOf)}`;
  return nothingFound(`No event ${where} fits ${quoted(words, ENGLISH)}. ${hint}`, asOf, [
    ...similar,
    { label: "What is next", question: { about: "next", page: 0 } },
  ]);
}

/** The words that name the event today came up later than the day that is asked about. */
function knownOtherwise({ id, title }: Event, words: string, asOf: Day): View {
  const day = ENGLISH.dates.day(asOf);
  const text = `${quoted(words, ENGLISH)} fits nothing that was known on ${day}. Now it fits “${title}”, of which other things were known then.`;
  return nothingFound(text, asOf, [
    { label: `As known on ${day}`, question: { about: "event", id, page: 0, asOf } },
    { label: "As known now", question: { about: "event", id, page: 0 } },
  ]);
}

function unheardOf(event: Event, asOf: Day | undefined): View {
  const first = event.developments[0];
  const day = asOf === undefined ? "then" : ENGLISH.dates.day(asOf);
  const since = first === undefined ? "" : ` The archive first hears of it on ${ENGLISH.dates.day(knownOn(first))}.`;
  return nothingFound(`Nothing was publicly known of “${event.title}” on ${day}.${since}`, asOf, [
    { label: "As known now", question: { about: "event", id: event.id, page: 0 } },
  ]);
}
