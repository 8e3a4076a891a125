// How much money, how many prisoners, documents or states that pledged: the number that a step gives for that very thing; never a count of events, and a number that somebody has in mind is held against it.
import { describe, expect, test } from "vitest";
import { numberAsStep, numberOfStep } from "#src/core/number-asked.ts";
import { render } from "#src/discord/render/render.ts";
import { amountIn } from "#src/lookup/answers/amount-told.ts";
import { asNumber } from "#src/lookup/read/numbers-in-words.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const archive = shipped();
const shown = shownTo(archive, "2026-11-29");
const told = (message: string): string => JSON.stringify(render(shown(message), archive, ENGLISH));

describe("a sum of money is told with its step", () => {
  test.each([
    ["how much money was pledged at the Board of Peace meeting in February 2026", "seven billion dollars"],
    ["how many dollars did the donors pledge to the Global Fund", "14.25 billion dollars"],
    ["how much did donors pledge to the global fund in 2022", "14.25 billion dollars"],
    ["how much did Macron announce for Africa in Nairobi", "23 billion euros"],
  ])("“%s”", (message, sum) => {
    expect(shown(message).kind).toBe("event");
    expect(told(message)).toContain("**How much:**");
    expect(told(message)).toContain(sum);
  });
});

describe("the number of that very thing is told with its step", () => {
  test.each([
    ["how many Boeing planes will China buy", "200 Boeing aircraft"],
    ["how many prisoners were exchanged at Abu Dhabi in February 2026", "157 prisoners each"],
    ["how many prisoners did they swap in Istanbul in July 2025", "another 1,200 prisoners"],
    ["number of prisoners exchanged after the Abu Dhabi talks", "157 prisoners each"],
    ["how many documents were adopted at the ASEAN summit in Laos", "more than 90 documents"],
    ["how many agreements were signed during Merz's visit to China", "five agreements"],
    ["how many planes did China agree to buy at the Beijing summit in 2026", "200 Boeing aircraft"],
    ["how many votes did Armenia get to host COP17", "65 votes"],
    ["how many states joined the alliance against hunger at the G20 in Rio", "82 countries join"],
    ["how many countries pledged troops in Paris in September 2025", "26 states pledge"],
  ])("“%s”", (message, number) => {
    expect(shown(message).kind).toBe("event");
    expect(told(message)).toContain("**How many:**");
    expect(told(message)).toContain(number);
  });
});

describe("how a vote went is told by its votes, by whoever they are told", () => {
  test.each([
    ["How did the vote at the Summit of the Future go?", "143 votes to 7"],
    ["how did the vote go at the Summit of the Future", "143 votes to 7"],
    ["How many countries voted against at the Summit of the Future?", "143 votes to 7"],
    ["how did the General Assembly vote on Abbas's video speech", "145 votes to 5"],
    ["How did the vote on Zelensky's video speech go in 2022?", "101 votes to 7"],
  ])("“%s”", (message, number) => {
    expect(told(message)).toContain("**How many:**");
    expect(told(message)).toContain(number);
  });

  test("and of who alone voted, or where nobody did, by none", () => {
    expect(told("how did India vote on Abbas's video speech")).not.toContain("145 votes");
    expect(told("how did the vote go at the G20 in Rio")).not.toContain("**How many:**");
  });
});

describe("a number that somebody has in mind is held against the one that is told", () => {
  test.each([
    ["did 26 countries pledge troops in Paris in September 2025", "That is the number told"],
    ["did 40 countries pledge troops in Paris in September 2025", "Another number is told"],
    ["did 82 countries join the alliance against hunger at the G20 in Rio", "That is the number told"],
    ["did the donors pledge 18 billion to the Global Fund", "Another number is told"],
    ["were 1,000 prisoners exchanged in Istanbul in May 2025", "That is the number told"],
  ])("“%s”", (message, label) => {
    expect(told(message)).toContain(label);
  });

  test.each([
    ["of several numbers", "did the US pledge ten billion to the Board of Peace"],
    ["of a number of others", "did nine members promise ten billion for Gaza"],
    ["of one that is about so many", "did the G7 lend Ukraine 50 billion in Apulia"],
    ["of states, where leaders are counted", "did 92 leaders attend the peace summit in Switzerland"],
  ])("%s neither is said", (_, message) => {
    expect(told(message)).toMatch(/\*\*How (?:much|many):\*\*/);
  });
});

describe("where no step gives one, none is told", () => {
  test.each([
    "how many soldiers were pledged at the Board of Peace meeting",
    "how many soldiers did France pledge in Paris in September 2025",
    "how much money did Biden pledge to the Global Fund",
    "how many hostages were freed at Sharm el-Sheikh",
    "how many prisoners did Iran free in Geneva",
  ])("“%s”", (message) => {
    expect(told(message)).toContain("does not tell");
  });
});

test("where two events tell one, it is asked which is meant", () => {
  const view = shown("how many prisoners did Russia and Ukraine agree to exchange in Istanbul in 2025");
  expect(view.kind === "events" && view.events.length).toBe(2);
});

test("what is counted elsewhere is counted as before", () => {
  expect(shown("how many summits did Xi attend in 2024").kind).toBe("events");
  expect(shown("how many calls did Trump and Putin have in 2025").kind).toBe("events");
  // A summit is no sum.
  expect(told("which summits has the Board of Peace held")).not.toContain("How much");
});

describe("a number in a sentence", () => {
  test.each([
    ["Five states send soldiers.", "soldiers", undefined],
    ["The sides agree to exchange 1,000 prisoners for 1,000.", "prisoners", 1000],
    ["They promise one billion doses of vaccine.", "doses", 1e9],
    ["He announces £84 million for it.", "money", 84e6],
    ["It is to give the board ten billion.", "money", 10e9],
    ["They promise one billion doses of vaccine.", "money", undefined],
  ])("“%s” of %s", (text, thing, number) => {
    expect(amountIn(text, thing)?.number).toBe(number);
  });

  test.each([
    ["twenty-six", 26],
    ["1.2 billion", 1.2e9],
    ["ninety", 90],
    ["some", undefined],
  ])("“%s”", (text, number) => {
    expect(asNumber(text)).toBe(number);
  });

  test("a question carries it", () => {
    const asked = { of: "states", deed: undefined, claimed: 92 } as const;
    expect(numberOfStep(numberAsStep(asked))).toEqual(asked);
    expect(numberOfStep("number leaders")).toEqual({ of: "leaders" });
  });
});
