import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FeedItem } from "#src/newsroom/feed-item.ts";
import { canonicalLink } from "#src/newsroom/feeds/canonical-link.ts";

const BASE = "https://news.example/feeds/world.xml";

describe("the address of an item", () => {
  test.each([
    ["https://a.example/x?at_medium=RSS&at_campaign=KARANGA", "https://a.example/x"],
    ["https://a.example/x?utm_source=rss&id=7&UTM_Medium=feed", "https://a.example/x?id=7"],
    ["https://a.example/x?ns_mchannel=social&CMP=share&xtor=RSS-1&fbclid=1&gclid=2", "https://a.example/x"],
    ["https://a.example/x?page=2&q=a%20b+c&empty=", "https://a.example/x?page=2&q=a%20b+c&empty="],
    ["https://a.example/x#comments", "https://a.example/x"],
    ["https://a.example/x?%75tm_source=rss&b=%zz", "https://a.example/x?b=%zz"],
    ["https://user:secret@a.example/x", "https://a.example/x"],
    ["HTTPS://A.Example:443/x", "https://a.example/x"],
    [" \n https://a.example/x \n", "https://a.example/x"],
    ["/world/1", "https://news.example/world/1"],
    ["2.html", "https://news.example/feeds/2.html"],
    ["//b.example/x", "https://b.example/x"],
    ["https://a.example/at_home?cmpx=1&format=rss", "https://a.example/at_home?cmpx=1&format=rss"],
  ])("%s is %s", (link, wanted) => {
    expect(canonicalLink(link, BASE)).toBe(wanted);
  });

  test.each([
    "javascript:alert(1)",
    "data:text/html,x",
    "file:///etc/passwd",
    "mailto:a@b.example",
    "http://",
    `https://a.example/${"x".repeat(3000)}`,
  ])("%s is none", (link) => {
    expect(canonicalLink(link, BASE)).toBeUndefined();
  });

  test("a relative one without a feed is none", () => {
    expect(canonicalLink("/world/1")).toBeUndefined();
  });

  test("stays as it is when it is taken again, with or without the feed", () => {
    const part = fc.constantFrom(
      "/world",
      "/a b",
      "?",
      "&",
      "#",
      "utm_x=1",
      "at_y",
      "%75tm_z=2",
      "id=7",
      "%zz",
      "é",
      "..",
      ";",
    );
    const links = fc.array(part, { maxLength: 12 }).map((parts) => `https://News.example${parts.join("")}`);
    fc.assert(
      fc.property(fc.oneof(links, fc.string()), (link) => {
        const once = canonicalLink(link, BASE);
        if (once === undefined) return;
        expect(canonicalLink(once)).toBe(once);
        expect(canonicalLink(once, "https://other.example/")).toBe(once);
        // A question mark within a parameter begins none.
        const parameters = new URL(once).search.split("&");
        expect(parameters.filter((one) => /^\?*(?:utm_|at_|cmp=)/.test(one))).toEqual([]);
        expect(FeedItem.shape.link.safeParse(once).success).toBe(true);
      }),
    );
  });
});
