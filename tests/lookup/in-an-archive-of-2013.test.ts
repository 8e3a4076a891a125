// Rules that an archive of other years taught, asked in other words than those that taught them.
import { describe, expect, test } from "vitest";
import { otherArchive } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(otherArchive("archive-of-2013"), "2013-04-12");

describe("a cycle of talks is counted as a round is", () => {
  test("the one that has the number is told", () => {
    expect(shown("when was the third cycle of the FARC talks")).toMatchObject({
      kind: "event",
      at: { event: { id: "farc-havana-3" } },
    });
  });

  test.each(["the fourth cycle of the FARC talks, when?", "when was the ninth cycle of the FARC talks"])(
    "%s: of one that the archive lacks no other is told",
    (text) => {
      expect(shown(text)).toMatchObject({ kind: "notice" });
    },
  );
});

test.each(["when will the FARC talks go on", "when do the talks with the FARC start again"])(
  "%s: the next meeting is when they do",
  (text) => {
    expect(shown(text)).toMatchObject({ kind: "event", at: { event: { id: "farc-havana-7" } } });
  },
);

test("what is called so itself is told before what is about the topic of that name", () => {
  expect(shown("when did Medvedev sign New START?")).toMatchObject({
    kind: "event",
    at: { event: { id: "new-start-signing-2010" } },
  });
});

test("of two who had the office, one of whom does not come, the other does", () => {
  expect(shown("when is the pope's next visit")).toMatchObject({
    kind: "event",
    at: { event: { id: "francis-rio-2013" } },
  });
});

test("why somebody turned back is told of what was called off", () => {
  expect(shown("why did ECOWAS turn around on the way to Bamako")).toMatchObject({
    kind: "event",
    at: { event: { id: "ecowas-bamako-2012" } },
  });
});
