// GET /health: is the bot connected, and are the files of the archive whole? GET /calendar.ics: a calendar to subscribe to.
import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type Server } from "node:http";
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
  readonly calendar: (query: URLSearchParams) => CalendarFeed;
  /** An address has no language of its own: all pages speak one. */
  readonly words: Words;
};

type HttpAnswer = { readonly status: number; readonly type: string; readonly body: string };

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
    const { status, type, body } = answerRequest(request, pages, report);
    const tag = `"${createHash("sha256").update(body).digest("base64url")}"`;
    const known = status === 200 && request.headers["if-none-match"] === tag;
    response.writeHead(known ? 304 : status, { "content-type": type, ...(status === 200 ? { etag: tag } : {}) });
    response.end(known || request.method === "HEAD" ? undefined : body);
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => resolve(server));
  });
}

function answerRequest({ method, url }: IncomingMessage, pages: Pages, report: (error: unknown) => void): HttpAnswer {
  const { addresses } = pages.words;
  if (method !== "GET" && method !== "HEAD") return jsonAnswer(405, { error: addresses.onlyGet() });
  const { pathname, searchParams } = new URL(`http://127.0.0.1${url?.startsWith("/") === true ? url : "/"}`);
  try {
    if (pathname === "/health") {
      const health = pages.health();
      return jsonAnswer(health.connected && health.ticking ? 200 : 503, health);
    }
    if (pathname === "/calendar.ics") {
      const feed = pages.calendar(searchParams);
      if (!feed.ok) return { status: 404, type: "text/plain; charset=utf-8", body: `${feed.message}\n` };
      return { status: 200, type: "text/calendar; charset=utf-8", body: feed.text };
    }
  } catch (error) {
    report(error);
    return jsonAnswer(500, { error: addresses.failed() });
  }
  return jsonAnswer(404, { error: addresses.unknown() });
}

function jsonAnswer(status: number, body: unknown): HttpAnswer {
  return { status, type: "application/json", body: `${JSON.stringify(body)}\n` };
}
