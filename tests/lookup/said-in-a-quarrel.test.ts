// Whether somebody mocked, threatened or praised somebody: what was said of them is told, and that no record calls it so.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const archive = shipped();
const shown = shownTo(archive, "2026-11-29");
const told = (message: string): string => JSON.stringify(render(shown(message), archive, ENGLISH));

describe("what was said stands under the word that no record has", () => {
  test.each([
    ["did Putin mock Biden", "mock", "putin-takes-one-to-know-one-2021"],
    ["did Xue Jian threaten Takaichi", "threaten", "xue-jian-dirty-neck-2025"],
    ["did Lavrov insult Truss", "insult", "lavrov-mute-and-deaf-2022"],
    ["what insult did North Korea use for Pompeo", "insult", "north-korea-gangster-like-2018"],
    ["did Rutte praise Trump", "praise", "rutte-daddy-2025"],
    ["who scolded Trudeau", "scolded", "xi-trudeau-leaked-2022"],
  ])("“%s”", (message, word, id) => {
    const view = shown(message);
    expect(view.kind === "quotes" ? view.quotes.map((one) => one.id) : view).toContain(id);
    expect(told(message)).toContain(`nothing like “${word}”`);
  });
});

test.each(["did Merkel insult Biden", "did Macron threaten Putin", "did Modi threaten Macron"])(
  "where nothing was said of them, nothing else is told: “%s”",
  (message) => {
    expect(shown(message).kind).toBe("notice");
  },
);

test("what somebody said is not told where it is asked who insulted them", () => {
  expect(shown("who insulted Merkel").kind).toBe("notice");
});

test("whether somebody refused to come is told of an event to which they did not", () => {
  expect(told("did Biden refuse to go to COP28")).toContain("Did not come: Joe Biden");
  expect(shown("did Sunak refuse to go to COP27").kind).toBe("notice");
});
