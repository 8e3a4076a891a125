import { expect, test } from "vitest";
import { readLanguage } from "#src/lookup/message/languages/read-language.ts";
import { parseMessage } from "#src/lookup/message/parse.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { frozen } from "#tests/helpers/shipped.ts";

const archive = frozen();
const TODAY = "2026-11-26";

const said = (speaker: string, words?: string) => ({ about: "quotes", speaker, ...(words && { words }) });
const saidOn = (speaker: string, topic: string) => ({ about: "quotes", speaker, topic });
const changedSince = (since: string) => ({ about: "changes", since });
const newWith = (actor: string) => ({ about: "changes", actor });
const next = (more: object) => ({ about: "events", which: "next", ...more });
const last = (...people: readonly string[]) => ({
  about: "events",
  which: "last",
  subjects: people.map((id) => `actor:${id}`),
});
const times = (...people: readonly string[]) => ({
  about: "events",
  which: "count",
  statuses: ["held"],
  subjects: people.map((id) => `actor:${id}`),
});
const nextVisit = (person: string, place: string) =>
  next({ subjects: [`guest:${person}`], places: [place], kinds: ["visit"] });
const nextOf = (series: string) => next({ series, focus: "where" });
const nextMeeting = (...people: readonly string[]) => next({ subjects: people.map((id) => `actor:${id}`) });
const MARCH = changedSince("2026-03-01");
const WEEK = changedSince("2026-11-19");

