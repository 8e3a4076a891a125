// What is offered for a name that no record has, numbered texts, genitives without their apostrophe, and words near an open microphone.
import { describe, expect, test } from "vitest";
import { frozen } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(frozen(), "2026-11-29");
const text = (asked: string) => {
  const view = shown(asked);
  return view.kind === "notice" ? view.text : view.kind;
};

describe("nearest names are near by family name", () => {
  test.each(["who is Robert Fico", "who is robert habeck", "who is Tony Blair"])(
    "“%s”: a given name offers nobody",
    (asked) => {
      expect(text(asked)).not.toContain("Nearest names");
    },
  );

  test.each([
    ["who is kim dae jung", "Kim Jong Un"],
    ["who is wang qishan", "Wang Yi"],
  ])("“%s”: whose family name stands first is offered by it", (asked, near) => {
    expect(text(asked)).toContain(near);
  });
});

describe("a number makes another text of what the archive has", () => {
  test.each([
    ["salt ii", "I do not have salt ii."],
    ["new start 2 treaty", "start 2 treaty"],
    ["new start ii", "start ii"],
    ["start ii treaty", "I do not have start ii treaty"],
  ])("“%s”", (asked, told) => {
    expect(text(asked)).toContain(told);
  });

  test("a number of a meeting or a month is none", () => {
    expect(text("COP26")).toBe("event");
    expect(text("Alaska summit 15 August 2025")).toBe("event");
  });
});

describe("a genitive without its apostrophe", () => {
  test.each([
    "when did china confirm trumps state visit",
    "when is trumps state visit to china",
    "trumps 2026 visit to beijing",
  ])("“%s” is of Trump", (asked) => {
    expect(shown(asked)).toMatchObject({ kind: "event", at: { event: { id: "us-china-beijing-visit-2026" } } });
  });

  test("with whom a summit was, it is somebody's", () => {
    const question = (asked: string) => (shown(asked) as { readonly question?: unknown }).question;
    expect(question("when was trumps summit with kim")).toEqual(question("when was trump's summit with kim"));
  });
});

describe("words near an open microphone", () => {
  test.each(["what was yoons hot mic moment", "what did yoon say on the hot mic", "yoon hot mic"])("“%s”", (asked) => {
    expect(shown(asked)).toMatchObject({ kind: "quotes", quotes: [{ id: "yoon-hot-microphone-2022" }] });
  });

  test("of two it is asked whose", () => {
    expect(text("hot mic putin xi")).toContain("one speaker at a time");
  });
});

describe("who wrote or made something else than the bot", () => {
  test("is no question of the bot", () => {
    expect(shown("who wrote about the dirty neck")).toMatchObject({ kind: "quotes" });
    expect(text("who wrote the constitution")).toContain("I did not understand");
  });

  test.each(["who made this bot", "what are your sources", "which sources do you have", "license"])(
    "“%s” is",
    (asked) => {
      expect(shown(asked).kind).toBe("attache");
    },
  );

  test.each(["privacy", "privacy policy", "is my data safe"])("“%s” tells what is kept", (asked) => {
    expect(text(asked)).toContain("I keep your Discord id");
  });

  test("settings are help, and feedback is of a mistake", () => {
    expect(shown("settings").kind).toBe("help");
    expect(text("feedback")).toContain("which answer is wrong");
  });
});
