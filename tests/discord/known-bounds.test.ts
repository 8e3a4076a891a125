import { describe, expect, test } from "vitest";
import type { Archive } from "#src/archive/archive.ts";
import { composeCalendar } from "#src/calendar/calendar.ts";
import { render } from "#src/discord/render/render.ts";
import { answer } from "#src/lookup/answers/answer.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { aDevelopment, anActor, anArchive, anEvent, aSource, aTopic } from "#tests/helpers/archive.ts";
import { readBody } from "#tests/helpers/fits.ts";
import { aQuestion, type QuestionInput } from "#tests/helpers/ids.ts";
import { aStatus } from "#tests/helpers/status.ts";

const sources = ["embassy"];
const step = (known: string, rest: Omit<Parameters<typeof aDevelopment>[0], "known">) =>
  aDevelopment({ known, sources, ...rest });

/** Agreed on a day, planned on one of three, confirmed by a day at the latest. */
const TALKS = anEvent({
  id: "talks",
  title: "Talks in Bern",
  kind: "talks",
  topics: ["us-china"],
  developments: [
    step("2025-12-01", { status: "agreed", summary: "Both sides agree to talk." }),
    step("[2025-12-10..2025-12-12]", { status: "planned", date: "2026-02", summary: "February is named." }),
    step("[..2025-12-27]", {
      status: "confirmed",
      "confirmed-by": ["united-states"],
      date: "2026-02-09",
      summary: "Washington names the 9th.",
    }),
  ],
});

/** Nobody knows since when. */
const VISIT = anEvent({
  id: "visit",
  title: "Visit to Lima",
  kind: "visit",
  developments: [
    step("[..2025-12-20]", { status: "planned", date: "2026-03", participants: [{ actor: "xi-jinping" }] }),
    step("2026-01", { declined: ["xi-jinping"], summary: "Xi will not come." }),
  ],
});

const archive: Archive = anArchive({
  events: [TALKS, VISIT],
  sources: [aSource()],
  topics: [aTopic()],
  actors: [
    anActor(),
    anActor({ id: "united-states", kind: "state", name: "United States", country: undefined }),
    anActor({ id: "china", kind: "state", name: "China", country: undefined }),
  ],
});

function read(question: QuestionInput, today = "2026-01-20"): string {
  const ground = { archive, today, words: ENGLISH, status: () => aStatus(), commands: [] };
  return readBody(render(answer(aQuestion(question), ground), archive, ENGLISH));
}

const talksAsOf = (asOf: string) => read({ about: "event", id: "talks", page: 0, asOf });

const AGREED = "Agreed in principle · known since 1 December 2025";
const PLANNED = "Planned · became known on a day between 10 and 12 December 2025";
const CONFIRMED = "Confirmed by the United States · known by 27 December 2025 at the latest";

test.each([
  ["2025-12-01", AGREED],
  ["2025-12-09", AGREED],
  ["2025-12-27", CONFIRMED],
])("as of %s, outside all bounds, the card says “%s” and leaves nothing in doubt", (asOf, sure) => {
  expect(talksAsOf(asOf)).toContain(sure);
  expect(talksAsOf(asOf)).not.toContain("may have been known already");
});

test.each([
  ["2025-12-10", AGREED],
  ["2025-12-11", AGREED],
  ["2025-12-12", PLANNED],
  ["2025-12-26", PLANNED],
])("as of %s, inside a bound, the card says “%s” and that more may have been known", (asOf, sure) => {
  expect(talksAsOf(asOf)).toContain(sure);
  expect(talksAsOf(asOf)).toContain(
    "This may have been known already: Monday 9 February 2026 (confirmed by the United States), known by 27 December 2025 at the latest.",
  );
});

describe("a step in doubt that leaves the state as it is", () => {
  const dated = step("[2025-12-10..2025-12-12]", {
    status: "planned",
    date: "2026-02-09",
    summary: "The 9th is named.",
  });
  const news = step("[..2026-01-20]", { summary: "A hall is being built." });
  const DOUBT = "may have been known already";
  const asOf = (day: string, ...developments: ReturnType<typeof step>[]) => {
    const archive = anArchive({ events: [anEvent({ id: "hall", developments })], sources: [aSource()] });
    const ground = { archive, today: "2026-03-01", words: ENGLISH, status: () => aStatus(), commands: [] };
    return readBody(
      render(answer(aQuestion({ about: "event", id: "hall", page: 0, asOf: day }), ground), archive, ENGLISH),
    );
  };

  test("is told as more that may have been known, and never as the date that was", () => {
    const text = asOf("2025-12-20", dated, news);
    expect(text).toContain("More of it may have been known already: known by 20 January 2026 at the latest.");
    expect(text).not.toContain(`This ${DOUBT}`);
  });

  test("does not make what stands before it known later", () => {
    const agreed = step("2025-12-01", { status: "agreed", summary: "Both sides agree to talk." });
    expect(asOf("2025-12-10", agreed, dated, news)).toContain(
      `This ${DOUBT}: Monday 9 February 2026 (planned), became known on a day between 10 and 12 December 2025.`,
    );
  });
});

