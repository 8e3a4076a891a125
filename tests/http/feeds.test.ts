// The feeds as two readers of others read them, and by the letter of JSON Feed.

import { parseAtomFeed, parseJsonFeed } from "feedsmith";
import RssParser from "rss-parser";
import { expect, test } from "vitest";
import * as z from "zod";
import { aDevelopment, anArchive, anEvent, aSource } from "#tests/helpers/archive.ts";
import { anApp, PUBLIC, recorded } from "#tests/helpers/http.ts";
import { frozen } from "#tests/helpers/shipped.ts";

/** https://www.jsonfeed.org/version/1.1/ */
const JsonFeedDocument = z.strictObject({
  version: z.literal("https://jsonfeed.org/version/1.1"),
  title: z.string().min(1),
  home_page_url: z.url().optional(),
  feed_url: z.url().optional(),
  description: z.string().optional(),
  next_url: z.url().optional(),
  language: z.string().optional(),
  authors: z.array(z.strictObject({ name: z.string() })).min(1),
  items: z.array(
    z.strictObject({
      id: z.string().min(1),
      url: z.url().optional(),
      title: z.string().optional(),
      content_html: z.string().min(1),
      summary: z.string().optional(),
      date_published: z.iso.datetime(),
      date_modified: z.iso.datetime(),
      tags: z.array(z.string()),
      authors: z.array(z.strictObject({ name: z.string() })).optional(),
    }),
  ),
});

type Feed = ReturnType<typeof parseAtomFeed>;

const rss = new RssParser<object, { readonly id: string }>();

const steps = [
  aDevelopment({ known: "2021-10-01", status: "planned", date: "2021-11", says: "A <side>", sources: ["embassy"] }),
  aDevelopment({ known: "2021-11-12", status: "confirmed", date: "2021-11-15", sources: ["embassy"] }),
];
const world = (developments = steps) =>
  anArchive({
    events: [
      anEvent({ title: "Talks & summit", topics: ["us-china"], developments }),
      anEvent({ id: "other", title: "Other" }),
    ],
    sources: [aSource({ url: "https://example.org/a?b=1&c=2" })],
  });

test("each entry tells the news as its title, was and is, who says so and where it can be read", async () => {
  const { text } = anApp(world());
  const feed = parseAtomFeed(await text("/feed.atom?topic=us-china"));
  expect(feed).toMatchObject({ title: { value: "Attaché: what changed: US-China relations" } });
  expect(feed.entries).toHaveLength(2);
  const [latest, first] = feed.entries ?? [];
  expect(latest).toMatchObject({
    id: "tag:attache,2026:event/summit/2",
    title: { value: "Talks & summit confirmed for 15 November 2021" },
    links: [{ rel: "alternate", href: `${PUBLIC}/e/summit` }],
    published: "2021-11-12T00:00:00.000Z",
  });
  expect(latest?.content?.value).toContain("<s>November 2021 (planned)</s>");
  expect(latest?.content?.value).toContain("<b>Monday 15 November 2021 (confirmed)</b>");
  expect(latest?.content?.value).toContain('<a href="https://example.org/a?b=1&amp;c=2"');
  expect(first).toMatchObject({
    title: { value: "Talks & summit planned for November 2021" },
    authors: [{ name: "A <side>" }],
  });
});

test("both readers, and the schema of JSON Feed, find the same entries", async () => {
  const { text } = anApp(frozen(), { today: "2026-05-28" });
  const atom = await text("/feed.atom");
  const json = JsonFeedDocument.parse(JSON.parse(await text("/feed.json")));
  const [mine, theirs] = [parseAtomFeed(atom), await rss.parseString(atom)];
  const ids = json.items.map(({ id }) => id);
  expect(ids).toHaveLength(50);
  expect(mine.entries?.map(({ id }) => id)).toEqual(ids);
  expect(theirs.items.map(({ id }) => id)).toEqual(ids);
  expect(theirs.items.map(({ title }) => title)).toEqual(json.items.map(({ title }) => title));
  expect(theirs.items.map(({ content }) => content?.trim())).toEqual(
    json.items.map(({ content_html }) => content_html.trim()),
  );
  expect(parseJsonFeed(await text("/feed.json")).items?.length).toBe(50);
});

