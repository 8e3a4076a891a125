// Each “no”: one plain sentence, to the asker alone, that says what to do; and where there are choices, choosing works.
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { Seen } from "@attache/local-discord";
import { ButtonStyle, ComponentType, MessageFlags, Routes } from "discord-api-types/v10";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { commands } from "#commands/index.ts";
import { registrationOf } from "#src/discord/slash.ts";
import { startTestBot, type TestBot } from "#tests/helpers/bot.ts";
import { controlNamed, createFaultReader, expectWhole, PLACES, sentenceOf, standAt } from "./asking.ts";

let bot: TestBot;
let faults: () => readonly string[];
/** One bot for what stands in a `describe`. */
function withBot(): void {
  beforeAll(async () => {
    bot = await startTestBot();
    faults = createFaultReader(bot);
    standAt(bot, "2026-05-20T12:00:00Z");
  });
  afterAll(async () => {
    expect(bot.discord.violations).toEqual([]);
    expect(faults()).toEqual([]);
    await bot.stop();
  });
}

const robin = () => bot.discord.person("robin");
const sam = () => bot.discord.person("sam");

/** A request that the bot's token allows: what an older version of it, or the server's managers, left behind. */
async function request(method: string, route: string, body: unknown): Promise<unknown> {
  const answer = await fetch(`${bot.discord.apiUrl}/v10${route}`, {
    method,
    headers: { authorization: `Bot ${bot.discord.token}`, "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  expect(answer.status).toBeLessThan(300);
  return answer.json();
}

describe("wherever it is asked", () => {
  withBot();

  test.each(Object.entries(PLACES))("%s an error is for the asker alone", async (_, where) => {
    for (const [line, sentence] of [
      ["/event name:qqqq", "I do not have qqqq. Try fewer words, a person’s name, or /search."],
      ["/who actor:qqqq", "I do not have qqqq. Try the family name, or /search."],
      ["/search words:qqqq", "My archive has nothing for “qqqq”. Try a name, a place or a year."],
      ["/next topic:qqqq", "I have no topic called qqqq. Choose one of those offered while you type."],
      [
        "/event name:xi as-of:soon",
        "“soon” is not a day I can read. Write a day as 2021-11-10, 10 November 2021, yesterday or 7d.",
      ],
      ["/remind event:qqqq before:1d", "I do not have qqqq. Choose one of those offered while you type."],
    ] as const) {
      const seen = await robin().type(line, where);
      expectWhole(seen);
      expect(sentenceOf(seen)).toBe(sentence);
      expect(seen.ephemeral).toBe(true);
    }
  });
});

describe("names that fit several things", () => {
  withBot();

  test("/who offers the people, and each button shows the one that it names", async () => {
    const seen = await robin().type("/who actor:wang");
    expect(sentenceOf(seen)).toBe("“wang” fits several. Which one do you mean?");
    expect(seen.ephemeral).toBe(true);
    expect(seen.buttons).toEqual(["Wang Yi", "Wang Wenbin"]);
    for (const name of seen.buttons) expect((await robin().press(seen, name)).text).toContain(`## ${name}`);
  });

  test("/who as of a day keeps the day in the choices", async () => {
    const seen = await robin().type("/who actor:wang as-of:2021-11-10");
    expect((await robin().press(seen, "Wang Yi")).text).toContain("As known on 10 November 2021");
  });

  test("/event shows the best fit, and the others in the menu", async () => {
    const seen = await robin().type("/event name:nato summit");
    expect(seen.text).toContain("## NATO summit 2026");
    const { id, values } = controlNamed(seen.message, "NATO summit 2027");
    expect((await robin().press(seen, id, values)).text).toContain("## NATO summit 2027");
  });

  test("/follow follows nothing that was not meant, and has a button to follow each of what may be", async () => {
    const seen = await robin().type("/follow target:nato summit");
    expect(sentenceOf(seen)).toBe("“nato summit” fits several. Which one do you mean?");
    expect(seen.ephemeral).toBe(true);
    expect(seen.buttons.slice(0, 2)).toEqual(["Follow NATO summit 2026", "Follow NATO summit 2027"]);
    expect((await robin().type("/following")).text).toContain("0 of 25 follows");
    const followed = await robin().press(seen, "Follow NATO summit 2026");
    expect(followed.text).toContain("You follow NATO summit 2026.");
    await robin().press(followed, "Stop following NATO summit 2026");
  });

  test("a family name that two have is asked about by /follow as by any other, and so is one that looks like a name", async () => {
    const seen = await robin().type("/follow target:Wang");
    expect(sentenceOf(seen)).toBe("“Wang” fits several. Which one do you mean?");
    expect(seen.buttons).toEqual(["Follow Wang Yi (person)", "Follow Wang Wenbin (person)"]);
    const mistyped = await robin().type("/follow target:Abdullah Abdulah");
    expect(sentenceOf(mistyped)).toBe(
      "I have nothing called just “Abdullah Abdulah”. Did you mean “Abdullah Abdullah”?",
    );
    const followed = await robin().press(mistyped, "Follow Abdullah Abdullah (person)");
    expect(followed.text).toContain("You follow Abdullah Abdullah.");
    await robin().press(followed, "Stop following Abdullah Abdullah");
  });

  test("/follow asks whether the state or the topic is meant that have the same name", async () => {
    const seen = await robin().type("/follow target:Ukraine");
    expect(seen.buttons).toEqual(["Follow Ukraine (topic)", "Follow Ukraine (state)"]);
    const followed = await robin().press(seen, "Follow Ukraine (state)");
    expect(followed.text).toContain("You follow Ukraine.");
    await robin().press(followed, "Stop following Ukraine");
  });

  test("/follow takes a group’s name for the topic of its summits", async () => {
    const [first] = await robin().complete("/follow target:g20");
    expect(first).toEqual({ name: "G20 (topic)", value: "topic:g20" });
    const seen = await robin().type("/follow target:g20 summits");
    expect(seen.text).not.toContain("Group of Twenty");
    const followed = await robin().type("/follow target:G20");
    expect(followed.text).toContain("You follow the topic G20.");
    await robin().press(followed, "Stop following G20");
  });

  test("words that are in no name are not followed by chance, nor is the only one in whose name they are", async () => {
    for (const line of [
      "/follow target:@here <t:1:R>",
      "/follow target:one of the talks",
      "/remind event:@here <t:1:R> before:1d",
    ])
      expect((await robin().type(line)).text).toMatch(/^I do not have/);
    const seen = await robin().type("/follow target:shangri la");
    expect(controlNamed(seen.message, "Follow 23rd Shangri-La Dialogue")).toBeDefined();
    expect((await robin().type("/following")).text).toContain("0 of 25 follows");
  });

  test("/remind reminds of nothing on a guess: it offers those that lie ahead, with the time that was chosen", async () => {
    const over = await robin().type("/remind event:biden xi before:1d");
    expect(over.buttons.filter((label) => label.startsWith("Remind me"))).toEqual([]);
    const one = await robin().type("/remind event:xi before:1w");
    expect(sentenceOf(one)).toBe(
      "I have nothing called just “xi”. Did you mean “Xi's return visit to the United States”?",
    );
    const several = await robin().type("/remind event:nato summit before:1d");
    expect(sentenceOf(several)).toBe("“nato summit” fits several. Which one do you mean?");
    expect((await robin().type("/following")).text).toContain("0 of 25 reminders");
    const set = await robin().press(one, "Remind me of Xi's return visit to the United States");
    expect(set.text).toContain("1 week before");
    expect((await robin().type("/following")).text).toContain("1 of 25 reminders");
  });

  test.each([
    ["/event name:Sunnylannds sumit qqqq", /I do not have .*qqqq|##/],
    ["/who actor:Zelensk Volodymir", /##|Nearest names/],
  ])("%s: what comes nearest is offered or shown", async (line, says) => {
    expect((await robin().type(line)).text).toMatch(says);
  });
});

describe("days", () => {
  withBot();

  test.each([
    [
      "/event name:biden xi",
      "as-of:2019-01-01",
      "My archive has nothing on “Biden–Xi virtual summit” that was known on 1 January 2019. The first news of it in my archive is of 15 September 2021.",
    ],
    [
      "/next",
      "as-of:1500-01-01",
      "My archive begins on 30 September 1986 and does not know what was known on 1 January 1500. Give a later day.",
    ],
    [
      "/changes",
      "as-of:1500-01-01",
      "My archive begins on 30 September 1986 and does not know what was known on 1 January 1500. Give a later day.",
    ],
    [
      "/timeline",
      "as-of:0001-01-01",
      "My archive begins on 30 September 1986 and does not know what was known on 1 January AD 1. Give a later day.",
    ],
    [
      "/search words:xi",
      "as-of:1500-01-01",
      "My archive begins on 30 September 1986 and does not know what was known on 1 January 1500. Give a later day.",
    ],
    [
      "/changes",
      "since:2040-01-01",
      "1 January 2040 lies ahead: nothing can have changed since then. Give an earlier day, or 7d.",
    ],
    ["/changes as-of:2021-11-10", "since:2021-11-20", "“since” comes after “as-of”. Change them round."],
    ["/timeline from:2022", "to:2021", "“from” comes after “to”. Change them round."],
    [
      "/timeline topic:us-china from:1990",
      "to:1991",
      "My archive has no such event with a date in this time. Widen the time, or leave out topic or actor.",
    ],
  ])("%s %s", async (line, option, sentence) => {
    const seen = await robin().type(`${line} ${option}`);
    expect(sentenceOf(seen)).toBe(sentence);
    expect(seen.ephemeral).toBe(true);
  });

  test.each(["/event name:biden xi", "/next", "/changes", "/quote", "/who actor:xi", "/timeline", "/search words:xi"])(
    "%s as of a day that lies ahead is refused, since nobody knows what will be known; tomorrow has begun somewhere",
    async (line) => {
      const seen = await robin().type(`${line} as-of:2026-05-22`);
      expect(sentenceOf(seen)).toBe(
        "22 May 2026 lies ahead: nobody knows yet what will be known then. Leave out as-of to see what is known now.",
      );
      expect(seen.ephemeral).toBe(true);
      expect((await robin().type(`${line} as-of:2026-05-21`)).ephemeral).toBe(false);
    },
  );
});

describe("nothing found is an answer too, and proves nothing", () => {
  withBot();

  test.each([
    ["/check text:We will bury the hatchet on the moon", "That proves nothing about whether it was said"],
    ["/check text:x", "Give a few more words, or the whole sentence."],
    ["/changes since:2026-05-20 topic:visas", "No news since 20 May 2026. Last change: 17 November 2021."],
    ["/next topic:visas within:week", "My archive has nothing ahead for the coming week."],
  ])("%s", async (line, says) => {
    const seen = await robin().type(line);
    expect(seen.text).toContain(says);
    expect(seen.ephemeral).toBe(false);
  });

  test("a calendar without entries says what was left out, and the button brings it", async () => {
    const seen = await robin().type("/calendar topic:visas");
    expect(sentenceOf(seen)).toBe(
      "My archive has no such event with a firm day or week. Left out: 1 without a firm week.",
    );
    expect(seen.ephemeral).toBe(true);
    const wide = await robin().press(seen, "Include uncertain dates");
    expect(wide.files.map(({ name }) => name)).toEqual(["attache-visas-vague.ics"]);
  });

  test("Check quotes on a message without words", async () => {
    const { id } = (await request("POST", Routes.channelMessages(bot.discord.ids.general), {
      flags: MessageFlags.IsComponentsV2,
      components: [{ type: ComponentType.Separator }],
    })) as { id: string };
    const seen = await robin().menu("Check quotes", id);
    expect(seen).toMatchObject({ text: "This message has no words that I could check.", ephemeral: true });
  });

  test("a direct message of nothing but signs gets the examples, a word that nobody has is named", async () => {
    for (const words of ["???", "🙂"])
      expect((await robin().dm(words)).text).toContain("I did not understand that. Ask me about");
    expect((await robin().dm("zzzzqqq")).text).toContain("I do not have zzzzqqq.\n");
  });
});

describe("who may not", () => {
  withBot();

  /** As when the managers of a server let everybody have the command, and before Discord knew where it works. */
  const offerEverywhere = () =>
    request(
      "PUT",
      Routes.applicationCommands(bot.discord.ids.application),
      commands.map((command) => ({
        ...registrationOf(command),
        default_member_permissions: null,
        contexts: [0, 1, 2],
        integration_types: [0, 1],
      })),
    );

  const MANAGED = [
    "/digest add channel:#digests at:08:00 zone:UTC",
    "/digest edit id:d1 at:09:00",
    "/digest list",
    "/digest preview id:d1",
    "/digest now id:d1",
    "/digest pause id:d1",
    "/digest resume id:d1",
    "/digest remove id:d1",
    "/agenda post channel:#digests",
    "/agenda list",
    "/agenda remove channel:#digests",
  ];

  test("who does not manage the server is not offered what manages it", async () => {
    for (const line of MANAGED) await expect(sam().type(line)).rejects.toThrow("There is no command");
  });

  test("and is refused where the command is offered all the same", async () => {
    await robin().type("/digest add channel:#digests at:08:00 zone:UTC");
    await offerEverywhere();
    // Nor is anybody else offered the server's digests, or its zones, while they type.
    expect(await robin().complete("/digest remove id:")).not.toEqual([]);
    for (const line of ["/digest remove id:", "/digest edit zone:Lon", "/agenda post topic:us"])
      expect(await sam().complete(line), line).toEqual([]);
    for (const line of MANAGED) {
      const seen = await sam().type(line);
      expect(seen.text).toBe(`${line.split(" ")[0]} is for people who manage this server.`);
      expect(seen.ephemeral).toBe(true);
    }
    expect((await robin().type("/digest list")).text).toContain("daily at 08:00 UTC");
  });

  test("outside a server, what manages one says where it works", async () => {
    await offerEverywhere();
    for (const where of [PLACES["in a direct message"], PLACES.elsewhere])
      for (const line of MANAGED) {
        const seen = await robin().type(line, where);
        expect(seen.text).toBe(`Use ${line.split(" ")[0]} in a server where I am a member.`);
        expect(seen.ephemeral).toBe(true);
      }
  });

  test("a command that the bot has no more is told as that, and completes to nothing", async () => {
    const option = { type: 3, name: "words", description: "Words", autocomplete: true };
    await request("POST", Routes.applicationCommands(bot.discord.ids.application), {
      name: "bygone",
      description: "Of an older version",
      options: [option],
    });
    const seen = await robin().type("/bygone words:xi");
    expect(seen.text).toBe("I no longer know this command. Reload Discord to see what I know.");
    expect(seen.ephemeral).toBe(true);
    expect(await robin().complete("/bygone words:x")).toEqual([]);
  });
});

describe("buttons and menus of other times and other people", () => {
  withBot();

  const button = (custom_id: string, label: string) => ({
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    custom_id,
    label,
  });
  const OLD = "This message is from an older version of me. Ask again with the command.";

  /** A message that an older version of the bot left. */
  const leave = (components: readonly object[], channel: string = bot.discord.ids.general) =>
    request("POST", Routes.channelMessages(channel), {
      content: "As I was",
      components: components.map((one) => ({ type: ComponentType.ActionRow, components: [one] })),
    }) as Promise<NonNullable<Seen["message"]>>;

  test("an id that it cannot read is told as old, whatever it is", async () => {
    const ids = ["event:1", "{}", '["ask"]', '["ask","bygone","x"]', '["ask","event",7]', '["turn","next",-1]'];
    for (const id of ids) {
      const message = await leave([button(id, "Go")]);
      const seen = await robin().press(message, "Go");
      expect(seen.text).toBe(OLD);
      expect(seen.ephemeral).toBe(true);
    }
    expect(bot.discord.messages(bot.discord.ids.general).at(-1)?.content).toBe("As I was");
  });

  test("one that names something that the archive has no more says so, to the presser alone", async () => {
    for (const channel of [bot.discord.ids.general, bot.discord.ids.robinDm]) {
      const message = await leave([button('["ask","event","gone"]', "Gone summit")], channel);
      const seen = await robin().press(message, "Gone summit");
      expect(sentenceOf(seen)).toContain("I do not have gone.");
      expect(seen.ephemeral).toBe(true);
    }
  });

  test("so is a menu that it does not offer any more", async () => {
    const options = [{ label: "Xi Jinping", value: "xi-jinping" }];
    const message = await leave([
      { type: ComponentType.StringSelect, custom_id: "people", placeholder: "Who", options },
    ]);
    const seen = await robin().press(message, "Who", ["Xi Jinping"]);
    expect(seen.text).toBe(OLD);
    expect(seen.ephemeral).toBe(true);
  });

  test("a button of somebody else does nothing", async () => {
    const told = await robin().type("/follow target:xi jinping", PLACES["in a direct message"]);
    const id = JSON.stringify(told.message?.components)
      .match(/\[\\"do\\",\\"stop-follow\\".*?\]/)?.[0]
      .replaceAll('\\"', '"');
    const message = await leave([button(id ?? "", "Stop")]);
    const seen = await sam().press(message, "Stop");
    expect(id).toBeDefined();
    expect(seen.text).toBe("This button belongs to someone else. Use /following for your own.");
    expect(seen.ephemeral).toBe(true);
    expect((await robin().type("/following")).text).toContain("1 of 25 follows");
  });
});

describe("what the bot may not do", () => {
  withBot();

  test("lookups are answered where it can neither read nor write", async () => {
    bot.discord.deny(bot.discord.ids.general, ["VIEW_CHANNEL", "SEND_MESSAGES"]);
    const seen = await robin().type("/event name:biden xi");
    expect(seen.text).toContain("## Biden–Xi virtual summit");
    expect((await robin().press(seen, "How it became known")).text).toContain("Page 1 of");
    expect((await robin().type("/timeline topic:us-china from:2021 to:2021")).files).toHaveLength(1);
  });

  test("a digest and an agenda are refused with the permissions that are missing, and nothing is saved", async () => {
    bot.discord.deny(bot.discord.ids.digests, ["SEND_MESSAGES", "READ_MESSAGE_HISTORY"]);
    const missing = "Send Messages, Read Message History.";
    for (const line of ["/digest add channel:#digests at:08:00 zone:UTC", "/agenda post channel:#digests"]) {
      const seen = await robin().type(line);
      expect(seen.text).toBe(`I cannot post there. Give me these permissions in that channel first: ${missing}`);
      expect(seen.ephemeral).toBe(true);
    }
    expect((await robin().type("/digest list")).text).toContain("No digests here yet.");
    expect((await robin().type("/agenda list")).text).toContain("No agendas here yet.");
    bot.discord.allow(bot.discord.ids.digests);
  });

  test("a digest that cannot move to a channel stays where it is", async () => {
    await robin().type("/digest add channel:#digests at:08:00 zone:UTC");
    bot.discord.deny(bot.discord.ids.announcements, ["SEND_MESSAGES"]);
    const seen = await robin().type("/digest edit id:d1 channel:#announcements");
    expect(seen.text).toBe("I cannot post there. Give me these permissions in that channel first: Send Messages.");
    expect((await robin().type("/digest list")).text).toContain(`<#${bot.discord.ids.digests}>`);
  });
});

describe("limits", () => {
  withBot();

  test("a person follows 25 things and has 25 reminders, and is told when that is the most", async () => {
    const places = await robin().complete("/follow target:");
    const people = await robin().complete("/follow target:united st");
    const targets = [...new Set([...places, ...people].map(({ value }) => String(value)))];
    for (const target of targets.slice(0, 25)) await robin().type(`/follow target:${target}`);
    const seen = await robin().type(`/follow target:${targets[25]}`);
    expect(seen.text).toBe("You follow 25 things already, and more are not possible. Stop one in /following first.");
    expect(seen.ephemeral).toBe(true);
    const again = await robin().type(`/follow target:${targets[0]}`);
    expect(sentenceOf(again)).toMatch(/^You follow .* already\.$/);
  });

  test("reminders that come to nothing are told why", async () => {
    for (const [line, sentence] of [
      [
        "/remind event:us-china-virtual-summit-2021 before:1d",
        "Biden–Xi virtual summit has begun already. /follow tells you what comes of it.",
      ],
      [
        "/remind event:us-russia-budapest-2025 before:1d",
        "Trump–Putin summit in Budapest was called off. /follow tells you if it comes back.",
      ],
      [
        "/remind event:epc-yerevan-2026 before:1d",
        "The day that my archive has for Eighth European Political Community summit has passed, and it does not say what came of it. /follow tells you when it does.",
      ],
      [
        "/remind event:quad-ministers-delhi-2026 before:1w",
        "Quad foreign ministers' meeting, Delhi 2026 begins too soon for a reminder 1 week before. Choose a shorter time.",
      ],
    ] as const) {
      const seen = await robin().type(line);
      expect(seen).toMatchObject({ text: sentence, ephemeral: true });
    }
  });

  test("a server has so many digests and agendas, and is told when that is the most", async () => {
    let seen = await robin().type("/digest add channel:#digests at:08:00 zone:UTC");
    for (let count = 1; seen.text.includes("Digest set up") && count < 200; count++)
      seen = await robin().type("/digest add channel:#digests at:08:00 zone:UTC");
    expect(seen.text).toMatch(/^A server can have \d+ digests. Remove one first with \/digest remove\.$/);
    expect(seen.ephemeral).toBe(true);
    const listed = await robin().type("/digest list");
    const pages = Number(/Page 1 of (\d+)/.exec(listed.text)?.[1]);
    expect(pages).toBeGreaterThan(1);
    expect(listed.text).not.toContain("page:2");
    expect((await robin().press(listed, "More ›")).text).toContain(`Page 2 of ${pages}`);
    expect((await robin().type(`/digest list page:${pages}`)).text).toContain(`Page ${pages} of ${pages}`);
  });
});

describe("a fault inside the bot", () => {
  withBot();

  test("of the store is told to the asker alone, and in the log to the operator; what needs no store goes on", async () => {
    const sentence = "I cannot remember anything just now; lookups work. Please try this again in a few minutes.";
    const followed = await robin().type("/follow target:xi jinping");
    const file = new DatabaseSync(join(bot.dir, "attache.sqlite"));
    const tables = ["entry", "subscription", "follower"];
    for (const table of tables) file.exec(`ALTER TABLE ${table} RENAME TO lost_${table}`);
    for (const line of ["/following", "/follow target:taiwan", "/digest list", "/agenda list"])
      expect(await robin().type(line)).toMatchObject({ text: sentence, ephemeral: true });
    const pressed = await robin().press(followed, "Stop following Xi Jinping");
    expect(pressed).toMatchObject({ text: sentence, ephemeral: true });
    expect((await robin().type("/event name:biden xi")).text).toContain("## Biden–Xi virtual summit");
    const long = await robin().type(`/check text:${"“both nations will gain from cooperation” ".repeat(18)}`);
    expect(long.text).toContain("cooperation");
    expect(sentenceOf(await robin().dm("follow taiwan"))).toBe(sentence);
    expect(faults()).toHaveLength(6);
    for (const table of tables) file.exec(`ALTER TABLE lost_${table} RENAME TO ${table}`);
    file.close();
    expect((await robin().type("/following")).text).toContain("**Xi Jinping**");
  });
});
