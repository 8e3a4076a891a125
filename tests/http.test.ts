import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import { type Pages, serveHttp } from "#src/http.ts";
import { calendarFeed } from "#src/lookup/calendar-feed.ts";
import { inSlices } from "#src/process/in-slices.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { read } from "#tests/calendar/read.ts";
import { aDevelopment, anArchive, anEvent } from "#tests/helpers/archive.ts";

const archive = anArchive({
  events: [
    anEvent({
      topics: ["us-china"],
      developments: [aDevelopment({ known: "2021-10-01", status: "confirmed", date: "2021-11-15" })],
    }),
  ],
});

let close = () => {};
afterEach(() => close());

async function serve(pages: Partial<Pages> = {}) {
  const faults: unknown[] = [];
  const whole: Pages = {
    health: () => ({ connected: true, ticking: true, faults: 0 }),
    calendar: (query, known) => inSlices(calendarFeed(query, archive, ENGLISH, known)),
    words: ENGLISH,
    ...pages,
  };
  // 0: any port that is free.
  const server = await serveHttp(0, whole, (fault) => faults.push(fault));
  close = () => server.close();
  // The address of a listening TCP server is never text.
  const { port } = server.address() as AddressInfo;
  return { faults, ask: (path: string, init?: RequestInit) => fetch(`http://127.0.0.1:${port}${path}`, init) };
}

test("the health is 200 while connected and ticking", async () => {
  const { ask } = await serve();
  const answer = await ask("/health?from=probe");
  expect([answer.status, await answer.json()]).toEqual([200, { connected: true, ticking: true, faults: 0 }]);
});

test.each([
  { connected: false, ticking: true, faults: 2 },
  { connected: true, ticking: false, faults: 0 },
])("the health is 503 with %o", async (health) => {
  const { ask } = await serve({ health: () => health });
  const answer = await ask("/health");
  expect([answer.status, await answer.json()]).toEqual([503, health]);
});

test("a calendar can be subscribed to, by topic and actor if wanted", async () => {
  const { ask } = await serve();
  const answer = await ask("/calendar.ics?topic=us-china");
  expect(answer.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
  const text = await answer.text();
  expect(read(text)).toEqual([expect.objectContaining({ uid: "summit@attache", start: "2021-11-15" })]);
  expect(text).toContain("X-WR-CALNAME:Attaché: US-China relations");
});

test("a calendar that has not changed is not sent again", async () => {
  const { ask } = await serve();
  const tag = (await ask("/calendar.ics")).headers.get("etag") ?? "";
  const again = await ask("/calendar.ics", { headers: { "if-none-match": tag } });
  expect([again.status, await again.text()]).toEqual([304, ""]);
});

test.each([
  ["topic=nothing", "My archive has no topic with the id “nothing”."],
  ["actor=nobody", "My archive has no actor with the id “nobody”."],
  ["actor=china", "My archive has no such event with a date that a calendar can show."],
  ["vague=yes", "vague is “true” or left out."],
  ["subject=us-china", "There is no “subject” here, only topic, actor and vague."],
])("asked for %s, it says in one sentence why there is no calendar", async (query, sentence) => {
  const { ask } = await serve();
  const answer = await ask(`/calendar.ics?${query}`);
  expect([answer.status, await answer.text()]).toEqual([404, `${sentence}\n`]);
});

test("another path or method is refused as JSON", async () => {
  const { ask } = await serve();
  expect((await ask("/")).status).toBe(404);
  expect((await ask("/calendar.ics", { method: "POST" })).status).toBe(405);
  expect((await ask("/calendar.ics", { method: "HEAD" })).status).toBe(200);
});

test("a fault is reported and answered in one neutral sentence", async () => {
  const fault = new Error("the disk is on fire");
  const { ask, faults } = await serve({
    calendar: () => {
      throw fault;
    },
  });
  const answer = await ask("/calendar.ics");
  expect([answer.status, await answer.text()]).toEqual([500, expect.not.stringContaining("fire")]);
  expect(faults).toEqual([fault]);
});
