// Words that stand in a quotation find it, whatever stands beside them; what is asked of two is told of both, and what only looks like an order does nothing.
import { describe, expect, test } from "vitest";
import { shipped } from "#tests/helpers/shipped.ts";
import { doneBy, idsShown, shownTo } from "#tests/helpers/shown-to.ts";

const archive = shipped();
const TODAY = "2026-11-30";
const shown = shownTo(archive, TODAY);
const done = doneBy(archive, TODAY);

const quotesFor = (message: string): readonly string[] => {
  const view = shown(message);
  return view.kind === "quotes" ? view.quotes.map(({ id }) => id) : [view.kind];
};

describe("a stretch of words on record, alone or beside whose it is, where or when, is that quotation", () => {
  test.each([
    ["no one has postponed the next trilateral meeting", "zelensky-no-one-has-postponed-2026"],
    ["planet earth is big enough woodside", "xi-planet-earth-2023"],
    ["facing europe do not come from xi", "xi-challenges-not-from-china-2025"],
    ["no benefit to anyone in holding safadi", "safadi-no-benefit-2023"],
    ["the summit will no longer be held luanda", "jorge-no-summit-today-2024"],
    ["years they fought and now they're friends trump", "trump-now-they-are-friends-2025"],
    ["it takes one to know one putin", "putin-takes-one-to-know-one-2021"],
    ["ball in their court Jeddah", "rubio-ball-in-their-court-2025"],
    ["vance flexible accommodating islamabad", "vance-quite-flexible-2026"],
    ["biden responsibility veer competition", "biden-veer-into-conflict-2021"],
    ["wang yi victory dialogue peace", "wang-victory-of-dialogue-2023"],
    ["lula new defeat to deniers", "lula-new-defeat-2025"],
    ["monumental event Truth Social march 2026", "trump-monumental-event-2026"],
    ["kagame dream last night", "kagame-dream-last-night-2025"],
    ["trump didn't get there alaska", "trump-did-not-get-there-2025"],
    ["do not support Taiwan independence Beijing 2023", "blinken-taiwan-independence-2023"],
    ["the diplomat who said highway to climate hell", "guterres-highway-to-climate-hell-2022"],
    ["foreign minister who said dumb and deaf", "lavrov-mute-and-deaf-2022"],
    ["which president said we didn't get there", "trump-did-not-get-there-2025"],
    ["trump quote about walking away in Hanoi", "trump-sometimes-you-have-to-walk-2019"],
  ])("“%s”", (message, id) => {
    expect(quotesFor(message)).toStrictEqual([id]);
  });

  test.each(["nuclear talks with the united states", "the united states and china", "meeting in oman on saturday"])(
    "“%s” is a heading, though it stands so in one",
    (message) => {
      expect(shown(message).kind).not.toBe("quotes");
    },
  );
});

describe("words of somebody beside their name, with nothing asked, are looked for among what they said", () => {
  test.each([
    ["Lula war", "lula"],
    ["biden gigantic issue", "biden-gigantic-issue-2021"],
    ["macron brain currently death", "macron-brain-death-2019"],
    ["new dates will be determined epidemiological", "kremlin-new-dates-2020"],
    ["putin balanced chinese position", "putin-questions-and-concerns-2022"],
  ])("“%s”", (message, id) => {
    expect(quotesFor(message)[0]).toContain(id);
  });

  test.each(["Frank Biden", "Lula golf", "Trump golf", "who is Lula"])("“%s” has no quotation", (message) => {
    expect(shown(message).kind).not.toBe("quotes");
  });
});

test.each([
  ["brain death nato who said that and when", "macron-brain-death-2019"],
  ["dragon elephant india, who said it and where?", "xi-dragon-and-elephant-2025"],
  ["mega visit india who said this and when", "ushakov-mega-visit-2025"],
])("“%s” asks for the words, and not for those of whoever is named in them", (message, id) => {
  expect(quotesFor(message)).toContain(id);
});

