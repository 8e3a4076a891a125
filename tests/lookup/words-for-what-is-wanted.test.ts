// Words that say which of what a record has is wanted, and what is to be done: by class of wording.
import { describe, expect, test } from "vitest";
import { frozen } from "#tests/helpers/shipped.ts";
import { doneBy, shownTo } from "#tests/helpers/shown-to.ts";

const archive = frozen();
const shown = shownTo(archive, "2026-11-26");
const done = doneBy(archive, "2026-11-26");

describe("what is wanted of a record", () => {
  test.each([
    "I must cite the two days of the Summit of the Future itself",
    "we need to note the exact days of the Summit of the Future",
  ])("“%s” asks when, and not who says so", (text) => {
    const view = shown(text);
    expect(view.kind === "event" && view.at.event.id).toBe("un-summit-of-the-future-2024");
  });

  test.each([
    ["All Trump–Xi phone calls you've logged", 4],
    ["How many NPT review conferences appear in your records? Please name them.", 2],
    ["which inter-Korean summits are listed in your archive", 3],
  ])("“%s” asks for all of them", (text, count) => {
    const view = shown(text);
    expect(view.kind === "events" && view.events.length).toBe(count);
  });

  test.each(["where does the Budapest summit stand now", "is the Budapest summit frozen?"])(
    "“%s” asks how it stands",
    (text) => {
      const view = shown(text);
      expect(view.kind === "event" && [view.at.event.id, view.question.focus]).toEqual([
        "us-russia-budapest-2025",
        undefined,
      ]);
    },
  );

  test("summits that lack a date are those without one", () => {
    expect(shown("which summits don't have a date")).toMatchObject({ kind: "events", question: { undated: true } });
  });

  test("which meetings changed venue is told by no list", () => {
    expect(shown("which meetings changed venue").kind).toBe("notice");
  });

  test("whether it was in person is asked of one that was by video as well", () => {
    const view = shown("the EU-India meeting in Porto, was that in person?");
    expect(view.kind === "event" && view.at.event.id).toBe("eu-india-2021");
  });

  test("who of a part of the world came is told by who was there", () => {
    const view = shown("Which European leaders travelled to Beijing for the EU–China summit of July 2025?");
    expect(view.kind === "event" && view.at.event.id).toBe("eu-china-2025");
  });

  test("a house is where something is", () => {
    const came = shown("who came to the White House in 2020");
    expect(came.kind === "event" && came.at.event.id).toBe("serbia-kosovo-washington-2020");
    const view = shown("Why did Hoti replace Thaçi for the White House talks?");
    expect(view.kind === "event" && view.at.event.id).toBe("serbia-kosovo-washington-2020");
  });

  test("the office of a body that is named in more words is that of whoever had no other", () => {
    const view = shown("who followed Patricia Espinosa at the UN climate office");
    expect(view.kind === "office" && view.holders.map(({ actor }) => actor.id)).toEqual(["simon-stiell"]);
    expect(shown("who followed Patricia Espinosa at the UN").kind).toBe("notice");
  });

  test("the incumbent holds it now, and all in turn are listed", () => {
    expect(shown("Incumbent NATO Secretary General")).toMatchObject({ kind: "office", question: { of: "actor:nato" } });
    expect(shown("successive US secretaries of state since 2018")).toMatchObject({
      kind: "office",
      question: { from: "2018-01-01" },
    });
  });

  test.each([
    "How current is the dataset?",
    "Delegates want to know how fresh your data are.",
    "When was your dataset last updated?",
  ])("“%s” asks how far the archive reaches", (text) => {
    const view = shown(text);
    expect(view.kind === "notice" && view.text).toMatch(/newest fact/);
  });
});

describe("what somebody said", () => {
  test.each([
    [
      "In an essay I marked, Okonjo-Iweala is said to have warned of landmines along the way. Is that authentic?",
      "okonjo-iweala-landmine-press-2022",
    ],
    ["Putin is reported to have joked about happiness", "putin-happiness-lightning-2021"],
    ["Did Alok Sharma apologise to the delegates at the end in Glasgow?", "sharma-deeply-sorry-2021"],
    ["have you the saying about the dragon and the elephant", "xi-dragon-and-elephant-2025"],
    ["trump total disgrace", "trump-total-disgrace-2025"],
    ["Lavrov mute and deaf", "lavrov-mute-and-deaf-2022"],
  ])("“%s” is told in their words", (text, id) => {
    const view = shown(text);
    expect(view.kind === "quotes" && view.quotes.map(({ id }) => id)).toContain(id);
  });

  test("the last thing that somebody said is no event", () => {
    expect(shown("last thing zelensky said")).toMatchObject({
      kind: "quotes",
      question: { speaker: "volodymyr-zelensky" },
    });
  });
});

describe("what is to be done", () => {
  test.each([
    ["lemme know when the g20 date changes", "follow"],
    ["put COP32 on my list", "follow"],
    ["drop me a line when COP32 moves", "follow"],
    ["mute NATO please", "unfollow"],
    ["Which subjects does our committee follow at the moment, dear bot?", "following"],
    ["What is on my watchlist?", "following"],
  ])("“%s”", (text, what) => {
    expect(done(text)?.do).toBe(what);
  });

  test.each([
    "alert me 24h before the Miami G20",
    "set an alarm for the Miami G20, one day before",
    "dm me 1 day before the Miami G20",
  ])("“%s” reminds a day before", (text) => {
    const action = done(text);
    const view = action === undefined ? shown(text) : undefined;
    const offered = view?.kind === "notice" ? view.actions?.map((one) => one.action) : [action];
    expect(offered).toMatchObject([{ event: "g20-miami-2026", before: "1d" }]);
  });

  test.each(["Track record of Kazakhstan as a venue", "Lavrov mute and deaf", "which talks does Russia follow"])(
    "“%s” has nothing done",
    (text) => {
      expect(done(text)).toBeUndefined();
    },
  );
});
