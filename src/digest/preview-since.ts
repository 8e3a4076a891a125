// What a digest would have told since a day: to see what one will look like, without waiting for news. Pure.

import { addDays, type Day, earliest } from "@attache/edtf";
import type { Archive } from "../archive/archive.ts";
import { knownBy, perhapsKnownBy } from "../archive/known-steps.ts";
import type { Event } from "../archive/schema.ts";
import { finish, type Steps } from "../archive/steps.ts";
import { EMPTY_LEDGER, extendLedger, type Ledger, recordSteps } from "../ledger/ledger.ts";
import { iso } from "../process/clock.ts";
import { composeDigest, type Digest, type DigestRequest, newsRequestOf, newsSteps } from "./compose.ts";
import { occurrenceAt, startOfDay } from "./due.ts";
import type { Subscription } from "./subscription.ts";

type PreviewRecords = Pick<Archive, "events" | "quotes" | "actors" | "reaches">;

/** As its readers would be told it who knew, at the beginning of `since`, all that was known then. `now` in milliseconds since 1970. */
export function composeSince(...about: Parameters<typeof composeSinceSteps>): Digest {
  return finish(composeSinceSteps(...about));
}

/** The same in steps: two ledgers are written, and all of the archive may be news. */
export function* composeSinceSteps(
  subscription: Subscription,
  since: Day,
  archive: PreviewRecords,
  now: number,
): Steps<Digest> {
  const begun = yield* recordOf(yield* archiveBefore(since, archive), EMPTY_LEDGER, now);
  const ledger = yield* recordOf(archive, begun, now);
  // The first edition of all looks back by itself; this one does so from a day that was chosen.
  const reader = { place: begun.head ?? 0, apart: undefined, tried: undefined, ...NOT_THE_FIRST };
  const request: DigestRequest = {
    archive,
    ledger,
    subscription: { ...subscription, ...reader, coveredUntil: iso(startOfDay(subscription.zone, since)) },
    to: ledger.head ?? 0,
    slot: occurrenceAt(subscription, now),
    now,
    merged: false,
  };
  return composeDigest(request, yield* newsSteps(newsRequestOf(request)));
}

const NOT_THE_FIRST = { welcome: undefined };

function* recordOf(archive: Pick<Archive, "events" | "quotes">, ledger: Ledger, now: number): Steps<Ledger> {
  return extendLedger(ledger, yield* recordSteps(archive, ledger, now));
}

/** Events as they were known the day before, with what may have been known then, and quotations of before the day. */
function* archiveBefore(day: Day, { events, quotes }: PreviewRecords): Steps<Pick<Archive, "events" | "quotes">> {
  const eve = addDays(day, -1);
  const known = new Map<string, Event>();
  for (const [id, event] of events) {
    yield;
    const developments = [...knownBy(event, eve), ...perhapsKnownBy(event, eve)];
    if (developments.length > 0) known.set(id, { ...event, developments });
  }
  const said = [...quotes].filter(([, quote]) => (earliest(quote.said) ?? "") < day);
  return { events: known, quotes: new Map(said) };
}
