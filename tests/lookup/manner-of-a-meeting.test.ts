// How a meeting was held is no part of which one it was, where who, where and when find it: it is told above the answer that nothing has the word; and what tells one edition from another stays asked.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { readBody } from "#tests/helpers/fits.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { idsShown, shownTo } from "#tests/helpers/shown-to.ts";

const archive = shipped();
const view = shownTo(archive, "2026-11-30");
const told = (text: string) => readBody(render(view(text), archive, ENGLISH));

describe("a word for the manner keeps no meeting from being found", () => {
  test.each([
    ["How long did Moon and Kim meet in their surprise May 2018 meeting?", "surprise", "two hours"],
    ["Where was the unannounced May 2018 Moon Kim meeting?", "unannounced", "Panmunjom"],
    ["what came of the marathon talks of Xi and Biden in Woodside 2023", "marathon", "fentanyl"],
    ["When was the historic meeting of Trump and Kim in Hanoi?", "historic", "27–28 February 2019"],
    ["when was the secret summit of Trump and Putin in Helsinki", "secret", "16 July 2018"],
    ["what was agreed at the frosty Anchorage talks of 2021", "frosty", "nothing was agreed formally"],
    [
      "who was at the hastily called Paris meeting on Ukraine of 17 February 2025",
      "hastily called",
      "Who took part:** Emmanuel Macron",
    ],
    ["virtual Alaska summit of Trump and Putin", "virtual", "15 August 2025"],
  ])("“%s” says that nothing has “%s”, and tells “%s”", (text, word, words) => {
    expect(told(text)).toContain(`My archive has nothing like “${word}”. This fits the other words.`);
    expect(told(text)).toContain(words);
  });

  test.each([
    ["who spoke at the virtual munich conference feb 2021", "msc-2021-special-edition"],
    ["when was the virtual Munich Security Conference of 2021?", "msc-2021-special-edition"],
    ["first in-person quad leaders meeting", "quad-washington-2021"],
    ["first virtual quad leaders summit", "quad-virtual-2021"],
    ["last in-person meeting of putin and trump", "us-russia-alaska-2025"],
    ["first in-person summit of biden and xi", "biden-xi-bali-2022"],
    [
      "when did the willing meet by video on the fourth anniversary of the invasion",
      "coalition-of-the-willing-video-2026-02",
    ],
  ])("“%s” is %s", (text, id) => {
    expect(idsShown(view(text))).toEqual([id]);
    expect(told(text)).not.toContain("nothing like");
  });
});

describe("what tells one from another, or is asked itself, is not passed over", () => {
  test.each([
    "in-person quad summit in march 2021",
    "when did Biden and Xi meet in person in November 2021",
    "extraordinary NATO summit in The Hague 2025",
    "emergency G20 summit in Rio 2024",
    "who attended the surprise Trump Xi summit of January 2022",
    "surprise meetings in 2018",
    "how many secret meetings did Trump and Kim have",
    "was the Helsinki summit of Trump and Putin secret",
    "Was the Woodside summit a marathon?",
    "how tense was the Anchorage meeting",
    "when did the coalition of the willing meet on the third anniversary of the invasion",
  ])("“%s” has no event", (text) => {
    expect(view(text).kind).toBe("notice");
  });
});

describe("how somebody came keeps nothing from being told of their coming", () => {
  test.each([
    ["did Trump come in person to the 2020 UNGA", "Did not come: Donald Trump"],
    ["was Xi at the Rome G20 in person or online", "By video: Xi Jinping"],
    ["did Putin take part in BRICS 2023 remotely", "By video: Vladimir Putin"],
    ["was Modi virtually at the ASEAN summit in Kuala Lumpur 2025", "he joins the summit of ASEAN and India by video"],
    ["was Pope Francis in person at the G7 in Apulia", "in person, according to the press office"],
    ["did Xi attend SCO 2023 by video or in person", "Xi Jinping will take part by video"],
  ])("“%s” has “%s”", (text, words) => {
    expect(told(text)).toContain(words);
    expect(told(text)).not.toContain("does not tell");
  });

  test("that no step tells how stands above the answer", () => {
    expect(told("did Putin attend the SCO summit in Samarkand in person")).toContain("does not tell “in person”");
  });
});

describe("all who did not come", () => {
  test.each([
    ["who skipped BRICS Rio", ["Xi Jinping", "By video: Vladimir Putin", "Pezeshkian", "al-Sisi"]],
    ["who did not come to the Rome G20", ["Fumio Kishida", "By video: Xi Jinping and Vladimir Putin"]],
    ["who did not come to COP27", ["Vladimir Putin", "Xi and Modi are not", "King Charles"]],
    ["who skipped the EPC in Copenhagen", ["Robert Fico", "Erdoğan"]],
    ["who skipped APEC San Francisco", ["John Lee"]],
  ])("“%s”", (text, names) => {
    for (const name of names) expect(told(text)).toContain(name);
  });

  test("nobody who came after all", () => {
    expect(told("who skipped APEC San Francisco")).not.toContain("López Obrador");
  });
});