const ASKED: readonly (readonly [string, object])[] = [
  // Russian, Ukrainian, Chinese, Japanese, Korean, Arabic, Hindi
  ["что сказал Путин об Украине", saidOn("vladimir-putin", "ukraine")],
  ["Что говорил Си Цзиньпин о Тайване?", saidOn("xi-jinping", "taiwan")],
  ["цитаты Макрона", said("emmanuel-macron")],
  ["что изменилось за неделю", WEEK],
  ["что изменилось с марта", MARCH],
  ["Что изменилось с прошлой недели?", changedSince("2026-11-16")],
  ["новости по Ирану", newWith("iran")],
  ["что нового с Ираном", newWith("iran")],
  ["где пройдет саммит НАТО", nextOf("nato")],
  ["будет ли встреча Путина", nextMeeting("vladimir-putin")],
  ["Приедет ли Трамп в Китай?", nextVisit("donald-trump", "china")],
  ["сколько раз встречались Путин и Трамп", times("vladimir-putin", "donald-trump")],
  ["последняя встреча Путина и Трампа", last("vladimir-putin", "donald-trump")],
  ["какие встречи отменили в 2025 году", { about: "events", statuses: ["cancelled", "lapsed"], from: "2025-01-01" }],
  ["что было в 2021 году", { about: "timeline", from: "2021-01-01", to: "2021-12-31" }],
  ["Що Зеленський говорив про НАТО?", saidOn("volodymyr-zelensky", "nato")],
  ["Що змінилося за тиждень?", WEEK],
  ["що змінилося з березня", MARCH],
  ["Де відбудеться саміт G20?", nextOf("g20")],
  ["Чи зустрінуться Путін і Зеленський?", nextMeeting("vladimir-putin", "volodymyr-zelensky")],
  ["习近平说了什么", said("xi-jinping")],
  ["习近平关于台湾说了什么", saidOn("xi-jinping", "taiwan")],
  ["莫迪关于战争说过什么话？", said("narendra-modi", "war")],
  ["最近有什么新闻", { about: "changes" }],
  ["三月以来有什么变化", MARCH],
  ["普京会访华吗", nextVisit("vladimir-putin", "china")],
  ["北约峰会将在哪里举行", nextOf("nato")],
  ["普京和特朗普见过几次面", times("vladimir-putin", "donald-trump")],
  ["中俄领导人见过几次", times("china", "russia")],
  ["習近平は台湾について何と言いましたか", saidOn("xi-jinping", "taiwan")],
  ["3月から何が変わりましたか", MARCH],
  ["次のG20サミットはどこで開かれますか", nextOf("g20")],
  ["トランプとプーチンは何回会いましたか", times("donald-trump", "vladimir-putin")],
  ["시진핑은 대만에 대해 뭐라고 했나요?", saidOn("xi-jinping", "taiwan")],
  ["3월부터 무엇이 달라졌나요?", MARCH],
  ["다음 나토 정상회의는 어디에서 열리나요?", nextOf("nato")],
  ["ماذا قال شي جين بينغ عن تايوان؟", saidOn("xi-jinping", "taiwan")],
  ["ما الذي تغير منذ مارس؟", MARCH],
  ["أين ستعقد قمة الناتو؟", nextOf("nato")],
  ["كم مرة التقى ترامب وبوتين؟", times("donald-trump", "vladimir-putin")],
  ["शी जिनपिंग ने ताइवान के बारे में क्या कहा?", saidOn("xi-jinping", "taiwan")],
  ["मार्च से क्या बदला है?", MARCH],
  ["अगला नाटो शिखर सम्मेलन कहाँ होगा?", nextOf("nato")],
  // Spanish, Portuguese, French, Italian, German, Turkish
  ["¿Qué dijo Putin sobre Ucrania?", saidOn("vladimir-putin", "ukraine")],
  ["¿Qué opina Macron de la OTAN?", saidOn("emmanuel-macron", "nato")],
  ["Citas de Xi Jinping", said("xi-jinping")],
  ["¿Qué ha cambiado desde marzo?", MARCH],
  ["¿Qué ha cambiado en la última semana?", WEEK],
  ["¿Dónde será la cumbre de la OTAN?", nextOf("nato")],
  ["¿Se reunirán Putin y Zelenski?", nextMeeting("vladimir-putin", "volodymyr-zelensky")],
  ["¿Cuándo visitará Trump China?", nextVisit("donald-trump", "china")],
  ["¿Cuántas veces se han reunido Trump y Putin?", times("donald-trump", "vladimir-putin")],
  ["O que Lula disse sobre a Ucrânia?", saidOn("luiz-inacio-lula-da-silva", "ukraine")],
  ["O que Xi Jinping falou sobre Taiwan?", saidOn("xi-jinping", "taiwan")],
  ["O que mudou desde março?", MARCH],
  ["Onde será a próxima cúpula da OTAN?", nextOf("nato")],
  ["Quantas vezes Trump e Putin se encontraram?", times("donald-trump", "vladimir-putin")],
  ["Qual foi a última reunião entre Putin e Trump?", last("vladimir-putin", "donald-trump")],
  ["Qu'a dit Poutine sur l'Ukraine ?", saidOn("vladimir-putin", "ukraine")],
  ["Que dit Xi Jinping de Taïwan ?", saidOn("xi-jinping", "taiwan")],
  ["Qu'est-ce qui a changé depuis mars ?", MARCH],
  ["Quelles nouvelles de l'Iran ?", newWith("iran")],
  ["Où se tiendra le sommet de l'OTAN ?", nextOf("nato")],
  ["Poutine et Zelensky vont-ils se rencontrer ?", nextMeeting("vladimir-putin", "volodymyr-zelensky")],
  ["Combien de fois Trump et Poutine se sont-ils rencontrés ?", times("donald-trump", "vladimir-putin")],
  ["Quand Trump ira-t-il en Chine ?", nextVisit("donald-trump", "china")],
  ["Cosa ha detto Putin sull'Ucraina?", saidOn("vladimir-putin", "ukraine")],
  ["Cosa pensa Xi Jinping di Taiwan?", saidOn("xi-jinping", "taiwan")],
  ["Cosa è cambiato da marzo?", MARCH],
  ["Dove si terrà il vertice della NATO?", nextOf("nato")],
  ["Quante volte si sono incontrati Trump e Putin?", times("donald-trump", "vladimir-putin")],
  ["Quando Trump visiterà la Cina?", nextVisit("donald-trump", "china")],
  ["Was hat Putin über die Ukraine gesagt?", saidOn("vladimir-putin", "ukraine")],
  ["Zitate von Selenskyj", said("volodymyr-zelensky")],
  ["Was hat sich seit März geändert?", MARCH],
  ["Wo findet der NATO-Gipfel statt?", nextOf("nato")],
  ["Werden sich Putin und Selenskyj treffen?", nextMeeting("vladimir-putin", "volodymyr-zelensky")],
  ["Wie oft haben sich Trump und Putin getroffen?", times("donald-trump", "vladimir-putin")],
  ["Wann reist Trump nach China?", nextVisit("donald-trump", "china")],
  ["Putin Ukrayna hakkında ne dedi?", saidOn("vladimir-putin", "ukraine")],
  ["Mart ayından beri ne değişti?", MARCH],
  ["NATO zirvesi nerede yapılacak?", nextOf("nato")],
  ["Trump ve Putin kaç kez görüştü?", times("donald-trump", "vladimir-putin")],
];

