import { describe, expect, test } from "vitest";
import { FeedItem } from "#src/newsroom/feed-item.ts";
import { type FeedReading, parseFeed } from "#src/newsroom/feeds/parse-feed.ts";
import { BROKEN_FEEDS, item, rss } from "./broken-feeds.ts";

const NOW = Date.parse("2026-11-26T12:00:00Z");
const FEED: FeedReading = { url: "https://news.example/feeds/world.xml" };

const parse = (text: string, feed = FEED) => {
  const parsed = parseFeed(new TextEncoder().encode(text), undefined, feed, NOW);
  if (!parsed.ok) throw new Error(parsed.why);
  return parsed;
};

describe("a broken feed", () => {
  test.each(BROKEN_FEEDS.filter(({ reads }) => reads !== "any"))(
    "with $what is read as far as it goes",
    ({ bytes, contentType, reads }) => {
      const parsed = parseFeed(bytes, contentType, FEED, NOW);
      expect(parsed.ok ? parsed.items.map(({ title }) => title) : parsed.why).toEqual(reads);
    },
  );

  test("throws nothing, wherever it is cut off", () => {
    for (const { bytes, contentType } of BROKEN_FEEDS.filter(({ bytes }) => bytes.length < 10_000))
      for (let length = 0; length < bytes.length; length += 7)
        expect(() => parseFeed(bytes.subarray(0, length), contentType, FEED, NOW)).not.toThrow();
  });

  test("counts the items that had no headline or address", () => {
    expect(parse(rss(item("A", "") + item("", "<link>https://a.example/</link>") + item("B")))).toMatchObject({
      unusable: 2,
      items: [{ title: "B" }],
    });
  });
});

describe("each format gives the same item", () => {
  const wanted = {
    link: "https://news.example/a?id=7",
    title: "Talks begin",
    excerpt: "In Geneva.",
    published: "2026-11-26T09:00:00.000Z",
  };

  test("RSS", () => {
    const text = rss(
      `<item><title>Talks begin</title><link>/a?utm_source=x&amp;id=7#top</link><description>&lt;p&gt;In Geneva.&lt;/p&gt;</description><pubDate>Thu, 26 Nov 2026 10:00:00 CET</pubDate></item>`,
    );
    expect(parse(text).items).toEqual([wanted]);
  });

  test("Atom, by the link to the page", () => {
    const text = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>World</title><entry><id>tag:1</id><title type="html">Talks begin</title><link rel="enclosure" href="/b.mp3"/><link href="/a?id=7&amp;at_medium=RSS"/><updated>2026-11-26T10:00:00+01:00</updated><content type="html">In Geneva.</content></entry></feed>`;
    const { items, language, title } = parse(text);
    expect(items).toEqual([{ ...wanted, guid: "tag:1" }]);
    expect({ language, title }).toEqual({ language: "en", title: "World" });
  });

  test("RDF", () => {
    const text = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>World</title></channel><item rdf:about="https://news.example/x"><title>Talks begin</title><link>https://news.example/a?id=7</link><description>In Geneva.</description><dc:date>2026-11-26T18:00+09:00</dc:date></item></rdf:RDF>`;
    expect(parse(text).items).toEqual([{ ...wanted, guid: "https://news.example/x" }]);
  });

  test("JSON Feed", () => {
    const text = JSON.stringify({
      version: "https://jsonfeed.org/version/1.1",
      title: "World",
      items: [
        {
          id: "7",
          url: wanted.link,
          title: "Talks begin",
          content_html: "<p>In Geneva.</p>",
          date_published: "2026-11-26T09:00:00Z",
        },
      ],
    });
    expect(parse(text).items).toEqual([{ ...wanted, guid: "7" }]);
  });
});

describe("what is kept of an item", () => {
  test("a headline and a description are cut to 300 characters, between words", () => {
    const long = "word ".repeat(200);
    const [only] = parse(rss(item(long, `<link>/1</link><description>${long}</description>`))).items;
    expect(only?.title.length).toBeLessThanOrEqual(300);
    expect(only?.title).toMatch(/word…$/);
    expect(only?.excerpt?.length).toBeLessThanOrEqual(300);
  });

  test("an item fits what is stored, whatever its headline holds", () => {
    for (const title of ["@everyone &lt;@123&gt; talks", "\ud800 half a sign", "x".repeat(5000), "😀".repeat(400)]) {
      const [only] = parse(rss(item(title))).items;
      const { guid: _, ...kept } = only ?? expect.fail("no item");
      expect(FeedItem.safeParse({ feed: "world", firstSeen: "2026-11-26T12:00:00Z", ...kept }).error).toBeUndefined();
    }
  });

  test("a mention stays a text, for whoever shows it to make safe", () => {
    expect(parse(rss(item("@everyone talks &lt;@123&gt;"))).items[0]?.title).toBe("@everyone talks <@123>");
  });

  test("a date that cannot be trusted is none", () => {
    const dates = ["Fri, 04 Dec 2026 10:00:00 GMT", "31 Nov 2026", "soon", "1970-01-01T00:00:00Z"];
    const items = dates.map((date) => item("Talks", `<link>/1</link><pubDate>${date}</pubDate>`)).join("");
    expect(parse(rss(items)).items.map(({ published }) => published)).toEqual(dates.map(() => undefined));
  });

  test("a feed without dates has none, whatever its items say", () => {
    const text = rss(item("Talks", "<link>/1</link><pubDate>26 Nov 2026</pubDate>"));
    expect(parse(text, { ...FEED, dates: "none" }).items[0]?.published).toBeUndefined();
  });

  test("a time without a zone is read in that of the feed", () => {
    const text = rss(item("Talks", "<link>/1</link><pubDate>2026-11-26 10:00</pubDate>"));
    expect(parse(text, { ...FEED, zone: "Asia/Tokyo" }).items[0]?.published).toBe("2026-11-26T01:00:00.000Z");
  });

  test("of 10,000 items the newest 200 are read, in the order of the feed", () => {
    const start = Date.parse("2026-01-01T00:00:00Z");
    const items = Array.from({ length: 10_000 }, (_, index) =>
      item(
        `Item ${index}`,
        `<link>/${index}</link><pubDate>${new Date(start + index * 60_000).toUTCString()}</pubDate>`,
      ),
    );
    const parsed = parse(rss(items.join("")));
    expect(parsed.beyond).toBe(9_800);
    expect(parsed.items.map(({ title }) => title)).toEqual(
      Array.from({ length: 200 }, (_, index) => `Item ${9_800 + index}`),
    );
  });

  test("of 300 items without dates the first 200 are read", () => {
    const items = Array.from({ length: 300 }, (_, index) => item(`Item ${index}`, `<link>/${index}</link>`));
    expect(parse(rss(items.join(""))).items.at(-1)?.title).toBe("Item 199");
  });
});
