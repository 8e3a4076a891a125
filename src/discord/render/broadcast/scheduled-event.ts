// What an event of a server says: how settled it is, who says so, where that can be read. Limits: Discord's page on
// scheduled events.

import type { SchedulableEvent } from "../../../agenda/schedulable-event.ts";
import type { ScheduledEventContent } from "../../../agenda/scheduled-event-record.ts";
import type { Archive } from "../../../archive/archive.ts";
import type { SourceId } from "../../../archive/fields.ts";
import { nameOf } from "../../../archive/records.ts";
import type { Source } from "../../../archive/schema.ts";
import { trustedFirst } from "../../../archive/trusted-first.ts";
import { fitTo } from "../../../text/truncate.ts";
import { describeKnown } from "../../../wording/describe-known.ts";
import { describePublisher } from "../../../wording/describe-source.ts";
import { describeStatus, describeWhen, describeWhere } from "../../../wording/describe-state.ts";
import type { Words } from "../../../wording/words.ts";
import { address, capital, plain } from "../message/markdown.ts";

const MAX_NAME = 100;
const MAX_LOCATION = 100;
const MAX_DESCRIPTION = 1000;

/** A day on which the clocks go back. Milliseconds. */
const LONGEST_DAY_MS = 25 * 60 * 60_000;

/** More sources than these are counted, not named. */
const MAX_SCHEDULED_SOURCES = 3;

export function scheduledEventContent(
  schedulable: SchedulableEvent,
  archive: Archive,
  words: Words,
): ScheduledEventContent {
  const { event, start, end } = schedulable;
  return {
    name: fitTo(event.title, MAX_NAME),
    start: new Date(start).toISOString(),
    end: new Date(end).toISOString(),
    location: fitTo(locationOf(schedulable, archive, words), MAX_LOCATION),
    description: descriptionOf(schedulable, archive, words),
  };
}

function locationOf({ state }: SchedulableEvent, archive: Archive, words: Words): string {
  const where = describeWhere(state, words);
  const country = state.place?.country === undefined ? undefined : nameOf(archive, state.place.country);
  if (where === undefined) return words.scheduled.placeUnknown();
  if (country === undefined || where.includes(country)) return capital(where);
  return capital(words.scheduled.placeInCountry({ place: where, country }));
}

/** What is less needed gives way: sources after the first, then the summary. */
function descriptionOf(schedulable: SchedulableEvent, archive: Archive, words: Words): string {
  const { state, newest } = schedulable;
  const status = capital(plain(describeStatus(state, archive, words)));
  const head = [
    words.state.statusKnown({ status, since: describeKnown(state.since, words) }),
    ...describeWhen(state, archive, words).map((line) => capital(plain(line))),
    ...reservations(schedulable, words),
    ...(newest.says === undefined ? [] : [words.event.accordingTo({ who: plain(newest.says) })]),
  ];
  const summary = plain(newest.summary);
  const [first, ...others] = scheduledSources(newest.sources, archive, words);
  const tail = first === undefined ? [] : [first];
  const versions = [[...head, summary, ...tail, ...others], [...head, summary, ...tail], [...head, ...tail], head].map(
    (lines) => lines.join("\n"),
  );
  return versions.find(({ length }) => length <= MAX_DESCRIPTION) ?? fitTo(versions.at(-1) ?? "", MAX_DESCRIPTION);
}

/** Discord wants a beginning and an end; where they are not known, the event says so. */
function reservations({ hours, ends, start, end }: SchedulableEvent, { scheduled }: Words): readonly string[] {
  if (!hours && end - start > LONGEST_DAY_MS) return [scheduled.hoursUnknown()];
  if (!hours) return [scheduled.hourUnknown()];
  return ends ? [] : [scheduled.endUnknown()];
}

function scheduledSources(ids: readonly SourceId[], archive: Archive, words: Words): readonly string[] {
  const sources = trustedFirst(ids, archive);
  if (sources.length === 0) return [words.sources.noneGiven()];
  const told = sources
    .slice(0, MAX_SCHEDULED_SOURCES)
    .map((source) => words.sources.list({ count: 1, names: publisherOf(source, words) }));
  const more = sources.length - told.length;
  return more > 0 ? [...told, words.scheduled.moreSources({ count: more })] : told;
}

/** With its address, for what Discord shows as plain text. */
function publisherOf(source: Source, words: Words): string {
  const { url } = source;
  const publisher = describePublisher(source, plain(source.publisher), words);
  return url === undefined ? publisher : `${publisher} <${address(url)}>`;
}
