// “G20 23”, “the Japan G7”: recurring meetings as people name them in a hurry.
import { expect, test } from "vitest";
import { answer } from "#src/lookup/answers/answer.ts";
import { parseMessage } from "#src/lookup/message/parse.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { frozen, shipped } from "#tests/helpers/shipped.ts";
import { aStatus } from "#tests/helpers/status.ts";

const TODAY = "2026-12-01";

/** The event that is shown; undefined where several are, or none. */
function shown(text: string, archive = shipped()): string | undefined {
  const intent = parseMessage(text, archive, TODAY, ENGLISH);
  if (!intent.ok || !("question" in intent)) return undefined;
  const context = { archive, today: TODAY, words: ENGLISH, status: aStatus, commands: [] } as const;
  const view = answer(intent.question, context);
  return view.kind === "event" ? view.at.event.id : undefined;
}

test.each([
  ["G20 23", "g20-new-delhi-2023"],
  ["apec 25 where", "apec-gyeongju-2025"],
  ["who came to G7 24", "g7-apulia-2024"],
  ["Munich Security Conference 24", "msc-2024"],
  ["apec in '23", "apec-san-francisco-2023"],
  ["nato summit '24", "nato-washington-2024"],
  ["when was the quad summit in '22", "quad-tokyo-2022"],
  // Of conferences that are counted, and of editions with a number in their title, it is none.
  ["cop 28", "cop28"],
  ["asean 46", "asean-summit-46-2025"],
  ["brics 16", "brics-2024"],
])("two figures of a year are that year: %s", (text, id) => {
  expect(shown(text)).toBe(id);
});

test.each(["cop 40", "BRICS 11", "the G7 24 hours later", "in 22"])(
  "a number that is no year of it tells of no edition: %s",
  (text) => {
    expect(shown(text)).toBeUndefined();
  },
);

test.each([
  ["when was the Japan G7 summit", "g7-hiroshima-2023"],
  ["the Japanese G7 summit date", "g7-hiroshima-2023"],
  ["who came to the Brazil G20", "g20-rio-2024"],
  ["what was agreed at the South Africa BRICS summit", "brics-2023"],
  ["did Putin go to the South Africa BRICS summit", "brics-2023"],
  ["when was the Germany G7", "g7-elmau-2022"],
  ["US APEC 2023", "apec-san-francisco-2023"],
])("a state before a recurring meeting received it: %s", (text, id) => {
  expect(shown(text)).toBe(id);
});

test.each(["when was the G20 in Argentina", "when was the Argentina G20", "what was agreed at the Argentina G20"])(
  "where the archive has no edition in a state, it is not told of one to which that state came: %s",
  (text) => {
    expect(shown(text)).toBeUndefined();
  },
);

test.each(["is Indonesia BRICS member", "was the Switzerland G7 good", "list Japan G7 summits"])(
  "of no one edition there nothing is told: %s",
  (text) => {
    expect(shown(text)).toBeUndefined();
  },
);

test.each(["did India attend the G7 summit in Japan", "did Modi attend the G7 in Hiroshima"])(
  "an edition of another series beside it is no meeting of the body: %s",
  (text) => {
    expect(shown(text)).toBe("g7-hiroshima-2023");
  },
);

test.each([
  "when was BRICS 2024",
  "brics 24 dates",
  "where was APEC 2024",
  "who came to APEC 2024",
  "what was agreed at apec 2024",
])("where the archive has no edition of a year, two who met beside it are none: %s", (text) => {
  expect(shown(text, frozen())).toBeUndefined();
});

test("talks of two are any meeting of theirs in that year", () => {
  expect(shown("when were the Russia-Ukraine talks in 2019")).toBe("ukraine-normandy-paris-2019");
});

test.each([
  ["why was APEC 2018 cancelled", undefined],
  ["why was G20 summit 2019 postponed", undefined],
  ["why was the G7 summit 2019 cancelled", undefined],
  // Something was done to them in that year, or they were to be in it.
  ["why was APEC 2019 cancelled", "apec-chile-2019"],
  ["why was the G20 moved in 2020", "g20-new-delhi-2023"],
  ["why was the G7 moved in 2019", "g7-usa-2020"],
  ["why was the COP25 postponed in 2019", "cop25"],
])("why something was undone in a year is not told by what was only announced in it: %s", (text, id) => {
  expect(shown(text)).toBe(id);
});

test("the day of a recurring meeting in a year is asked for, and not when that became known", () => {
  const intent = parseMessage("when was APEC 2025", shipped(), TODAY, ENGLISH);
  expect(intent).toMatchObject({ question: { focus: "when" } });
  const known = parseMessage("when was APEC 2025 first announced", shipped(), TODAY, ENGLISH);
  expect(known).toMatchObject({ question: { focus: "announced" } });
});

test.each(["who came to the G7 in 2023", "when was the COP in 2023"])(
  "where the archive has no edition of a year, neither has it one of another series or year: %s",
  (text) => {
    const { events, ...archive } = shipped();
    const without = new Map([...events].filter(([id]) => !/^(?:g7-hiroshima-2023|cop28)$/.test(id)));
    expect(shown(text, { ...archive, events: without })).toBeUndefined();
  },
);
