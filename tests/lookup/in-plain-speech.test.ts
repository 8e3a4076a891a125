// Questions as people say them aloud: “bloke”, “owt”, “round two”, “the last one to be cancelled”, “I no longer wish to be told”.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { frozen } from "#tests/helpers/shipped.ts";
import { doneBy, shownTo } from "#tests/helpers/shown-to.ts";

const archive = frozen();
const TODAY = "2026-11-26";
const shown = shownTo(archive, TODAY);
const done = doneBy(archive, TODAY);

describe("who is spoken of as a bloke is whoever is named", () => {
  test("a person", () => {
    expect(shown("who's that lavrov chap")).toMatchObject({ kind: "who", actor: { id: "sergey-lavrov" } });
  });

  test("states by the codes of the wires", () => {
    expect(shown("RUS/UKR talks in Istanbul, second round")).toMatchObject({
      kind: "event",
      at: { event: { id: "russia-ukraine-istanbul-2025-2" } },
    });
  });
});

describe("a round by its number behind the word", () => {
  test.each([
    ["Istanbul talks of 2025, round two", "russia-ukraine-istanbul-2025-2"],
    ["abu dhabi talks round 2", "russia-ukraine-us-abu-dhabi-2026-2"],
  ])("“%s”", (text, id) => {
    expect(shown(text)).toMatchObject({ kind: "event", at: { event: { id } } });
  });
});

describe("the last one that came to nothing", () => {
  test("is none that took place", () => {
    expect(shown("which was the last shangri-la dialogue that got called off")).toMatchObject({
      kind: "event",
      at: { event: { id: "shangri-la-2021" } },
    });
  });
});

test("a place that is called by the first of its words is no mistyped name", () => {
  expect(shown("who was at sharm for the gaza summit")).toMatchObject({
    kind: "event",
    at: { event: { id: "gaza-sharm-el-sheikh-2025" } },
  });
});

test("what a state has is not that state", () => {
  expect(shown("when did the russian embassy in Geneva burn down")).toMatchObject({ kind: "notice" });
  expect(shown("when was the Chinese consulate in San Francisco shut")).toMatchObject({ kind: "notice" });
});

test("who led a body before somebody who is named by a given name", () => {
  expect(shown("who led NATO before Mark?")).toMatchObject({
    kind: "office",
    holders: [{ actor: { id: "jens-stoltenberg" } }],
  });
  // For half a year nobody was, as far as the archive knows.
  expect(shown("who headed the WTO before Ngozi?")).toMatchObject({
    kind: "office",
    holders: [{ actor: { id: "roberto-azevedo" } }],
    told: "partly",
  });
  expect(shown("who headed the WTO before Wolfgang?")).toMatchObject({ kind: "notice" });
});

test("why something was cut short is asked of its dates", () => {
  expect(shown("why was the Santa Marta summit cut to one day")).toMatchObject({
    kind: "event",
    at: { event: { id: "eu-celac-santa-marta-2025" } },
  });
});

test("where something was going to be, asked of a day, is told as it was known then", () => {
  expect(shown("on 1 February 2022, where was the biodiversity COP15 going to be held")).toMatchObject({
    kind: "event",
    at: { event: { id: "cbd-cop15" } },
    question: { asOf: "2022-02-01" },
  });
});

describe("what somebody asks to have done", () => {
  test.each([
    "I no longer want to be told about Modi",
    "please don't let me be alerted about Modi any more",
    "never again do I wish to get notified of Modi",
  ])("“%s” follows nothing", (text) => {
    expect(done(text)).toEqual({ do: "unfollow", target: { kind: "actor", id: "narendra-modi" } });
  });

  test.each(["why did Biden stop being told about Modi?", "was Modi never to be informed?"])(
    "“%s” is a question, and ends nothing",
    (text) => {
      expect(done(text)).toBeUndefined();
    },
  );

  test("what is not named exactly is ended from the list, and nothing is followed instead", () => {
    expect(done("unfollow korea")).toEqual({ do: "following" });
    expect(done("I no longer want to be notified")).toEqual({ do: "stop" });
  });

  test.each([
    ["give us a shout when there is news on Modi", { do: "follow", target: { kind: "actor", id: "narendra-modi" } }],
    ["keep us posted on NATO", { do: "follow", target: { kind: "topic", id: "nato" } }],
    ["what have i signed up for", { do: "following" }],
  ])("“%s”", (text, action) => {
    expect(done(text)).toEqual(action);
  });

  test("a reminder is of what is named by its venue alone", () => {
    expect(done("remind me of the summit at Doral")).toEqual({ do: "remind", event: "g20-miami-2026" });
    expect(shown("remind me of the summit at Camp Fisher")).toMatchObject({ kind: "notice" });
  });
});

test("how many of two were held is counted", () => {
  expect(shown("meetings of Trump and Kim, how many held?")).toMatchObject({ kind: "events" });
});

