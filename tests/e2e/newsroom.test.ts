// From a headline to a digest, with a person in between: the whole bot, a feed on this machine, and people at the desk.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { AT_DESK, CONFIRMED_VISIT, type DeskBot, startDesk, troubles } from "#tests/helpers/desk.ts";
import { until } from "#tests/helpers/until.ts";

const EVENT = "us-china-washington-visit-2026";

let desk: DeskBot;
/** What the log may complain of in a test. */
let expected: readonly string[];
beforeEach(async () => {
  expected = [];
  desk = await startDesk();
});
afterEach(async () => {
  expect(desk.discord.violations).toEqual([]);
  expect(troubles(desk).filter((line) => !expected.some((text) => line.includes(text)))).toEqual([]);
  await desk.end();
});

const robin = () => desk.discord.person("robin");
const noor = () => desk.discord.person("noor");
const sam = () => desk.discord.person("sam");
const fileOf = (id: string) => readFileSync(join(desk.dataDir, "events", `${id}.yaml`), "utf8");

/** The first page that asks about a quote. */
async function staleQuote() {
  let page = await robin().type("/desk stale", AT_DESK);
  while (!page.text.includes("This quote has no event.")) page = await robin().press(page, "More ›");
  return page;
}

async function onlyCard() {
  const cards = await desk.cards();
  expect(cards).toHaveLength(1);
  return cards[0]!;
}

/** Writes what the card proposes, with a summary. */
async function writeFrom(card: Awaited<ReturnType<typeof onlyCard>>, fields: Readonly<Record<string, string>> = {}) {
  const form = await robin().press(card, "Write it");
  return robin().submit(form.form?.custom_id ?? "", {
    summary: "The White House says that Xi comes on 24 September.",
    ...fields,
  });
}

