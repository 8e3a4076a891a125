// What the inspector of the page is given to look into.
import { Events, MessageFlags } from "discord.js";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { PageInspection, PageTraffic, PageTrafficInFull } from "../protocol.ts";
import type { ExplainedAnswer, PageExplanation } from "../src/index.ts";
import { codeOf, type Harness, startHarness } from "./harness.ts";

let harness: Harness;
const asked: ExplainedAnswer[] = [];
const told: PageExplanation = { title: "Why", lines: [{ text: "Because", note: "1.0", isChosen: true }] };

beforeAll(async () => {
  const explain = (about: ExplainedAnswer) => {
    asked.push(about);
    return [told];
  };
  harness = await startHarness({ page: true, explain });
  const { client } = harness;
  await client.application.commands.set([{ name: "ask", description: "Asks" }]);
  client.on(Events.InteractionCreate, async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await interaction.deferReply();
    await interaction.editReply({
      flags: MessageFlags.IsComponentsV2,
      components: [{ type: 10, content: "It is so." }],
    });
  });
  client.on(Events.MessageCreate, async (message) => {
    if (!message.author.bot) await message.reply("Heard");
  });
});
afterAll(() => harness.stop());

async function read<T>(path: string): Promise<T> {
  return (await fetch(`${harness.local.url}/page-api${path}`)).json() as Promise<T>;
}

const summaries = ({ traffic }: PageInspection) =>
  traffic.map(({ name }) => name.replace(/\d{15,}/g, "ID").replace(/^(\w+) .*\/(\w+)$/, "$1 $2"));

test("a message is told with what asked for it, all requests that made it, and how much of each limit they used", async () => {
  const seen = await harness.local.person("robin").type("/ask");
  await expect.poll(() => harness.local.messages(harness.local.ids.general).at(-1)?.components?.length).toBe(1);
  const inspection = await read<PageInspection>(`/inspect/${seen.message?.id}`);
  expect(summaries(inspection)).toEqual([
    "INTERACTION_CREATE",
    "POST callback",
    "PATCH /webhooks/ID/:token/messages/@original",
  ]);
  const edit = inspection.traffic.find(({ name }) => name.startsWith("PATCH"));
  expect(edit).toMatchObject({ status: 200, isChecked: true, problems: [] });
  expect(edit?.limits).toContainEqual({ name: "components", used: 1, most: 40 });
  expect(edit?.limits).toContainEqual({ name: "characters of text in components", used: 9, most: 4000 });
  expect(edit?.sent).toContain("It is so.");
  expect(inspection.explanations).toEqual([told]);
  expect(asked).toEqual([{ interaction: edit?.interaction }]);
});

test("of an answer to a direct message the host is asked by the message that was answered", async () => {
  asked.length = 0;
  const robin = harness.local.person("robin");
  const seen = await robin.dm("hello");
  const inspection = await read<PageInspection>(`/inspect/${seen.message?.id}`);
  expect(summaries(inspection).slice(0, 2)).toEqual(["MESSAGE_CREATE", "POST messages"]);
  expect(asked).toEqual([{ message: seen.message?.message_reference?.message_id }]);
});

test("what Discord would refuse is told with its faults and its answer", async () => {
  const { client, local } = harness;
  const channel = await client.channels.fetch(local.ids.general);
  if (!channel?.isSendable()) throw new Error("no channel");
  expect(await codeOf(channel.send({ content: "x".repeat(2001) }))).toBe(50035);
  const traffic = await read<PageTraffic[]>("/traffic");
  const last = traffic.findLast(({ via }) => via === "rest");
  expect(last).toMatchObject({ status: 400, problems: [expect.stringContaining("2000 or fewer")] });
  expect(last?.limits).toContainEqual({ name: "characters of content", used: 2001, most: 2000 });
  expect(await read<PageTrafficInFull>(`/traffic/${last?.id}`)).toMatchObject({
    answered: expect.stringContaining("Invalid Form Body"),
  });
});

test("tokens are struck out of all that is kept, the bot's and those of interactions", async () => {
  const traffic = await read<PageTraffic[]>("/traffic");
  expect(traffic.map(({ name }) => name)).toContain("IDENTIFY");
  const full = await Promise.all(traffic.map(({ id }) => read<PageTrafficInFull>(`/traffic/${id}`)));
  const text = JSON.stringify(full);
  expect(text).toContain("[token]");
  expect(text).not.toContain(harness.local.token);
  for (const { sent, name } of full) {
    const given = sent === "" ? {} : JSON.parse(sent);
    if (name === "INTERACTION_CREATE") expect(given.token).toBe("[token]");
    expect(name).not.toMatch(/(interactions|webhooks)\/\d+\/(?!:token)/);
  }
});

test("only what is newer is told when somebody looks again", async () => {
  const all = await read<PageTraffic[]>("/traffic");
  const newest = all.at(-1)?.id ?? 0;
  expect(await read<PageTraffic[]>(`/traffic?after=${newest - 1}`)).toEqual(all.slice(-1));
});

test("an address of nothing is no answer", async () => {
  const { url } = harness.local;
  expect((await fetch(`${url}/page-api/traffic/999999`)).status).toBe(404);
  expect(await read<PageInspection>("/inspect/1")).toEqual({ traffic: [], explanations: [] });
});
