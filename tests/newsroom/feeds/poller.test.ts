import { describe, expect, test } from "vitest";
import { aFeed, aFeedWorld, DAY, fetchedText, HOUR, MINUTE, rssOf } from "./feed-world.ts";

describe("what is delivered", () => {
  test("of the first answer nothing, of the next what was not in it", async () => {
    const world = aFeedWorld();
    expect(await world.poll(rssOf({ title: "Old", link: "/1" }))).toEqual([]);
    expect(await world.poll(rssOf({ title: "New", link: "/2" }, { title: "Old", link: "/1" }))).toEqual(["new New"]);
    expect(await world.poll(rssOf({ title: "New", link: "/2" }, { title: "Old", link: "/1" }))).toEqual([]);
  });

  test("what came in a feed that is asked for before its time, at once; of another feed nothing is asked", async () => {
    const world = aFeedWorld();
    await world.poll(rssOf({ title: "Old", link: "/1" }));
    world.answers.give = () => fetchedText(rssOf({ title: "New", link: "/2" }));
    const asked = world.asked.length;
    await world.poller().ask("elsewhere");
    expect(world.asked).toHaveLength(asked);
    await world.poller().ask("world");
    expect(world.delivered.map(({ item }) => item.title)).toEqual(["New"]);
  });

  test("an item with its address, its day and when it was first seen", async () => {
    const world = aFeedWorld();
    await world.poll(rssOf());
    await world.poll(rssOf({ title: "New", link: "/2?utm_source=rss", at: world.now() }));
    expect(world.delivered[0]?.item).toEqual({
      feed: "world",
      link: "https://news.example/2",
      title: "New",
      published: "2026-11-26T13:00:00.000Z",
      firstSeen: "2026-11-26T14:00:00.000Z",
    });
  });

  test("another headline of a known address is a revision, once, and says what it was", async () => {
    const world = aFeedWorld();
    await world.poll(rssOf({ title: "Talks planned" }));
    expect(await world.poll(rssOf({ title: "Talks called off" }))).toEqual(["revision Talks called off"]);
    expect(world.delivered[0]).toMatchObject({ was: "Talks planned" });
    expect(await world.poll(rssOf({ title: "Talks called off" }))).toEqual([]);
  });

  test("nothing anew when all GUIDs change, http becomes https, or tracking is added", async () => {
    const world = aFeedWorld();
    const items = ["a", "b", "c"];
    await world.poll(
      rssOf(...items.map((name) => ({ title: name, link: `http://news.example/${name}`, guid: `1-${name}` }))),
    );
    const again = items.map((name) => ({
      title: name,
      link: `https://news.example/${name}?at_medium=RSS`,
      guid: `2-${name}`,
    }));
    expect(await world.poll(rssOf(...again))).toEqual([]);
  });

  test("nothing anew when all addresses change and the GUIDs stay, or the titles and days do", async () => {
    const world = aFeedWorld();
    const at = world.now();
    const items = (path: string, guid?: string) =>
      rssOf(
        ...["a", "b"].map((name) => ({
          title: name,
          link: `/${path}/${name}`,
          at,
          ...(guid ? { guid: `${guid}-${name}` } : {}),
        })),
      );
    await world.poll(items("old", "g"));
    expect(await world.poll(items("new", "g"))).toEqual([]);
    expect(await world.poll(items("newest"))).toEqual([]);
  });

  test("every item of a feed in which all have the same GUID", async () => {
    const world = aFeedWorld();
    await world.poll(rssOf({ title: "a", link: "/a", guid: "same" }, { title: "b", link: "/b", guid: "same" }));
    const more = rssOf({ title: "c", link: "/c", guid: "same" }, { title: "a", link: "/a", guid: "same" });
    expect(await world.poll(more)).toEqual(["new c"]);
  });

  test("both of two items with the same headline on the same day", async () => {
    const world = aFeedWorld();
    await world.poll(rssOf());
    const at = world.now();
    const two = rssOf({ title: "Readout", link: "/1", at }, { title: "Readout", link: "/2", at });
    expect(await world.poll(two)).toEqual(["new Readout", "new Readout"]);
  });

  test("nothing that is older than seven days, and what has no date", async () => {
    const world = aFeedWorld();
    await world.poll(rssOf());
    const items = rssOf({ title: "Old", link: "/1", at: world.now() - 8 * DAY }, { title: "Undated", link: "/2" });
    expect(await world.poll(items)).toEqual(["new Undated"]);
  });

  test("what stands in a feed for months is not forgotten while it does", async () => {
    const world = aFeedWorld();
    for (let day = 0; day < 60; day++) {
      world.pass(DAY);
      expect(await world.poll(rssOf({ title: "Undated" }))).toEqual([]);
    }
    const [mark] = world.memory.items.values();
    expect(world.now() - Date.parse(mark?.markedAt ?? "")).toBeLessThan(9 * DAY);
  });

  test("after a day of downtime everything of that day, once", async () => {
    const world = aFeedWorld();
    await world.poll(rssOf());
    world.pass(DAY);
    world.restart();
    const missed = Array.from({ length: 40 }, (_, index) => ({
      title: `Item ${index}`,
      link: `/${index}`,
      at: world.now() - index * 30 * MINUTE,
    }));
    expect(await world.poll(rssOf(...missed))).toHaveLength(40);
    expect(await world.poll(rssOf(...missed))).toEqual([]);
  });

  test("after so long that all is forgotten nothing, as at the first time", async () => {
    const world = aFeedWorld();
    await world.poll(rssOf({ title: "a" }));
    world.memory.items.clear();
    world.pass(31 * DAY);
    expect(await world.poll(rssOf({ title: "a" }))).toEqual([]);
  });
});