test("pages lead through everything once, forwards and back", async () => {
  const { text } = anApp(frozen(), { today: "2026-05-28" });
  const ids: string[] = [];
  let path: string | undefined = "/feed.atom";
  let before: string | undefined;
  let pages = 0;
  while (path !== undefined) {
    const feed: Feed = parseAtomFeed(await text(path));
    const link = (rel: string): string | undefined =>
      feed.links?.find((one) => one.rel === rel)?.href?.replace(PUBLIC, "");
    expect([link("self"), link("previous"), link("first")]).toEqual([path, before, "/feed.atom"]);
    ids.push(...(feed.entries ?? []).map(({ id }) => id ?? ""));
    [before, path] = [path, link("next")];
    pages++;
  }
  const all = [...frozen().events.values()].reduce((sum, { developments }) => sum + developments.length, 0);
  expect([new Set(ids).size, ids.length, pages]).toEqual([all, all, Math.ceil(all / 50)]);
  const json = JsonFeedDocument.parse(JSON.parse(await text("/feed.json?topic=us-china")));
  expect(json.next_url).toBe(`${PUBLIC}/feed.json?topic=us-china&page=2`);
});

test("what is corrected keeps its id, is updated, and stands at the head", async () => {
  const app = anApp(world());
  const idsNow = async () => parseAtomFeed(await app.text("/feed.atom?topic=us-china")).entries?.map(({ id }) => id);
  expect(await idsNow()).toEqual(["tag:attache,2026:event/summit/2", "tag:attache,2026:event/summit/1"]);
  const corrected = world([
    aDevelopment({ known: "2021-10-01", status: "planned", date: "2021-12", sources: [] }),
    steps[1]!,
  ]);
  app.world.archive = corrected;
  app.world.ledger = recorded(corrected, app.world.ledger, "2021-12-05T10:00:00Z");
  expect(await idsNow()).toEqual(["tag:attache,2026:event/summit/1", "tag:attache,2026:event/summit/2"]);
  const [entry] = parseAtomFeed(await app.text("/feed.atom?topic=us-china")).entries ?? [];
  expect(entry).toMatchObject({ published: "2021-10-01T00:00:00.000Z", updated: "2021-12-05T10:00:00.000Z" });
  expect(entry?.content?.value).toContain("Corrected on 5 December 2021");
});

test("a step that is put in before others takes no other’s id", async () => {
  const app = anApp(world());
  const late = world([aDevelopment({ known: "2021-09-01", status: "floated" }), ...steps]);
  app.world.archive = late;
  app.world.ledger = recorded(late, app.world.ledger, "2021-12-05T10:00:00Z");
  const entries = parseAtomFeed(await app.text("/feed.atom?topic=us-china")).entries ?? [];
  expect(entries.map(({ id, published }) => [id?.split("/").at(-1), published?.slice(0, 10)])).toEqual([
    ["3", "2021-09-01"],
    ["2", "2021-11-12"],
    ["1", "2021-10-01"],
  ]);
});

test("a day narrows it down as it does /changes", async () => {
  const { text } = anApp(world());
  const since = async (query: string) => parseAtomFeed(await text(`/feed.atom?${query}`)).entries?.length ?? 0;
  expect([await since("since=2021-11-01"), await since("since=7d"), await since("actor=china")]).toEqual([1, 0, 0]);
});

test.each([
  ["topic=nothing", 400, "My archive has no topic with the id “nothing”."],
  ["since=whenever", 400, "whenever"],
  ["since=2031-01-01", 400, "1 January 2031"],
  ["page=0", 400, "page is a number from 1 on."],
  ["page=9", 404, "There is no page 9 of this feed; it has 1 page."],
  ["about=x", 400, "There is no “about” here, only topic, actor, since and page."],
])("asked for %s, it says in one sentence why there is no feed", async (query, status, sentence) => {
  const answer = await anApp(world()).ask(`/feed.json?${query}`);
  expect([answer.status, await answer.text()]).toEqual([status, expect.stringContaining(sentence)]);
});
