// “Next trip of the foreign minister”: an office of many states is not left out unsaid; whose it is, is asked.
import { describe, expect, test } from "vitest";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(shipped(), "2026-12-01");

describe("whose office it is, is asked, with those who hold it to tap", () => {
  test.each([
    ["next trip of the chancellor", "Whose chancellor do you mean?", "Friedrich Merz"],
    ["when does the foreign minister travel next", "Whose foreign minister do you mean?", "Wang Yi"],
    ["last trip of the foreign minister", "Whose foreign minister do you mean?", "Wang Yi"],
    ["upcoming visits of the prime minister", "Whose prime minister do you mean?", "Narendra Modi"],
    ["where is the president going next", "Whose president do you mean?", "Donald Trump"],
    ["the king's next visit", "Whose king do you mean?", "Abdullah II"],
    ["next visit of the national security adviser", "Whose national security adviser do you mean?", "Musaad al-Aiban"],
    ["prochaine visite du ministre des affaires étrangères", "Whose foreign minister do you mean?", "Wang Yi"],
    ["próximo viaje del presidente", "Whose president do you mean?", "Donald Trump"],
    ["prossima visita del ministro degli esteri", "Whose foreign minister do you mean?", "Wang Yi"],
  ])("%s", (text, told, label) => {
    expect(shown(text)).toMatchObject({
      kind: "notice",
      text: expect.stringContaining(told),
      asks: expect.arrayContaining([expect.objectContaining({ label })]),
    });
  });
});

describe("an office that names its state by itself is of whoever holds it", () => {
  test.each([
    ["nächster Besuch des Bundeskanzlers", "merz-china-2026"],
    ["nächster Besuch des Bundesaußenministers", "wadephul-china-2025"],
    ["next trip of the pope", "pope-leo-spain-2026"],
  ])("%s", (text, id) => {
    expect(shown(text)).toMatchObject({ kind: "event", at: { event: { id } } });
  });

  test("next secretary of state meeting", () => {
    expect(shown("next secretary of state meeting")).toMatchObject({
      kind: "next",
      question: { actor: "marco-rubio" },
    });
  });
});

test("ministers of several are no office of somebody", () => {
  expect(shown("next summit of foreign ministers").kind).not.toBe("notice");
});
