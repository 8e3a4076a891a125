import { describe, expect, test } from "vitest";
import { afterQuiet, DEBOUNCE_MS, nextNews } from "#src/digest/as-it-happens.ts";
import { EMPTY_LEDGER, extendLedger, recordArchive } from "#src/ledger/ledger.ts";
import { aSubscription } from "#tests/helpers/digests.ts";
import { archiveWith } from "#tests/helpers/one-event.ts";

const at = (text: string) => Date.parse(text);
const iso = (instant: number | undefined) => instant && new Date(instant).toISOString();

describe("quiet hours", () => {
  const NIGHT = { from: "22:00", to: "07:00" };

  test.each([
    ["2021-11-09T21:59:59Z", "2021-11-09T21:59:59.000Z"],
    ["2021-11-09T22:00:00Z", "2021-11-10T07:00:00.000Z"],
    ["2021-11-10T03:00:00Z", "2021-11-10T07:00:00.000Z"],
    ["2021-11-10T07:00:00Z", "2021-11-10T07:00:00.000Z"],
  ])("over midnight: at %s it may be posted at %s", (now, posted) => {
    expect(iso(afterQuiet(NIGHT, "UTC", at(now)))).toBe(posted);
  });

  test("within a day", () => {
    const lunch = { from: "12:00", to: "13:30" };
    expect(iso(afterQuiet(lunch, "UTC", at("2021-11-09T12:10:00Z")))).toBe("2021-11-09T13:30:00.000Z");
    expect(iso(afterQuiet(lunch, "UTC", at("2021-11-09T23:00:00Z")))).toBe("2021-11-09T23:00:00.000Z");
  });

  test("are those of the zone, also in the night in which its clocks change", () => {
    // On 14 March 2021 the clocks of New York leap from 2:00 to 3:00: 7:00 there is 11:00 UTC and no longer 12:00.
    expect(iso(afterQuiet(NIGHT, "America/New_York", at("2021-03-14T04:00:00Z")))).toBe("2021-03-14T11:00:00.000Z");
  });
});

describe("when news is posted", () => {
  const T0 = at("2021-11-09T12:00:00Z");
  let ledger = EMPTY_LEDGER;
  for (const [steps, minutes] of [
    [1, 0],
    [2, 10],
    [3, 11],
  ] as const) {
    ledger = extendLedger(ledger, recordArchive(archiveWith(steps), ledger, T0 + minutes * 60_000));
  }
  const news = (place: number, now: number, more = {}) => {
    const found = nextNews({ ...aSubscription({ place }), ...more }, ledger, archiveWith(3), now);
    return found && [found.place, iso(found.at)];
  };

  test("two minutes after the first that was not told, however much follows it", () => {
    expect(DEBOUNCE_MS).toBe(120_000);
    expect(news(1, T0 + 10 * 60_000)).toEqual([2, "2021-11-09T12:12:00.000Z"]);
  });

  test("at once when that time is over", () => {
    expect(news(1, T0 + 3_600_000)).toEqual([2, "2021-11-09T13:00:00.000Z"]);
  });

  test("never what was there when the ledger began, nor what was told", () => {
    expect(news(3, T0 + 3_600_000)).toBeUndefined();
    expect(nextNews(aSubscription({ place: 0 }), EMPTY_LEDGER, archiveWith(3), T0)).toBeUndefined();
  });

  test("what could not be posted waits for more news, or six hours", () => {
    const tried = { to: 2, at: "2021-11-09T12:10:30.000Z" };
    expect(news(1, T0 + 11 * 60_000, { tried })).toEqual([2, "2021-11-09T12:13:00.000Z"]);
    expect(news(1, T0 + 11 * 60_000, { tried: { ...tried, to: 3 } })).toEqual([2, "2021-11-09T18:10:30.000Z"]);
  });

  test("at once when it was found, or tried, at a time that is still to come: the clock was set back since", () => {
    const now = T0 - 3_600_000;
    expect(news(1, now)).toEqual([2, "2021-11-09T11:00:00.000Z"]);
    expect(news(1, now, { tried: { to: 3, at: "2021-11-09T12:10:30.000Z" } })).toEqual([2, "2021-11-09T11:00:00.000Z"]);
  });
});
