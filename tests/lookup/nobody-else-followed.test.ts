// Of two who have one name, and of what stands beside a name and nobody has read: nobody is told of, or followed, who may not be meant.
import { describe, expect, test } from "vitest";
import { frozen } from "#tests/helpers/shipped.ts";
import { doneBy, shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(frozen(), "2026-11-26");
const done = doneBy(frozen(), "2026-11-26");

describe("a short given name in small letters, behind a family name that stands first", () => {
  test.each(["who is li hui", "who is li wei", "what did li hui say", "follow li jou", "when did wang hui visit kyiv"])(
    "%s: the archive does not have them",
    (message) => {
      expect(shown(message)).toMatchObject({ kind: "notice", text: expect.stringMatching(/do not have (?:li|wang) /) });
    },
  );

  test.each([
    ["who is li qiang", "li-qiang"],
    ["who is xi now", "xi-jinping"],
    ["who is moon jae in", "moon-jae-in"],
  ])("%s: is %s", (message, id) => {
    expect(shown(message)).toMatchObject({ kind: "who", actor: { id } });
  });
});

describe("an ordinary word beside a family name, where only a name stands", () => {
  test.each([
    "hunter biden",
    "who is dan sullivan",
    "what did ed sullivan say",
    "follow josh kushner",
    "josh kushner's last trip",
    "who is kim jong il",
    "what did kim jong nam say",
    "who is lee myung-bak",
    "who is li bin",
    "who is ang lee",
    "who is Susan Pompeo",
    "who is Li Xi",
    "is Wang Yang going to Beijing",
  ])("%s: the archive does not have them", (message) => {
    expect(shown(message)).toMatchObject({ kind: "notice", text: expect.stringMatching(/^I do not have /) });
  });

  test.each([
    ["who is joe biden", "joe-biden"],
    ["who is kim jong un", "kim-jong-un"],
    ["who is lee jae-myung", "lee-jae-myung"],
    ["who is president xi", "xi-jinping"],
    ["who is prime minister li", "li-qiang"],
    ["who is King Abdullah of Jordan", "abdullah-ii"],
  ])("%s: is %s", (message, id) => {
    expect(shown(message)).toMatchObject({ kind: "who", actor: { id } });
  });

  test("who advises somebody is not called so", () => {
    expect(JSON.stringify(shown("who is advising trump"))).not.toContain("do not have advising");
  });

  test("two leaders of two countries stay two", () => {
    expect(shown("Kim Moon summit").kind).not.toBe("notice");
  });
});

describe("a title that nobody of the name had, and a country that is not theirs", () => {
  test.each([
    "who is Foreign Minister Li",
    "quotes by Chairman Mao",
    "follow Ambassador Chase",
    "is Crown Prince Abdullah going to Beijing",
    "who is King Abdullah of Saudi Arabia",
  ])("%s: is somebody else", (message) => {
    expect(shown(message)).toMatchObject({ kind: "notice", text: expect.stringMatching(/do not have /) });
  });
});

describe("a state is not what is only called after it", () => {
  test.each(["Northern Ireland", "northern ireland", "East Germany", "Michael Jordan"])("%s", (message) => {
    expect(shown(message).kind).toBe("notice");
    expect(done(`follow ${message}`)).toBeUndefined();
  });

  test("a part of a state, in small letters within a sentence, is still of it", () => {
    expect(JSON.stringify(shown("talks on eastern ukraine"))).not.toContain("do not have eastern");
  });
});

describe("a name joined by a hyphen to what is no English word", () => {
  test.each(["ban ki-moon", "what did ban ki-moon say"])("%s: is somebody else", (message) => {
    expect(shown(message)).toMatchObject({ kind: "notice", text: expect.stringMatching(/do not have .*ki-moon/) });
  });

  test.each([
    ["Moon Jae-in", "moon-jae-in"],
    ["who is al-Sisi", "abdel-fattah-el-sisi"],
  ])("%s: is %s", (message, id) => {
    expect(shown(message)).toMatchObject({ kind: "who", actor: { id } });
  });

  test("two who meet are two", () => {
    expect(shown("next Trump-Xi meeting")).toMatchObject({ kind: "event" });
    expect(shown("pro-Putin quotes")).not.toMatchObject({ text: expect.stringContaining("do not have") });
  });
});

describe("an order with a word that nobody has read", () => {
  test.each(["follow trump and musk", "follow General Sherman", "follow the g20 squirrel", "follow macron closely"])(
    "%s: is asked back with a button",
    (message) => {
      expect(done(message)).toBeUndefined();
      expect(shown(message)).toMatchObject({
        kind: "notice",
        actions: expect.arrayContaining([
          expect.objectContaining({ action: expect.objectContaining({ do: "follow" }) }),
        ]),
      });
    },
  );

  test("what is no longer to be followed is taken from the list", () => {
    expect(done("unfollow putin zebra")).toEqual({ do: "following" });
  });

  test.each([
    "follow xi please",
    "mate can you follow putin for me",
    "keep me posted on NATO",
    "follow us china relations",
  ])("%s: small words leave no doubt", (message) => {
    expect(done(message)).toMatchObject({ do: "follow" });
  });
});

describe("words of somebody who is in no record, though some tell of them", () => {
  test.each([
    ["what Peskov has said about the Budapest meeting", "Peskov"],
    ["can someone get me what Peskov has said about the Budapest meeting", "Peskov"],
    ["leavitt quote on alaska pls", "leavitt"],
    ["quote by leavitt on alaska", "leavitt"],
    ["Leavitt's words on Alaska", "Leavitt"],
    ["any leavitt quotes about alaska", "leavitt"],
    // Ordinary words, where nothing but a speaker stands.
    ["what did May say about Taiwan", "May"],
    ["what did Mark say", "Mark"],
    ["quotes by Long", "Long"],
  ])("%s: nobody else’s are told", (message, name) => {
    expect(shown(message)).toMatchObject({ kind: "notice", text: expect.stringContaining(`I do not have ${name}`) });
  });

  test("a word that stands in a quotation is no speaker", () => {
    expect(shown("the denuclearization quote")).toMatchObject({ kind: "quotes" });
  });
});

describe("what was said at another time is no answer", () => {
  test.each(["what did Xi write to the NCUSCR in 2020", "what did Xi say at the NCUSCR gala in 2022"])(
    "%s",
    (message) => {
      const view = shown(message);
      expect(view.kind === "notice" || (view.kind === "quotes" && view.quotes.length === 0)).toBe(true);
    },
  );

  test("in its own year it is", () => {
    expect(shown("what did Xi write to the NCUSCR in 2021")).toMatchObject({
      kind: "quotes",
      question: { event: "ncuscr-gala-2021" },
    });
  });
});

test("rounds that took place are counted without those that did not", () => {
  expect(shown("tally of US-Iran rounds in 2026 that actually took place")).toMatchObject({
    question: { which: "count", statuses: ["held"] },
  });
});
