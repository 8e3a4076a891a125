// GET /health: is the bot connected, and are the files of the archive whole?
import { createServer, type Server } from "node:http";

export type Health = { readonly connected: boolean; readonly faults: number };

/** Listens on 127.0.0.1. 200 while connected, 503 otherwise; the body is the health as JSON. */
export function serveHealth(port: number, health: () => Health): Promise<Server> {
  const server = createServer((request, response) => {
    const known = request.method === "GET" && request.url?.split("?")[0] === "/health";
    const state = health();
    response.writeHead(known ? (state.connected ? 200 : 503) : 404, { "content-type": "application/json" });
    response.end(`${JSON.stringify(known ? state : { error: "there is only GET /health" })}\n`);
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => resolve(server));
  });
}
