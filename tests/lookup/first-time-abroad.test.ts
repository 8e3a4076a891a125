// “Wann war … zum ersten Mal”: in every language that is read the first of somebody is the first that the archive has, and no first ever.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { withoutFirstTime } from "#src/lookup/message/languages/first-time.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const archive = shipped();
const shown = shownTo(archive, "2026-12-01");
const told = (message: string): string => JSON.stringify(render(shown(message), archive, ENGLISH));
const FIRST = "The first in my archive, which need not have all";

describe("the first that the archive has is told as such", () => {
  test.each([
    ["wann trafen sich Trump und Putin zum ersten Mal", "us-russia-helsinki-2018"],
    ["première rencontre entre Trump et Poutine", "us-russia-helsinki-2018"],
    ["первая встреча Путина и Трампа", "us-russia-helsinki-2018"],
    ["트럼프와 김정은은 언제 처음 만났나", "us-north-korea-singapore-2018"],
    ["когда Путин впервые приехал в Китай", "beijing-parade-2025"],
    ["wann ist Putin zum ersten Mal nach China gereist", "beijing-parade-2025"],
    ["cuándo visitó Xi Rusia por primera vez", "brics-2024"],
    ["quando Putin visitou a Índia pela primeira vez", "putin-india-2025"],
    ["quand Macron est-il allé en Chine pour la première fois", "macron-china-2025"],
    ["erster Besuch von Macron in China", "macron-china-2025"],
    ["Trump ilk kez ne zaman Çin'e gitti", "us-china-beijing-visit-2026"],
    ["特朗普第一次访问中国是什么时候", "us-china-beijing-visit-2026"],
    ["متى زار بوتين الهند لأول مرة", "putin-india-2025"],
    ["when did Putin first go to China", "beijing-parade-2025"],
    ["first time Putin visited China", "beijing-parade-2025"],
  ])("“%s”", (message, id) => {
    expect(shown(message)).toMatchObject({ kind: "event", at: { event: { id } } });
    expect(told(message)).toContain(FIRST);
  });
});

test.each([
  "quando è la prossima visita di Trump in Cina",
  "primer ministro de España",
  "erste Runde der Gespräche zwischen USA und Iran",
  "wer ist Premierminister von Japan",
])("“%s” asks for the first time of nothing", (message) => {
  expect(withoutFirstTime(message)).toBeUndefined();
});

test("“wann wurde der G20-Gipfel 2026 erstmals angekündigt” is of when it became known", () => {
  expect(told("wann wurde der G20-Gipfel 2026 erstmals angekündigt")).not.toContain(FIRST);
});

describe("a list of somebody's visits has all that they went there for", () => {
  test.each(["list visits of Zelensky to Washington", "list Zelensky's visits to Washington"])("“%s”", (message) => {
    expect(shown(message)).toMatchObject({ kind: "events", events: { length: 4 } });
  });

  test("to other countries they are still those of all", () => {
    expect(told("List Putin's visits to other countries.")).not.toContain("in other countries");
    expect(shown("List Putin's visits to other countries.").kind).toBe("events");
  });

  test("and none that is to come", () => {
    expect(told("list upcoming visits of Trump to China")).toContain("nothing ahead");
  });
});
