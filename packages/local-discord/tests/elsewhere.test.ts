import { type ChatInputCommandInteraction, Events, GatewayIntentBits, MessageFlags, Routes } from "discord.js";
import { afterEach, beforeAll, expect, test } from "vitest";
import { codeOf, type Harness, INTENTS, startHarness } from "./harness.ts";

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness({}, { intents: [...INTENTS, GatewayIntentBits.GuildMessages] });
  await harness.client.application.commands.set([
    { name: "anywhere", description: "Asks", contexts: [0, 1, 2], integrationTypes: [0, 1] },
    { name: "own", description: "Asks", contexts: [0, 2], integrationTypes: [1] },
    { name: "server", description: "Asks", contexts: [0, 1, 2], integrationTypes: [0] },
    { name: "plain", description: "Asks", integrationTypes: [0, 1] },
  ]);
  return () => harness.stop();
});
afterEach(() => void harness.client.removeAllListeners(Events.InteractionCreate));

const elsewhere = { context: "elsewhere" } as const;
const robin = () => harness.local.person("robin");

function onCommand(answer: (interaction: ChatInputCommandInteraction) => unknown): void {
  harness.client.once(Events.InteractionCreate, (one) => (one.isChatInputCommand() ? answer(one) : undefined));
}

test("elsewhere a command comes without server and member, by the person's own installation", async () => {
  let told: unknown;
  onCommand((one) => {
    told = [one.context, one.guildId, one.member, JSON.parse(JSON.stringify(one.authorizingIntegrationOwners))];
    return one.reply(`to ${one.user.username}`);
  });
  const seen = await robin().type("/anywhere", elsewhere);
  expect(seen).toMatchObject({ text: "to robin", ephemeral: false });
  expect(told).toEqual([2, null, null, { 1: harness.local.ids.robin }]);
  expect(seen.message?.interaction_metadata).toMatchObject({
    authorizing_integration_owners: { 1: harness.local.ids.robin },
  });
});

test("elsewhere there are only commands for it that people can install for themselves", async () => {
  for (const name of ["server", "plain"])
    await expect(robin().type(`/${name}`, elsewhere)).rejects.toThrow(`There is no command /${name} here.`);
});

test("in a server, both installations are named", async () => {
  onCommand((one) => one.reply(JSON.stringify(one.authorizingIntegrationOwners)));
  const { guild, robin: id } = harness.local.ids;
  expect(JSON.parse((await robin().type("/anywhere")).text)).toEqual({ 0: guild, 1: id });
  onCommand((one) => one.reply(JSON.stringify(one.authorizingIntegrationOwners)));
  expect(JSON.parse((await robin().type("/own")).text)).toEqual({ 1: id });
});

test("the bot cannot reach a conversation in which it has no part, and hears nothing of it", async () => {
  const { client, local } = harness;
  const heard: string[] = [];
  client.on(Events.MessageCreate, ({ content }) => void heard.push(content));
  await robin().type("between us", elsewhere);
  const route = Routes.channelMessages(local.ids.elsewhere);
  expect(await codeOf(client.rest.get(route))).toBe(50001);
  expect(await codeOf(client.rest.post(route, { body: { content: "x" } }))).toBe(50001);
  await client.users.send(local.ids.robin, "to robin");
  await expect.poll(() => heard).toContain("to robin");
  expect(heard).not.toContain("between us");
});

test("buttons work elsewhere, and the sixth follow-up is one too many (40094)", async () => {
  const components = [{ type: 1, components: [{ type: 2, style: 1, label: "More", custom_id: "more" }] }];
  onCommand((one) => one.reply({ content: "first", components }));
  const seen = await robin().type("/anywhere", elsewhere);
  const codes = new Promise<unknown>((resolve) =>
    harness.client.once(Events.InteractionCreate, async (one) => {
      if (!one.isButton()) return;
      await one.update({ content: "pressed", components: [] });
      for (let count = 0; count < 5; count++) await one.followUp(`${count}`);
      resolve([one.context, await codeOf(one.followUp("too much"))]);
    }),
  );
  expect((await robin().press(seen, "More")).text).toBe("pressed");
  expect(await codes).toEqual([2, 40094]);
});

test("where the server has the bot too, follow-ups are not counted", async () => {
  const done = new Promise<void>((resolve) =>
    onCommand(async (one) => {
      await one.reply("first");
      for (let count = 0; count < 6; count++)
        await one.followUp({ content: `${count}`, flags: MessageFlags.Ephemeral });
      resolve();
    }),
  );
  await robin().type("/anywhere");
  await done;
});
