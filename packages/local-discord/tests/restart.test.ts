import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Events, MessageFlags, Routes } from "discord.js";
import { afterAll, expect, test } from "vitest";
import { codeOf, startHarness } from "./harness.ts";

const folder = mkdtempSync(join(tmpdir(), "local-discord-"));
afterAll(() => rmSync(folder, { recursive: true }));
const file = join(folder, "deep", "playground.sqlite");

test("messages, files, commands and nonces survive a restart under the same ids", async () => {
  const first = await startHarness({ file });
  const route = Routes.channelMessages(first.local.ids.updates);
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
  expect(local.messages(local.ids.updates).map(({ content }) => content)).toEqual(["kept", "b"]);
  expect(await client.rest.post(route, { body })).toMatchObject({ id: sent.id });
  expect((await client.application.commands.fetch()).map(({ id }) => id)).toEqual(commands.map(({ id }) => id));
  const again = await client.application.commands.set([{ name: "ask", description: "Asks again" }]);
  expect(again.map(({ id }) => id)).toEqual(commands.map(({ id }) => id));
  const next = (await client.rest.post(route, { body: { content: "new" } })) as { id: string };
  expect(BigInt(next.id)).toBeGreaterThan(BigInt(withButton.id));

  client.on(Events.InteractionCreate, (one) => (one.isButton() ? one.reply("still works") : undefined));
  const message = local.messages(local.ids.updates).find(({ id }) => id === withButton.id)!;
  expect((await local.person("sam").press(message, "More")).text).toBe("still works");
  await second.stop();
});

test("what is stored is there although the answer never left", async () => {
  const first = await startHarness({ file }, { rest: { retries: 0 } });
  first.local.intercept((_, phase) => (phase === "stored" ? "reset" : undefined));
  const route = Routes.channelMessages(first.local.ids.updates);
  await expect(first.client.rest.post(route, { body: { content: "stored" } })).rejects.toThrow();
  await first.stop();
  const second = await startHarness({ file });
  expect(second.local.messages(second.local.ids.updates).at(-1)?.content).toBe("stored");
  await second.stop();
});

test("denied permissions, deleted channels and closed direct messages stay so", async () => {
  const own = join(folder, "refusals.sqlite");
  const first = await startHarness({ file: own });
  const { updates, general, announcements, sam, robin } = first.local.ids;
  first.local.deny(updates, ["SEND_MESSAGES"]);
  first.local.deleteChannel(announcements);
  first.local.closeDms("sam");
  await first.stop();

  const second = await startHarness({ file: own });
  const { client, local } = second;
  const send = (channel: string) => client.rest.post(Routes.channelMessages(channel), { body: { content: "x" } });
  expect(await codeOf(send(updates))).toBe(50013);
  expect(await codeOf(send(announcements))).toBe(10003);
  expect(await codeOf(client.users.send(sam, "x"))).toBe(50007);
  await client.users.send(robin, "x");
  await send(general);
  local.allow(updates);
  local.openDms("sam");
  await send(updates);
  await client.users.send(sam, "x");
  await second.stop();
});

test("buttons of ephemeral answers still work, and still nobody else sees them", async () => {
  const own = join(folder, "ephemeral.sqlite");
  const first = await startHarness({ file: own });
  await first.client.application.commands.set([{ name: "ask", description: "Asks" }]);
  const components = [{ type: 1, components: [{ type: 2, style: 1, label: "More", custom_id: "more" }] }];
  first.client.on(Events.InteractionCreate, (one) =>
    one.isChatInputCommand() ? one.reply({ content: "psst", components, flags: MessageFlags.Ephemeral }) : undefined,
  );
  const seen = await first.local.person("robin").type("/ask");
  await first.stop();

  const { client, local, stop } = await startHarness({ file: own });
  client.on(Events.InteractionCreate, (one) => (one.isButton() ? one.update("more") : undefined));
  expect(await local.person("robin").press(seen, "More")).toMatchObject({ text: "more\n[More]", ephemeral: true });
  expect(local.messages(local.ids.general)).toEqual([]);
  await stop();
});

test("addresses of files follow the server to another port", async () => {
  const own = join(folder, "files.sqlite");
  const first = await startHarness({ file: own });
  const attachment = Buffer.from("BEGIN:VCALENDAR");
  await first.client.users.send(first.local.ids.robin, { files: [{ attachment, name: "a.ics" }] });
  await first.stop();
  const { local, stop } = await startHarness({ file: own });
  const url = local.messages(local.ids.robinDm)[0]?.attachments[0]?.url ?? "";
  expect(await (await fetch(url)).text()).toBe("BEGIN:VCALENDAR");
  await stop();
});
