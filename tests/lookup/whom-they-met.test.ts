// “С кем Путин встречался в июле”: whom somebody has met, and no meeting that is only planned.
import { describe, expect, test } from "vitest";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(shipped(), "2026-12-01");

describe("where nobody was met in a month, that is said, and what was planned then", () => {
  test.each([
    "С кем Путин встречался в июле",
    "con quién se reunió Putin en julio",
    "whom did Putin meet in July",
    "did Putin meet anyone in July",
  ])("“%s”", (message) => {
    expect(shown(message)).toMatchObject({
      kind: "notice",
      text: expect.stringMatching(/nothing that fits.*July 2026, held\..*“Putin's visit to Türkiye”/u),
    });
  });

  test.each(["mit wem traf sich Merz im Juni", "з ким зустрічався Зеленський у серпні"])("“%s”", (message) => {
    expect(shown(message)).toMatchObject({ kind: "notice", text: expect.stringContaining("2026, held") });
  });
});

test.each(["С кем Путин встречался в мае", "who met Putin in May"])("“%s” is the one that was held", (message) => {
  expect(shown(message)).toMatchObject({ kind: "events", events: [{ event: { id: "putin-beijing-2026" } }] });
});

describe("what is to come is told as it stands, and who somebody is is no meeting", () => {
  test("“с кем Путин встречается в июле”", () => {
    expect(shown("с кем Путин встречается в июле")).toMatchObject({ at: { event: { id: "putin-turkiye-visit" } } });
  });

  test.each(["кем был Лавров", "кем является Лавров"])("“%s”", (message) => {
    expect(shown(message)).toMatchObject({ kind: "who" });
  });
});
