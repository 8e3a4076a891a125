// Who speaks for a state, what was told before a place was settled, whether somebody went, and words on record in another language alone.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { idsShown, shownTo } from "#tests/helpers/shown-to.ts";

const archive = shipped();
const shown = shownTo(archive, "2026-12-01");
const told = (message: string): string => JSON.stringify(render(shown(message), archive, ENGLISH));

describe("a capital that says something is its state", () => {
  test.each([
    ["Carney's Beijing dates, Ottawa said 13th", "carney-china-2026", "Confirmed by Canada"],
    ["when did Ottawa announce Carney's China visit", "carney-china-2026", "7 January 2026"],
    ["according to Ottawa, when is Carney in China", "carney-china-2026", "Beijing"],
    ["did Bern confirm the Bürgenstock summit", "ukraine-peace-summit-2024", "Confirmed by Switzerland"],
    ["Modi's Tianjin trip, Delhi announced when", "modi-xi-tianjin-2025", "First word from India"],
    ["Merz in China, Berlin said 24th", "merz-china-2026", "Confirmed by Germany"],
  ])("%s", (message, id, line) => {
    expect(idsShown(shown(message))).toEqual([id]);
    expect(told(message)).toContain(line);
  });

  test.each(["summit in Ottawa", "Trump's visit to Ottawa", "who was in Ottawa in 2025", "the Ottawa Treaty"])(
    "%s: where nothing took place",
    (message) => {
      expect(told(message)).toContain("I do not have Ottawa");
    },
  );
});

describe("initials and texts that a step has are no missing names", () => {
  test.each([
    ["when did the SecDef meet Dong Jun", "hegseth-dong-kuala-lumpur-2025"],
    ["SecState Rubio and Lavrov in Riyadh", "us-russia-riyadh-2025"],
    ["UNSC snapback vote", "iran-un-sanctions-2025"],
  ])("%s", (message, id) => {
    expect(idsShown(shown(message))).toEqual([id]);
  });

  test.each([
    "vote on the Russian amendment to the Pact for the Future",
    "who voted against the Pact for the Future",
    "ASEAN KL meeting, who came for China at the GCC one",
  ])("%s", (message) => {
    expect(told(message)).not.toContain("I do not have");
  });

  test.each(["Treaty of Rome", "who signed the Minsk agreements", "the Budapest memorandum"])(
    "%s: still",
    (message) => {
      expect(told(message)).toContain("I do not have");
    },
  );
});

describe("where it was to be before a place was settled", () => {
  test.each([
    ["Before Beijing was settled upon, where were they to meet, April 2023?", "Mecca"],
    ["where were the Saudi and Iranian foreign ministers to meet before Beijing was chosen", "Mecca"],
    ["where was the Gaza summit going to be before Sharm el-Sheikh", "As known on 9 October 2025"],
    ["where were Trump and Kim going to meet before Hanoi", "Vietnam"],
    ["where was the COP25 going to be held before Madrid", "Santiago"],
  ])("%s", (message, line) => {
    expect(told(message)).toContain(line);
  });
});

describe("what is told in a step alone", () => {
  test.each([
    ["did China's defence minister go to Shangri-La 2025", "shangri-la-2025", "did not come: Dong Jun"],
    ["did China's defence minister come to Shangri-La 2024", "shangri-la-2024", "Dong Jun"],
    ["which leaders visited Kyiv together in May 2025", "coalition-of-the-willing-kyiv-2025-05", "Keir Starmer"],
    ["Did Trump meet Kim on his Asia trip in October 2025?", "trump-kim-apec-2025", "No, cancelled"],
    ["Austin–Dong in Vientiane, whose words", "austin-dong-vientiane-2024", "No, cancelled"],
    ["Which city will host the SCO summit in 2027 and who said it?", "sco-2027", "Islamabad"],
    ["Who will host COP32 and who said it", "cop32", "Ethiopia"],
  ])("%s", (message, id, line) => {
    expect(idsShown(shown(message))).toEqual([id]);
    expect(told(message)).toContain(line);
  });

  test("what was held in that month on no such journey is no yes", () => {
    expect(told("Did Trump meet Putin on his Gulf trip in August 2025")).not.toContain("It has taken place");
  });

  test("what was said at a meeting of two is told of it", () => {
    expect(told("Xi–Biden in Lima, whose words")).toContain("Quotes by Xi Jinping at Biden–Xi meeting in Lima");
  });
});

describe("words that are on record in Chinese alone, of somebody of the state that is named", () => {
  test.each([
    ["Chinese general who said at all costs", "Wei Fenghe"],
    ["which Chinese official said at all costs", "Wei Fenghe"],
    ["Chinese leader who said a new cold war should not be fought", "Xi Jinping"],
    ["the Chinese diplomat who said China does not swallow this", "Yang Jiechi"],
    ["which Chinese official said the old habit of the United States must change", "Wang Yi"],
    ["which Russian minister said the mute and the deaf", "Sergey Lavrov"],
  ])("%s", (message, name) => {
    expect(told(message)).toContain(`## ${name}`);
  });

  test.each(["Russian general who said at all costs", "American official who said containing China is not wise"])(
    "%s: nobody of another state",
    (message) => {
      expect(told(message)).not.toMatch(/## (?:Wei Fenghe|Xi Jinping)/u);
    },
  );
});
