import { Events, MessageFlags } from "discord.js";
import { beforeEach, expect, test } from "vitest";
import type { Act, ActResult, PageEvent, Snapshot } from "../protocol.ts";
import { type LocalDiscord, startLocalDiscord } from "../src/index.ts";
import { connect } from "./harness.ts";

let local: LocalDiscord<"robin" | "sam", "general" | "desk">;
/** What happened on Sam's page, and on Robin's. */
let seenBy: { readonly robin: PageEvent[]; readonly sam: PageEvent[] };
let send: (channel: string, content: string) => Promise<string>;

beforeEach(async () => {
  local = await startLocalDiscord({
    guild: { roles: [{ name: "Editors" }] },
    people: [{ name: "robin", roles: ["Editors"] }, { name: "sam" }],
    channels: [{ name: "general" }, { name: "desk", roles: ["Editors"] }],
    page: true,
  });
  const client = await connect(local);
  await client.application.commands.set([{ name: "secret", description: "For you only" }]);
  client.on(Events.InteractionCreate, async (one) => {
    if (!one.isChatInputCommand()) return;
    await one.deferReply({ flags: MessageFlags.Ephemeral });
    await one.editReply(`Only for ${one.user.username}.`);
  });
  send = async (channel, content) => {
    const components = [{ type: 1, components: [{ type: 2, style: 1, label: "Press", custom_id: "press" }] }];
    const body = { content, components };
    return ((await client.rest.post(`/channels/${channel}/messages`, { body })) as { id: string }).id;
  };
  const leaving = new AbortController();
  seenBy = { robin: await listen("", leaving.signal), sam: await listen("?as=sam", leaving.signal) };
  return async () => {
    leaving.abort();
    await client.destroy();
    await local.close();
  };
});

async function listen(query: string, signal: AbortSignal): Promise<PageEvent[]> {
  const response = await fetch(`${local.url}/page-api/events${query}`, { signal });
  const events: PageEvent[] = [];
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
  return events;
}

const get = (path: string) => fetch(`${local.url}/page-api${path}`);
const contents = (events: readonly PageEvent[]) =>
  events.flatMap((event) => (event.event === "message" ? [event.message.content] : []));

async function act(body: Act, query = "?as=sam"): Promise<ActResult> {
  const headers = { "content-type": "application/json" };
  const response = await fetch(`${local.url}/page-api/act${query}`, {
    method: "POST",
    headers,
    body: JSON.stringify(body),
  });
  return (await response.json()) as ActResult;
}

const channelsOf = async (query: string) => {
  const snapshot = (await (await get(`/snapshot${query}`)).json()) as Snapshot;
  return [snapshot.me.username, ...snapshot.channels.map(({ name, kind }) => `${name} ${kind}`)];
};

test("a page is that of whoever its address names, with the channels that they may see", async () => {
  expect(await channelsOf("")).toEqual(["robin", "general text", "desk text", "Bot dm", "sam elsewhere"]);
  expect(await channelsOf("?as=sam")).toEqual(["sam", "general text", "Bot dm", "robin elsewhere"]);
  expect((await get("/snapshot?as=nobody")).status).toBe(404);
});

test("of a channel that somebody may not see nothing reaches their page, and nothing of theirs reaches it", async () => {
  const { desk, general } = local.ids;
  const message = await send(desk, "A lead");
  await send(general, "In the open");
  await expect.poll(() => contents(seenBy.robin)).toEqual(["A lead", "In the open"]);
  await expect.poll(() => contents(seenBy.sam)).toEqual(["In the open"]);
  expect(JSON.stringify(seenBy.sam)).not.toContain(desk);
  expect((await get(`/channels/${desk}/messages?as=sam`)).status).toBe(404);
  expect((await get(`/channels/${desk}/messages`)).status).toBe(200);

  const gone = { ok: false, message: "This channel does not exist." };
  const press = { act: "press", nonce: "1", message, customId: "press" } as const;
  expect(await act({ act: "message", channel: desk, content: "let me in" })).toEqual(gone);
  expect(await act({ ...press, channel: desk })).toEqual(gone);
  expect(await act({ act: "slash", channel: desk, nonce: "2", command: "secret", options: {} })).toEqual(gone);
  const none = { ok: false, message: "This message does not exist." };
  expect(await act({ ...press, channel: general })).toEqual(none);
  expect(await act({ act: "forward", channel: general, message })).toEqual(none);
});

test("each page shows its own person’s answers, and who wrote what", async () => {
  const { general } = local.ids;
  await act({ act: "slash", channel: general, nonce: "of-sam", command: "secret", options: {} });
  await expect.poll(() => contents(seenBy.sam)).toEqual(["Only for sam."]);
  expect(seenBy.sam).toContainEqual(expect.objectContaining({ event: "thinking", nonce: "of-sam" }));
  await act({ act: "message", channel: general, content: "hello" });
  await expect.poll(() => contents(seenBy.robin)).toEqual(["hello"]);
  expect(seenBy.robin.at(-1)).toMatchObject({ message: { author: { username: "sam" } } });
});

test("a link to where the same people are keeps whoever follows it who they are; any other address stays as it is", async () => {
  const there = { url: "http://127.0.0.1:2/#5", samePeople: true };
  const here = await startLocalDiscord({
    page: true,
    links: [
      { title: "Then", ...there },
      { title: "Elsewhere", url: "http://127.0.0.1:3/" },
    ],
    intro: () => ({ title: "What is this?", lines: [], steps: [{ label: "Watch", ...there }] }),
  });
  const led = async (query: string) => {
    const { links = [], intro } = (await (await fetch(`${here.url}/page-api/snapshot${query}`)).json()) as Snapshot;
    return [...links, ...(intro?.steps ?? [])].map(({ url }) => url);
  };
  expect(await led("?as=sam")).toEqual([
    "http://127.0.0.1:2/?as=sam#5",
    "http://127.0.0.1:3/",
    "http://127.0.0.1:2/?as=sam#5",
  ]);
  expect(await led("")).toEqual([there.url, "http://127.0.0.1:3/", there.url]);
  await here.close();
});
