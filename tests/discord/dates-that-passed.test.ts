// What an archive expected, seen from a day on which it is gone: every surface says that nobody has recorded what came of it.
import { describe, expect, test } from "vitest";
import { composeSince } from "#src/digest/preview-since.ts";
import { digestPages } from "#src/discord/render/broadcast/digest-pages.ts";
import { dmPages } from "#src/discord/render/broadcast/dm-pages.ts";
import { render } from "#src/discord/render/render.ts";
import { answer } from "#src/lookup/answers/answer.ts";
import { layOutMonth } from "#src/picture/month/month-layout.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { aDevelopment, anArchive, anEvent } from "#tests/helpers/archive.ts";
import { aSubscription } from "#tests/helpers/digests.ts";
import { readBody } from "#tests/helpers/fits.ts";
import { anApp } from "#tests/helpers/http.ts";
import { eventId } from "#tests/helpers/ids.ts";

const NOW = "2026-11-27";
const off = aDevelopment({ known: "2026-04-20", status: "cancelled" });
const week = "[2026-05-11..2026-05-17]";
const archive = anArchive({
  events: [
    anEvent({
      id: "round",
      title: "Second round",
      developments: [off, aDevelopment({ known: "2026-05-09", status: "tentative", date: week })],
    }),
    anEvent({
      id: "dialogue",
      title: "Dialogue",
      developments: [aDevelopment({ known: "2026-05-29", status: "under-way", date: "2026-05-29/2026-05-31" })],
    }),
    anEvent({
      id: "treaty",
      title: "Treaty",
      developments: [aDevelopment({ known: "2026-05-20", status: "planned", date: "2027-02-01" })],
    }),
  ],
});
const read = (body: unknown) => readBody(body as Parameters<typeof readBody>[0]);
const digest = (until = NOW) =>
  composeSince(aSubscription({ picture: true }), "2026-05-01", archive, Date.parse(`${until}T08:00:00Z`));
const posted = (until?: string) =>
  digestPages(digest(until), archive, ENGLISH, () => 1)
    .map(({ body }) => `${read(body)}\n${JSON.stringify(body)}`)
    .join("\n");

describe("a digest", () => {
  test("has them under a heading of their own, each with a word on its outcome", () => {
    const text = posted();
    expect(text).toContain("### Dates that have passed");
    expect(text).toContain("**the week of 11 May 2026 (tentative)** · outcome not in my archive");
    expect(text).not.toMatch(/### (?:Back on|Started)/);
    expect(text.match(/### New\n.*\n.*1 February 2027/)).not.toBeNull();
  });

  test("of the day itself speaks of them as of what lies ahead", () => {
    const text = posted("2026-05-10");
    expect(text).toContain("back on, tentatively: the week of 11 May");
    expect(text).not.toContain("outcome");
  });

  test("tells those who cannot see its picture so too", () => {
    expect(posted()).toContain("Second round, tentative, outcome not in my archive");
  });

  test("that has nothing else is not headed by what was to be", () => {
    const alone = { ...archive, events: new Map([...archive.events].filter(([id]) => id === "round")) };
    const told = composeSince(aSubscription(), "2026-05-01", alone, Date.parse(`${NOW}T08:00:00Z`));
    const [page] = digestPages(told, alone, ENGLISH, () => 1);
    expect(read(page?.body)).toMatch(/^## Second round: date passed, outcome not in my archive/);
  });
});

test("a direct message says so on the line of the event", () => {
  const items = digest().groups.flatMap((group) => group.items);
  const news = { user: "1", now: Date.parse(NOW), items, quotes: [], withdrawn: [], reminders: [], follows: [] };
  const text = dmPages(news as unknown as Parameters<typeof dmPages>[0], archive, ENGLISH, () => 1)
    .map(readBody)
    .join("\n");
  expect(text.match(/outcome not in my archive/g)).toHaveLength(2);
});

test("the picture of a month and its text for those who cannot see it say so, behind what is still to come", () => {
  const context = { archive, today: "2026-05-20", words: ENGLISH, status: () => ({}) as never, commands: [] };
  const view = answer({ about: "month", month: "2026-05", page: 0 }, { ...context });
  expect(JSON.stringify(render(view, archive, ENGLISH))).toContain(
    "The week of 11 May 2026: Second round, tentative, outcome not in my archive.",
  );
  if (view.kind !== "month") throw new Error("not a month");
  const { list } = layOutMonth(
    { heading: "May", notes: [], month: "2026-05", items: view.items, today: "2026-05-20" },
    ENGLISH,
  );
  expect(list.lines.map(({ title }) => title.text)).toEqual(["Dialogue", "Second round"]);
  expect(list.headings.map(({ text }) => text)).toEqual(["Outcome not in my archive"]);
});

test("the list of what a person follows says so", () => {
  const follows = [{ id: "f1", target: { kind: "event", id: eventId("round") } as const, place: 0, createdAt: NOW }];
  const following = { follows, reminders: [], paused: undefined };
  const view = { kind: "following", owner: "1", page: 0, today: NOW, following } as const;
  expect(readBody(render(view, archive, ENGLISH))).toContain("(tentative), outcome not in my archive");
});

test("what a link to its page unfolds to says so", async () => {
  const page = await anApp(archive, { today: NOW }).text("/e/round");
  expect(page).toMatch(
    /<meta name="description" content="The week of 11 May 2026\. [^"]*The outcome is not in my archive\./,
  );
});
