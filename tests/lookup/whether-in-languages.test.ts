import { expect, test } from "vitest";
import type { AnswerContext } from "#src/lookup/answers/answer-context.ts";
import { parseMessage } from "#src/lookup/message/parse.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { frozen } from "#tests/helpers/shipped.ts";
import { replyTo } from "./labelled/judge.ts";

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

const viewOf = (text: string) => replyTo(parseMessage(text, archive, TODAY, ENGLISH), CONTEXT).view;

test.each([
  "Cuándo se reunieron Trump y Putin",
  "Когда встретились Трамп и Путин",
  "Quand Trump et Poutine se sont-ils rencontrés",
  "wann haben sich Trump und Putin getroffen",
  "Trump ve Putin ne zaman görüştü",
  "特朗普和普京什么时候见的面",
  "quando si sono incontrati Trump e Putin",
  "トランプとプーチンはいつ会ったの",
  "트럼프와 푸틴 언제 만났어",
  "متى التقى ترامب وبوتين",
  "коли зустрілися Трамп і Путін",
  "ट्रम्प और पुतिन कब मिले थे",
  "quando Trump e Putin se encontraram",
])("%s: when they met is no meeting that is to come", (text) => {
  expect(viewOf(text)).toMatchObject({ kind: "events", question: { statuses: ["held"], focus: "when" } });
});

test.each([
  ["al final Putin fue a Alaska o no?", "us-russia-alaska-2025"],
  ["y Xi fue a Busan al final?", "trump-xi-busan-2025"],
  ["Kagame est allé à Washington ou pas ?", "dr-congo-rwanda-washington-2025"],
  ["Ist Putin nun nach Alaska gereist oder nicht?", "us-russia-alaska-2025"],
  ["War Merkel eigentlich in Paris dabei?", "ukraine-normandy-paris-2019"],
  ["Alla fine Putin ci andò in Alaska?", "us-russia-alaska-2025"],
  ["o Xi foi a Busan afinal?", "trump-xi-busan-2025"],
  ["саммит в Будапеште состоялся?", "us-russia-budapest-2025"],
  ["Путін таки поїхав на Аляску чи ні?", "us-russia-alaska-2025"],
  ["Putin sonunda Alaska'ya gitti mi?", "us-russia-alaska-2025"],
  ["結局プーチンはアラスカに行ったの？", "us-russia-alaska-2025"],
  ["트럼프가 알래스카 갔나 안 갔나", "us-russia-alaska-2025"],
  ["هل ذهب بوتين إلى ألاسكا أم لا؟", "us-russia-alaska-2025"],
  ["पुतिन आखिरकार अलास्का गए या नहीं?", "us-russia-alaska-2025"],
  ["¿Macron estuvo en Sharm el-Sheikh?", "gaza-sharm-el-sheikh-2025"],
])("%s is told by the event", (text, id) => {
  expect(viewOf(text)).toMatchObject({ kind: "event", at: { event: { id } } });
});

test.each([
  ["le G7 d'Évian il a pas changé de dates ?", "g7-evian-2026"],
  ["novità sulla cop32", "cop32"],
  ["что нового по саммиту на Аляске", "us-russia-alaska-2025"],
])("%s: what is new with one meeting is how that stands", (text, id) => {
  expect(viewOf(text)).toMatchObject({ kind: "event", at: { event: { id } } });
});

test.each([
  ["что нового по климату", { topic: "climate" }],
  ["gibts was neues zum zoll", { topic: "trade" }],
  ["有什么气候方面的新消息", { topic: "climate" }],
])("%s: news on a word are those of its topic", (text, question) => {
  expect(viewOf(text)).toMatchObject({ kind: "changes", question });
});

test.each(["что нового по перемирию", "was gibt es neues zum frieden"])(
  "%s: beside a word that says nothing here, what is new anywhere is no answer",
  (text) => {
    expect(viewOf(text)).toMatchObject({ kind: "notice" });
  },
);

test.each([
  ["美国驻华大使是哪位", "david-perdue"],
  ["中国驻美大使是谁", "xie-feng"],
  ["кто посол Китая в США", "xie-feng"],
  ["wer ist US-Botschafter in China", "david-perdue"],
  ["quién es el embajador de China en Estados Unidos", "xie-feng"],
  ["chi è l'ambasciatore americano in Cina", "david-perdue"],
  ["駐中国アメリカ大使は誰", "david-perdue"],
  ["주중 미국 대사 누구야", "david-perdue"],
  ["ABD'nin Çin büyükelçisi kim", "david-perdue"],
  ["من هو سفير أمريكا في الصين", "david-perdue"],
  ["चीन में अमेरिका के राजदूत कौन हैं", "david-perdue"],
])("%s asks for whom a state has sent", (text, id) => {
  expect(viewOf(text)).toMatchObject({ kind: "office", holders: [{ actor: { id } }] });
});

test("who is sent to a state is not whom that state has sent", () => {
  const shown = JSON.stringify(viewOf("кто посол в Китае"));
  expect(shown).toContain("Ambassador of the United States to China");
  expect(shown).not.toContain("Ambassador of China to");
});

test("the office of a state is not one of its region", () => {
  expect(viewOf("qui est le président d'Israël")).toMatchObject({ text: expect.stringContaining("Israel") });
});
