import type { LookupFunction } from "node:net";
import { Agent, Dispatcher } from "undici";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { feedUserAgent, fetchFeed, openFeedAgent } from "#src/newsroom/feeds/fetch-feed.ts";
import { drip, type FeedServer, gzipBomb, hangUp, pour, redirect, say, startFeedServer } from "./feed-server.ts";

const FEED = "<rss version='2.0'><channel><title>World</title></channel></rss>";
const NOW = Date.parse("2026-11-26T12:00:00Z");
const OPTIONS = { userAgent: feedUserAgent("1.2.3", "https://desk.example/about"), now: () => NOW };

/** Every name is this address. */
const resolvesTo =
  (...addresses: string[]): LookupFunction =>
  (_, { all }, callback) => {
    const found = addresses.map((address) => ({ address, family: address.includes(":") ? 6 : 4 }));
    if (all === true) callback(null, found);
    else callback(null, found[0]?.address ?? "", found[0]?.family);
  };

let server: FeedServer;
let elsewhere: FeedServer;
const open = openFeedAgent({ allowPrivate: true });
const guarded = openFeedAgent({ allowPrivate: false });

beforeAll(async () => {
  elsewhere = await startFeedServer({ "/secret": say(FEED) });
  server = await startFeedServer({
    "/feed": say(FEED, {
      etag: '"a1"',
      "last-modified": "Thu, 26 Nov 2026 10:00:00 GMT",
      "cache-control": "public, max-age=900",
    }),
    "/same": say("", {}, 304),
    "/busy": say("", { "retry-after": "120" }, 429),
    "/busy-until": say("", { "retry-after": "Thu, 26 Nov 2026 13:00:00 GMT" }, 503),
    "/gone": say("", {}, 410),
    "/empty": say(""),
    "/huge": pour(Buffer.alloc(1024 * 1024, "x"), 200),
    "/bomb": gzipBomb,
    "/drip": drip,
    "/silent": () => {},
    "/hang-up": hangUp,
    "/not-gzip": say(FEED, { "content-encoding": "gzip" }),
    "/loop": redirect("/loop"),
    "/for-good": redirect("/moved", 301),
    "/moved": redirect("/feed", 308),
    "/for-now": redirect("/feed", 302),
    "/nowhere": redirect("ftp://a.example/"),
    "/no-location": say("", {}, 302),
    "/inside": redirect(elsewhere.url("/secret")),
    "/inside-by-name": redirect(elsewhere.url("/secret", "inside.example")),
  });
});
afterAll(async () => {
  await Promise.all([open.close(), guarded.close()]);
  await server.close();
  await elsewhere.close();
});

const get = (path: string, timeoutMs = 10_000) => fetchFeed(server.url(path), {}, open, { ...OPTIONS, timeoutMs });

describe("a request for a feed", () => {
  test("gives the bytes, the headers to ask again with, and how long the answer holds", async () => {
    const fetched = await get("/feed");
    expect(fetched).toMatchObject({
      kind: "fetched",
      contentType: "application/rss+xml",
      validators: { etag: '"a1"', lastModified: "Thu, 26 Nov 2026 10:00:00 GMT" },
      maxAge: 900_000,
    });
    expect(fetched.kind === "fetched" && new TextDecoder().decode(fetched.bytes)).toBe(FEED);
  });

  test("says who asks, and repeats what the last answer said word for word", async () => {
    const validators = { etag: 'W/"x y"', lastModified: "Thursday, 26-Nov-26 10:00:00 GMT" };
    expect(await fetchFeed(server.url("/same"), validators, open, OPTIONS)).toEqual({ kind: "not-modified" });
    expect(server.requests.at(-1)?.headers).toMatchObject({
      "user-agent": "Mozilla/5.0 (compatible; Attache/1.2.3; +https://desk.example/about)",
      "if-none-match": 'W/"x y"',
      "if-modified-since": "Thursday, 26-Nov-26 10:00:00 GMT",
    });
  });

  test("names no address where the operator gives none, and nothing that a header cannot hold", () => {
    expect(feedUserAgent("1.0.0", "")).toBe("Mozilla/5.0 (compatible; Attache/1.0.0)");
    expect(feedUserAgent("1.0.0", "a@b.example\r\nX: (1)é")).toBe(
      "Mozilla/5.0 (compatible; Attache/1.0.0; +a@b.exampleX:1)",
    );
  });

  test("notes a feed that has moved for good, and not one that has moved for now", async () => {
    expect(await get("/for-good")).toMatchObject({ kind: "fetched", movedTo: server.url("/feed") });
    expect(await get("/for-now")).not.toHaveProperty("movedTo");
  });

  test.each([
    ["/busy", { why: "http-status", status: 429 }, 120_000],
    ["/busy-until", { why: "http-status", status: 503 }, 3_600_000],
  ])("to %s is told when to come again", async (path, refusal, retryAfter) => {
    expect(await get(path)).toEqual({ kind: "refused", refusal, retryAfter });
  });
});

