// Why somebody pulled out, dropped out or called off a journey to what took place without them, who gave up being the host, and who was there instead.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const archive = shipped();
const shown = shownTo(archive, "2026-11-29");
const told = (message: string): string => JSON.stringify(render(shown(message), archive, ENGLISH));

describe("what took place without them is asked of their absence, and not of a move of it", () => {
  test.each([
    ["why did Rubio pull out of the London talks", "Did not come: Marco Rubio", "for reasons of his schedule"],
    ["why did Netanyahu pull out of Sharm el-Sheikh", "Did not come: Benjamin Netanyahu", "because a holiday begins"],
    ["why did Merz drop out of the EU-CELAC summit", "Did not come: Friedrich Merz", "because few other leaders do"],
    ["why did Biden pull out of the Quad in Sydney", "At first not to come: Joe Biden", "a default is averted"],
  ])("“%s”", (message, label, reason) => {
    expect(told(message)).toContain(label);
    expect(told(message)).toContain(reason);
    expect(told(message)).not.toContain("never moved");
  });

  test("whoever called it off withdrew from it, and is not said not to have", () => {
    const card = told("why did Trump pull out of the Singapore summit");
    expect(card).toContain("tremendous anger and open hostility");
    expect(card).not.toContain("did so");
  });

  test("of whom nothing is told, that is said before it is told that it was never moved", () => {
    expect(told("why did Macron pull out of COP27")).toContain("My archive does not tell that Emmanuel Macron did so.");
  });
});

test.each([
  ["why did Turkey drop COP16", "earthquakes of February 2023"],
  ["why did Chile drop COP25", "protests in the country"],
])("whoever was to be the host gave it up, whatever became of it later: “%s”", (message, reason) => {
  expect(told(message)).toContain(reason);
  expect(told(message)).not.toContain("quorum at about");
});

test.each([
  ["who replaced Thaçi in Washington", "Hoti comes in his place"],
  ["who sat in for Trump at Gyeongju", "Scott Bessent sits in for Trump"],
  ["who replaced Rubio in London", "Kellogg does"],
  ["wer vertrat Putin in Bali", "Lavrov is to represent Russia"],
  ["qui a représenté la Russie à Bali", "Lavrov is to represent Russia"],
  ["quién representó a Rusia en Bali", "Lavrov is to represent Russia"],
  ["кто представлял Россию на Бали", "Lavrov is to represent Russia"],
])("who was at a meeting for somebody is told by the step that has it: “%s”", (message, line) => {
  expect(told(message)).toContain(line);
});

test("who replaced somebody without a meeting is asked of an office", () => {
  expect(told("who replaced Boris Johnson")).toContain("Liz Truss");
});
