// /event: one event, as it is known now or was known on a day.

import { compareEdtf, type Day } from "@attache/edtf";
import type { Archive } from "../../archive/archive.ts";
import { difference } from "../../archive/change.ts";
import { type State, stateAfter, stateAsOf } from "../../archive/history.ts";
import { knownBy } from "../../archive/known-steps.ts";
import { eventsMayConcern } from "../../archive/may-concern.ts";
import { peopleNamed } from "../../archive/names/whole-names.ts";
import { liesAhead } from "../../archive/phase.ts";
import { quoteAsOf } from "../../archive/quote-as-of.ts";
import { quotesOfEvent } from "../../archive/quotes-of-event.ts";
import type { Event } from "../../archive/schema.ts";
import type { Hit } from "../../archive/search/hit.ts";
import { finish, type Steps } from "../../archive/steps.ts";
import { eventKnownOn } from "../../archive/title-known-on.ts";
import type { WithdrawnEvent } from "../../archive/withdrawals.ts";
import { nothingFound } from "../../core/notice.ts";
import { pageAddress } from "../../core/page-address.ts";
import type { QuestionAbout } from "../../core/question.ts";
import type { ActionButton, EventAt, EventStep, View } from "../../core/view.ts";
import { asksFor, similarNameSteps } from "../names/ask-similar.ts";
import { eventNamedExactly } from "../names/event-named-exactly.ts";
import { hasAllNames, missingName } from "../names/missing-name.ts";
import { sayAbsent } from "../names/say-absent.ts";
import { asKnown } from "../read/read-day.ts";
import type { AnswerContext } from "./answer-context.ts";
import { inArchiveOrder } from "./may-fit.ts";
import { type NextOrLast, nextOrLast } from "./next-or-last.ts";
import { whyNamed } from "./told-why.ts";
import { knownOtherwise, unheardOf } from "./unheard-of.ts";

/** How many other events are offered beside the one shown. */
const MAX_OTHERS = 4;

/** What fits less than this part as well as the best was hardly meant. */
const NEARLY_AS_GOOD = 0.6;

export function answerEvent(question: QuestionAbout<"event">, context: AnswerContext): View {
  const event = context.archive.events.get(question.id);
  if (event !== undefined) return showEvent(event, question, [], context);
  const out = context.withdrawals?.events.get(question.id);
  return out === undefined
    ? finish(unknownEvent(question.id, question.asOf, context))
    : isOut(out, question.asOf, context);
}

/** Older digests have buttons to it. */
function isOut({ event, at }: WithdrawnEvent, asOf: Day | undefined, { words }: AnswerContext): View {
  const day = words.dates.day(new Date(at).toISOString().slice(0, 10));
  return nothingFound(words.event.withdrawn({ title: words.labels.quoted({ text: event.title }), day }), asOf, []);
}

/** The best fit for a name; the next best are offered beside it. */
export function* eventNamedSteps(named: QuestionAbout<"event-named">, context: AnswerContext): Steps<View> {
  const { archive, today } = context;
  const { about: _, words: typed, which, asOf, page = 0, ...parts } = named;
  const asked = ({ id }: Event) => ({ about: "event", id, page, ...asKnown(asOf), ...parts }) as const;
  const exact = which === undefined ? eventNamedExactly(typed, asOf, context) : undefined;
  if (exact !== undefined && exact.id === typed) return showEvent(exact, asked(exact), [], context);
  const now = yield* archive.search.findSteps(typed, { kinds: ["event"], today });
  const found = asOf === undefined ? now : yield* archive.search.findSteps(typed, { kinds: ["event"], today, asOf });
  context.consider?.({ step: "weighed", records: found });
  const missing = exact === undefined ? missingName(typed, now, archive) : undefined;
  if (missing !== undefined) return yield* unknownEvent(missing, asOf, context, typed);
  const turned = which === undefined ? undefined : nextOrLastOf(which, found, named, context);
  const fitting = turned?.events ?? eventsToShow(found, now[0]?.score ?? 0, typed, archive);
  const [best, ...rest] = exact === undefined ? fitting : [exact, ...fitting.filter((one) => one !== exact)];
  if (best === undefined) {
    const later = archive.events.get(now[0]?.id ?? "");
    if (later === undefined || asOf === undefined) return yield* unknownEvent(typed, asOf, context);
    return eventAt(later, asOf).length === 0
      ? unheardOf(later, asOf, context.words)
      : knownOtherwise(later, typed, asOf, context.words);
  }
  if (exact === undefined) context.consider?.({ step: "chosen", ids: [best.id], why: whyNamed(which, turned) });
  const others = rest.slice(0, MAX_OTHERS).flatMap((event) => eventAt(event, asOf));
  const view = showEvent(best, asked(best), others, context);
  const instead = turned?.instead === true ? { instead: turned.instead } : {};
  return view.kind === "event" ? { ...view, named, unread: archive.search.unread(typed).words, ...instead } : view;
}

