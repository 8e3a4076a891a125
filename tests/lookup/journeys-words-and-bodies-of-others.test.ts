// What somebody else did, said or held is no answer: a journey that was put off, words of a day behind the archive's end, what one told the other, and bodies called by how many they are.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { idsShown, shownTo } from "#tests/helpers/shown-to.ts";

const archive = shipped();
const shown = shownTo(archive, "2026-11-30");
const told = (message: string): string => JSON.stringify(render(shown(message), archive, ENGLISH));

describe("why somebody did not go to a part of the world", () => {
  test.each([
    "why did pelosi not go to asia in april 2022",
    "why didn't pelosi travel to Asia in April 2022",
    "why did Nancy Pelosi not go to asia",
  ])("“%s”: the journey that was put off then", (message) => {
    expect(idsShown(shown(message))).toEqual(["pelosi-taipei-2022"]);
    expect(told(message)).toContain("because Pelosi has tested positive");
  });

  test("of whom no journey and no meeting there is on record, no meeting of others is told", () => {
    expect(idsShown(shown("why did scholz not go to africa in october 2022"))).toEqual(["notice"]);
  });

  test.each([
    ["why did putin not go to africa in august 2023", "brics-2023"],
    ["why did blinken not go to china in february 2023", "blinken-beijing-2023"],
    ["why did biden not go to australia in may 2023", "quad-2023"],
  ])("“%s” is told as before", (message, id) => {
    expect(idsShown(shown(message))).toEqual([id]);
  });
});

describe("what somebody said in a time", () => {
  test.each([
    "what did putin say yesterday about ukraine",
    "what did putin say this week about ukraine",
    "what did putin say in may 2026 about ukraine",
  ])("“%s”: no words of years before", (message) => {
    expect(idsShown(shown(message))).toEqual(["notice"]);
    expect(told(message)).toContain("My archive ends on 31 May 2026");
  });

  test("a step of that time is told as before", () => {
    expect(idsShown(shown("what did zelensky say in august 2025 about putin"))).toEqual(["trump-putin-call-2025-08"]);
  });
});

describe("what one told the other of a matter", () => {
  test("the step in which one says that", () => {
    const message = "what did wang yi tell blinken about russia's security concerns";
    expect(idsShown(shown(message))).toEqual(["blinken-wang-call-2022-01"]);
    expect(told(message)).toContain("27 January 2022");
  });

  test.each(["what did wang yi tell blinken about helping russia", "what did sullivan tell wang yi about taiwan"])(
    "“%s”: not what the other said",
    (message) => {
      expect(idsShown(shown(message))).toEqual(["notice"]);
    },
  );

  test("the other way round it is not what Wang said", () => {
    const message = "what did blinken tell wang yi about russia's security concerns";
    expect(idsShown(shown(message))).not.toContain("blinken-wang-call-2022-01");
  });

  test("words that are on record are told as before", () => {
    expect(shown("what did biden tell xi about taiwan").kind).toBe("quotes");
  });
});

describe("bodies called by how many they are", () => {
  test.each([
    ["what did the bucharest nine decide in 2024", "bucharest nine"],
    ["What did the Bucharest Nine decide in 2024?", "Bucharest Nine"],
    ["what did the visegrad four decide in 2024", "visegrad four"],
    ["next summit of the bucharest nine", "bucharest nine"],
    ["when did the baltic three meet", "baltic three"],
  ])("“%s”: it is said that the archive does not have it", (message, name) => {
    expect(shown(message).kind).toBe("notice");
    expect(told(message)).toContain(`I do not have ${name}`);
  });

  test("so many talks in a city are no body", () => {
    expect(told("what did the geneva three talks decide")).not.toContain("I do not have");
  });

  test("a body that the archive has is told as before", () => {
    expect(idsShown(shown("what did the g7 decide in 2024"))).toEqual(["g7-apulia-2024"]);
  });
});
