import { request } from "node:http";
import { Events, MessageFlags } from "discord.js";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Act, ActResult, PageEvent, Snapshot } from "../protocol.ts";
import { type Harness, startHarness } from "./harness.ts";

let harness: Harness;
const events: PageEvent[] = [];
const leaving = new AbortController();

beforeAll(async () => {
  harness = await startHarness({ page: true });
  await harness.client.application.commands.set([
    {
      name: "ask",
      description: "Asks",
      options: [{ type: 3, name: "words", description: "What", autocomplete: true }],
    },
  ]);
  await listen();
});
afterAll(async () => {
  leaving.abort();
  await harness.stop();
});

async function listen(): Promise<void> {
  const response = await fetch(`${harness.local.url}/page-api/events`, { signal: leaving.signal });
  expect(response.headers.get("content-type")).toBe("text/event-stream");
  const read = async () => {
    let text = "";
    for await (const part of response.body!.pipeThrough(new TextDecoderStream())) {
      text += part;
      const blocks = text.split("\n\n");
      text = blocks.pop() ?? "";
      for (const block of blocks) if (block.startsWith("data: ")) events.push(JSON.parse(block.slice(6)));
    }
  };
  read().catch(() => undefined);
}

const get = (path: string) => fetch(`${harness.local.url}${path}`);

