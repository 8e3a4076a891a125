// “Is Iran still under UN sanctions”, “is Lavrov in Moscow right now”: how it is today is told with how far the archive goes.
import { expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { readBody } from "#tests/helpers/fits.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const view = shownTo(shipped(), "2026-12-01");
const told = (text: string) => readBody(render(view(text), shipped(), ENGLISH));

test.each([
  "is Iran still under UN sanctions",
  "are the US and China currently in a trade truce",
  "is the Thailand Cambodia declaration still in force",
  "is New START still in force",
  "so is Russia still out of the grain deal?",
])("“%s” says up to when the archive goes", (text) => {
  expect(view(text).kind).toBe("event");
  expect(told(text)).toContain("My archive ends on 31 May 2026");
});

test.each([
  "when did UN sanctions on Iran return",
  "was New START extended",
  "when was the Thailand Cambodia declaration signed",
])("what is over is told without it: %s", (text) => {
  expect(told(text)).not.toContain("My archive ends on");
});

test.each(["is Lavrov in Moscow right now", "is Lavrov in Moscow", "is Lavrov still in Moscow"])(
  "that somebody is in a place is told by where they were last: %s",
  (text) => {
    expect(view(text)).toMatchObject({ kind: "event", at: { event: { id: "us-russia-alaska-2025" } } });
    expect(told(text)).toContain("The last in my archive");
    expect(told(text)).toContain("My archive ends on 31 May 2026");
  },
);

test("where somebody is expected is asked of what is to come", () => {
  expect(view("Is Putin expected in Shenzhen?")).toMatchObject({ at: { event: { id: "putin-shenzhen-2026" } } });
});

test("a place in which somebody is to be keeps its time", () => {
  expect(view("is Putin in Miami in December")).toMatchObject({ at: { event: { id: "putin-g20-miami-2026" } } });
});
