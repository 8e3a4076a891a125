// DATABASE_URL → everything that the bot remembers.
import type { AgendaStores } from "../agenda/ports.ts";
import type { Stores } from "../digest/ports.ts";
import type { FollowStores } from "../follow/ports.ts";
import { openAgendaStore, openMirrorStore } from "./agendas.ts";
import { openEditionStore } from "./editions.ts";
import { openFollowerStore, openLetterStore } from "./followers.ts";
import { openLedgerStore } from "./ledger.ts";
import { openPostgres } from "./postgres.ts";
import { openQuestionStore, type QuestionStore } from "./questions.ts";
import { openSqlite } from "./sqlite.ts";
import { openSubscriptionStore } from "./subscriptions.ts";
import type { Database } from "./table.ts";
import type { Turn } from "./turn.ts";
import { unusableDatabase } from "./unusable.ts";

/** As long as a process that was told to stop may take to end, and longer than a server takes to miss one that died. */
const PATIENCE = 30_000;

export type Store = Stores &
  AgendaStores &
  FollowStores &
  Pick<Database, "close" | "superseded"> & { readonly questions: QuestionStore };

/**
 * `sqlite:./state/attache.sqlite` opens or creates that file, `sqlite::memory:` keeps nothing, `postgres://…` connects.
 * Only one process at a time works with a database: this one waits until another has ended. Throws a StartupError.
 */
export async function openStore(url: string, turn: Partial<Turn> = {}): Promise<Store> {
  const waits: Turn = { patience: PATIENCE, waiting: () => {}, ...turn };
  if (/^postgres(ql)?:/.test(url)) return storeOver(await openPostgres(url, waits));
  const path = /^sqlite:(?:\/\/(?=\/))?(?<path>.+)$/.exec(url)?.groups?.path;
  if (path !== undefined) return storeOver(await openSqlite(path, waits));
  throw unusableDatabase(
    "is not an address of a database that is supported; expected sqlite:./state/attache.sqlite, another file after “sqlite:”, or postgres://user:password@host/database",
  );
}

export function storeOver(database: Database): Store {
  return {
    ledger: openLedgerStore(database),
    subscriptions: openSubscriptionStore(database),
    editions: openEditionStore(database),
    agendas: openAgendaStore(database),
    mirrors: openMirrorStore(database),
    followers: openFollowerStore(database),
    letters: openLetterStore(database),
    questions: openQuestionStore(database),
    superseded: database.superseded,
    close: () => database.close(),
  };
}
