// What the second half of “before” leaves out stands in the first; a day before which something was is not when it was; and what stands beside a name is no part of it.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { readBody } from "#tests/helpers/fits.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { idsShown, shownTo } from "#tests/helpers/shown-to.ts";

const archive = shipped();
const view = shownTo(archive, "2026-11-30");
const told = (text: string) => readBody(render(view(text), archive, ENGLISH));

describe("two who were in one place are two journeys", () => {
  test.each([
    ["Was Yellen in Beijing before Raimondo?", ["yellen-beijing-2023", "raimondo-china-2023"]],
    ["Was Raimondo in Beijing before Yellen in 2023", ["yellen-beijing-2023", "raimondo-china-2023"]],
    ["Was Yellen in Beijing after Raimondo?", ["raimondo-china-2023", "yellen-china-2024"]],
    ["was Merz in China before Starmer", ["starmer-china-2026", "merz-china-2026"]],
    ["Did Merz go to Beijing before Carney in 2026?", ["carney-china-2026", "merz-china-2026"]],
  ])("“%s”", (text, ids) => {
    expect(idsShown(view(text))).toEqual(ids);
    expect(told(text)).toMatch(/\d+ days apart/);
  });

  test.each([
    // Of several journeys of both, nobody knows which is meant; and a visit of another year was on no way there.
    "Was Blinken in Beijing before Yellen",
    "Did Xi go to Kazakhstan before Samarkand",
    "Was Biden in Israel before Scholz",
    "did Putin go to Kazan before Samarkand",
  ])("“%s” has no answer", (text) => {
    expect(view(text).kind).toBe("notice");
  });
});

describe("of what two did again and again the nearest to the other event is told, of the same day that which is called so", () => {
  test.each([
    ["Did Trump call Putin before Zelensky came to Mar-a-Lago?", "trump-putin-call-2025-12-28"],
    ["Did Trump call Putin after Zelensky came to Mar-a-Lago?", "trump-putin-call-2025-12-29"],
    ["Did Trump speak with Putin before Zelensky came to the White House in October 2025?", "trump-putin-call-2025-10"],
  ])("“%s”", (text, id) => {
    expect(idsShown(view(text))).toContain(id);
    expect(idsShown(view(text))).toHaveLength(2);
  });

  test("what is months away is not told as the answer", () => {
    expect(told("Did Zelensky meet Starmer before the Alaska summit?")).not.toContain("days apart");
  });
});

test.each([
  ["what was the new date for the cairo emergency arab summit after 27 february", "4 March 2025"],
  ["what was the new date of COP26 after November 2020", "31 October – 13 November 2021"],
])("“%s” tells %s", (text, day) => {
  expect(told(text)).toContain(day);
});

describe("what stands beside a name", () => {
  test.each([
    ["When did Yellen's successor Bessent first speak with He Lifeng?", "bessent-he-call-2025-02"],
    ["Who had the idea for the G20 corona summit of March 2020", "g20-extraordinary-2020"],
    ["Pope in the Canary Islands", "pope-leo-spain-2026"],
    ["Pope in Lebanon", "pope-leo-turkiye-lebanon-2025"],
    ["EU-AU summit", "eu-african-union-summit-6-2022"],
    ["did kirby mention tiktok biden xi call april 2024", "biden-xi-call-2024-04"],
    ["Is Assad's handover discussed by Putin and Sharaa", "putin-sharaa-moscow-2026"],
  ])("“%s” is %s", (text, id) => {
    expect(idsShown(view(text))).toEqual([id]);
  });

  test.each([
    "when was the AU-EU summit in Luanda",
    "EU-GCC summit",
    "did Kirby mention huawei biden xi call april 2024",
  ])("“%s” is not in the archive", (text) => {
    expect(view(text).kind).toBe("notice");
  });

  test("islands are nothing of Iceland", () => {
    expect(told("Erdogan in Canary Islands")).not.toContain("Iceland");
    expect(idsShown(view("state visit to Iceland"))).toEqual(["us-soviet-reykjavik-1986"]);
  });
});
