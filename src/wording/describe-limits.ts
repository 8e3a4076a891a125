// What a list was narrowed to: a topic, an actor, a stretch of days. Pure text: no markup.
import { type Day, edtfBetween } from "@attache/edtf";
import { nameOf, type Records } from "../archive/records.ts";
import { titleKnownOn } from "../archive/title-known-on.ts";
import type { EventKind, QuoteStatus, Status } from "../archive/vocabulary.ts";
import { describePlace } from "./describe-place.ts";
import { quoted } from "./describe-state.ts";
import type { Words } from "./words.ts";

export type Limits = DaySpan & {
  readonly topic?: string | undefined;
  readonly actor?: string | undefined;
  readonly kind?: EventKind | undefined;
  /** Who and what else: “topic:trade”, the first of those for which a name may stand. */
  readonly also?: readonly string[] | undefined;
};

/** First and last day; open where there is none. */
type DaySpan = { readonly from?: Day | undefined; readonly to?: Day | undefined };

/**
 * What an optional argument of a message is when it is absent: `{topic, select, none {} other { on {topic}}}`. What was typed
 * never is: it stands in quotation marks.
 */
export const NONE = "none";

/** “Timeline: US-China relations, with Xi Jinping, 1 March – 31 December 2021”; the title alone without limits. */
export function describeHeading(
  title: string,
  { topic, actor, kind, from, to, also = [] }: Limits,
  archive: Pick<Records, "actors" | "topics">,
  words: Words,
): string {
  const actors = named(actor, "actor", also).map((id) => words.withArticle(nameOf(archive, id)));
  const about = [
    ...(kind === undefined ? [] : [words.eventKinds[kind]()]),
    ...named(topic, "topic", also).map((id) => archive.topics.get(id)?.name ?? id),
    ...(actors.length === 0 ? [] : [words.lists.withActor({ actor: words.and(actors) })]),
  ];
  return words.lists.heading({
    title,
    about: about.length === 0 ? NONE : about.join(", "),
    span: describeSpan({ from, to }, words) ?? NONE,
  });
}

function named(first: string | undefined, kind: "topic" | "actor", also: readonly string[]): readonly string[] {
  const refs = also.map((some) => some.split("|")[0] ?? some).filter((ref) => ref.startsWith(`${kind}:`));
  return [...(first === undefined ? [] : [first]), ...refs.map((ref) => ref.slice(kind.length + 1))];
}

/** “1 March – 31 December 2021”, “from 1 March 2021”, “in 2021”; undefined when neither day is given. */
export function describeSpan({ from, to }: DaySpan, words: Words): string | undefined {
  if (from?.endsWith("-01-01") === true && to === `${from.slice(0, 4)}-12-31`)
    return words.lists.inYear({ year: from.slice(0, 4) });
  const span = edtfBetween(from, to);
  return span === undefined ? undefined : words.dates.edtf(span);
}

export type QuoteLimits = DaySpan & {
  /** As they were typed. */
  readonly words?: string | undefined;
  readonly speaker?: string | undefined;
  readonly topic?: string | undefined;
  readonly event?: string | undefined;
  /** By its key, where it was said. */
  readonly place?: string | undefined;
  readonly standing?: QuoteStatus | undefined;
  /** Whose knowledge is told: the event is called as it was then. */
  readonly asOf?: Day | undefined;
};

/** The arguments of `quotes.heading` and `quotes.none`. */
export function quoteLimits(
  { words: typed, speaker, topic, event: id, place, standing, asOf, from, to }: QuoteLimits,
  archive: Pick<Records, "actors" | "topics" | "events">,
  words: Words,
) {
  const event = archive.events.get(id ?? "");
  return {
    words: typed === undefined ? NONE : quoted(typed, words),
    speaker: speaker === undefined ? NONE : nameOf(archive, speaker),
    topic: topic === undefined ? NONE : (archive.topics.get(topic)?.name ?? topic),
    event: event === undefined ? (id ?? NONE) : titleKnownOn(event, asOf),
    place: place === undefined ? NONE : describePlace(place, words),
    standing: standing ?? NONE,
    span: describeSpan({ from, to }, words) ?? NONE,
  };
}

export type DigestLimits = {
  readonly topics?: readonly string[] | undefined;
  readonly actors?: readonly string[] | undefined;
  readonly kind?: EventKind | undefined;
  readonly least?: Status | undefined;
};

/** “US-China relations”, “Xi Jinping”, “summit”, “at least planned”: what a digest was narrowed to; empty when it was not. */
export function describeDigestLimits(
  { topics = [], actors = [], kind, least }: DigestLimits,
  archive: Pick<Records, "actors" | "topics">,
  words: Words,
): readonly string[] {
  return [
    ...topics.map((topic) => archive.topics.get(topic)?.name ?? topic),
    ...actors.map((actor) => nameOf(archive, actor)),
    ...(kind === undefined ? [] : [words.eventKinds[kind]()]),
    ...(least === undefined ? [] : [words.least[least]()]),
  ];
}

/** “34 without a firm week”, “2 without a date”: what a calendar leaves out; empty when it has all. */
export function leftOutCounts(
  { vague, undated }: { readonly vague: number; readonly undated: number },
  { calendar }: Words,
): readonly string[] {
  return [
    ...(vague === 0 ? [] : [calendar.withoutFirmWeek({ count: vague })]),
    ...(undated === 0 ? [] : [calendar.withoutDate({ count: undated })]),
  ];
}

/** Of a time in which nothing is sure to fall: that so many may. */
export function describeOnlyMayFall(count: number, { lists }: Words): string {
  return `${lists.nothingDated()} ${lists.mayFall({ count })}`;
}
