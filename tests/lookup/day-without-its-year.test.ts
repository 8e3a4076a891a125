import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const archive = shipped();
const shown = shownTo(archive, "2026-11-29");

function eventOf(text: string): string | undefined {
  const view = shown(text);
  return view.kind === "event" ? view.at.event.id : undefined;
}

function wordsOf(text: string): string {
  return JSON.stringify(render(shown(text), archive, ENGLISH));
}

describe("of what is over, a day without its year is that of the meeting that is named", () => {
  test.each([
    ["was the quad summit held on 24 May?", "quad-tokyo-2022"],
    ["was Zelensky at the White House on 28 February?", "trump-zelensky-white-house-2025-02"],
    ["did the third round in Istanbul take place on 23 July", "russia-ukraine-istanbul-2025-3"],
    ["what happened on 3 September in Beijing", "beijing-parade-2025"],
    ["did anything happen on 24 July between the EU and China", "eu-china-2025"],
    ["was the Trump-Putin call on 19 May?", "trump-putin-call-2025-05"],
    ["did the NATO summit begin on 9 July", "nato-washington-2024"],
    ["did Macron visit Kyiv on 10 May", "coalition-of-the-willing-kyiv-2025-05"],
    ["where was the G20 on 15 November", "g20-bali-2022"],
    ["did the Arab league meet on 1 November", "arab-league-summit-31-2022"],
    ["did Starmer and Xi meet on 29 January", "starmer-china-2026"],
  ])("%s → %s", (text, id) => {
    expect(eventOf(text)).toBe(id);
  });

  test.each([
    [
      "Was the third round of the Ankara talks between Ethiopia and Somalia held on 17 September?",
      "Not on 17 September 2024",
    ],
    ["was the Arab summit on 27 February held?", "Not on 27 February 2025"],
    ["was Blinken in Beijing on 5 February", "Not on 5 February 2023"],
  ])("%s: a day that it was to have, and that was not kept", (text, told) => {
    expect(wordsOf(text)).toContain(told);
  });

  test.each([
    "what was known about the G20 on 1 March",
    "what was announced on 3 September in Beijing",
    "did Biden fly to Lima on 14 November",
    "did Trump meet Putin on 7 May",
  ])("%s: where it is no day of theirs, none is made of it", (text) => {
    const view = shown(text);
    expect(view.kind === "event" && view.question.asOf === undefined).toBe(false);
  });
});

describe("what became of a plan is told up to now, and not as it was known then", () => {
  test.each([
    [
      "what happened to the Arab League summit that was due in algiers in 2020",
      "arab-league-summit-31-2022",
      "1–2 November 2022",
    ],
    ["What became of the COP26 that was supposed to be in 2020?", "cop26", "Not in 2020"],
    ["whatever happened to the WTO conference planned for june 2020", "wto-mc12", "12–17 June 2022"],
    ["What happened to the Russia-Africa summit planned for 2022", "russia-africa-2023", "27–28 July 2023"],
    [
      "What happened to the Abu Dhabi talks planned for March 2026",
      "russia-ukraine-us-abu-dhabi-2026-3",
      "Not in March 2026",
    ],
    ["What happened to the CHOGM planned for 2020?", "chogm-kigali-2022", "20–25 June 2022"],
  ])("%s", (text, id, told) => {
    expect(eventOf(text)).toBe(id);
    expect(wordsOf(text)).toContain(told);
  });
});

describe("whether two met in a year is told of what they were to have then, where nothing took place", () => {
  test.each([
    ["did Trump meet Kim Jong Un in 2025", "trump-kim-apec-2025", "No, cancelled"],
    ["did Erdogan meet Biden in 2024", "erdogan-white-house-2024", "Not in 2024"],
    ["did Sheinbaum meet Trump in June 2025", "sheinbaum-trump-2025", "Not in June 2025"],
    ["did Austin meet Li Shangfu in 2023", "austin-li-singapore-2023", "Cancelled"],
    ["did Trump and Putin meet in October 2025", "us-russia-budapest-2025", "Not in October 2025"],
    ["did Putin meet Zelensky in 2025", "putin-zelensky-meeting-2025", "Quietly dropped"],
  ])("%s", (text, id, told) => {
    expect(eventOf(text)).toBe(id);
    expect(wordsOf(text)).toContain(told);
  });

  test.each(["did Biden meet Xi in 2020", "did Putin meet Zelensky in 2024", "did Trump meet Lula in 2024"])(
    "%s: of a year in which they had nothing there is nothing",
    (text) => {
      expect(eventOf(text)).toBeUndefined();
    },
  );
});
