// The same questions in verbs and forms that took them for others: “give up hosting”, “pay a visit”, “run out”, “introduce as”, an s without its apostrophe.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { parseMessage } from "#src/lookup/message/parse.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { frozen } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const archive = frozen();
const shown = shownTo(archive, "2026-11-26");
const told = (text: string) => JSON.stringify(render(shown(text), archive, ENGLISH));
const done = (text: string) => parseMessage(text, archive, "2026-11-26", ENGLISH);

describe("the event that is meant is shown", () => {
  test.each([
    ["when did both Koreas last meet", "inter-korean-pyongyang-2018"],
    ["Has Kim ever paid a state visit to Moscow", "kim-moscow-visit"],
    ["Is Kim Jong Un going to Moscow?", "kim-moscow-visit"],
    ["when did New START run out", "new-start-expiry-2026"],
    [
      "on what day did the Thai and Cambodian prime ministers sign in Kuala Lumpur",
      "thailand-cambodia-kuala-lumpur-2025",
    ],
    ["what came of the talks in Riyadh between Rubio and Lavrov", "us-russia-riyadh-2025"],
    ["the trip of Pompeo to Pyongyang that Trump halted, date", "pompeo-pyongyang-2018"],
  ])("“%s”", (text, id) => {
    expect(shown(text)).toMatchObject({ kind: "event", at: { event: { id } } });
  });

  test("what was held by video is a video call, too", () => {
    expect(shown("why was the video call of the EU and the African Union put off")).toMatchObject({
      kind: "event",
      at: { event: { id: "eu-african-union-video-2020" } },
    });
  });
});

describe("the first of all, and the first of several", () => {
  test("is told by the dates, where nothing is called so", () => {
    expect(shown("what is the earliest summit you have")).toMatchObject({
      kind: "event",
      question: { about: "event" },
      at: { event: { id: "us-soviet-reykjavik-1986" } },
      among: { which: "first" },
    });
    expect(shown("first round of the talks of Israel and Lebanon")).toMatchObject({
      at: { event: { id: "israel-lebanon-washington-2026" } },
    });
    // None of these is called a first round.
    expect(shown("first round of the dialogue of Serbia and Kosovo")).toMatchObject({
      at: { event: { id: "serbia-kosovo-washington-2020" } },
    });
    expect(shown("when did Witkoff meet Putin for the first time")).toMatchObject({ among: { which: "first" } });
  });
});

describe("what is asked of many", () => {
  test("rounds of talks are no other meetings", () => {
    const view = shown("how many rounds of talks did Iran and the US have in 2026");
    expect(view.kind === "events" && view.events.every(({ event }) => event.kind === "talks")).toBe(true);
  });

  test("who visited a house may have come to a meeting there, and nobody visits by video", () => {
    expect(shown("how often has Modi visited Tianjin")).toMatchObject({ kind: "events" });
    expect(shown("how often has Modi visited Beijing")).not.toMatchObject({ kind: "events" });
  });

  test("how often each was moved is told of none", () => {
    expect(shown("is there any meeting that was moved more than once")).toMatchObject({ kind: "notice" });
    expect(shown("events that changed their date twice")).toMatchObject({ kind: "notice" });
  });
});

describe("no other than what is asked", () => {
  test("the earliest of a time is none before it", () => {
    expect(shown("what is the earliest summit in 2027")).toMatchObject({ at: { event: { id: "g20-uk-2027" } } });
    expect(shown("the earliest meeting in 2019")).toMatchObject({ at: { event: { id: "us-north-korea-hanoi-2019" } } });
  });

  test("what has no confirmed date is not what has one", () => {
    const view = shown("which events have no confirmed date in 2026");
    expect(view.kind === "events" && view.events.every(({ state }) => state.date === undefined)).toBe(true);
  });

  test("what moved to another country is no list of what was put off", () => {
    expect(shown("summits that were moved to another country").kind).toBe("notice");
    expect(shown("which conferences lost their host").kind).toBe("notice");
    expect(told("why was COP25 moved to another country")).toContain("Place changed");
  });

  test("the second of what is called so is not the first", () => {
    expect(shown("why were the second Islamabad talks delayed")).toMatchObject({
      at: { event: { id: "us-iran-islamabad-2026-2" } },
    });
  });

  test("what two did comes before what they were to do", () => {
    const view = shown("when did Maduro and Ali meet");
    expect(view.kind === "event" && view.at.event.id).toBe("guyana-venezuela-argyle-2023");
  });

  test("“before 2026” has no first day, and “the Sun City talks” are on none", () => {
    expect(told("EU–India summits before 2026")).not.toContain("1900");
    expect(parseMessage("when did the Sun City talks end", archive, "2026-11-26", ENGLISH)).not.toMatchObject({
      question: { asOf: expect.anything() },
    });
  });
});

