// Who invited whom, who called what off, who blocked, mediated or opened: told by the steps that tell it, or by nothing; never by who took part.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { readBody } from "#tests/helpers/fits.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(shipped(), "2026-11-29");
const read = (text: string) => readBody(render(shown(text), shipped(), ENGLISH));
const idsOf = (text: string) => {
  const view = shown(text);
  return view.kind === "events" ? view.events.map(({ event }) => event.id) : view.kind;
};

describe("who invited whom", () => {
  test.each([
    ["who invited Merz to China", "invited by Li Qiang"],
    ["who invited Zelensky to the G20", "President Widodo has invited him"],
    ["did Widodo invite Zelensky to Bali", "President Widodo has invited him"],
    ["who invited Kim Jong Un to the parade", "Kim Jong Un is to visit China soon at Xi’s invitation"],
    ["who invited the pope to Spain", "The bishops have invited Leo"],
    ["who invited Qin Gang to Washington", "invites him to Washington"],
    ["has Erdogan invited Putin", "Erdoğan has invited Putin to Türkiye"],
    ["was South Africa invited to the G20 in Miami", "Trump will not invite South Africa"],
    ["when did Putin invite Trump to Moscow", "12 February 2025"],
  ])("“%s”", (text, told) => {
    expect(read(text)).toContain(told);
  });

  test("of several invitations each is told with its own", () => {
    expect(idsOf("who invited Putin to China")).toEqual([
      "beijing-parade-2025",
      "putin-beijing-2026",
      "putin-shenzhen-2026",
    ]);
    expect(read("was Russia invited to the Ukraine peace summit")).toContain("Russia was not invited");
  });

  test.each(["who invited Putin to Moscow", "who invited Macron to Sochi", "did Trump invite Kim Jong Un"])(
    "“%s” is told by no record",
    (text) => {
      expect(read(text)).toContain("My archive does not tell");
    },
  );
});

describe("what somebody called off", () => {
  const trump = [
    "us-north-korea-singapore-2018",
    "trump-taliban-camp-david-2019",
    "us-russia-budapest-2025",
    "ukraine-plan-deadline-2025",
    "us-iran-muscat-2026",
    "us-iran-islamabad-2026-2",
  ];

  test.each([
    "what did Trump cancel",
    "o que Trump cancelou",
    "qué canceló Trump",
    "что отменил Трамп",
    "Trump neyi iptal etti",
    "qu'est-ce que Trump a annulé",
    "was hat Trump abgesagt",
  ])("“%s”", (text) => {
    expect(idsOf(text)).toEqual(trump);
  });

  test.each([
    "what did China cancel after Pelosi's visit to Taiwan",
    "when did China cut military talks with the US",
    "when did China suspend climate talks",
    "что отменил Китай после визита Пелоси",
  ])("“%s”", (text) => {
    expect(read(text)).toContain("China cancels three series of military talks");
  });

  test("what came to nothing beside somebody is not theirs", () => {
    expect(read("what did Macron cancel")).toContain("My archive does not tell");
    expect(idsOf("what did Chile cancel")).toEqual(["apec-chile-2019", "cop25"]);
  });

  test("when one meeting that is named was called off stays that", () => {
    expect(read("what day did trump cancel the singapore summit")).toContain("**Cancelled:** 24 May 2018");
  });
});

describe("who did something at a meeting", () => {
  test.each([
    ["who blocked the statement at the East Asia Summit", "Russia and China blocked the statement"],
    ["who refused Abbas a visa", "the United States refused him a visa"],
    ["who mediated the talks in Rome", "through the Omani mediator"],
    ["who opened the ASEAN summit in 2022", "Hun Sen opens both summits"],
  ])("“%s”", (text, told) => {
    expect(read(text)).toContain(told);
  });

  test.each(["who walked out of the G20", "who walked out of the UN General Assembly"])(
    "“%s” is told by no record",
    (text) => {
      expect(read(text)).toContain("My archive does not tell");
    },
  );

  test("who stayed away is told all the same", () => {
    expect(read("who boycotted the G20 in Johannesburg")).toContain("Did not come: Donald Trump");
  });
});

describe("the first of two", () => {
  test.each([
    ["first call Hegseth Dong Jun", "9 September 2025"],
    ["when did Biden first speak to Xi", "10 February 2021"],
    ["when did Trump first speak with Sheinbaum", "5 December 2025"],
    ["when did Blinken first meet Qin Gang", "18–19 June 2023"],
  ])("“%s” is told as the first in the archive", (text, day) => {
    expect(read(text)).toContain("The first in my archive, which need not have all");
    expect(read(text)).toContain(day);
  });
});

describe("what two talked of", () => {
  test.each([
    "Trump ve Putin Alaska'da ne konuştu",
    "о чём говорили Трамп и Путин на Аляске",
    "de qué hablaron Trump y Putin en Alaska",
    "di cosa hanno parlato Trump e Putin in Alaska",
    "o que Trump e Putin discutiram no Alasca",
  ])("“%s”", (text) => {
    expect(read(text)).toContain("agree on no ceasefire");
  });

  test("what one said is asked of their words", () => {
    expect(shown("Putin ne dedi").kind).toBe("quotes");
  });
});
