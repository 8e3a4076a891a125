// “Quando foi a cúpula do BRICS no Rio e Xi compareceu?”: two questions of one event in another language, and the Pope as whoever was when it was.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const archive = shipped();
const shown = shownTo(archive, "2026-12-01");
const told = (message: string): string => JSON.stringify(render(shown(message), archive, ENGLISH));

describe("when it was and whether somebody came", () => {
  test.each([
    ["Quando foi a cúpula do BRICS no Rio de Janeiro e Xi Jinping compareceu?", "**Did not come: Xi Jinping**"],
    ["Wann war der BRICS-Gipfel in Kasan und hat Lula teilgenommen?", "**Did not come: Luiz Inácio Lula da Silva**"],
    ["Quando si è tenuto il vertice G20 di Roma e Xi ha partecipato?", "**By video: Xi Jinping**"],
    ["¿Cuándo fue la cumbre del G20 en Bali y asistió Putin?", "**Did not come: Vladimir Putin**"],
    ["When was the BRICS summit in Rio de Janeiro and did Xi attend?", "**Did not come: Xi Jinping**"],
    ["When was the G20 summit in Bali and did Putin attend", "**Did not come: Vladimir Putin**"],
    ["when was the Kazan BRICS summit and was Lula there?", "**Did not come: Luiz Inácio Lula da Silva**"],
  ])("“%s” is told of the one event", (message, line) => {
    expect(told(message)).toContain(line);
    expect(told(message)).not.toContain("Of two questions");
  });

  test("which half is not told is said", () => {
    const card = told("Quand a eu lieu le sommet du G7 à Hiroshima et Modi a-t-il participé ?");
    expect(card).toContain("**19–21 May 2023**");
    expect(card).toContain("by itself, with the name of the event: “Modi a-t-il participé");
  });

  test("what is one question stays one", () => {
    expect(told("Wann haben sich Trump und Putin in Alaska getroffen?")).toContain("**Friday 15 August 2025**");
    expect(told("Wer nahm am G7-Gipfel in Elmau teil und wann war er?")).not.toContain("nothing that fits");
  });
});

describe("the Pope is whoever was", () => {
  test.each([
    "Quando si è svolto il vertice G7 a Borgo Egnazia e il Papa ha partecipato?",
    "Il Papa ha partecipato al vertice G7 a Borgo Egnazia?",
    "¿Participó el Papa en la cumbre del G7 en 2024?",
    "Le pape était-il présent au G7 en 2024 ?",
  ])("“%s”", (message) => {
    expect(told(message)).toContain("**Took part: Pope Francis**");
  });

  test.each(["Wann reist der Papst nach Spanien?", "Wann war der Papst in der Türkei?"])("“%s” is now", (message) => {
    expect(told(message)).toContain("Pope Leo’s journey".replace("’", "'"));
  });

  test("one who is named is nobody else", () => {
    expect(told("Papa Leone XIV ha partecipato al vertice G7 a Borgo Egnazia?")).not.toContain(
      "Took part: Pope Francis",
    );
  });
});

describe("a language that no rule reads", () => {
  test.each([
    "Kapan KTT G20 Bali dan siapa yang tidak hadir?",
    "Kiedy był szczyt G7 w Hiroszimie i czy Zełenski przyjechał?",
    "Mikor volt a G7 csúcs Hirosimában és ki vett részt?",
  ])("“%s” has no names that are missing", (message) => {
    const view = shown(message);
    expect(view).toMatchObject({ kind: "notice", text: expect.stringContaining("I read English and") });
  });

  test("names that are missing from an English question are", () => {
    expect(told("when will orban meet babis vucic fico")).toContain("I do not have");
  });
});
