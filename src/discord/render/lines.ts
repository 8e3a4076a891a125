// Lines that several cards share: when, how settled, who says so, was → is.

import type { Day } from "@attache/edtf";
import type { Archive } from "../../archive/archive.ts";
import type { ChangeKind } from "../../archive/change.ts";
import type { SourceId } from "../../archive/fields.ts";
import type { State } from "../../archive/history.ts";
import type { Known } from "../../archive/known.ts";
import { mayMissNews } from "../../archive/may-miss-news.ts";
import { nameOf } from "../../archive/records.ts";
import type { Development, Event, Participant, Source } from "../../archive/schema.ts";
import { trustedFirst } from "../../archive/trusted-first.ts";
import { describeAsOf } from "../../wording/describe-as-of.ts";
import { describeChangeKinds } from "../../wording/describe-change.ts";
import { describeCircumstances } from "../../wording/describe-circumstances.ts";
import { describeKnown } from "../../wording/describe-known.ts";
import { describePerhapsKnown } from "../../wording/describe-perhaps-known.ts";
import { describePublisher } from "../../wording/describe-source.ts";
import {
  describeDeclined,
  describeOpen,
  describeStatusInLine,
  describeWhenSurely,
} from "../../wording/describe-state.ts";
import type { Words } from "../../wording/words.ts";
import { capital, link, plain, stamp } from "./message/markdown.ts";
import { SIGN, WARNING } from "./message/theme.ts";
import { sidesLine } from "./was-and-is.ts";

/** More than this many links make a line that nobody reads on a phone; the rest is counted. */
const MAX_SOURCES = 3;

/** The sign of the status and the date in bold, a line a clock, then the reader's own clock for an instant. */
export function whenLines(state: State, archive: Archive, words: Words, today: Day): readonly string[] {
  const open = describeOpen(state, today, words);
  const [first, ...rest] = describeWhenSurely(state, archive, words).map(plain);
  const tail = open === undefined || first === undefined ? "" : ` · ${open}`;
  const own = state.start === undefined ? [] : [words.state.onYourClock({ time: stamp(Date.parse(state.start), "F") })];
  return [
    `${SIGN[state.status]} **${capital(first ?? words.state.noDateKnown())}**${tail}`,
    ...rest.map((line) => `**${line}**`),
    ...own,
  ];
}

/** “Confirmed by the United States · known since 12 November 2021”. */
export function statusLine(
  state: State,
  archive: Archive,
  words: Words,
  { today, since = state.since }: { readonly today: Day; readonly since?: Known | undefined },
): string {
  return `${capital(plain(describeStatusInLine(state, archive, words, today)))} · ${describeKnown(since, words)}`;
}

/** What may have been known already on the day that is asked about; undefined where nothing is in doubt. */
export function perhapsLine(event: Event, asOf: Day | undefined, archive: Archive, words: Words): string | undefined {
  const perhaps = describePerhapsKnown(event, asOf, archive, words);
  return perhaps && `-# ${plain(perhaps)}`;
}

/** A heading; an answer that is not of now says so under it. */
export function headed(heading: string, asOf: Day | undefined, archive: Archive, words: Words): string {
  const known = asOf === undefined ? "" : `\n-# ${describeAsOf(asOf, archive, words)}`;
  return `## ${plain(heading)}${known}`;
}

/** “-# Sources: …” with links; says so when there are none. */
export function sourceLine(ids: readonly SourceId[], archive: Archive, words: Words): string {
  return `-# ${sourcePhrase(ids, archive, words)}`;
}

/** “Sources: …” with links to at most `most`; the rest is counted. */
export function sourcePhrase(ids: readonly SourceId[], archive: Archive, words: Words, most = MAX_SOURCES): string {
  if (ids.length === 0) return words.sources.noneGiven();
  const named = sourceNames(ids, archive, words).slice(0, most);
  const [more, told] = [ids.length - named.length, { count: ids.length, names: named.join(", ") }];
  return more > 0 ? words.sources.listAndMore({ ...told, more }) : words.sources.list(told);
}

/** “Reuters”, with a link: the one source that a line of a list has room for. */
export function oneSource(ids: readonly SourceId[], archive: Archive, words: Words): string {
  return sourceNames(ids, archive, words)[0] ?? words.sources.noneGiven();
}

