// What people would ask of archives to which nobody tuned the rules: other years, other names, other habits of whoever wrote them.
import { describe, expect, test } from "vitest";
import { otherArchive } from "#tests/helpers/shipped.ts";
import { measureAnswers, readLabels } from "./measure-answers.ts";

describe.each([
  { folder: "archive-of-1999" as const, today: "1999-06-15", right: 157, wrong: 2 },
  { folder: "archive-of-2013" as const, today: "2013-04-12", right: 158, wrong: 0 },
  // Never read: only these totals were.
  { folder: "archive-of-2016" as const, today: "2016-10-01", right: 156, wrong: 2 },
  { folder: "archive-of-2024" as const, today: "2024-12-10", right: 158, wrong: 1 },
])("of the 160 questions about the $folder", ({ folder, today, right, wrong }) => {
  const { all, byClass } = measureAnswers(readLabels(`other/${folder}`), otherArchive(folder), today);
  const figures = JSON.stringify([...byClass], undefined, 1);

  test(`at least ${right} are answered rightly`, () => {
    expect(all.right, figures).toBeGreaterThanOrEqual(right);
  });

  test(`at most ${wrong} are answered with something else`, () => {
    expect(all.wrong, figures).toBeLessThanOrEqual(wrong);
  });
});
