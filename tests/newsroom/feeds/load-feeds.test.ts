import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { formatFault } from "#src/archive/files/faults.ts";
import { createLoader } from "#src/archive/files/load.ts";
import { finish } from "#src/archive/steps.ts";
import { loadFeeds, openFeedList } from "#src/newsroom/feeds/load-feeds.ts";
import { DATA, FROZEN, frozen, shipped } from "#tests/helpers/shipped.ts";

const FEED = `- id: world
  title: "World: news"
  url: https://news.example/world.xml
  publisher: News
  kind: press
  language: en
  every: 30m
  state: on
  country: france
`;

let dir = "";
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "attache-feeds-"));
});
afterEach(() => rmSync(dir, { recursive: true }));

const load = (text: string) => {
  writeFileSync(join(dir, "feeds.yaml"), text);
  return loadFeeds(dir, frozen().actors);
};

const faultsIn = (text: string) => {
  const loaded = load(text);
  return loaded.ok
    ? []
    : loaded.faults.map((fault) => formatFault(fault).replaceAll(/[^ “]*feeds\.yaml/g, "feeds.yaml"));
};

describe("data/feeds.yaml", () => {
  test("gives its feeds in order", () => {
    expect(load(FEED)).toEqual({
      ok: true,
      feeds: [
        {
          id: "world",
          title: "World: news",
          url: "https://news.example/world.xml",
          publisher: "News",
          kind: "press",
          language: "en",
          every: "30m",
          state: "on",
          country: "france",
        },
      ],
    });
  });

  test("that is missing means no feeds", () => {
    expect(loadFeeds(dir, frozen().actors)).toEqual({ ok: true, feeds: [] });
  });

  test("is made nothing anew of while neither it nor the actors change", () => {
    const { actors } = frozen();
    load(FEED);
    const list = openFeedList(dir);
    const first = finish(list(actors));
    expect(finish(list(actors))).toBe(first);
    load(FEED.replace("30m", "1h"));
    expect(finish(list(actors))).toMatchObject({ ok: true, feeds: [{ every: "1h" }] });
    expect(finish(list(new Map()))).toMatchObject({ ok: false });
    rmSync(join(dir, "feeds.yaml"));
    expect(finish(list(actors))).toEqual({ ok: true, feeds: [] });
    load(FEED);
    expect(finish(list(actors))).toEqual(first);
  });

  test("tells every fault at once, where it stands and what to do", () => {
    const broken = [
      FEED.replace("france", "frence"),
      FEED.replace("state: on", "state: maybe").replace("30m", "often"),
      `${FEED.replace("id: world", "id: Other World").replace("https://news.example/world.xml", "ftp://news.example/")}  zone: Mars\n`,
      `${FEED.replace("id: world", "id: third").replace("https", "http")}  evry: 1\n`,
    ].join("\n");
    expect(faultsIn(broken)).toMatchInlineSnapshot(`
      [
        "feeds.yaml:9:12  country: unknown actor “frence”; did you mean “france”?",
        "feeds.yaml:11:7  id: “world” is taken by feeds.yaml:1",
        "feeds.yaml:13:8  url: “https://news.example/world.xml” is taken by feeds.yaml:3",
        "feeds.yaml:17:10  every: written as 15m, 1h or 1d",
        "feeds.yaml:18:10  state: “maybe”: expected one of on, off",
        "feeds.yaml:21:7  id: an id is kebab-case: small letters, digits and single hyphens",
        "feeds.yaml:23:8  url: an address begins with http:// or https://",
        "feeds.yaml:30:9  zone: not an IANA time zone, such as America/New_York",
        "feeds.yaml:34:8  url: “http://news.example/world.xml” is taken by feeds.yaml:3",
        "feeds.yaml:41:9  unknown key “evry”; did you mean “every”?",
      ]
    `);
  });

  test("that is no list, or no YAML, is a fault", () => {
    expect(faultsIn("id: world\n")[0]).toMatch(/^feeds\.yaml:1:1 {2}expected a list/);
    expect(faultsIn("- id: a\n  title: b: c\n")[0]).toMatch(/^feeds\.yaml:2:\d+ {2}.*quotation marks/);
  });

  test("the archive beside it loads as if it were not there", () => {
    const data = join(dir, "data");
    cpSync(FROZEN, data, { recursive: true });
    writeFileSync(join(data, "feeds.yaml"), "no feeds at all: [");
    expect(createLoader(data).load().ok).toBe(true);
  });
});

describe("the feeds that ship", () => {
  const loaded = loadFeeds(DATA, shipped().actors);

  test("are read in steps, more than there are feeds: no step does more than one of them", () => {
    const feeds = loaded.ok ? loaded.feeds : [];
    expect([...openFeedList(DATA)(shipped().actors)].length).toBeGreaterThanOrEqual(feeds.length);
  });

  test("have no fault", () => {
    expect(loaded.ok ? [] : loaded.faults.map(formatFault)).toEqual([]);
  });

  test("of those that are doubtful none is on, and none is of an outlet that may not be distributed or stands still", () => {
    const feeds = loaded.ok ? loaded.feeds : [];
    expect(feeds.filter(({ sure, state }) => sure === "c" && state === "on")).toEqual([]);
    expect(feeds.filter(({ url }) => /rt\.com|sputnik|xinhua|chinadaily|ria\.ru|news\.google/i.test(url))).toEqual([]);
  });
});
