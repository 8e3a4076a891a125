// Which event, who says so and what is new, in headlines of other languages than English: peoples for states, ordinals, signs for states.
import { describe, expect, it } from "vitest";
import { readOn } from "./read-on.ts";

const BUDAPEST = "us-russia-budapest-2025";
const FOURTH_ROUND = "us-iran-round-4-2025";
const SECOND_PEACE_SUMMIT = "ukraine-peace-summit-second";

describe("a headline of another language", () => {
  it.each([
    ["de", "Russisch-amerikanischer Gipfel in Budapest verschoben"],
    ["fr", "Le sommet russo-américain de Budapest est reporté"],
    ["es", "Aplazada la cumbre ruso-estadounidense de Budapest"],
    ["pt", "Adiada cúpula russo-americana em Budapeste"],
    ["uk", "Російсько-американський саміт у Будапешті відклали"],
    ["ar", "تأجيل القمة الأمريكية الروسية في بودابست"],
  ])("names states by their peoples, and cities in their cases: %s", (language, title) => {
    expect(readOn("2025-10-22", title, { language })).toMatchObject({
      lane: "lead",
      event: BUDAPEST,
      status: "postponed",
    });
  });

  it.each([
    ["ru", "Четвертый раунд ирано-американских переговоров перенесли", FOURTH_ROUND, "postponed"],
    ["fr", "Quatrième cycle de pourparlers irano-américains reporté", FOURTH_ROUND, "postponed"],
    ["zh", "美伊第四轮谈判推迟", FOURTH_ROUND, "postponed"],
    ["ja", "米イラン、第4回協議を延期", FOURTH_ROUND, "postponed"],
    ["ko", "미·이란 4차 협상 연기", FOURTH_ROUND, "postponed"],
  ] as const)("counts rounds, in %s: %s", (language, title, event, status) => {
    expect(readOn("2025-05-01", title, { language })).toMatchObject({ lane: "lead", event, status });
  });

  it.each([
    ["de", "Zweiter Friedensgipfel zur Ukraine abgesagt"],
    ["es", "Ucrania cancela la segunda cumbre de paz"],
    ["ja", "ウクライナ、第2回平和サミットを断念"],
  ])("tells what it is about, in %s: %s", (language, title) => {
    expect(readOn("2024-10-09", title, { language })).toMatchObject({
      event: SECOND_PEACE_SUMMIT,
      status: "cancelled",
    });
  });

  it.each([
    ["ru", "Саммит в Будапеште отложен — Кремль", "postponed", "Кремль"],
    ["de", "Gipfel von Trump und Putin in Budapest findet im Dezember statt, sagt Kreml", "planned", "Kreml"],
    [
      "fr",
      "Le sommet Trump-Poutine aura lieu à Budapest le 12 novembre, selon des médias russes",
      "tentative",
      "médias russes",
    ],
    ["de", "Medienbericht: Kreml bestätigt Gipfel mit Trump in Budapest am 12. November", "tentative", "Medienbericht"],
  ])(
    "names who says so behind a dash or a comma, and media confirm nothing, in %s: %s",
    (language, title, status, says) => {
      const read = readOn("2025-10-18", title, { language });
      expect(read).toMatchObject({ event: BUDAPEST, says });
      expect([status, status === "planned" ? "confirmed" : status]).toContain(read.status);
    },
  );

  it.each([
    ["de", "Treffen von Trump und Putin in Budapest: die Erwartungen"],
    ["ko", "트럼프 푸틴 부다페스트 정상회담"],
  ])("is no news of a noun alone, before the event has a day, in %s: %s", (language, title) => {
    expect(readOn("2025-10-18", title, { language })).toMatchObject({ event: BUDAPEST, status: undefined });
  });

  it.each([
    ["pt", "Lula será representado por Vieira na cúpula do BRICS em Joanesburgo"],
    ["de", "Putin lässt sich beim Brics-Gipfel in Johannesburg vertreten"],
  ])("tells no step of a gathering to which somebody else is sent, in %s: %s", (language, title) => {
    expect(readOn("2023-07-21", title, { language })).toMatchObject({ event: "brics-2023", status: undefined });
  });
});

describe("a new event in a headline of another language", () => {
  it.each([
    ["de", "Frankreich und Indien: Gipfel von Macron und Modi im Mai", ["emmanuel-macron", "narendra-modi"]],
    ["ru", "Песков: Путин 3−5 мая посетит Вьетнам", ["vladimir-putin", "vietnam"]],
    ["zh", "王毅将于5月访问義大利", ["wang-yi", "italy"]],
    ["ko", "한일 정상회담 3월 5일 도쿄서 개최", ["south-korea", "japan"]],
    ["zh", "韩国日本将于5月举行峰会", ["japan", "south-korea"]],
    ["zh", "日韩将就关税举行会谈", ["japan", "south-korea"]],
  ])("is that of those who are named behind a colon or by signs, in %s: %s", (language, title, who) => {
    const { proposed } = readOn("2025-02-18", title, { language });
    expect([...(proposed?.participants ?? [])].sort()).toEqual([...who].sort());
  });

  it.each([
    ["de", "Kickl fliegt im Januar nach Peking"],
    ["it", "Rossi visiterà Pechino a maggio"],
    ["es", "El presidente Boric viajará a China en mayo"],
  ])("is proposed of somebody whom the archive lacks, in %s: %s", (language, title) => {
    expect(readOn("2025-11-20", title, { language }).proposed).toMatchObject({
      participants: ["china"],
      kind: "visit",
    });
  });

  it("is in Russia where Moscow is named, and not in the Soviet Union", () => {
    expect(
      readOn("2025-11-20", "Dupont se rendra à Moscou en mars", { language: "fr" }).proposed?.participants,
    ).toEqual(["russia"]);
  });

  it("is not that of three where two of them meet", () => {
    for (const [language, title] of [
      ["zh", "王毅外长下周访问韩国"],
      ["ko", "한중 정상회담 다음달 베이징서 개최"],
      ["en", "Wang Yi to visit Seoul next week"],
      ["en", "China and Japan to hold summit in Beijing, Kyodo reports"],
    ] as const)
      expect(readOn("2026-02-18", title, { language }).lane, title).not.toBe("lead");
    const three = readOn("2026-02-18", "Japan, China and South Korea to hold trilateral summit in June");
    expect(three).toMatchObject({ lane: "lead", event: "china-japan-south-korea-2026", status: "planned" });
  });
});
