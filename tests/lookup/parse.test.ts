import { expect, test } from "vitest";
import { parseMessage } from "#src/lookup/parse.ts";
import { parseDay } from "#src/lookup/parse-day.ts";
import { shipped } from "#tests/helpers/shipped.ts";

const archive = shipped();
const TODAY = "2026-05-20";

test.each([
  ["when is the biden xi summit", { about: "event-named", words: "biden xi summit" }],
  ["When is the next Biden Xi summit?", { about: "event-named", words: "Biden Xi summit" }],
  ["what's next?", { about: "next", page: 0 }],
  ["next with Xi Jinping", { about: "next", page: 0, actor: "xi-jinping" }],
  ["what changed since 2026-05-01?", { about: "changes", page: 0, since: "2026-05-01" }],
  ["what did Xi say about cooperation?", { about: "quotes", page: 0, speaker: "xi-jinping", words: "cooperation" }],
  ["习近平", { about: "search", words: "习近平", page: 0 }],
  ["help", { about: "help", page: 0 }],
  [
    "when is the biden xi summit as of 10 November 2021?",
    { about: "event-named", words: "biden xi summit", asOf: "2021-11-10" },
  ],
  [
    "biden xi virtual summit (as known on 2021-11-10)",
    { about: "event-named", words: "biden xi virtual summit", asOf: "2021-11-10" },
  ],
  [
    "what changed since last week, as of 2021-11-12",
    { about: "changes", page: 0, since: "2021-11-05", asOf: "2021-11-12" },
  ],
  ["who is wang yi as-of:2021-11-10", { about: "who-named", words: "wang yi", asOf: "2021-11-10" }],
  ["习近平 as of 2021-11-10", { about: "search", words: "习近平", page: 0, asOf: "2021-11-10" }],
  ["zzzzqqq as of 2021-11-10", { about: "event-named", words: "zzzzqqq", asOf: "2021-11-10" }],
  ["help as of 2021-11-10", { about: "help", page: 0 }],
  ["hello there", undefined],
  ["", undefined],
])("a direct message “%s” is understood", (text, question) => {
  expect(parseMessage(text, archive, TODAY)).toEqual(question);
});

test.each([
  ["2021-11-10", "2021-11-10"],
  ["10 November 2021", "2021-11-10"],
  ["10 nov 2021", "2021-11-10"],
  ["Nov 10, 2021", "2021-11-10"],
  ["yesterday", "2026-05-19"],
  ["7d", "2026-05-13"],
  ["2w", "2026-05-06"],
  ["11/10/2021", undefined],
  ["31 February 2021", undefined],
  ["soon", undefined],
])("“%s” as a day is %s", (text, day) => {
  expect(parseDay(text, TODAY)).toBe(day);
});
