// The same of the events of the archive: of every other one, for two windows and some hundred events take minutes. `npm run heights -- --events` measures all.
import { expect, test } from "vitest";
import { accountOf } from "#src/archive/account.ts";
import { sample } from "#tests/helpers/runs.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { type Asking, tooTall } from "./answer-heights.ts";
import { describeHeights } from "./heights-in-browser.ts";

describeHeights("what is seen of an event without scrolling", (measure) => {
  test("is the whole of events of all sorts", { timeout: 300_000 }, async () => {
    const everyOther = [...shipped().events.keys()].filter((_, n) => n % 2 === 0);
    const events = sample(everyOther).map((id): Asking => [`/event name:${id}`]);
    expect(tooTall(await measure(events))).toEqual([]);
  });

  test("is the whole of events of which several sentences are told", { timeout: 300_000 }, async () => {
    const archive = shipped();
    const events = [...archive.events.values()].filter((event) => accountOf(event, undefined, archive).length > 1);
    const askings = sample(events).map(({ id }): Asking => [`/event name:${id}`]);
    expect(tooTall(await measure(askings))).toEqual([]);
  });
});
