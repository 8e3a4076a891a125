// What is read in headlines of other languages: steps by beginnings of words, times by what Unicode CLDR calls them.
import { formatEdtf } from "@attache/edtf";
import { describe, expect, it } from "vitest";
import { foreignDate } from "#src/newsroom/reading/foreign-dates.ts";
import { foreignStep } from "#src/newsroom/reading/foreign-steps.ts";
import { fold } from "#src/text/tokens.ts";
import { readOn } from "./read-on.ts";

/** A Wednesday. */
const TODAY = "2026-03-11";

const dated = (language: string, title: string) => {
  const date = foreignDate(fold(title), language, { today: TODAY, past: false });
  return date === undefined ? undefined : formatEdtf(date);
};

describe("the step in a headline of another language", () => {
  it.each([
    ["Merz sagt Reise nach Ankara ab", "cancelled"],
    ["Außenminister vertagen Gespräche", "postponed"],
    ["Gespräche liegen auf Eis", "postponed"],
    ["Macron repousse sa visite à Berlin", "postponed"],
    ["La visite du roi annulée", "cancelled"],
    ["Le sommet pourrait être reporté", "open"],
    ["Sánchez aplaza su viaje", "postponed"],
    ["Se cancela la cumbre", "cancelled"],
    ["Lula adia visita a Tóquio", "postponed"],
    ["Conferência é cancelada", "cancelled"],
    ["Il vertice slitta ancora", "postponed"],
    ["Переговоры отменены", "cancelled"],
    ["Визит отложен", "postponed"],
    ["Зустріч перенесли", "postponed"],
    ["峰会推迟", "postponed"],
    ["首脳会談を延期", "postponed"],
    ["会談は中止", "cancelled"],
    ["정상회담 연기", "postponed"],
    ["회담 무산", "cancelled"],
    ["Lula não irá à cúpula", "denied"],
    ["Merz lädt Macron ein", "floated"],
    ["Lula convida Sheinbaum", "floated"],
    ["首相、訪印へ調整", "planned"],
    ["대통령 내달 방일 예정", "planned"],
    ["El rey visitará Rabat", "sure"],
    ["Le roi se rendra à Rabat", "sure"],
    ["Gipfel beginnt in Rom", "under-way"],
    ["Vertice concluso", "held"],
  ])("“%s” is %s", (title, kind) => {
    expect(foreignStep(fold(title))?.kind).toBe(kind);
  });

  it("is not one that could be, nor one that another follows", () => {
    expect(foreignStep(fold("Treffen könnte verschoben werden"))?.kind).not.toBe("postponed");
    expect(foreignStep(fold("Nach der Absage: Merz reist nach Rom"))?.kind).not.toBe("cancelled");
  });
});

describe("the time in a headline of another language", () => {
  it.each([
    ["de", "Treffen am Freitag in Rom", "2026-03-13"],
    ["de", "Gipfel vom 14. bis 16. Mai", "2026-05-14/2026-05-16"],
    ["de", "Gipfel Ende Mai", "[2026-05-21..2026-05-31]"],
    ["de", "Treffen nächste Woche", "[2026-03-16..2026-03-22]"],
    ["de", "Treffen um den 14. Mai", "2026-05-14~"],
    ["de", "Treffen bis zum 14. Mai", "[..2026-05-14]"],
    ["de", "Treffen morgen in Rom", "2026-03-12"],
    ["de", "Treffen am Morgen in Rom", undefined],
    ["fr", "Sommet du 14 au 16 mai", "2026-05-14/2026-05-16"],
    ["fr", "Sommet jeudi à Rome", "2026-03-12"],
    ["fr", "Visite mi-mai", "[2026-05-11..2026-05-20]"],
    ["fr", "Visite en juin", "2026-06"],
    ["fr", "Visite avant la fin de l'année", "[..2026-12-31]"],
    ["es", "Cumbre el 14 y 15 de mayo", "2026-05-14/2026-05-15"],
    ["es", "Cumbre del 30 de mayo al 2 de junio", "2026-05-30/2026-06-02"],
    ["es", "Visita a mediados de mayo", "[2026-05-11..2026-05-20]"],
    ["es", "Reunión la próxima semana", "[2026-03-16..2026-03-22]"],
    ["es", "Reunión pasado mañana", "2026-03-13"],
    ["es", "Reunión por la mañana", undefined],
    ["pt", "Visita de 14 a 15 de maio", "2026-05-14/2026-05-15"],
    ["pt", "Reunião na sexta-feira", "2026-03-13"],
    ["pt", "Visita em maio", "2026-05"],
    ["ru", "Визит 14–15 мая", "2026-05-14/2026-05-15"],
    ["ru", "Встреча в пятницу", "2026-03-13"],
    ["ru", "Визит до конца года", "[..2026-12-31]"],
    ["ru", "Саммит в мае", "2026-05"],
    ["ja", "首脳会談、30日に", "2026-03-30"],
    ["ja", "5月下旬に訪米", "[2026-05-21..2026-05-31]"],
    ["ja", "金曜日に会談", "2026-03-13"],
    ["ja", "来週会談", "[2026-03-16..2026-03-22]"],
    ["ja", "3日間の訪問", undefined],
    ["ko", "30일 정상회담", "2026-03-30"],
    ["ko", "5월 중순 방미", "[2026-05-11..2026-05-20]"],
    ["ko", "다음 주 회담", "[2026-03-16..2026-03-22]"],
    ["zh", "5月14日前访问", "[..2026-05-14]"],
    ["zh", "5月14日左右访问", "2026-05-14~"],
  ])("of %s “%s” is %s", (language, title, expected) => {
    expect(dated(language, title)).toBe(expected);
  });
});

describe("a headline of another language", () => {
  it("is a lead with a step of a known event, and never one by a denial alone", () => {
    const lead = { lane: "lead", event: "us-russia-budapest-2025", status: "postponed" };
    expect(readOn("2025-10-22", "Vertice Trump-Putin a Budapest rinviato", { language: "it" })).toMatchObject(lead);
    expect(
      readOn("2023-07-20", "Putin reist nicht zum Brics-Gipfel nach Johannesburg", { language: "de" }),
    ).toMatchObject({ lane: "mention", event: "brics-2023", status: undefined });
  });

  it("is confirmed where a house of a party says so", () => {
    expect(
      readOn("2025-08-10", "Weißes Haus bestätigt Treffen von Trump und Putin am 15. August in Alaska", {
        language: "de",
      }),
    ).toMatchObject({ status: "confirmed", date: "2025-08-15", says: "Weißes Haus" });
  });

  it("proposes an event where two are named, a kind and a step ahead", () => {
    expect(
      readOn("2026-05-24", "Macron reçoit Modi à Paris le 3 juin", { language: "fr" }).proposed?.participants,
    ).toEqual(["emmanuel-macron", "narendra-modi"]);
  });
});
