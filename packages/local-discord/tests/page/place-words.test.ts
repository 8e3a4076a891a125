import { expect, test } from "vitest";
import { hintOf, openingOf, subtitleOf } from "#playground/page/state/place-words.ts";

const channel = { id: "1", name: "general", topic: "Talk" };

test("each kind of place opens with sentences of its own", () => {
  const openings = [
    openingOf({ ...channel, kind: "text" }, "Attaché"),
    openingOf({ ...channel, name: "news", kind: "announcement" }, "Attaché"),
    openingOf({ id: "2", name: "Attaché", kind: "dm" }, "Attaché"),
    openingOf({ id: "3", name: "Sam", kind: "elsewhere" }, "Attaché"),
  ];
  expect(openings).toEqual([
    ["This is where #general begins.", "Topic: Talk"],
    [
      "This is where #news begins. What is published here reaches every server that follows this channel.",
      "Topic: Talk",
    ],
    ["This is where your direct messages with Attaché begin. Nobody else reads them."],
    [
      "This is where your conversation with Sam begins. Attaché is not part of it.",
      "The commands that you installed for yourself work here all the same.",
    ],
  ]);
});

test("only the bot is asked in one's own words", () => {
  expect(hintOf("dm")).toContain("in your own words");
  expect(hintOf("elsewhere")).toBe("Type / for the commands.");
});

test("the top tells the topic, or that the bot is not here", () => {
  expect(subtitleOf({ ...channel, kind: "text" }, "Attaché")).toBe("Talk");
  expect(subtitleOf({ id: "3", name: "Sam", kind: "elsewhere" }, "Attaché")).toBe("without Attaché");
});
