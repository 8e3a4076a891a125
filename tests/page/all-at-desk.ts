// Each thing that an editor can be shown at the desk, as long as its texts may be.

import { appendFileSync } from "node:fs";
import { join } from "node:path";
import type { Seen } from "@attache/local-discord";
import { AT_DESK, CONFIRMED_VISIT, type DeskBot } from "#tests/helpers/desk.ts";
import { until } from "#tests/helpers/until.ts";

/** `what` is shown in the message with this id. */
export type SeenAtDesk = (what: string, id: string) => Promise<void>;

/** So many letters, in words. */
const words = (length: number) =>
  "Both sides have said so again, "
    .repeat(30)
    .slice(0, length - 1)
    .trimEnd()
    .concat(".");

const OTHER_HEADLINES = [
  "White House: China’s Xi to visit Washington on Sept. 24",
  "White House confirms: Xi Jinping to visit Washington on September 24",
  "Xi Jinping to visit Washington on Thursday 24 September, the White House confirms after weeks of talks on trade",
];

const FEEDS = Array.from(
  { length: 12 },
  (_, number) => `
- id: gazette-${number}
  title: The Gazette of the Ministry of Foreign Affairs, ${number}
  url: http://127.0.0.1:9/gazette-${number}.xml
  publisher: The Gazette
  kind: press
  language: en
  every: 30m
  state: on
`,
).join("");

const SOURCE = {
  publisher: "The Ministry of Foreign Affairs of the Republic",
  "source-title": words(200),
  published: "2026-05-28",
  address: "https://ministry.example/a/long/address/of/a/page/that/tells/of/it/in/many/words",
};

/** The desk has a lead already; the page of the editor has to be open while this runs. */
export async function everythingAtDesk(desk: DeskBot, shown: SeenAtDesk): Promise<void> {
  const robin = desk.discord.person("robin");
  const see = async (what: string, seen: Seen): Promise<Seen> => {
    if (seen.message !== undefined) await shown(what, seen.message.id);
    return seen;
  };
  const fill = async (what: string, draft: Seen, form: string, fields: Parameters<typeof robin.submit>[1]) => {
    const opened = await robin.press(draft, form);
    return see(what, await robin.submit(opened.form?.custom_id ?? "", fields));
  };

  await reported(desk);
  await desk.say(...OTHER_HEADLINES);
  await desk.say(
    ...Array.from({ length: 14 }, (_, day) => CONFIRMED_VISIT.replace("24 September", `${day + 1} October`)),
  );
  const posted = desk.discord.messages(desk.discord.ids.desk);
  for (const message of posted) await shown("what is posted", message.id);
  const card = posted.find((message) => JSON.stringify(message.components).includes("and 1 more"));
  if (card === undefined) throw new Error("no card with several headlines");

  await see("which other event", await robin.press(card, "Another event"));
  const wrong = await fill("a draft full of faults", card as never, "Write it", {
    date: "tuesdayish",
    known: "soon",
    says: words(140),
    summary: words(320),
  });
  const whole = await fill("a preview with four sources", wrong, "Edit", {
    date: "the week of 21 September",
    known: "2026-05-28",
  });
  const more = await fill("a preview with all there is", whole, "Details…", {
    place: "Washington, United States",
    "confirmed-by": "United States, China",
    note: words(240),
  });
  await see("a name to sign with", await fill("a signature", more, "Sign as", { sign: words(80) }));

  const event = await robin.type("/desk new what:event", AT_DESK);
  const begun = await see(
    "a new event that lacks everything",
    await robin.submit(event.form?.custom_id ?? "", { title: words(100), participants: "Nobody Known, Somebody Else" }),
  );
  const titled = await fill("a new event that lacks a step", begun, "Edit the event", {
    participants: "Xi Jinping, Donald Trump, Vladimir Putin, Narendra Modi, Emmanuel Macron",
  });
  const step = await fill("a new event without a source", titled, "Edit", {
    status: ["planned"],
    date: "by the end of October",
    summary: words(320),
  });
  await fill("a new event", step, "Add a source", SOURCE);

  const quote = await robin.type("/desk new what:quote", AT_DESK);
  const said = await see(
    "a new quote without a source",
    await robin.submit(quote.form?.custom_id ?? "", {
      speaker: "Xi Jinping",
      said: "2026-05-27",
      words: words(1200),
      occasion: words(200),
    }),
  );
  await fill("a new quote", said, "Add a source", SOURCE);

  const several = await robin.type("/quote words:strong language to get them to stop", AT_DESK);
  const choice = await see("what is wrong in a quote", await robin.press(several, "Correct this"));
  const worded = await fill("a corrected wording", choice, "1", { "words-0": words(1200), why: words(240) });
  await fill(
    "a corrected quote",
    await see("what else is wrong", await robin.press(worded, "Edit")),
    "Who, when, where",
    { occasion: words(200), said: "2025-06-24" },
  );

  appendFileSync(join(desk.dataDir, "feeds.yaml"), FEEDS);
  await desk.poll();
  for (const list of ["stale", "leads", "mentions", "feeds", "log"]) {
    let page = await see(`/desk ${list}`, await robin.type(`/desk ${list}`, AT_DESK));
    for (let number = 2; number < 5 && page.buttons.includes("More ›"); number++) {
      page = await see(`/desk ${list}, page ${number}`, await robin.press(page, "More ›"));
    }
  }
}

/** A reader reports as much as fits the form. */
async function reported(desk: DeskBot): Promise<void> {
  const sam = desk.discord.person("sam");
  const event = await sam.type("/event name:us-china-beijing-visit-2026");
  const form = await sam.press(event, "menu", ["Report a mistake"]);
  const link = `https://news.example/${"a-long-address-".repeat(30)}`;
  await sam.submit(form.form?.custom_id ?? "", { mistake: words(500), link: link.slice(0, 490), answer: true });
  await desk.attache.tick();
  await until(() =>
    desk.discord
      .messages(desk.discord.ids.desk)
      .find((one) => JSON.stringify(one.components).includes("reports a mistake")),
  );
}
