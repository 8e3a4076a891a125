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

describe("an order with a word that nobody has read", () => {
  test.each(["follow trump and musk", "follow the g20 squirrel", "follow macron closely"])(
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
