import { MessageFlags, Routes } from "discord.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { codeOf, type Harness, startHarness } from "./harness.ts";

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.stop());

const V2 = MessageFlags.IsComponentsV2;
const text = (content: string) => ({ type: 10, content });
const button = (more: object = {}) => ({ type: 2, style: 1, label: "More", custom_id: "more", ...more });
const row = (...components: object[]) => ({ type: 1, components });
const v2 = (...components: object[]) => ({ flags: V2, components });
const select = (more: object = {}) => ({ type: 3, custom_id: "pick", options: [{ label: "a", value: "a" }], ...more });

/** The problems that were recorded for a message that must be refused with 50035. */
async function problemsOf(body: object): Promise<readonly string[]> {
  const before = harness.local.violations.length;
  const route = Routes.channelMessages(harness.local.ids.general);
  expect(await codeOf(harness.client.rest.post(route, { body }))).toBe(50035);
  expect(harness.local.violations).toHaveLength(before + 1);
  return harness.local.violations.at(-1)?.problems ?? [];
}

describe("a message is refused, and the reason recorded,", () => {
  test.each<[string, object, string]>([
    ["for content over 2,000 characters", { content: "x".repeat(2_001) }, "content: Must be 2000"],
    ["for a nonce over 25 characters", { content: "x", nonce: "n".repeat(26), enforce_nonce: true }, "nonce"],
    ["for enforce_nonce without a nonce", { content: "x", enforce_nonce: true }, "nonce: enforce_nonce needs"],
    ["for eleven embeds", { embeds: Array(11).fill({ title: "x" }) }, "embeds"],
    ["for embeds over 6,000", { embeds: Array(2).fill({ description: "x".repeat(3_001) }) }, "embeds: All embeds"],
    ["for content beside the V2 flag", { ...v2(text("x")), content: "x" }, "content: Cannot be used"],
    ["for embeds beside the V2 flag", { ...v2(text("x")), embeds: [{ title: "x" }] }, "embeds: Cannot be used"],
    ["for text displays without the V2 flag", { components: [text("x")] }, "components[0].type: Needs the flag"],
    ["for over 40 components", v2(...Array.from({ length: 21 }, () => ({ type: 17, components: [text("x")] }))), "40"],
    ["for text over 4,000", v2(text("x".repeat(2_001)), text("x".repeat(2_000))), "4000"],
    ["for a repeated custom id", v2(row(button(), button())), "components[0].components[1].custom_id"],
    [
      "for a custom id over 100",
      v2(row(button({ custom_id: "x".repeat(101) }))),
      "components[0].components[0].custom_id",
    ],
    ["for an empty custom id", v2(row(button({ custom_id: "" }))), "custom_id"],
    ["for a label over 80", v2(row(button({ label: "x".repeat(81) }))), "components[0].components[0].label"],
    ["for a button without a face", v2(row(button({ label: undefined }))), "label or an emoji"],
    ["for a link with a custom id", v2(row(button({ style: 5, url: "https://x.org" }))), "custom_id: Not allowed"],
    [
      "for a link without an address",
      v2(row(button({ style: 5, custom_id: undefined }))),
      "url: This field is required",
    ],
    [
      "for six buttons in a row",
      v2(row(..."abcdef".split("").map((id) => button({ custom_id: id })))),
      "components[0]",
    ],
    ["for a button beside a select", v2(row(button(), select())), "up to five buttons"],
    [
      "for 26 options",
      v2(row(select({ options: Array.from({ length: 26 }, (_, i) => ({ label: "a", value: `${i}` })) }))),
      "options",
    ],
    ["for two options of one value", v2(row(select({ options: Array(2).fill({ label: "a", value: "a" }) }))), "unique"],
    ["for a repeated component id", v2({ ...text("x"), id: 7 }, { ...text("y"), id: 7 }), "components[1].id"],
    ["for a component id that is no int32", v2({ ...text("x"), id: 2 ** 31 }), "components[0].id"],
    ["for an unknown kind of component", v2({ type: 99 }), "components[0].type"],
    ["for an empty text display", v2(text("")), "components[0].content"],
    ["for a link that leads nowhere", v2(row(button({ style: 5, custom_id: undefined, url: "javascript:x" }))), "url"],
    ["for a choice of more than there is", v2(row(select({ max_values: 2 }))), "max_values: Must not be more"],
    [
      "for more chosen than may be",
      v2(row(select({ options: ["a", "b"].map((value) => ({ label: value, value, default: true })) }))),
      "chosen beforehand",
    ],
    ["for flags that are no integer", { content: "x", flags: 4.5 }, "flags: Value"],
    ["for a kind that is no integer", v2({ ...text("x"), type: 10.5 }), "components[0].type"],
    [
      "for a mention allowed twice",
      { content: "x", allowed_mentions: { parse: [], users: ["1", "1"] } },
      "allowed_mentions.users: The set",
    ],
    [
      "for mentions allowed in two ways",
      { content: "x", allowed_mentions: { parse: ["users"], users: ["1"] } },
      "mutually exclusive",
    ],
    ["for a description of no file", { content: "x", attachments: [{ id: 0, description: "y" }] }, "attachments[0].id"],
    [
      "for a file that is not there",
      v2({ type: 12, items: [{ media: { url: "attachment://a.png" } }] }),
      "not among the files",
    ],
  ])("%s", async (_, body, reason) => {
    expect((await problemsOf(body)).join("\n")).toContain(reason);
  });

  test("an edit to V2 must take the old text away", async () => {
    const { client, local } = harness;
    const sent = await client.rest.post(Routes.channelMessages(local.ids.general), { body: { content: "old" } });
    const route = Routes.channelMessage(local.ids.general, (sent as { id: string }).id);
    expect(await codeOf(client.rest.patch(route, { body: v2(text("new")) }))).toBe(50035);
    await client.rest.patch(route, { body: { ...v2(text("new")), content: null, embeds: [] } });
  });
});

