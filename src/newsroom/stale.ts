// What editors should look at in the archive on a day, without any feed: codes and values, no words. Pure.
import { addDays, type Day, earliest, latest } from "@attache/edtf";
import type { EventId, QuoteId } from "../archive/fields.ts";
import { onlyReposts } from "../archive/files/warnings.ts";
import { type State, stateAsOf } from "../archive/history.ts";
import { firstHeard } from "../archive/known-steps.ts";
import { finalDay, phaseOf } from "../archive/phase.ts";
import type { Records } from "../archive/records.ts";
import type { Event, Quote } from "../archive/schema.ts";
import { sortSteps } from "../archive/sort-steps.ts";
import { finish, mapSteps, type Steps } from "../archive/steps.ts";
import { isTold } from "../archive/upcoming-order.ts";
import { STATUSES, type Status } from "../archive/vocabulary.ts";
import { compareText } from "../text/compare-text.ts";

/**
 * `passed`: its last possible day is gone, or it went on and was forgotten, and nobody wrote what became of it · `tomorrow`: days
 * that nobody who stands for them has confirmed hold today or tomorrow: is it on? · `repost-only`: its last step rests on re-posts
 * alone · `loose-quote`: a quote that names no event.
 */
export const STALE_REASONS = ["passed", "tomorrow", "repost-only", "loose-quote"] as const;
export type StaleReason = (typeof STALE_REASONS)[number];

/**
 * `day` is what the question is about: the last possible day of what has passed (undefined for what goes on without a last day), the
 * first of the days that are near, the day from which the last step was surely public, the day that a quote was said.
 */
export type StaleItem =
  | EventItem
  | { readonly reason: "loose-quote"; readonly id: QuoteId; readonly day: Day | undefined };

type EventItem = {
  readonly reason: Exclude<StaleReason, "loose-quote">;
  readonly id: EventId;
  readonly status: Status;
  readonly day: Day | undefined;
};

/** By id of an event or quote: the day on which it may be asked about again. See askAgainOn. */
export type SnoozedIds = ReadonlyMap<string, Day>;

/**
 * What needs looking after on `today`, the most urgent first; an event once, for its most urgent reason. Every step that is written
 * counts, also one that became public after `today`: what somebody has written down need not be asked for.
 *
 * The order is total, and the same whatever the order of the records:
 * 1. what was to be on firm days (confirmed or under way, each day named) of which the last was yesterday;
 * 2. `tomorrow`, the nearest day first;
 * 3. the rest of `passed`, the most certain status first (under way, confirmed, tentative, planned, agreed, floated, and last what
 *    was put off to a time that is gone);
 * 4. `repost-only`; 5. `loose-quote`.
 * Within each: the later day first, but for `tomorrow`; firm days before windows; what has been expected for longer first; the id.
 */
export function staleEvents(...about: Parameters<typeof staleSteps>): readonly StaleItem[] {
  return finish(staleSteps(...about));
}

/** The same in steps. */
export function* staleSteps(
  records: Pick<Records, "events" | "quotes" | "sources">,
  today: Day,
  snoozed: SnoozedIds,
): Steps<readonly StaleItem[]> {
  const isAsked = ({ id }: { readonly id: string }) => (snoozed.get(id) ?? today) <= today;
  const events = yield* mapSteps(records.events.values(), (event) =>
    isAsked(event) ? ofEvent(event, records, today) : [],
  );
  const quotes = yield* mapSteps(records.quotes.values(), (quote) => (isAsked(quote) ? ofQuote(quote) : []));
  const sorted = yield* sortSteps([...events.flat(), ...quotes.flat()], compareUrgency);
  return sorted.map(({ item }) => item);
}

/** Days after which “not yet known” is asked again. */
const SNOOZE_DAYS = 7;

/** When to ask again about what is not yet known: in a week, but on the day after the days that an event was to be on, if that is sooner. */
export function askAgainOn({ reason, id }: StaleItem, { events }: Pick<Records, "events">, today: Day): Day {
  const inAWeek = addDays(today, SNOOZE_DAYS);
  const event = reason === "tomorrow" ? events.get(id) : undefined;
  const state = event === undefined ? undefined : stateAsOf(event, undefined);
  const last = state === undefined ? undefined : finalDay(state);
  return last === undefined || last < today || addDays(last, 1) > inAWeek ? inAWeek : addDays(last, 1);
}

/** What an item is ordered by: see staleEvents. */
type StaleRank = {
  readonly item: StaleItem;
  readonly group: number;
  /** The smaller the more certain. */
  readonly certainty: number;
  readonly day: Day;
  readonly isFirm: boolean;
  /** The first day on which it can have been heard of. */
  readonly heard: Day;
};

const TOMORROW = 1;

function ofEvent(event: Event, { sources }: Pick<Records, "sources">, today: Day): readonly StaleRank[] {
  const state = stateAsOf(event, undefined);
  if (state === undefined) return [];
  const { id } = event;
  const { status } = state;
  const ranked = (
    reason: EventItem["reason"],
    day: Day | undefined,
    group: number,
    certainty = 0,
  ): readonly StaleRank[] => {
    const rank = { day: day ?? state.since.by, isFirm: isFirm(state), heard: firstHeard(event) ?? "" };
    return [{ item: { reason, id, status, day }, group, certainty, ...rank }];
  };
  if (phaseOf(state, today) === "passed") {
    const last = finalDay(state);
    const isNew = isFirm(state) && last === addDays(today, -1);
    return ranked("passed", last, isNew ? 0 : 2, CERTAINTY.indexOf(status));
  }
  const near = unconfirmedDay(state, today);
  if (near !== undefined) return ranked("tomorrow", near, TOMORROW);
  const step = event.developments.at(-1);
  if (step === undefined || !onlyReposts(step.sources, sources)) return [];
  return ranked("repost-only", step.known.by, 3);
}

function ofQuote({ id, event, said }: Quote): readonly StaleRank[] {
  if (event !== undefined) return [];
  const day = latest(said) ?? earliest(said);
  const item = { reason: "loose-quote", id, day } as const;
  return [{ item, group: 4, certainty: 0, day: day ?? "", isFirm: false, heard: "" }];
}

/** From the most certain on; what was put off stands last, for nobody expects it on a day. */
const CERTAINTY: readonly Status[] = STATUSES.slice(0, STATUSES.indexOf("held")).toReversed().concat("postponed");

function isFirm(state: State): boolean {
  return (state.status === "confirmed" || state.status === "under-way") && isTold(state);
}

/** The first of its days, when they are named but not confirmed and today or tomorrow is among them. */
function unconfirmedDay(state: State, today: Day): Day | undefined {
  const isOpen = state.status === "tentative" || state.status === "planned";
  if (!isOpen || state.date === undefined || !isTold(state)) return undefined;
  const [first, last] = [earliest(state.date), latest(state.date)];
  const isNear = first !== undefined && last !== undefined && first <= addDays(today, 1) && last >= today;
  return isNear ? first : undefined;
}

function compareUrgency(a: StaleRank, b: StaleRank): number {
  return (
    a.group - b.group ||
    a.certainty - b.certainty ||
    (a.group === TOMORROW ? compareText(a.day, b.day) : compareText(b.day, a.day)) ||
    Number(b.isFirm) - Number(a.isFirm) ||
    compareText(a.heard, b.heard) ||
    compareText(a.item.id, b.item.id)
  );
}
