// A meeting that is asked for by name and that the archive lacks is told by none of other sides, of another kind, or that is called after something else.
import { expect, test } from "vitest";
import { shownWithout } from "#tests/helpers/shown-without.ts";

test.each([
  ["who took part in the US–Ukraine talks in Jeddah", "us-ukraine-jeddah-2025"],
  ["where were the US-Ukraine talks in Jeddah", "us-ukraine-jeddah-2025"],
  ["what was decided at the US-Ukraine negotiations in Jeddah", "us-ukraine-jeddah-2025"],
])("talks of two are not told by a visit of one of them to somebody else: %s", (text, own) => {
  expect(shownWithout([own], text)).toBeUndefined();
});

test.each([
  ["who was at the EPC Prague", "epc-prague-2022"],
  ["what was decided at the European Political Community Prague", "epc-prague-2022"],
  ["EPC Hungary – is it still on?", "epc-budapest-2024"],
  ["what was agreed at the EPC Armenia", "epc-yerevan-2026"],
  ["when was the NATO 70th anniversary", "nato-london-2019"],
])("a body with a place, a state or an anniversary behind it is no other edition: %s", (text, own) => {
  expect(shownWithout([own], text)).toBeUndefined();
});

const ALL_OF_THEIRS = ["us-north-korea-singapore-2018", "us-north-korea-hanoi-2019"];

test.each([
  ["what was agreed at the US-North Korea summit 2018", [...ALL_OF_THEIRS, "pompeo-pyongyang-2018-07"]],
  ["where was the US-North Korea summit 2018", [...ALL_OF_THEIRS, "pompeo-pyongyang-2018-07"]],
])("a summit of two states is no visit of a minister: %s", (text, gone) => {
  expect(shownWithout(gone, text)).toBeUndefined();
});

test.each([
  ["when was EPC Hungary", "epc-budapest-2024"],
  ["EPC Ireland – is it still on?", "epc-ireland-2026"],
  ["who attended the US–Ukraine talks in Jeddah", "us-ukraine-jeddah-2025"],
  ["who attended the NATO summit on 25 February 2022", "nato-extraordinary-2022-02"],
  ["who attended the Trump–Kim summit in Hanoi", "us-north-korea-hanoi-2019"],
  ["when was the Trump–Xi summit in Beijing", "us-china-beijing-visit-2026"],
  ["when were the US–China trade talks in Geneva", "us-china-geneva-2025"],
  ["where was G20 India", "g20-new-delhi-2023"],
  ["on 1 June 2021 where was the NATO summit supposed to be", "nato-brussels-2021"],
])("what the archive has is told: %s", (text, own) => {
  expect(shownWithout([], text)).toBe(own);
});
