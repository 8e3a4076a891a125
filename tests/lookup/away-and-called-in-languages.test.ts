// “谁没有出席”, “vertice russo-arabo”: who stayed away, summits of peoples, and what may come without a day, in other languages.
import { describe, expect, test } from "vitest";
import { shipped } from "#tests/helpers/shipped.ts";
import { idsShown, shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(shipped(), "2026-11-30");

describe("who did not come", () => {
  test.each([
    ["谁没有出席G20约翰内斯堡峰会", "g20-johannesburg-2025"],
    ["谁没去COP26", "cop26"],
    ["من لم يحضر قمة العشرين في جوهانسبرغ؟", "g20-johannesburg-2025"],
    ["Кто не приехал на саммит G20 в Йоханнесбурге?", "g20-johannesburg-2025"],
    ["Хто не приїхав на саміт G20 в Йоганнесбурзі?", "g20-johannesburg-2025"],
    ["ヨハネスブルグG20サミットに誰が欠席しましたか", "g20-johannesburg-2025"],
    ["요하네스버그 G20 정상회의에 누가 불참했나요?", "g20-johannesburg-2025"],
    ["COP26 में कौन नहीं आया?", "cop26"],
    ["Qui était absent de la COP26 ?", "cop26"],
    ["Wer kam nicht nach Glasgow?", "cop26"],
    ["Chi mancava al vertice BRICS di Kazan?", "brics-2024"],
    ["Quem faltou à COP26?", "cop26"],
    ["¿Quién faltó a la COP26?", "cop26"],
    ["COP26'ya kim gelmedi?", "cop26"],
  ])("“%s” is told first", (text, id) => {
    expect(shown(text)).toMatchObject({ kind: "event", at: { event: { id } }, question: { focus: "away" } });
  });

  test("who came is asked as before", () => {
    expect(shown("谁出席了2025年北约峰会")).toMatchObject({ kind: "event", question: { focus: "who" } });
    expect(shown("Кто был на саммите НАТО в Гааге?")).toMatchObject({ kind: "event", question: { focus: "who" } });
    expect(idsShown(shown("Chi era a Hiroshima"))).toEqual(["g7-hiroshima-2023", "quad-2023"]);
    expect(shown("Chi era presidente degli USA nel 2022?").kind).toBe("office");
  });
});

describe("a summit that is called after a people of many states", () => {
  test.each([
    "متى تعقد القمة الروسية العربية؟",
    "Quando si terrà il vertice russo-arabo?",
    "¿Cuándo será la cumbre ruso-árabe?",
    "Quand aura lieu le sommet russo-arabe ?",
    "Quando será a cúpula russo-árabe?",
    "Wann ist der russisch-arabische Gipfel?",
    "Rus-Arap zirvesi ne zaman?",
    "Коли російсько-арабський саміт?",
    "ロシア・アラブ首脳会議はいつですか",
    "러시아 아랍 정상회의는 언제인가요?",
    "रूस-अरब शिखर सम्मेलन कब है?",
    "俄罗斯阿拉伯峰会什么时候举行",
  ])("“%s” is that one", (text) => {
    expect(idsShown(shown(text))).toEqual(["russian-arab-summit-1"]);
  });

  test.each(["Quando si terrà il vertice russo-malgascio?", "Wann ist der nordische Gipfel?", "北欧峰会什么时候"])(
    "“%s” is none that the archive has",
    (text) => {
      expect(shown(text).kind).toBe("notice");
    },
  );

  test("a state that has the word in its name is a state", () => {
    expect(shown("من هو رئيس الإمارات العربية المتحدة")).toMatchObject({
      kind: "office",
      question: { of: "actor:united-arab-emirates" },
    });
  });
});

describe("what never had a day", () => {
  test.each([
    "Когда Ким Чен Ын приедет в Москву?",
    "Wann kommt Kim Jong Un nach Moskau?",
    "Quando Kim Jong-un vai a Moscou?",
    "Kim Jong-un Moskova'ya ne zaman gelecek?",
    "next Kim visit to Moscow",
  ])("“%s” has nothing ahead, and this is told without a day", (text) => {
    expect(shown(text)).toMatchObject({
      kind: "event",
      at: { event: { id: "kim-moscow-visit" } },
      missed: { which: "next" },
    });
  });
});
