// Feeds that mean harm, from a real server through the poller into a real store.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { describeFeed } from "#src/newsroom/feeds/describe-feed.ts";
import { feedReport } from "#src/newsroom/feeds/feed-report.ts";
import { openPoller } from "#src/newsroom/feeds/open-poller.ts";
import type { FoundItem, PollNotice } from "#src/newsroom/feeds/ports.ts";
import { openDatabase } from "#src/store/database.ts";
import { openFeedStore } from "#src/store/feeds.ts";
import { migrateSqlite, overSqlite } from "#src/store/sqlite.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { aFeed, HOUR, rssOf } from "../../newsroom/feeds/feed-world.ts";
import {
  type Answers,
  drip,
  type FeedServer,
  gzipBomb,
  hangUp,
  pour,
  redirect,
  say,
  startFeedServer,
} from "./feed-server.ts";

const START = Date.parse("2026-11-26T12:00:00Z");
const BOMB = `<!DOCTYPE rss [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;">]>${rssOf({ title: "&b;" })}`;
const MANY = rssOf(
  ...Array.from({ length: 10_000 }, (_, index) => ({
    title: `Item ${index}`,
    link: `/${index}`,
    at: START - index * 1000,
  })),
);

/** What each path answers, and the sentence that the editors read of it. */
const HOSTILE: readonly (readonly [string, Answers[string], RegExp])[] = [
  ["/huge", pour(Buffer.alloc(1024 * 1024, "x"), 200), /larger than 5 MB/],
  ["/bomb", gzipBomb, /larger than 5 MB/],
  ["/loop", redirect("/loop"), /without an end/],
  ["/inside", redirect("http://169.254.169.254/latest/meta-data/"), /./],
  ["/entities", say(BOMB), /entities that could grow/],
  ["/tags", say(rssOf().replace("</channel>", `${"<item/>".repeat(400_000)}</channel>`)), /far more tags/],
  ["/drip", drip, /more than 20 seconds/],
  ["/hang-up", hangUp, /hung up in the middle/],
  ["/cut-off", say(rssOf({ title: "Talks" }).slice(0, -40)), /ends in the middle/],
  ["/login", say("<!doctype html><title>Log in</title>", { "content-type": "text/html" }), /web page, perhaps a login/],
  ["/empty", say(""), /empty page/],
  ["/picture", say(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2])), /not a feed/],
  ["/forbidden", say("no", {}, 403), /answered 403/],
  ["/banned", say(rssOf({ title: "Talks" })), /asks programs not to read it/],
  ["/many", say(MANY), /9800 older items were left out/],
  ["/future", say(rssOf({ title: "Tomorrow", at: START + 90 * 24 * HOUR })), /Last item/],
];

let server: FeedServer;
const database = openDatabase(":memory:");
await migrateSqlite(database);
const store = openFeedStore(overSqlite(database));
const notices: PollNotice[] = [];
const delivered: FoundItem[] = [];
let now = START;
let round = 0;

beforeAll(async () => {
  const mild: Answers[string] = (response, request) => {
    const at = now - HOUR;
    // Every GUID is another each time; from the second time on there is one more item, which shouts.
    const items = ["a", "b"].map((name) => ({ title: name, link: `/${name}`, guid: `${name}-${round}`, at }));
    const shout = {
      title: "&lt;b&gt;@everyone&lt;/b&gt; &amp;lt;@123&amp;gt;\u0007 talks",
      link: "/shout#x",
      guid: `${round}`,
      at,
    };
    say(rssOf(...items, ...(round === 0 ? [] : [shout])))(response, request);
  };
  server = await startFeedServer({
    ...Object.fromEntries(HOSTILE.map(([path, answer]) => [path, answer])),
    "/robots.txt": say("User-agent: *\nDisallow: /banned\n", { "content-type": "text/plain" }),
    "/mild": mild,
  });
}, 60_000);
afterAll(async () => {
  await server.close();
  database.close();
});

const feedOf = (path: string) => aFeed({ id: path.slice(1), url: server.url(path) });

const pollAll = async (paths: readonly string[], allowPrivate = true) => {
  const poller = openPoller({
    feeds: () => paths.map(feedOf),
    store,
    clock: { now: () => now },
    deliver: async (_, found) => void delivered.push(...found),
    report: (notice) => notices.push(notice),
    ...{ allowPrivate, contact: "https://desk.example", version: "1.0.0", timeoutMs: 5_000 },
  });
  await poller.tick();
  await poller.idle();
  await poller.close();
  now += 48 * HOUR;
  round++;
};

const sentenceOf = async (path: string) =>
  describeFeed(feedReport(feedOf(path), await store.state(feedOf(path).id), now), ENGLISH, (instant) =>
    new Date(instant).toISOString(),
  );

describe("hostile feeds", () => {
  const paths = HOSTILE.map(([path]) => path).filter((path) => path !== "/inside");

  test("each get their sentence, deliver nothing, and make nothing throw", async () => {
    await pollAll(paths);
    for (const [path, , sentence] of HOSTILE.filter(([path]) => path !== "/inside"))
      expect(await sentenceOf(path), path).toMatch(sentence);
    expect(server.requests.filter(({ url }) => url === "/banned")).toEqual([]);
    expect(server.requests.filter(({ url }) => url === "/robots.txt")).toHaveLength(1);
    expect(delivered).toEqual([]);
    expect(notices.filter(({ kind }) => kind === "fault")).toEqual([]);
  }, 60_000);

  test("one on this machine is refused before anything is asked", async () => {
    const before = server.requests.length;
    await pollAll(["/inside"], false);
    expect(await sentenceOf("/inside")).toMatch(
      /^It leads to a private address, which I open only with FEEDS_ALLOW_PRIVATE=true\./,
    );
    expect(server.requests.length).toBe(before);
  });

  test("a date in the future is none", async () => {
    expect((await store.state(feedOf("/future").id))?.newestAt).toBe(new Date(START).toISOString());
  });

  test("one that changes all its GUIDs delivers what is new, once, as one line of plain text", async () => {
    round = 0;
    for (let times = 0; times < 4; times++) await pollAll(["/mild"]);
    expect(delivered.map(({ kind, item }) => [kind, item.title, item.link])).toEqual([
      ["new", "@everyone <@123> talks", server.url("/shout")],
    ]);
  });
});
