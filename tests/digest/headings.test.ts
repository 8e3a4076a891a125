// Each step of the shipped archive, and each stretch of steps, as a digest would tell it: whether its heading is true of it.
import { earliest, formatEdtf, latest } from "@attache/edtf";
import { describe, expect, test } from "vitest";
import { difference } from "#src/archive/change.ts";
import { type State, stateAfter } from "#src/archive/history.ts";
import { phaseOf } from "#src/archive/phase.ts";
import { STATUSES } from "#src/archive/vocabulary.ts";
import { type DigestItem, GROUPS, type Group } from "#src/digest/digest.ts";
import { digestGroupOf } from "#src/digest/group.ts";
import { changesTitle, headlineOf } from "#src/lookup/headline.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { aDevelopment, anEvent } from "#tests/helpers/archive.ts";
import { sample } from "#tests/helpers/runs.ts";
import { frozen } from "#tests/helpers/shipped.ts";

const archive = frozen();

/** When the archive had ended half a year before: what it expected for the summer has passed. */
const LONG_AFTER = "2026-11-26";

type Told = { readonly item: DigestItem; readonly group: Group; readonly today: string; readonly where: string };

/** What readers are told who knew the first `from` steps and now know the first `to`: on the day of the last of them, or on `on`. */
function* allTold(on?: string): Generator<Told> {
  for (const event of archive.events.values()) {
    const { id, title, developments } = event;
    for (let from = 0; from < developments.length; from++) {
      for (let to = from + 1; to <= developments.length; to++) {
        const [before, after] = [
          stateAfter(event, developments.slice(0, from)),
          stateAfter(event, developments.slice(0, to)),
        ];
        const newest = developments[to - 1];
        if (after === undefined || newest === undefined) continue;
        const { known, says, summary, sources } = newest;
        const correction = from > 0 && developments.slice(from, to).some((step) => step.correction === true);
        const changes = difference(before, after);
        const about = { event: id, title, before, after, changes, correction, corrects: [], tells: [] };
        const item = { ...about, known, says, summary, sources, developments: to - from };
        const today = on ?? known.by;
        yield { item, group: digestGroupOf(item, { past: false, today }), today, where: `${id} ${from}→${to}` };
      }
    }
  }
}

const dateOf = (state: State | undefined) => (state?.date === undefined ? undefined : formatEdtf(state.date));
const rank = (state: State | undefined) => (state === undefined ? -1 : STATUSES.indexOf(state.status));
const isOff = (state: State | undefined) => ["postponed", "cancelled", "lapsed"].includes(state?.status ?? "");
const isWider = ({ before, after }: DigestItem) =>
  (before?.date !== undefined && after.date === undefined) ||
  (before?.date !== undefined &&
    after.date !== undefined &&
    (earliest(after.date) ?? "") <= (earliest(before.date) ?? "") &&
    (latest(after.date) ?? "9999") >= (latest(before.date) ?? "9999") &&
    dateOf(before) !== dateOf(after));
const hours = (state: State | undefined) => `${state?.start} ${state?.end} ${state?.partOfDay}`;

/** What each heading claims, in terms of what was and what is. */
const CLAIMS: Readonly<Record<Group, (item: DigestItem, today: string) => boolean>> = {
  off: ({ after }) => after.status === "cancelled",
  dropped: ({ after }) => after.status === "lapsed",
  "put-off": ({ after }) => after.status === "postponed",
  back: ({ before, after }) => isOff(before) && !isOff(after),
  dates: ({ before, after }) =>
    before !== undefined && after.date !== undefined && dateOf(before) !== dateOf(after) && !isOff(after),
  times: ({ before, after }) => dateOf(before) === dateOf(after) && hours(before) !== hours(after),
  uncertain: (item) => isWider(item) || rank(item.after) < rank(item.before),
  confirmed: ({ before, after }) =>
    after.status === "confirmed" &&
    (before?.status !== "confirmed" || after.confirmedBy.some((id) => !before.confirmedBy.includes(id))),
  new: ({ before, after }) => before === undefined && !isOff(after) && rank(after) <= STATUSES.indexOf("confirmed"),
  firmer: ({ before, after }) => before !== undefined && rank(after) > rank(before) && !isOff(after),
  started: ({ after }) => after.status === "under-way",
  happened: ({ after }) => after.status === "held",
  changed: ({ before, changes }) => before !== undefined && changes.length > 0,
  passed: ({ after }, today) => phaseOf(after, today) === "passed",
  corrections: ({ correction }) => correction,
  remarks: ({ before, changes }) => before !== undefined && changes.length === 0,
  record: () => false,
};

