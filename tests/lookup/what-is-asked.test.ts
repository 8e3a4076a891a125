// Every word of a question that matters is used by its answer, or the answer says that it was not.
import { describe, expect, test } from "vitest";
import { answer } from "#src/lookup/answers/answer.ts";
import { parseMessage } from "#src/lookup/message/parse.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { frozen } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";
import { aStatus } from "#tests/helpers/status.ts";

const archive = frozen();
const TODAY = "2026-11-26";
const context = { archive, today: TODAY, words: ENGLISH, status: () => aStatus(), commands: [] };

const understood = (text: string) => {
  const asked = parseMessage(text, archive, TODAY, ENGLISH);
  if (!asked.ok) return asked.view.text;
  return "question" in asked ? asked.question : asked.action;
};

const shown = (text: string) => {
  const asked = parseMessage(text, archive, TODAY, ENGLISH);
  if (!asked.ok) return asked.view;
  if (!("question" in asked)) throw new Error(`“${text}” asks nothing`);
  return answer(asked.question, context);
};

const idsOf = (text: string): readonly string[] => {
  const view = shown(text);
  if (view.kind === "events") return view.events.map(({ event }) => event.id);
  return view.kind === "event" ? [view.at.event.id] : [];
};

describe("what no archive of meetings tells is said to be untold", () => {
  test.each([
    ["who is trump's wife", "wife"],
    ["whos kim jong uns sister", "sister"],
    ["who is the mayor of london", "mayor"],
    ["how old is putin", "how old"],
    ["is trump a good president", "good"],
    ["how many journalists attended cop30", "how many journalists"],
    ["how many countries are in brics", "how many countries"],
    ["how much did cop26 cost", "how much"],
    ["biggest summit of 2025", "biggest"],
    ["why was COP26 in Glasgow", "why"],
    ["why is putin not invited", "why"],
    ["who governs taiwan", "who governs"],
    ["kerry shanghai", "shanghai"],
  ])("“%s”", (text, what) => {
    expect(understood(text)).toContain(what === "why" ? "does not tell why" : `does not tell “${what}”`);
  });

  test.each([
    ["who is Ri Son Gwon", "ri-son-gwon"],
    ["what is Ischinger's function", "wolfgang-ischinger"],
    ["is mike pompeo still in office", "mike-pompeo"],
    ["is stoltenberg still nato chief", "jens-stoltenberg"],
    ["since when is xi president", "xi-jinping"],
    ["when did olaf scholz leave office", "olaf-scholz"],
  ])("what is told of somebody is told: “%s”", (text, id) => {
    expect(understood(text)).toMatchObject({ about: "who", id });
  });
});

describe("what was said is not a meeting", () => {
  test.each([
    ["who called xi a dictator", { words: '"dictator"' }],
    ["which politician called north korea rocket man", { words: '"rocket man"' }],
    ["did rutte call trump daddy", { speaker: "mark-rutte", words: "daddy" }],
    ["did biden actually call putin a killer", { speaker: "joe-biden", words: "killer" }],
    ["who said america first", { words: '"america first"' }],
    ["what did xi say about friendship", { speaker: "xi-jinping", words: "friendship" }],
    [
      "what has zelensky said about security guarantees",
      { speaker: "volodymyr-zelensky", words: "security guarantees" },
    ],
    ["who talked about wasting a meeting", { words: expect.stringContaining("wast") }],
  ])("“%s”", (text, asked) => {
    expect(understood(text)).toMatchObject({ about: "quotes", ...asked });
  });

  test("a call is one all the same", () => {
    expect(understood("did trump and xi call each other in june 2025")).toMatchObject({
      about: "events",
      kinds: ["call"],
    });
    expect(understood("did trump call off the budapest summit")).toMatchObject({ about: "events" });
  });
});

describe("opinions, predictions and other trades are not understood, whoever is named", () => {
  test.each([
    "what do you think about putin",
    "who will win the election",
    "will there be war over taiwan",
    "best restaurant near the white house",
    "population of china",
    "is xi jinping married",
    "translate summit to french",
    "write me a poem about the G20",
  ])("“%s”", (text) => {
    expect(understood(text)).toContain("I did not understand that.");
  });
});

describe("a name is a name by what stands beside it", () => {
  test.each([
    ["chances of a cop 34", "cop 34"],
    ["when did xi meet pope leo", "pope leo"],
    ["next oas meeting", "oas"],
    ["vice president harris", "vice president harris"],
    ["e3 iran talks", "e3 iran talks"],
  ])("“%s” is told to be missing", (text, name) => {
    expect(understood(text)).toContain(`I do not have ${name}.`);
  });

  test.each([
    ["19th brics summit"],
    ["twelfth npt review conference"],
    ["fifth round of istanbul talks"],
    ["ukraine recovery conference"],
    ["summit in dakar"],
    ["did khan meet trump"],
    ["blinken's trip to china in 2021"],
  ])("“%s” is nothing else", (text) => {
    expect(shown(text)).toMatchObject({ kind: "notice" });
  });

  test("a genitive without its apostrophe, and a plural, are forms of a name", () => {
    expect(understood("trumps visit to beijing")).toMatchObject({
      subjects: ["guest:donald-trump"],
      places: ["beijing"],
    });
    expect(idsOf("how many cops are there in the archive")).toEqual(
      expect.arrayContaining(["cop25", "cop26", "cop30"]),
    );
  });

  test("of several that are called so, those of the kind", () => {
    expect(idsOf("when was the alaska summit")).toEqual(["us-russia-alaska-2025"]);
  });
});

