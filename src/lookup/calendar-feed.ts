// The calendar that an address asks for: /calendar.ics?topic=us-china&actor=xi-jinping&vague=true
import type { Archive } from "../archive/archive.ts";
import type { Steps } from "../archive/steps.ts";
import type { Withdrawals } from "../archive/withdrawals.ts";
import { inOnePiece } from "../calendar/calendar.ts";
import type { Words } from "../wording/words.ts";
import { calendarFor } from "./answers/answer-calendar.ts";
import { readAddress, strayParameter } from "./read/read-address.ts";

const KNOWN_PARAMETERS: ReadonlySet<string> = new Set(["topic", "actor", "vague"]);

export function* calendarFeed(
  query: URLSearchParams,
  archive: Archive,
  words: Words,
  withdrawals?: Withdrawals,
): Steps<CalendarFeed> {
  const stray = strayParameter(query, KNOWN_PARAMETERS);
  if (stray !== undefined) return no(words.calendar.noSuchParameter({ name: words.labels.quoted({ text: stray }) }));
  const read = readAddress(query, archive, words);
  if (!read.ok) return no(read.message);
  const vague = query.get("vague");
  if (vague !== null && vague !== "true") return no(words.calendar.vagueIsTrue());
  const { parts } = yield* calendarFor(
    { about: "calendar", ...read.filter, ...(vague === null ? {} : { vague: true }) },
    archive,
    words,
    withdrawals,
  );
  if (parts === undefined) return no(words.calendar.nothingToShow());
  return { ok: true, file: yield* inOnePiece(parts) };
}

function no(message: string): CalendarFeed {
  return { ok: false, message };
}

/** The file; or one sentence that says why there is none. */
export type CalendarFeed =
  | { readonly ok: true; readonly file: Uint8Array<ArrayBuffer> }
  | { readonly ok: false; readonly message: string };
