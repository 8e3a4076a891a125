// The polling of feeds, with the real network behind it.
import type { LookupFunction } from "node:net";
import { nextTurn } from "../../process/in-slices.ts";
import { feedUserAgent, fetchFeed, openFeedAgent } from "./fetch-feed.ts";
import { openParseThread } from "./parse-thread.ts";
import { createPoller, type Poller, type PollerPorts } from "./poller.ts";
import type { FetchPort } from "./ports.ts";
import { heedRobots } from "./robots.ts";

export type PollerOptions = Omit<PollerPorts, "fetch" | "parse"> & {
  /** FEEDS_ALLOW_PRIVATE. */
  readonly allowPrivate: boolean;
  /** An address at which publishers find who asks. */
  readonly contact: string;
  readonly version: string;
  readonly timeoutMs?: number;
  readonly lookup?: LookupFunction;
};

/** `close` ends requests that are under way; nothing is delivered after it has resolved. */
export function openPoller(options: PollerOptions): Poller & { close(): Promise<void> } {
  const { allowPrivate, contact, version, timeoutMs, lookup, ...ports } = options;
  const agent = openFeedAgent({ allowPrivate, lookup });
  const thread = openParseThread();
  const settings = {
    userAgent: feedUserAgent(version, contact),
    now: () => ports.clock.now(),
    ...(timeoutMs === undefined ? {} : { timeoutMs }),
  };
  // A connection takes milliseconds to begin: of several that are due none begins in the turn of another.
  const request: FetchPort = async (url, validators) => {
    await nextTurn();
    return fetchFeed(url, validators, agent, settings);
  };
  const poller = createPoller({ ...ports, parse: thread.parse, fetch: heedRobots(request, "attache", settings.now) });
  return {
    ...poller,
    async close() {
      await agent.destroy();
      await poller.idle();
      await thread.close();
    },
  };
}
