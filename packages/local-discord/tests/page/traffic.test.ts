import { expect, test } from "vitest";
import { answeredAfter, fitsFilter, formatDuration, verdictOn } from "../../page/state/traffic.ts";
import type { PageTraffic } from "../../protocol.ts";

const told: PageTraffic = {
  ...{ id: 1, at: 1000, via: "gateway", from: "discord", name: "INTERACTION_CREATE" },
  ...{ problems: [], limits: [], isChecked: false, files: [], messages: [], interaction: "55" },
};
const answered: PageTraffic = {
  ...told,
  ...{ id: 2, at: 1030, via: "rest", from: "bot", name: "POST /interactions/55/:token/callback" },
  ...{ status: 204, took: 4, isChecked: true, messages: ["77"] },
};

test("a filter wants each of its words, in the name, the status or an id", () => {
  expect(fitsFilter(answered, { words: "callback 204", kind: "all" })).toBe(true);
  expect(fitsFilter(answered, { words: "77", kind: "rest" })).toBe(true);
  expect(fitsFilter(answered, { words: "callback 400", kind: "all" })).toBe(false);
  expect(fitsFilter(told, { words: "", kind: "rest" })).toBe(false);
});

test("faults are what was refused, what broke a rule, and a line that was cut; the gateway refuses nothing", () => {
  const isFault = (one: PageTraffic) => fitsFilter(one, { words: "", kind: "faults" });
  expect(isFault(told)).toBe(false);
  expect(isFault(answered)).toBe(false);
  expect(isFault({ ...answered, status: 404 })).toBe(true);
  expect(isFault({ ...answered, status: undefined })).toBe(true);
  expect(isFault({ ...answered, problems: ["content: too long"] })).toBe(true);
});

test("the first answer is timed from what the bot was told, to the end of its first request", () => {
  expect(answeredAfter([told, answered])).toBe(34);
  expect(answeredAfter([answered])).toBeUndefined();
});

test("the verdict names the worst that there is", () => {
  expect(verdictOn([told, answered])).toContain("Meets Discord’s schema");
  expect(verdictOn([told])).toBe("Nothing was to be checked");
  expect(verdictOn([{ ...answered, status: 400, problems: ["a", "b"] }])).toBe("2 faults in what was sent");
  expect(verdictOn([{ ...answered, status: 404 }])).toBe("Answered with 404");
});

test("durations are written as people say them", () => {
  expect([0.31, 34.4, 999.6, 1234].map(formatDuration)).toEqual(["0.3 ms", "34 ms", "1000 ms", "1.2 s"]);
});