const all = sample([...allTold()]);
const longAfter = sample([...allTold(LONG_AFTER)]);

describe("under its heading", () => {
  test("every entry is what the heading says", () => {
    const wrong = [...all, ...longAfter].filter(({ item, group, today }) => !CLAIMS[group](item, today));
    expect(wrong.map(({ where, group }) => `${group}: ${where}`)).toEqual([]);
  });

  test("no date that has passed stands under a heading that speaks of what is to come", () => {
    const passed = longAfter.filter(({ item, today }) => phaseOf(item.after, today) === "passed");
    const groups = new Set(passed.map(({ group }) => group));
    expect([...groups].filter((one) => one !== "corrections" && one !== "remarks")).toEqual(["passed"]);
  });

  test("the archive has something for nearly every heading", () => {
    const missing = GROUPS.filter((group) => ![...all, ...longAfter].some((one) => one.group === group));
    expect(missing.filter((group) => group !== "record" && group !== "firmer" && group !== "times")).toEqual([]);
  });
});

describe("the news in a title", () => {
  const news = all.map(({ item, group, where }) => ({
    item,
    group,
    where,
    text: headlineOf(group, item, "2026-11-26", archive, ENGLISH).replace(item.title, "…"),
  }));

  test("is set, moved or confirmed only when it is", () => {
    const sure = news.filter(({ text }) => /… (?:now )?(?:set|moved|confirmed)\b/.test(text));
    expect(sure.length).toBeGreaterThan(10);
    expect(
      sure.filter(({ item }) => item.after.status !== "confirmed").map(({ where, text }) => [where, text]),
    ).toEqual([]);
  });

  test("a tentative day is said to be so", () => {
    const dated = news.filter(({ item, text }) => item.after.status === "tentative" && /\d/.test(text));
    expect(dated.length).toBeGreaterThan(2);
    expect(dated.filter(({ text }) => !text.includes("tentatively")).map(({ where, text }) => [where, text])).toEqual(
      [],
    );
  });

  test("names no date but the one that is told, as exactly as it is known", () => {
    const wrong = news.filter(({ item, text }) => {
      const date = item.after.date && ENGLISH.dates.edtfIn(item.after.date, "2026");
      return /\d/.test(text) && (date === undefined || !text.includes(date));
    });
    expect(wrong.map(({ where, text }) => [where, text])).toEqual([]);
  });

  test("fits two lines of a phone, unless the date itself takes a line and more", () => {
    const titles = all.map(({ item, group }) => changesTitle([{ item, group }], "2026-11-26", archive, ENGLISH));
    expect(titles.filter((title) => title.length <= 66).length / titles.length).toBeGreaterThan(0.97);
    expect(Math.max(...titles.map((title) => title.length))).toBeLessThanOrEqual(110);
  });

  test("of several counts them all and tells the first, and as many others as it has room for", () => {
    const [first, ...others] = all.filter(({ group }) => group === "put-off" || group === "off").slice(0, 12);
    const title = changesTitle([first!, ...others], "2026-11-26", archive, ENGLISH);
    expect(title).toMatch(new RegExp(`^${others.length + 1} changes: `));
    expect(title).toContain(headlineOf(first!.group, first!.item, "2026-11-26", archive, ENGLISH));
    expect(title.length).toBeLessThanOrEqual(84);
  });
});

test("what is signed, sent or in force did not happen: its title says how it stands", () => {
  const held = [aDevelopment({ known: "2026-02-05", status: "held", date: "2026-02-05" })];
  const titleOf = (heldAs: "in-force" | "expired" | undefined) => {
    const event = anEvent({ title: "Treaty of Ghent", kind: "agreement", "held-as": heldAs, developments: held });
    const after = stateAfter(event, event.developments);
    const [step] = event.developments;
    if (after === undefined || step === undefined) throw new Error("no state");
    const { known, summary, sources } = step;
    const told = {
      event: event.id,
      title: event.title,
      known,
      summary,
      sources,
      corrects: [],
      tells: [],
      developments: 1,
    };
    const item = { ...told, after, before: undefined, changes: ["held" as const], correction: false, says: undefined };
    return headlineOf("happened", item, "2026-05-20", archive, ENGLISH);
  };
  expect([titleOf("in-force"), titleOf("expired"), titleOf(undefined)]).toEqual([
    "Treaty of Ghent: came into force",
    "Treaty of Ghent: expired",
    "Treaty of Ghent took place",
  ]);
});
