// A stop in the very moment in which a gateway that is away refuses the bot: discord.js listens no longer, and Node hears the refusal.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import type { Duplex } from "node:stream";
import { expect, test } from "vitest";

const file = (path: string) => JSON.stringify(new URL(`../../src/${path}.ts`, import.meta.url).href);

/** Connects, is told to stop by its standard input, says when discord.js has let the connection go, and ends when it was refused. */
const program = (apiUrl: string, isStopping: boolean) => `
  import { createClient } from ${file("discord/client")};
  import { watchConnection } from ${file("discord/connection")};
  import { noConnection } from ${file("discord/login-errors")};
  import { createLog } from ${file("process/log")};
  import { endOnFault } from ${file("process/end-on-fault")};
  const [apiUrl, log] = [${JSON.stringify(apiUrl)}, createLog("debug", [])];
  endOnFault(log, (error) => ${isStopping} && noConnection(error) !== undefined);
  const client = createClient({ apiUrl, shards: { ids: [0], total: 1 }, log });
  watchConnection(client, { token: "a-token-that-is-long-enough", apiUrl, log }).open().catch(() => {});
  process.stdin.once("data", async () => {
    await client.destroy();
    process.stdout.write("let go\\n");
    process.stdin.once("data", () => process.exit(0));
  });
`;

test.each([
  ["is of no matter to a bot that stops", true, 0],
  ["ends one that does not, since nobody expects it", false, 1],
])("a refusal that discord.js does not hear %s", async (_, isStopping, exitCode) => {
  let held: Duplex | undefined;
  const server = createServer((_, response) => {
    const information = { url: `ws://${address}`, shards: 1 };
    const limits = { total: 1000, remaining: 1000, reset_after: 60_000, max_concurrency: 1 };
    response.writeHead(200, { "content-type": "application/json" });
    response.end(JSON.stringify({ ...information, session_start_limit: limits }));
  });
  const asked = new Promise<void>((resolve) => {
    server.on("upgrade", (_, socket) => {
      held = socket;
      resolve();
    });
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const listening = server.address();
  const address = `127.0.0.1:${typeof listening === "object" ? listening?.port : ""}`;
  const code = program(`http://${address}/api`, isStopping);
  const bot = spawn(process.execPath, ["--input-type=module-typescript", "--eval", code]);
  const closed = once(bot, "close");
  let said = "";
  const heard = (words: string) =>
    new Promise<void>((resolve) => {
      bot.stdout.on("data", () => said.includes(words) && resolve());
    });
  bot.stdout.on("data", (chunk) => {
    said += chunk;
  });
  const [letGo, refused] = [heard("let go"), heard("Unexpected server response: 503")];

  await asked;
  bot.stdin.write("stop\n");
  await letGo;
  held?.end("HTTP/1.1 503 Service Unavailable\r\nConnection: close\r\n\r\n");
  await refused;
  bot.stdin.end("end\n");
  expect(await closed).toEqual([exitCode, null]);
  server.close();
});