test("text over 10,170 bytes makes Discord fail with a 500; that is recorded too", async () => {
  const { local } = harness;
  const before = local.violations.length;
  const response = await fetch(`${local.apiUrl}/v10${Routes.channelMessages(local.ids.general)}`, {
    method: "POST",
    headers: { authorization: `Bot ${local.token}`, "content-type": "application/json" },
    body: JSON.stringify(v2(text("習".repeat(3_400)))),
  });
  expect([response.status, await response.json()]).toEqual([500, { message: "500: Internal Server Error", code: 0 }]);
  expect(local.violations.slice(before).map(({ problems }) => problems)).toEqual([
    ["components: All text together must be 10170 or fewer bytes."],
  ]);
});

test("a good message breaks nothing", async () => {
  const before = harness.local.violations.length;
  const body = v2({ type: 17, components: [text("x"), row(button())] }, { type: 14 }, row(select()));
  await harness.client.rest.post(Routes.channelMessages(harness.local.ids.general), { body });
  expect(harness.local.violations).toHaveLength(before);
});

test("errors come in Discord's nested form", async () => {
  const route = Routes.channelMessages(harness.local.ids.general);
  const error: unknown = await harness.client.rest
    .post(route, { body: v2(row(button({ label: "x".repeat(81) }))) })
    .catch((reason: unknown) => reason);
  expect(error).toMatchObject({
    rawError: {
      code: 50035,
      errors: { components: { 0: { components: { 0: { label: { _errors: [{ code: "BASE_TYPE_MAX_LENGTH" }] } } } } } },
    },
  });
});

describe("commands are refused", () => {
  const option = (more: object = {}) => ({ type: 3, name: "words", description: "What", ...more });
  const command = (more: object = {}) => ({ name: "ask", description: "Asks", ...more });
  test.each<[string, object[], string]>([
    ["for a name in capitals", [command({ name: "Ask" })], "[0].name"],
    ["for a name with a space", [command({ name: "ask me" })], "[0].name"],
    ["for a description over 100", [command({ description: "x".repeat(101) })], "[0].description"],
    ["for two of one name", [command(), command()], "[1].name: This name is taken"],
    [
      "for over 25 options",
      [command({ options: Array.from({ length: 26 }, (_, i) => option({ name: `o${i}` })) })],
      "options",
    ],
    ["for two options of one name", [command({ options: [option(), option()] })], "unique"],
    ["for a required option last", [command({ options: [option(), option({ name: "b", required: true })] })], "before"],
    [
      "for 26 choices",
      [command({ options: [option({ choices: Array(26).fill({ name: "a", value: "a" }) })] })],
      "choices",
    ],
    [
      "for choices with autocomplete",
      [command({ options: [option({ autocomplete: true, choices: [{ name: "a", value: "a" }] })] })],
      "autocomplete",
    ],
    [
      "for a translated name that another option has",
      [command({ options: [option({ name: "a" }), option({ name: "b", name_localizations: { de: "a" } })] })],
      "options[0].name: Option names must be unique",
    ],
    [
      "for two choices of one value",
      [command({ options: [option({ choices: ["a", "b"].map((name) => ({ name, value: "a" })) })] })],
      "Each value of a choice",
    ],
    [
      "for a range the wrong way round",
      [command({ options: [option({ type: 4, min_value: 2, max_value: 1 })] })],
      "min_value: Must not be more",
    ],
    ["for subcommands beside options", [command({ options: [option({ type: 1 }), option({ name: "b" })] })], "side by"],
    [
      "for subcommands too deep",
      [command({ options: [option({ type: 1, options: [option({ type: 1 })] })] })],
      "options[0].options[0].type",
    ],
    ["for the same context twice", [command({ contexts: [0, 0] })], "[0].contexts: The set"],
    [
      "for options of a message command",
      [{ name: "Check", type: 3, options: [option()] }],
      "[0].options: Must be empty",
    ],
    [
      "for translations over 8,000 characters",
      [
        command({
          options: Array.from({ length: 25 }, (_, i) =>
            option({
              name: `o${i}`,
              choices: Array.from({ length: 10 }, (_, j) => ({
                name: `${j}`,
                name_localizations: { de: `${"x".repeat(40)}${j}` },
                value: `${j}`,
              })),
            }),
          ),
        }),
      ],
      "8000",
    ],
    ["for over 100 commands", Array.from({ length: 101 }, (_, i) => command({ name: `c${i}` })), "100 or fewer"],
    [
      "for over 8,000 characters",
      [
        command({
          options: Array.from({ length: 25 }, (_, i) =>
            option({
              name: `o${i}`,
              description: "x".repeat(90),
              choices: Array.from({ length: 25 }, (_, j) => ({ name: `${"x".repeat(90)}${j}`, value: `${j}` })),
            }),
          ),
        }),
      ],
      "8000",
    ],
  ])("%s", async (_, body, reason) => {
    const { client, local } = harness;
    expect(await codeOf(client.rest.put(Routes.applicationCommands(local.ids.application), { body }))).toBe(50035);
    expect(local.violations.at(-1)?.problems.join("\n")).toContain(reason);
    expect(await client.rest.get(Routes.applicationCommands(local.ids.application))).toEqual([]);
  });
});
