// “Who was president of Russia in 1850”: a year far from those of the archive binds like any other, so that nobody of today is told for it.
import { describe, expect, test } from "vitest";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(shipped(), "2026-12-01");

describe("whoever holds an office today is not told for a year of long ago or to come", () => {
  test.each([
    ["who was president of Russia in 1850", "in 1850"],
    ["who sits in the Kremlin in 1850", "in 1850"],
    ["who was chancellor of Germany in 1890?", "in 1890"],
    ["president of the US in 1776", "in 1776"],
    ["prime minister of UK in 1805", "in 1805"],
    ["who was president of Germany in 1848, and who was chancellor?", "in 1848"],
    ["who was president of Russia in the 19th century", "1 January 1801 – 31 December 1900"],
    ["who was chancellor of Germany in the 1850s", "1 January 1850 – 31 December 1859"],
    ["who was president of France before 1850", "31 December 1849"],
    ["who will be president of the US in 3000", "in 3000"],
    ["quién fue presidente de Francia en 1850", "in 1850"],
    ["кто был президентом России в 1850 году", "in 1850"],
    ["1850年的俄罗斯总统是谁", "in 1850"],
    ["wer war 1850 Kanzler von Deutschland", "in 1850"],
    ["1850년 한국 대통령은 누구", "in 1850"],
    ["1850 में भारत के प्रधानमंत्री कौन थे", "in 1850"],
  ])("%s", (message, time) => {
    expect(shown(message)).toMatchObject({ kind: "notice", text: expect.stringContaining(time) });
  });
});

describe("nor is an event or a quote of other years", () => {
  test.each([
    "G7 summit in 1875",
    "did Trump meet Xi in 1700",
    "what did Putin say in 1800",
    "who visited Beijing in 1805",
    "what happened in 1815",
  ])("%s", (message) => {
    expect(shown(message).kind).toBe("notice");
  });
});

describe("a number that counts, or that names something, is no year", () => {
  test.each(["what did Guterres say about 1000 days of war", "what did Guterres say in 2000 words"])(
    "%s",
    (message) => {
      expect(JSON.stringify(shown(message))).not.toContain('"from":"1');
      expect(JSON.stringify(shown(message))).not.toContain('"from":"2000');
    },
  );
});
