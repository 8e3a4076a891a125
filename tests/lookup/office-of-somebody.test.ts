// The office of a president has its own head: asked of by whose office it is, or by what it is called elsewhere.
import { expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { readBody } from "#tests/helpers/fits.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const archive = shipped();
const view = shownTo(archive, "2026-11-30");
const told = (text: string) => readBody(render(view(text), archive, ENGLISH));

test.each([
  "is Yermak still head of Zelensky's office",
  "is Yermak still Zelensky's chief of staff",
  "who is head of Zelensky's office",
  "is Yermak still Zelensky's office chief",
])("“%s” tells who was it until when", (text) => {
  expect(told(text)).toContain("February 2020 to November 2025");
});

test.each([
  "who is Biden's chief of staff",
  "who is chief of staff of Russia",
  "is Sullivan still head of Biden's office",
])("“%s” is not in the archive", (text) => {
  expect(view(text).kind).toBe("notice");
});

test.each([
  ["what is Amorim's function with Lula", "celso-amorim"],
  ["Celso Amorim, what is his function with Lula please", "celso-amorim"],
  ["what was Ushakov's role under President Putin", "yuri-ushakov"],
])("what somebody is for whom they serve is their office: %s", (text, id) => {
  expect(view(text)).toMatchObject({ kind: "who", actor: { id } });
});
