import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Events, type Interaction } from "discord.js";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type ClientOptions, WebSocket } from "ws";
import { startLocalDiscord } from "../src/index.ts";
import { codeOf, type Harness, startHarness } from "./harness.ts";

const folder = mkdtempSync(join(tmpdir(), "local-discord-"));
let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(async () => {
  await harness.stop();
  rmSync(folder, { recursive: true });
});

test("the bot's token is made at random with the file and kept in it", async () => {
  const tokens: string[] = [];
  for (const file of ["one.sqlite", "one.sqlite", "two.sqlite"]) {
    const local = await startLocalDiscord({ file: join(folder, file) });
    tokens.push(local.token);
    await local.close();
  }
  const [first, again, other] = tokens;
  expect(again).toBe(first);
  expect(other).not.toBe(first);
  expect(first).toMatch(/^[\w-]{20,}\.[\w-]{6}\.[\w-]{38}$/);
});

/** The status that the upgrade is refused with, or 101. */
function upgrade(options: ClientOptions, path = "/gateway?v=10&encoding=json"): Promise<number | undefined> {
  const { promise, resolve, reject } = Promise.withResolvers<number | undefined>();
  const socket = new WebSocket(`${harness.local.url.replace("http", "ws")}${path}`, options);
  socket.on("open", () => resolve(101));
  socket.on("unexpected-response", (_, response) => resolve(response.statusCode));
  socket.on("error", reject);
  return promise.finally(() => socket.terminate());
}

test("the gateway is open to programs on this machine and to the page itself only", async () => {
  const { host, origin } = new URL(harness.local.url);
  expect(await upgrade({})).toBe(101);
  expect(await upgrade({ origin })).toBe(101);
  expect(await upgrade({ origin: "https://evil.example" })).toBe(403);
  expect(await upgrade({ origin: "null" })).toBe(403);
  expect(await upgrade({ origin: origin.replace(/\d+$/, "1") })).toBe(403);
  expect(await upgrade({ headers: { host: "evil.example" } })).toBe(403);
  expect(await upgrade({ headers: { host: `${host}.evil.example` } })).toBe(403);
  expect(await upgrade({}, "/gateway-of-others")).toBe(403);
});

test("an interaction's token stays out of violations and of what tests intercept", async () => {
  const { client, local } = harness;
  await client.application.commands.set([{ name: "ask", description: "Asks" }]);
  const paths: string[] = [];
  local.intercept(({ path }) => void paths.push(path));
  const asked = new Promise<Interaction>((resolve) =>
    client.once(Events.InteractionCreate, async (one) => {
      if (!one.isChatInputCommand()) return;
      await codeOf(one.reply("x".repeat(2_001)));
      await one.reply("short");
      await codeOf(one.editReply("x".repeat(2_001)));
      resolve(one);
    }),
  );
  await local.person("robin").type("/ask");
  const { id, token, applicationId } = await asked;
  local.intercept(undefined);
  expect(local.violations.map(({ method, path }) => `${method} ${path}`)).toEqual([
    `POST /interactions/${id}/:token/callback`,
    `PATCH /webhooks/${applicationId}/:token/messages/@original`,
  ]);
  expect(paths).toContain(`/interactions/${id}/:token/callback`);
  expect(JSON.stringify([paths, local.violations])).not.toContain(token);
});
