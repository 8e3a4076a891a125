// Runs in a thread of its own: what is in a feed may take the parser seconds, and nobody is to wait for that.
import { serveThread } from "../../process/worker-thread.ts";
import { parseFeed } from "./parse-feed.ts";
import type { ParseOrder } from "./parse-thread.ts";

serveThread(({ bytes, contentType, feed, now }: ParseOrder) => parseFeed(bytes, contentType, feed, now));
