// Reads feeds off the event loop.
import { openWorkerThread } from "../../process/worker-thread.ts";
import type { FeedReading, ParsedFeed } from "./parse-feed.ts";

export type ParseOrder = {
  readonly bytes: Uint8Array;
  readonly contentType: string | undefined;
  readonly feed: FeedReading;
  readonly now: number;
};

/** As parseFeed. Rejects when the thread fails: then the feed is tried again later. */
export type ParsePort = (
  bytes: Uint8Array,
  contentType: string | undefined,
  feed: FeedReading,
  now: number,
) => Promise<ParsedFeed>;

/** The largest feed that is taken needs two seconds on a slow machine, and others may stand before it. Milliseconds. */
const PARSE_PATIENCE_MS = 60_000;

export function openParseThread(): { readonly parse: ParsePort; readonly close: () => Promise<void> } {
  const file = new URL("./parse-worker.ts", import.meta.url);
  const thread = openWorkerThread<ParseOrder, ParsedFeed>({ file, task: "reads feeds", patience: PARSE_PATIENCE_MS });
  return {
    parse: (bytes, contentType, { url, zone, dates }, now) => {
      // Only what can be sent, and what undefined would be.
      const feed = { url, ...(zone === undefined ? {} : { zone }), ...(dates === undefined ? {} : { dates }) };
      return thread.ask({ bytes, contentType, feed: feed as FeedReading, now });
    },
    close: thread.close,
  };
}
