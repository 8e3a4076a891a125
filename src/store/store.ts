// DATABASE_URL → everything that the bot remembers.
import type { AgendaStores } from "../agenda/ports.ts";
import type { Stores } from "../digest/ports.ts";
import type { FollowStores } from "../follow/ports.ts";
import { openAgendaStore, openMirrorStore } from "./agendas.ts";
import { openDatabase } from "./database.ts";
import { openEditionStore } from "./editions.ts";
import { openFollowerStore, openLetterStore } from "./followers.ts";
import { openLedgerStore } from "./ledger.ts";
import { openSubscriptionStore } from "./subscriptions.ts";

/** DATABASE_URL names a database that cannot be used. */
export class UnsupportedDatabase extends Error {
  override name = "UnsupportedDatabase" as const;
}

export type Store = Stores &
  AgendaStores &
  FollowStores & {
    /** To be called when nothing uses the store any more. */
    close(): void;
  };

/**
 * `sqlite:./state/attache.sqlite` opens or creates that file, `sqlite::memory:` keeps nothing. Throws
 * UnsupportedDatabase for another kind of address, and what SQLite throws for a file that cannot be opened.
 */
export function openStore(url: string): Store {
  const path = /^sqlite:(?:\/\/(?=\/))?(?<path>.+)$/.exec(url)?.groups?.path;
  if (path === undefined) throw new UnsupportedDatabase(complaint(url));
  const database = openDatabase(path);
  return {
    ledger: openLedgerStore(database),
    subscriptions: openSubscriptionStore(database),
    editions: openEditionStore(database),
    agendas: openAgendaStore(database),
    mirrors: openMirrorStore(database),
    followers: openFollowerStore(database),
    letters: openLetterStore(database),
    close: () => database.close(),
  };
}

/** Never repeats the address: it may hold a password. */
function complaint(url: string): string {
  const postgres = /^postgres(ql)?:/.test(url);
  const found = postgres ? "PostgreSQL is not supported yet" : "is not an address of a database that is supported";
  return `DATABASE_URL: ${found}; expected sqlite:./state/attache.sqlite, or another file after “sqlite:”`;
}
