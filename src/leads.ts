// `npm run leads -- [--replay] [--json] FEED_FILE_OR_URL…`: what the rules read in the headlines of feeds, one line for each.
// --replay reads each item against the archive as it was known on the day before it was published. --json prints JSON lines.
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { addDays, type Day } from "@attache/edtf";
import type { Archive } from "./archive/archive.ts";
import { clockAt } from "./archive/event-zones.ts";
import { formatFault } from "./archive/files/faults.ts";
import { createLoader } from "./archive/files/load.ts";
import { describeFeedRefusal } from "./newsroom/feeds/describe-feed.ts";
import type { Feed } from "./newsroom/feeds/feed.ts";
import { feedUserAgent, fetchFeed, openFeedAgent } from "./newsroom/feeds/fetch-feed.ts";
import { loadFeeds } from "./newsroom/feeds/load-feeds.ts";
import type { ReadableItem } from "./newsroom/reading/item-reading.ts";
import { itemsOfBytes } from "./newsroom/reading/items-of-bytes.ts";
import { leadObject, leadRow } from "./newsroom/reading/lead-line.ts";
import { readItem } from "./newsroom/reading/read-item.ts";
import { createReadingIndex, type ReadingIndex } from "./newsroom/reading/reading-index.ts";
import { dataDirOf, loadEnvFile } from "./process/config.ts";
import { runProgram, StartupError } from "./process/startup-error.ts";
import { ENGLISH } from "./wording/words.ts";

/** Exit codes of sysexits.h: the command line, what a file says, a file or address that cannot be read. */
const [EX_USAGE, EX_DATAERR, EX_NOINPUT] = [64, 65, 66];

/** Days whose archive is kept at hand with --replay: items of a feed are of few days. */
const MAX_INDEXES = 40;

const USAGE = "npm run leads -- [--replay] [--json] FEED_FILE_OR_URL…\n";

loadEnvFile();
await runProgram(leads);

async function leads(): Promise<void> {
  const options = readArguments();
  if (options === undefined) {
    process.stderr.write(USAGE);
    process.exitCode = EX_USAGE;
    return;
  }
  const dir = dataDirOf(process.env);
  const archive = loadArchive(dir);
  const feeds = loadFeeds(dir, archive.actors);
  if (!feeds.ok) throw new StartupError({ subject: dir, complaints: feeds.faults.map(formatFault) });
  const indexFor = indexes(archive);
  const today = new Date().toISOString().slice(0, 10);
  // Somebody who reads only the first lines, as `head` does, is no fault.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit();
    throw error;
  });
  for (const from of options.files) {
    const items = await itemsFrom(
      from,
      feeds.feeds.find(({ url }) => url === from),
    );
    for (const item of items) {
      const day = options.replay && item.published !== undefined ? dayBeforeItem(item.published, item.zone) : today;
      const reading = readItem(item, { index: indexFor(day) });
      const line = options.json ? JSON.stringify(leadObject(item, reading)) : leadRow(item, reading);
      if (!process.stdout.write(`${line}\n`)) await once(process.stdout, "drain");
    }
  }
}

function readArguments():
  | { readonly replay: boolean; readonly json: boolean; readonly files: readonly string[] }
  | undefined {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { replay: { type: "boolean", default: false }, json: { type: "boolean", default: false } },
    });
    return positionals.length === 0 ? undefined : { ...values, files: positionals };
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    return undefined;
  }
}

function loadArchive(dir: string): Archive {
  const loaded = createLoader(dir).load();
  if (loaded.ok) return loaded.archive;
  throw new StartupError({ subject: dir, complaints: loaded.faults.map(formatFault) });
}

function dayBeforeItem(instant: number, zone: string): Day {
  return addDays(clockAt(new Date(instant).toISOString(), zone).day, -1);
}

function indexes(archive: Archive): (day: Day) => ReadingIndex {
  const kept = new Map<Day, ReadingIndex>();
  return (day) => {
    const known = kept.get(day);
    if (known !== undefined) return known;
    const [oldest] = kept.keys();
    if (oldest !== undefined && kept.size >= MAX_INDEXES) kept.delete(oldest);
    const index = createReadingIndex(archive, day);
    kept.set(day, index);
    return index;
  };
}

/** None, with a line on stderr and an exit code, when they cannot be read. */
async function itemsFrom(from: string, feed: Feed | undefined): Promise<readonly ReadableItem[]> {
  const content = /^https?:\/\//i.test(from) ? await fetched(from) : contentOfFile(from);
  if (content === undefined) return [];
  const read = itemsOfBytes({ ...content, from, feed, now: Date.now() });
  if (read.ok) {
    if (read.items.length === 0) process.stderr.write(`${from}: it has no headlines.\n`);
    return read.items;
  }
  const why =
    read.why === "not-a-list"
      ? "it is not a list of headlines, each with a title."
      : describeFeedRefusal({ why: read.why }, ENGLISH);
  complain(`${from}: ${why}`, EX_DATAERR);
  return [];
}

type FeedContent = { readonly bytes: Uint8Array; readonly contentType: string | undefined };

function contentOfFile(path: string): FeedContent | undefined {
  try {
    return { bytes: readFileSync(path), contentType: undefined };
  } catch (error) {
    complain(`${path}: cannot be read: ${error instanceof Error ? error.message : error}`, EX_NOINPUT);
    return undefined;
  }
}

async function fetched(url: string): Promise<FeedContent | undefined> {
  const agent = openFeedAgent({ allowPrivate: process.env.FEEDS_ALLOW_PRIVATE === "true" });
  try {
    const userAgent = feedUserAgent("1.0", process.env.FEEDS_CONTACT ?? "");
    const answer = await fetchFeed(url, {}, agent, { userAgent, now: Date.now });
    if (answer.kind === "fetched") return answer;
    const why = answer.kind === "refused" ? describeFeedRefusal(answer.refusal, ENGLISH) : "it has nothing new.";
    complain(`${url}: ${why}`, EX_NOINPUT);
    return undefined;
  } finally {
    await agent.close();
  }
}

function complain(line: string, code: number): void {
  process.stderr.write(`${line}\n`);
  process.exitCode ??= code;
}
