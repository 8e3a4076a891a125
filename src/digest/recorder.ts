// Keeps the ledger: records what is new in the archive and, where several processes share it, reads what others have recorded.
import type { Archive } from "../archive/archive.ts";
import { createKeyedQueue, type Exclusively } from "../delivery/keyed-queue.ts";
import {
  EMPTY_LEDGER,
  extendLedger,
  type Ledger,
  type LedgerStore,
  ledgerOnRecordSteps,
  recordSteps,
} from "../ledger/ledger.ts";
import type { RecordedBy } from "../ledger/recorded-by.ts";
import { printOf, standingOf } from "../ledger/standing.ts";
import type { UndoneRecords } from "../ledger/undone.ts";
import type { Clock } from "../process/clock.ts";
import { inSlices } from "../process/in-slices.ts";

export type Recorder = {
  /** What has been recorded so far, as far as this process knows. */
  ledger(): Ledger;
  /** Takes down what is new in the archive. Gives the number of entries. Rejects when the store fails. */
  record(): Promise<number>;
  /** Records if there may be anything to record. Once a minute is right. Rejects when the store fails. */
  keepUp(): Promise<void>;
  /** Reads what other processes have recorded; to be called before anything rests on the ledger. Rejects when the store fails. */
  refresh(): Promise<void>;
  /** False while the archive here may be an older one than that of others: then nothing may be told from it unasked. */
  isLevel(): boolean;
  idle(): Promise<void>;
};

/** How several processes share a ledger. Every method rejects when the store fails. */
export type SharedLedger = {
  /** The first one of this process. */
  readonly shard: number;
  /** The archive by which the ledger was recorded last. */
  recordedBy(): Promise<RecordedBy | undefined>;
  /** Whether this process is level: for as long as it lives, or until it says otherwise. */
  declareLevel(level: boolean): Promise<void>;
  isAnotherLevel(): Promise<boolean>;
  readonly exclusively: Exclusively;
  /** Told when the archive here is found to be behind that of others, and when it no longer is. */
  readonly behind: (is: boolean) => void;
};

type RecorderPorts = {
  readonly archive: () => Archive;
  readonly clock: Clock;
  readonly store: LedgerStore;
  readonly undone?: (() => Promise<UndoneRecords>) | undefined;
};

/** How long another process may take to record, in milliseconds. */
const RECORD_PATIENCE_MS = 30_000;

/** For one process alone. Reads the ledger; rejects when the store fails. */
export async function openRecorder({ archive, clock, store, undone }: RecorderPorts): Promise<Recorder> {
  const head = await store.head();
  let ledger = head === undefined ? EMPTY_LEDGER : extendLedger(EMPTY_LEDGER, await store.between(0, head));
  let recorded: Archive | undefined;
  const queue = createKeyedQueue();

  const record = () =>
    queue.run("ledger", async () => {
      const current = archive();
      const entries = await inSlices(recordSteps(current, ledger, clock.now(), await undone?.()));
      if (ledger.head === undefined || entries.length > 0) {
        await store.append(entries);
        ledger = extendLedger(ledger, entries);
      }
      ledger = await inSlices(ledgerOnRecordSteps(ledger, current));
      recorded = current;
      return entries.length;
    });

  return {
    ledger: () => ledger,
    record,
    async keepUp() {
      if (recorded !== archive()) await record();
    },
    refresh: async () => {},
    isLevel: () => true,
    idle: queue.idle,
  };
}

/** For one of several processes: it records only what is newer than what others have recorded (ledger/standing.ts). */
export function openSharedRecorder({ archive, clock, store, undone }: RecorderPorts, shared: SharedLedger): Recorder {
  let ledger = EMPTY_LEDGER;
  /** The archive that is level; undefined: none. */
  let level: Archive | undefined;
  let wasLevelWith: string | undefined;
  let aloneSince: number | undefined;
  let print: { readonly archive: Archive; readonly ledger: Ledger; readonly own: RecordedBy } | undefined;
  const queue = createKeyedQueue();

  const own = (): RecordedBy => {
    const current = archive();
    if (print?.archive !== current || print.ledger !== ledger)
      print = { archive: current, ledger, own: printOf(current, ledger, shared.shard) };
    return print.own;
  };
  /** The head is read before the archive: what was recorded in between is found to be unknown, and never taken for known. */
  const catchUp = async (): Promise<RecordedBy | undefined> => {
    for (;;) {
      const from = ledger;
      const head = await store.head();
      if (head === from.head) return shared.recordedBy();
      // A server that took over without the last entries, for instance: what they were may be another thing now.
      const known = head === undefined || head < (from.head ?? 0) ? EMPTY_LEDGER : from;
      const entries = await store.between(known.head ?? 0, head ?? 0);
      if (ledger === from) ledger = head === undefined ? EMPTY_LEDGER : extendLedger(known, entries);
    }
  };
  const refresh = async () => {
    const last = await catchUp();
    const { fingerprint } = own();
    level = last?.fingerprint === fingerprint ? archive() : undefined;
    if (level !== undefined) wasLevelWith = fingerprint;
  };
  const settle = async (isLevel: boolean) => {
    if (isLevel) [wasLevelWith, aloneSince] = [own().fingerprint, undefined];
    level = isLevel ? archive() : undefined;
    shared.behind(!isLevel);
    await shared.declareLevel(isLevel);
  };

  const recordAlone = async (): Promise<number> => {
    const last = await catchUp();
    const current = archive();
    const entries = await inSlices(recordSteps(current, ledger, clock.now(), await undone?.()));
    const isAnotherLevel = await shared.isAnotherLevel();
    aloneSince = isAnotherLevel ? undefined : (aloneSince ?? clock.now());
    const standing = standingOf({
      own: own(),
      last,
      entries,
      ledger,
      wasLevelWith,
      isAnotherLevel,
      nobodyLevelFor: clock.now() - (aloneSince ?? clock.now()),
    });
    if (standing === "ahead") {
      const after = extendLedger(ledger, entries);
      await store.append(entries, printOf(current, after, shared.shard));
      ledger = after;
    }
    if (standing === "ahead" || entries.length === 0) {
      const from = ledger;
      const onRecords = await inSlices(ledgerOnRecordSteps(from, current));
      // What has been caught up with meanwhile stays.
      if (ledger === from) ledger = onRecords;
    }
    await settle(standing !== "behind");
    return standing === "ahead" ? entries.length : 0;
  };
  const record = () => queue.run("ledger", () => shared.exclusively("ledger", RECORD_PATIENCE_MS, recordAlone));

  return {
    ledger: () => ledger,
    record,
    async keepUp() {
      await refresh();
      if (level !== undefined) await settle(true);
      else await record();
    },
    refresh,
    isLevel: () => level === archive(),
    idle: queue.idle,
  };
}
