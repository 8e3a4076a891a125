// Whatever has a word in it that no time has is not tried: nothing that is a time may be left out by it.
import { describe, expect, test } from "vitest";
import { extractTime } from "#src/lookup/read/extract-time.ts";
import { parseSpan } from "#src/lookup/read/parse-span.ts";
import { mayBeTime, mayNameTime } from "#src/lookup/read/time-words.ts";
import { sample } from "#tests/helpers/runs.ts";

const TODAY = "2026-11-26";

const TIMES = (
  "last three months|the past couple of weeks|coming week|this month|next year|март 2025|на прошлой неделе|2024|2025-03|2024年5月|Sept. 2023|" +
  "yesterday|the day before yesterday|the day after tomorrow|7d ago|2 weeks ago|in 3 days|Christmas 2025|Halloween|New Year's Day 2026|last Friday|" +
  "15/11/2021|the 3rd of March, 2024|10 ноября 2021 года|Nov 10th|Monday 3 May 2021|tonight|this morning|at the moment|right now|last night|" +
  "the next few days|past 48 hours|last 24 hrs|next fortnight|in two weeks' time|week after next|the whole of 2024|all of last year|" +
  "the month of May|rest of the year|so far this year|earlier this month|later this week|next weekend|the week of 3 May|the week beginning 5 May 2025|" +
  "the second week of March|first week June 2025|June 1st week 2025|week 1 of June 2025|the first ten days of June 2024|the last couple of weeks of May|second half of 2025|H1 2024|third quarter of 2024|Q4 2023|" +
  "this quarter|early 2024|the beginning of May|start of 2025|mid-December|the middle of 2023|late March|end of 2024|the end of the year|year's end|" +
  "next spring|the summer of 2024|fall 2023|March last year|this time last year|2020-2022|2019 through 2021|the 2010s|3-5 November 2021|" +
  "3 to 9 May 2026|May 14–15, 2026|5/2024|the new year|last year in August|2025 during May|between March and May 2026|from 3 to 9 May 2026|from the 3rd of November to the 5th of November 2021"
).split("|");

describe("every word of a time may be one of a time", () => {
  test.each(TIMES)("%s", (time) => {
    expect(parseSpan(time, TODAY)).toBeDefined();
    expect(time.split(/\s+/).filter((word) => !mayBeTime(word))).toEqual([]);
    expect(mayNameTime(time.split(/\s+/))).toBe(true);
    expect(extractTime(`what happened ${time}`, TODAY, "past").span).toBeDefined();
  });
});

test("names, verbs and kinds are none", () => {
  expect(["Biden", "summit", "met", "Kyiv", "who’s", "Xi-Putin"].filter(mayBeTime)).toEqual([]);
});

/** Words that stand around a time, as `time-words` has them. */
const SMALL = (
  "a an the of on in during at to from and between until till through this that last past next coming so far earlier later begin " +
  "beginning start starting first second third fourth half couple few before after"
).split(" ");

test("what stands around times is none alone, in whatever order", () => {
  const pairs = SMALL.flatMap((one) => SMALL.map((other) => `${one} ${other}`));
  const triples = sample(pairs).flatMap((pair) => SMALL.map((word) => `${pair} ${word}`));
  const all = [...SMALL, ...pairs, ...sample(triples)];
  expect(all.filter((text) => mayNameTime(text.split(" ")))).toEqual([]);
  expect(all.filter((text) => (["past", "future"] as const).some((lean) => parseSpan(text, TODAY, lean)))).toEqual([]);
});
