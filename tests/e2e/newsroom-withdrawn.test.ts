// What an editor published and undid after it was told: readers who were told hear it once, wherever they read.
import { readMessage, type Seen } from "@attache/local-discord";
import { afterEach, beforeEach, expect, test } from "vitest";
import { AT_DESK, type DeskBot, startDesk, troubles } from "#tests/helpers/desk.ts";
import { freePort } from "#tests/helpers/free-port.ts";

const TITLE = "Modi–Macron talks in Marseille";
const HAD = "My archive had this as: Tuesday 14 July 2026 (planned).";

let desk: DeskBot;
let base: string;
beforeEach(async () => {
  const port = await freePort();
  base = `http://127.0.0.1:${port}`;
  desk = await startDesk({ env: { PORT: String(port), PUBLIC_URL: base } });
  await robin().type("/digest add channel:#digests at:08:00 zone:UTC", AT_DESK);
  await digest();
});
afterEach(async () => {
  expect(desk.discord.violations).toEqual([]);
  expect(troubles(desk)).toEqual([]);
  await desk.end();
});

const robin = () => desk.discord.person("robin");
const sam = () => desk.discord.person("sam");
const digests = () => desk.discord.messages(desk.discord.ids.digests);
const digest = () => robin().type("/digest now id:d1", AT_DESK);
const letters = () => desk.discord.messages(desk.discord.ids.samDm).map(readMessage);
const idOf = ({ form }: Seen) => form?.custom_id ?? "";

async function tickAfter(minutes: number): Promise<void> {
  desk.clock.advance(minutes * 60_000);
  await desk.attache.tick();
}

async function fetched(path: string): Promise<string> {
  return (await fetch(`${base}${path}`)).text();
}

/** A new event by two forms; gives the answer to *Publish*, which has *Undo*. */
async function publishTalks() {
  const first = await robin().type("/desk new what:event", AT_DESK);
  const participants = "Narendra Modi, Emmanuel Macron";
  const draft = await robin().submit(idOf(first), { title: TITLE, kind: "talks", participants });
  const step = await robin().press(draft, "Edit");
  const summary = "Both offices say that they meet in July.";
  const written = await robin().submit(idOf(step), { status: "planned", date: "2026-07-14", summary });
  const source = await robin().press(written, "Add a source");
  const fields = { publisher: "Élysée", "source-title": "Agenda", published: "2026-05-28" };
  return robin().press(await robin().submit(idOf(source), fields), "Publish");
}

test("a new event that is undone: the next digest says so once, and the old one points to it", async () => {
  const published = await publishTalks();
  await digest();
  expect(JSON.stringify(digests().at(-1)?.components)).toContain(TITLE);
  expect((await robin().press(published, "Undo")).text).toBe("Taken out again.");
  await digest();
  const told = readMessage(digests().at(-1)!);
  expect(told).toContain(`Withdrawn: ${TITLE}`);
  expect(told).toContain(HAD);
  expect(told).toContain("An editor has taken it out again: do not rely on it.");
  const count = digests().length;
  expect((await digest()).text).toContain("There is nothing new");
  expect(digests()).toHaveLength(count);
  await desk.attache.tick();
  expect(readMessage(digests().at(-2)!)).toContain("Corrected on 28 May 2026");
});

test("who was not told hears nothing of it", async () => {
  await robin().press(await publishTalks(), "Undo");
  expect((await digest()).text).toContain("There is nothing new");
});

test("who follows somebody in it has one letter for it, and another for its withdrawal; a reminder ends in the same one", async () => {
  await sam().type("/follow target:Narendra Modi", { channel: "dm" });
  const published = await publishTalks();
  await sam().type(`/remind event:${TITLE} before:1d`, { channel: "dm" });
  await tickAfter(3);
  expect(letters()).toHaveLength(1);
  await robin().press(published, "Undo");
  await tickAfter(3);
  await tickAfter(26 * 60);
  expect(letters()).toHaveLength(2);
  expect(letters()[1]).toContain(HAD);
  expect(letters()[1]).toContain(`**${TITLE}**\nIt is no longer in my archive, so your reminder 1 day before ends.`);
});

test("calendars cancel its entry under a higher number, the feed says so, and its page is gone for good", async () => {
  const published = await publishTalks();
  const before = await fetched("/calendar.ics?actor=emmanuel-macron");
  expect(entryIn(before)).toMatchObject({ SEQUENCE: "0", STATUS: "TENTATIVE" });
  await robin().press(published, "Undo");
  const after = entryIn(await fetched("/calendar.ics?actor=emmanuel-macron"));
  expect(after).toMatchObject({ STATUS: "CANCELLED", SUMMARY: `Withdrawn: ${TITLE}` });
  expect(after.UID).toBe(entryIn(before).UID);
  expect(Number(after.SEQUENCE)).toBeGreaterThan(0);
  expect(await fetched("/feed.atom")).toContain(`Withdrawn: ${TITLE}`);
  expect(await fetched("/feed.json?actor=narendra-modi")).toContain("An editor took this event out");
  expect(await fetched("/feed.json?actor=xi-jinping")).not.toContain(TITLE);
  const page = await fetch(`${base}/e/modi-macron-talks-in-marseille-2026`);
  expect(page.status).toBe(410);
  expect(await page.text()).toContain("is no longer in my archive: an editor took it out on 28 May 2026");
});

test("an event that is published again is told again, as new", async () => {
  await robin().press(await publishTalks(), "Undo");
  await tickAfter(1);
  await publishTalks();
  await digest();
  expect(readMessage(digests().at(-1)!)).toContain("14 July 2026");
  expect(entryIn(await fetched("/calendar.ics?actor=emmanuel-macron"))).toMatchObject({ STATUS: "TENTATIVE" });
});

test("a new quote that is undone is withdrawn with those who were told it", async () => {
  const first = await robin().type("/desk new what:quote", AT_DESK);
  const draft = await robin().submit(idOf(first), {
    speaker: "Xi Jinping",
    said: "2026-05-27",
    words: "No bridge was ever built from one bank alone.",
    wording: "official-translation",
    occasion: "Speech at a dinner",
  });
  const source = await robin().press(draft, "Add a source");
  const fields = { publisher: "Xinhua", "source-title": "Speech", published: "2026-05-27" };
  const published = await robin().press(await robin().submit(idOf(source), fields), "Publish");
  await digest();
  expect(readMessage(digests().at(-1)!)).toContain("one bank alone");
  await robin().press(published, "Undo");
  await digest();
  const told = readMessage(digests().at(-1)!);
  expect(told).toContain("Withdrawn: a quote by Xi Jinping");
  expect(told).toContain("Speech at a dinner");
  expect(told).not.toContain("one bank alone");
  expect((await digest()).text).toContain("There is nothing new");
});

/** The properties of the entry of the talks, lines unfolded. */
function entryIn(calendar: string): Readonly<Record<string, string>> {
  const unfolded = calendar.replaceAll("\r\n ", "");
  const entry = unfolded.split("BEGIN:VEVENT").find((part) => part.includes("modi-macron")) ?? "";
  return Object.fromEntries(entry.split("\r\n").flatMap((line) => [line.split(/:(.*)/s).slice(0, 2)]));
}
