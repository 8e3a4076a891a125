import {
  type APIModalInteractionResponseCallbackData,
  ApplicationCommandOptionType,
  type ChatInputCommandInteraction,
  Events,
  type Interaction,
  MessageFlags,
  Routes,
} from "discord.js";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { codeOf, type Harness, next, startHarness, testClock } from "./harness.ts";

const clock = testClock("2026-05-01T12:00:00Z");
let harness: Harness;
const robin = () => harness.local.person("robin");
const sam = () => harness.local.person("sam");

beforeAll(async () => {
  harness = await startHarness({ clock });
  const text = ApplicationCommandOptionType.String;
  await harness.client.application.commands.set([
    {
      name: "ask",
      description: "Asks",
      options: [
        { type: text, name: "words", description: "What", autocomplete: true },
        { type: text, name: "as-of", description: "When" },
      ],
    },
    {
      name: "desk",
      description: "For some",
      defaultMemberPermissions: "32",
      contexts: [0],
      options: [
        {
          type: ApplicationCommandOptionType.Subcommand,
          name: "add",
          description: "Adds",
          options: [
            { type: ApplicationCommandOptionType.Channel, name: "channel", description: "Where", required: true },
            { type: ApplicationCommandOptionType.Role, name: "role", description: "Who" },
            { type: ApplicationCommandOptionType.Integer, name: "days", description: "How long", maxValue: 30 },
          ],
        },
      ],
    },
  ]);
});
afterAll(() => harness.stop());
afterEach(() => void harness.client.removeAllListeners(Events.InteractionCreate));

function on(answer: (interaction: Interaction) => unknown): void {
  harness.client.once(Events.InteractionCreate, answer);
}

function onCommand(answer: (interaction: ChatInputCommandInteraction<"cached">) => unknown): void {
  on((interaction) =>
    interaction.isChatInputCommand() && interaction.inCachedGuild() ? answer(interaction) : undefined,
  );
}

test("an option's value reaches to the next known name, colons and spaces included", async () => {
  onCommand((one) => one.reply(`${one.options.getString("words")} | ${one.options.getString("as-of")}`));
  const seen = await robin().type("/ask words:Biden: a call at 10:30 as-of:2021-11-10");
  expect(seen.text).toBe("Biden: a call at 10:30 | 2021-11-10");
});

test("channels and roles arrive resolved, and the member's permissions are known", async () => {
  onCommand((one) => {
    const { options, memberPermissions } = one;
    const role = options.getRole("role", true);
    const channel = options.getChannel("channel", true);
    return one.reply(`${channel.name} ${role.name} ${options.getInteger("days")} ${memberPermissions.has(32n)}`);
  });
  const seen = await robin().type("/desk add channel:#updates role:@Members days:7", { channel: "#announcements" });
  expect(seen.text).toBe("updates Members 7 true");
  expect(seen.message?.channel_id).toBe(harness.local.ids.announcements);
});

test("a client does not send what Discord's would not", async () => {
  await expect(robin().type("/nothing")).rejects.toThrow("There is no command /nothing here.");
  await expect(robin().type("/desk add channel:#nowhere")).rejects.toThrow("there is no channel #nowhere");
  await expect(robin().type("/desk add channel:#updates days:31")).rejects.toThrow("more than 30");
  await expect(robin().type("/desk add days:3")).rejects.toThrow("required");
});

test("a command is offered only where and to whom it was registered for", async () => {
  await expect(sam().type("/desk add channel:#updates")).rejects.toThrow("There is no command /desk here.");
  await expect(robin().type("/desk add channel:#updates", { channel: "dm" })).rejects.toThrow("no command /desk");
});

test("proposals are for the option typed last", async () => {
  on((one) => {
    if (!one.isAutocomplete()) return;
    const { name, value } = one.options.getFocused(true);
    return one.respond([{ name: `${name}=${value}`, value: "x" }]);
  });
  expect(await robin().complete("/ask as-of:2021 words:bid")).toEqual([{ name: "words=bid", value: "x" }]);
});

test("an ephemeral answer is seen by the person and is not in the channel", async () => {
  onCommand((one) => one.reply({ content: "psst", flags: MessageFlags.Ephemeral }));
  const seen = await robin().type("/ask words:x");
  expect(seen).toMatchObject({ text: "psst", ephemeral: true });
  const history = harness.local.messages(harness.local.ids.general);
  expect(history.map(({ content }) => content)).not.toContain("psst");
  const route = Routes.channelMessage(harness.local.ids.general, seen.message?.id ?? "");
  expect(await codeOf(harness.client.rest.get(route))).toBe(10008);
});

test("a deferral is seen once the answer is there, and its first follow-up becomes the answer", async () => {
  onCommand(async (one) => {
    await one.deferReply({ flags: MessageFlags.Ephemeral });
    await one.followUp("first");
    await one.followUp("second");
  });
  expect(await robin().type("/ask words:x")).toMatchObject({ text: "first", ephemeral: true });
  await expect.poll(() => harness.local.messages(harness.local.ids.general).at(-1)?.content).toBe("second");
});

test("silence of three seconds is told as Discord tells it, and an answer after that is refused with 10062", async () => {
  const asked = next<ChatInputCommandInteraction>(harness.client, Events.InteractionCreate);
  const typed = robin().type("/ask words:x");
  const silence = expect(typed).rejects.toThrow("The application did not respond");
  const interaction = await asked;
  clock.advance(3_000);
  await silence;
  expect(await codeOf(interaction.reply("late"))).toBe(10062);
});

