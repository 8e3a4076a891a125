// Who announced a day stood for it, and who confirmed that something is off is told by that; a deed is told by no text about it; since when somebody holds an office answers when they took it, and not when they were elected; what was before a meeting may be on its very day.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { readBody } from "#tests/helpers/fits.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { idsShown, shownTo } from "#tests/helpers/shown-to.ts";

const archive = shipped();
const shown = shownTo(archive, "2026-12-01");
const told = (message: string): string => readBody(render(shown(message), archive, ENGLISH));

describe("who announced or confirmed a day", () => {
  test("stood for it, and did not only speak of it", () => {
    expect(told("who announced that the Biden Xi video call would be on the evening of 15 November")).toContain(
      "**Day named:** 12 November 2021, according to White House Press Secretary Jen Psaki",
    );
  });

  test("confirmed it", () => {
    expect(told("who confirmed that Istanbul talks would be on 2 June")).toContain(
      "**Confirmed:** 30 May 2025, according to Kremlin spokesman Dmitry Peskov",
    );
  });

  test("may have floated it, where that is asked", () => {
    expect(told("who floated 15 November for the Biden Xi virtual summit")).toContain(
      "**Day named:** 10 November 2021, according to a US official",
    );
  });
});

describe("who confirmed that something is not to be", () => {
  test.each([
    ["who confirmed that Budapest is not happening", "**Cancelled:** 22 October 2025, according to President Trump"],
    ["who confirmed that the Quad summit in Sydney isn't happening", "**Cancelled:** 17 May 2023"],
    ["who confirmed that the Punta Cana summit won't happen", "moved later:** 3 November 2025"],
  ])("%s", (message, line) => {
    expect(told(message)).toContain(line);
  });
});

describe("a deed whose word is a noun too", () => {
  test.each([
    "when did the US and Israel strike Iran in 2026",
    "when did the US and Israel attack Iran",
    "which day did Israel strike Iran",
    "did the US and Israel strike Iran in 2026",
  ])("%s is told where they do it", (message) => {
    expect(told(message)).toContain("The United States and Israel attack Iran before the experts could meet.");
  });

  test.each([
    ["when did the EU sanction Russia"],
    ["when did the US blockade Iran"],
    ["on what day did Iran strike Israel"],
    ["why did Israel strike Iran"],
  ])("%s is told by no sentence that has the word", (message) => {
    expect(idsShown(shown(message))).toEqual(["notice"]);
    expect(told(message)).toContain("My archive");
  });

  test("is told of whom it is asked", () => {
    expect(idsShown(shown("when did Russia strike Iran"))).toEqual(["notice"]);
  });
});

describe("who holds an office and since when", () => {
  test.each([
    ["who is the new pope and when was he elected", "Pope, since 8 May 2025"],
    ["who is the new pope, when was he elected", "Pope, since 8 May 2025"],
    ["who's the new chancellor of Germany and when was he elected", "Chancellor of Germany, since 6 May 2025"],
  ])("%s is told by the first day of the term, and that it tells no election", (message, line) => {
    expect(told(message)).toContain(line);
    expect(told(message)).toContain("Of two questions");
  });

  test.each([
    ["who is the new pope and since when", "Pope, since 8 May 2025"],
    ["who is the new NATO secretary general and when did he start", "Secretary General of NATO, since 1 October 2024"],
    ["who is the president of Mexico and when was she sworn in", "President of Mexico, since 1 October 2024"],
  ])("%s is one answer", (message, line) => {
    expect(told(message)).toContain(line);
    expect(told(message)).not.toContain("Of two questions");
  });

  test("is not what they did then", () => {
    expect(told("who is the chancellor of Germany and when did he meet Trump")).toContain("Of two questions");
  });
});

describe("what two did before a meeting of one of them with others", () => {
  test.each([
    "how long did Trump and Putin talk before the Mar-a-Lago meeting",
    "what did Trump and Putin talk about on the phone before the Mar-a-Lago meeting",
    "how long was the Trump Putin call before the Zelensky meeting at Mar-a-Lago",
  ])("%s is what they had on its very day, where that is told to have been before it", (message) => {
    expect(idsShown(shown(message))).toEqual(["trump-putin-call-2025-12-28"]);
    expect(told(message)).toContain("for an hour and a quarter");
  });

  test("is the last before its day, where none is", () => {
    expect(idsShown(shown("how long did Biden and Xi talk before the Bali summit"))).toEqual(["biden-xi-call-2022-07"]);
  });
});