test.each(ASKED)("%s is answered as asked", (text, question) => {
  expect(parseMessage(text, archive, TODAY, ENGLISH)).toMatchObject({ ok: true, question });
});

test.each(["что изменилось с марта", "¿Qué cambió desde marzo?", "三月以来有什么变化"])("%s has no end", (text) => {
  expect(parseMessage(text, archive, TODAY, ENGLISH)).not.toHaveProperty("question.asOf");
});

test.each([
  ["привет", "hello"],
  ["помощь", "help"],
  ["你好", "hello"],
  ["谢谢", "thanks"],
  ["olá", "hello"],
  ["ayuda", "help"],
  ["Hilfe", "help"],
  ["こんにちは", "hello"],
  ["안녕하세요", "hello"],
  ["merhaba", "hello"],
  ["مرحبا", "hello"],
  ["привіт", "hello"],
  ["धन्यवाद", "thanks"],
])("%s is a courtesy, or asks for help", (text, ask) => {
  expect(readLanguage(text, archive)?.ask).toBe(ask);
});

test.each(["bonjour", "hola", "ciao", "gracias", "danke", "merci beaucoup"])("%s needs no name", (text) => {
  expect(parseMessage(text, archive, TODAY, ENGLISH)).toMatchObject({
    view: { text: expect.stringMatching(/^(?:Hello|You are welcome)/) },
  });
});

test.each([
  ["привет, когда саммит БРИКС", "when"],
  ["Hola, ¿cuándo es la cumbre del G20?", "when"],
  ["你好，王毅是谁", "who"],
])("%s asks something beside the greeting", (text, ask) => {
  expect(readLanguage(text, archive)?.ask).toBe(ask);
});

test.each([
  "что изменилось за последние несколько дней",
  "Что сказал Путин об этой проблеме?",
  "¿Qué dijo Putin ayer por la noche?",
  "Was hat Putin am Wochenende in der Stadt gesagt?",
])("%s: an ordinary word is no name that is missing", (text) => {
  expect(readLanguage(text, archive)?.missing).toEqual([]);
});

test("what names somebody and asks nothing known is told not to be understood, and no form of a name to be missing", () => {
  expect(parseMessage("Любит ли Путин Китай", archive, TODAY, ENGLISH)).toMatchObject({
    view: { text: expect.stringContaining("did not understand") },
  });
});

test.each([
  ["qui a confirmé la visite de Xi ?", "I did not understand “confirmé”."],
  ["qui a préparé la visite de Modi ?", "I did not understand “préparé”."],
  ["wer hat den Besuch von Modi vorbereitet?", "I did not understand “vorbereitet”."],
  // Of two people no meeting is told where nobody read what they are to have done.
  ["wann hat Trump Putin gelobt?", "I did not understand “gelobt”."],
  ["cuándo insultó Biden a Putin", "I did not understand “insultó”."],
  ["когда Трамп похвалил Путина?", "I did not understand “похвалил”."],
])("%s: a verb that is not known is no name that is missing", (text, told) => {
  expect(parseMessage(text, archive, TODAY, ENGLISH)).toMatchObject({ view: { text: expect.stringContaining(told) } });
});
