// Each alarm is raised once, after its time, and is over once it has been well for long enough.
import { expect, test } from "vitest";
import { type Alarm, type AlarmState, judge, type Observed } from "#src/alarms/judge.ts";

const WELL: Observed = {
  at: 0,
  failedSlots: 0,
  archiveFaults: 0,
  gatewayOpen: true,
  silentFeeds: [],
  disk: { free: 50_000_000_000, total: 100_000_000_000 },
  clockAhead: 400,
};
const MINUTE = 60_000;

/** What is told when it is observed each minute, from the first on: “minute name” and “minute name over”. */
function toldOf(minutes: readonly Partial<Observed>[]): readonly string[] {
  let state: AlarmState = new Map();
  return minutes.flatMap((observed, minute) => {
    const judged = judge(state, { ...WELL, ...observed, at: minute * MINUTE });
    state = judged.state;
    const named = ({ name, subject }: Alarm) => `${minute} ${name}${subject === "" ? "" : ` ${subject}`}`;
    return [...judged.raised.map(named), ...judged.cleared.map((alarm) => `${named(alarm)} over`)];
  });
}
const times = (count: number, observed: Partial<Observed>) => Array.from({ length: count }, () => observed);

test("when all is well nothing is told", () => {
  expect(toldOf(times(100, {}))).toEqual([]);
});

test("a gateway that is away for five minutes is told once, and once more when it has been back for two", () => {
  expect(toldOf([...times(30, { gatewayOpen: false }), ...times(10, {})])).toEqual([
    "5 gateway-down",
    "32 gateway-down over",
  ]);
});

test("a gateway that comes and goes is told once", () => {
  const flickers = Array.from({ length: 60 }, (_, minute) => ({ gatewayOpen: minute % 2 === 1 }));
  expect(toldOf([...times(6, { gatewayOpen: false }), ...flickers])).toEqual(["5 gateway-down"]);
  expect(toldOf(flickers)).toEqual([]);
});

test("an archive that is faulty for an hour, but not one that is mended before", () => {
  expect(toldOf([...times(59, { archiveFaults: 2 }), {}, ...times(59, { archiveFaults: 1 })])).toEqual([]);
  expect(toldOf([...times(70, { archiveFaults: 2 }), {}])).toEqual(["60 archive-faulty", "70 archive-faulty over"]);
});

test("three due times without a digest, until one comes out", () => {
  const failing = [1, 2, 3, 4, 5].map((failedSlots) => ({ failedSlots }));
  expect(toldOf([...failing, ...times(3, {})])).toEqual(["2 no-edition", "5 no-edition over"]);
});

test("each feed by itself, and only once", () => {
  expect(toldOf([{ silentFeeds: ["a"] }, { silentFeeds: ["a", "b"] }, { silentFeeds: ["b"] }])).toEqual([
    "0 feed-silent a",
    "1 feed-silent b",
    "2 feed-silent a over",
  ]);
});

test("a disk that is nearly full is told until it has twice the room", () => {
  const free = (gigabytes: number) => ({ disk: { free: gigabytes * 1e9, total: 100e9 } });
  expect(toldOf([free(4.9), free(5.1), free(4.9), free(9), ...times(6, free(11))])).toEqual([
    "0 disk-full",
    "9 disk-full over",
  ]);
  expect(toldOf([{ disk: undefined }, { disk: { free: 200e6, total: 2e9 } }])).toEqual(["1 disk-full"]);
});

test.each([31_000, -31_000])("a clock that is %i ms off for three minutes", (clockAhead) => {
  expect(toldOf([...times(3, { clockAhead }), ...times(9, {})])).toEqual([]);
  expect(toldOf([...times(9, { clockAhead }), ...times(9, { clockAhead: 20_000 }), ...times(9, {})])).toEqual([
    "3 clock-off",
    "21 clock-off over",
  ]);
});
