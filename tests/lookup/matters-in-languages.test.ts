// “Wurde die Konferenz zur Zweistaatenlösung verschoben?”: a meeting that is called after a matter is meant, and no list of all that was ever put off.
import { describe, expect, test } from "vitest";
import { shipped } from "#tests/helpers/shipped.ts";
import { idsShown, shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(shipped(), "2026-11-30");

describe("what is called after a matter is told of alone", () => {
  test.each([
    ["La conférence sur la solution à deux États a-t-elle été reportée ?", "un-two-state-conference-2025"],
    ["Wurde die Konferenz zur Zweistaatenlösung verschoben?", "un-two-state-conference-2025"],
    ["¿Se aplazó la conferencia sobre la solución de dos Estados?", "un-two-state-conference-2025"],
    ["Quando è stata la conferenza sulla soluzione a due Stati?", "un-two-state-conference-2025"],
    ["两国方案会议是哪天", "un-two-state-conference-2025"],
    ["iki devletli çözüm konferansı ne zaman", "un-two-state-conference-2025"],
    ["Wurde die Wasserkonferenz verschoben?", "un-water-conference-2026"],
    ["水会议取消了吗", "un-water-conference-2026"],
  ])("“%s”", (message, id) => {
    expect(idsShown(shown(message))).toEqual([id]);
  });
});

describe("a list stays one where no matter is named, or only a cause", () => {
  test.each(["welche Gipfel wurden wegen der Pandemie abgesagt", "Welche Treffen wurden 2025 abgesagt?"])(
    "“%s”",
    (message) => {
      expect(idsShown(shown(message)).length).toBeGreaterThan(5);
    },
  );
});

test("what is not understood stays unanswered", () => {
  expect(shown("когда была конференция по двухгосударственному решению").kind).toBe("notice");
});

test.each([
  "Qu'y a-t-il de nouveau sur la conférence de l'ONU sur l'eau ?",
  "¿Qué hay de nuevo sobre la conferencia del agua de la ONU?",
  "国連水会議の最新情報は",
])("what is new with it is no news of all that the United Nations do: “%s”", (message) => {
  const view = shown(message);
  const ids = view.kind === "changes" ? view.steps.map(({ event }) => event.id as string) : [];
  expect(new Set(ids)).toEqual(new Set(["un-water-conference-2026"]));
});
