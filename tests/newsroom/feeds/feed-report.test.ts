import { describe, expect, test } from "vitest";
import { describeFeed } from "#src/newsroom/feeds/describe-feed.ts";
import { feedReport } from "#src/newsroom/feeds/feed-report.ts";
import { type FeedState, newFeedState } from "#src/newsroom/feeds/feed-state.ts";
import { nextPollAt } from "#src/newsroom/feeds/poll-schedule.ts";
import { FEED_REFUSALS } from "#src/newsroom/feeds/refusal.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { aFeed, aFeedWorld, DAY, HOUR, MINUTE, rssOf } from "./feed-world.ts";

const NOW = Date.parse("2026-11-26T12:00:00Z");
const ago = (duration: number) => new Date(NOW - duration).toISOString();
const FEED = aFeed();

const stateWith = (values: Partial<FeedState>): FeedState => ({
  ...newFeedState(FEED),
  triedAt: ago(HOUR),
  okAt: ago(HOUR),
  newestAt: ago(HOUR),
  ...values,
});

const said = (state: FeedState | undefined, feed = FEED) =>
  describeFeed(feedReport(feed, state, NOW), ENGLISH, (instant) => new Date(instant).toISOString().slice(0, 10));

describe("a feed is", () => {
  test("well while its newest item is not older than five times the usual gap", () => {
    const gaps = [DAY, DAY, DAY];
    expect(feedReport(FEED, stateWith({ gaps, newestAt: ago(4.9 * DAY) }), NOW)).toMatchObject({
      health: "well",
      alarm: false,
      usualGap: DAY,
    });
    expect(feedReport(FEED, stateWith({ gaps, newestAt: ago(5.1 * DAY) }), NOW)).toMatchObject({
      health: "quiet",
      alarm: true,
    });
  });

  test("not quiet before two days, however often it has items", () => {
    const gaps = [MINUTE, MINUTE, MINUTE];
    expect(feedReport(FEED, stateWith({ gaps, newestAt: ago(1.9 * DAY) }), NOW).alarm).toBe(false);
    expect(feedReport(FEED, stateWith({ gaps, newestAt: ago(2.1 * DAY) }), NOW).alarm).toBe(true);
  });

  test("quiet at its first answer when it stands still since 2018, though the server says 200", async () => {
    const world = aFeedWorld();
    await world.poll(
      rssOf({ title: "a", at: Date.parse("2018-03-01") }, { title: "b", link: "/2", at: Date.parse("2018-02-01") }),
    );
    const report = feedReport(FEED, world.state(), world.now());
    expect(report).toMatchObject({ health: "quiet", alarm: true, lastNew: Date.parse("2018-03-01") });
  });

  test("as often as its items say, from the first answer on", async () => {
    const world = aFeedWorld();
    const items = Array.from({ length: 6 }, (_, index) => ({
      title: `${index}`,
      link: `/${index}`,
      at: world.now() - index * 6 * HOUR,
    }));
    await world.poll(rssOf(...items));
    expect(feedReport(FEED, world.state(), world.now()).usualGap).toBe(6 * HOUR);
  });

  test("new before the first request and when it has another address", () => {
    expect(feedReport(FEED, undefined, NOW).health).toBe("new");
    expect(feedReport(aFeed({ url: "https://other.example/" }), stateWith({}), NOW).health).toBe("new");
  });
});

describe("/desk feeds says", () => {
  test("each reason in a sentence of its own", () => {
    const sentences = FEED_REFUSALS.map((why) => said(stateWith({ refusal: { why, status: 503 } })));
    expect(new Set(sentences).size).toBe(FEED_REFUSALS.length);
    for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z].*\. It last worked 2026-11-26\.$/);
    expect(sentences.join("\n")).toContain("Its server answered 503.");
  });

  test("how it does, and what to do", () => {
    expect(said(undefined)).toBe("I have not asked for it yet.");
    expect(said(stateWith({}))).toBe("Last item 2026-11-26.");
    expect(said(stateWith({ gone: true }))).toMatch(/^Gone for good/);
    expect(said(stateWith({ newestAt: ago(300 * DAY) }))).toMatch(/newest item is from 2026-01-30/);
    expect(said(stateWith({}), aFeed({ state: "off" }))).toBe("Switched off in the file.");
    expect(said(stateWith({ movedTo: "https://new.example/", beyond: 9800, unusable: 1 }))).toBe(
      "Last item 2026-11-26. It has moved to https://new.example/; change the address in the file. 9800 older items were left out. 1 item has no headline or no address.",
    );
  });
});

describe("the next request", () => {
  test("waits as long as the feed or its server wish, at most a day", () => {
    const due = (least: number) => ((nextPollAt(FEED, stateWith({ least }), NOW) ?? 0) - NOW) / HOUR + 1;
    expect(due(0)).toBeLessThanOrEqual(0.55);
    expect(due(3 * HOUR)).toBeCloseTo(3, 0);
    expect(due(365 * DAY)).toBeLessThanOrEqual(26.4);
  });

  test("keeps out of the hours that the feed leaves out, unless it leaves out all", () => {
    const skipHours = [11, 12, 13];
    expect(nextPollAt(FEED, stateWith({ skipHours }), NOW)).toBe(Date.parse("2026-11-26T14:00:00Z"));
    const all = Array.from({ length: 24 }, (_, hour) => hour);
    expect(nextPollAt(FEED, stateWith({ skipHours: all }), NOW)).toBeLessThan(NOW);
  });

  test("is due when the clock was set back", () => {
    expect(nextPollAt(FEED, stateWith({ triedAt: ago(-30 * DAY) }), NOW)).toBe(0);
  });

  test("differs between feeds by up to 10 %, and is always the same for one", () => {
    const at = (id: string) => nextPollAt(aFeed({ id }), stateWith({ triedAt: ago(0) }), NOW) ?? 0;
    const times = Array.from({ length: 60 }, (_, index) => at(`feed-${index}`) - NOW);
    expect(Math.min(...times)).toBeGreaterThanOrEqual(30 * MINUTE);
    expect(Math.max(...times)).toBeLessThanOrEqual(33 * MINUTE);
    expect(new Set(times).size).toBeGreaterThan(40);
    expect(at("feed-1")).toBe(at("feed-1"));
  });
});
