import { expect, test } from "vitest";
import { Question } from "#src/core/question.ts";
import { render } from "#src/discord/render/render.ts";
import { answer } from "#src/lookup/answers/answer.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { aDevelopment, anActor, anArchive, anEvent } from "#tests/helpers/archive.ts";
import { readBody } from "#tests/helpers/fits.ts";

const state = (id: string, name: string) => anActor({ id, name, kind: "state", country: undefined });
const actors = [
  anActor({ id: "ada", name: "Ada Rudolf", country: undefined }),
  state("united-states", "United States"),
  anActor({ id: "african-union", name: "African Union", kind: "organisation", country: undefined }),
];

function cardOf(status: "confirmed" | "held", participants: readonly string[], focus?: "who"): string {
  const developments = [
    aDevelopment({
      known: "2026-05-01",
      status,
      date: status === "held" ? "2026-05-01" : "2026-06-01",
      participants: participants.map((actor) => ({ actor })),
      declined: ["united-states"],
    }),
  ];
  const archive = anArchive({ actors, events: [anEvent({ developments })] });
  const question = Question.parse({ about: "event", id: "summit", page: 0, ...(focus === undefined ? {} : { focus }) });
  const unasked = (): never => {
    throw new Error("no status is asked for");
  };
  const context = { archive, today: "2026-05-20", words: ENGLISH, status: unasked, commands: [] };
  return readBody(render(answer(question, context), archive, ENGLISH));
}

test("who does not come is told of what lies ahead, and who did not come of what is over; names have their articles", () => {
  expect(cardOf("confirmed", ["ada", "african-union"])).toContain(
    "With Ada Rudolf and the African Union · not coming: the United States",
  );
  expect(cardOf("held", ["ada"])).toContain("With Ada Rudolf · did not come: the United States");
});

test("so are those who are to take part, and those who took part", () => {
  expect(cardOf("confirmed", ["ada"], "who")).toContain("**Who is to take part:** Ada Rudolf");
  expect(cardOf("held", ["ada"], "who")).toContain("**Who took part:** Ada Rudolf · did not come: the United States");
});

test("where only states and organisations are named, nobody is named in person", () => {
  expect(cardOf("confirmed", ["african-union"], "who")).toContain("My archive names nobody in person");
  expect(cardOf("confirmed", ["ada"], "who")).not.toContain("nobody in person");
});