describe("from a headline to a digest", () => {
  test("a headline is a card; written and published, the digest tells was → is; undone, it is gone from the file", async () => {
    await robin().type("/digest add channel:#digests at:08:00 zone:UTC", AT_DESK);
    await robin().type("/digest now id:d1", AT_DESK);
    const before = fileOf(EVENT);
    await desk.say(CONFIRMED_VISIT);
    const card = await onlyCard();
    const draft = await writeFrom(card);
    expect(draft.ephemeral).toBe(true);
    expect(draft.text).toContain("→ **Thursday 24 September 2026 (confirmed)**");
    const whole = await robin().press(draft, "In full");
    expect(whole.text).toContain("# events/us-china-washington-visit-2026.yaml");
    expect(draft.text).toContain("date: 2026-09-24");
    const published = await robin().press(draft, "Publish");
    expect(published.text).toContain("Published. My archive has it now");
    expect(fileOf(EVENT)).toContain("summary: The White House says that Xi comes on 24 September.");
    expect(fileOf(EVENT).startsWith(before.trimEnd())).toBe(true);

    await robin().type("/digest now id:d1", AT_DESK);
    const digest = desk.discord.messages(desk.discord.ids.digests).at(-1);
    expect(JSON.stringify(digest?.components)).toContain(
      "A time between May and December 2026 (planned) → **Thursday 24 September 2026",
    );

    const undone = await robin().press(published, "Undo");
    // In its place: nothing says any longer that it is published.
    expect([undone.message?.id, undone.text]).toEqual([published.message?.id, "Taken out again."]);
    expect(fileOf(EVENT)).toBe(before);
    await robin().type("/digest now id:d1", AT_DESK);
    const after = JSON.stringify(desk.discord.messages(desk.discord.ids.digests).at(-1)?.components);
    expect(after).toContain("24 September 2026");
    expect(after).toContain("→ **a time between May and December 2026 (planned)**");
    const log = await robin().type("/desk log", AT_DESK);
    expect(log.text).toContain("**Robin** took out Xi's return visit to the United States");
    expect(log.text).toContain("**Robin** published Xi's return visit to the United States");
  });

  test("after it is published the card says by whom, and offers to undo it, to another editor too", async () => {
    await desk.say(CONFIRMED_VISIT);
    const draft = await writeFrom(await onlyCard());
    await robin().press(draft, "Publish");
    const card = await until(() => {
      const message = desk.discord.messages(desk.discord.ids.desk).at(-1);
      return JSON.stringify(message?.components).includes("Published by Robin") ? message : undefined;
    });
    expect((await noor().press(card, "Undo")).text).toBe("Taken out again.");
  });

  test("what was wrong comes back with what was typed and why, and nothing is lost", async () => {
    await desk.say(CONFIRMED_VISIT);
    const draft = await writeFrom(await onlyCard(), { date: "when hell freezes", known: "soon", says: "A spokesman" });
    expect(draft.text).toContain("I cannot read “when hell freezes” as a date.");
    expect(draft.text).toContain("I cannot read “soon” as a day since which it is known.");
    expect(draft.buttons).not.toContain("Publish");
    const again = await robin().press(draft, "Edit");
    const typed = JSON.stringify(again.form?.components);
    for (const text of [
      "when hell freezes",
      "soon",
      "A spokesman",
      "The White House says that Xi comes on 24 September.",
    ])
      expect(typed).toContain(text);
  });

  test("a date in words is shown back as EDTF and as readers will see it", async () => {
    await desk.say(CONFIRMED_VISIT);
    const draft = await writeFrom(await onlyCard(), { date: "the week of 21 September" });
    expect(draft.text).toContain("`[2026-09-21..2026-09-27]`, which readers see as “the week of 21 September 2026”");
  });

  test("the headline itself is never the summary", async () => {
    await desk.say(CONFIRMED_VISIT);
    const form = await robin().press(await onlyCard(), "Write it");
    const summary = JSON.stringify(form.form?.components.find((part) => JSON.stringify(part).includes('"summary"')));
    expect(summary).not.toContain("Washington");
  });

  test("further headlines on the same step join the card; the same address under other tracking is no other headline", async () => {
    await desk.say(CONFIRMED_VISIT, "White House: China’s Xi to visit Washington on Sept. 24");
    const text = JSON.stringify((await onlyCard()).components);
    expect(text).toContain("White House confirms");
    expect(text).toContain("on Sept. 24");
    desk.feed.items.push({ title: CONFIRMED_VISIT, link: "https://news.example/1?utm_source=x", at: desk.clock.now() });
    await desk.poll();
    expect(await desk.cards()).toHaveLength(1);
  });

  test("what only adds a source is added to the last step, an agency before the papers", async () => {
    await desk.say(CONFIRMED_VISIT);
    const draft = await robin().press(await onlyCard(), "Add as source");
    await robin().press(draft, "Publish");
    expect(fileOf(EVENT)).toContain("sources: [local-news-2026-05-28, lapresse-2026-03-25,");
  });
});

describe("two editors", () => {
  test("who press at once: the first press has it, the other is told who", async () => {
    await desk.say(CONFIRMED_VISIT);
    const card = await onlyCard();
    const [one, other] = await Promise.all([robin().press(card, "Write it"), noor().press(card, "Write it")]);
    const forms = [one, other].filter(({ form }) => form !== undefined);
    expect(forms).toHaveLength(1);
    const refused = [one, other].find(({ form }) => form === undefined);
    expect(refused?.text).toMatch(/^(Robin|Noor) took this \d+ seconds? ago\.$/);
    expect((await (one.form === undefined ? robin() : noor()).press(card, "Not news")).text).toMatch(/took this/);
  });

  test("every button works after a restart, and what was begun is as it was left", async () => {
    await desk.say(CONFIRMED_VISIT);
    await writeFrom(await onlyCard(), { says: "Nobody yet" });
    await desk.restart();
    const form = await robin().press(await onlyCard(), "Write it");
    expect(JSON.stringify(form.form?.components)).toContain("Nobody yet");
    expect((await noor().press(await onlyCard(), "Write it")).text).toContain("Robin took this");
  });

  test("a card goes to another event, or away", async () => {
    await desk.say(CONFIRMED_VISIT);
    const others = await robin().press(await onlyCard(), "Another event");
    expect(others.text).toContain("Which event is it?");
    const form = await robin().press(others, "By its name");
    const attached = await robin().submit(form.form?.custom_id ?? "", { event: "us-china-beijing-visit-2026" });
    expect(attached.text).toContain("It is about ");
    const away = await robin().press(await onlyCard(), "Not news");
    expect(away.text).toContain("Not news");
    expect((await robin().type("/desk leads", AT_DESK)).text).toContain("No lead is open.");
  });
});