describe("an edition where the archive has none", () => {
  test("is told to be missing, though another is told to be there next", () => {
    expect(shown("dates of the Samoa Commonwealth summit")).toMatchObject({ kind: "notice" });
  });
});

describe("where words were said", () => {
  test("at an edition of a conference, and at no other", () => {
    expect(shown("quotes from the NPT Review Conference of 2026")).toMatchObject({
      question: { event: "npt-review-conference-2026" },
    });
    expect(shown("quotes from the NPT Review Conference of 2022")).not.toMatchObject({
      question: { event: "npt-review-conference-2026" },
    });
  });

  test("a call after a summit is no name that somebody was given", () => {
    expect(shown("did Trump call Xi after Busan")).toMatchObject({ kind: "event" });
  });

  test("what was sent is called a letter", () => {
    expect(["event", "events"]).toContain(shown("did Xi ever send a letter to the NCUSCR").kind);
  });
});

describe("why something was given up", () => {
  test.each([
    ["why did Brazil give up hosting COP25", "Brazil withdraws its offer"],
    ["why did Chile abandon the APEC summit", "because of protests"],
    ["why was the Ukraine meeting in London demoted", "Rubio does not come"],
  ])("“%s”", (text, reason) => {
    expect(told(text)).toContain(reason);
  });
});

describe("when somebody said that it would be", () => {
  test("is told by the step in which they did, and by nobody who takes part", () => {
    expect(told("when did Starmer say that Britain would host the G20")).toContain(
      "First word from Keir Starmer:** 22 November 2025",
    );
    expect(told("Who first said that COP30 would be in Belém?")).toContain("Place named:** 10 December 2023");
    expect(told("how many weeks before was the Alaska summit announced")).toContain("First known:** 7 August 2025");
  });
});

describe("whose words they are", () => {
  test("those of whoever is consul in a city are asked for, and not who that is", () => {
    expect(shown("what did the Chinese consul general in Osaka post about Takaichi")).toMatchObject({
      kind: "quotes",
      question: { speaker: "xue-jian" },
    });
    expect(shown("what did the Chinese ambassador in Paris say about Crimea").kind).toBe("notice");
  });

  test("as whom somebody was introduced is a quotation", () => {
    expect(shown("did Biden introduce Zelensky as President Putin")).toMatchObject({
      kind: "quotes",
      question: { speaker: "joe-biden" },
    });
  });
});

describe("a city whose name is a word", () => {
  test.each(["when did the un ocean conference in nice take place", "where was the biodiversity meeting in cork held"])(
    "“%s” is told to be missing",
    (text) => {
      expect(shown(text).kind).toBe("notice");
    },
  );
});

describe("what is done for a name", () => {
  test("one with its year is that of the event, and no topic is followed in its place", () => {
    expect(done("subscribe me to news of the UN Water Conference 2026")).toMatchObject({
      action: { do: "follow", target: { kind: "event", id: "un-water-conference-2026" } },
    });
    expect(done("follow the UN Ocean Conference 2025")).toMatchObject({ ok: false });
  });
});

describe("how many are on record", () => {
  test("“have you got” asks for all, and not for those that took place", () => {
    expect(shown("how many G20 summits have you got")).toMatchObject({ question: { which: "count" } });
    expect(told("how many G20 summits have you got")).not.toContain("G20 summit, held");
  });
});

test("a chronology of a dialogue is that of all its rounds", () => {
  expect(shown("a chronology of the Serbia–Kosovo dialogue, please")).toMatchObject({
    kind: "timeline",
    question: { topic: "serbia-kosovo" },
  });
});
