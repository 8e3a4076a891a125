// Sources that were published after the day whose knowledge is told.
import { describe, expect, test } from "vitest";
import { archiveSeenOn } from "#src/archive/sources-seen-on.ts";
import { Question } from "#src/core/question.ts";
import { composeSince } from "#src/digest/preview-since.ts";
import { digestPages } from "#src/discord/render/broadcast/digest-pages.ts";
import { render } from "#src/discord/render/render.ts";
import { answer } from "#src/lookup/answers/answer.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { aDevelopment, anArchive, anEvent, aSource } from "#tests/helpers/archive.ts";
import { aSubscription } from "#tests/helpers/digests.ts";
import { readBody } from "#tests/helpers/fits.ts";
import { anApp } from "#tests/helpers/http.ts";

const archive = anArchive({
  sources: [
    aSource({ id: "yearbook", publisher: "Yearbook", published: "2031-09", kind: "official" }),
    aSource({ id: "herald", publisher: "Herald", published: "2031-03-02", kind: "repost" }),
    aSource({ id: "board", publisher: "Board", kind: "press" }),
  ],
  events: [
    anEvent({
      developments: [
        aDevelopment({
          known: "2031-03-01",
          status: "planned",
          date: "2031-04-01",
          sources: ["yearbook", "herald", "board"],
        }),
      ],
    }),
  ],
});
const said = (question: object) => {
  const context = { archive, today: "2031-12-01", words: ENGLISH, status: () => ({}) as never, commands: [] };
  return readBody(render(answer(Question.parse(question), context), archive, ENGLISH));
};

describe("as of a day", () => {
  test("what was published by then stands first, and what came later says so", () => {
    expect(said({ about: "event", id: "summit", asOf: "2031-03-10" })).toContain("Sources: Board and 2 more");
    const opened = said({ about: "event", id: "summit", open: "sources", asOf: "2031-03-10" });
    expect(opened).toContain("**Yearbook** · Official, September 2031, published later");
    expect(opened.match(/published later/g)).toHaveLength(1);
    expect(said({ about: "sources", event: "summit", asOf: "2031-03-10" }).match(/published later/g)).toHaveLength(1);
    const nobodyYet = said({ about: "next", asOf: "2031-03-01" });
    expect(nobodyYet).toContain("Board");
  });

  test("a page says so too, and a digest of that day", async () => {
    const page = await anApp(archive, { today: "2031-12-01" }).text("/e/summit?as-of=2031-03-10");
    expect(page).toContain("Yearbook (published later)");
    const digest = composeSince(aSubscription(), "2031-02-20", archive, Date.parse("2031-03-01T12:00Z"));
    expect(JSON.stringify(digestPages(digest, archive, ENGLISH, () => 1))).toContain("· Board");
  });
});

test("seen from today nothing is later, and the archive is itself", () => {
  expect(said({ about: "event", id: "summit" })).toContain("Sources: Yearbook and 2 more");
  expect(archiveSeenOn(archive, "2031-12-01")).toBe(archive);
  expect(archiveSeenOn(archive, undefined)).toBe(archive);
});

test("seen from a day it has the same sources as ever, those that came later marked, however they are looked at", () => {
  const { sources } = archiveSeenOn(archive, "2031-03-10");
  const marked = [["yearbook", true] as const, ["herald", undefined] as const, ["board", undefined] as const];
  expect(sources.size).toBe(3);
  expect([...sources].map(([id, { isLater }]) => [id, isLater])).toEqual(marked);
  expect([...sources.entries()].map(([id, { isLater }]) => [id, isLater])).toEqual(marked);
  expect([...sources.keys()]).toEqual([...sources.values()].map(({ id }) => id));
  const seen: unknown[] = [];
  sources.forEach(({ isLater }, id) => {
    seen.push([id, isLater]);
  });
  expect(seen).toEqual(marked);
  expect(sources.has("yearbook")).toBe(true);
  expect(sources.get("yearbook")).toBe(sources.get("yearbook"));
  expect([sources.has("gazette"), sources.get("gazette")]).toEqual([false, undefined]);
});
