import { Client, Message } from "discord.js";
import { expect, test } from "vitest";
import { isForwarded, plainTextOf } from "#src/discord/message-text.ts";

const client = new Client({ intents: [] });

/** A message as discord.js makes it from what Discord sends. */
function aMessage(given: Readonly<Record<string, unknown>>): Message {
  const data = { id: "2", channel_id: "1", content: "", embeds: [], components: [], attachments: [], ...given };
  return Reflect.construct(Message, [client, data]) as Message;
}

test("a message says its own words", () => {
  const message = aMessage({ content: "Xi: “gain from cooperation”\n> and lose" });
  expect(plainTextOf(message)).toBe("Xi: “gain from cooperation”\n> and lose");
  expect(isForwarded(message)).toBe(false);
});

test("a forwarded message says the words that were forwarded", () => {
  const message = aMessage({
    message_reference: { type: 1, message_id: "9", channel_id: "8" },
    message_snapshots: [{ message: { content: "“gain from cooperation”", embeds: [], attachments: [] } }],
  });
  expect(isForwarded(message)).toBe(true);
  expect(plainTextOf(message)).toBe("“gain from cooperation”");
});

test("previews of pages and the texts of cards count", () => {
  const message = aMessage({
    content: "look",
    embeds: [{ title: "Xi writes", description: "“gain from cooperation”", fields: [{ name: "When", value: "2021" }] }],
    components: [{ type: 17, id: 1, components: [{ type: 10, id: 2, content: "“lose from confrontation”" }] }],
  });
  expect(plainTextOf(message)).toBe("look\nXi writes\n“gain from cooperation”\nWhen\n2021\n“lose from confrontation”");
});

test("addresses, mentions, emoji and times are no words", () => {
  const text =
    "see [the page](https://example.org/a_b) <@123> <#4> <:flag:5> <t:163:F> https://example.org/x and “this”";
  expect(plainTextOf(aMessage({ content: text })).replace(/\s+/g, " ")).toBe("see the page and “this”");
});

test("a picture alone says nothing", () => {
  expect(plainTextOf(aMessage({ content: "" }))).toBe("");
});
