import { ComponentType } from "discord.js";
import { expect, test } from "vitest";
import type { Ask } from "#src/core/view.ts";
import { assemble, type Card } from "#src/discord/render/message/card.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { expectFewControls, expectToFit } from "#tests/helpers/fits.ts";
import { aQuestion } from "#tests/helpers/ids.ts";

const ask = (n: number): Ask => ({
  label: `Event ${n}`,
  question: aQuestion({ about: "event", id: `event-${n}`, page: 0 }),
});
const asks = (count: number) => Array.from({ length: count }, (_, n) => ask(n));

/** The labels of the buttons under the texts, the placeholder of the menu and the labels in it. */
function controls(card: Partial<Card>) {
  const body = assemble({ accent: 0, blocks: ["Text"], ...card }, ENGLISH);
  expectToFit(body);
  expectFewControls(body);
  const parts = body.components[0].components.flatMap((row) =>
    row.type === ComponentType.ActionRow ? row.components : [],
  );
  const menu = parts.find((part) => part.type === ComponentType.StringSelect);
  return {
    buttons: parts.flatMap((part) => ("label" in part ? [part.label] : [])),
    placeholder: menu?.placeholder,
    menu: menu?.options.map(({ label }) => label) ?? [],
  };
}

test("four buttons stand in a row, and what is left over in the menu", () => {
  expect(controls({ asks: asks(4) })).toEqual({
    buttons: ["Event 0", "Event 1", "Event 2", "Event 3"],
    placeholder: undefined,
    menu: [],
  });
  const many = controls({ asks: asks(6) });
  expect(many.buttons).toHaveLength(4);
  expect(many.menu).toEqual(["Event 4", "Event 5"]);
});

test("a choice is never split between buttons and menu", () => {
  expect(controls({ asks: asks(4), isChoice: true }).menu).toEqual([]);
  expect(controls({ asks: asks(5), isChoice: true })).toEqual({
    buttons: [],
    placeholder: "Choose one",
    menu: ["Event 0", "Event 1", "Event 2", "Event 3", "Event 4"],
  });
});

test("what is open is closed and turned in one row, and all else is in the menu", () => {
  const toggle = (n: number, isOn: boolean) => ({
    label: `Detail ${n}`,
    press: { act: "turn", question: ask(n).question } as const,
    isOn,
  });
  const page = (n: number) => ({ blocks: [`Page ${n}`], asks: [] });
  const opened = controls({
    pages: [page(0), page(1), page(2)],
    page: 1,
    turn: (to) => aQuestion({ about: "event", id: "event-1", open: "history", page: to }),
    controls: [toggle(0, false), toggle(1, true), toggle(2, false)],
  });
  expect(opened.buttons).toEqual(["Detail 1", "‹ Back", "More ›"]);
  expect(opened.menu).toEqual(["Detail 0", "Detail 2"]);
});

test("what has a button beside it gets no second one under it", () => {
  const beside = { label: "Open", press: { act: "ask", question: ask(0).question } } as const;
  expect(controls({ blocks: [{ text: "Event 0", beside }], asks: asks(2) }).buttons).toEqual(["Event 1"]);
});

test("a menu has 25 options at the most", () => {
  expect(controls({ asks: asks(40) }).menu).toHaveLength(25);
});
