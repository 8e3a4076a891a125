// “Quotes about the pandemic”, “how many quotes by Xi”: what they are to be about is never left out, and they are counted where a count is asked for.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { readBody } from "#tests/helpers/fits.ts";
import { frozen } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(frozen(), "2026-11-29");
const read = (text: string) => readBody(render(shown(text), frozen(), ENGLISH));

test.each(["quotes about covid", "quotes about the pandemic", "show me quotes on corona"])(
  "“%s” are those on Covid-19",
  (text) => {
    expect(shown(text)).toMatchObject({ kind: "quotes", question: { topic: "covid-19" } });
  },
);

test.each(["quotes about cancellation", "quotes about postponement", "quotes on delays"])(
  "“%s” are no list of events, and not all quotes",
  (text) => {
    const view = shown(text);
    expect(["quotes", "notice"]).toContain(view.kind);
    if (view.kind === "quotes") expect(view.question).toHaveProperty("words");
  },
);

test("of somebody, too", () => {
  expect(shown("quotes by trump about cancellation")).not.toMatchObject({ question: { words: undefined } });
});

test("“list all quotes” are all", () => {
  expect(shown("list all quotes")).toMatchObject({ kind: "quotes", question: { about: "quotes", page: 0 } });
});

describe("counted", () => {
  test.each(["how many quotes by xi", "number of quotes by xi", "how many times is xi quoted"])("“%s”", (text) => {
    const view = shown(text);
    const count = view.kind === "quotes" ? view.quotes.length + (view.more ?? 0) : 0;
    expect(count).toBeGreaterThan(5);
    expect(read(text)).toContain(`**${count} quotes in my archive.**`);
  });

  test("where no count is asked for, none is told", () => {
    expect(read("quotes by xi")).not.toContain("quotes in my archive.");
  });
});

describe("a number of what is to come", () => {
  test.each(["top 5 next events", "top 10 events", "top 5 upcoming events", "the five next events"])("“%s”", (text) => {
    expect(shown(text)).toMatchObject({ kind: "next", question: { about: "next" } });
  });

  test("“top 3 summits ahead” are summits", () => {
    const question = { about: "next", kinds: ["summit"] };
    expect(shown("top 3 summits ahead")).toMatchObject({ kind: "next", question });
  });

  test.each(["top three upcoming summits", "the three next summits"])("“%s” are three summits", (text) => {
    const view = shown(text);
    expect(view).toMatchObject({ kind: "events", question: { which: "next", kinds: ["summit"] } });
    expect(view.kind === "events" ? view.events.length : 0).toBe(3);
  });
});
