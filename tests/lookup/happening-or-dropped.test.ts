// “Is the Quad summit happening?”, “is the summit in April still on?”: of what lies ahead, and what became of what was to come.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const archive = shipped();
const shown = shownTo(archive, "2026-11-29");
const told = (message: string): string => JSON.stringify(render(shown(message), archive, ENGLISH));

describe("whether a recurring meeting takes place", () => {
  test.each([
    "is the quad summit going to happen",
    "is the quad summit happening",
    "is the quad summit still going ahead",
    "will the quad summit take place",
    "next quad summit",
  ])("“%s”: none lies ahead, and the one that was to come was dropped", (message) => {
    expect(told(message)).toContain(
      "No Quad summit ahead in my archive. Quad leaders' summit in India: quietly dropped, as my archive reads it. The last one:",
    );
    expect(told(message)).not.toContain("Who took part");
  });

  test("of one that lies ahead, how it stands is told", () => {
    expect(told("is the g20 summit going to happen")).toContain(
      "**Yes, as it stands:** confirmed by the United States",
    );
  });

  test("who comes to it is asked of somebody, as before", () => {
    expect(shown("is putin going to the g20")).toMatchObject({
      kind: "event",
      question: { by: "actor:vladimir-putin" },
    });
  });
});

describe("whether the meeting of two is still on", () => {
  test.each([
    ["is the trump putin summit still on", "us-russia-budapest-2025"],
    ["is the trump kim meeting still on?", "trump-kim-apec-2025"],
    ["is the putin zelensky meeting still on", "putin-zelensky-meeting-2025"],
  ])("“%s”: it is told of the one that was not held", (message, id) => {
    expect(shown(message)).toMatchObject({ kind: "event", at: { event: { id } } });
    expect(told(message)).toContain("**No, ");
  });

  test.each([
    ["is the modi xi meeting still on", "No Modi–Xi meeting ahead in my archive. The last one:"],
    ["is the biden xi summit still on", "No Biden–Xi summit ahead in my archive. The last one:"],
  ])("“%s”: of those who only met, none is ahead", (message, line) => expect(told(message)).toContain(line));

  test("a meeting of others at which both were to be is none of theirs", () => {
    expect(shown("is the macron scholz meeting still on").kind).toBe("notice");
  });
});

describe("a month without its year", () => {
  test.each(["is the trump xi summit in april still on", "is the trump xi meeting in april still happening"])(
    "“%s” is of the April in which it was to be",
    (message) => {
      expect(told(message)).toContain("**Not in April 2026:**");
    },
  );

  test("a summit of which only the half of the year is settled is not said to be on in November", () => {
    expect(told("is the epc summit in november 2026 still on")).toContain(
      "**Whether in November 2026 is not settled**",
    );
  });

  test("one whose days are told has nothing open", () => {
    expect(told("is the g20 in december still on")).not.toContain("is not settled");
  });
});

describe("what happened at one event", () => {
  test.each([
    ["what happened at the alaska summit", "**Outcome:** 15 August 2025"],
    ["what happened at cop30", "**Outcome:** 22 November 2025"],
    ["what happened at cop31", "The outcome is not in my archive."],
  ])("“%s”", (message, line) => {
    expect(told(message)).toContain(line);
  });
});

test.each(["how many days did trump stay in beijing", "how long did trump spend in beijing"])(
  "“%s”: as long as what brought him there",
  (message) => {
    expect(told(message)).toContain("**How long:** 3 days by its date, 13–15 May 2026");
  },
);

test("nobody took part in the end of a treaty: it concerns them", () => {
  expect(told("who withdrew from the inf treaty")).toContain("**Whom it concerns:**");
});
