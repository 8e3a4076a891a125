import { expect, test } from "vitest";
import { Question } from "#src/core/question.ts";
import { render } from "#src/discord/render/render.ts";
import { answer } from "#src/lookup/answers/answer.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { anActor, anArchive } from "#tests/helpers/archive.ts";
import { readBody } from "#tests/helpers/fits.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const status = (): never => {
  throw new Error("no status is asked for");
};

function read(question: object, actors: readonly ReturnType<typeof anActor>[]): string {
  const archive = anArchive({ actors });
  const context = { archive, today: "2026-05-20", words: ENGLISH, status, commands: [] };
  return readBody(render(answer(Question.parse(question), context), archive, ENGLISH));
}

const minister = (id: string, name: string, from: string, to?: string) =>
  anActor({
    id,
    name,
    country: undefined,
    offices: [{ title: "Harbour Master of Ruritania", from, ...(to === undefined ? {} : { to }) }],
  });

test("a term that ended on a day or later leaves open whether the office was still held", () => {
  const actors = [minister("ada", "Ada Rudolf", "2021-05-19", "[2022-08-04..]")];
  const then = read({ about: "who", id: "ada", asOf: "2022-09-01", page: 0 }, actors);
  expect(then).toContain("Office on that day not known\n-# Last known: Harbour Master of Ruritania, 19 May 2021 to");
  expect(read({ about: "who", id: "ada", page: 0 }, actors)).toContain("Office now not known\n-# Last known: ");
});

test("a term with a last day ends with it", () => {
  const actors = [minister("ada", "Ada Rudolf", "2021-05-19", "2022-08-04")];
  const text = read({ about: "who", id: "ada", asOf: "2022-09-01", page: 0 }, actors);
  expect(text).toContain("No office on that day, as far as my archive knows\n-# Before: Harbour Master");
});

test("where the days of two in an office are not exact, there may have been others between them", () => {
  const question = { about: "office", title: "harbour master", from: "2022-01-01", to: "2022-12-31", page: 0 };
  const later = minister("bob", "Bob Rudolf", "[2022-06-30..2022-10-31]", "2024-07-05");
  const text = read(question, [minister("ada", "Ada Rudolf", "2019-07-24", "[2022-06-30..2022-10-31]"), later]);
  expect(text).toMatch(
    /Bob Rudolf[^#]+-# There may have been others between Ada Rudolf and Bob Rudolf: [^#]+Ada Rudolf/,
  );
  const exact = minister("bob", "Bob Rudolf", "2022-07-01", "2024-07-05");
  expect(read(question, [minister("ada", "Ada Rudolf", "2019-07-24", "2022-07-01"), exact])).not.toContain("others");
});

test("where nobody is known for the days before somebody, that is told with the whole name of the office", () => {
  const title = "Grand Harbour Master of Ruritania for Foreign Affairs, Fisheries and Navigation";
  const actors = [
    anActor({ id: "ada", name: "Ada Rudolf", country: undefined, offices: [{ title, from: "2019-12-01" }] }),
  ];
  const archive = anArchive({ actors });
  const text = readBody(render(shownTo(archive, "2026-05-20")("who preceded Ada Rudolf"), archive, ENGLISH));
  expect(text).toContain(`My archive does not say who came right before Ada Rudolf as ${title}.`);
});
