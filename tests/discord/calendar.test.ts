import { expect, test } from "vitest";
import { Question } from "#src/core/question.ts";
import { decodeCustomId, encodeCustomId } from "#src/discord/custom-id.ts";
import { calendarCard } from "#src/discord/render/lookup/calendar-card.ts";
import { assemble } from "#src/discord/render/message/card.ts";
import { render } from "#src/discord/render/render.ts";
import { answer } from "#src/lookup/answers/answer.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { aDevelopment, anArchive, anEvent } from "#tests/helpers/archive.ts";
import { expectToFit, readBody } from "#tests/helpers/fits.ts";

const archive = anArchive({
  events: [
    anEvent({
      id: "a",
      developments: [aDevelopment({ known: "2021-10-01", status: "confirmed", date: "2021-11-15" })],
    }),
    anEvent({
      id: "b",
      developments: [aDevelopment({ known: "2021-10-01", status: "cancelled", date: "2021-11-16" })],
    }),
    anEvent({ id: "c", developments: [aDevelopment({ known: "2021-10-01", status: "planned", date: "2021-11" })] }),
    anEvent({ id: "d", developments: [aDevelopment({ known: "2021-10-01", status: "floated" })] }),
  ],
});

function ask(question: object, from = archive) {
  const status = () => {
    throw new Error("A calendar needs no status.");
  };
  return answer(Question.parse({ about: "calendar", ...question }), {
    archive: from,
    today: "2021-10-02",
    status,
    words: ENGLISH,
    commands: [],
  });
}

test("the answer counts what is in the file and what is left out, and offers that too", () => {
  const body = render(ask({}), archive, ENGLISH);
  expectToFit(body);
  const text = readBody(body);
  expect(text).toContain("**2 events**\n1 confirmed or held, 1 called off, put off or no longer on that date");
  expect(text).toContain("Left out: 1 without a firm week and 1 without a date.");
  expect(text).toContain("Re-import any time: dates update, nothing doubles.");
  expect(text).toContain("[Include uncertain dates]");
});

test("the file comes with the message, and a component shows it", () => {
  const { files, components } = render(ask({}), archive, ENGLISH);
  expect(files?.map(({ name }) => name)).toEqual(["attache.ics"]);
  expect(components[0].components).toContainEqual({ type: 13, file: { url: "attachment://attache.ics" } });
});

test("a file of one event has it though its day is not known, and says that it may be on any of them", () => {
  const body = render(ask({ event: "c" }), archive, ENGLISH);
  expect(body.files?.map(({ name }) => name)).toEqual(["attache-c.ics"]);
  const text = readBody(body);
  expect(text).toContain("**1 event**\n1 not settled");
  expect(text).toContain("An uncertain date is shown on every day that it could be, and its title says so.");
});

test.each([
  ["one event without any date", "d"],
  ["one that is not in the archive any more", "z"],
])("%s has no file", (_, event) => {
  expect(ask({ event })).toMatchObject({ kind: "notice" });
});

test("with vague dates nothing is left out, and long stretches are explained", () => {
  const text = readBody(render(ask({ vague: true }), archive, ENGLISH));
  expect(text).toContain("**3 events**\n1 confirmed or held, 1 not settled, 1 called off");
  expect(text).toContain("An uncertain date is shown on every day that it could be, and its title says so.");
  expect(text).not.toContain("firm week");
});

test("without a single date there is no file but a sentence, and a way to the vague ones", () => {
  const vague = anArchive({
    events: [
      anEvent({ id: "c", developments: [aDevelopment({ known: "2021-10-01", status: "planned", date: "2021-11" })] }),
    ],
  });
  const body = render(ask({}, vague), vague, ENGLISH);
  expect(body.files).toBeUndefined();
  expect(readBody(body)).toContain(
    "My archive has no such event with a firm day or week. Left out: 1 without a firm week.",
  );
  expect(readBody(body)).toContain("[Include uncertain dates]");
});

test("a file that Discord would refuse is not sent, and the answer says how to get a smaller one", () => {
  const view = ask({});
  if (view.kind !== "calendar") throw new Error("It is a calendar.");
  const body = assemble(calendarCard({ ...view, file: undefined }, archive, ENGLISH), ENGLISH);
  expect(body.files).toBeUndefined();
  expect(readBody(body)).toContain("Narrow it down with topic or actor");
});

test("a button carries the question for a calendar", () => {
  const question = Question.parse({ about: "calendar", topic: "us-china", actor: "xi-jinping", vague: true });
  expect(decodeCustomId(encodeCustomId({ act: "ask", question }) ?? "")).toEqual({ act: "ask", question });
});
