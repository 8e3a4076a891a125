// What was said about a matter is no answer to another, and nobody is told for who was only spoken of.
import { describe, expect, test } from "vitest";
import { parseMessage } from "#src/lookup/message/parse.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { questionOrIntent } from "#tests/helpers/intents.ts";
import { frozen } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const archive = frozen();
const TODAY = "2026-11-26";
const shown = shownTo(archive, TODAY);

const asked = (message: string) => questionOrIntent(parseMessage(message, archive, TODAY, ENGLISH));

const labelsOf = (message: string): readonly string[] => {
  const view = shown(message);
  return view.kind === "notice" ? (view.asks ?? []).map(({ label }) => label) : [];
};

test("“willing” is no form of “will”", () => {
  const view = shown("what did Starmer say about the coalition of the willing");
  expect(view.kind).not.toBe("event");
  expect(view.kind === "quotes" ? view.quotes : []).toEqual([]);
});

test("what somebody did say at a summit is found by its name", () => {
  expect(asked("what did Xi say about the EU-China summit")).toMatchObject({ event: "eu-china-2025" });
});

describe("what a quotation has to speak of", () => {
  test.each([
    ["any quotes on Ukraine about reparations", { topic: "ukraine", words: "reparations" }],
    ["what did Vance tell Zelensky about reparations", { speaker: "jd-vance" }],
    // An event that only shares a word with the topic is not what they speak of.
    ["what did Mao Ning say about the EU-China summit", { speaker: "mao-ning", topic: "eu-china" }],
    ["what did Sanae Takaichi say about the EU-China summit", { speaker: "sanae-takaichi", topic: "eu-china" }],
    ["what did Macron say about Patagonia", { speaker: "emmanuel-macron", words: "Patagonia" }],
  ])("%s keeps the word", (message, question) => {
    expect(asked(message)).toMatchObject({ about: "quotes", ...question });
    expect(shown(message)).toMatchObject({ kind: "notice" });
  });

  test("whatever a matter may be called is no further word", () => {
    expect(asked("what did Biden say about the Taiwan question")).toEqual({
      about: "quotes",
      page: 0,
      speaker: "joe-biden",
      topic: "taiwan",
    });
  });

  test("what the speaker said on the topic is shown, and that the word is in none of it", () => {
    const message = "what has Xi said about fisheries and Taiwan";
    expect(asked(message)).toMatchObject({ speaker: "xi-jinping", topic: "taiwan", words: "fisheries" });
    expect(shown(message)).toMatchObject({ kind: "quotes", partly: { lacking: "fisheries" } });
  });

  test("where there is none, all on the matter and all of the speaker can be tapped", () => {
    expect(labelsOf("any quotes on Ukraine about reparations")).toContain("Quotes on Ukraine");
    expect(labelsOf("what did Macron say about Patagonia")).toContain("All by Emmanuel Macron");
  });

  test("a short name of a state is looked for by its name, too", () => {
    expect(asked("what did Kagame say about the DRC")).toMatchObject({ speaker: "paul-kagame", words: "dr congo" });
  });

  test("quotes in general are the newest", () => {
    expect(asked("your newest quote")).toEqual({ about: "quotes", page: 0 });
  });
});

describe("a state that is named", () => {
  test("is more than the one matter of it that has the name, too", () => {
    expect(asked("anything said about Iran in 2026?")).toMatchObject({ about: "quotes", words: "iran" });
    expect(asked("what did Putin say about Ukraine")).toMatchObject({ speaker: "vladimir-putin", topic: "ukraine" });
  });

  test("a number is nothing that is remembered", () => {
    expect(shown("what did Trump say about 3 trillion roubles")).toMatchObject({ kind: "notice" });
  });

  test("what is remembered by a name alone has none of the other words", () => {
    expect(shown("Biden Putin aquarium quotes")).toMatchObject({ kind: "quotes", partly: true });
  });

  test("what was said in a month is all of it", () => {
    expect(asked("what was said in October 2025")).toEqual({
      about: "quotes",
      page: 0,
      from: "2025-10-01",
      to: "2025-10-31",
    });
  });
});