describe("who is no editor", () => {
  test("sees no desk, and is refused by the bot wherever they ask", async () => {
    await expect(sam().type("/desk leads", AT_DESK)).rejects.toThrow();
    expect((await sam().type("/desk leads", { channel: "#general" })).text).toContain(
      "only in the channel of the desk",
    );
  });
});

describe("without a feed", () => {
  test("what has passed is asked about, and one press begins the answer", async () => {
    const stale = await robin().type("/desk stale", AT_DESK);
    expect(stale.text).toContain("What became of it?");
    const form = await robin().press(stale, "Held");
    expect(JSON.stringify(form.form?.components)).toContain(
      '"value":"held","label":"held (took place)","default":true',
    );
  });

  test("what is not yet known is asked again in a week, and the next one comes first", async () => {
    const first = await robin().type("/desk stale", AT_DESK);
    const [title] = first.text.split("\n");
    expect((await robin().press(first, "Not yet known")).text).toContain("again on 4 June 2026");
    expect((await robin().type("/desk stale", AT_DESK)).text).not.toContain(title);
    desk.clock.advance(7 * 24 * 3_600_000);
    const titles = await robin().type("/desk stale", AT_DESK);
    expect(titles.text).toContain("1 of ");
  });

  test("a quote without its event gets it, and what rests on re-posts alone gets a better source", async () => {
    // Both stand at the end of the list, behind what has passed.
    let page = await robin().type("/desk stale", AT_DESK);
    while (!page.text.includes("re-posts only")) page = await robin().press(page, "More ›");
    const source = await robin().press(page, "Add a source");
    const sourced = await robin().submit(source.form?.custom_id ?? "", {
      publisher: "Reuters",
      "source-title": "They met",
      published: "2026-05-27",
      "source-kind": ["agency"],
    });
    expect((await robin().press(sourced, "In full")).text).toContain("kind: agency");
    expect((await robin().press(sourced, "Publish")).text).toContain("Added as a source.");

    const form = await robin().press(await staleQuote(), "Its event");
    const draft = await robin().submit(form.form?.custom_id ?? "", { "of-event": "us-china-beijing-visit-2026" });
    expect(draft.text).toContain("event: us-china-beijing-visit-2026");
    expect((await robin().press(draft, "Publish")).text).toContain("Published.");
  });

  test("a new event is written by two forms, and is there for everybody", async () => {
    const first = await robin().type("/desk new what:event", AT_DESK);
    const draft = await robin().submit(first.form?.custom_id ?? "", {
      title: "Modi–Macron talks in Marseille",
      kind: "talks",
      participants: "Narendra Modi, Emmanuel Macron",
    });
    const step = await robin().press(draft, "Edit");
    const written = await robin().submit(step.form?.custom_id ?? "", {
      status: "planned",
      date: "2026-07-14",
      summary: "Both offices say that they meet in July.",
    });
    await robin().press(written, "Add a source");
    const source = await robin().press(written, "Add a source");
    const whole = await robin().submit(source.form?.custom_id ?? "", {
      publisher: "Élysée",
      "source-title": "Agenda",
      address: "https://elysee.example/agenda",
      published: "2026-05-28",
    });
    expect((await robin().press(whole, "Publish")).text).toContain("Published.");
    expect((await sam().type("/event name:Modi Macron talks in Marseille")).text).toContain("14 July 2026");
  });

  test("a quote is written with its words, and found by them", async () => {
    const first = await robin().type("/desk new what:quote", AT_DESK);
    const draft = await robin().submit(first.form?.custom_id ?? "", {
      speaker: "Xi Jinping",
      said: "2026-05-27",
      words: "No bridge was ever built from one bank alone.",
      wording: "official-translation",
      occasion: "Speech at a dinner",
    });
    const source = await robin().press(draft, "Add a source");
    const whole = await robin().submit(source.form?.custom_id ?? "", {
      publisher: "Xinhua",
      "source-title": "Speech",
      published: "2026-05-27",
    });
    expect((await robin().press(whole, "Publish")).text).toContain("Published.");
    expect((await sam().type("/quote words:bridge ever built from one bank")).text).toContain("one bank alone");
  });

  test("an editor corrects an event where it is shown at the desk, and nobody else is offered that", async () => {
    const shown = await robin().type(`/event name:${EVENT}`, AT_DESK);
    const labels = JSON.stringify(shown.message?.components);
    expect(labels).toContain("Correct this");
    const reader = await sam().type(`/event name:${EVENT}`);
    expect(JSON.stringify(reader.message?.components)).not.toContain("Correct this");
    expect(JSON.stringify(reader.message?.components)).toContain("Report a mistake");
  });
});

