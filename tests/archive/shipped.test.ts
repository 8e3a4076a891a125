import { earliest } from "@attache/edtf";
import { expect, test } from "vitest";
import { difference } from "#src/archive/change.ts";
import { stateAfter, stateAsOf } from "#src/archive/history.ts";
import { knownBy } from "#src/archive/known-steps.ts";
import { tokenize } from "#src/text/tokens.ts";
import { describeState } from "#src/wording/describe-state.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { shipped } from "#tests/helpers/shipped.ts";

const archive = shipped();

test("the archive is worth asking: many events, quotes and sources", () => {
  expect(archive.events.size).toBeGreaterThanOrEqual(30);
  expect(archive.quotes.size).toBeGreaterThanOrEqual(25);
  expect(archive.sources.size).toBeGreaterThanOrEqual(80);
});

test("every development and every wording cites a source", () => {
  for (const event of archive.events.values()) {
    for (const step of event.developments) expect(step.sources, `${event.id} ${step.known.by}`).not.toHaveLength(0);
  }
  for (const quote of archive.quotes.values()) {
    for (const wording of quote.wordings) expect(wording.sources, quote.id).not.toHaveLength(0);
  }
});

test("no event is reported held before the day on which it was held", () => {
  for (const event of archive.events.values()) {
    for (const step of event.developments.filter(({ status }) => status === "held")) {
      const state = stateAsOf(event, step.known.by);
      const first = state?.date === undefined ? undefined : earliest(state.date);
      // A day in Beijing can be a day ahead of the same evening in Washington, never more.
      if (first !== undefined)
        expect(Date.parse(step.known.by) - Date.parse(first), event.id).toBeGreaterThan(-2 * 86_400_000);
    }
  }
});

test.each([
  ["2021-09-14", undefined],
  ["2021-09-15", "no date (floated)"],
  ["2021-10-06", "by the end of 2021 (agreed in principle)"],
  ["2021-11-02", "by the end of 2021 (agreed in principle)"],
  ["2021-11-08", "by the end of 2021 (agreed in principle)"],
  ["2021-11-09", "the week of 15 November 2021 (planned)"],
  ["2021-11-10", "Monday 15 November 2021, evening in Washington (tentative)"],
  ["2021-11-11", "Monday 15 November 2021, evening in Washington (tentative)"],
  ["2021-11-12", "Monday 15 November 2021, evening in Washington (confirmed by the United States)"],
  ["2021-11-13", "Monday 15 November 2021, evening in Washington (confirmed by the United States and China)"],
  ["2021-11-15", "Monday 15 November 2021, 19:45 in Washington (confirmed by the United States and China)"],
  ["2021-11-16", "Monday 15 November 2021, 19:46 in Washington (held)"],
])("on %s the virtual summit of 2021 stood at: %s", (day, expected) => {
  expect(read("us-china-virtual-summit-2021", day)).toBe(expected);
});

test.each([
  ["2025-06-05", "no date (floated)"],
  ["2025-10-30", "April 2026 (planned)"],
  ["2025-11-24", "April 2026 (confirmed by the United States)"],
  ["2026-02-20", "31 March – 2 April 2026 (confirmed by the United States)"],
  ["2026-03-16", "no date (postponed)"],
  ["2026-03-25", "14–15 May 2026 (confirmed by the United States)"],
  ["2026-05-11", "13–15 May 2026 (confirmed by the United States and China)"],
  ["2026-05-13", "13–15 May 2026 (under way)"],
  ["2026-05-15", "13–15 May 2026 (held)"],
])("on %s the Beijing visit of 2026 stood at: %s", (day, expected) => {
  expect(read("us-china-beijing-visit-2026", day)).toBe(expected);
});

test.each([
  ["us-north-korea-singapore-2018", ["cancelled", "reinstated", "held"]],
  ["us-russia-budapest-2025", ["postponed", "cancelled"]],
  ["cop26", ["postponed", "reinstated", "held"]],
  ["quad-2023", ["cancelled", "reinstated", "held"]],
])("the history of %s has its turns in order", (id, expected) => {
  const event = archive.events.get(id);
  if (event === undefined) throw new Error(`no ${id}`);
  const turns = event.developments.flatMap((_, index) => {
    const before = stateAfter(event, event.developments.slice(0, index));
    const after = stateAfter(event, event.developments.slice(0, index + 1));
    return after === undefined ? [] : difference(before, after);
  });
  const told = turns.filter((kind) => ["cancelled", "postponed", "reinstated", "held", "lapsed"].includes(kind));
  expect(told).toEqual(expected);
});

test.each([
  ["biden xi", "us-china-virtual-summit-2021"],
  ["biden xi summit", "us-china-virtual-summit-2021"],
  ["biden xi sumit", "us-china-virtual-summit-2021"],
  ["中美元首视频会晤", "us-china-virtual-summit-2021"],
  ["woodside", "biden-xi-woodside-2023"],
])("“%s” finds %s first", (words, id) => {
  expect(archive.search.find(words, { kinds: ["event"], limit: 1 })[0]?.id).toBe(id);
});

test.each([
  ["习近平", "xi-jinping"],
  ["xi", "xi-jinping"],
  ["XI JINPING", "xi-jinping"],
  ["qin gang", "qin-gang"],
  ["United States", "united-states"],
])("“%s” finds the actor %s first", (words, id) => {
  expect(archive.search.find(words, { kinds: ["actor"], limit: 1 })[0]?.id).toBe(id);
});

test("each garbled line of the news text leads to a quote that has it as garbled, behind a better wording", () => {
  for (const line of [
    "The two countries will gain cooperation and lose confrontation",
    "the only good choice",
    "critical historic turning point",
    "strengthen trade and cooperation at all levels",
  ]) {
    const [hit] = archive.search.find(line, { kinds: ["quote"], limit: 1 });
    const quote = archive.quotes.get(hit?.id ?? "");
    const garbled = quote?.wordings.find((wording) => wording.kind === "garbled" && contains(wording.text, line));
    expect(garbled, line).toBeDefined();
    expect(
      quote?.wordings.some((wording) => wording.kind === "official-translation" || wording.kind === "verbatim"),
      line,
    ).toBe(true);
  }
});

test.each([
  "qin gang",
  "yang jiechi",
  "jake sullivan",
  "joe biden",
  "houston",
  "chengdu",
  "anchorage",
  "zurich",
  "rome",
  "glasgow",
])("the news text names %s, and the archive knows it", (words) => {
  expect(archive.search.find(words, { limit: 1 })).not.toEqual([]);
});

function read(id: string, day: string): string | undefined {
  const event = archive.events.get(id);
  if (event === undefined) throw new Error(`no ${id}`);
  const state = stateAfter(event, knownBy(event, day));
  return state === undefined ? undefined : describeState(state, archive, ENGLISH);
}

function contains(text: string, line: string): boolean {
  return tokenize(text).join(" ").includes(tokenize(line).join(" "));
}

/** “By Witkoff both sides agree”, “…; by Rubio there is progress”; not “By China’s account they agree”, nor “By May both take back”. */
const TOLD_BY =
  /(?:^|[.;:] )[Bb]y (?:the )?(?!Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:\p{Lu}[\p{L}-]* )+(?!account|text|report|words|official)\p{Ll}/u;

test("who tells something is told with “according to” or a verb: “by” reads as if they had done it", () => {
  const texts = [...archive.events.values()].flatMap(({ id, developments }) =>
    developments.flatMap(({ summary, note = "" }) => [summary, note].map((text) => `${id}: ${text}`)),
  );
  expect(texts.filter((text) => TOLD_BY.test(text))).toEqual([]);
});