/** Of what was found for the words, as many as may be shown: no more is looked at. `most`: how well the best of all fits. */
function eventsToShow(found: readonly Hit[], most: number, typed: string, archive: Archive): readonly Event[] {
  const near = found.values().filter(({ id, score }) => {
    return score >= NEARLY_AS_GOOD * most && hasAllNames(typed, id, archive);
  });
  // One of them may stand before the others already.
  return [...near.take(MAX_OTHERS + 2)].flatMap(({ id }) => archive.events.get(id) ?? []);
}

function nextOrLastOf(
  which: "next" | "last",
  found: readonly Hit[],
  { words, asOf }: QuestionAbout<"event-named">,
  { archive, today }: AnswerContext,
): NextOrLast {
  const scores = new Map(found.map(({ id, score }) => [id, score]));
  const people = peopleNamed(words, archive);
  // Who brings together those who are named is meant too, however it is called; where no words fit, all may be.
  const theirs = people.flat().flatMap((actor) => eventsMayConcern({ actor }, archive) ?? []);
  const fitting = found.flatMap(({ id }) => archive.events.get(id) ?? []);
  const near = fitting.length === 0 ? archive.events.values() : new Set([...fitting, ...theirs]);
  const scored = [...near].flatMap((event) =>
    eventAt(event, asOf).map((one) => ({ ...one, score: scores.get(event.id) ?? 0 })),
  );
  const all = inArchiveOrder(scored, archive).toSorted((a, b) => b.score - a.score);
  return nextOrLast(which, all, { words, people, today: asOf ?? today });
}

/** The steps of an event that were surely known on `asOf`, newest first. */
export function eventSteps(event: Event, asOf: Day | undefined): readonly EventStep[] {
  const steps: EventStep[] = [];
  for (const [index] of knownBy(event, asOf).entries())
    steps.push(...stepOnTopOf(steps.at(-1)?.state, event, index, asOf));
  return steps.reverse();
}

/** One of its developments, by its place among them, under its title as of a day; none where there is none. */
export function eventStepAt(event: Event, index: number, asOf?: Day): readonly EventStep[] {
  return stepOnTopOf(stateAfter(event, event.developments.slice(0, index)), event, index, asOf);
}

/** `before`: the state after all that stand before it. */
function stepOnTopOf(
  before: State | undefined,
  event: Event,
  index: number,
  asOf: Day | undefined,
): readonly EventStep[] {
  const development = event.developments[index];
  const state = stateAfter(event, event.developments.slice(0, index + 1));
  if (state === undefined || development === undefined) return [];
  return [{ event: eventKnownOn(event, asOf), state, before, development, changes: difference(before, state) }];
}

/** The event as of a day, under its title of then; empty when nobody knew of it. */
export function eventAt(event: Event, asOf: Day | undefined): readonly EventAt[] {
  const state = stateAsOf(event, asOf);
  return state === undefined ? [] : [{ event: eventKnownOn(event, asOf), state }];
}

function showEvent(
  event: Event,
  question: QuestionAbout<"event">,
  others: readonly EventAt[],
  context: AnswerContext,
): View {
  const state = stateAsOf(event, question.asOf);
  if (state === undefined) return unheardOf(event, question.asOf, context.words);
  const until = question.asOf;
  // The latest first, as its history is told.
  const quotes = quotesOfEvent(event.id, context.archive)
    .flatMap((quote) => quoteAsOf(quote, until, context.archive) ?? [])
    .toSorted((a, b) => compareEdtf(b.said, a.said));
  return {
    kind: "event",
    question,
    ...(question.untold === undefined ? {} : { untold: question.untold }),
    at: { event: eventKnownOn(event, until), state },
    steps: eventSteps(event, until),
    today: until ?? context.today,
    others,
    quotes,
    page: pageAddress(context.publicUrl, { to: "event", id: event.id, asOf: until }),
    actions: until === undefined || until >= context.today ? actionsFor(event, state, context) : [],
  };
}

function actionsFor({ id }: Event, state: State, { today, words, deskRole }: AnswerContext): readonly ActionButton[] {
  const follow: ActionButton = { label: words.buttons.follow(), action: { do: "follow-event", event: id } };
  const remind: ActionButton = { label: words.buttons.remindMe(), action: { do: "remind-of-event", event: id } };
  const mend: readonly ActionButton[] =
    deskRole === undefined
      ? []
      : deskRole === "editor"
        ? [{ label: words.deskButtons.correct(), action: { do: "desk-write-event", event: id } }]
        : [{ label: words.deskButtons.report(), action: { do: "report-event", id } }];
  return liesAhead(state, today) ? [follow, remind, ...mend] : [follow, ...mend];
}

/** `all` when the name is only a part of what was typed: the rest of it may tell what is near. */
function* unknownEvent(typed: string, asOf: Day | undefined, context: AnswerContext, all = typed): Steps<View> {
  const { archive, words } = context;
  const near = yield* similarNameSteps(all, context, { asOf });
  const lacking = sayAbsent({ typed, near, asOf }, context);
  return nothingFound(near.length > 0 ? lacking : `${lacking} ${words.event.tryFewerWords()}`, asOf, [
    ...asksFor(near, archive, asOf),
    { label: words.buttons.whatIsNext(), question: { about: "next", page: 0 } },
  ]);
}
