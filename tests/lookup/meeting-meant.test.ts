// Whether somebody came is told of the meeting on the matter, or in the place, that is named, and of no other meeting of the body.
import { expect, test } from "vitest";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(shipped(), "2026-12-01");

test.each([
  ["did Prayut come to the ASEAN meeting on Myanmar", "asean-myanmar-jakarta-2021"],
  ["did Macron attend the ASEAN meeting on Myanmar", "asean-myanmar-jakarta-2021"],
  ["did Prayut go to the ASEAN meeting in Jakarta", "asean-myanmar-jakarta-2021"],
  ["did Duterte go to the ASEAN meeting in Jakarta", "asean-myanmar-jakarta-2021"],
  ["did Modi come to the G20 meeting on Afghanistan", "g20-extraordinary-2021-10"],
  ["did Putin come to the G20 meeting in Rome", "g20-rome-2021"],
  ["did Erdogan go to the NATO meeting on Ukraine", "nato-washington-2024"],
  ["did MBS attend the Arab League summit on Gaza", "arab-summit-cairo-2025"],
])("“%s” is told of that meeting", (text, id) => {
  expect(shown(text)).toMatchObject({ kind: "event", question: { focus: "who" }, at: { event: { id } } });
});

test.each([
  "did Orban come to the EU meeting on Ukraine",
  "did Trump attend the G7 meeting in Biarritz",
  "did Merkel attend the G7 meeting in Biarritz",
])("“%s”: of a meeting that the archive lacks nothing of another is told", (text) => {
  expect(shown(text).kind).toBe("notice");
});
