// Somebody who is not in the server and has the bot for themselves.
import { Events, MessageFlags } from "discord.js";
import { beforeEach, expect, test } from "vitest";
import type { Snapshot } from "../protocol.ts";
import { InvalidOptions, type LocalDiscord, startLocalDiscord } from "../src/index.ts";
import { connect } from "./harness.ts";

let local: LocalDiscord<"ada" | "ben" | "cy", "lobby">;
/** What the bot was told of each interaction: context, owners, whether there was a member. */
let told: unknown[];
let memberNames: () => Promise<readonly string[]>;

beforeEach(async () => {
  local = await startLocalDiscord({
    people: [{ name: "ada" }, { name: "ben" }, { name: "cy", member: false, about: "A stranger" }],
    channels: [{ name: "lobby" }],
    page: true,
  });
  const client = await connect(local);
  await client.application.commands.set([
    { name: "ask", description: "Asks", contexts: [0, 1, 2], integrationTypes: [0, 1] },
    { name: "manage", description: "Manages", contexts: [0, 1, 2], integrationTypes: [0] },
  ]);
  told = [];
  const row = { type: 1, components: [{ type: 2, style: 1, label: "More", custom_id: "more" }] };
  client.on(Events.InteractionCreate, (one) => {
    told.push([one.context, JSON.parse(JSON.stringify(one.authorizingIntegrationOwners)), one.member !== null]);
    if (one.isButton()) void one.reply({ content: "more", flags: MessageFlags.Ephemeral });
    if (one.isChatInputCommand()) void one.reply({ content: "done", components: [row] });
  });
  memberNames = async () => {
    const { members } = await client.guilds.fetch(local.ids.guild);
    return (await members.list({ limit: 100 })).map(({ user }) => user.username).toSorted();
  };
  return async () => {
    await client.destroy();
    await local.close();
  };
});

test("a stranger asks in their direct messages and in a conversation without the bot, by their own installation", async () => {
  const cy = local.person("cy");
  const inDm = await cy.type("/ask", { channel: "dm" });
  expect((await cy.press(inDm, "More")).text).toBe("more");
  expect((await cy.type("/ask", { context: "elsewhere" })).text).toContain("done");
  const own = { 1: local.ids.cy };
  expect(told).toEqual([
    [1, own, false],
    [1, own, false],
    [2, own, false],
  ]);
});

test("to a stranger there is neither the server, nor what is installed for it alone", async () => {
  const cy = local.person("cy");
  await expect(cy.type("hello")).rejects.toThrow("There is no channel");
  await expect(cy.type("/manage", { channel: "dm" })).rejects.toThrow("There is no command /manage here.");
  expect((await local.person("ben").type("/manage", { channel: "dm" })).text).toContain("done");
  const page = (await (await fetch(`${local.url}/page-api/snapshot?as=cy`)).json()) as Snapshot;
  expect(page.channels.map(({ kind, name }) => `${kind} ${name}`)).toEqual(["dm Bot", "elsewhere ada"]);
});

test("the server does not count a stranger among its members", async () => {
  expect(await memberNames()).toEqual(["Bot", "ada", "ben"]);
});

test("the first two people are in the server, and a stranger has no roles there", () => {
  const faults = (people: Parameters<typeof startLocalDiscord>[0] & object) =>
    startLocalDiscord(people).catch((error: unknown) => (error instanceof InvalidOptions ? error.faults : error));
  const roles = [{ name: "Guests" }];
  const people = [
    { name: "ada", member: false },
    { name: "ben" },
    { name: "cy", member: false, roles: ["Guests"] },
  ] as const;
  return expect(faults({ guild: { roles }, people } as object)).resolves.toEqual([
    "people[0].member: the first two are in the server",
    "people[2].roles: is not in the server",
  ]);
});