describe("a kill loses nothing", () => {
  test("between delivery and mark it comes again, with the same address", async () => {
    const world = aFeedWorld();
    await world.poll(rssOf());
    world.memory.failing.add("markSeen");
    expect(await world.poll(rssOf({ title: "New" }))).toEqual(["new New"]);
    world.restart();
    expect(await world.poll(rssOf({ title: "New" }))).toEqual(["new New"]);
    expect(new Set(world.delivered.map(({ item }) => item.link)).size).toBe(1);
  });

  test("between mark and state it is not delivered twice, and the answer is asked for in full", async () => {
    const world = aFeedWorld();
    await world.poll(fetchedText(rssOf(), { validators: { etag: '"1"' } }));
    world.memory.failing.add("saveState");
    expect(await world.poll(fetchedText(rssOf({ title: "New" }), { validators: { etag: '"2"' } }))).toEqual([
      "new New",
    ]);
    world.restart();
    expect(await world.poll(rssOf({ title: "New" }))).toEqual([]);
    expect(world.asked.at(-1)?.validators).toEqual({ etag: '"1"' });
  });

  test("in the first answer, the next one is the first again", async () => {
    const world = aFeedWorld();
    world.memory.failing.add("saveState");
    expect(await world.poll(rssOf({ title: "a" }))).toEqual([]);
    world.restart();
    expect(await world.poll(rssOf({ title: "a", link: "/1" }, { title: "b", link: "/2" }))).toEqual([]);
  });

  test("and what nobody took comes again", async () => {
    const world = aFeedWorld();
    await world.poll(rssOf());
    world.answers.refuse = true;
    expect(await world.poll(rssOf({ title: "New" }))).toEqual([]);
    expect(world.notices.at(-1)).toMatchObject({ kind: "fault", feed: "world" });
    world.answers.refuse = false;
    expect(await world.poll(rssOf({ title: "New" }))).toEqual(["new New"]);
  });
});

