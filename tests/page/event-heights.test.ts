// The same of the events of the archive.
import { expect, test } from "vitest";
import { accountOf } from "#src/archive/account.ts";
import { sample } from "#tests/helpers/runs.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { type Asking, tooTall } from "./answer-heights.ts";
import { describeHeights } from "./heights-in-browser.ts";

describeHeights("what is seen of an event without scrolling", (measure) => {
  test("is the whole of events of all sorts, and of those of which several sentences are told", {
    timeout: 300_000,
  }, async () => {
    const archive = shipped();
    const telling = [...archive.events.values()].filter((event) => accountOf(event, undefined, archive).length > 1);
    const ids = new Set([...sample([...archive.events.keys()]), ...sample(telling).map(({ id }) => id)]);
    const askings = [...ids].map((id): Asking => [`/event name:${id}`]);
    expect(tooTall(await measure(askings))).toEqual([]);
  });
});
