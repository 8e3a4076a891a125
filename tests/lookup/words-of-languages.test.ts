import { describe, expect, test } from "vitest";
import { readLanguage } from "#src/lookup/message/languages/read-language.ts";
import { plainNumbers } from "#src/lookup/message/languages/units.ts";
import { parseMessage } from "#src/lookup/message/parse.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { frozen } from "#tests/helpers/shipped.ts";

const archive = frozen();
const TODAY = "2026-11-26";

const asked = (text: string) => parseMessage(text, archive, TODAY, ENGLISH);

describe("a word that nobody understands", () => {
  test.each([
    ["Когда пройдет туристическая конференция ООН?", "туристическая"],
    ["Wann ist die nächste Konferenz der Vereinten Nationen über Kautschuk?", "Kautschuk"],
    ["¿Cuándo será la conferencia de la ONU sobre el turismo?", "turismo"],
    ["Quand aura lieu la conférence de l'ONU sur le sommeil ?", "sommeil"],
    ["유엔 옷 회의는 언제인가요?", "옷"],
    ["联合国茶会议什么时候开？", "茶"],
    ["Quando sarà la conferenza dell'ONU sul sonno?", "sonno"],
  ])("%s: with %s it is none of the other meetings", (text, word) => {
    const intent = asked(text);
    expect(intent.ok).toBe(false);
    expect(JSON.stringify(intent)).toContain(word);
  });

  test.each([
    "Wann fand der denkwürdige Gipfel von Trump und Kim in Singapur statt?",
    "Quand a eu lieu le rocambolesque sommet Reagan-Gorbatchev de Reykjavik ?",
  ])("%s: takes nothing away where everything else names one event", (text) => {
    expect(asked(text)).toMatchObject({ ok: true, question: { about: "events" } });
  });
});

describe("an office of a body that is not understood is nobody’s here", () => {
  test.each([
    "Qui préside le Conseil économique et social ?",
    "¿Quién es el presidente del Consejo de Seguridad?",
    "Chi è il presidente del Consiglio di sicurezza?",
    "من يرأس مجلس الأمن الدولي؟",
    "Кто председатель Совета безопасности ООН?",
    "Quem é a chefe da ginástica europeia?",
  ])("%s", (text) => {
    expect(asked(text).ok).toBe(false);
  });
});

describe("what is read in every language", () => {
  test.each([
    ["Quando è stata la 38a riunione dell'Unione africana?", "38"],
    ["le 17e sommet des BRICS", "17"],
    ["на 16-м саммите", "16"],
    ["у 2024-му році", "2024"],
    ["37'nci zirve", "37"],
    ["第三轮会谈", "3"],
  ])("%s has the number %s in it, whatever its ending", (text, number) => {
    expect(plainNumbers(text)).toMatch(new RegExp(`(?<!\\d)${number}(?!\\d)`, "u"));
  });

  test.each([
    ["Wer war im Herbst 2021 Kanzler?", "chancellor in autumn 2021"],
    ["кто был премьером Британии весной 2022 года", "prime minister of United Kingdom in spring 2022"],
    ["2019年夏天日本首相是谁", "prime minister of Japan in summer 2019"],
    ["chi era il premier italiano nell'inverno 2020", "prime minister of Italy in winter 2020"],
  ])("%s: a season stands with its year", (text, english) => {
    expect(readLanguage(text, archive)?.english).toBe(english);
  });

  test.each([
    ["Quando è stato il 37° vertice dell'Unione africana?", "37th African Union summit"],
    ["2025년 17차 브릭스 정상회의는 언제였어?", "17th BRICS summit in 2025"],
    ["когда был 15-й саммит БРИКС", "15th BRICS summit"],
  ])("%s: a number before a meeting is which of them it is", (text, english) => {
    expect(readLanguage(text, archive)?.english).toBe(english);
  });

  test.each([
    ["quand les deux Corées se sont-elles rencontrées à Panmunjom", "North Korea South Korea meeting Panmunjom"],
    ["wann war der innerkoreanische Gipfel in Pjöngjang?", "North Korea South Korea summit Pyongyang"],
  ])("%s: both Koreas are two states", (text, english) => {
    expect(readLanguage(text, archive)?.english).toBe(english);
  });

  test("a treaty that is called by its letters is looked for by them alone", () => {
    expect(readLanguage("Quand les États-Unis ont-ils quitté le traité INF ?", archive)?.english).toBe(
      "United States INF",
    );
  });

  test.each([
    ["下一屆北約高峰會什麼時候舉行？", "next NATO summit"],
    ["拜登跟習近平在峇里島見面是甚麼時候？", "Joe Biden Xi Jinping meeting Bali"],
  ])("%s: Chinese as it is written in Taiwan is read, too", (text, english) => {
    expect(readLanguage(text, archive)).toMatchObject({ ask: "when", english });
  });

  test.each([
    ["Quem preside o Conselho Europeu?", "president of the European Council"],
    ["chi è la presidente della Commissione europea", "president of the European Commission"],
  ])("%s: whoever presides over a body of the Union heads no government", (text, english) => {
    expect(readLanguage(text, archive)?.english).toBe(english);
  });
});

