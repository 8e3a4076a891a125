import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { AnswerContext } from "#src/lookup/answers/answer-context.ts";
import { readLanguage } from "#src/lookup/message/languages/read-language.ts";
import { parseMessage } from "#src/lookup/message/parse.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { frozen } from "#tests/helpers/shipped.ts";
import { judge, type Label, type Outcome, replyTo } from "./labelled/judge.ts";

const archive = frozen();
const TODAY = "2026-11-26";

const CONTEXT: AnswerContext = {
  archive,
  today: TODAY,
  words: ENGLISH,
  commands: [],
  status: () => {
    throw new Error("nothing here is about the bot");
  },
};

const replyToText = (text: string) => replyTo(parseMessage(text, archive, TODAY, ENGLISH), CONTEXT);

type Set =
  | "seen/languages"
  | "seen/languages-c"
  | "seen/languages-d"
  | "seen/languages-e"
  | "seen/languages-g"
  | "seen/languages-h"
  | "seen/languages-i"
  | "unseen/languages-b"
  | "unseen/languages-f"
  | "unseen/languages-h"
  | "unseen/languages-i";

function labelsOf(set: Set): readonly Label[] {
  const file = join(import.meta.dirname, "labelled", `${set}.jsonl`);
  return readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Label);
}

function judged(set: Set): readonly { readonly about: string; readonly outcome: Outcome }[] {
  return labelsOf(set).map((label) => ({
    about: label.class,
    outcome: judge(label, replyToText(label.text), archive),
  }));
}

/** Questions that somebody may be told about who was not asked about. */
const ABOUT_PEOPLE: readonly string[] = ["who", "office", "absent"];

test.each([
  ["seen/languages", 65, 0],
  ["seen/languages-c", 64, 0],
  ["seen/languages-d", 129, 0],
  ["seen/languages-e", 125, 0],
  ["seen/languages-g", 128, 0],
  ["seen/languages-h", 95, 0],
  ["seen/languages-i", 56, 1],
  ["unseen/languages-b", 68, 0],
  ["unseen/languages-f", 122, 0],
  ["unseen/languages-h", 86, 0],
  ["unseen/languages-i", 58, 1],
] as const)(
  "of the simplest questions in thirteen languages, %s, %i are answered, and none about somebody else",
  (set, right, wrong) => {
    const all = judged(set);
    const count = (outcome: Outcome) => all.filter((one) => one.outcome === outcome).length;
    expect(count("right")).toBeGreaterThanOrEqual(right);
    expect(count("wrong")).toBeLessThanOrEqual(wrong);
    expect(all.filter(({ about, outcome }) => outcome === "wrong" && ABOUT_PEOPLE.includes(about))).toEqual([]);
  },
);

