// As of which day an answer speaks, and where the archive ended before that day.

import type { Day } from "@attache/edtf";
import type { Archive } from "../archive/archive.ts";
import { mayMissNews } from "../archive/may-miss-news.ts";
import type { Words } from "./words.ts";

type Reaching = Pick<Archive, "reaches">;

/** “As known on 10 November 2021”; of a day that the archive does not reach, that it ends before. */
export function describeAsOf(asOf: Day, archive: Reaching, words: Words): string {
  const end = endBefore(asOf, archive);
  const { dates, archive: say } = words;
  return end === undefined
    ? describeAsOfBriefly(asOf, archive, words)
    : say.asKnownAtItsEnd({ end: dates.day(end), day: dates.day(asOf) });
}

/** The same where there is room for one day, as in a picture: the last of which anything is known. */
export function describeAsOfBriefly(asOf: Day, archive: Reaching, { dates, archive: say }: Words): string {
  return say.asKnownOn({ day: dates.day(endBefore(asOf, archive) ?? asOf) });
}

function endBefore(asOf: Day, archive: Reaching): Day | undefined {
  return mayMissNews(archive, asOf) ? archive.reaches : undefined;
}
