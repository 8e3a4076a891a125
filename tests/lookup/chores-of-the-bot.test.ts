// A language, a time zone or an end to what is kept is wanted of the bot: no state, no city, and nothing done on a guess.
import { describe, expect, test } from "vitest";
import { frozen } from "#tests/helpers/shipped.ts";
import { doneBy, shownTo } from "#tests/helpers/shown-to.ts";

const archive = frozen();
const TODAY = "2026-11-29";
const shown = shownTo(archive, TODAY);
const done = doneBy(archive, TODAY);

const textOf = (message: string): string => {
  const view = shown(message);
  return view.kind === "notice" ? view.text : view.kind;
};

describe("a language is asked for, and no state", () => {
  test.each([
    "speak German please",
    "please answer in Spanish",
    "talk to me in Chinese pls",
    "in English please",
    "switch to Russian",
    "set language to Spanish",
    "could you answer in Japanese from now on",
    "parle français",
    "auf Deutsch bitte",
    "на русском пожалуйста",
    "I want answers in Arabic",
  ])("“%s”", (text) => {
    expect(textOf(text)).toMatch(/^I answer in English/);
  });

  test.each(["what did Merz say in German", "was Xi in Germany", "who is the German chancellor"])(
    "“%s” is asked of the archive",
    (text) => {
      expect(textOf(text)).not.toMatch(/^I answer in English/);
    },
  );
});

describe("a time zone is asked for, and no city", () => {
  test.each([
    "set my timezone to Tokyo",
    "change my time zone to Berlin",
    "my timezone is CET",
    "what time zone am I in",
    "use UTC",
    "show times in Singapore time",
    "I live in New York, use that time zone",
  ])("“%s”", (text) => {
    expect(textOf(text)).toMatch(/^I keep no time zone of yours/);
  });
});

describe("what is kept of somebody", () => {
  test.each(["delete my data", "forget everything about me", "remove my account", "please wipe my messages"])(
    "“%s” is asked back before it is thrown away",
    (text) => {
      expect(done(text)).toEqual({ do: "forget" });
    },
  );

  test("is told without throwing it away", () => {
    expect(textOf("what do you store about me")).toMatch(/^I keep your Discord id/);
  });

  test.each(["remove the G20", "delete the Evian summit", "forget it"])("“%s” throws nothing away", (text) => {
    expect(done(text)).not.toEqual({ do: "forget" });
  });
});

describe("an end to everything", () => {
  test.each(["enough now", "enough!", "I have had enough for today, stop", "stop everything"])("“%s”", (text) => {
    expect(done(text)).toEqual({ do: "stop" });
  });

  test.each([
    "planet earth is big enough for two countries",
    "big enough for both",
    "the Pacific is large enough for China and the US",
    "he was lucky enough to meet Xi",
  ])("“%s” ends nothing", (text) => {
    expect(done(text)).toBeUndefined();
  });
});

describe("what is to be followed is named by where it is", () => {
  const offered = (text: string) => {
    const view = shown(text);
    return view.kind === "notice" ? (view.actions ?? []).map(({ action }) => action) : [];
  };

  test.each([
    ["follow Evian", "g7-evian-2026"],
    ["follow the Evian summit", "g7-evian-2026"],
    ["follow NATO Ankara", "nato-ankara-2026"],
    ["follow the Shenzhen APEC", "apec-shenzhen-2026"],
    ["keep me posted on Xi's trip to the US", "us-china-washington-visit-2026"],
  ])("“%s”: its time has passed and what came of it is not known, so it is offered first", (text, id) => {
    expect(offered(text)[0]).toEqual({ do: "follow", kind: "event", id });
  });

  test("what was called off may be taken up again, and is offered", () => {
    expect(offered("follow Budapest")).toContainEqual({ do: "follow", kind: "event", id: "us-russia-budapest-2025" });
  });
});
