// GET /health: is the bot connected, and are the files of the archive whole? GET /calendar.ics: a calendar to subscribe to.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";
import type { CalendarFeed } from "./lookup/calendar-feed.ts";
import type { Log } from "./process/log.ts";
import { listenError } from "./process/startup-error.ts";
import type { Words } from "./wording/words.ts";

export type Health = {
  /** Whether every gateway connection is open. */
  readonly connected: boolean;
  /** Whether what falls due is looked for. */
  readonly ticking: boolean;
  readonly faults: number;
};
export type Pages = {
  readonly health: () => Health;
  /** What is asked for stands in the query of the address. */
  /** `known`: the tag of what whoever asks has already. */
  readonly calendar: (query: URLSearchParams, known: string | undefined) => Promise<CalendarFeed>;
  /** An address has no language of its own: all pages speak one. */
  readonly words: Words;
};

/** `tag`: what the body is told from others by. */
type HttpAnswer = {
  readonly status: number;
  readonly type: string;
  readonly body: readonly string[];
  readonly tag?: string;
};

/** No server without a port. Rejects with a StartupError for a port that cannot be had. */
export async function openHttp(port: number | undefined, pages: Pages, log: Log): Promise<Server | undefined> {
  if (port === undefined) return undefined;
  const report = (err: unknown) => log.error({ err }, "a page could not be answered");
  return serveHttp(port, pages, report).catch(listenError("PORT", port));
}

/**
 * Listens on 127.0.0.1 and answers GET and HEAD. /health is 200 while connected and ticking, and 503 otherwise, its body the health as
 * JSON. An unknown path or calendar is 404, a fault of ours 500.
 */
export function serveHttp(port: number, pages: Pages, report: (error: unknown) => void): Promise<Server> {
  const server = createServer((request, response) => {
    answerRequest(request, pages, report)
      .then((answer) => sendAnswer(answer, request, response))
      // Whoever has gone needs no answer.
      .catch(() => response.destroy());
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => resolve(server));
  });
}

async function sendAnswer(
  { status, type, body, tag }: HttpAnswer,
  { method, headers }: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const known = tag !== undefined && headers["if-none-match"] === tag;
  response.writeHead(known ? 304 : status, { "content-type": type, ...(tag === undefined ? {} : { etag: tag }) });
  if (known || method === "HEAD") response.end();
  else await pipeline(body, response);
}

async function answerRequest(
  { method, url, headers }: IncomingMessage,
  pages: Pages,
  report: (error: unknown) => void,
): Promise<HttpAnswer> {
  const { addresses } = pages.words;
  if (method !== "GET" && method !== "HEAD") return jsonAnswer(405, { error: addresses.onlyGet() });
  const { pathname, searchParams } = new URL(`http://127.0.0.1${url?.startsWith("/") === true ? url : "/"}`);
  try {
    if (pathname === "/health") {
      const health = pages.health();
      return jsonAnswer(health.connected && health.ticking ? 200 : 503, health);
    }
    if (pathname === "/calendar.ics") {
      const feed = await pages.calendar(searchParams, headers["if-none-match"]);
      if (!feed.ok) return { status: 404, type: "text/plain; charset=utf-8", body: [`${feed.message}\n`] };
      return { status: 200, type: "text/calendar; charset=utf-8", body: feed.parts, tag: feed.tag };
    }
  } catch (error) {
    report(error);
    return jsonAnswer(500, { error: addresses.failed() });
  }
  return jsonAnswer(404, { error: addresses.unknown() });
}

function jsonAnswer(status: number, body: unknown): HttpAnswer {
  return { status, type: "application/json", body: [`${JSON.stringify(body)}\n`] };
}
