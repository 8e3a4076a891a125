// “Who led the WTO when MC12 was first called off”, “who announced the ceasefire first”: the day and the voice of the step that did so, and not the days of the event nor an idea of it.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { readBody } from "#tests/helpers/fits.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(shipped(), "2026-11-29");
const read = (text: string) => readBody(render(shown(text), shipped(), ENGLISH));

describe("who held an office when something was called off or announced, on that day", () => {
  test.each([
    ["Who led the WTO when MC12 was first called off?", "12 March 2020", "Roberto Azevêdo"],
    ["who was head of the WTO when MC12 was called off again?", "26 November 2021", "Ngozi Okonjo-Iweala"],
    ["who was UK prime minister when COP26 was postponed?", "1 April 2020", "Boris Johnson"],
    ["who was us secretary of state when the Singapore summit was called off?", "24 May 2018", "Mike Pompeo"],
    ["who was Russian foreign minister when the Budapest summit was cancelled?", "22 October 2025", "Sergey Lavrov"],
    ["who was US president when the Alaska talks were announced?", "10 March 2021", "Joe Biden"],
  ])("“%s”", (text, day, name) => {
    expect(read(text)).toMatch(new RegExp(`· ${day}\n[^]*\\*\\*${name}`, "u"));
  });

  test("where it was put off more than once, whoever held it at any of the times", () => {
    const text = read("who led the WTO when MC12 was postponed?");
    expect(text).toContain("12 March 2020 – 26 November 2021");
    expect(text).toContain("Roberto Azevêdo");
    expect(text).toContain("Ngozi Okonjo-Iweala");
  });

  test("while it was held, its own days are meant", () => {
    expect(read("who was us president when MC12 was held?")).toContain("12–17 June 2022");
    expect(read("who was german chancellor when the postponed COP26 was held?")).toContain("31 October – 13 November");
    expect(read("who was uk foreign secretary when the G7 was in Carbis Bay?")).toContain("11–13 June 2021");
  });
});

test("of the first meeting, when it was announced, and not when it was first known", () => {
  expect(read("when was the first board of peace meeting announced")).toContain("**Announced:** 15 February 2026");
  expect(read("when was the board of peace meeting first announced")).toContain("**First known:** 6 February 2026");
});

describe("who announced something is told by the step that settled it", () => {
  test.each([
    ["who announced the india pakistan ceasefire first", "10 May 2025, according to President Trump"],
    // The first word of it was of another host.
    ["who announced the Quad summit in Wilmington?", "12 September 2024, according to White House Press Secretary"],
    ["who announced the G20 in Miami", "5 September 2025, according to President Trump"],
    ["who was first to announce the Alaska summit?", "**Confirmed:** 8 August 2025, according to President Trump"],
    ["who announced the israel iran ceasefire first?", "23 June 2025, according to President Trump"],
    ["who announced the Busan meeting first?", "**Confirmed:** 23 October 2025"],
  ])("“%s”", (text, told) => {
    expect(read(text)).toContain(told);
    expect(read(text)).not.toContain("if India stops");
  });

  test("whose first word was no idea has announced it", () => {
    expect(read("who was the first to announce the Budapest summit?")).toContain("**First known:** 16 October 2025");
    expect(read("who first announced the Trump Kim summit in Singapore?")).toContain("**First known:** 8 March 2018");
  });

  test("talks of a truce do not announce one", () => {
    expect(shown("who announced the israel hezbollah ceasefire first")).toMatchObject({ kind: "notice" });
  });
});

test("the latest on one thing is its last step", () => {
  for (const text of ["What is the latest on the US-Iran memorandum?", "latest on the US-Iran memorandum"]) {
    expect(shown(text)).toMatchObject({ kind: "event", question: { open: "history" } });
    expect(read(text)).toContain("29 May 2026");
    expect(read(text)).not.toContain("has nothing so far");
  }
  expect(shown("What is the latest on the Quad summit?")).toMatchObject({ kind: "changes" });
  expect(shown("latest on the Israel-Lebanon talks")).toMatchObject({ kind: "changes" });
});

test("why something has not been held is not told of an edition that was", () => {
  expect(shown("why has the japan china korea summit not been held")).not.toMatchObject({
    at: { event: { id: "china-japan-south-korea-2024" } },
  });
});

describe("an official announcement is neither an idea of it nor a word in passing", () => {
  test.each([
    ["when was biden xi virtual summit officially announced", "**Confirmed:** 12 November 2021"],
    ["when was the Woodside summit officially announced", "**Confirmed:** 10 November 2023"],
    ["when was the Helsinki summit formally announced", "**Confirmed:** 28 June 2018"],
    ["who made the Alaska summit official", "**Confirmed:** 8 August 2025"],
    ["when did the Alaska summit become official", "**Confirmed:** 8 August 2025"],
    ["who announced yellens trip to guangzhou", "**Confirmed:** 2 April 2024"],
    ["who announced Blinken's trip to Beijing in 2023", "**Confirmed:** 14 June 2023"],
  ])("“%s”", (text, told) => {
    expect(read(text)).toContain(told);
  });
});

