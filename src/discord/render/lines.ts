// Lines that several cards share: when, how settled, who says so, was → is.
import { type Archive, nameOf } from "../../archive/archive.ts";
import type { ChangeKind } from "../../archive/change.ts";
import { type Day, describeDay, describeEdtf } from "../../archive/dates.ts";
import { type State, within } from "../../archive/history.ts";
import { phraseOpen, phraseState, phraseStatus, phraseWhen } from "../../archive/phrase.ts";
import type { Participant } from "../../archive/schema.ts";
import { capital, link, plain, stamp } from "./markdown.ts";

/** More people than these are counted, not named. */
const PEOPLE = 4;

/** More than this many links make a line that nobody reads on a phone; the rest is counted. */
const SOURCES = 3;

/** The date in bold, a line a clock, then the reader's own clock for an instant. */
export function whenLines(state: State, archive: Archive, today: Day): readonly string[] {
  const open = phraseOpen(state, today);
  const lines = phraseWhen(state, archive).map(plain);
  const [first = "No date known", ...rest] = windowFirst(state, lines);
  const tail = open === undefined || first === "No date known" ? "" : ` · ${open}`;
  const own = state.start === undefined ? [] : [`On your clock: ${stamp(Date.parse(state.start), "F")}`];
  return [`**${capital(first)}**${tail}`, ...rest.map((line) => `**${line}**`), ...own];
}

/** A day that only unnamed sources name comes second to the window that somebody stands for. */
function windowFirst(state: State, lines: readonly string[]): readonly string[] {
  const { status, settled, date } = state;
  if (status !== "tentative" || settled === undefined || date === undefined || !within(date, settled)) return lines;
  return [plain(describeEdtf(settled)), ...lines.map((line) => `Tentatively ${line}`)];
}

/** “Confirmed by the United States · since 12 November 2021”. */
export function statusLine(state: State, archive: Archive): string {
  return `${capital(plain(phraseStatus(state, archive)))} · known since ${describeDay(state.since)}`;
}

/** “-# Sources: …” with links; says so when there are none. */
export function sourceLine(ids: readonly string[], archive: Archive): string {
  if (ids.length === 0) return "-# No source given";
  const named = ids.slice(0, SOURCES).map((id) => {
    const source = archive.sources.get(id);
    if (source === undefined) return plain(id);
    const mark = source.kind === "repost" ? " (re-post)" : "";
    return source.url === undefined
      ? `${plain(source.publisher)}${mark}`
      : `${link(source.publisher, source.url)}${mark}`;
  });
  const rest = ids.length - named.length;
  return `-# ${ids.length === 1 ? "Source" : "Sources"}: ${named.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}

/** was → is; only the one side for an event not heard of before, or one whose date and standing are as they were. */
export function changeLine(before: State | undefined, after: State, archive: Archive): string {
  const is = plain(phraseState(after, archive));
  if (before === undefined) return `**${capital(is)}**`;
  const was = plain(phraseState(before, archive));
  return was === is ? `**${capital(is)}**` : `${capital(was)} → **${is}**`;
}

const CHANGES: Readonly<Record<ChangeKind, string>> = {
  cancelled: "Cancelled",
  postponed: "Postponed",
  lapsed: "Lapsed",
  reinstated: "Back on",
  "moved-later": "Moved later",
  "moved-earlier": "Moved earlier",
  "date-dropped": "No longer dated",
  held: "Held",
  "under-way": "Under way",
  confirmed: "Confirmed",
  firmed: "Firmed up",
  loosened: "Less certain",
  "days-changed": "Days changed",
  set: "Date named",
  new: "New",
  "place-changed": "Place changed",
  "participants-changed": "Participants changed",
  "format-changed": "Format changed",
  "status-changed": "Status changed",
};

/** “Moved later, confirmed”; “Unchanged” for what was said without changing anything. */
export function changeWords(changes: readonly ChangeKind[]): string {
  if (changes.length === 0) return "Unchanged";
  return changes.map((kind, index) => (index === 0 ? CHANGES[kind] : CHANGES[kind].toLowerCase())).join(", ");
}

/** “Joe Biden, President of the United States; Xi Jinping, President of China”. */
export function participantLine(participants: readonly Participant[], archive: Archive): string | undefined {
  if (participants.length === 0) return undefined;
  const named = participants.map(({ actor, as }) =>
    plain(`${nameOf(archive, actor)}${as === undefined ? "" : `, ${as}`}`),
  );
  return `With ${named.slice(0, PEOPLE).join("; ")}${named.length > PEOPLE ? `; and ${named.length - PEOPLE} more` : ""}`;
}

/** “-# Archive changed 25 November 2026, reaches to 15 May 2026”. */
export function archiveFooter(archive: Archive): string {
  const reaches = archive.reaches === undefined ? "" : `, reaches to ${describeDay(archive.reaches)}`;
  return `Archive changed ${stamp(archive.changedAt, "d")}${reaches}`;
}