describe("a message in another language", () => {
  test.each([
    ["下一次北约峰会什么时候举行？", "zh", "when", "next NATO summit"],
    ["когда байден встречался с си цзиньпином на бали", "ru", "when", "Joe Biden Xi Jinping meeting Bali"],
    ["¿Cuándo es la próxima cumbre iberoamericana?", "es", "when", "next Ibero-America"],
    ["Où se tiendra le prochain sommet des BRICS ?", "fr", "where", "next BRICS summit"],
    ["wann telefonierten biden und xi im juli 2022", "de", "when", "Joe Biden Xi Jinping call in July 2022"],
    ["Quem era o primeiro-ministro de Portugal em 2020?", "pt", "office", "prime minister of Portugal in 2020"],
    ["Ci sono novità su Gaza?", "it", "changes", "Gaza"],
    ["COP31はいつ始まりますか", "ja", "when", "UN climate conference of 2026 (COP31)"],
    ["한국 대통령이 누구야", "ko", "office", "president of South Korea"],
    ["متى التقى ترامب وبوتين في ألاسكا؟", "ar", "when", "Donald Trump Vladimir Putin meeting Alaska"],
    ["Azerbaycan ve Ermenistan arasında yeni ne var", "tr", "changes", "Armenia and Azerbaijan"],
    ["Хто зараз прем'єр-міністр Індії?", "uk", "office", "prime minister of India"],
    ["Скажи, пожалуйста, кто такой Эмманюэль Макрон", "ru", "who", "Emmanuel Macron"],
    ["Em que dias decorreu a COP26?", "pt", "when", "UN climate conference in Glasgow (COP26)"],
    ["wann hat die cop26 angefangen", "de", "when", "UN climate conference in Glasgow (COP26)"],
    ["trump putinle helsinkide hangi gün buluştu", "tr", "when", "Donald Trump Vladimir Putin meeting Helsinki"],
    ["アラスカ会談が開かれた日は？", "ja", "when", "meeting Alaska"],
    ["2019年当時のフランスの大統領は？", "ja", "office", "president of France in 2019"],
    ["मोदी और शी जिनपिंग कज़ान में कब मिले?", "hi", "when", "Narendra Modi Xi Jinping meeting Kazan"],
  ])("%s is read as what it asks, in English words", (text, language, ask, english) => {
    expect(readLanguage(text, archive)).toEqual({ language, ask, english, missing: [], unread: [] });
  });

  test.each([
    ["Wer ist Annalena Baerbock?", "Annalena Baerbock"],
    ["Qui est Brigitte Macron ?", "Brigitte Macron"],
    ["Хто така Олена Зеленська?", "Олена Зеленська"],
    ["кто такой ким чен ир", "ким чен ир"],
    ["Bilal Erdoğan kim", "Bilal Erdoğan"],
    ["李克强是谁", "李克强"],
    ["马云是谁", "马云"],
    ["小特朗普是谁", "小特朗普"],
    ["トランプ・ジュニアは誰", "トランプ・ジュニア"],
    ["이낙연은 누구입니까", "이낙연"],
    ["من هو محمد بن زايد", "محمد بن زايد"],
    ["सोनिया गांधी कौन है", "सोनिया गांधी"],
  ])("%s: a name that the archive does not have is told as typed, and nobody of the same family is", (text, name) => {
    expect(readLanguage(text, archive)?.missing).toEqual([name]);
    expect(replyToText(text).view).toMatchObject({ kind: "notice", text: expect.stringContaining(name) });
  });

  test.each([
    ["特朗普和卡尼什么时候会面", "卡尼"],
    ["когда трамп и карни встречались", "карни"],
    ["¿Cuándo se reunieron Trump y Carney en Washington?", "Carney"],
    ["Quando foi a cúpula do G20 no Rio de Janeiro?", "Rio de Janeiro"],
  ])("%s: one name of two that is missing keeps the other from being answered alone", (text, name) => {
    expect(replyToText(text).view).toMatchObject({ kind: "notice", text: expect.stringContaining(name) });
  });

  test.each(["Wer ist Wang?", "кто такой Ким"])("%s: a family name that several have is asked back", (text) => {
    expect(replyToText(text).view).toMatchObject({ kind: "notice", asks: [expect.anything(), expect.anything()] });
  });

  test("states have the names that the CLDR has for them, and those that it has and the archive lacks are missing", () => {
    expect(readLanguage("Qui est le président du Burkina Faso ?", archive)?.missing).toEqual(["Burkina Faso"]);
    expect(readLanguage("サウジアラビアの皇太子は誰ですか", archive)?.english).toBe("crown prince of Saudi Arabia");
  });
});

test.each([
  "when did Trump meet Kim",
  "Trump Kim",
  "what is new on US-China",
  "G7 summit in Évian",
  "when do Erdoğan and Putin meet",
  "who leads the WTO",
  "COP 31 date",
  "quad summit",
  "son of Trump",
])("%s is English", (text) => {
  expect(readLanguage(text, archive)).toBeUndefined();
});
