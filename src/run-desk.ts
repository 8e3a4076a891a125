// The desk at work: the writer of the archive's files, the feeds, and what is posted in the editors' channel.
import packageJson from "../package.json" with { type: "json" };
import type { Archive } from "./archive/archive.ts";
import { formatFault } from "./archive/files/faults.ts";
import { createLoader, type Loader } from "./archive/files/load.ts";
import type { ReloadableArchive } from "./archive/files/reloadable.ts";
import { claimDesk, hasDesk } from "./claim-desk.ts";
import { utcDayOf } from "./core/context.ts";
import type { Publisher } from "./delivery/ports.ts";
import { deskRender } from "./discord/render/desk/desk-messages.ts";
import { deskWriterOf } from "./newsroom/desk/desk-writer.ts";
import { type DeskScheduler, openDeskScheduler } from "./newsroom/desk/scheduler.ts";
import { watchFeeds } from "./newsroom/feeds/watch-feeds.ts";
import type { ItemReading, ReadableItem } from "./newsroom/reading/item-reading.ts";
import { readItem } from "./newsroom/reading/read-item.ts";
import { createReadingIndex, type ReadingIndex } from "./newsroom/reading/reading-index.ts";
import { openArchiveDisk } from "./newsroom/writing/disk.ts";
import { openArchiveGit } from "./newsroom/writing/git.ts";
import { createWriter } from "./newsroom/writing/writer.ts";
import type { Clock } from "./process/clock.ts";
import type { Config } from "./process/config.ts";
import type { Log } from "./process/log.ts";
import type { Store } from "./store/store.ts";
import type { Words } from "./wording/words.ts";

export type DeskParts = {
  readonly config: Config;
  readonly loader: Loader;
  readonly reloadable: ReloadableArchive;
  /** Reads the folder again, and tells whom it concerns. */
  readonly reload: () => Promise<void>;
  readonly store: Store;
  readonly publisher: Publisher;
  readonly clock: Clock;
  readonly log: Log;
  readonly words: Words;
};

export type RunningDesk = {
  readonly scheduler: DeskScheduler;
  /** What the rules make of a headline now. */
  readonly read: (item: ReadableItem) => ItemReading;
  /** Asks for a feed at once, by its id; resolves when what came is at the desk. */
  readonly ask: (feed: string) => Promise<void>;
  /** Once a minute. */
  readonly tick: () => Promise<void>;
  readonly end: () => Promise<void>;
};

/** What a crash left half written is finished or taken back first. */
export async function runDesk(channel: string, { config, ...parts }: DeskParts): Promise<RunningDesk> {
  const { approvals, git: mode } = config.desk;
  const { loader, reloadable, reload, store, publisher, clock, log, words } = parts;
  await claimDesk(store.shared);
  const writer = createWriter({
    disk: openArchiveDisk(config.dataDir),
    foresee: loader.foresee,
    reload,
    archive: reloadable.archive,
    faults: reloadable.faults,
    git: openArchiveGit({ dir: config.dataDir, mode, check: folderFaults }),
    publications: store.publications,
    clock,
  });
  for (const recovered of await writer.recover()) log.info({ recovered }, "a publication that was cut short");
  let index: { readonly archive: Archive; readonly day: string; readonly index: ReadingIndex } | undefined;
  // Made once for each archive and day.
  const indexNow = () => {
    const [archive, day] = [reloadable.archive(), utcDayOf(clock.now())];
    if (index?.archive !== archive || index.day !== day)
      index = { archive, day, index: createReadingIndex(archive, day) };
    return index.index;
  };
  const read = (item: ReadableItem) => readItem(item, { index: indexNow(), words });
  const scheduler = openDeskScheduler(
    {
      channel,
      approvals,
      archive: reloadable.archive,
      clock,
      stores: store.desk,
      publisher,
      writer: deskWriterOf(writer),
      read,
      render: deskRender(reloadable.archive, words),
      report: (err, about) => log.error({ err, about }, "something at the desk could not be dealt with"),
    },
    () => feeds.reports(),
  );
  const feeds = watchFeeds({
    dir: config.dataDir,
    actors: () => reloadable.archive().actors,
    store: store.feeds,
    clock,
    // Where only feeds of this machine are read, these are what is meant.
    allowPrivate: config.desk.allowPrivate || config.desk.feeds !== "all",
    contact: config.desk.contact ?? "",
    version: packageJson.version,
    isWanted: ({ url }) => config.desk.feeds === "all" || isOnThisMachine(url),
    take: scheduler.take,
    onFaults: (faults) => log.error({ faults: faults.map(formatFault) }, "the list of feeds has faults"),
    report(notice) {
      if (notice.kind === "fault")
        log.error({ err: notice.error, feed: notice.feed }, "a feed could not be dealt with");
      else if (notice.kind === "no-feed")
        log.warn({ feed: notice.state.feed }, "an address is no feed, for the third time");
      else log.debug({ feed: notice.state.feed, found: notice.found }, "a feed was read");
    },
  });
  await scheduler.resume();
  return {
    scheduler,
    read,
    ask: feeds.ask,
    async tick() {
      if (!(await hasDesk(store.shared).catch(() => false))) return;
      await feeds.tick();
      await scheduler.tick();
    },
    async end() {
      await feeds.close();
      await scheduler.end();
    },
  };
}

/** Names and addresses of the machine itself: what a local Discord reads without being told a channel. */
function isOnThisMachine(url: string): boolean {
  const { hostname } = new URL(url);
  return hostname === "localhost" || hostname === "[::1]" || hostname.startsWith("127.");
}

function folderFaults(dir: string) {
  const loaded = createLoader(dir).load();
  return loaded.ok ? [] : loaded.faults;
}