describe("what somebody said", () => {
  test.each([
    ["Когда Лавров ответил Блинкену?", "Sergey Lavrov said about Antony Blinken"],
    ["Wann antwortete Selenskyj auf Putin?", "Volodymyr Zelensky said about Vladimir Putin"],
  ])("%s: words of people are asked for, and no meeting of theirs", (text, english) => {
    expect(readLanguage(text, archive)).toMatchObject({ ask: "quotes", english });
  });

  test("of a summit that was cancelled does not ask whether it was", () => {
    expect(readLanguage("Что сказал Лавров об отмене саммита в Будапеште?", archive)).toMatchObject({
      ask: "quotes",
      english: "Sergey Lavrov said about cancelled Budapest",
    });
  });

  test.each([
    ["Що казав Путін про жирафу?", "жирафу"],
    ["¿Qué dijo Modi sobre el cricket?", "cricket"],
    ["Что Путин говорил про музыку?", "музыку"],
    ["Что Макрон сказал Эрдогану про шахматы?", "шахматы"],
  ])("%s: what nobody understands is told, and no other words of the same person", (text, word) => {
    expect(asked(text).ok).toBe(false);
    expect(JSON.stringify(asked(text))).toContain(word);
  });

  test("is found by words in the language in which it was said, in another case too", () => {
    expect(readLanguage("Что Зеленский сказал о «красавице»?", archive)).toMatchObject({
      ask: "quotes",
      english: "Volodymyr Zelensky said about красавица",
    });
  });

  test("the Arabic sign over it tells Amman from Oman", () => {
    expect(readLanguage("متى انعقدت قمة عمّان؟", archive)?.english).toBe("summit Amman");
    expect(readLanguage("متى انعقدت قمة عمان؟", archive)?.english).toBe("Oman summit");
  });
});

describe("a name that is written otherwise than the archive has it", () => {
  test.each([
    ["Chi è Sergej Lavrov?", "Sergey Lavrov"],
    ["Quem é Volodímir Zelenski?", "Volodymyr Zelensky"],
    ["Кто такой Абий Ахмад?", "Abiy Ahmed"],
    ["रवीश कुमार कौन हैं?", "Raveesh Kumar"],
  ])("%s means who sounds so: %s", (text, english) => {
    expect(readLanguage(text, archive)).toMatchObject({ english, missing: [] });
  });

  test.each([
    ["Chi è Sergej Šojgu?", "Sergej Šojgu"],
    ["विजय कुमार कौन हैं?", "विजय कुमार"],
    ["Кто такая Джилл Байден?", "Джилл Байден"],
    ["Wer ist Robert Scholz?", "Robert Scholz"],
  ])("%s means nobody else of the family", (text, name) => {
    expect(readLanguage(text, archive)?.missing).toEqual([name]);
  });
});

