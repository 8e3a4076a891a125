// DATABASE_URL → everything that the bot remembers.
import * as z from "zod";
import type { AgendaStores } from "../agenda/ports.ts";
import type { ServerStore } from "../delivery/forget-servers.ts";
import type { Stores } from "../digest/ports.ts";
import type { FollowStores } from "../follow/ports.ts";
import type { EntryOfText } from "../ledger/known-entries.ts";
import type { DeskStores } from "../newsroom/desk/ports.ts";
import type { FeedStore } from "../newsroom/feeds/ports.ts";
import type { PublicationStore } from "../newsroom/writing/ports.ts";
import { parseStoreAddress } from "./address.ts";
import { openAgendaStore, openScheduleStore } from "./agendas.ts";
import { openDeskStores } from "./desk.ts";
import { openEditionStore } from "./editions.ts";
import { openFeedStore } from "./feeds.ts";
import { openDmStore, openFollowerStore } from "./followers.ts";
import { openLedgerStore } from "./ledger.ts";
import type { Migrated } from "./migrate.ts";
import { forgetReports } from "./persons.ts";
import { openPublicationStore } from "./publications.ts";
import { openServerStore } from "./servers.ts";
import { type SharedStore, sharedStoreOf } from "./shared-store.ts";
import { openShelf, type Shelf } from "./shelf.ts";
import { openSqlite } from "./sqlite.ts";
import { openSubscriptionStore } from "./subscriptions.ts";
import type { Database, Table } from "./table.ts";
import { tellingFaults } from "./tell-faults.ts";
import type { Turn } from "./turn.ts";

/** As long as a process that was told to stop may take to end, and longer than a server takes to miss one that died. */
const LOCK_TIMEOUT_MS = 30_000;

export type Store = Stores &
  AgendaStores &
  FollowStores &
  Pick<Database, "close"> & {
    /** What processes that share the database need; absent where there is one. */
    readonly shared: SharedStore | undefined;
    readonly questions: QuestionStore;
    readonly desk: DeskStores;
    readonly feeds: FeedStore;
    readonly publications: PublicationStore;
    readonly servers: ServerStore;
    /** Takes the id of a person off what they reported, and gives how many reports had it. */
    forgetReports(user: string): Promise<number>;
    /** Removes what is kept no longer; once a minute is right. */
    sweep(): Promise<void>;
  };

export type Opening = Partial<Turn> & {
  /** Told of each step by which the database was brought to the shape of this version. */
  readonly migrated?: (done: Migrated) => void;
  readonly knownEntries?: EntryOfText | undefined;
};

/**
 * `sqlite:./state/attache.sqlite` opens or creates that file, `sqlite::memory:` keeps nothing, `postgres://…` connects.
 * Only one process at a time works with a file: this one waits until another has ended. Throws a StartupError.
 */
export async function openStore(url: string, opening: Opening = {}): Promise<Store> {
  const { migrated = () => {}, knownEntries, ...turn } = opening;
  const waits: Turn = { timeoutMs: LOCK_TIMEOUT_MS, waiting: () => {}, ...turn };
  const address = parseStoreAddress(url);
  if (address.kind !== "postgres") return storeOver(await openSqlite(address.path, waits, migrated), knownEntries);
  // What it takes to talk to a server takes a tenth of a second to load, and a file wants none of it.
  const { openPostgres } = await import("./postgres.ts");
  return storeOver(await openPostgres(address.url, waits, migrated), knownEntries);
}

/** Over a database that has the shape of this version. */
export function storeOver(failing: Database, knownEntries?: EntryOfText): Store {
  const database = tellingFaults(failing);
  const { sweep, ...editions } = openEditionStore(database);
  return {
    ledger: openLedgerStore(database, knownEntries),
    subscriptions: openSubscriptionStore(database),
    editions,
    agendas: openAgendaStore(database),
    schedules: openScheduleStore(database),
    followers: openFollowerStore(database),
    dms: openDmStore(database),
    questions: openQuestionStore(database),
    desk: openDeskStores(database),
    feeds: openFeedStore(database),
    publications: openPublicationStore(database),
    servers: openServerStore(database),
    forgetReports: (user) => forgetReports(database, user),
    async sweep() {
      await database.purge();
      await sweep();
    },
    shared: sharedStoreOf(database),
    close: () => database.close(),
  };
}

/** Questions that are too long for a button, as texts, each for as long as it is told to stay. */
export type QuestionStore = Pick<Shelf<string>, "get" | "set">;

export function openQuestionStore(table: Table): QuestionStore {
  const { get, set } = openShelf(table, "long-questions", z.string());
  return { get, set };
}