describe("what stands beside a name and makes another of it", () => {
  test("an office of a part of a state is not that of the state", () => {
    expect(shown("head of russian military intelligence")).toMatchObject({
      kind: "office",
      holders: [{ actor: { id: "igor-kostyukov" } }],
    });
    expect(shown("HEAD OF CHINESE NAVAL AVIATION")).toMatchObject({ kind: "notice" });
    expect(shown("who was president o poland in 2021")).toMatchObject({ kind: "notice" });
  });

  test("who did something to a state does not lead it", () => {
    expect(shown("Who begged Ukraine to be quiet and named her his darling?")).toMatchObject({ kind: "notice" });
  });

  test("a meeting on another is not that one", () => {
    expect(
      shown("when did the ministers hold their meeting in preparation for the Summit of the Future"),
    ).not.toMatchObject({
      kind: "event",
      at: { event: { id: "un-summit-of-the-future-2024" } },
    });
    expect(shown("sources for the ministerial meeting for the Summit of the Future")).toMatchObject({
      kind: "sources",
      question: { event: "un-summit-future-ministers-2023" },
    });
  });

  test("letters that no record has are part of the name of a treaty", () => {
    expect(shown("XYZ treaty withdrawal")).toMatchObject({ kind: "notice" });
  });

  test("an office that no record has is not all of a year", () => {
    expect(shown("SECOND AIR LORD 2023")).toMatchObject({ kind: "notice" });
  });
});

test.each([
  ["COP16 on biodiversity, host as of 1 Aug 23", "2023-08-01"],
  ["COP16 on biodiversity: who was to host it as of Aug 1 23", "2023-08-01"],
])("“%s”: two figures behind a day and a month are a year", (text, asOf) => {
  expect(shown(text)).toMatchObject({ kind: "event", at: { event: { id: "cbd-cop16" } }, question: { asOf } });
});

test("whether there will be peace is no question for an archive", () => {
  expect(shown("do you reckon there will ever be peace in Ukraine")).toMatchObject({ kind: "notice" });
});

test("by how much something was moved is told by the step that moved it", () => {
  expect(shown("by how many days did they move the special European Council of autumn 2020?")).toMatchObject({
    kind: "event",
    at: { event: { id: "european-council-special-2020" } },
    question: { focus: "why" },
  });
});

test("a picture of the talks of two states is one of what stands under their name", () => {
  expect(shown("draw me a timeline of the talks between Russia and Ukraine")).toMatchObject({
    kind: "timeline",
    question: { topic: "russia-ukraine" },
  });
});

describe("who said it is not whom it was said of", () => {
  test("a body behind an “of” has not spoken", () => {
    const view = shown("who spoke of the brain death of NATO");
    expect(view.kind === "quotes" && view.quotes[0]?.id).toBe("macron-brain-death-2019");
  });

  test("what somebody said of another summit is none of what they said of the one that is named", () => {
    expect(shown("Lavrov on the Budapest summit")).toMatchObject({ kind: "notice" });
  });

  test("a dash inside a name ends no sentence that is checked", () => {
    const view = shown("did Lavrov say that the agenda for a Putin–Zelensky summit is not ready at all");
    expect(view).toMatchObject({
      kind: "check",
      question: { text: "the agenda for a Putin–Zelensky summit is not ready at all", speaker: "sergey-lavrov" },
    });
  });
});

test("who leads a delegation is not who leads the state", () => {
  expect(shown("who heads Iran's delegation?")).toMatchObject({ kind: "notice" });
});

test("what they ate is told by no archive of meetings", () => {
  expect(shown("what did Biden and Xi eat at Woodside?")).toMatchObject({ kind: "notice" });
  expect(shown("what did they have for dinner at the Woodside summit of Biden and Xi")).toMatchObject({
    kind: "notice",
  });
});

test("when somebody did something in an office is not who they are", () => {
  expect(shown("when did Qin Gang make his maiden speech as ambassador?").kind).not.toBe("who");
});

test.each(["my editor wants to know how often the Kigali meeting of the Commonwealth was put off"])(
  "“%s”: who wishes to know is no part of it",
  (text) => {
    expect(shown(text)).toMatchObject({ kind: "event", at: { event: { id: "chogm-kigali-2022" } } });
  },
);

test("updates that somebody would like to get are followed", () => {
  expect(done("I'd like to receive updates on NATO")).toEqual({ do: "follow", target: { kind: "topic", id: "nato" } });
});

test("what dates something had, asked of a day, is told as it was known then", () => {
  expect(shown("on 22 June 2023, what days did the Russia–Africa summit have?")).toMatchObject({
    kind: "event",
    at: { event: { id: "russia-africa-2023" } },
    question: { asOf: "2023-06-22" },
  });
});

describe("why something ended as it did", () => {
  test("why a summit broke down is told by what came of it", () => {
    expect(shown("why did the Hanoi summit break down")).toMatchObject({
      at: { event: { id: "us-north-korea-hanoi-2019" } },
      question: { focus: "outcome" },
    });
  });

  test("why a consulate was shut is told by whoever first said that it would be", () => {
    expect(shown("why was the Chengdu consulate shut down")).toMatchObject({
      at: { event: { id: "chengdu-consulate-closure-2020" } },
      question: { focus: "announced" },
    });
  });
});

test("“was the sixth round held”: whose, nobody has told, and no quotation tells it", () => {
  expect(shown("was the sixth round held?")).toMatchObject({ kind: "notice" });
});

test("a verb of English is nobody’s name, though no list has it", () => {
  expect(JSON.stringify(shown("did Kim Jong Un agree to denuclearise"))).not.toContain("I do not have");
});

test("where an event is to be that has lost its place is told in one sentence", () => {
  const told = JSON.stringify(render(shown("where will COP33 be"), archive, ENGLISH));
  expect(told).toContain("no place is named now. Named before: India");
  expect(told).not.toContain("..");
});