describe("an office is that of all its words and of its time", () => {
  test.each([
    "russian defence minister",
    "who will be president of the us in 2030",
    "leader of the taliban",
    "who was president when the virtual summit took place",
  ])("nobody is told to hold it: “%s”", (text) => {
    const view = shown(text);
    expect(view.kind === "office" && view.told !== "former").toBe(false);
  });

  test("under somebody is while they held theirs", () => {
    expect(understood("treasury secretary under biden")).toMatchObject({
      of: "actor:united-states",
      from: "2021-01-21",
    });
  });
});

describe("before and after an edition", () => {
  test.each([
    ["once antalya is over, which cop comes", ["cop32"]],
    ["post-miami g20: where?", ["g20-uk-2027"]],
    ["what's the successor of cop32", ["cop33"]],
    ["which cop preceded glasgow", ["cop25"]],
    ["the climate conference prior to cop26", ["cop25"]],
    ["which g20 precedes the british one", ["g20-miami-2026"]],
    ["the summit after nato the hague", ["nato-ankara-2026"]],
    ["previous wto ministerial before yaounde", ["wto-mc13"]],
    ["after antalya where does the climate conference go", ["cop32"]],
    ["epc after ireland", ["epc-greece-2027", "epc-switzerland-2027"]],
  ])("“%s”", (text, ids) => {
    expect(idsOf(text).toSorted()).toEqual(ids);
  });
});

describe("a time binds as it is meant", () => {
  test("a month without its year is the last in which there was such a thing", () => {
    expect(idsOf("trump xi call june")).toEqual(["trump-xi-call-2025-06"]);
    expect(shown("is there a g7 summit in december")).toMatchObject({ kind: "notice" });
  });

  test("what was expected in a time is told as it was known then", () => {
    expect(understood("where was cop31 expected to be in june 2025")).toMatchObject({ asOf: "2025-06-30" });
  });

  test("who is going somewhere is asked of the next", () => {
    expect(understood("is trump going to the g20")).toMatchObject({ which: "next", series: "g20", focus: "who" });
  });

  test("what became known is what changed", () => {
    expect(understood("what became known in march")).toMatchObject({
      about: "changes",
      since: "2026-03-01",
      asOf: "2026-03-31",
    });
  });

  test("48 hours are two days; a day that there is not is refused", () => {
    expect(understood("anything coming in the next 48 hours")).toMatchObject({ to: "2026-11-28" });
    expect(understood("what happened on 30 february 2024")).toContain("is not a day I can read");
  });
});

describe("lists", () => {
  test("of what has no date", () => {
    const view = shown("events with no date yet");
    expect(
      view.kind === "events" && view.events.length > 3 && view.events.every(({ state }) => state.date === undefined),
    ).toBe(true);
    expect(understood("what got postponed and then just never got a new date?")).toMatchObject({ undated: true });
  });

  test("of whom somebody met, and who came to a place", () => {
    expect(idsOf("who has xi met in 2025")).toContain("trump-xi-busan-2025");
    expect(idsOf("who visited pyongyang in 2018")).toContain("inter-korean-pyongyang-2018");
  });

  test("without what is excepted", () => {
    const asked = understood("is anyone meeting in december besides the g20");
    expect(JSON.stringify(asked)).toMatch(/2026-12/);
    expect(JSON.stringify(asked)).not.toContain("g20");
  });
});

test("the history of an event is no timeline of everything", () => {
  expect(understood("show me the history of the budapest summit")).toMatchObject({
    about: "events",
    subjects: ["event:us-russia-budapest-2025"],
  });
});

describe("chores in other words", () => {
  test.each([
    ["don't tell me about taiwan any more", { do: "unfollow" }],
    ["keep me abreast of taiwan", { do: "follow" }],
    ["follow brics 4 me", { do: "follow" }],
    ["drop me a line when brics changes", { do: "follow" }],
    ["I'd love to hear whenever there is anything on taiwan", { do: "follow" }],
    ["could I be told each time brics changes", { do: "follow" }],
    ["i no longer want messages", { do: "stop" }],
    ["how many days till the miami summit", { about: "events", which: "next" }],
  ])("“%s”", (text, done) => {
    expect(understood(text)).toMatchObject(done);
  });
});

describe("a meeting of two", () => {
  test("is none where one of them did not come", () => {
    const view = shown("was there a putin netanyahu meeting in sharm el sheikh");
    expect(view.kind).toBe("notice");
  });

  test("is told from a larger one at which both were", () => {
    expect(shown("merkel putin meeting")).toMatchObject({ kind: "event", amongOthers: true });
    expect(shown("trump kim meeting in singapore")).not.toHaveProperty("amongOthers");
  });
});

describe("what there is", () => {
  const shown = shownTo(frozen(), "2026-11-26");

  test("a recurring meeting by its name alone is its next edition", () => {
    for (const name of ["the EPC", "the G20", "NATO"]) expect(shown(`what is ${name}?`).kind).toBe("event");
  });

  test("an edition by its name is that one, and none that comes next", () => {
    const view = shown("what is COP30");
    expect(view).toMatchObject({ kind: "event", at: { event: { id: "cop30" } } });
    expect(view).not.toHaveProperty("missed");
  });

  test.each(["when did Israel and Egypt agree on a ceasefire", "when was the Gaza truce reached"])(
    "“%s” is told by no summit at which one was welcomed",
    (text) => {
      expect(shown(text)).toMatchObject({ kind: "notice" });
    },
  );

  test.each(["was there a ceasefire in Kyiv?", "was there any boycott in Kyiv"])(
    "nothing at which it was only spoken of: “%s”",
    (text) => {
      expect(shown(text).kind).toBe("notice");
    },
  );
});
