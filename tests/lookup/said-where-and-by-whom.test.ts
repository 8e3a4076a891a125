// “What did Rubio say in Delhi”, “quotes from Putin and Zelensky”: where something was said binds, and the words of one are no answer for two.
import { describe, expect, test } from "vitest";
import { wasSaidIn } from "#src/archive/where-said.ts";
import { aDevelopment, anActor, anArchive, anEvent, aQuote } from "#tests/helpers/archive.ts";
import { frozen, shipped } from "#tests/helpers/shipped.ts";
import { idsShown, shownTo } from "#tests/helpers/shown-to.ts";

describe("where a quotation was said", () => {
  const talks = anEvent({
    id: "talks",
    title: "Talks in Quito",
    kind: "talks",
    place: { name: "Quito", country: "ecuador" },
    developments: [aDevelopment({ known: "2021-03-03", status: "held", date: "2021-03-02/2021-03-03" })],
  });
  const archive = anArchive({
    actors: [
      anActor({ id: "ada-moss", name: "Ada Moss", country: undefined }),
      anActor({
        id: "ecuador",
        kind: "state",
        name: "Ecuador",
        country: undefined,
        capital: { name: "Quito", zone: "America/Guayaquil" },
      }),
    ],
    events: [talks],
  });
  const isIn = (key: string, occasion: string, more: object = {}) =>
    wasSaidIn(aQuote({ occasion, said: "2021-03-02", ...more }), key, archive);

  test.each([
    "Press conference in Quito",
    "To reporters, in Quito",
    "Opening of the talks, Quito",
    "Statement on the treaty, Quito",
    "On the way to the rostrum in Quito",
  ])("is told by its occasion: “%s”", (occasion) => {
    expect(isIn("quito", occasion)).toBe(true);
    expect(isIn("ecuador", occasion)).toBe(true);
    expect(isIn("lima", occasion)).toBe(false);
  });

  test.each([
    "Press conference, on the talks in Quito",
    "Press conference in Lima, on the talks in Quito",
    "Statement on the talks in Quito",
    "Written statement on the talks in Quito",
    "Post on X, after the talks in Quito",
    "On putting off his visit to Quito",
  ])("is not that of what was spoken of: “%s”", (occasion) => {
    expect(isIn("quito", occasion)).toBe(false);
  });

  test("is that of the event at which it was said, on the days of it", () => {
    expect(isIn("quito", "Opening of the talks", { event: "talks" })).toBe(true);
    expect(isIn("quito", "Opening of the talks", { event: "talks", said: "2021-02-20" })).toBe(false);
    expect(isIn("quito", "Press conference in Lima", { event: "talks" })).toBe(false);
    expect(isIn("quito", "Post on X", { event: "talks" })).toBe(false);
    expect(isIn("quito", "Telephone call with the host", { event: "talks" })).toBe(false);
  });
});

const shown = shownTo(frozen(), "2026-11-26");
const quotesIn = (text: string): readonly string[] => {
  const view = shown(text);
  return view.kind === "quotes" ? view.quotes.map(({ id }) => id) : [view.kind];
};

describe("a place behind a word for saying binds", () => {
  test.each([
    ["what did Lavrov say in Delhi", "by Sergey Lavrov in Delhi"],
    ["what did Macron say in Beijing", "by Emmanuel Macron in Beijing"],
    ["what did Zelensky tell reporters in Versailles", "by Volodymyr Zelensky in Versailles"],
    ["quotes by Lavrov in the US", "by Sergey Lavrov in the US"],
  ])("“%s”: that there is none, with the rest to tap", (text, told) => {
    expect(shown(text)).toMatchObject({
      kind: "notice",
      text: expect.stringContaining(told),
      asks: expect.arrayContaining([
        expect.objectContaining({ question: expect.objectContaining({ about: "quotes" }) }),
      ]),
    });
  });

  test("“in Bali” is whatever was said there", () => {
    expect(quotesIn("what did Xi say in Bali")).toEqual(expect.arrayContaining(["xi-trudeau-leaked-2022"]));
    expect(quotesIn("Biden in Glasgow on China: his words")).toEqual(
      expect.arrayContaining(["biden-big-mistake-2021"]),
    );
  });

  test("a place in what was spoken of does not, nor does a language", () => {
    expect(shown("what did Xi say about the war in Ukraine")).toMatchObject({
      text: expect.stringContaining("by Xi Jinping on Ukraine."),
    });
    expect(shown("what did Orbán say in English")).toMatchObject({ text: expect.stringContaining("“English”") });
  });

  test("where it was said is none of the words to check", () => {
    expect(shown("did Vance say in Munich that the threat is from within Europe")).toMatchObject({
      kind: "check",
      question: { text: "the threat is from within Europe", speaker: "jd-vance" },
    });
  });
});

describe("of several speakers it is asked back", () => {
  test.each([
    ["quotes from Putin and Zelensky", ["vladimir-putin", "volodymyr-zelensky"]],
    ["what did Xi and Biden say about Taiwan", ["xi-jinping", "joe-biden"]],
    ["Lavrov and Blinken quotes", ["sergey-lavrov", "antony-blinken"]],
    ["quotes by Trump, Putin and Zelensky", ["donald-trump", "vladimir-putin", "volodymyr-zelensky"]],
    ["remarks by Starmer or Macron on Ukraine", ["keir-starmer", "emmanuel-macron"]],
  ])("“%s”", (text, speakers) => {
    expect(shown(text)).toMatchObject({ kind: "notice", asks: speakers.map((speaker) => ({ question: { speaker } })) });
  });

  test.each([
    ["what did Xi say to Putin and Modi", "xi-jinping"],
    ["what did Biden say about Putin and Xi", "joe-biden"],
  ])("“%s” has one", (text, speaker) => {
    const view = shown(text);
    const asked =
      view.kind === "quotes"
        ? [view.question]
        : view.kind === "notice"
          ? view.asks?.map(({ question }) => question)
          : [];
    expect(asked).toContainEqual(expect.objectContaining({ speaker }));
  });

  test("“about Putin and Zelensky” is by others, or by neither in particular", () => {
    expect(shown("quotes about Putin and Zelensky")).toMatchObject({
      question: expect.not.objectContaining({ speaker: expect.anything() }),
    });
  });
});

test("who talked about something with somebody is told by the words that they heard", () => {
  const shown = shownTo(shipped(), "2026-11-30");
  for (const text of [
    "who talked about ice hockey on the phone with macron",
    "who talked about ice hockey with macron",
    "who spoke about ice hockey to macron",
  ])
    expect(JSON.stringify(shown(text))).toContain("I wanted to go play ice hockey");
  expect(shown("who talked about submarines on the phone with Macron")).toMatchObject({ kind: "notice" });
  expect(idsShown(shown("who talked about Taiwan on the phone with Biden"))).toEqual(["biden-xi-call-2022-07"]);
});
