// A timeline of a few days: what is sure to touch them is shown first, and said to.
import { expect, test } from "vitest";
import { decodeCustomId } from "#src/discord/custom-id.ts";
import { render } from "#src/discord/render/render.ts";
import { answer } from "#src/lookup/answers/answer.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { readBody } from "#tests/helpers/fits.ts";
import { frozen } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";
import { aStatus } from "#tests/helpers/status.ts";

const archive = frozen();
const shown = shownTo(archive, "2026-11-26");
const textOf = (text: string) => readBody(render(shown(text), archive, ENGLISH));

test("days of a summit that go on over a day touch it", () => {
  const text = textOf("events on 18 November 2026 in words");
  expect(text).not.toContain("nothing that is sure to fall");
});

test("wider windows alone are sure of nothing", () => {
  expect(textOf("what happened on 3 October 2026")).toContain("nothing that is sure to fall");
});

test("a timeline says how many of its rows may be of other days, where others surely are of these", () => {
  expect(textOf("events of 15 August 2025")).toMatch(/of them may fall in this time or outside it/);
  expect(textOf("timeline of US-China talks May to June 2025")).not.toContain("may fall in this time");
});

test("a list of a time says how many of it may fall outside of it, and what surely falls in it comes first", () => {
  const text = textOf("what summits are in November 2026");
  expect(text).toMatch(/of them may fall in this time or outside it/);
  expect(text).toContain("4–5 November 2026");
  expect(text).not.toContain("Autumn 2026");
});

test("a list of a time that has nothing but what may fall in it says so first", () => {
  expect(textOf("list the summits of October 2027")).toMatch(/^## .*\n-# My archive has nothing that is sure to fall/m);
});

test("a list of what was put off in a year counts nothing as doubtful that was put off then", () => {
  expect(textOf("which summits were postponed in 2020")).not.toContain("may fall in this time");
});

test("what may fall in a time is a press away, and only that is listed besides what surely falls in it", () => {
  const view = shown("what happens next week");
  if (view.kind !== "next") throw new Error("it asks for what lies ahead");
  const { components } = render(view, archive, ENGLISH);
  expect(readBody({ components })).toContain(`${view.maybe} events may fall in this time or outside it`);
  expect(readBody({ components })).toContain(`[${ENGLISH.buttons.showDoubtful({ count: view.maybe })}]`);
  const asked = [...JSON.stringify(components).matchAll(/"custom_id":("(?:[^"\\]|\\.)*")/g)].flatMap(([, id = ""]) => {
    const pressed = decodeCustomId(JSON.parse(id));
    return pressed !== undefined && "question" in pressed ? [pressed.question] : [];
  });
  const question = asked.find((one) => one.about === "next" && one.doubtful === true);
  if (question === undefined) throw new Error("no button asks for them");
  const all = answer(question, {
    archive,
    today: "2026-11-26",
    words: ENGLISH,
    status: () => aStatus(),
    commands: [],
  });
  if (all.kind !== "next") throw new Error("it asks for what lies ahead");
  expect(all.upcoming).toHaveLength(view.maybe);
  const text = readBody(render(all, archive, ENGLISH));
  expect(text).toContain(all.upcoming[0]?.event.title);
  expect(text).toMatch(/^## .*\n-# My archive has nothing that is sure to fall/m);
});