async function act(body: Act): Promise<ActResult> {
  const response = await fetch(`${harness.local.url}/page-api/act`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  return (await response.json()) as ActResult;
}

test("the page, its code and the packages it loads are served as a browser needs them", async () => {
  for (const [path, type] of [
    ["/", "text/html"],
    ["/page/main.ts", "text/javascript"],
    ["/protocol.ts", "text/javascript"],
    ["/page/style/base.css", "text/css"],
    ["/modules/lit/index.js", "text/javascript"],
    ["/modules/lit-html/lit-html.js", "text/javascript"],
    ["/modules/lit-element/index.js", "text/javascript"],
    ["/modules/@lit/reactive-element/reactive-element.js", "text/javascript"],
  ] as const) {
    const response = await get(path);
    expect([path, response.status]).toEqual([path, 200]);
    expect(response.headers.get("content-type")).toContain(type);
  }
  expect(await (await get("/protocol.ts")).text()).not.toContain("export type");
});

test("nothing else on the disk is served", async () => {
  for (const path of [
    "/modules/zod/index.js",
    "/modules/lit/..%2f..%2fpackage.json",
    "/page/..%2fsrc/index.ts",
    "/page/tsconfig.json",
    "/src/index.ts",
    "/package.json",
  ]) {
    expect([path, (await get(path)).status]).toEqual([path, 404]);
  }
});

test("other names for this machine, and other sites, are turned away", async () => {
  const { url } = harness.local;
  const status = (headers: Record<string, string>) =>
    new Promise((resolve, reject) => {
      const sent = request(`${url}/page-api/snapshot`, { headers }, (response) => {
        response.resume();
        resolve(response.statusCode);
      });
      sent.on("error", reject);
      sent.end();
    });
  expect(await status({ host: new URL(url).host })).toBe(200);
  expect(await status({ host: new URL(url).host.replace("127.0.0.1", "localhost") })).toBe(200);
  expect(await status({ host: "evil.example" })).toBe(421);
  expect(await status({ origin: "https://evil.example" })).toBe(421);
});

test("the snapshot shows what Robin sees", async () => {
  const snapshot = (await (await get("/page-api/snapshot")).json()) as Snapshot;
  expect(snapshot.me.username).toBe("robin");
  expect(snapshot.channels.map(({ name, kind }) => `${name} ${kind}`)).toEqual([
    "general text",
    "updates text",
    "announcements announcement",
    "Bot dm",
    "Sam elsewhere",
  ]);
  expect(snapshot.commands.map(({ name }) => name)).toEqual(["ask"]);
  expect(snapshot).toMatchObject({ botOnline: true, violations: 0 });
});

test("a message is written, told and kept", async () => {
  const { general } = harness.local.ids;
  expect(await act({ act: "message", channel: general, content: "hello" })).toEqual({ ok: true });
  await expect.poll(() => events.at(-1)).toMatchObject({ event: "message", message: { content: "hello" } });
  expect(await (await get(`/page-api/channels/${general}/messages`)).json()).toMatchObject([{ content: "hello" }]);
});

test("an answer carries the nonce of what was asked; a deferral is told as thinking", async () => {
  const { general: channel } = harness.local.ids;
  harness.client.once(Events.InteractionCreate, async (one) => {
    if (!one.isChatInputCommand()) return;
    await one.deferReply({ flags: MessageFlags.Ephemeral });
    await one.editReply("done");
  });
  events.length = 0;
  const asked = await act({ act: "slash", channel, nonce: "page-1", command: "ask", options: { words: "x" } });
  expect(asked).toEqual({ ok: true });
  await expect.poll(() => events.length).toBe(2);
  expect(events).toMatchObject([
    { event: "thinking", channel, nonce: "page-1" },
    { event: "message", ephemeral: true, message: { content: "done", nonce: "page-1" } },
  ]);
  const history = (await (await get(`/page-api/channels/${channel}/messages`)).json()) as unknown[];
  expect(history).toHaveLength(1);
});

test("proposals come back; what cannot be asked is said in words", async () => {
  const { general: channel } = harness.local.ids;
  harness.client.once(Events.InteractionCreate, (one) =>
    one.isAutocomplete() ? one.respond([{ name: "Biden–Xi", value: "b" }]) : undefined,
  );
  const complete = { act: "complete", channel, nonce: "page-2", command: "ask", options: { words: "bi" } } as const;
  expect(await act({ ...complete, focused: "words" })).toEqual({
    ok: true,
    choices: [{ name: "Biden–Xi", value: "b" }],
  });
  expect(await act({ act: "slash", channel, nonce: "page-3", command: "nothing", options: {} })).toEqual({
    ok: false,
    message: "There is no command /nothing here.",
  });
});

test("elsewhere only what people can install for themselves works, and it says so in words", async () => {
  const { elsewhere: channel } = harness.local.ids;
  expect(await act({ act: "message", channel, content: "hello Sam" })).toEqual({ ok: true });
  expect(await act({ act: "slash", channel, nonce: "page-4", command: "ask", options: {} })).toEqual({
    ok: false,
    message: "There is no command /ask here.",
  });
});

test("a message is forwarded to where Robin may write, and only there", async () => {
  const { general, updates, samDm } = harness.local.ids;
  await act({ act: "message", channel: general, content: "pass it on" });
  const original = harness.local.messages(general).at(-1)!;
  expect(await act({ act: "forward", channel: updates, message: original.id })).toEqual({ ok: true });
  await expect
    .poll(() => events.at(-1))
    .toMatchObject({
      event: "message",
      message: { channel_id: updates, content: "", message_snapshots: [{ message: { content: "pass it on" } }] },
    });
  const refused = (message: string) => ({ ok: false, message });
  expect(await act({ act: "forward", channel: samDm, message: original.id })).toEqual(
    refused("This channel does not exist."),
  );
  expect(await act({ act: "forward", channel: updates, message: "1" })).toEqual(
    refused("This message does not exist."),
  );
});

test("what is chosen in a form travels as a list, ticks as yes or no", async () => {
  const { general: channel, robin, sam } = harness.local.ids;
  harness.client.once(Events.InteractionCreate, (one) =>
    one.isChatInputCommand()
      ? one.showModal({
          custom_id: "choices",
          title: "Choices",
          components: [
            { type: 18, label: "Who", component: { type: 5, custom_id: "who", max_values: 2 } },
            { type: 18, label: "Sure", component: { type: 23, custom_id: "sure" } },
          ],
        })
      : undefined,
  );
  await act({ act: "slash", channel, nonce: "page-5", command: "ask", options: { words: "x" } });
  harness.client.once(Events.InteractionCreate, (one) =>
    one.isModalSubmit()
      ? one.reply(
          `${one.fields.getSelectedUsers("who")?.map(({ username }) => username)} ${one.fields.getCheckbox("sure")}`,
        )
      : undefined,
  );
  const fields = { who: [sam, robin], sure: true };
  expect(await act({ act: "submit", channel, nonce: "page-6", customId: "choices", fields })).toEqual({ ok: true });
  expect(harness.local.messages(channel).at(-1)?.content).toBe("sam,robin true");
});

test("a channel that is deleted is told once, with nothing about it after that", async () => {
  const { announcements } = harness.local.ids;
  harness.local.deleteChannel(announcements);
  await expect.poll(() => events.at(-1)).toEqual({ event: "gone", channel: announcements });
  expect(events.filter(({ event }) => event === "gone")).toHaveLength(1);
  const snapshot = (await (await get("/page-api/snapshot")).json()) as Snapshot;
  expect(snapshot.channels.map(({ id }) => id)).not.toContain(announcements);
  expect((await get(`/page-api/channels/${announcements}/messages`)).status).toBe(404);
});

test("Sam's direct messages are not shown to Robin", async () => {
  events.length = 0;
  await harness.local.person("sam").type("private", { channel: "dm" });
  await act({ act: "message", channel: harness.local.ids.general, content: "after" });
  await expect.poll(() => events.length).toBeGreaterThan(0);
  expect(events).toMatchObject([{ message: { content: "after" } }]);
});

test("the page learns when the bot leaves", async () => {
  harness.local.dropGateway();
  await expect.poll(() => events).toContainEqual(expect.objectContaining({ event: "bot", online: false }));
});
