// Readers without Discord, and operators, at the port of the whole bot.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import openGraph from "open-graph-scraper";
import parse from "parse-prometheus-text-format";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startTestBot, type TestBot } from "#tests/helpers/bot.ts";
import { freePort } from "#tests/helpers/free-port.ts";

const EVENT = "us-china-virtual-summit-2021";

let bot: TestBot;
let home: string;
beforeAll(async () => {
  const port = await freePort();
  home = `http://127.0.0.1:${port}`;
  bot = await startTestBot(() => {}, { env: { PORT: String(port), PUBLIC_URL: home } });
});
afterAll(() => bot.stop());

const get = (path: string, init?: RequestInit) => fetch(`${home}${path}`, init);

test("pages, pictures, feeds and calendar are served from the archive, and held again for the asking", async () => {
  for (const path of [
    "/",
    `/e/${EVENT}`,
    `/e/${EVENT}.png`,
    "/t/us-china",
    "/t/us-china.png",
    "/feed.atom",
    "/calendar.ics",
  ]) {
    const answer = await get(path);
    expect([path, answer.status]).toEqual([path, 200]);
    const again = await get(path, { headers: { "if-none-match": answer.headers.get("etag") ?? "" } });
    expect([path, again.status, (await again.bytes()).length]).toEqual([path, 304, 0]);
  }
});

test("the picture of an event is a PNG as large as its page says", async () => {
  const picture = Buffer.from(await (await get(`/e/${EVENT}.png`)).bytes());
  expect(picture.subarray(1, 4).toString()).toBe("PNG");
  const page = await (await get(`/e/${EVENT}`)).text();
  // Width and height stand at the head of a PNG: https://www.w3.org/TR/png/#11IHDR
  expect(page).toContain(`width="${picture.readUInt32BE(16)}" height="${picture.readUInt32BE(20)}"`);
});

test("a link unfolds to the event, what is known of it, and its picture", async () => {
  const { error, result } = await openGraph({ url: `${home}/e/${EVENT}` });
  expect(error).toBe(false);
  expect(result).toMatchObject({
    ogSiteName: "Attaché",
    ogTitle: "Biden–Xi virtual summit",
    ogDescription: expect.stringMatching(
      /^Monday 15 November 2021, 19:46 in Washington\. Held, known since 16 November 2021\./,
    ),
    ogUrl: `${home}/e/${EVENT}`,
    twitterCard: "summary_large_image",
    ogImage: [
      expect.objectContaining({ type: "image/png", width: "780", alt: expect.stringContaining("15 November 2021") }),
    ],
  });
  const [image] = result.ogImage ?? [];
  expect((await fetch(image?.url ?? "")).headers.get("content-type")).toBe("image/png");
});

test("a supervisor learns that the bot lives and can serve", async () => {
  expect(await (await get("/healthz")).json()).toEqual({ alive: true });
  expect(await (await get("/readyz")).json()).toEqual({ gateway: true, store: true, archive: true });
});

test("what people ask is counted by command, without anybody’s name", async () => {
  const robin = bot.discord.person("robin");
  await robin.type("/next topic:us-china");
  await robin.type("/digest list");
  await robin.dm("when is the next Biden Xi summit?");
  const answer = await get("/metrics");
  const text = await answer.text();
  const families = new Map(parse(text).map((family) => [family.name, family]));
  const value = (name: string, labels = {}) =>
    families.get(name)?.metrics.find((metric) => JSON.stringify(metric.labels ?? {}) === JSON.stringify(labels))?.value;
  for (const command of ["/next", "/digest list", "direct-message"])
    expect(text).toContain(`attache_interaction_seconds_count{command="${command}",outcome="answered"} 1\n`);
  expect(value("attache_gateway_open")).toBe("1");
  expect(Number(value("attache_archive_records", { kind: "event" }))).toBeGreaterThan(200);
  expect(value("attache_requests_waiting", { lane: "answers" })).toBe("0");
  expect(value("attache_outbox_items")).toBe("0");
  const ids = Object.values(bot.discord.ids).map(String);
  expect(ids.filter((id) => /^\d{17,}$/.test(id) && text.includes(id))).toEqual([]);
});

test("a mistake in a file is counted, and changes no page", async () => {
  const before = await get(`/e/${EVENT}`);
  writeFileSync(join(bot.dataDir, "events", "broken.yaml"), "id: [");
  await expect
    .poll(async () => (await (await get("/metrics")).text()).match(/^attache_archive_faults (\d+)$/m)?.[1], {
      timeout: 20_000,
    })
    .toBe("1");
  const after = await get(`/e/${EVENT}`, { headers: { "if-none-match": before.headers.get("etag") ?? "" } });
  expect(after.status).toBe(304);
});
