// Who was the first of all, who lost a bid, what two had at a level, whom somebody met on a journey: told only where a step tells it, and of no other.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { idsShown, shownTo } from "#tests/helpers/shown-to.ts";

const archive = shipped();
const shown = shownTo(archive, "2026-11-29");
const idsOf = (text: string) => idsShown(shown(text));
const textOf = (text: string) => JSON.stringify(render(shown(text), archive, ENGLISH));

describe("the first on record need not be the first of all", () => {
  test.each([
    "first woman to be Secretary-General of the UN",
    "who was the first woman to lead the WTO",
    "first African country to host the G20",
    "first pope to visit Africa",
    "who was the first non-European secretary general of NATO",
  ])("“%s”", (text) => {
    expect(shown(text).kind).toBe("notice");
  });

  test("but of a year the first of the archive, as such", () => {
    expect(idsOf("who was the first leader to visit Trump in 2025")).toEqual(["modi-white-house-2025"]);
  });
});

test.each([
  ["Yellen's first China trip", "yellen-beijing-2023"],
  ["when was Yellen's first China trip announced by the treasury", "yellen-beijing-2023"],
  ["Blinken's first China trip", "blinken-beijing-2023"],
  ["when was Modi's last Russia trip", "modi-xi-kazan-2024"],
])("“%s”: a journey to that state, and none to another with somebody of it", (text, id) => {
  expect(idsOf(text)).toEqual([id]);
});

describe("which of several editions of a year, none of which is called so", () => {
  test.each([
    ["who hosts the second EPC summit of 2027", ["epc-greece-2027", "epc-switzerland-2027"]],
    ["who hosts the first EPC summit of 2027", ["epc-greece-2027", "epc-switzerland-2027"]],
    ["second quad summit of 2021", ["quad-virtual-2021", "quad-washington-2021"]],
  ])("“%s”: all of them, and none by chance", (text, ids) => expect(idsOf(text)).toEqual(ids));

  test("the first where its day tells it", () => {
    expect(idsOf("where was the first ASEAN summit in 2025")).toEqual(["asean-summit-46-2025"]);
  });
});

test.each(["when did Blinken meet his Chinese counterpart in 2023"])(
  "“%s”: whose counterpart somebody is says the name of their state",
  (text) => expect(idsOf(text)).toEqual(["blinken-beijing-2023"]),
);

describe("who lost a bid, and who presides though another hosts", () => {
  test.each([
    ["who lost the bid for COP32", "Ethiopia over Nigeria"],
    ["which city lost the bid for the biodiversity COP16", "Bogotá had been the other candidate"],
    ["who lost the race to host COP17 on biodiversity", "58 for Azerbaijan"],
    ["who lost the vote to host COP30", "bid in vain"],
    ["which country leads the negotiations at COP31 though Türkiye hosts", "Australia presides over the negotiations"],
  ])("“%s”", (text, told) => {
    expect(textOf(text)).toContain(told);
  });
});

describe("all meetings at a level are those of whoever held the offices", () => {
  test.each([
    [
      "all meetings of the leaders of Russia and Ukraine",
      ["ukraine-normandy-paris-2019", "putin-zelensky-meeting-2025"],
    ],
    ["every time the EU and India met at the top", ["eu-india-2020", "eu-india-2021", "eu-india-2026"]],
    [
      "list all meetings of the defence ministers of China and the US in Singapore",
      ["austin-wei-singapore-2022", "austin-li-singapore-2023", "austin-dong-singapore-2024"],
    ],
  ])("“%s”", (text, ids) => {
    expect(idsOf(text)).toEqual(ids);
  });

  test("each holder is named above them", () => {
    expect(textOf("all meetings of the foreign ministers of Iran and Saudi Arabia")).toContain("or Amir-Abdollahian");
  });
});

describe("whom somebody met on a whole journey", () => {
  test.each([
    ["who did Kerry meet in Beijing", "Han Zheng"],
    ["who did Sullivan meet in Beijing in 2024", "Zhang Youxia"],
  ])("“%s”", (text, told) => {
    expect(textOf(text)).toContain(told);
  });
});

describe("a day on which somebody did something, without its year", () => {
  test("is of the year that tells of it", () => {
    expect(shown("did trump cancel the xi summit on October 10")).toMatchObject({
      at: { event: { id: "trump-xi-busan-2025" } },
      question: { asOf: "2025-10-10" },
    });
  });

  test("who objected to it", () => {
    expect(textOf("who objected to 17 January for the NPT review conference")).toContain("China objects");
  });

  test("of another calendar it is no 31 December", () => {
    expect(idsOf("call on Lunar New Year's Eve 2021")).toEqual(["biden-xi-call-2021-02"]);
  });
});
