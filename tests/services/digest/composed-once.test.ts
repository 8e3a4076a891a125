// What many are told the same is composed and rendered once for all of them, whatever their number.
import { expect, test } from "vitest";
import type { ShownDigest } from "#src/digest/digest.ts";
import { renderOnce } from "#src/digest/render-once.ts";
import { countCalls } from "#tests/helpers/calls.ts";
import { setUpDigests } from "#tests/helpers/set-up.ts";
import { WANTED } from "#tests/helpers/world.ts";

let rendered: ShownDigest[] = [];
const render = renderOnce(
  (digest) => {
    rendered.push(digest);
    return [{ body: { day: digest.day, kind: digest.subscription.kind ?? "any" }, events: [], quotes: [] }];
  },
  (body, marker) => ({ ...body, marker }),
);
const here = setUpDigests({ start: (world) => world.start(undefined, { render }), faultless: true });

/** It is noon in London, and the next day on Kiritimati. */
const NOON = { at: "12:00", zone: "UTC" };
const NEXT_DAY = { at: "02:00", zone: "Pacific/Kiritimati" };

test("twenty digests of one moment: once for each filter and each day that it is somewhere", async () => {
  rendered = [];
  for (let n = 0; n < 20; n++) {
    const filter = n % 4 < 2 ? {} : { kind: "summit" as const };
    const when = n % 2 === 0 ? NOON : NEXT_DAY;
    await here.bot.service.add({ ...WANTED, ...filter, ...when, upcoming: 14, channel: String(2000 + n) });
  }
  await here.learn(2);
  const composed = await countCalls("src/digest/deliver.ts", "composeInSlices", () =>
    here.tickAt("2021-11-10T12:00:00Z"),
  );

  const { messages } = here.world.discord;
  expect(new Set(here.channels()).size).toBe(20);
  expect(composed).toBe(4);
  expect(rendered).toHaveLength(4);
  expect(new Set(messages.map(({ body }) => body.marker)).size).toBe(20);
  expect(messages.every(({ body, marker }) => body.marker === marker)).toBe(true);
  for (const { channel, body } of messages) {
    const n = Number(channel) - 2000;
    expect(body).toMatchObject({ day: n % 2 === 0 ? "2021-11-10" : "2021-11-11" });
    expect(body.kind).toBe(n % 4 < 2 ? "any" : "summit");
  }
});

test("who was told less is told more, though the filter is the same", async () => {
  rendered = [];
  await here.bot.service.add({ ...WANTED, ...NOON, channel: "2000" });
  await here.learn(2);
  await here.bot.service.add({ ...WANTED, ...NOON, channel: "2001", quiet: "say" });
  await here.tickAt("2021-11-10T12:00:00Z");
  expect(rendered.map(({ quiet }) => quiet).toSorted()).toEqual([false, true]);
});

test("another archive is another digest", async () => {
  rendered = [];
  await here.bot.service.add({ ...WANTED, ...NOON });
  await here.learn(2);
  await here.tickAt("2021-11-10T12:00:00Z");
  await here.learn(3);
  await here.tickAt("2021-11-11T12:00:00Z");
  expect(rendered.map(({ groups }) => groups[0]?.group)).toEqual(["dates", "confirmed"]);
});
