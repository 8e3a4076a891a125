import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Events, Routes } from "discord.js";
import { afterAll, expect, test } from "vitest";
import { startHarness } from "./harness.ts";

const folder = mkdtempSync(join(tmpdir(), "local-discord-"));
afterAll(() => rmSync(folder, { recursive: true }));
const file = join(folder, "deep", "playground.sqlite");

test("messages, files, commands and nonces survive a restart under the same ids", async () => {
  const first = await startHarness({ file });
  const route = Routes.channelMessages(first.local.ids.digests);
  const body = { content: "kept", nonce: "restart", enforce_nonce: true };
  const sent = (await first.client.rest.post(route, { body })) as { id: string };
  const commands = await first.client.application.commands.set([{ name: "ask", description: "Asks" }]);
  const rows = [{ type: 1, components: [{ type: 2, style: 1, label: "More", custom_id: "more" }] }];
  const withButton = (await first.client.rest.post(route, { body: { content: "b", components: rows } })) as {
    id: string;
  };
  await first.stop();

  const second = await startHarness({ file });
  const { client, local } = second;
  expect(local.messages(local.ids.digests).map(({ content }) => content)).toEqual(["kept", "b"]);
  expect(await client.rest.post(route, { body })).toMatchObject({ id: sent.id });
  expect((await client.application.commands.fetch()).map(({ id }) => id)).toEqual(commands.map(({ id }) => id));
  const again = await client.application.commands.set([{ name: "ask", description: "Asks again" }]);
  expect(again.map(({ id }) => id)).toEqual(commands.map(({ id }) => id));
  const next = (await client.rest.post(route, { body: { content: "new" } })) as { id: string };
  expect(BigInt(next.id)).toBeGreaterThan(BigInt(withButton.id));

  client.on(Events.InteractionCreate, (one) => (one.isButton() ? one.reply("still works") : undefined));
  const message = local.messages(local.ids.digests).find(({ id }) => id === withButton.id)!;
  expect((await local.person("sam").press(message, "More")).text).toBe("still works");
  await second.stop();
});

test("what is stored is there although the answer never left", async () => {
  const first = await startHarness({ file }, { rest: { retries: 0 } });
  first.local.intercept((_, phase) => (phase === "stored" ? "reset" : undefined));
  const route = Routes.channelMessages(first.local.ids.digests);
  await expect(first.client.rest.post(route, { body: { content: "stored" } })).rejects.toThrow();
  await first.stop();
  const second = await startHarness({ file });
  expect(second.local.messages(second.local.ids.digests).at(-1)?.content).toBe("stored");
  await second.stop();
});