describe("who first told the place is asked of the place", () => {
  test.each([
    ["who broke the news of the Geneva summit Biden Putin place", "**Place named:** 24 May 2021"],
    ["who broke the news of the Alaska summit's place", "**Place named:** 8 August 2025"],
    ["who first named the venue of the Trump Kim summit in Hanoi", "**Place named:** 20 January 2019"],
    ["When did they announce the Hanoi summit venue?", "**Place named:** 8 February 2019"],
    ["when did the US announce the location of the Hanoi summit", "**Place named:** 8 February 2019"],
    ["when was the venue of the Hanoi summit announced", "**Place named:** 8 February 2019"],
    ["when did they announce the venue of the Singapore summit", "**Place named:** 10 May 2018"],
    ["who announced the place of the Trump-Xi meeting in Busan", "**Place named:** 29 October 2025"],
    ["when did they announce COP30 venue", "**Place named:** 26 May 2023"],
    ["when did Blinken announce the venue of the Alaska summit", "does not tell that Antony Blinken did so"],
    ["who first said that shenzhen would host apec", "**Place named:** 1 November 2025"],
    ["who first said that Bishkek will host the SCO summit", "**Place named:** 2 September 2025"],
    ["who was the first to say that Ankara would host NATO", "**Place named:** 30 June 2025"],
  ])("“%s”", (text, told) => {
    expect(read(text)).toContain(told);
  });
});

describe("when something was announced is told by who first stood for it, and behind that the first word of it", () => {
  test.each([
    ["when was Putin's visit to Pyongyang announced", "17 June 2024, according to the Kremlin", "13 September 2023"],
    ["when was the Wilmington Quad summit announced", "12 September 2024, according to White House", "20 May 2023"],
    ["when was the Geneva summit of Biden and Putin announced", "25 May 2021, according to White", "13 February 2021"],
    ["when was the Singapore summit announced", "10 May 2018, according to President Trump", "8 March 2018"],
  ])("“%s”", (text, announced, first) => {
    expect(read(text)).toContain(`**Announced:** ${announced}`);
    expect(read(text)).toContain(`· **First known:** ${first}`);
  });

  test.each([
    [
      "when did the Vatican announce the Pope's trip to Turkey and Lebanon",
      "7 October 2025, according to Matteo Bruni",
    ],
    [
      "when did Carney's office announce his China trip",
      "7 January 2026, according to the office of the Prime Minister",
    ],
    ["when did China announce Starmer's visit", "27 January 2026, according to Guo Jiakun"],
    // The year tells which one, and is no day that was named.
    ["when did China announce the 2025 military parade", "24 June 2025, according to the State Council"],
  ])("“%s”: by those who are asked about", (text, announced) => {
    expect(read(text)).toContain(`**Announced:** ${announced}`);
    expect(read(text)).not.toContain("First known");
  });

  test.each(["since when is the Alaska summit known", "who first proposed the Alaska summit"])(
    "“%s” asks for the first word",
    (text) => {
      expect(read(text)).toContain("**First known:** 6 August 2025");
      expect(read(text)).not.toContain("**Announced:**");
    },
  );
});

describe("the month before the date of a summit is what it is called by", () => {
  test.each([
    ["when was the April 2018 Panmunjom summit date announced", "29 March 2018"],
    ["who announced the April 2018 Panmunjom summit date", "29 March 2018"],
    ["when was the February 2019 Hanoi summit date announced", "5 February 2019"],
    ["when was the August 2025 Alaska summit date announced", "8 August 2025"],
    ["when was the October 2024 Kazan BRICS date announced", "A day between 23 August 2023 and 5 March 2024"],
    // The month itself is asked for.
    ["when was November 2022 announced as the date of the Bali G20", "A day between 1 November 2021 and 25 March 2022"],
  ])("“%s”", (text, day) => {
    expect(read(text)).toContain(`**Day named:** ${day}`);
  });

  test("its date and its place are told in a line each", () => {
    const text = read("when was the date and place of the Hanoi summit announced");
    expect(text).toContain("**Day named:** 5 February 2019");
    expect(text).toMatch(/\*\*Place named:\*\* .*8 February 2019/u);
  });
});

describe("who leaves a treaty withdraws from it, and leaves no meeting early", () => {
  test.each([
    [
      "When did Trump first say the US would leave the INF treaty?",
      "**First word from Donald Trump:** 20 October 2018",
    ],
    ["when did Bolton first say the US would leave the INF treaty", "23 October 2018"],
    ["When did Trump say he would leave the G7 summit early", "16 June 2025"],
  ])("“%s”", (text, told) => {
    expect(read(text)).toContain(told);
    expect(read(text)).not.toContain("left early");
  });
});
