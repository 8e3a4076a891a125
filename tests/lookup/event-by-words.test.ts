// /event by words: what lacks a part of the words is no answer, and of a recurring meeting a state means the edition that it received.
import { expect, test } from "vitest";
import { finish } from "#src/archive/steps.ts";
import { answer } from "#src/lookup/answers/answer.ts";
import type { AnswerContext } from "#src/lookup/answers/answer-context.ts";
import { suggestEvents } from "#src/lookup/names/suggest.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { aStatus } from "#tests/helpers/status.ts";

const archive = shipped();
const today = "2026-11-29";
const context: AnswerContext = { archive, today, words: ENGLISH, status: () => aStatus(), commands: [] };
const shown = (words: string) => answer({ about: "event-named", words }, context);
const eventsIn = (words: string) => {
  const view = shown(words);
  if (view.kind === "event") return [view.at.event.id];
  return view.kind === "events" ? view.events.map(({ event }) => event.id) : [];
};

test.each([
  ["brics russia", ["brics-2024"]],
  ["brics summit russia", ["brics-2024"]],
  ["brics summit china", ["brics-2022"]],
  ["brics summit india", ["brics-2021", "brics-2026"]],
  ["g7 japan", ["g7-hiroshima-2023"]],
  ["g7 summit uk", ["g7-cornwall-2021"]],
  ["quad australia", ["quad-2023"]],
  ["nato uk", ["nato-london-2019"]],
  ["sco uzbekistan", ["sco-2022"]],
  ["g7 summit germany", ["g7-elmau-2022"]],
  ["BRICS Brazil 2025", ["brics-2025"]],
])("“%s” is the edition that the state received", (words, ids) => {
  expect(eventsIn(words)).toEqual(ids);
});

test.each(["brics uae", "g20 china", "g20 summit turkey", "epc france", "nato summit france", "sco iran"])(
  "“%s”: none was there, and those at which it was are offered",
  (words) => {
    const view = shown(words);
    if (view.kind !== "notice") throw new Error(`a ${view.kind}`);
    expect(view.text).toMatch(/nothing that fits all of this/);
    expect(view.asks?.some(({ question }) => question.about === "event")).toBe(true);
  },
);

test.each([
  ["brics summit russia", "16th BRICS summit", 2],
  ["g7 japan", "G7 summit 2023", 1],
  ["g7 summit uk", "G7 summit 2021", 1],
  ["nato summit uk", "Meeting of NATO leaders 2019", 1],
])("while “%s” is typed, “%s” is among the first %d", (typed, title, most) => {
  const offered = finish(suggestEvents(typed, archive, today)).slice(0, most);
  expect(offered.some(({ name }) => name.startsWith(title))).toBe(true);
});

test.each([
  "un ocean conference 2025",
  "un water conference 2023",
  "summit for democracy",
  "us japan korea summit",
  "eu us summit",
  "coalition of the willing rome",
  "arab league bahrain",
  "chogm 2024",
  "african union 38",
  "arab league summit 33",
  "asean summit 35",
  "iran talks round 7",
  "brics foreign ministers",
  "g20 foreign ministers",
  "lee jae myung trump",
  "zelensky congress",
])("“%s”: the archive has nothing that is all of this", (words) => {
  expect(shown(words).kind).toBe("notice");
});

test.each([
  "trump kim call",
  "trump zelensky call",
  "trump modi phone call",
  "macron putin call",
  "blinken wang call 2023",
])("“%s”: there is no such call, and meetings are offered", (words) => {
  const view = shown(words);
  expect(view).toMatchObject({ kind: "notice", text: expect.stringContaining("call") });
});

test.each([
  ["biden xi phone call", "biden-xi-call-2021-09"],
  ["yellen liu call", "yellen-liu-call-2022-07"],
  ["trump kim dmz", "trump-kim-panmunjom-2019"],
  ["asean summit 44", "asean-summit-44-45-2024"],
  ["brics summit 16", "brics-2024"],
  ["cop 26", "cop26"],
  ["trilateral japan korea china 2026", "china-japan-south-korea-2026"],
  ["helsinky summit", "us-russia-helsinki-2018"],
  ["biden abdullah ii amman", "amman-summit-2023"],
  ["eu summit september 2020 belgium", "european-council-special-2020"],
  ["malta", "us-china-malta-2023"],
])("“%s” is shown as before: %s", (words, id) => {
  expect(eventsIn(words)).toEqual([id]);
});

test("who only proposed a summit of two others is no part of it", () => {
  expect(eventsIn("macron biden")).not.toContain("us-russia-summit-proposal-2022");
  expect(eventsIn("biden putin summit")).not.toEqual([]);
});
