// Whose envoy, representative or stand-in somebody was at a meeting is asked of that meeting, and of no office of the name.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const archive = shipped();
const shown = shownTo(archive, "2026-11-29");
const told = (message: string): string => JSON.stringify(render(shown(message), archive, ENGLISH));

describe("who was there for somebody who was not", () => {
  test.each([
    ["15th east asia summit who was trump's envoy", "east-asia-summit-2020", "Robert O’Brien as his envoy"],
    ["Who was Trump's envoy at the 15th East Asia Summit?", "east-asia-summit-2020", "Robert O’Brien as his envoy"],
    ["who was trumps envoy at the 15th east asia summit", "east-asia-summit-2020", "Robert O’Brien as his envoy"],
    ["Whom did Trump name as his envoy to the 15th East Asia Summit?", "east-asia-summit-2020", "Robert O’Brien"],
    ["COP28 who was Xi's representative", "cop28", "as Xi’s representative"],
    ["apec summit 2022 who was putin's stand-in", "apec-thailand-2022", "Andrei Belousov is to stand in"],
    ["Who was there for Putin at the BRICS summit 2023?", "brics-2023", "Lavrov is to represent Russia"],
    ["Who was Putin's representative at the G20 in Johannesburg?", "g20-johannesburg-2025", "Maxim Oreshkin"],
    ["Who took Biden's place at the East Asia Summit 2024?", "east-asia-summit-2024", "Blinken stands in"],
    ["Who was there in Putin's place at the G20 2023?", "g20-new-delhi-2023", "Sergey Lavrov will represent Russia"],
    ["Who was the Indian representative at the 15th East Asia Summit?", "east-asia-summit-2020", "Jaishankar"],
    ["G20 Johannesburg: who sat in for Xi?", "g20-johannesburg-2025", "Premier Li Qiang is to be at the summit"],
    ["At the G20 in Johannesburg, who was there for Putin?", "g20-johannesburg-2025", "Maxim Oreshkin"],
    ["Who sat in for Putin at the APEC summit 2022?", "apec-thailand-2022", "Andrei Belousov is to stand in"],
    ["Who deputised for Xi at the G20 in New Delhi?", "g20-new-delhi-2023", "Premier Li Qiang"],
    ["SCO summit 2024: who was Modi's stand-in?", "sco-2024", "Jaishankar will lead the Indian delegation"],
  ])("“%s” is told of %s", (message, id, what) => {
    expect(shown(message)).toMatchObject({ kind: "event", at: { event: { id } } });
    expect(told(message)).toContain(what);
  });

  test.each([
    "Who was there for Egypt at the G20 summit in Johannesburg",
    "Who represented Egypt at the G20 summit in Johannesburg?",
    "Who sat in for Egypt at the G20 summit in Johannesburg?",
    "Who was Egypt's stand-in at the G20 summit in Johannesburg?",
  ])("“%s”: of whom nothing is told, that is told", (message) => {
    expect(told(message)).toContain("My archive does not name Egypt there");
  });
});

describe("an office stays one", () => {
  test.each([
    "Who was Trump's envoy to Ukraine?",
    "Who is China's representative at the UN?",
    "Who took Merkel's place as chancellor?",
    "Who was China's representative at the UN in 2024?",
  ])("“%s”", (message) => {
    expect(["office", "notice"]).toContain(shown(message).kind);
  });
});
