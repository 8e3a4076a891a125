// A server on this machine that answers for feeds as a test says.
import { once } from "node:events";
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";

export type FeedServer = {
  /** The address of a path. */
  readonly url: (path: string, host?: string) => string;
  readonly requests: readonly IncomingMessage[];
  readonly close: () => Promise<void>;
};

export type Answers = Readonly<Record<string, (response: ServerResponse, request: IncomingMessage) => void>>;

export async function startFeedServer(answers: Answers): Promise<FeedServer> {
  const requests: IncomingMessage[] = [];
  const listener: RequestListener = (request, response) => {
    requests.push(request);
    const answer = answers[request.url ?? ""];
    if (answer === undefined) response.writeHead(404).end();
    else answer(response, request);
  };
  const server = createServer(listener).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: (path, host = "127.0.0.1") => `http://${host}:${port}${path}`,
    requests,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

export const say =
  (body: string | Uint8Array, headers: Readonly<Record<string, string>> = {}, status = 200): Answers[string] =>
  (response) => {
    response.writeHead(status, { "content-type": "application/rss+xml", ...headers }).end(body);
  };

export const redirect = (location: string, status = 302): Answers[string] => say("", { location }, status);

/** Sends a piece, again and again, as fast as it is taken, up to `pieces`. */
export const pour =
  (piece: Uint8Array, pieces: number): Answers[string] =>
  (response) => {
    response.writeHead(200, { "content-type": "application/rss+xml" });
    let sent = 0;
    const go = () => {
      while (sent++ < pieces) if (!response.write(piece)) return void response.once("drain", go);
      response.end();
    };
    go();
  };

/** A piece at a time, and never an end. */
export const drip: Answers[string] = (response) => {
  response.writeHead(200, { "content-type": "application/rss+xml" });
  const timer = setInterval(() => response.write("<"), 20);
  response.on("close", () => clearInterval(timer));
};

/** 200 MB of spaces in 200 kB. */
export const gzipBomb = say(gzipSync(Buffer.alloc(200 * 1024 * 1024, " ")), { "content-encoding": "gzip" });

/** Promises more than it sends, and hangs up. */
export const hangUp: Answers[string] = (response) => {
  response.writeHead(200, { "content-length": "5000" });
  response.write("<rss><channel>", () => response.destroy());
};
