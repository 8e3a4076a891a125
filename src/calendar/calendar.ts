// Events of the archive as one calendar file. Pure, and the same events give the same bytes.

import type { Archive } from "../archive/archive.ts";
import type { Event } from "../archive/schema.ts";
import type { Words } from "../wording/words.ts";
import { calendarEntryOf, type EntryStatus } from "./calendar-entry.ts";
import { writeCalendar } from "./write.ts";

export type Calendar = {
  /** The text of the file, CRLF and at most 75 octets a line; undefined when no event has an entry. */
  readonly text: string | undefined;
  readonly entries: Readonly<Record<EntryStatus, number>>;
  /** Events whose date, as it is known now, is too vague to be shown. */
  readonly vague: number;
  /** Events of which no date is known now. */
  readonly undated: number;
};

/** `name` is what a calendar application calls it. With `vague`, dates known less well than to a week are in it too. */
export function composeCalendar(
  name: string,
  events: readonly Event[],
  archive: Pick<Archive, "actors" | "sources">,
  words: Words,
  vague: boolean,
): Calendar {
  const placed = events
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((event) => calendarEntryOf(event, archive, words, vague));
  const entries = placed.flatMap(({ entry }) => entry ?? []);
  const withStatus = (status: EntryStatus) => entries.filter((entry) => entry.status === status).length;
  return {
    text: entries.length === 0 ? undefined : writeCalendar(name, entries),
    entries: {
      TENTATIVE: withStatus("TENTATIVE"),
      CONFIRMED: withStatus("CONFIRMED"),
      CANCELLED: withStatus("CANCELLED"),
    },
    vague: vague ? 0 : placed.filter(({ certainty }) => certainty === "vague").length,
    undated: placed.filter(({ certainty }) => certainty === undefined).length,
  };
}
