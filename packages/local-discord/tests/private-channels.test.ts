import { type ButtonInteraction, ChannelType, Events, MessageFlags, type TextChannel } from "discord.js";
import { beforeEach, expect, test } from "vitest";
import { InvalidOptions, type LocalDiscord, startLocalDiscord } from "../src/index.ts";
import { connect } from "./harness.ts";

type People = "ada" | "ben" | "cy";
type Places = "lobby" | "office";
let local: LocalDiscord<People, Places>;
let office: TextChannel;

/** Ada owns the server, Ben is a keeper, Cy is neither. */
beforeEach(async () => {
  local = await startLocalDiscord({
    guild: { roles: [{ name: "Keepers" }, { name: "Guests" }] },
    people: [{ name: "ada" }, { name: "ben", roles: ["Keepers"] }, { name: "cy", roles: ["Guests"] }],
    channels: [{ name: "lobby" }, { name: "office", topic: "Keepers only", roles: ["Keepers"] }],
  });
  const client = await connect(local);
  await client.application.commands.set([
    { name: "say", description: "Says", options: [{ type: 7, name: "where", description: "Where" }] },
    { name: "Check", type: 3 },
  ]);
  client.on(Events.InteractionCreate, (one) => {
    if (one.isRepliable()) void one.reply({ content: "done", flags: MessageFlags.Ephemeral });
  });
  const channel = await client.channels.fetch(local.ids.office);
  if (channel?.type !== ChannelType.GuildText) throw new Error("no text channel");
  office = channel;
  return async () => {
    await client.destroy();
    await local.close();
  };
});

const card = {
  content: "A lead",
  components: [{ type: 1, components: [{ type: 2, style: 1, label: "Write it", custom_id: "write" }] }],
};

test("a private channel is there for its roles, the owner and the bot", async () => {
  const may = async (name: People) =>
    office.permissionsFor(await office.guild.members.fetch(local.ids[name])).has("ViewChannel");
  expect([await may("ada"), await may("ben"), await may("cy")]).toEqual([true, true, false]);
  const own = office.permissionsFor(office.client.user)?.toArray() ?? [];
  expect(own).toEqual(expect.arrayContaining(["ViewChannel", "SendMessages", "ReadMessageHistory", "ManageMessages"]));
  const { message } = await local.person("ben").type("good morning", { channel: "#office" });
  await office.messages.delete(message?.id ?? "");
  expect(local.messages(local.ids.office)).toEqual([]);
});

test("who is not let in finds no such channel to write in, to use a command in, or to name", async () => {
  const cy = local.person("cy");
  await expect(cy.type("hello", { channel: "#office" })).rejects.toThrow("There is no channel #office.");
  await expect(cy.type("/say", { channel: local.ids.office })).rejects.toThrow("There is no channel");
  await expect(cy.type("/say where:#office")).rejects.toThrow("there is no channel #office");
  expect((await local.person("ben").type("/say where:#office")).text).toBe("done");
});

test("a button or menu of a message that somebody cannot see does nothing for them", async () => {
  const { id } = await office.send(card);
  const [message] = local.messages(local.ids.office);
  if (message?.id !== id) throw new Error("not sent");
  const reached: string[] = [];
  office.client.on(Events.InteractionCreate, (one) => void reached.push(one.user.username));
  await expect(local.person("cy").press(message, "Write it")).rejects.toThrow("This message does not exist.");
  await expect(local.person("cy").use("Check", message)).rejects.toThrow("This message does not exist.");
  await expect(local.person("cy").menu("Check", id)).rejects.toThrow("This message does not exist.");
  await expect(local.person("cy").forward(message, { to: "#lobby" })).rejects.toThrow("This message does not exist.");
  expect((await local.person("ben").press(message, "Write it")).text).toBe("done");
  expect(reached).toEqual(["ben"]);
});

test("what one person alone is shown, nobody else presses", async () => {
  office.client.removeAllListeners(Events.InteractionCreate);
  office.client.once(Events.InteractionCreate, (one) =>
    one.isChatInputCommand() ? one.reply({ ...card, flags: MessageFlags.Ephemeral }) : undefined,
  );
  const shown = await local.person("ben").type("/say", { channel: "#office" });
  await expect(local.person("ada").press(shown, "Write it")).rejects.toThrow("This message does not exist.");
  office.client.once(Events.InteractionCreate, (one) => void (one as ButtonInteraction).update({ content: "mine" }));
  expect((await local.person("ben").press(shown, "Write it")).text).toContain("mine");
});

test("the bot learns on a press who may do what there", async () => {
  const { id } = await office.send(card);
  const message = local.messages(local.ids.office).find((one) => one.id === id);
  if (message === undefined) throw new Error("not sent");
  const pressed = Promise.withResolvers<ButtonInteraction>();
  office.client.once(Events.InteractionCreate, (one) => pressed.resolve(one as ButtonInteraction));
  await local.person("ben").press(message, "Write it");
  expect((await pressed.promise).memberPermissions?.has(["ViewChannel", "SendMessages"])).toBe(true);
});

test("a channel for a role that does not exist is a fault, with its place", async () => {
  const wrong = startLocalDiscord({ channels: [{ name: "office", roles: ["Nobody"] }] });
  await expect(wrong).rejects.toThrow(InvalidOptions);
  await expect(wrong).rejects.toThrow("channels[0].roles[0]: there is no role “Nobody”");
});