describe("what is new with two people is what they had with each other last, or that it came to nothing", () => {
  test.each([
    ["what's new with Putin and Witkoff", "putin-witkoff-2026-01"],
    ["latest on Trump and Putin", "trump-putin-call-2026-03"],
    ["news about Modi and Xi", "modi-xi-tianjin-2025"],
    ["what's new with Zelensky and Putin", "putin-zelensky-meeting-2025"],
    ["what's new with Blinken and Lavrov", "blinken-lavrov-geneva-2022"],
  ])("“%s”", (message, id) => {
    expect(idsShown(shown(message))).toStrictEqual([id]);
  });
});

test.each([
  [
    "which events were virtual in 2023",
    ["sco-2023", "brics-2023", "brics-extraordinary-2023-11", "g20-virtual-2023-11"],
  ],
  [
    "what events took place by video in 2023",
    ["sco-2023", "brics-2023", "brics-extraordinary-2023-11", "g20-virtual-2023-11"],
  ],
])("“%s” has only those of that form", (message, ids) => {
  expect(idsShown(shown(message))).toStrictEqual(ids);
});

test.each([
  ["did Putin not attend BRICS 2023", "brics-2023"],
  ["didn't Xi attend the G20 in 2023", "g20-new-delhi-2023"],
])("“%s” is told by who came and who did not", (message, id) => {
  const view = shown(message);
  expect(view).toMatchObject({ kind: "event", question: { focus: "who" } });
  expect(idsShown(view)).toStrictEqual([id]);
});

describe("orders", () => {
  test.each([
    ["remind me of the next G20", { do: "remind", event: "g20-miami-2026" }],
    ["remind me of the Water Conference", { do: "remind", event: "un-water-conference-2026" }],
  ])("“%s” is of the one that is meant", (message, action) => {
    expect(done(message)).toStrictEqual(action);
  });

  test.each([
    "remind me of the Taiwan talks",
    "stop and eliminate enrichment witkoff",
    "stop enrichment iran",
    "stop killing people",
    "stop climate change",
    "end the war in Ukraine",
    "do not support Taiwan independence",
  ])("“%s” is none", (message) => {
    expect(done(message)).toBeUndefined();
  });
});

test.each([
  ["stop", { do: "stop" }],
  ["stop it now please", { do: "stop" }],
  ["ok stop dming me about all this", { do: "stop" }],
  ["stop Iran", { do: "unfollow", target: { kind: "actor", id: "iran" } }],
  ["stop the G20", { do: "unfollow", target: { kind: "topic", id: "g20" } }],
])("“%s” is an order: nothing but what the bot sends is to end", (message, action) => {
  expect(done(message)).toStrictEqual(action);
});

test("words that somebody else said are told with the name of whom they are not by", () => {
  expect(shown("did Biden say turning their back is not an option")).toMatchObject({
    kind: "quotes",
    question: { untold: ["Joe Biden"] },
    quotes: [{ id: "xi-turning-their-back-2023" }],
  });
});

test("who calls a summit does not telephone", () => {
  expect(idsShown(shown("Stoltenberg call summit March 2022"))).toContain("nato-extraordinary-2022");
});

test("a picture of a namesake taps nobody else as who it is of", () => {
  expect(shown("pictures of Frank Biden")).toMatchObject({
    kind: "notice",
    text: expect.stringMatching(/Frank Biden/),
  });
});

test("a link for what somebody said is the quotation, with its sources", () => {
  const text = "source for Trump's quote about sometimes you have to walk";
  expect(quotesFor(text)).toEqual(["trump-sometimes-you-have-to-walk-2019"]);
});

test.each(['who said "eleven lost years"', 'did kim say "eleven lost years"', '"eleven lost years"'])(
  "%s: words in quotation marks that stand so nowhere, and in one quotation",
  (text) => expect(quotesFor(text)).toEqual(["kim-eleven-lost-years-2018"]),
);

test("and words that stand in none are checked", () => {
  expect(shown('who said "the sky is falling on Brussels"').kind).toBe("check");
});