test("an answer in the last moment is in time, and a deferral gives more", async () => {
  onCommand((one) => {
    clock.advance(2_999);
    return one.reply("just in time");
  });
  expect((await robin().type("/ask words:x")).text).toBe("just in time");
  onCommand(async (one) => {
    await one.deferReply();
    clock.advance(9_999);
    await one.editReply("at last");
  });
  expect((await robin().type("/ask words:x")).text).toBe("at last");
});

test("a person waits ten seconds for what was deferred, and for a direct answer", async () => {
  onCommand(async (one) => {
    await one.deferReply();
    clock.advance(10_000);
  });
  await expect(robin().type("/ask words:x")).rejects.toThrow("The application did not respond");
  const heard = next(harness.client, Events.MessageCreate);
  const silence = expect(robin().dm("are you there?")).rejects.toThrow("The bot did not write back.");
  await heard;
  clock.advance(10_000);
  await silence;
});

test("there is one answer only (40060), and no follow-up before it (10015)", async () => {
  const codes = new Promise<unknown>((resolve) =>
    onCommand(async (one) => {
      const hook = Routes.webhook(one.applicationId, one.token);
      const callback = Routes.interactionCallback(one.id, one.token);
      const early = await codeOf(one.client.rest.post(hook, { body: { content: "early" }, auth: false }));
      await one.reply("once");
      const body = { type: 4, data: { content: "twice" } };
      resolve([early, await codeOf(one.client.rest.post(callback, { body, auth: false }))]);
    }),
  );
  await robin().type("/ask words:x");
  expect(await codes).toEqual([10015, 40060]);
});

test("after fifteen minutes the token is over (50027)", async () => {
  const replied = new Promise<ChatInputCommandInteraction>((resolve) =>
    onCommand(async (one) => {
      await one.reply("now");
      resolve(one);
    }),
  );
  await robin().type("/ask words:x");
  const interaction = await replied;
  clock.advance(15 * 60_000 - 1);
  await interaction.editReply("still");
  clock.advance(2);
  expect(await codeOf(interaction.editReply("over"))).toBe(50027);
});

const rows = [
  {
    type: 1,
    components: [
      { type: 2, style: 1, label: "More", custom_id: "more" },
      { type: 2, style: 1, label: "Off", custom_id: "off", disabled: true },
      { type: 2, style: 5, label: "Web", url: "https://example.org" },
    ],
  },
  {
    type: 1,
    components: [{ type: 3, custom_id: "pick", placeholder: "Pick", options: [{ label: "One", value: "1" }] }],
  },
];

test("buttons and selects are pressed by what is written on them", async () => {
  onCommand((one) => one.reply({ content: "menu", components: rows }));
  const seen = await robin().type("/ask words:x");
  expect(seen.buttons).toEqual(["More", "Off", "Web"]);
  on((one) => (one.isButton() ? one.update({ content: `pressed ${one.customId}`, components: [] }) : undefined));
  expect((await robin().press(seen, "More")).text).toBe("pressed more");
  await expect(robin().press(seen, "More")).rejects.toThrow("There is no “More”");
});

test("what cannot be pressed is not pressed", async () => {
  onCommand((one) => one.reply({ content: "menu", components: rows }));
  const seen = await robin().type("/ask words:x");
  await expect(robin().press(seen, "Off")).rejects.toThrow("disabled");
  await expect(robin().press(seen, "Web")).rejects.toThrow("opens an address");
  on((one) => (one.isStringSelectMenu() ? one.reply(`chose ${one.values}`) : undefined));
  expect((await robin().press(seen, "Pick", ["One"])).text).toBe("chose 1");
  on(async (one) => {
    if (!one.isButton()) return;
    await one.deferUpdate();
    await one.editReply({ content: "in the end", components: [] });
  });
  expect((await robin().press(seen, "more")).text).toBe("in the end");
});

test("buttons of an ephemeral answer work too", async () => {
  onCommand((one) => one.reply({ content: "menu", components: rows, flags: MessageFlags.Ephemeral }));
  const seen = await robin().type("/ask words:x");
  on((one) => (one.isButton() ? one.update({ content: "changed", components: [] }) : undefined));
  expect(await robin().press(seen, "More")).toMatchObject({ text: "changed", ephemeral: true });
});

test("a form is opened, filled in and sent", async () => {
  const form: APIModalInteractionResponseCallbackData = {
    custom_id: "form",
    title: "Remind me",
    components: [
      { type: 18, label: "Of what", component: { type: 4, custom_id: "what", style: 1 } },
      { type: 1, components: [{ type: 4, custom_id: "when", label: "When", style: 1 }] },
    ],
  };
  onCommand((one) => one.showModal(form));
  expect((await robin().type("/ask words:x")).text).toBe("Remind me\nOf what\nWhen");
  on((one) => {
    if (!one.isModalSubmit()) return;
    return one.reply(`${one.fields.getTextInputValue("what")} ${one.fields.getTextInputValue("when")}`);
  });
  expect((await robin().submit("form", { what: "summit", when: "1d" })).text).toBe("summit 1d");
});

test("in a direct message the user and the context are right", async () => {
  on((one) => (one.isChatInputCommand() ? one.reply(`${one.user.username} ${one.context} ${one.guildId}`) : undefined));
  expect((await sam().type("/ask words:x", { channel: "dm" })).text).toBe("sam 1 null");
});

test("no request broke Discord's schema", () => {
  expect(harness.local.violations).toEqual([]);
});
