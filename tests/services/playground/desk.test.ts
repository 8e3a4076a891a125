// Cards, forms and answers in #desk, with the real discord.js and no bot of ours.
import { randomUUID } from "node:crypto";
import {
  type ButtonInteraction,
  Client,
  ComponentType,
  Events,
  GatewayIntentBits,
  type Interaction,
  MessageFlags,
  type ModalSubmitInteraction,
} from "discord.js";
import { beforeEach, expect, test } from "vitest";
import { type Filled, type Form, type FormField, TICKED } from "#src/core/form.ts";
import { filledIn } from "#src/discord/filled.ts";
import { formBody } from "#src/discord/render/message/form-body.ts";
import { type Playground, startPlayground } from "#src/playground.ts";

let playground: Playground;
let client: Client;
beforeEach(async () => {
  playground = await startPlayground();
  client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: playground.apiUrl } });
  await client.login(playground.token);
  await playground.untilBotReady();
  return async () => {
    await client.destroy();
    await playground.close();
  };
});

const robin = () => playground.person("robin");

/** Posts a card with a button in #desk. */
async function card() {
  const channel = await client.channels.fetch(playground.ids.desk);
  if (channel?.type !== 0) throw new Error("no text channel");
  const button = { type: ComponentType.Button, style: 1, label: "Write it", custom_id: randomUUID() } as const;
  const { id } = await channel.send({
    flags: MessageFlags.IsComponentsV2,
    components: [
      { type: ComponentType.TextDisplay, content: "A lead" },
      { type: ComponentType.ActionRow, components: [button] },
    ],
  });
  const posted = playground.messages(channel.id).find((message) => message.id === id);
  if (posted === undefined) throw new Error("nothing was posted");
  return posted;
}

function whenPressed(open: (pressed: ButtonInteraction) => unknown, sent: (form: ModalSubmitInteraction) => unknown) {
  client.on(Events.InteractionCreate, (one: Interaction) => {
    if (one.isButton()) void open(one);
    if (one.isModalSubmit()) void sent(one);
  });
}

const form = (...fields: FormField[]): Form => ({
  title: "What became of it",
  action: { do: "digest-choose" },
  fields,
});
const STATUSES = ["held", "postponed", "cancelled"].map((value) => ({ value, label: value, chosen: value === "held" }));

/** Presses, fills in and sends a form with these fields; what the bot makes of it. */
async function fill(fields: readonly FormField[], values: Parameters<ReturnType<typeof robin>["submit"]>[1]) {
  let filled: Filled | undefined;
  whenPressed(
    (pressed) => pressed.showModal(formBody(form(...fields))),
    (sent) => {
      filled = filledIn(sent);
      return sent.reply({ content: "Taken.", flags: MessageFlags.Ephemeral });
    },
  );
  const opened = await robin().press(await card(), "Write it");
  const answer = await robin().submit(opened.form?.custom_id ?? "", values);
  expect([answer.text, answer.ephemeral]).toEqual(["Taken.", true]);
  expect(playground.violations).toEqual([]);
  return filled;
}

const FIELDS: readonly FormField[] = [
  { kind: "select", name: "status", label: "Status", options: STATUSES, required: true },
  { kind: "text", name: "date", label: "Date", value: "2026-06-16", maxLength: 60, required: false },
  { kind: "text", name: "summary", label: "Summary", lines: true, value: "One.\nTwo.", maxLength: 320, required: true },
  { kind: "select", name: "sources", label: "Sources", options: STATUSES, most: 3, required: false },
  { kind: "flag", name: "correction", label: "A correction" },
];

test("a form is read back as it came when nothing is changed", async () => {
  expect(await fill(FIELDS, {})).toEqual({
    status: ["held"],
    date: ["2026-06-16"],
    summary: ["One.\nTwo."],
    sources: ["held"],
    correction: [],
  });
});

test("a form is read back with what was chosen, written, emptied and ticked", async () => {
  const values = {
    status: ["cancelled"],
    date: "",
    summary: "Called off.\n习近平",
    sources: ["postponed", "held"],
    correction: true,
  };
  expect(await fill(FIELDS, values)).toEqual({
    status: ["cancelled"],
    date: [""],
    summary: ["Called off.\n习近平"],
    sources: ["postponed", "held"],
    correction: [TICKED],
  });
});

test("a form that a card has opened changes that card when it is sent, deferred or not", async () => {
  const written = (text: string) => ({ components: [{ type: ComponentType.TextDisplay as const, content: text }] });
  for (const isDeferred of [false, true]) {
    client.removeAllListeners(Events.InteractionCreate);
    whenPressed(
      (pressed) => pressed.showModal(formBody(form(...FIELDS))),
      async (sent) => {
        if (!sent.isFromMessage()) throw new Error("the form does not know its card");
        if (!isDeferred) return sent.update(written("Held."));
        await sent.deferUpdate();
        return sent.editReply(written("Held."));
      },
    );
    const lead = await card();
    const { form: opened } = await robin().press(lead, "Write it");
    const answer = await robin().submit(opened?.custom_id ?? "", {});
    expect([answer.message?.id, answer.text, answer.buttons]).toEqual([lead.id, "Held.", []]);
    expect(answer.message?.channel_id).toBe(playground.ids.desk);
  }
});

test("who is no editor presses nothing there: to them there is no such message", async () => {
  const pressed: string[] = [];
  whenPressed(
    (one) => {
      pressed.push(one.user.username);
      return one.reply({ content: `Taken by ${one.user.username}.`, flags: MessageFlags.Ephemeral });
    },
    () => undefined,
  );
  const lead = await card();
  await expect(playground.person("sam").press(lead, "Write it")).rejects.toThrow("This message does not exist.");
  expect((await robin().press(lead, "Write it")).text).toBe("Taken by robin.");
  expect((await playground.person("noor").press(lead, "Write it")).text).toBe("Taken by noor.");
  expect(pressed).toEqual(["robin", "noor"]);
});
