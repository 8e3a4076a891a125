import { expect, test } from "vitest";
import type { Renderer } from "#src/digest/ports.ts";
import { aDevelopment, anArchive, anEvent, aQuote } from "#tests/helpers/archive.ts";
import { aMortal, Crash } from "#tests/helpers/digests.ts";
import { setUpDigests } from "#tests/helpers/set-up.ts";
import { GUILD, WANTED } from "#tests/helpers/world.ts";

/** A page for each event, and one for each quote, which says what it tells. */
const onePageEach: Renderer = (digest, { marker }) => {
  const events = digest.groups.flatMap(({ items }) => items.map(({ event }) => ({ events: [event], quotes: [] })));
  const quotes = digest.quotes.map(({ quote }) => ({ events: [], quotes: [quote] }));
  return [...events, ...quotes].map((told, page) => {
    const text = [...told.events, ...told.quotes].join(", ");
    return { body: { text, since: digest.period.firstDay, marker: marker(page) }, ...told };
  });
};

const here = setUpDigests({ start: (world) => world.start(undefined, { render: onePageEach }), faultless: true });
const { texts, tickAt } = here;

const AGREED = aDevelopment({ known: "2021-10-06", status: "agreed" });
const DATED = aDevelopment({ known: "2021-11-09", status: "planned", date: "2021-12" });
const MOVED = aDevelopment({ known: "2021-11-10", status: "planned", date: "2022-01" });

/** Three events, and a quote once the first has more than one step. */
function archiveOf(first: number, second: number, third: number) {
  const event = (id: string, steps: number) =>
    anEvent({ id, title: id, developments: [AGREED, DATED, MOVED].slice(0, steps) });
  const quotes = first > 1 ? [aQuote()] : [];
  return anArchive({ events: [event("a", first), event("b", second), event("c", third)], quotes });
}

const learn = (...steps: [number, number, number]) => here.learn(archiveOf(...steps));

/** What happens to the second message, instead of being posted. */
function atTheSecond(outcome: "forbidden" | "try-again"): void {
  const { publish } = here.world.discord.publisher;
  let count = 0;
  here.world.discord.publisher.publish = async (message) =>
    ++count === 2 || (outcome === "try-again" && count > 2 && count < 12)
      ? { outcome, reason: "no", ...(outcome === "try-again" ? { stored: "no" as const } : {}) }
      : publish(message);
}

const first = async () => {
  await learn(1, 1, 1);
  await here.bot.service.add(WANTED);
  await learn(2, 2, 2);
};

test("what stood on the pages that a channel refused is told by the next edition, and nothing twice", async () => {
  await first();
  atTheSecond("forbidden");
  await tickAt("2021-11-10T08:00:00Z");
  expect(texts()).toEqual(["a"]);
  expect((await here.bot.service.list(GUILD))[0]?.subscription).toMatchObject({ last: { kind: "partly" }, paused: {} });
  await here.bot.service.resume(GUILD, "d1");
  await learn(2, 3, 2);
  await tickAt("2021-11-11T08:00:00Z", "2021-11-12T08:00:00Z");
  expect(texts()).toEqual(["a", "c", "b", "letter"]);
  expect(here.world.discord.messages[1]?.body.since).toBe("2021-11-09");
});

test("the same when somebody pauses it between two pages", async () => {
  await first();
  atTheSecond("try-again");
  await tickAt("2021-11-10T08:00:00Z");
  await here.bot.service.pause(GUILD, "d1");
  await here.bot.service.resume(GUILD, "d1");
  here.world.discord.publisher.publish = async () => ({ outcome: "done", value: "1" });
  const preview = await here.bot.service.preview(GUILD, "d1");
  const told = preview.kind === "digest" ? preview.digest.groups.flatMap(({ items }) => items) : [];
  expect(told.map(({ event }) => event)).toEqual(["b", "c"]);
});

test("the same when Discord cannot be reached for so long that the rest is given up", async () => {
  await first();
  atTheSecond("try-again");
  await tickAt("2021-11-10T08:00:00Z");
  for (let n = 0; n < 400; n++) {
    here.world.clock.advance(60_000);
    await here.bot.tick();
  }
  expect(texts()).toEqual(["a"]);
  await tickAt("2021-11-11T08:00:00Z");
  expect(texts()).toEqual(["a", "b", "c", "letter"]);
});

test("the same when a step of what is out had been taken out of the archive for that minute", async () => {
  await first();
  await learn(3, 2, 2);
  await learn(2, 2, 2);
  atTheSecond("forbidden");
  await tickAt("2021-11-10T08:00:00Z");
  await learn(3, 2, 2);
  await here.bot.service.resume(GUILD, "d1");
  await tickAt("2021-11-11T08:00:00Z", "2021-11-12T08:00:00Z");
  expect(texts()).toEqual(["a", "b", "c", "a", "letter"]);
});

test("as it happens, the rest is told at once when it goes on", async () => {
  await learn(1, 1, 1);
  await here.bot.service.add({ ...WANTED, at: undefined });
  await learn(2, 2, 2);
  atTheSecond("forbidden");
  await tickAt("2021-11-09T12:02:00Z", "2021-11-09T12:03:00Z");
  expect(texts()).toEqual(["a"]);
  here.world.clock.set("2021-11-09T12:10:00Z");
  await here.bot.service.resume(GUILD, "d1");
  await tickAt("2021-11-09T12:11:00Z", "2021-11-09T12:12:00Z", "2021-11-09T19:00:00Z");
  expect(texts()).toEqual(["a", "b", "c", "letter"]);
});

test.each(["before", "after"] as const)("a bot that dies %s any step of it tells each once", async (when) => {
  for (let call = 1; ; call++) {
    await first();
    here.bot.stop();
    here.world.clock.set("2021-11-10T08:00:00Z");
    atTheSecond("forbidden");
    const mortal = aMortal(call, when);
    try {
      const dying = await here.world.start(mortal, { render: onePageEach });
      await dying.tick();
      dying.stop();
    } catch (error) {
      if (!(error instanceof Crash)) throw error;
    }
    here.bot = await here.world.start(undefined, { render: onePageEach });
    await tickAt("2021-11-10T08:01:00Z", "2021-11-10T08:02:00Z");
    await here.bot.service.resume(GUILD, "d1");
    await tickAt("2021-11-11T08:00:00Z", "2021-11-12T08:00:00Z");
    expect.soft(texts().toSorted(), `call ${call}`).toEqual(["a", "b", "c", "letter"]);
    if (!mortal.died()) break;
    await here.renew();
  }
});
