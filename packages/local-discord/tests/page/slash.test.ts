import { describe, expect, test } from "vitest";
import { parseCommandText, writeCommandText } from "../../page/slash/command-text.ts";
import { type CommandPlace, isOffered, listEntries, listMenuCommands, matchEntries } from "../../page/slash/entries.ts";
import { resolveOption } from "../../page/slash/option-values.ts";
import { filterProposals, listProposals } from "../../page/slash/proposals.ts";
import { sampleCommands } from "./sample-commands.ts";

const entries = listEntries(sampleCommands);
const directory = {
  users: [{ id: "1", name: "Robin" }],
  roles: [{ id: "2", name: "Analysts" }],
  channels: [
    { id: "3", name: "general", kind: "text" as const },
    { id: "4", name: "news", kind: "announcement" as const },
    { id: "5", name: "Bot", kind: "dm" as const },
  ],
};

function option(name: string) {
  const found = entries.flatMap((entry) => entry.options).find((one) => one.name === name);
  if (!found) throw new Error(`There is no option ${name}.`);
  return found;
}

const server: CommandPlace = { context: 0, permissions: 0n, isMember: true };

/** The command and the texts of its options, or the refusal. */
function read(text: string): unknown {
  const reading = parseCommandText(text, entries);
  return reading.ok ? [reading.command.entry.name, Object.fromEntries(reading.command.values)] : reading.message;
}

describe("the list of commands", () => {
  test("names subcommands in full and leaves out those of menus", () => {
    expect(entries.map((entry) => entry.name)).toEqual(["digest add", "digest list", "event", "events"]);
    expect(listMenuCommands(sampleCommands, 3, server)).toEqual(["Check this"]);
    expect(listMenuCommands(sampleCommands, 2, server)).toEqual(["Who is this"]);
  });

  test("offers in a conversation without the bot only what is meant for it and installed for oneself", () => {
    const [command] = sampleCommands;
    const offered = (changes: object) =>
      ([0, 1, 2] as const).filter((context) => isOffered({ ...command!, ...changes }, { ...server, context }));
    expect(offered({})).toEqual([0, 1]);
    expect(offered({ contexts: [0, 2], integration_types: [0] })).toEqual([0]);
    expect(offered({ contexts: [0, 2], integration_types: [0, 1] })).toEqual([0, 2]);
    expect(offered({ contexts: null, integration_types: [1] })).toEqual([0, 1]);
  });

  test("offers what needs a permission to who has it, and what needs none of them to administrators", () => {
    const [command] = sampleCommands;
    const offered = (needed: string, permissions: bigint, context: 0 | 1 = 0) =>
      isOffered({ ...command!, default_member_permissions: needed }, { ...server, context, permissions });
    expect([offered("32", 0n), offered("32", 1n << 5n), offered("32", 1n << 3n)]).toEqual([false, true, true]);
    expect([offered("0", 1n << 5n), offered("0", 1n << 3n)]).toEqual([false, true]);
    expect(offered("32", 0n, 1)).toBe(true);
  });

  test("offers who is not in the server what people install for themselves", () => {
    const [command] = sampleCommands;
    const offered = (types: number[]) =>
      isOffered({ ...command!, integration_types: types }, { ...server, context: 1, isMember: false });
    expect([offered([0]), offered([0, 1])]).toEqual([false, true]);
  });

  test.each([
    ["", ["digest add", "digest list", "event", "events"]],
    ["ev", ["event", "events"]],
    ["digest  l", ["digest list"]],
    ["list", ["digest list"]],
    ["nothing", []],
  ])("narrowed by %j shows %j", (typed, expected) => {
    expect(matchEntries(entries, typed).map((entry) => entry.name)).toEqual(expected);
  });
});

describe("a command typed in full", () => {
  test.each([
    ["/event name:biden xi as-of:2021-11-10", ["event", { name: "biden xi", "as-of": "2021-11-10" }]],
    ["/event as-of: 2021-11-10  name: 习近平 ", ["event", { "as-of": "2021-11-10", name: "习近平" }]],
    ["/EVENT Name:x", ["event", { name: "x" }]],
    ["/event biden xi as-of:2021", ["event", { name: "biden xi", "as-of": "2021" }]],
    ["/event name:see https://example.org note: this", ["event", { name: "see https://example.org note: this" }]],
    ["/event name:a name:b", ["event", { name: "a name:b" }]],
    ["/events", ["events", {}]],
    ["/digest add channel:#general quiet:true", ["digest add", { channel: "#general", quiet: "true" }]],
    ["/evening", "There is no command /evening."],
    ["/digest", "There is no command /digest."],
    ["/events today", "/events has no options; leave out “today”."],
    ["/event loose name:x", "Say which option “loose” belongs to: name:, as-of:"],
  ])("%j is understood", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test("is written again as it was read", () => {
    const text = "/event name:biden xi as-of:2021-11-10";
    const reading = parseCommandText(text, entries);
    expect(reading.ok && writeCommandText(reading.command.entry, reading.command.values)).toBe(text);
  });
});

describe("the text of an option", () => {
  test.each<[string, string, unknown]>([
    ["name", " anything ", "anything"],
    ["channel", "#general", "3"],
    ["channel", "<#4>", "4"],
    ["channel", "General", "3"],
    ["editor", "<@1>", "1"],
    ["editor", "@robin", "1"],
    ["mention", "<@&2>", "2"],
    ["anyone", "Analysts", "2"],
    ["quiet", "true", true],
    ["quiet", "False", false],
    ["limit", "25", 25],
    ["share", "0.5", 0.5],
    ["days", "Every day", "daily"],
    ["days", "daily", "daily"],
    ["code", "abc", "abc"],
  ])("of %s: %j has the value %j", (name, text, value) => {
    expect(resolveOption(option(name), text, directory)).toEqual({ ok: true, value });
  });

  test.each([
    ["channel", "#nowhere", "“#nowhere” is not one of the choices for channel."],
    ["channel", "Bot", "“Bot” is not one of the choices for channel."],
    ["quiet", "maybe", "“maybe” is not one of the choices for quiet."],
    ["limit", "many", "limit must be a number."],
    ["limit", "1.5", "limit must be a whole number."],
    ["limit", "0", "limit must be at least 1."],
    ["limit", "26", "limit must be at most 25."],
    ["code", "a", "code needs at least 2 characters."],
    ["code", "abcd", "code may have at most 3 characters."],
    ["name", "  ", "name is empty."],
  ])("of %s: %j is refused in words", (name, text, message) => {
    expect(resolveOption(option(name), text, directory)).toEqual({ ok: false, message });
  });
});

describe("proposals", () => {
  test("are the channels of the right kind, people, roles, or nothing for free text", () => {
    expect(listProposals(option("channel"), directory)?.map(({ name }) => name)).toEqual(["#general", "#news"]);
    expect(listProposals(option("anyone"), directory)?.map(({ name }) => name)).toEqual(["@Robin", "@Analysts"]);
    expect(listProposals(option("name"), directory)).toBeUndefined();
  });

  test("are narrowed by what is typed and never more than 25", () => {
    const many = Array.from({ length: 40 }, (_, index) => ({ name: `Choice ${index}`, value: index }));
    expect(filterProposals(many, "")).toHaveLength(25);
    expect(filterProposals(many, "choice 39").map(({ value }) => value)).toEqual([39]);
  });
});
