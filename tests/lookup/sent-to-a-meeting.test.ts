// “Chinese minister at Shangri-La 2025”: who of that state was there, or stayed away, with the office of that time; no list of ministers.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const archive = shipped();
const shown = shownTo(archive, "2026-11-29");
const told = (message: string): string => JSON.stringify(render(shown(message), archive, ENGLISH));

describe("the meeting tells who of the state was there", () => {
  test.each([
    ["Chinese minister at Shangri-La 2023", "for China: Li Shangfu (Minister of National Defense of China)"],
    ["Chinese defence minister at Shangri-La 2023", "for China: Li Shangfu"],
    ["which Chinese minister came to Shangri-La 2023", "for China: Li Shangfu"],
    ["US defense secretary at Shangri-La 2024", "for the United States: Lloyd Austin (US Secretary of Defense)"],
    ["German chancellor at the G7 2021", "for Germany: Angela Merkel"],
    ["Indian delegation leader at BRICS 2025", "for India: Narendra Modi (Prime Minister of India)"],
    ["Indian representative at SCO 2024", "Jaishankar will lead the Indian delegation"],
    ["Russian president at BRICS 2023", "Putin will not come"],
    ["who represented China at Munich 2024", "for China: Wang Yi"],
  ])("“%s”", (message, what) => {
    expect(shown(message).kind).toBe("event");
    expect(told(message)).toContain(what);
  });

  test.each(["Chinese minister at Shangri-La 2025", "Chinese defence minister at Shangri-La 2025"])(
    "“%s”: whoever stayed away was not there",
    (message) => {
      expect(told(message)).toContain("Dong Jun will not come");
    },
  );
});

describe("where nobody of the state is named, that is said", () => {
  test.each([
    ["Indian delegation leader at G20 2025", "does not name India there"],
    ["American minister at Shangri-La 2022", "does not name the United States there"],
    ["Russian foreign minister at the OSCE council", "I do not have OSCE council"],
  ])("“%s”", (message, what) => {
    expect(told(message)).toContain(what);
  });
});

test("a step on somebody else's stand-in is none of theirs", () => {
  const text = told("leader of the Indian delegation at the G20 2023");
  expect(text).toContain("for India: Narendra Modi");
  expect(text).not.toContain("will represent Russia");
});

test("an office at a meeting is whoever of the state was there, and nobody who only held it then", () => {
  const view = shown("Chinese foreign minister at Munich 2023");
  expect(view.kind === "event" && view.at.state.participants.map(({ actor }) => actor)).toContain("wang-yi");
});

describe("whom a state sent, in any words for those people", () => {
  test.each([
    "Which leaders did Russia send to Munich 2022?",
    "which minister has Russia sent to Munich in 2022",
    "whom did Russia send to Munich 2022",
    "did Russia send anyone to Munich 2022",
    "Munich 2022: which leaders did Russia send",
  ])("“%s”: nobody came", (message) => {
    expect(told(message)).toContain("Did not come: Russia");
    expect(told(message)).not.toContain("1 event");
  });

  test.each([
    ["Which leaders did the US send to Munich 2022?", "for the United States: Kamala Harris"],
    ["which officials did China send to Munich 2024", "for China: Wang Yi"],
    ["which officials did France send to Munich 2022", "does not name France there"],
  ])("“%s”", (message, what) => {
    expect(told(message)).toContain(what);
  });
});