describe("when a feed is asked for", () => {
  test("never twice within its interval, also after a restart", async () => {
    const world = aFeedWorld();
    for (let minute = 0; minute < 120; minute++) {
      if (minute % 7 === 0) world.restart();
      await world.tick();
      world.pass(MINUTE);
    }
    const pauses = world.asked.slice(1).map(({ at }, index) => at - (world.asked[index]?.at ?? 0));
    expect(pauses.length).toBeGreaterThanOrEqual(2);
    for (const pause of pauses) {
      expect(pause).toBeGreaterThanOrEqual(30 * MINUTE);
      expect(pause).toBeLessThanOrEqual(34 * MINUTE);
    }
  });

  test("with the headers of the last answer, word for word, but once a week without them", async () => {
    const world = aFeedWorld();
    await world.poll(fetchedText(rssOf(), { validators: { etag: 'W/"é 1"', lastModified: "long ago" } }));
    await world.poll({ kind: "not-modified" });
    expect(world.asked.at(-1)?.validators).toEqual({ etag: 'W/"é 1"', lastModified: "long ago" });
    world.pass(7 * DAY);
    await world.poll(fetchedText(rssOf(), { validators: { etag: "2" } }));
    expect(world.asked.at(-1)?.validators).toEqual({});
    await world.poll({ kind: "not-modified" });
    expect(world.asked.at(-1)?.validators).toMatchObject({ etag: "2" });
  });

  test("one request at a time for each host, and a slow feed holds up no other", async () => {
    const feeds = ["a", "b", "c"].map((id) =>
      aFeed({ id, url: `https://${id === "c" ? "other" : "slow"}.example/${id}` }),
    );
    const world = aFeedWorld(feeds);
    const { promise, resolve } = Promise.withResolvers<void>();
    world.answers.give = async (url) => {
      if (url.includes("slow")) await promise;
      return fetchedText(rssOf());
    };
    await world.poller().tick();
    await world.poller().tick();
    await new Promise((next) => setImmediate(next));
    expect(world.asked.map(({ url }) => url)).toEqual(["https://slow.example/a", "https://other.example/c"]);
    expect([...world.memory.states.keys()]).toEqual(["c"]);
    resolve();
    await world.poller().idle();
    expect([...world.memory.states.keys()].sort()).toEqual(["a", "b", "c"]);
  });

  test("at most six at the same time", async () => {
    const feeds = Array.from({ length: 20 }, (_, index) =>
      aFeed({ id: `f${index}`, url: `https://f${index}.example/` }),
    );
    const world = aFeedWorld(feeds);
    let [running, most] = [0, 0];
    world.answers.give = async () => {
      most = Math.max(most, ++running);
      await new Promise((next) => setImmediate(next));
      running--;
      return fetchedText(rssOf());
    };
    await world.tick();
    expect(world.asked.length).toBe(20);
    expect(most).toBe(6);
  });

  test("one that is off never, and one whose address was changed at once and silently", async () => {
    const feeds = [aFeed(), aFeed({ id: "off", state: "off", url: "https://off.example/" })];
    const world = aFeedWorld(feeds);
    await world.poll(rssOf({ title: "a" }));
    feeds[0] = aFeed({ url: "https://moved.example/" });
    await world.tick();
    expect(world.asked.map(({ url }) => url)).toEqual(["https://news.example/world.xml", "https://moved.example/"]);
    expect(world.delivered).toEqual([]);
  });
});

describe("a server that turns us away", () => {
  const busy = { kind: "refused", refusal: { why: "http-status", status: 429 } } as const;

  test("is left alone twice as long each time, up to a day, and as usual once it answers", async () => {
    const world = aFeedWorld();
    world.answers.give = () => busy;
    for (let minute = 0; minute < 6 * 24 * 60; minute += 10) {
      await world.tick();
      world.pass(10 * MINUTE);
    }
    const pauses = world.asked.slice(1).map(({ at }, index) => Math.floor((at - (world.asked[index]?.at ?? 0)) / HOUR));
    expect(pauses.slice(0, 5)).toEqual([1, 2, 4, 8, 16].map((hours) => expect.closeTo(hours, -0.5)));
    for (const pause of pauses.slice(5)) expect(pause).toBeLessThanOrEqual(27);
    world.pass(2 * DAY);
    await world.poll(rssOf());
    await world.poll(rssOf());
    expect(world.state()?.pause).toBeUndefined();
  });

  test("is not asked before the time that it names, but a year is a day", async () => {
    const world = aFeedWorld();
    await world.poll({ ...busy, retryAfter: 365 * DAY });
    await world.poll(rssOf());
    expect(world.asked.length).toBe(1);
    world.pass(DAY + HOUR);
    await world.poll(rssOf());
    expect(world.asked.length).toBe(2);
  });

  test("with 410 is not asked again", async () => {
    const world = aFeedWorld();
    await world.poll({ kind: "refused", refusal: { why: "http-status", status: 410 } });
    world.pass(30 * DAY);
    await world.poll(rssOf());
    expect(world.asked.length).toBe(1);
  });

  test("with three pages in a row is told to the editors once", async () => {
    const world = aFeedWorld();
    for (let times = 0; times < 6; times++) await world.poll("<html>Log in</html>");
    expect(world.notices.filter(({ kind }) => kind === "no-feed")).toHaveLength(1);
    expect(world.notices.filter(({ kind }) => kind === "fault")).toEqual([]);
  });
});
