// A thing that is named first, and then asked of: who signed or announced a text, who left early, when two were somewhere; who comes and since when that is known.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { idsShown, shownTo } from "#tests/helpers/shown-to.ts";

const archive = shipped();
const shown = shownTo(archive, "2026-12-01");
const toldTo = (text: string): string => JSON.stringify(render(shown(text), archive, ENGLISH));

describe("who signed a text", () => {
  test.each([
    ["who signed the Washington Accords", /4 December 2025.*Tshisekedi and Kagame sign/u],
    ["DRC Rwanda agreement signed by whom", /4 December 2025.*Tshisekedi and Kagame sign/u],
    ["phase one deal: who signed it", /15 January 2020.*Liu He sign/u],
    ["who signed the Pretoria agreement", /2 November 2022.*Tigray sign/u],
    ["minerals deal: date signed, who signed", /On record:.*28 February 2025.*is not signed/u],
    ["who signed the Ohrid agreement", /On record:.*signed nothing/u],
    ["when was the New START extension signed", /3 February 2021.*is extended to/u],
    ["when was the minerals deal signed", /does not tell when.*is not signed/u],
  ])("“%s” is told with the step", (text, told) => {
    expect(toldTo(text)).toMatch(told);
  });

  test.each([
    "who signed the Thai-Cambodian declaration",
    "who signed the Argyle declaration",
    "who signed the New START extension",
  ])("“%s”: no step tells it, and no list of those whom it concerns", (text) => {
    const view = shown(text);
    expect(view.kind === "notice" ? view.text : view.kind).toMatch(/My archive does not tell who signed “.+”/u);
  });

  test.each([
    ["which countries signed the glasgow declaration", ["us-china-glasgow-declaration-2021"]],
    ["who signed up for the Board of Peace", ["board-of-peace-2026-02"]],
  ])("“%s” is shown as it was", (text, ids) => {
    expect(idsShown(shown(text))).toEqual(ids);
  });
});

test.each([
  ["India Pakistan ceasefire May 2025 who announced it", /On record:.*Trump announces that India and Pakistan agree/u],
  ["India Pakistan ceasefire May 2025 who confirmed it", /nobody who confirmed it.*Vikram Misri/u],
  ["ceasefire between Israel and Iran who announced it", /On record:.*Trump announces a ceasefire/u],
  ["Kananaskis, why did Trump leave early", /G7 summit 2025.*Trump leaves because/u],
  ["White House, why did Zelensky leave early", /Zelensky leaves early/u],
  ["Trump and Xi at Mar-a-Lago, when was that", /nothing that fits all of this/u],
  ["Trump and Zelensky at Mar-a-Lago, when was that", /28 December 2025/u],
  ["president of Brazil during the Rio summit", /President of Brazil.*Lula/u],
  ["prime minister of Japan during the Hiroshima summit", /19–21 May 2023.*Kishida/u],
  ["who was president of South Africa during the Johannesburg summit", /President of South Africa.*Ramaphosa/u],
])("“%s”", (text, told) => {
  expect(toldTo(text)).toMatch(told);
});

describe("since when it is known that somebody comes", () => {
  test.each([
    ["when was it known that Zelensky would come to Hiroshima", /19 May 2023.*to Bloomberg/u],
    ["when did it emerge that Zelensky would attend the Hiroshima summit", /19 May 2023.*to Bloomberg/u],
    ["when was Zelensky's trip to Hiroshima announced", /19 May 2023.*Danilov/u],
    ["who announced Zelensky's trip to Hiroshima", /19 May 2023.*Danilov/u],
    ["when did Trump say he'd go to China (with the first lady)", /5 June 2025.*First Lady/u],
    ["when did the White House say Trump would go to Beijing", /20 February 2026.*White House official/u],
    ["when was it clear that Kim would go to Beijing", /28 August 2025.*Kim Jong Un is to visit/u],
    ["when was it known that Meloni would come to Hiroshima", /My archive does not tell/u],
    // Of a meeting of a few every word of it is one of their coming.
    ["when was Putin's visit to Alaska announced", /Announced:.*8 August 2025/u],
    // Who stays away is told by another rule.
    ["when did Lula say he'd skip Kazan", /Did not come.*20 October 2024/u],
  ])("“%s”", (text, told) => {
    expect(toldTo(text)).toMatch(told);
  });
});

describe("whose office, place or word it is", () => {
  test.each([
    ["when did Lavrov meet Blinken as secretary of state", ["blinken-lavrov-geneva-2022"]],
    ["when did Blinken meet Lavrov as foreign minister", ["blinken-lavrov-geneva-2022"]],
    ["why did Chile lose APEC", ["apec-chile-2019"]],
    ["why did Australia lose COP31", ["cop31"]],
    ["why did Russia lose APEC", ["notice"]],
    ["is the Bern summit happening", ["notice"]],
  ])("“%s”", (text, ids) => {
    expect(idsShown(shown(text))).toEqual(ids);
  });

  test.each(["which meeting did Trump rate a 12 out of 10", "which meeting did Trump give a twelve"])(
    "“%s” is told by his words",
    (text) => {
      expect(toldTo(text)).toMatch(/I think it was a 12.*the meeting with Xi in Busan/u);
    },
  );
});

describe("what came of it, and who did not make it", () => {
  test.each([
    ["what came of Trump's visit to Beijing", /Outcome:.*15 May 2026/u],
    ["what came of COP26", /Outcome:.*13 November 2021/u],
    ["what came of the Budapest summit", /Cancelled:.*22 October 2025/u],
    ["whatever happened to Trump's Beijing visit", /Postponed:/u],
    ["who didn't make it to Kazan in person", /Did not come: Luiz Inácio Lula da Silva/u],
    ["who couldn't make it to Kazan", /Did not come: Luiz Inácio Lula da Silva/u],
    ["who didn't make it to Kananaskis", /names nobody who did not come/u],
  ])("“%s”", (text, told) => {
    expect(toldTo(text)).toMatch(told);
  });
});
