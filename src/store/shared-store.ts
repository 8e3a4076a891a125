// What processes that share a database keep in it for each other.
import { randomUUID } from "node:crypto";
import * as z from "zod";
import type { PermitStore } from "../delivery/permits.ts";
import { openRecordedBy } from "./ledger.ts";
import { versionOf } from "./migrate.ts";
import { MIGRATIONS } from "./migrations.ts";
import { openPermitStore } from "./permit-store.ts";
import { openShelf } from "./shelf.ts";
import type { Database, SessionLocks, Table } from "./table.ts";
import { OF_PROCESSES } from "./tables.ts";

export type SharedStore = {
  readonly locks: SessionLocks;
  readonly schema: string;
  readonly permits: PermitStore;
  readonly recordedBy: ReturnType<typeof openRecordedBy>;
  /**
   * Whether it is for this process to say what is due: whoever said so in the last minute goes on. Its connection holds a lock, so that when it
   * has ended whoever asks first follows at once; of one that hangs, when it has missed a minute. `now` in milliseconds since 1970.
   */
  isLister(now: number): Promise<boolean>;
  /** It is for others to say what is due: whoever asks next follows at once. */
  leaveListing(): Promise<void>;
  /** Whether a program of a newer version has brought the database to another shape since: then this one may write nothing any more. */
  isOutdated(): Promise<boolean>;
};

/** For so long an answer about the shape holds, in milliseconds. */
const SHAPE_ASKED_EVERY_MS = 5_000;

export function sharedStoreOf(database: Database): SharedStore | undefined {
  if (database.shared === undefined) return undefined;
  const { locks } = database.shared;
  return {
    ...database.shared,
    // A request that starts wakes others, which have nothing to do with the task that sent it.
    permits: openPermitStore({ ask: (...asked) => locks.outside(() => database.ask(...asked)) }),
    recordedBy: openRecordedBy(database),
    isLister: createListing(database, locks),
    leaveListing: () => locks.release(LISTING),
    isOutdated: createShapeWatch(database),
  };
}

/** `minute`: the last one in which it listed, counted from 1970. */
const Listing = z.object({ process: z.string(), minute: z.int() });

const LISTING = "listing";

const MINUTE_MS = 60_000;

function createListing(table: Table, locks: Pick<SessionLocks, "hold">): (now: number) => Promise<boolean> {
  const shelf = openShelf(table, OF_PROCESSES, Listing);
  const own = randomUUID();
  let isHeld = false;
  return async (now) => {
    const minute = Math.floor(now / MINUTE_MS);
    const last = await shelf.get(LISTING);
    const goesOn = last !== undefined && last.process !== own && Math.abs(minute - last.minute) <= 1;
    const wasHeld = isHeld;
    isHeld = await locks.hold(LISTING);
    // Who held it already and was taken for hung leaves it to the other.
    if (goesOn && (wasHeld || !isHeld)) return false;
    if (last?.process === own && last.minute === minute) return true;
    return shelf.replace(LISTING, last, { process: own, minute });
  };
}

function createShapeWatch({ ask }: Pick<Database, "ask">): () => Promise<boolean> {
  let asked: { readonly at: number; readonly isOutdated: boolean } | undefined;
  return async () => {
    if (asked !== undefined && performance.now() - asked.at < SHAPE_ASKED_EVERY_MS) return asked.isOutdated;
    const isOutdated = (await versionOf({ ask })) > MIGRATIONS.length;
    asked = { at: performance.now(), isOutdated };
    return isOutdated;
  };
}
