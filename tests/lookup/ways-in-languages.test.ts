// Who goes, stays away, or fails, and whoever is called by initials or an office, in other languages.
import { describe, expect, test } from "vitest";
import { parseMessage } from "#src/lookup/message/parse.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { frozen } from "#tests/helpers/shipped.ts";

const archive = frozen();
const TODAY = "2026-11-29";

const understood = (text: string) => {
  const asked = parseMessage(text, archive, TODAY, ENGLISH);
  if (!asked.ok) return asked.view.text;
  return "question" in asked ? asked.question : asked.action;
};

describe("why somebody did not go is asked as in English", () => {
  test.each([
    "pourquoi trump n'est pas allé à johannesburg",
    "¿por qué no fue Trump a Johannesburgo?",
    "por que trump não foi a joanesburgo",
    "warum ist trump nicht nach johannesburg gekommen",
    "perché trump non è andato a johannesburg",
    "почему трамп не поехал в йоханнесбург",
    "чому трамп не поїхав до йоганнесбурга",
    "为什么特朗普没有去约翰内斯堡",
    "トランプはなぜヨハネスブルグに行かなかったの",
    "트럼프는 왜 요하네스버그에 안 갔어",
    "لماذا لم يذهب ترامب إلى جوهانسبرغ",
    "ट्रंप जोहान्सबर्ग क्यों नहीं गए",
  ])("“%s”", (text) => {
    expect(understood(text)).toEqual(understood("why did Donald Trump not go to Johannesburg"));
  });

  test("and since when it is known", () => {
    const asked = understood("since when is it known that Donald Trump does not go to Johannesburg");
    expect(understood("depuis quand sait-on que trump ne va pas à johannesburg")).toEqual(asked);
    expect(understood("когда стало известно, что трамп не поедет в йоханнесбург")).toEqual(asked);
  });

  test("whoever is to come is asked of what lies ahead, and not of what was", () => {
    expect(understood("Приедет ли Трамп в Китай?")).toMatchObject({ which: "next" });
  });
});

describe("why talks failed, and what came of them", () => {
  test.each([
    "하노이 정상회담이 결렬된 이유",
    "河内峰会为什么破裂",
    "pourquoi le sommet de hanoï a échoué",
    "¿por qué fracasó la cumbre de Hanói?",
    "warum ist der gipfel in hanoi gescheitert",
    "почему сорвался саммит в ханое",
    "чому провалився саміт у ханої",
    "hanoi zirvesi neden başarısız oldu",
    "हनोई शिखर सम्मेलन क्यों विफल हुआ",
  ])("“%s” is told as in English", (text) => {
    expect(understood(text)).toEqual(understood("why did the Hanoi summit fail"));
  });

  test.each(["was kam beim alaska gipfel heraus", "чем закончился саммит на аляске", "알래스카 정상회담 결과가 뭐야"])(
    "“%s”",
    (text) => {
      expect(understood(text)).toEqual(understood("what came of the Alaska summit"));
    },
  );
});

describe("states by their initials", () => {
  test.each(["кто президент юар", "хто президент ПАР", "南アの大統領は誰", "남아공 대통령 누구야"])("“%s”", (text) => {
    expect(understood(text)).toMatchObject({ about: "office", title: "president", of: "actor:south-africa" });
  });

  test("French water is no emirate", () => {
    expect(understood("À quand la prochaine conférence de l'ONU sur l'eau ?")).toMatchObject({ about: "events" });
  });
});

describe("who is asked for and has no record is told to be missing", () => {
  test.each([
    ["qui est edouard philippe", "I do not have edouard philippe."],
    ["c'est qui bruno retailleau", "I do not have bruno retailleau."],
    ["chi è matteo salvini", "I do not have matteo salvini."],
    ["quién es pablo iglesias", "I do not have pablo iglesias."],
    ["quem é geraldo alckmin", "I do not have geraldo alckmin."],
    ["wer ist robert habeck", "I do not have robert habeck."],
    ["ahmet davutoğlu kimdir", "I do not have ahmet davutoğlu."],
    ["кто такой дмитрий медведев", "I do not have дмитрий медведев."],
    ["홍준표가 누구야", "I do not have 홍준표."],
  ])("“%s”", (text, told) => {
    expect(understood(text)).toBe(told);
  });

  test("an ordinary word is no name", () => {
    expect(understood("wer ist der beste redner")).toBe("I did not understand “beste redner”.");
  });
});

describe("who said a sentence", () => {
  test.each([
    ["хто сказав що НАТО переживає смерть мозку", "nato brain death"],
    ["¿quién dijo que vamos por la autopista hacia el infierno climático?", "climate highway hell"],
  ])("“%s”: that we go or are somewhere is none of the words", (text, words) => {
    expect(understood(text)).toMatchObject({ about: "quotes", words });
  });
});
