// What a digest would have told since a day: to see what one will look like, without waiting for news. Pure.

import { addDays, type Day, earliest } from "@attache/edtf";
import type { Archive } from "../archive/archive.ts";
import { knownBy, perhapsKnownBy } from "../archive/known-steps.ts";
import { EMPTY_LEDGER, extendLedger, type Ledger, recordArchive } from "../ledger/ledger.ts";
import { iso } from "../process/clock.ts";
import { composeDigest, type Digest } from "./compose.ts";
import { occurrenceAt, startOfDay } from "./due.ts";
import type { Subscription } from "./subscription.ts";

type PreviewRecords = Pick<Archive, "events" | "quotes" | "actors" | "reaches">;

/** As its readers would be told it who knew, at the beginning of `since`, all that was known then. `now` in milliseconds since 1970. */
export function composeSince(subscription: Subscription, since: Day, archive: PreviewRecords, now: number): Digest {
  const begun = recordOf(archiveBefore(since, archive), EMPTY_LEDGER, now);
  const ledger = recordOf(archive, begun, now);
  // The first edition of all looks back by itself; this one does so from a day that was chosen.
  const reader = { place: begun.head ?? 0, apart: undefined, tried: undefined, ...NOT_THE_FIRST };
  return composeDigest({
    archive,
    ledger,
    subscription: { ...subscription, ...reader, coveredUntil: iso(startOfDay(subscription.zone, since)) },
    to: ledger.head ?? 0,
    slot: occurrenceAt(subscription, now),
    now,
    merged: false,
  });
}

const NOT_THE_FIRST = { welcome: undefined };

function recordOf(archive: Pick<Archive, "events" | "quotes">, ledger: Ledger, now: number): Ledger {
  return extendLedger(ledger, recordArchive(archive, ledger, now));
}

/** Events as they were known the day before, with what may have been known then, and quotations of before the day. */
function archiveBefore(day: Day, { events, quotes }: PreviewRecords): Pick<Archive, "events" | "quotes"> {
  const eve = addDays(day, -1);
  const known = [...events].flatMap(([id, event]) => {
    const developments = [...knownBy(event, eve), ...perhapsKnownBy(event, eve)];
    return developments.length === 0 ? [] : [[id, { ...event, developments }] as const];
  });
  const said = [...quotes].filter(([, quote]) => (earliest(quote.said) ?? "") < day);
  return { events: new Map(known), quotes: new Map(said) };
}
