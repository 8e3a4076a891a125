import { expect, test } from "vitest";
import { stateAsOf } from "#src/archive/history.ts";
import { partElsewhere } from "#src/archive/part-of-day.ts";
import { describeWhen } from "#src/wording/describe-state.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { shipped } from "#tests/helpers/shipped.ts";

test.each([
  [
    "evening in Washington",
    ["2021-11-15", "evening", "America/New_York", "Asia/Shanghai"],
    { day: "2021-11-16", part: "morning" },
  ],
  ["morning in Beijing", ["2021-11-16", "morning", "Asia/Shanghai", "America/New_York"], undefined],
  [
    "morning in Paris",
    ["2024-05-01", "morning", "Europe/Paris", "Europe/Berlin"],
    { day: "2024-05-01", part: "morning" },
  ],
  ["afternoon in Lima, in Beijing", ["2024-11-16", "afternoon", "America/Lima", "Asia/Shanghai"], undefined],
] as const)("%s on another clock", (_, [day, part, here, there], expected) => {
  expect(partElsewhere(day, part, here, there)).toEqual(expected);
});

test("a confirmed evening in Washington is told as the next morning in Beijing too", () => {
  const archive = shipped();
  const event = archive.events.get("us-china-virtual-summit-2021");
  const state = event === undefined ? undefined : stateAsOf(event, "2021-11-13");
  expect(state === undefined ? [] : describeWhen(state, archive, ENGLISH)).toEqual([
    "Monday 15 November 2021, evening in Washington",
    "Tuesday 16 November 2021, morning in Beijing",
  ]);
});
