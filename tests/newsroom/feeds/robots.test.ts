import { describe, expect, test } from "vitest";
import { bansPath, heedRobots } from "#src/newsroom/feeds/robots.ts";
import { DAY, fetchedText, rssOf } from "./feed-world.ts";

describe("robots.txt bans", () => {
  test.each([
    ["User-agent: *\nDisallow: /feeds/", "/feeds/world.xml", true],
    ["User-agent: *\nDisallow: /feeds/\nAllow: /feeds/world", "/feeds/world.xml", false],
    ["User-agent: *\nDisallow: /a\nAllow: /a", "/a", false],
    ["User-agent: *\nDisallow:", "/feeds/", false],
    ["User-agent: *\nDisallow: /\n\nUser-agent: Attache\nDisallow: /x", "/feed", false],
    ["User-agent: GPTBot\nDisallow: /", "/feed", false],
    ["User-agent: a\nUser-agent: attache # us\nCrawl-delay: 5\nDisallow: /feed # all", "/feed", true],
    ["User-agent: *\nDisallow: /*.xml$", "/feeds/world.xml", true],
    ["User-agent: *\nDisallow: /*.xml$", "/feeds/world.xml?a=1", false],
    ["User-agent: *\nDisallow: /*?*format=rss", "/world?b=1&format=rss", true],
    ["User-agent: *\nDisallow: /feed$", "/feed", true],
    ["User-agent: *\nDisallow: /feed$", "/feeds", false],
    ["", "/", false],
    ["<html>not found</html>", "/", false],
  ])("%j: %s is %s", (robots, path, banned) => {
    expect(bansPath(robots, "attache", path)).toBe(banned);
  });

  test("are asked for once a week for each server, and one that cannot be had bans nothing", async () => {
    let now = 0;
    const asked: string[] = [];
    const fetch = heedRobots(
      async (url) => {
        asked.push(url);
        if (!url.endsWith("/robots.txt")) return fetchedText(rssOf());
        if (now > 0) return fetchedText("User-agent: *\nDisallow: /a");
        return { kind: "refused", refusal: { why: "unreachable" } };
      },
      "attache",
      () => now,
    );
    const [one, other] = ["https://news.example/a", "https://news.example/b"];
    expect([(await fetch(one, {})).kind, (await fetch(other, {})).kind]).toEqual(["fetched", "fetched"]);
    now = 8 * DAY;
    expect(await fetch(one, {})).toEqual({ kind: "refused", refusal: { why: "robots" } });
    expect(asked).toEqual(["https://news.example/robots.txt", one, other, "https://news.example/robots.txt"]);
  });
});
