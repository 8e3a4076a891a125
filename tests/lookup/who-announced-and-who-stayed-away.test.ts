// Who announced a journey, who first stood for a bid, who did not come and why, and who said what of it: told of whoever is asked about.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { idsShown, shownTo } from "#tests/helpers/shown-to.ts";

const archive = shipped();
const shown = shownTo(archive, "2026-12-01");
const told = (message: string): string => JSON.stringify(render(shown(message), archive, ENGLISH));

describe("that somebody would visit a state is their journey, and not that something takes place there", () => {
  test.each([
    ["who announced that Raimondo would visit China", "**Confirmed:** 22 August 2023"],
    ["who announced that Modi would travel to Washington", "**Confirmed:** 7 February 2025"],
    ["who announced that Putin would go to Pyongyang", "**Confirmed:** 17 June 2024"],
  ])("“%s”: %s", (text, line) => expect(told(text)).toContain(line));
});

describe("what is announced is told by the event in which that was done, and a journey by no meeting beside it", () => {
  test("restored ties", () => {
    const asked = "Who announced that China, Iran and Saudi Arabia would restore ties in 2023?";
    expect(idsShown(shown(asked))).toEqual(["saudi-iran-beijing-2023"]);
    expect(told(asked)).toContain("10 March 2023");
  });

  test("members who were invited", () =>
    expect(told("Who announced that Egypt would join BRICS in 2023?")).toContain("invite Argentina, Egypt"));

  test.each([
    "Who announced first that Trump would go to Saudi Arabia in May 2025?",
    "Who announced that Erdogan would visit Egypt?",
  ])("“%s” is told by nobody", (text) =>
    expect(shown(text)).toMatchObject({
      kind: "notice",
      text: expect.stringMatching(/^My archive does not tell “who announced”/u),
    }),
  );
});

describe("a journey to talks is announced by whose it is", () => {
  test.each([
    ["who announced He Lifeng's trip to Paris", "13 March 2026, according to the Ministry of Commerce of China"],
    ["who announced He Lifeng's trip to London", "7 June 2025, according to the Foreign Ministry of China"],
    ["who announced He Lifeng's trip to Geneva", "7 May 2025, according to the Foreign Ministry of China"],
    ["who announced Greer's trip to Paris", "12 March 2026, according to US Department of the Treasury"],
  ])("“%s”: %s", (text, line) => expect(told(text)).toContain(line));
});

describe("who is asked about by name announced it, or nobody says so", () => {
  test.each([
    ["did Kallas announce the summit on 24 July", "does not name Kaja Kallas"],
    ["did von der Leyen announce the summit on 24 July", "no word on it from Ursula von der Leyen"],
    ["did Costa announce the summit on 24 July", "**First word from António Costa:** 14 January 2025"],
    ["did Borrell announce the summit on 1 April", "**First word from Josep Borrell:** 14 January 2022"],
  ])("“%s”: %s", (text, line) => expect(told(text)).toContain(line));

  test("of several of which they spoke it is asked which is meant", () => {
    expect(idsShown(shown("did Zelensky announce the Istanbul talks"))).toEqual([
      "russia-ukraine-istanbul-2025-1",
      "russia-ukraine-istanbul-2025-2",
      "russia-ukraine-istanbul-2025-3",
    ]);
  });
});

describe("who first said that a state would bid is whoever first told of its bid", () => {
  test.each([
    ["who first said Australia would bid for COP31", "**On record:** 5 November 2022, according to Chris Bowen"],
    ["who said first that Turkey would bid for COP31", "**On record:** 15 November 2022, according to Environment"],
    ["who first proposed that Turkey would host COP31", "**On record:** 15 November 2022, according to Environment"],
    ["who first suggested that Nigeria would bid for COP32", "**On record:** 6 March 2025, according to Nkiruka"],
    ["who first announced that Ethiopia would bid for COP32", "8 September 2025, according to Prime Minister Abiy"],
    ["who first said Armenia would bid for COP29", "**On record:** 6 June 2023"],
    ["who first said Germany would bid for COP31", "My archive does not tell that Germany offered to host it."],
    ["who first said Brazil would host COP30", "**Place named:** 16 November 2022"],
  ])("“%s”: %s", (text, line) => expect(told(text)).toContain(line));
});

describe("a reason of absence is that of whoever is asked about", () => {
  test.each([
    ["why did the pope not travel to Dubai", "**Did not come: Pope Francis** · 28 November 2023"],
    ["why did the pope not go to Dubai", "**Did not come: Pope Francis** · 28 November 2023"],
    ["why did King Charles skip COP27", "King Charles is not to come."],
  ])("“%s”: %s", (text, line) => expect(told(text)).toContain(line));

  test.each(["why didn't Putin travel to South Africa", "why didn't Putin go to South Africa"])(
    "“%s” is asked back of several that fit",
    (text) => expect(idsShown(shown(text))).toEqual(["brics-2023", "g20-johannesburg-2025"]),
  );

  test.each([
    ["why did King Salman skip the G20", "My archive does not tell why."],
    ["did King Salman skip the G20", "My archive does not tell “skip”."],
  ])("of whom nobody tells that they stayed away it is said so: “%s”", (text, line) => {
    expect(shown(text).kind).toBe("notice");
    expect(told(text)).toContain(line);
    expect(told(text)).toContain("chaired by King Salman");
  });
});

describe("who said that somebody comes, or does not, is who first told it", () => {
  test.each([
    ["who said Xi would not come to Rio", "**Did not come: Xi Jinping** · 24 June 2025, according to officials"],
    ["who said Trump would not attend the G20 in Johannesburg", "**Did not come: Donald Trump** · 29 July 2025"],
    ["who said Modi would not come to Kuala Lumpur", "**Did not come: Narendra Modi** · 23 October 2025"],
    ["who said Vance would go to Islamabad", "**Confirmed:** 8 April 2026, according to White House Press Secretary"],
    ["who said Putin would come to Beijing", "**Confirmed:** 16 May 2026, according to the Kremlin"],
  ])("“%s”: %s", (text, line) => expect(told(text)).toContain(line));
});

describe("what nobody is quoted with is told by the first step that has all of it", () => {
  test.each([
    ["who said Witkoff was on his way to Moscow", "1 December 2025, according to White House press secretary"],
    ["who said Vance was on his way to Islamabad", "20 April 2026, according to President Trump"],
    ["who said Kushner was on his way to Islamabad", "20 April 2026, according to President Trump"],
    ["who said Truss was flying to Moscow", "9 February 2022, according to the Foreign Office"],
  ])("“%s”: %s", (text, line) => expect(told(text)).toContain(line));

  test.each(["who said Kellogg was on his way to Kyiv", "who warned that NATO must spend more"])(
    "and where none has, that it is not on record: “%s”",
    (text) => expect(told(text)).toMatch(/Not in my archive|My archive has no quote/u),
  );

  test("who complained of something is who said it", () => {
    expect(told("who complained that the indian side decided to make the SCO summit virtual")).toContain(
      "Yuri Ushakov",
    );
  });
});