describe("a reader", () => {
  test("reports a mistake by a form, an editor closes it, and the reader hears of it", async () => {
    const shown = await sam().type("/event name:us-china-beijing-visit-2026");
    const form = await sam().press(shown, "menu", ["Report a mistake"]);
    const sent = await sam().submit(form.form?.custom_id ?? "", { mistake: "The place is wrong", answer: true });
    expect(sent.text).toContain("An editor will look at it.");
    await desk.attache.tick();
    const report = desk.discord.messages(desk.discord.ids.desk).at(-1);
    expect(JSON.stringify(report?.components)).toContain("The place is wrong");
    await robin().press(report!, "It says what its sources say");
    const told = await until(() => desk.discord.messages(desk.discord.ids.samDm).at(-1));
    expect(JSON.stringify(told)).toContain("my archive says what its sources say");
  });
});

describe("after downtime", () => {
  test("of a day of headlines nothing is lost or doubled, and at most ten cards come in an hour", async () => {
    const events = ["G7", "G20", "NATO", "SCO", "BRICS", "ASEAN", "APEC", "Quad"];
    await desk.restart(() => {
      const at = desk.clock.now();
      for (let number = 0; number < 40; number++) {
        const title = `${CONFIRMED_VISIT.replace("24 September", `${(number % 28) + 1} ${number < 28 ? "October" : "November"}`)} ${events[number % 8]}`;
        desk.feed.items.push({ title, link: `https://news.example/day/${number}`, at });
      }
    });
    await desk.poll();
    const posted = (await desk.cards()).length;
    expect(posted).toBeLessThanOrEqual(10);
    await desk.restart();
    await desk.poll();
    const list = await robin().type("/desk leads", AT_DESK);
    expect(list.text).not.toContain("No lead is open.");
    const ids = (await desk.cards()).map(
      (message) => JSON.stringify(message?.components).match(/desk-write\\",\\"([0-9a-f]{12})/)?.[1],
    );
    expect(new Set(ids).size).toBe(ids.length);
  });
});

test("a broken list of feeds is told in the log, and the feeds that were there are still read", async () => {
  writeFileSync(join(desk.dataDir, "feeds.yaml"), "- id: 7\n");
  desk.clock.advance(60_000);
  await desk.attache.tick();
  expected = ["the list of feeds has faults"];
  expect(troubles(desk)).toHaveLength(1);
  expect((await robin().type("/desk feeds", AT_DESK)).text).toContain("Local news");
});
