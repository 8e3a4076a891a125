// What is called off or put off, and what only sounds like it: denied, feared, asked for, thought of, asked about, or said of something else.
import { describe, expect, it } from "vitest";
import { readOn } from "./read-on.ts";

/** The G20 is to be in Miami in December, the NATO summit in Ankara in July, Trump in Beijing in May. */
const DAY = "2026-04-20";
const statusOf = (title: string, language = "en") => readOn(DAY, title, { language }).status;

describe("what is off", () => {
  it.each([
    ["Japan pulls plug on Trump's Beijing state visit mediation; state visit to Beijing scrapped", "cancelled"],
    ["Trump's state visit to Beijing will no longer take place", "cancelled"],
    ["Miami G20 summit binned", "cancelled"],
    ["NATO leaders' Ankara summit won't happen, Rutte says", "cancelled"],
    ["After protest in capital, Turkey scraps NATO summit in Ankara", "cancelled"],
    ["Ankara NATO summit shunted back", "postponed"],
    ["NATO puts Ankara summit on ice", "postponed"],
    ["At host's request, NATO summit in Ankara is deferred", "postponed"],
    ["Ankara NATO summit not scrapped, only postponed, Rutte says", "postponed"],
    ["Trump's state visit to Beijing slips to June", "planned"],
  ])("“%s” is %s", (title, status) => {
    expect(statusOf(title)).toBe(status);
  });

  it.each([
    ["de", "Nato-Gipfel in Ankara geplatzt", "cancelled"],
    ["de", "Nato-Gipfel in Ankara findet nicht statt", "cancelled"],
    ["fr", "Le sommet de l'Otan à Ankara n'aura pas lieu", "cancelled"],
    ["es", "Aplazada la cumbre de la OTAN en Ankara", "postponed"],
    ["pt", "Cúpula da Otan em Ancara adiada", "postponed"],
    ["it", "Annullato il vertice Nato di Ankara", "cancelled"],
    ["ru", "Саммит НАТО в Анкаре не состоится", "cancelled"],
    ["uk", "Трамп переніс візит до Пекіна", "postponed"],
    ["zh", "特朗普推迟访华", "postponed"],
    ["ja", "トランプ大統領の訪中中止", "cancelled"],
  ])("in other languages, %s: “%s” is %s", (language, title, status) => {
    expect(statusOf(title, language)).toBe(status);
  });
});

describe("what only sounds like it", () => {
  it.each([
    "Rutte denies that NATO will call off Ankara summit",
    "NATO rules out delaying Ankara summit",
    "Ankara summit of NATO hasn't been cancelled, alliance insists",
    "Turkey refuses to postpone NATO summit in Ankara",
    "NATO summit in Ankara unlikely to be delayed",
    "NATO never planned to scrap Ankara summit, Rutte says",
    "NATO nearly called off Ankara summit, memoir claims",
    "Spain threatens to scrap NATO summit in Ankara",
    "NATO summit in Ankara might be pushed back",
    "Greece urges NATO to cancel Ankara summit",
    "Dutch lawmakers call on NATO to postpone Ankara summit",
    "NATO summit in Ankara on verge of cancellation",
    "Fears that NATO summit in Ankara will be called off",
    "Unless quake damage is repaired, NATO summit in Ankara is off",
    "Trump tempted to cancel state visit to Beijing",
    "China suggests postponing Trump's state visit to Beijing",
  ])("has no status: “%s”", (title) => {
    expect(statusOf(title)).toBeUndefined();
  });

  it("is a lead while it is open, and none where it is denied", () => {
    expect(readOn(DAY, "Rutte weighs delaying NATO summit in Ankara")).toMatchObject({ lane: "lead", news: "new" });
    expect(readOn(DAY, "NATO summit in Ankara has not been postponed").lane).toBe("mention");
  });

  it.each([
    "Will Trump go to Beijing in May?",
    "Is NATO's Ankara summit off?",
    "Xi to receive Trump in Beijing on 13 May?",
    "NATO summit in Ankara scrapped?",
  ])("a question keeps neither status nor date: “%s”", (title) => {
    expect(readOn(DAY, title)).toMatchObject({ status: undefined, date: undefined, lane: "mention" });
  });

  it.each([
    "Gala dinner at NATO summit in Ankara called off",
    "Rally against Erdogan during NATO summit in Ankara postponed",
    "Merz cancels bilateral with Erdogan at Ankara NATO summit",
    "Sanctions vote suspended ahead of Trump's state visit to Beijing",
    "Boeing delays deliveries before Trump's state visit to Beijing",
    "Sánchez cancels trip to NATO summit in Ankara",
  ])("something else is off: “%s”", (title) => {
    expect(statusOf(title)).toBeUndefined();
  });

  it.each([
    ["de", "Trump droht mit Absage seines Besuchs in Peking"],
    ["de", "Nato dementiert Absage des Gipfels in Ankara"],
    ["de", "Trumps Besuch in Peking könnte platzen"],
    ["fr", "Trump envisage de reporter sa visite à Pékin"],
    ["fr", "Le sommet de l'Otan à Ankara n'est pas reporté"],
    ["es", "Trump baraja cancelar su visita a Pekín"],
    ["es", "Ankara niega que se aplace la cumbre de la OTAN"],
    ["pt", "Trump ameaça adiar visita a Pequim"],
    ["it", "La Nato smentisce il rinvio del vertice di Ankara"],
    ["ru", "Кремль: Трамп не отменял визит в Пекин"],
    ["ru", "Визит Трампа в Пекин могут перенести"],
    ["uk", "Трамп погрожує скасувати візит до Пекіна"],
    ["zh", "特朗普不会推迟访华"],
    ["zh", "特朗普考虑推迟访华"],
    ["ja", "トランプ氏、訪中中止を検討"],
    ["ja", "トランプ氏の訪中、延期を否定"],
    ["ko", "트럼프, 중국 방문 연기 가능성"],
  ])("has no status in other languages, %s: “%s”", (language, title) => {
    expect(statusOf(title, language)).toBeUndefined();
  });
});

it("somebody's visit is to where it leads, in other languages too", () => {
  for (const [language, title] of [
    ["de", "Trump sagt Staatsbesuch in Peking ab"],
    ["fr", "Trump reporte sa visite à Pékin"],
    ["zh", "特朗普取消访华"],
    ["ja", "トランプ氏、訪中を延期"],
  ] as const)
    expect(readOn(DAY, title, { language }).event).toBe("us-china-beijing-visit-2026");
});
