// The text under a calendar entry: how settled it is, when in words, who says so, and where that can be read.

import { accountOf, type Telling } from "../archive/account.ts";
import type { Archive } from "../archive/archive.ts";
import { decidingDevelopment } from "../archive/deciding-development.ts";
import type { SourceId } from "../archive/fields.ts";
import type { State } from "../archive/history.ts";
import { nameOf } from "../archive/records.ts";
import type { Development, Event } from "../archive/schema.ts";
import { trustedFirst } from "../archive/trusted-first.ts";
import { capitalise } from "../text/capitalise.ts";
import { describeKnown } from "../wording/describe-known.ts";
import { describePublisher } from "../wording/describe-source.ts";
import {
  describeDeclined,
  describeStatusInLine,
  describeWhenSurely,
  describeWhere,
  meetingNote,
} from "../wording/describe-state.ts";
import { tellingInLine } from "../wording/describe-telling.ts";
import type { Words } from "../wording/words.ts";

type DescriptionRecords = Pick<Archive, "actors" | "sources">;

/** `state` is what is known now. Lines are parted by \n. */
export function describeEntry(event: Event, state: State, archive: DescriptionRecords, words: Words): string {
  const account = accountOf(event, undefined, archive);
  const sources = new Set(account.flatMap(({ development }) => development.sources));
  const overtaken = account.find((telling) => telling.as === "overtaken");
  const where = describeWhere(state, words);
  const people = state.participants.map(({ actor }) => words.withArticle(nameOf(archive, actor)));
  const out = state.declined.map((id) => words.withArticle(nameOf(archive, id)));
  return [
    words.calendarEntry.statusSince({
      status: capitalise(describeStatusInLine(state, archive, words)),
      since: describeKnown(decidingDevelopment(event, undefined)?.known ?? state.since, words),
    }),
    ...(overtaken === undefined ? [] : sayer(overtaken.development, words)),
    ...calendarWhen(state, archive, words),
    ...meetingNote(state, words).map(capitalise),
    ...(where === undefined ? [] : [capitalise(where)]),
    ...(people.length === 0 ? [] : [words.event.with({ people: words.and(people) })]),
    ...(state.declined.length === 0 ? [] : [capitalise(describeDeclined(state, words.and(out), words))]),
    ...account.filter((one) => one !== overtaken).flatMap((telling) => calendarTelling(telling, archive, words)),
    "",
    ...calendarSources([...sources], archive, words),
  ].join("\n");
}

function sayer({ says }: Development, words: Words): readonly string[] {
  return says === undefined ? [] : [words.event.accordingTo({ who: says })];
}

function calendarTelling(telling: Telling, archive: DescriptionRecords, words: Words): readonly string[] {
  const { development } = telling;
  const note = development.note === undefined ? [] : [words.labels.note({ note: development.note })];
  return [...sayer(development, words), ...tellingInLine(telling, archive, words), ...note];
}

/** Of an event that an editor took out; `at`: milliseconds since 1970. */
export function describeWithdrawn(at: number, { calendarEntry, dates }: Words): string {
  return calendarEntry.takenOut({ day: dates.day(new Date(at).toISOString().slice(0, 10)) });
}

function calendarWhen(state: State, archive: DescriptionRecords, words: Words): readonly string[] {
  const lines = describeWhenSurely(state, archive, words).map(capitalise);
  if (lines.length === 0) return [capitalise(words.state.noDateKnown())];
  const { status, start, end } = state;
  if (start === undefined || end !== undefined) return lines;
  return [...lines, status === "held" ? words.calendarEntry.endedUnknown() : words.calendarEntry.endUnknown()];
}

function calendarSources(ids: readonly SourceId[], archive: DescriptionRecords, words: Words): readonly string[] {
  const sources = trustedFirst(ids, archive);
  if (sources.length === 0) return [words.sources.noneGiven()];
  const lines = sources.map((source) => {
    const { title, published, url } = source;
    const publisher = describePublisher(source, source.publisher, words);
    const line =
      published === undefined
        ? words.calendarEntry.source({ publisher, title })
        : words.calendarEntry.datedSource({ publisher, title, day: words.dates.edtf(published) });
    return url === undefined ? line : `${line} ${url}`;
  });
  return [words.calendarEntry.sources({ count: lines.length }), ...lines];
}
