// The newsroom of the local Discord with the real bot: from a headline that was made up to a digest, and back again.
import { appendFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type HostPanel, type PanelPart, type PanelView, readMessage } from "@attache/local-discord";
import { afterAll, beforeAll, expect, test } from "vitest";
import { setUpServer } from "#src/furnish-playground.ts";
import { eventPanel } from "#src/newsroom-panel/event-panel.ts";
import { headlinePanel } from "#src/newsroom-panel/headline-panel.ts";
import { type LocalFeed, openLocalFeed } from "#src/newsroom-panel/local-feed.ts";
import { TRIAL_FEED, trialFeed } from "#src/newsroom-panel/open-trial.ts";
import { panelPorts } from "#src/panel-ports-of.ts";
import { startTestBot, type TestBot } from "#tests/helpers/bot.ts";

let bot: TestBot;
let feed: LocalFeed;
let ports: ReturnType<typeof panelPorts>;
let headlines: HostPanel;
let events: HostPanel;

beforeAll(async () => {
  feed = await openLocalFeed("Made up");
  bot = await startTestBot(
    (dir) =>
      appendFileSync(join(dir, "feeds.yaml"), `\n${trialFeed(feed.url, { title: "Made up", publisher: "Made up" })}`),
    { desk: true, begin: Date.parse("2026-05-28T09:00:00Z"), env: { FEEDS_ALLOW_PRIVATE: "true" } },
  );
  const { desk } = bot.attache;
  if (desk === undefined) throw new Error("there is no desk");
  await setUpServer(bot.discord);
  await desk.ask(TRIAL_FEED);
  ports = panelPorts({ archive: bot.attache.archive, desk }, bot.discord, { feed }, bot.clock);
  [headlines, events] = [headlinePanel(ports, ["robin", "noor"]), eventPanel(ports, ["robin", "noor"])];
});
afterAll(async () => {
  await bot.stop();
  await feed.close();
});

const textsIn = (channel: string) => bot.discord.messages(channel).map(readMessage);
const show = (
  panel: HostPanel,
  values: Record<string, string>,
  how: { changed?: string; caret?: number; pressed?: string } = {},
) => Promise.resolve(panel.show({ values, ...how }, "robin"));
const partsOf = <K extends PanelPart["kind"]>({ parts }: PanelView, kind: K) =>
  parts.filter((part): part is Extract<PanelPart, { kind: K }> => part.kind === kind);
const saysOf = (view: PanelView) =>
  [...partsOf(view, "text"), ...partsOf(view, "code")].map(({ text }) => text).join("\n");
const isOffered = (view: PanelView, name: string) =>
  partsOf(view, "buttons").some(({ buttons }) => buttons.some((one) => one.name === name && one.isDisabled !== true));

test("a headline is read as it is typed, and published it becomes a lead at the desk", async () => {
  const opened = await show(headlines, {});
  expect(isOffered(opened, "publish")).toBe(false);
  const [, headline = ""] = partsOf(opened, "buttons").flatMap(({ buttons }) => buttons.map(({ label }) => label));
  expect(headline).toMatch(/ postponed$/);
  const chosen = await show(headlines, {}, { pressed: headline });
  expect(partsOf(chosen, "field")[0]?.value).toBe(headline);
  const typed = await show(headlines, { headline }, { changed: "headline" });
  expect(saysOf(typed)).toContain("**A lead**");
  expect(isOffered(typed, "publish")).toBe(true);
  const published = await show(headlines, { headline }, { pressed: "publish" });
  expect(saysOf(published)).toContain(`“${headline}” waits at the desk.`);
  expect(partsOf(published, "buttons").flatMap(({ buttons }) => buttons.map(({ label }) => label))).not.toContain(
    headline,
  );
  await bot.attache.tick();
  await expect.poll(() => textsIn(bot.discord.ids.desk).join("\n"), { timeout: 8_000 }).toContain(headline);
});

test("a headline that tells nothing of any event is said to be nothing for the desk", async () => {
  const panel = headlinePanel(ports, ["noor"]);
  const view = await show(panel, { headline: "Local bakery wins a prize" }, { pressed: "publish" });
  expect(saysOf(view)).toContain("“Local bakery wins a prize” was read, and is nothing for the desk.");
  // There is nothing of it to be seen there.
  expect(partsOf(view, "channel").map(({ channel }) => channel)).toEqual([bot.discord.ids.digests]);
});

test("an event is changed in a form beside its YAML: faults as typed, was → is, a digest, and undone", async () => {
  const { digests } = bot.discord.ids;
  const title = "G20 summit 2026";
  const unknown = await show(events, { event: "no such meeting at all" }, { changed: "event" });
  expect(partsOf(unknown, "field")[0]?.fault).toBeDefined();
  const begun = await show(events, { event: title, status: "postponed" }, { changed: "status" });
  expect(partsOf(begun, "faults")[0]?.texts).toHaveLength(1);
  const values = { event: title, status: "postponed", date: "the 45th of May", summary: "The summit is put off." };
  expect(partsOf(await show(events, values), "faults")[0]?.texts.join()).toContain("the 45th of May");
  const whole = { ...values, date: "" };
  const ready = await show(events, whole, { changed: "date" });
  expect(partsOf(ready, "faults")).toEqual([]);
  expect(saysOf(ready)).toContain(" → **");
  expect(saysOf(ready)).toContain("summary: The summit is put off.");

  const wrong = await show(events, { ...whole, yaml: "note: Wait.\nformat: vitual" }, { changed: "yaml" });
  expect(partsOf(wrong, "field").find(({ name }) => name === "yaml")?.fault).toContain("Line 2: format: “vitual”");
  expect(isOffered(wrong, "publish")).toBe(false);
  const typing = await show(events, { ...whole, yaml: "confirmed-by: [united-st" }, { changed: "yaml", caret: 24 });
  const { completion } = partsOf(typing, "field").find(({ name }) => name === "yaml") ?? {};
  expect(completion?.choices[0]).toEqual({ text: "united-states", detail: "United States" });
  const more = await show(events, { ...whole, yaml: "confirmed-by: [united-states]" }, { changed: "yaml" });
  expect(saysOf(more)).toContain("confirmed-by: [united-states]");

  const before = filesOf();
  const published = await show(events, whole, { pressed: "publish" });
  expect(saysOf(published)).toContain("Published.");
  expect(isOffered(published, "undo")).toBe(true);
  expect(filesOf()).not.toEqual(before);
  await show(events, {}, { pressed: "digest" });
  await expect.poll(() => textsIn(digests).at(-1), { timeout: 8_000 }).toContain(title);
  expect(textsIn(digests).at(-1)).toContain("postponed");

  const undone = await show(events, {}, { pressed: "undo" });
  expect(saysOf(undone)).toContain("Taken out again.");
  expect(filesOf()).toEqual(before);
  expect(bot.discord.violations).toEqual([]);
});

function filesOf(): readonly string[] {
  return ["events/g20-miami-2026.yaml", "sources.yaml"].map((path) => readFileSync(join(bot.dataDir, path), "utf8"));
}