describe("a hostile answer is a refusal with its reason:", () => {
  test.each([
    ["/huge", "too-large"],
    ["/bomb", "too-large"],
    ["/hang-up", "cut-short"],
    ["/not-gzip", "cut-short"],
    ["/loop", "too-many-redirects"],
    ["/nowhere", "redirect-unreadable"],
    ["/empty", "empty"],
  ])("%s is %s", async (path, why) => {
    expect(await get(path)).toMatchObject({ kind: "refused", refusal: { why } });
  });

  test.each(["/drip", "/silent"])("%s is too slow, by the clock of the whole request", async (path) => {
    expect(await get(path, 300)).toEqual({ kind: "refused", refusal: { why: "too-slow" } });
  });

  test("an error of the server has its number", async () => {
    expect(await get("/gone")).toEqual({ kind: "refused", refusal: { why: "http-status", status: 410 } });
    expect(await get("/missing")).toEqual({ kind: "refused", refusal: { why: "http-status", status: 404 } });
  });

  test("a redirect without an address leads nowhere", async () => {
    const fetched = await get("/no-location");
    expect(fetched.kind).not.toBe("fetched");
  });

  test("where nothing listens it is unreachable", async () => {
    const closed = await startFeedServer({});
    const address = closed.url("/");
    await closed.close();
    expect(await fetchFeed(address, {}, open, OPTIONS)).toMatchObject({ refusal: { why: "unreachable" } });
  });
});

describe("a private address is refused", () => {
  const hosts = [
    ...["127.0.0.1", "127.1", "2130706433", "0x7f000001", "0177.0.0.1", "0.0.0.0", "localhost"],
    ...["[::1]", "[::]", "[::ffff:127.0.0.1]", "[::ffff:7f00:1]"],
  ];

  test.each(hosts)("as %s", async (host) => {
    const before = server.requests.length;
    const refusal = { kind: "refused", refusal: { why: "private-address" } };
    expect(await fetchFeed(server.url("/feed", host), {}, guarded, OPTIONS)).toEqual(refusal);
    expect(server.requests.length).toBe(before);
  });

  test.each([
    "10.0.0.1",
    "169.254.169.254",
    "192.168.1.1",
    "100.64.0.1",
    "[fd00::1]",
    "[fe80::1]",
    "[64:ff9b::7f00:1]",
  ])("as %s", async (host) => {
    expect(await fetchFeed(`http://${host}/`, {}, guarded, OPTIONS)).toMatchObject({
      refusal: { why: "private-address" },
    });
  });

  test("behind a name, also as one of several", async () => {
    for (const addresses of [["127.0.0.1"], ["93.184.215.14", "127.0.0.1"], ["::ffff:10.0.0.1"]]) {
      const agent = openFeedAgent({ allowPrivate: false, lookup: resolvesTo(...addresses) });
      const fetched = await fetchFeed(server.url("/feed", "innocent.example"), {}, agent, OPTIONS);
      await agent.close();
      expect(fetched).toEqual({ kind: "refused", refusal: { why: "private-address" } });
    }
  });

  test.each(["/inside", "/inside-by-name"])("behind a redirect of a public server, %s", async (path) => {
    const [stub, inner] = [
      new Agent({ connect: { lookup: resolvesTo("127.0.0.1") } }),
      openFeedAgent({ allowPrivate: false, lookup: resolvesTo("127.0.0.1") }),
    ];
    class Routed extends Dispatcher {
      override dispatch(options: Dispatcher.DispatchOptions, handler: Dispatcher.DispatchHandlers): boolean {
        return (String(options.origin).includes("public.example") ? stub : inner).dispatch(options, handler);
      }
    }
    const fetched = await fetchFeed(server.url(path, "public.example"), {}, new Routed(), OPTIONS);
    await Promise.all([stub.close(), inner.close()]);
    expect(fetched).toEqual({ kind: "refused", refusal: { why: "private-address" } });
    expect(elsewhere.requests).toEqual([]);
  });

  test("unless the operator allows it", async () => {
    const agent = openFeedAgent({ allowPrivate: true, lookup: resolvesTo("127.0.0.1") });
    expect(await fetchFeed(server.url("/feed", "feeds.internal"), {}, agent, OPTIONS)).toMatchObject({
      kind: "fetched",
    });
    await agent.close();
  });
});
