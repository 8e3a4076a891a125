// “Quando si vedono”, “什么时候见面”: where no verb says that it has been, what is to come of two is asked for.
import { describe, expect, test } from "vitest";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(shipped(), "2026-11-29");

describe("when two meet", () => {
  test.each([
    "quando si vedono Trump e Putin",
    "quando si incontrano Trump e Putin",
    "wann sehen sich Trump und Putin",
    "quand se voient Trump et Poutine",
    "quand Trump et Poutine se rencontrent-ils",
    "cuándo se ven Trump y Putin",
    "quando se veem Trump e Putin",
    "когда встречаются Трамп и Путин",
    "коли бачаться Трамп і Путін",
    "特朗普和普京什么时候见面",
    "トランプとプーチンはいつ会う",
    "트럼프와 푸틴은 언제 만납니까",
    "متى يلتقي ترامب وبوتين",
    "ट्रंप और पुतिन कब मिल रहे हैं",
    "Trump ve Putin ne zaman görüşüyor",
  ])("“%s” is told by what lies ahead", (text) => {
    const view = shown(text);
    expect(view).toMatchObject({ kind: "event", at: { event: { id: "putin-g20-miami-2026" } } });
    expect(view).not.toHaveProperty("missed");
  });

  test("that nothing lies ahead is told before the last that was due", () => {
    expect(shown("quando si vedono trump e xi")).toMatchObject({ kind: "event", missed: { which: "next" } });
    expect(shown("quand Macron et Merz se rencontrent-ils").kind).toBe("notice");
  });

  test.each([
    ["wann haben sich Trump und Putin zuletzt gesehen", "us-russia-alaska-2025"],
    ["quando si sono visti trump e xi l'ultima volta", "us-china-beijing-visit-2026"],
  ])("“%s” is past, and stays so", (text, id) => {
    expect(shown(text)).toMatchObject({ kind: "event", at: { event: { id } } });
  });
});

test.each([
  "Wann ist der nächste EU-Afrika-Gipfel?",
  "quand est le prochain sommet UE-Afrique",
  "¿cuándo es la próxima cumbre UE-África?",
  "quando è il prossimo vertice UE-Africa",
  "когда следующий саммит ЕС – Африка",
  "next European Union Africa summit",
])("“%s” is of the summits of both, and of none that another had with one of them", (text) => {
  expect(shown(text)).toMatchObject({ kind: "event", at: { event: { series: "eu-africa" } } });
});

test("who goes to a gathering of bodies that is over is told of what was known of them there", () => {
  expect(shown("is macron going to the EU-CELAC summit in Santa Marta?")).toMatchObject({
    kind: "event",
    at: { event: { id: "eu-celac-santa-marta-2025" } },
  });
});
