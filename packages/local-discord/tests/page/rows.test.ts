import { describe, expect, test } from "vitest";
import { groupMessages, usedCommand } from "../../page/message/rows.ts";
import { summarise } from "../../page/message/summary.ts";
import { directoryOf } from "../../page/state/directory.ts";
import type { Ask } from "../../page/state/page-state.ts";
import { ana, answerTo, bot, message, robin, sampleSnapshot } from "./sample-messages.ts";

const shown = (...messages: ReturnType<typeof message>[]) =>
  messages.map((one) => ({ message: one, ephemeral: false }));
const at = (time: string) => ({ timestamp: `2021-11-10T${time}:00.000Z` });
const ask = (nonce: string, after: string): Ask => ({
  nonce,
  after,
  channel: "200",
  title: "/event",
  press: undefined,
  stage: "failed",
  failure: "no",
});

describe("messages in a row", () => {
  test("share a head when one author writes them within minutes", () => {
    const { rows } = groupMessages(
      shown(
        message("1", ana, at("12:00")),
        message("2", ana, at("12:06")),
        message("3", robin, at("12:06")),
        message("4", robin, at("12:20")),
        message("5", bot, at("12:21")),
        message("6", bot, { ...at("12:21"), ...answerTo("event") }),
      ),
      [],
      "UTC",
    );
    expect(rows.map((row) => row.isHead)).toEqual([true, false, true, true, true, true]);
  });

  test("are parted where a day begins in the reader's zone", () => {
    const night = shown(message("1", ana, at("22:59")), message("2", ana, at("23:01")));
    const days = (zone: string) => groupMessages(night, [], zone).rows.map((row) => row.newDay);
    expect(days("UTC")).toEqual(["2021-11-10", undefined]);
    expect(days("Europe/Zurich")).toEqual(["2021-11-10", "2021-11-11"]);
  });

  test("keep what was asked where it was asked", () => {
    const { rows, looseAsks } = groupMessages(
      shown(message("1", bot), message("2", bot)),
      [ask("a", "1"), ask("b", "deleted")],
      "UTC",
    );
    expect(rows.map((row) => row.asks.map((one) => one.nonce))).toEqual([["a"], []]);
    expect(rows[1]?.isHead).toBe(true);
    expect(looseAsks.map((one) => one.nonce)).toEqual(["b"]);
  });
});

test("a command is named with its slash, and one of a menu without", () => {
  const used = { user: robin.id, command: "/event" };
  expect(usedCommand(message("1", bot, { type: 20, ...answerTo("event") }))).toEqual(used);
  expect(usedCommand(message("1", bot, { type: 23, ...answerTo("Check this") }))?.command).toBe("Check this");
});

describe("the words of a message", () => {
  const directory = directoryOf(sampleSnapshot);
  const reader = { locale: "en-GB", zone: "UTC", now: 0 };

  test("come from its text, its embeds and its components", () => {
    const rich = message("1", bot, {
      content: "**Hello** <@2>",
      embeds: [{ title: "Title", description: "Body" }],
      components: [
        {
          type: 17,
          components: [
            { type: 10, content: "# Inside" },
            {
              type: 9,
              components: [{ type: 10, content: "beside" }],
              accessory: { type: 2, style: 5, label: "Link", url: "https://example.org" },
            },
          ],
        },
      ],
    });
    expect(summarise(rich, directory, reader).split("\n")).toEqual(["Hello @Ana", "Title", "Body", "Inside", "beside"]);
  });

  test("are the names of its files where there are none", () => {
    const file = { id: "1", filename: "a.ics", size: 1, url: "http://127.0.0.1/a", proxy_url: "http://127.0.0.1/a" };
    expect(summarise(message("1", bot, { content: "", attachments: [file] }), directory, reader)).toBe("a.ics");
  });
});