function sourceNames(ids: readonly SourceId[], archive: Archive, words: Words): readonly string[] {
  return trustedFirst(ids, archive).map((source) => linkedPublisher(source, words));
}

/** “Reuters” with a link; of a re-post it says that it is one, and of what came later that it did. */
export function linkedPublisher(source: Source, words: Words): string {
  const { publisher: name, url } = source;
  return describePublisher(source, url === undefined ? plain(name) : link(name, url), words);
}

/** “According to the White House · Sources: Reuters and 2 more”: who says so, and one source. */
export function saysLine({ says, sources }: Development, archive: Archive, words: Words): string {
  const who = says === undefined ? "" : words.event.accordingTo({ who: plain(says) });
  return `-# ${joinNotes([who, sourcePhrase(sources, archive, words, 1)])}`;
}

/** “Camp David → **by video** · **also with India**”; undefined where place and people are as they were. */
export function circumstancesLine(
  before: State | undefined,
  after: State,
  archive: Pick<Archive, "actors">,
  words: Words,
): string | undefined {
  const parts = describeCircumstances(before, after, archive, words).map((sides) => sidesLine(sides, words));
  return parts.length === 0 ? undefined : parts.join(" · ");
}

/** “Moved later, confirmed”; “More on it” for what was said without changing anything. */
export function changeWords(changes: readonly ChangeKind[], state: State, words: Words): string {
  return capital(describeChangeKinds(changes, state, words));
}

/** “With Joe Biden, Xi Jinping and 8 more · not coming: Vladimir Putin”; undefined where nobody is named. `isOfNoDay`: as of a day, and who is listed is not as of it. */
export function peopleLine(state: State, archive: Archive, words: Words, isOfNoDay = false): string | undefined {
  const { participants, declined } = state;
  const names = (people: readonly Pick<Participant, "actor">[]) => namesInLine(people, archive, words);
  const withThem = isOfNoDay ? words.event.withOfNoDay : words.event.with;
  const parts = [
    ...(participants.length === 0 ? [] : [withThem({ people: names(participants) })]),
    ...(declined.length === 0 ? [] : [describeDeclined(state, names(declined.map((actor) => ({ actor }))), words)]),
  ];
  return parts.length === 0 ? undefined : capital(plain(parts.join(" · ")));
}

/** Letters that stand in one line of a phone, with “and 8 more”. */
const MAX_NAMES = 30;

/** As many names as stand in one line, at least one, and how many more there are. */
export function namesInLine(
  participants: readonly Pick<Participant, "actor">[],
  archive: Archive,
  words: Words,
  letters = MAX_NAMES,
): string {
  const names = participants.map(({ actor }) => words.withArticle(nameOf(archive, actor)));
  if (names.join(", ").length <= letters + 8) return words.and(names);
  let count = 1;
  while (names.slice(0, count + 1).join(", ").length <= letters) count++;
  const more = names.length - count;
  return more === 0 ? words.and(names) : words.event.namesAndMore({ names: names.slice(0, count).join(", "), more });
}

/**
 * “⚠️ My archive ends on 31 May 2026, 6 months ago; newer events may be missing.” Nothing under an answer of an archive that is up to date,
 * or as of a day: that one is of what was known then and says so above.
 */
export function freshnessLine(archive: Archive, { asOf, today }: Seen, words: Words): string {
  if (asOf !== undefined || archive.reaches === undefined || !mayMissNews(archive, today)) return "";
  return `${WARNING} ${archiveEnds(archive.reaches, words)}`;
}

/** `today`: the day from which it is seen. `asOf`: the day whose knowledge is told, if it is not now. */
export type Seen = { readonly asOf?: Day | undefined; readonly today: Day };

/** How far the archive reaches, for an answer that has nothing: that belongs to it however near the end is. */
export function reachLine({ reaches }: Archive, words: Words): string {
  return reaches === undefined ? "" : archiveEnds(reaches, words);
}

/** Discord counts how long ago that is, for as long as the message stands. */
function archiveEnds(day: Day, words: Words): string {
  return words.archive.ends({ day: words.dates.day(day), ago: stamp(Date.parse(`${day}T12:00Z`), "R") });
}

/** “6 events · page 1 of 2”, without the empty ones. */
export function joinNotes(notes: readonly string[]): string {
  return notes.filter((note) => note !== "").join(" · ");
}
