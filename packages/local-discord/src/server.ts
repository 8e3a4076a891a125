// The one HTTP server, on this machine only: API, gateway, files, page.
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { Gateway } from "./gateway/gateway.ts";
import type { Api } from "./http/api.ts";
import type { Page } from "./page-api/page.ts";
import type { World } from "./world/world.ts";

export type HttpServer = { readonly close: () => Promise<void> };

type ServerParts = {
  readonly port: number;
  /** Nothing is served to browsers without it. */
  readonly page: Page | undefined;
  readonly world: World;
  readonly api: Api;
  readonly gateway: Gateway;
};

const HOST = "127.0.0.1";

/** Sets the world's `url`. Throws when the port cannot be had. */
export async function serveHttp({ port, world, api, gateway, page }: ServerParts): Promise<HttpServer> {
  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => {
      console.error("the local Discord failed:", error);
      response.destroy();
    });
  });

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!isLocal(request)) return void response.writeHead(421).end();
    const url = URL.parse(request.url ?? "/", world.url);
    if (url === null) return void response.writeHead(400).end();
    if (url.pathname.startsWith("/api/")) return api.serve(request, response, url);
    if (url.pathname.startsWith("/attachments/")) return serveFile(url, response, world);
    if (page !== undefined) return page.serve(request, response, url);
    response.writeHead(404).end();
  }

  server.on("upgrade", (request, socket, head) => {
    // From here on Node listens to no fault of the socket: whoever is refused may be gone before they are told, which ends nothing here.
    socket.on("error", () => socket.destroy());
    const path = URL.parse(request.url ?? "/", world.url)?.pathname;
    if (isLocal(request) && (path === "/gateway" || path === "/gateway/")) gateway.upgrade(request, socket, head);
    else socket.end("HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n");
  });
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.once("error", reject);
  server.listen(port, HOST, () => resolve());
  await promise;
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  world.url = `http://${HOST}:${address.port}`;

  return {
    close() {
      server.closeAllConnections();
      return new Promise((done) => void server.close(() => done()));
    },
  };
}

/** A name that only seems to be this machine could be another site's (DNS rebinding); an origin must be this server. */
function isLocal({ headers }: IncomingMessage): boolean {
  const { host = "", origin } = headers;
  return /^(127\.0\.0\.1|localhost)(:\d+)?$/.test(host) && (origin === undefined || origin === `http://${host}`);
}

/** `/attachments/:channel/:id/:name`: what the bot uploaded. Never run by a browser as part of the page. */
function serveFile(url: URL, response: ServerResponse, world: World): void {
  const id = url.pathname.split("/")[3] ?? "";
  const file = world.store.file(id);
  if (file === undefined) {
    response.writeHead(404).end();
    return;
  }
  const isPicture = /^image\/(png|jpeg|gif|webp)$/.test(file.type);
  response
    .writeHead(200, {
      "content-type": isPicture ? file.type : "application/octet-stream",
      "content-length": file.bytes.length,
      "x-content-type-options": "nosniff",
      ...(isPicture ? {} : { "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}` }),
    })
    .end(file.bytes);
}