describe("where and how it was said", () => {
  test("a visit with somebody beside the speaker is the event at which it was said", () => {
    expect(asked("anything from Ushakov on Putin's visit to India")).toMatchObject({
      speaker: "yuri-ushakov",
      event: "putin-india-2025",
    });
  });

  test("the month of an event that is named is no other limit", () => {
    expect(asked("what did Marcos say about the ASEAN summit in May 2026")).toEqual({
      about: "quotes",
      page: 0,
      speaker: "ferdinand-marcos-jr",
      event: "asean-summit-48-2026",
    });
  });

  test("a matter under which nothing of the speaker is filed is looked for in his words", () => {
    expect(shown("what did Witkoff say about uranium enrichment")).toMatchObject({ kind: "quotes" });
  });

  test("a conference with a number is nobody who spoke", () => {
    expect(asked("what did Huang Runqiu say at the end of COP15")).toMatchObject({ speaker: "huang-runqiu" });
  });

  test("where it was is looked for alone, when the search knows no more of it", () => {
    expect(shown("what did Modi say to Putin at Samarkand")).toMatchObject({ kind: "quotes" });
  });

  test("a sentence in another’s words is no quotation to check", () => {
    expect(asked("did Alok Sharma say he was deeply sorry")).toMatchObject({ about: "quotes", speaker: "alok-sharma" });
    expect(asked("did Trump say he was tired of waiting")).toMatchObject({ about: "check" });
  });

  test("nor is what it was about", () => {
    expect(asked("something about a dirty neck, who wrote that")).toMatchObject({ about: "quotes" });
    expect(shown("that line about giant ships in the sea")).toMatchObject({ kind: "quotes" });
  });
});

describe("who is only spoken of", () => {
  test("and is answered, has not answered", () => {
    expect(asked("who answered Macron about brain death")).not.toMatchObject({ speaker: "emmanuel-macron" });
    expect(asked("which diplomat called Xi an old friend")).toMatchObject({ about: "quotes", words: "old friend" });
  });

  test("somebody’s name and words of a quote of theirs are the quote", () => {
    expect(asked("Aliyev exclamation mark")).toMatchObject({ about: "quotes", speaker: "ilham-aliyev" });
  });

  test("did not say it", () => {
    expect(asked("who described Putin as a killer")).toMatchObject({ about: "quotes", words: '"killer"' });
    expect(asked("qui a dit que l'OTAN est morte")).not.toMatchObject({ speaker: "nato" });
  });

  test("nor is whom quotes are about, or whom somebody said something of", () => {
    expect(asked("quotes about Zelensky")).toEqual({ about: "quotes", page: 0, words: "zelensky" });
    expect(asked("who said Putin is a soulless thug")).not.toMatchObject({ speaker: "vladimir-putin" });
    expect(asked("what did Putin answer when Biden called him a killer")).toMatchObject({ speaker: "vladimir-putin" });
    expect(asked("when did Xi call Biden an old friend")).toMatchObject({ about: "quotes", speaker: "xi-jinping" });
  });

  test("nor is whom somebody spoke on, whom the archive lacks", () => {
    const view = shown("Peskov on Witkoff");
    expect(view.kind === "notice" ? view.text : view.kind).toMatch(/^I do not have Peskov/);
  });

  test("two family names side by side are nobody’s", () => {
    const view = shown("who is Wang Li");
    expect(view.kind === "notice" ? view.text : view.kind).toMatch(/^I do not have Wang Li/);
  });
});

describe("who said what stands in quotation marks, in another language", () => {
  test.each([
    "谁说“玩火者必自焚”",
    "кто сказал «не нравится — терпи, моя красавица»",
    "qui a dit « la mort cérébrale de l'OTAN »",
  ])("%s is checked", (message) => {
    expect(asked(message)).toMatchObject({ about: "check" });
  });
});

describe("a quote of somebody, with words beside it", () => {
  test.each([
    ["merkel quote submarine", "angela-merkel", "submarine"],
    ["lavrov hammer quote", "sergey-lavrov", "hammer"],
    ["quotes modi yoga", "narendra-modi", "yoga"],
  ])("%s: whatever else was said is no answer", (message, speaker, words) => {
    expect(asked(message)).toMatchObject({ about: "quotes", speaker, words });
  });

  test.each([
    "most memorable quotes of Merkel",
    "most iconic quote by Merkel",
    "most iconic Merkel quote",
    "a short Lavrov quote please",
    "give me a random quote by Modi",
  ])("%s: what a quote is wanted to be is no word of it", (message) => {
    expect(asked(message)).toMatchObject({ about: "quotes" });
    expect(asked(message)).not.toHaveProperty("words");
  });
});

test.each(["got some quotes on Taiwan?", "more quotes on Taiwan", "several lines on Taiwan"])(
  "how many are wanted is no word of them: “%s”",
  (message) => {
    expect(asked(message)).toEqual({ about: "quotes", topic: "taiwan", page: 0 });
  },
);
