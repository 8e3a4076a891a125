// What an operator is told when something between the bot and Discord answers in its place, or Discord leaves the bot waiting.
import { once } from "node:events";
import { createServer as createHttpServer, type Server } from "node:http";
import { createServer, type Server as SilentServer } from "node:net";
import { afterEach, expect, test } from "vitest";
import { createClient } from "#src/discord/client.ts";
import { watchConnection } from "#src/discord/connection.ts";
import { createLog } from "#src/process/log.ts";

const opened: (Server | SilentServer)[] = [];
afterEach(() => {
  for (const server of opened.splice(0)) server.close();
});

async function portOf(server: Server | SilentServer): Promise<number> {
  opened.push(server.listen(0, "127.0.0.1"));
  await once(server, "listening");
  const address = server.address();
  return typeof address === "object" && address !== null ? address.port : 0;
}

/** Where whatever is asked has this answer. */
async function answering(status: number, type: string, body: string): Promise<string> {
  const server = createHttpServer((_, response) => void response.writeHead(status, { "content-type": type }).end(body));
  return `http://127.0.0.1:${await portOf(server)}/api`;
}

/** What Discord tells of its gateway, which is at that port. */
const gatewayInformation = (port: number, remaining: number) =>
  JSON.stringify({
    url: `ws://127.0.0.1:${port}`,
    shards: 1,
    session_start_limit: { total: 1000, remaining, reset_after: 60_000, max_concurrency: 1 },
  });

/** Why the bot is not let in. */
async function connect(apiUrl: string, patience?: number): Promise<unknown> {
  const log = createLog("error", [], { write: () => {} });
  const client = createClient({ apiUrl, shards: { ids: [0], total: 1 }, log });
  const { open } = watchConnection(client, { token: "a-token-that-is-long-enough", apiUrl, log, patience });
  try {
    return await open().catch((error: unknown) => error);
  } finally {
    await client.destroy();
  }
}

test.each([
  ["a proxy’s page that blocks", 403, "text/html", "<html>Blocked</html>", "it answers 403"],
  ["a proxy’s page that wants its own log-in", 401, "text/html", "<html>Log in</html>", "it answers 401"],
  ["a proxy’s answer in JSON, without a code", 401, "application/json", '{"error":"log in"}', "it answers 401"],
  [
    "a proxy’s page that says that all is well",
    200,
    "text/html",
    "<html>Hi</html>",
    "what answers there is not Discord",
  ],
  ["a limit that lasts", 403, "application/json", '{"message":"blocked","code":40333}', "it answers 403"],
  [
    "Discord, which has let the bot in too often",
    200,
    "application/json",
    gatewayInformation(1, 0),
    "its gateway takes no more sessions before ",
  ],
])("%s is told in one sentence, and may pass", async (_, status, type, body, told) => {
  const apiUrl = await answering(status, type, body);
  expect(await connect(apiUrl)).toMatchObject({
    exitCode: 75,
    message: expect.stringContaining(`Discord cannot be reached at ${apiUrl}: ${told}`),
  });
});

test("a gateway that never lets the bot in is told once no shard has become ready for so long", async () => {
  const silent = createServer();
  silent.on("connection", (socket) => socket.on("error", () => {}).resume());
  const apiUrl = await answering(200, "application/json", gatewayInformation(await portOf(silent), 1000));
  expect(await connect(apiUrl, 200)).toMatchObject({
    exitCode: 75,
    message: expect.stringMatching(/^Discord at \S+ has not let the bot in for 0\.2 seconds/),
  });
});

test("that the token is wrong is told only where Discord itself says so, and does not pass", async () => {
  const apiUrl = await answering(401, "application/json", '{"message":"401: Unauthorized","code":0}');
  expect(await connect(apiUrl)).toMatchObject({
    exitCode: 78,
    message: expect.stringContaining("DISCORD_TOKEN: Discord does not accept it"),
  });
});
