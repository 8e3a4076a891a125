// Every option of every command: with good values in all the ways people give them, with a bad one, and while it is typed.
import type { Seen } from "@attache/local-discord";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { commands } from "#commands/index.ts";
import type { TextOption } from "#src/core/command.ts";
import { startTestBot, type TestBot } from "#tests/helpers/bot.ts";
import { createFaultReader, expectWhole, isProblem, sentenceOf, standAt } from "./asking.ts";
import { OPTIONS } from "./option-samples.ts";

type Declared = { readonly key: string; readonly suggests: boolean };

const DECLARED: readonly Declared[] = commands.flatMap((command) => {
  if (command.kind === "message") return [];
  return command.actions.flatMap((action) => {
    const way = action.name === command.name ? command.name : `${command.name} ${action.name}`;
    return Object.entries(action.options).map(([option, declared]) => {
      const suggests = declared.type === "text" && (declared as TextOption).suggest !== undefined;
      return { key: `${way} ${option}`, suggests };
    });
  });
});

let bot: TestBot;
let faults: () => readonly string[];
beforeAll(async () => {
  bot = await startTestBot();
  faults = createFaultReader(bot);
  standAt(bot, "2026-05-20T12:00:00Z");
  await robin().type("/digest add channel:#digests at:08:00 zone:UTC");
  await robin().type("/digest now id:d1");
});
afterEach(() => {
  expect(bot.discord.violations).toEqual([]);
  expect(faults()).toEqual([]);
});
afterAll(() => bot.stop());

const robin = () => bot.discord.person("robin");
/** The id of the digest whose settings are shown, as its buttons have it. */
const digestIn = (seen: Seen) =>
  /"digest-setup\\?","(d\d+)/.exec(JSON.stringify(seen.message).replaceAll("\\", ""))?.[1] ?? "";
const fill = (line: string, value: string) => line.replace("@", value);

test("every option is tried here, and what completes while one types is tried so too", () => {
  expect(Object.keys(OPTIONS).toSorted()).toEqual(DECLARED.map(({ key }) => key).toSorted());
  const completed = Object.entries(OPTIONS).filter(([, { offers }]) => offers !== undefined);
  expect(completed.map(([key]) => key).toSorted()).toEqual(
    DECLARED.filter(({ suggests }) => suggests)
      .map(({ key }) => key)
      .toSorted(),
  );
});

describe.each(Object.entries(OPTIONS))(
  "/%s",
  (_, { line, good, shows, asked, refused, blocked, offers = [], undo }) => {
    test.each(good)("takes “%s”", async (value) => {
      const seen = await robin().type(fill(line, value));
      expectWhole(seen);
      expect(isProblem(seen)).toBe(false);
      const shown = asked === undefined ? seen : await robin().type(asked);
      expect(shown.text).toMatch(shows);
      if (undo === undefined) return;
      const undone = await robin().type(undo.replace("$", digestIn(seen)));
      if (undone.buttons.includes("Keep it")) await robin().press(undone, "Remove");
    });

    test.each(refused === undefined ? [] : [refused])(
      "says of “%s”, to the asker alone: %s",
      async (typed, sentence) => {
        const seen = await robin().type(fill(line, typed));
        expect(sentenceOf(seen)).toBe(sentence);
        expect(seen.ephemeral).toBe(true);
      },
    );

    test.each(blocked === undefined ? [] : [blocked])("is stopped by Discord for “%s”: %s", async (typed, why) => {
      await expect(robin().type(fill(line, typed))).rejects.toThrow(why);
    });

    test.each(offers)("while “%s” is typed, offers %s first", async (typed, first) => {
      const cut = line.replace(/ ?\S*@/, "");
      const option = /(\S*):@/.exec(line)?.[1];
      const choices = await robin().complete(`${cut} ${option}:${typed}`);
      expect(choices[0]?.value).toBe(first);
      expect(choices.length).toBeLessThanOrEqual(25);
      expect(new Set(choices.map(({ value }) => value)).size).toBe(choices.length);
      if (undo !== undefined) return;
      const seen = await robin().type(fill(line, String(choices[0]?.value)));
      expect(isProblem(seen)).toBe(false);
    });
  },
);

test("with an as-of typed before it, /event offers nothing that nobody knew of then", async () => {
  const names = async (line: string) => (await robin().complete(line)).map(({ value }) => value);
  expect(await names("/event name:xi return visit")).toContain("us-china-washington-visit-2026");
  expect(await names("/event as-of:2021-11-10 name:xi return visit")).not.toContain("us-china-washington-visit-2026");
  expect(await names("/event as-of:2021-11-10 name:biden xi v")).toContain("us-china-virtual-summit-2021");
});
