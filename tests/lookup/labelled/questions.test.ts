// What people would ask in a direct message, against what is right: see README.md for who wrote which half.
import { describe, expect, test } from "vitest";
import { frozen } from "#tests/helpers/shipped.ts";
import { measureAnswers, readLabels } from "./measure-answers.ts";

/** The day on which the sentences were written. */
const TODAY = "2026-11-26";

describe.each([
  // Read while the rules were written, and learned from.
  {
    sets: "seen",
    half: "seen",
    names: ["time", "people", "words", "mixed", "plain", "fresh", "wide"],
    right: 0.97,
    wrong: 0.006,
    absent: 1,
  },
  // Measured often as unseen (of 245, 212 right and 9 wrong), then learned from.
  {
    sets: "once unseen",
    half: "seen",
    names: ["time-b", "people-b", "words-b"],
    right: 0.92,
    wrong: 0.009,
    absent: 0,
  },
  // Written when the rules stood, and measured before anything was learned from them.
  { sets: "later seen", half: "seen", names: ["later"], right: 0.94, wrong: 0.007, absent: 2 },
  // Measured often and never read while 90 % of all were reached; then learned from.
  { sets: "second", half: "seen", names: ["second"], right: 0.9, wrong: 0.015, absent: 1 },
  { sets: "voices", half: "seen", names: ["voices"], right: 0.952, wrong: 0.006, absent: 0 },
  // By hands that had seen nothing; measured, and then learned from; the first of them long after only its totals had been read.
  { sets: "later second", half: "seen", names: ["later-b"], right: 0.965, wrong: 0.004, absent: 0 },
  { sets: "hands", half: "seen", names: ["hands"], right: 0.91, wrong: 0.034, absent: 1 },
  { sets: "spread", half: "seen", names: ["spread"], right: 0.87, wrong: 0.034, absent: 0 },
  { sets: "many trades", half: "seen", names: ["hands-f"], right: 0.952, wrong: 0.004, absent: 0 },
  { sets: "many voices", half: "seen", names: ["hands-g", "hands-h", "hands-i"], right: 0.93, wrong: 0.016, absent: 1 },
  // In plain English, by two more such hands.
  { sets: "plain voices", half: "seen", names: ["hands-k", "hands-l"], right: 0.97, wrong: 0.008, absent: 0 },
  // In dialect, in capitals, as typed on a phone.
  { sets: "marked voices", half: "seen", names: ["hands-p"], right: 0.98, wrong: 0.004, absent: 0 },
  { sets: "plain voices of the 28th", half: "seen", names: ["hands-q"], right: 0.965, wrong: 0.004, absent: 0 },
  // Jamaican, of the US South, of Singapore, with German word order, by radio; and by editors who try to catch it out.
  { sets: "more marked voices", half: "seen", names: ["hands-t"], right: 0.98, wrong: 0.004, absent: 0 },
  { sets: "further plain voices", half: "seen", names: ["hands-v"], right: 0.98, wrong: 0.004, absent: 0 },
  { sets: "sceptical voices", half: "seen", names: ["hands-u"], right: 0.98, wrong: 0.004, absent: 0 },
  // By a hand that had read the whole archive, one in three of them a trap.
  { sets: "well-read voices", half: "seen", names: ["hands-x"], right: 0.92, wrong: 0.0125, absent: 0 },
  // As people type in a server.
  { sets: "voices of a server", half: "seen", names: ["hands-y"], right: 0.925, wrong: 0.015, absent: 0 },
  // By one more such hand: three voices learned from, two never read.
  { sets: "voices of five", half: "seen", names: ["hands-z"], right: 0.975, wrong: 0, absent: 0 },
  { sets: "unseen voices of five", half: "unseen", names: ["hands-z"], right: 0.75, wrong: 0.025, absent: 1 },
  // Plainly worded, half of it about names that the archive lacks; every other line was never read.
  { sets: "acceptance", half: "seen", names: ["acceptance"], right: 0.98, wrong: 0, absent: 0 },
  { sets: "later acceptance", half: "seen", names: ["acceptance-c"], right: 0.98, wrong: 0, absent: 0 },
  { sets: "last acceptance", half: "seen", names: ["acceptance-d", "acceptance-e"], right: 0.98, wrong: 0, absent: 0 },
  {
    sets: "unseen last acceptance",
    half: "unseen",
    names: ["acceptance-d", "acceptance-e"],
    right: 0.98,
    wrong: 0,
    absent: 0,
  },
  { sets: "acceptance of the 29th", half: "seen", names: ["acceptance-f"], right: 0.96, wrong: 0, absent: 0 },
  { sets: "unseen acceptance of the 29th", half: "unseen", names: ["acceptance-f"], right: 0.98, wrong: 0, absent: 0 },
  { sets: "unseen acceptance", half: "unseen", names: ["acceptance"], right: 0.93, wrong: 0.028, absent: 0 },
  // Their totals were read very often while more than 90 % of all were reached; then learned from.
  {
    sets: "once further unseen",
    half: "seen",
    names: ["hands-d", "hands-e", "hands-j"],
    right: 0.93,
    wrong: 0.011,
    absent: 0,
  },
  // The same by three others, and never read: only these totals were.
  {
    sets: "plain unseen",
    half: "unseen",
    names: ["hands-m", "hands-n", "hands-o", "hands-s"],
    right: 0.965,
    wrong: 0.006,
    absent: 0,
  },
  // Measured first (of 260, 222 right and 6 wrong), last 230 right and 4 wrong before it was learned from.
  { sets: "marked voices once unseen", half: "seen", names: ["hands-r"], right: 0.98, wrong: 0.004, absent: 0 },
  // In dialect, in capitals and as dictated to a phone, by another such hand, and never read.
  { sets: "marked unseen", half: "unseen", names: ["hands-w"], right: 0.92, wrong: 0.008, absent: 1 },
  // By another such hand, and never read.
  { sets: "further unseen", half: "unseen", names: ["hands-b"], right: 0.88, wrong: 0.041, absent: 1 },
  // 345 names of bodies, gatherings, treaties and places that the archive lacks, and 178 that it has, in the same forms; the second half long never read.
  { sets: "bodies", half: "seen", names: ["bodies", "bodies-b"], right: 0.99, wrong: 0.003, absent: 0 },
  // Written to be answered wrongly.
  { sets: "risky", half: "seen", names: ["risky"], right: 0.93, wrong: 0.049, absent: 0 },
])("of the $sets questions", ({ half, names, right, wrong, absent }) => {
  const labels = names.flatMap((name) => readLabels(`${half}/${name}`));
  const { all, byClass } = measureAnswers(labels, frozen(), TODAY);
  const count = all.right + all["no answer"] + all.wrong;

  test(`at least ${right * 100} % are answered rightly`, () => {
    expect(all.right / count, JSON.stringify([...byClass], undefined, 1)).toBeGreaterThanOrEqual(right);
  });

  test(`at most ${wrong * 100} % are answered with something else`, () => {
    expect(all.wrong / count, JSON.stringify([...byClass], undefined, 1)).toBeLessThanOrEqual(wrong);
  });

  test("names that the archive does not have are told to be missing", () => {
    expect(byClass.get("absent-names")?.wrong ?? 0).toBeLessThanOrEqual(absent);
  });
});
