// Every answer is read in one look: nothing that matters stands above the edge of the window, on a desk or on a phone.
import { expect, test } from "vitest";
import { tooTall } from "./answer-heights.ts";
import { ASKINGS, OPENED } from "./askings.ts";
import { describeHeights } from "./heights-in-browser.ts";

describeHeights("what is seen of an answer without scrolling", (measure) => {
  test("is the whole of it, for every kind of answer, with its details closed", { timeout: 120_000 }, async () => {
    const measured = await measure(ASKINGS);
    expect(measured).toHaveLength(ASKINGS.length * 2);
    expect(tooTall(measured)).toEqual([]);
  });

  test("is the whole of what was opened, a page of it", { timeout: 120_000 }, async () => {
    expect(tooTall(await measure(OPENED))).toEqual([]);
  });
});
