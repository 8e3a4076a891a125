import { expect, test } from "vitest";
import { hintOf, openingOf, silenceWords, subtitleOf } from "../../page/state/place-words.ts";

const channel = { name: "general", topic: "Talk" };

test("each kind of place opens with sentences of its own", () => {
  const openings = [
    openingOf({ ...channel, kind: "text" }, "Bot"),
    openingOf({ ...channel, name: "news", kind: "announcement" }, "Bot"),
    openingOf({ name: "Bot", kind: "dm" }, "Bot"),
    openingOf({ name: "Sam", kind: "elsewhere" }, "Bot"),
  ];
  expect(openings).toEqual([
    ["This is where #general begins.", "Topic: Talk"],
    [
      "This is where #news begins. What is published here reaches every server that follows this channel.",
      "Topic: Talk",
    ],
    ["This is where your direct messages with Bot begin. Nobody else reads them."],
    [
      "This is where your conversation with Sam begins. Bot is not part of it.",
      "The commands that you installed for yourself work here all the same.",
    ],
  ]);
});

test("only the bot is asked in one's own words", () => {
  expect(hintOf("dm")).toContain("in your own words");
  expect(hintOf("elsewhere")).toBe("Type / for the commands.");
});

test("the top tells the topic, or that the bot is not here", () => {
  expect(subtitleOf({ ...channel, kind: "text" }, "Bot")).toBe("Talk");
  expect(subtitleOf({ name: "Sam", kind: "elsewhere" }, "Bot")).toBe("without Bot");
});

test("a private thread says who sees it, and what it is", () => {
  const thread = { name: "Quiet", kind: "private-thread" } as const;
  expect(openingOf(thread, "Bot")[1]).toMatch(/^Only those who were added to it see it/);
  expect(subtitleOf({ ...thread, isLocked: true }, "Bot")).toBe("private thread, locked");
});

test("how long a thread may be silent is told in Discord's four choices", () => {
  expect([60, 1_440, 4_320, 10_080].map(silenceWords)).toEqual([
    "an hour without messages",
    "a day without messages",
    "3 days without messages",
    "7 days without messages",
  ]);
});
