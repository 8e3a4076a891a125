import { dirname, join } from "node:path/posix";
import { expect, test } from "vitest";
import type { Archive } from "#src/archive/archive.ts";
import { FILED } from "#src/http/addresses.ts";
import { siteFiles } from "#src/http/site-files.ts";
import { aDevelopment, anArchive, anEvent, aQuote } from "#tests/helpers/archive.ts";
import { anApp } from "#tests/helpers/http.ts";
import { frozen } from "#tests/helpers/shipped.ts";

async function siteOf(archive: Archive, publicUrl?: string): Promise<ReadonlyMap<string, string>> {
  const { app, faults } = anApp(archive, { addressing: FILED, publicUrl: publicUrl, today: "2026-11-27" });
  const files = await Array.fromAsync(siteFiles(app, archive));
  expect(faults).toEqual([]);
  return new Map(files.map(({ path, body }) => [path, new TextDecoder().decode(body)]));
}

const small = anArchive({
  events: [
    anEvent({
      topics: ["us-china"],
      developments: [aDevelopment({ known: "2021-10-01", date: "2021-11-15", status: "confirmed" })],
    }),
    anEvent({ id: "undated" }),
  ],
  quotes: [aQuote({ event: "summit" })],
});

test("pages, pictures, feeds and calendars are files beside one another", async () => {
  expect([...(await siteOf(small)).keys()].sort()).toEqual([
    "calendar-us-china.ics",
    "calendar.ics",
    "e/summit.html",
    "e/summit.png",
    "e/undated.html",
    "feed-us-china.atom",
    "feed-us-china.json",
    "feed.atom",
    "feed.json",
    "index.html",
    "q/letter.html",
    "style.css",
    "t/us-china.html",
    "t/us-china.png",
  ]);
});

test("every link between them leads to a file, in the whole archive", async () => {
  const files = await siteOf(frozen());
  const broken = [...files].flatMap(([path, text]) =>
    path.endsWith(".html")
      ? linksIn(text)
          .filter((link) => !files.has(join(dirname(path), link)))
          .map((link) => `${path} → ${link}`)
      : [],
  );
  expect(broken).toEqual([]);
  expect(files.size).toBeGreaterThan(1_000);
});

/** Without those that lead elsewhere; `#main` is on the page itself. */
function linksIn(html: string): readonly string[] {
  return [...html.matchAll(/ (?:href|src|action)="([^"]+)"/g)]
    .map((match) => match[1] ?? "")
    .filter((link) => !/^(?:https?:|#)/.test(link));
}

test("pages of files ask nothing that only a server can answer", async () => {
  const page = (await siteOf(small)).get("e/summit.html") ?? "";
  expect(page).toContain("How it became known");
  expect(page).not.toMatch(/<form|as-of|\?/);
});

test("with PUBLIC_URL a link to a file unfolds", async () => {
  const page = (await siteOf(small, "https://example.org/site")).get("e/summit.html") ?? "";
  expect(page).toContain('<meta property="og:url" content="https://example.org/site/e/summit.html">');
  expect(page).toContain('<meta property="og:image" content="https://example.org/site/e/summit.png">');
  expect((await siteOf(small)).get("e/summit.html")).not.toContain("og:image");
});
