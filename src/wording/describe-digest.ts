// A digest by what it is: where, when and what of. Pure text: no markup.

import { cityOfZone } from "../archive/event-zones.ts";
import { nameOf, type Records } from "../archive/records.ts";
import { fitTo } from "../text/truncate.ts";
import type { WeekdayName } from "./language-pack.ts";
import type { Words } from "./words.ts";

export type DigestTimes = {
  /** A local clock time; undefined for what is posted as it happens. */
  readonly at?: string | undefined;
  readonly zone: string;
  readonly days: "daily" | "weekdays" | "first-of-month" | WeekdayName;
};

type Subjects = { readonly topics?: readonly string[] | undefined; readonly actors?: readonly string[] | undefined };

type Names = Pick<Records, "actors" | "topics">;

/** Discord: the name of a choice has at most 100 characters. */
const MAX_LABEL_LENGTH = 100;

/** “#digests · daily 08:00 UTC · all topics”: what a digest is called in lists and while one chooses. `channel` is a name. */
export function digestLabel(
  digest: DigestTimes & Subjects,
  channel: string | undefined,
  archive: Names,
  words: Words,
): string {
  const { at, days, zone } = digest;
  const { setup } = words;
  const when = at === undefined ? setup.asItHappens() : setup.cadenceShort({ days, time: at, zone: cityOfZone(zone) });
  const where = channel === undefined ? setup.goneChannel() : `#${channel}`;
  return fitTo([where, when, describeSubjects(digest, archive, words)].join(" · "), MAX_LABEL_LENGTH);
}

/** “daily at 08:00 New York time”, “as it happens”. */
export function describeCadence({ at, days, zone }: DigestTimes, words: Words): string {
  return at === undefined
    ? words.setup.asItHappens()
    : words.setup.cadence({ days, time: at, zone: describeZone(zone, words) });
}

/** “New York time”, “UTC”. */
export function describeZone(zone: string, words: Words): string {
  return zone.includes("/") ? words.setup.zone({ city: cityOfZone(zone) }) : zone;
}

/** “all topics”, “Taiwan”, “Taiwan, Xi Jinping”, “Taiwan and 3 more”. */
export function describeSubjects({ topics = [], actors = [] }: Subjects, archive: Names, words: Words): string {
  const names = [
    ...topics.map((topic) => archive.topics.get(topic)?.name ?? topic),
    ...actors.map((actor) => nameOf(archive, actor)),
  ];
  const [first, ...others] = names;
  if (first === undefined) return words.setup.allTopics();
  return others.length < 2 ? names.join(", ") : words.setup.manySubjects({ first, count: others.length });
}
