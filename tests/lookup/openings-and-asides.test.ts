// What stands around a question, and words that leave no doubt what is asked, in forms that people use.
import { describe, expect, test } from "vitest";
import { parseMessage } from "#src/lookup/message/parse.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { frozen } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const archive = frozen();
const TODAY = "2026-11-26";
const shown = shownTo(archive, TODAY);
const asked = (text: string) => {
  const intent = parseMessage(text, archive, TODAY, ENGLISH);
  return intent.ok && "question" in intent ? intent.question : undefined;
};
const done = (text: string) => {
  const intent = parseMessage(text, archive, TODAY, ENGLISH);
  return intent.ok && "action" in intent ? intent.action.do : undefined;
};

describe("an opening asks nothing", () => {
  test.each([
    "quick question, who chaired NATO in 2022?",
    "Might I enquire who led NATO in 2022?",
    "Could the committee be reminded who headed NATO in 2022?",
  ])("“%s”", (text) => {
    const view = shown(text);
    expect(view.kind === "office" && view.holders.map(({ actor }) => actor.id)).toEqual(["jens-stoltenberg"]);
  });

  test("a letter that is drawn out changes no word", () => {
    expect(asked("whooo is mark rutteee")).toMatchObject({ about: "who", id: "mark-rutte" });
  });
});

describe("whether something is in the archive is told by what there is of it", () => {
  test.each([
    "Is Mark Rutte in your archive?",
    "do you have anything on Mark Rutte",
    "have you got any records about Mark Rutte?",
  ])("“%s”", (text) => {
    expect(asked(text)).toMatchObject({ about: "who", id: "mark-rutte" });
  });

  test("or by its name, as one that is missing", () => {
    const view = shown("is Hezbollah in the archive");
    expect(view).toMatchObject({ kind: "notice", text: "I do not have Hezbollah." });
  });

  test("how fresh it is remains a question of its own", () => {
    expect(asked("how recent is your archive")).not.toMatchObject({ about: "who" });
  });
});

describe("who somebody is", () => {
  test.each(["Kindly introduce Ursula von der Leyen", "which posts has Ursula von der Leyen held?"])("“%s”", (text) => {
    expect(asked(text)).toMatchObject({ about: "who", id: "ursula-von-der-leyen" });
  });

  test("whoever follows somebody is the next in office", () => {
    expect(shown("who followed Stoltenberg as NATO chief")).toMatchObject({ kind: "office" });
    expect(shown("who is going to follow Rutte").kind).toBe("notice");
  });

  test("an under secretary is not the secretary", () => {
    expect(shown("who was under secretary of state in 2020").kind).toBe("notice");
    expect(shown("name the UN under-secretary-general").kind).toBe("notice");
  });
});

describe("what is to be done, or told", () => {
  test.each(["how do I set up a digest", "can I get a weekly digest here", "start digest in #news"])(
    "“%s” is told where digests are set up",
    (text) => {
      const view = shown(text);
      expect(view.kind === "notice" && view.text).toContain("/digest add");
    },
  );

  test("updates are followed, and a daily digest is set up", () => {
    expect(done("sign me up for Modi alerts")).toBe("follow");
    const view = shown("can we have a summary every morning at 8");
    expect(view.kind === "notice" && view.text).toMatch(/digest/i);
  });

  test("a mistake is reported", () => {
    const view = shown("I spotted an error");
    expect(view.kind === "notice" && view.text).toMatch(/which answer is wrong/i);
  });

  test("what caused a postponement asks why", () => {
    expect(asked("what prompted the cancellation of the Budapest summit of Trump and Putin")).toMatchObject({
      focus: "why",
    });
  });

  test("what went on in a month is all that happened in it", () => {
    expect(asked("what all went on in March 2025")).toMatchObject({ from: "2025-03-01", to: "2025-03-31" });
  });

  test("what is left before a day lies ahead", () => {
    expect(asked("is anything left before Christmas")).toMatchObject({ from: "2026-11-26" });
  });

  test("a number that is no month is told", () => {
    expect(shown("what happened in week 60").kind).toBe("notice");
  });

  test("a resolution is known by its number", () => {
    expect(shown("who voted against General Assembly resolution 68/262").kind).toBe("notice");
  });

  test("words that two issued together are those of neither", () => {
    expect(shown("joint communiqué of Biden and Xi in Bali: full text").kind).not.toBe("quotes");
  });

  test("visits to each other’s countries are those of both", () => {
    expect(asked("visits of Xi and Trump to each other’s capitals")).toMatchObject({
      subjects: ["actor:xi-jinping", "actor:donald-trump"],
    });
  });
});

describe("words that bind nothing, and words for what records tell", () => {
  test("an adverb is looked for in no record", () => {
    expect(asked("which summits were irrevocably cancelled in 2025")).toEqual(
      asked("which summits were cancelled in 2025"),
    );
  });

  test("whoever would love a list wants a list", () => {
    expect(asked("I'd love a list of the NATO summits")).toMatchObject({ about: "events", which: "all" });
  });

  test("what petered out was quietly dropped", () => {
    expect(asked("which summits petered out")).toMatchObject({ statuses: ["lapsed"] });
  });

  test("“since” is past", () => {
    expect(asked("anything new with NATO since February")).toMatchObject({ since: "2026-02-01" });
  });

  test("two figures behind a month are a year, where nothing was on such a day", () => {
    expect(shown("biden putin summit june 21")).toMatchObject({
      kind: "event",
      at: { event: { id: "us-russia-geneva-2021" } },
    });
  });
});

describe("an office by another word for it", () => {
  test.each([
    ["who had the premiership of Japan on 1 June 2022", "fumio-kishida"],
    ["who was finance minister of the United States in 2014", "jacob-lew"],
    ["who presided over NATO in 2022", "jens-stoltenberg"],
  ])("“%s”", (text, id) => {
    const view = shown(text);
    expect(view.kind === "office" && view.holders.map(({ actor }) => actor.id)).toEqual([id]);
  });
});

describe("what somebody asks it for stands before it, and chatter behind it", () => {
  test.each([
    "for my speech: where was the Alaska summit",
    "my draft needs a date: where was the Alaska summit",
    "fun one: where was the Alaska summit",
    "where was the Alaska summit? planning trips lol",
    "where was the Alaska summit for a pinned list",
    "someone in #asia is asking where the Alaska summit was",
    "members keep arguing about it, so where was the Alaska summit",
  ])("%s", (message) => {
    expect(shown(message)).toMatchObject({ kind: "event", at: { event: { id: "us-russia-alaska-2025" } } });
  });
});

test("“ahead of us” is of no United States", () => {
  expect(asked("how many G20 summits are still ahead of us")).toMatchObject({
    about: "events",
    subjects: ["series:g20"],
  });
});

test.each(["let me know before COP32 begins", "give me a heads-up ahead of COP32"])(
  "“%s” is to be reminded",
  (text) => {
    expect(done(text)).toBe("remind");
  },
);

test.each([
  ["yo bot gm", /^Hello/],
  ["one of your cards has a typo, how do I report that", /which answer is wrong/],
])("“%s”", (text, reply) => {
  expect(shown(text)).toMatchObject({ kind: "notice", text: expect.stringMatching(reply) });
});