test("before its earliest bound nothing of a step is told", () => {
  expect(talksAsOf("2025-12-09")).not.toContain("February");
  expect(read({ about: "event", id: "talks", page: 0, asOf: "2025-11-30" })).toContain(
    "The first news of it in my archive is of 1 December 2025.",
  );
});

test("an event that may have been known is neither told nor denied, and lists count it", () => {
  expect(read({ about: "event", id: "visit", page: 0, asOf: "2025-12-15" })).toContain(
    "“Visit to Lima” may have been known on 15 December 2025 already. My archive cannot tell the day: known by 20 December 2025 at the latest.",
  );
  const next = read({ about: "next", page: 0, asOf: "2025-12-15" });
  expect(next).toContain("Talks in Bern");
  expect(next).not.toContain("Visit to Lima");
  expect(next).toContain("1 more event may have been known already");
});

test("changes since a day are those that surely fall in the time, and what may is counted", () => {
  const since = read({ about: "changes", since: "2025-12-11", page: 0 });
  expect(since).toContain("Known in January 2026 · Embassy of China");
  expect(since).not.toContain("February is named");
  expect(since).toContain("3 more changes may belong here");
  const december = read({ about: "changes", since: "2025-12-01", asOf: "2025-12-31", page: 0 });
  expect(december).toContain("Known between 10 and 12 December · ");
  expect(december).toContain("Known by 27 December · Date more exact · Embassy of China");
  expect(december).toContain("1 more change may belong here");
});

test("who has declined is not among those who come, and is told to be missing", () => {
  const text = read({ about: "event", id: "visit", page: 0 }, "2026-02-10");
  expect(text).toContain("Not coming: Xi Jinping");
  expect(text).not.toContain("With Xi Jinping");
});

test("the history has each step under its own bound", () => {
  const history = read({ about: "event", id: "talks", page: 0, open: "history" });
  expect(history).toContain("**By 27 December 2025** · ");
  expect(history).toContain("**A day between 10 and 12 December 2025** · ");
});

test("a calendar entry says since when it is known, and who is not coming", () => {
  const text = composeCalendar("All", [TALKS, VISIT], archive, ENGLISH, true).text?.replaceAll("\r\n ", "");
  expect(text).toContain("Confirmed by the United States\\, known by 27 December 2025 at the latest");
  expect(text).toContain("Not coming: Xi Jinping");
});

describe("what should be over by now", () => {
  const talks = (id: string, date: string) =>
    anEvent({ id, title: `Talks ${id}`, developments: [step("2026-01-02", { status: "planned", date })] });
  const ground = { today: "2026-01-20", words: ENGLISH, status: () => aStatus(), commands: [] };
  const pagesOf = (...events: readonly ReturnType<typeof talks>[]) => {
    const archive = anArchive({ events, sources: [aSource()] });
    return (page: number) =>
      readBody(render(answer(aQuestion({ about: "next", page }), { ...ground, archive }), archive, ENGLISH));
  };

  test("stands under what is said of the time ahead, where nothing is, and the heading alone says that no outcome is known", () => {
    const page = pagesOf(talks("in-lima", "2026-01-10"));
    expect(page(0)).toContain("My archive has nothing ahead.");
    expect(page(0)).toContain("### Outcome not in my archive\n◎ **10 January 2026**\nTalks in-lima");
  });

  test("is not on the first page of what lies ahead", () => {
    const page = pagesOf(talks("in-lima", "2026-01-10"), talks("in-oslo", "2026-02-10"));
    expect(page(0)).toContain("Talks in-oslo");
    expect(page(0)).not.toContain("Talks in-lima");
    expect(page(1)).toContain("Talks in-lima");
  });

  test("is told the latest first, and for half a year", () => {
    const dates = ["2025-07-20", "2025-12-01", "2026-01-10", "2025-07-22"];
    const text = pagesOf(...dates.map((date) => talks(date, date)))(0);
    expect([...text.matchAll(/Talks (\S+)/g)].map(([, date]) => date)).toEqual([
      "2026-01-10",
      "2025-12-01",
      "2025-07-22",
    ]);
  });
});