describe("what people are asked about without a word that asks", () => {
  test.each([
    ["hat sich scholz mit orban getroffen", "event", "Olaf Scholz Viktor Orbán meeting"],
    ["est-ce que poutine et zelensky se sont vus", "event", "Vladimir Putin Volodymyr Zelensky meeting"],
    ["чи зустрічався зеленський з трампом", "event", "Volodymyr Zelensky Donald Trump meeting"],
    ["마두로 지금도 대통령이야", "who", "Nicolás Maduro"],
    ["イランとアメリカの会談全部見せて", "list", "Iran United States meeting"],
    ["welche Gipfel gab es in Alaska", "list", "summit Alaska"],
  ])("%s", (text, ask, english) => {
    expect(readLanguage(text, archive)).toMatchObject({ ask, english, missing: [], unread: [] });
  });
});

describe("what somebody is to have said", () => {
  test.each([
    ["Макрон казав «я готовий продати Париж заради миру»?", "готовий"],
    ["hat xi gesagt, dass er die freundschaft verspotten wird", "verspotten"],
  ])("%s: a word of it that is in no quotation is not passed over", (text, word) => {
    const intent = asked(text);
    expect(intent.ok).toBe(false);
    expect(JSON.stringify(intent)).toContain(word);
  });

  test.each([
    ["क्या मोदी ने कहा था कि आज युद्ध का युग नहीं है", "Narendra Modi said about war era"],
    ["¿dijo macron que hoy la otan tiene muerte cerebral?", "Emmanuel Macron said about NATO brain death"],
  ])("%s: a day in it is not the day on which it was said", (text, english) => {
    expect(readLanguage(text, archive)?.english).toBe(english);
  });

  test("what was said at a conference is found, though nothing of it is about the conference", () => {
    expect(asked("was sagte vance auf der münchner sicherheitskonferenz")).toMatchObject({
      question: { about: "quotes", speaker: "jd-vance", words: "Munich Security Conference" },
    });
  });
});

test.each([
  ["байден назвал путина убийцей?", "quotes", "Joe Biden said about Vladimir Putin killer"],
  ["est-ce que biden a traité poutine de tueur", "quotes", "Joe Biden said about Vladimir Putin killer"],
  ["сколько раз байден говорил с си по телефону", "count", "Joe Biden Xi Jinping call held"],
  ["chi guida la wto", "office", "head of WTO"],
  ["2022de avrupa komisyonu başkanı kimdi", "office", "president of the European Commission in 2022"],
])("%s is read in the words in which it is asked", (text, ask, english) => {
  expect(readLanguage(text, archive)).toMatchObject({ ask, english, missing: [], unread: [] });
});

test.each([
  ["где был КОП-26", "UN climate conference in Glasgow (COP26)"],
  ["где проходил СОР30", "UN climate conference in Belém (COP30)"],
  ["كوب 30 وين كان", "UN climate conference in Belém (COP30)"],
  ["когда саммит двадцатки в Майами", "Group of Twenty summit Miami"],
])("%s: a series has the name that the language gives it", (text, english) => {
  expect(readLanguage(text, archive)?.english).toContain(english);
});

describe("names are of no language", () => {
  test.each(["Emmanuel Macron", "Aleksander Kwaśniewski", "Nicos Anastasiades", "Prayut Chan-o-cha", "COP30 Belém"])(
    "%s asks in none that has Latin letters",
    (text) => {
      expect(readLanguage(text, archive)).toBeUndefined();
    },
  );

  test.each([
    ["Emmanuel Macron kimdir", "tr"],
    ["Qui est Aleksander Kwaśniewski", "fr"],
    ["Путин и Трамп", "ru"],
    ["プーチンとトランプ", "ja"],
  ])("%s asks with the word beside them, or in signs of its own", (text, language) => {
    expect(readLanguage(text, archive)?.language).toBe(language);
  });
});
