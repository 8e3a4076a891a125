// Listens, within limits, and hands each request to the addresses.
import type { Server } from "node:http";
import { createAdaptorServer } from "@hono/node-server";
import type { Hono } from "hono";

/** Milliseconds and bytes: whoever sends slowly, or much, holds nothing up. */
const LIMITS = {
  headersTimeout: 10_000,
  requestTimeout: 15_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 5_000,
  maxHeaderSize: 8_192,
} as const;

const MAX_CONNECTIONS = 512;

/** Resolves when it listens; rejects with the error of the system. Port 0 is any that is free. */
export function listenHttp(
  app: Hono,
  { port, host }: { readonly port: number; readonly host: string },
): Promise<Server> {
  // Without TLS or HTTP/2 it is Node's plain server.
  const server = createAdaptorServer({
    fetch: app.fetch,
    serverOptions: LIMITS,
    overrideGlobalObjects: false,
  }) as Server;
  server.maxConnections = MAX_CONNECTIONS;
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => resolve(server));
  });
}
