// What was agreed, discussed, left, opened and how often it was moved, asked in other languages as English asks it; French without its apostrophes.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const archive = shipped();
const shown = shownTo(archive, "2026-11-29");
const told = (message: string): string => JSON.stringify(render(shown(message), archive, ENGLISH));

describe("what is asked with a verb of another language", () => {
  test.each([
    ["트럼프와 김정은은 하노이에서 무엇을 합의했나?", "no agreement was reached"],
    ["¿Qué acordaron Trump y Kim en Hanói?", "no agreement was reached"],
    ["Was haben Trump und Kim in Hanoi vereinbart?", "no agreement was reached"],
    ["Что обсуждали Путин и аш-Шараа в октябре 2025?", "Al-Sharaa's first visit to Moscow"],
    ["Cosa hanno concordato Biden e Xi a Lima?", "Biden–Xi meeting in Lima"],
    ["拜登和习近平在利马讨论了什么？", "Biden–Xi meeting in Lima"],
    ["バイデンと習近平はリマで何を話し合ったか", "Biden–Xi meeting in Lima"],
    ["Про що домовились Трамп і Путін на Алясці?", "Trump–Putin summit in Alaska"],
    ["ماذا ناقش ترامب وبوتين في ألاسكا؟", "Trump–Putin summit in Alaska"],
  ])("“%s” is told by what came of it", (message, what) => {
    expect(told(message)).toContain("**Outcome:**");
    expect(told(message)).toContain(what);
  });

  test.each([
    ["Pourquoi le sommet de la Francophonie a-t-il quitté Siem Reap ?", "Place changed:** 18 February 2026"],
    ["भारत ने COP33 की मेज़बानी क्यों छोड़ी?", "after a review of its duties for 2028"],
    ["Pourquoi l'Inde a-t-elle renoncé à accueillir la COP33 ?", "after a review of its duties for 2028"],
    ["Por que o Brasil desistiu de sediar a COP25?", "Brazil withdraws its offer"],
    ["푸틴은 왜 발리에 오지 않았나?", "Did not come: Vladimir Putin"],
    ["O que Lula disse na abertura da COP30?", "Quotes by Luiz Inácio Lula da Silva"],
    ["Qu'a dit Lula à l'ouverture de la COP30 ?", "Quotes by Luiz Inácio Lula da Silva"],
    ["Was sagte Guterres bei der Eröffnung der COP27?", "UN climate conference in Sharm el-Sheikh"],
    ["Wie oft wurde die Münchner Sicherheitskonferenz 2021 verschoben?", "19–21 February 2021 → April 2021 or later"],
    ["combien de fois le sommet Afrique-France de Bordeaux a-t-il été reporté ?", "(2 times)"],
    ["Сколько раз переносили саммит Африка-Франция в Бордо?", "(2 times)"],
  ])("“%s” is told: %s", (message, what) => {
    expect(told(message)).toContain(what);
  });

  test("whether something is agreed asks for no outcome", () => {
    expect(told("Ist ein Treffen von Trump und Putin vereinbart?")).not.toContain("**Outcome:**");
  });
});

describe("French as phones write it", () => {
  test.each([
    ["jusqu a quand dure le sommet du g20 a miami", "G20 summit 2026"],
    ["qu est ce que le quad", "Quad"],
    ["quand l inde accueille le quad", "Quad leaders' summit in India"],
    ["c est quand le sommet de l otan", "NATO summit 2027"],
    ["qui est le president de l ukraine", "Volodymyr Zelensky"],
  ])("“%s” is told of %s", (message, what) => {
    expect(shown(message).kind).not.toBe("notice");
    expect(told(message)).toContain(what);
  });

  test("what agrees to nothing names no agreement", () => {
    expect(told("d accord mais quand se rencontrent trump et xi")).not.toContain("agreement");
  });
});
