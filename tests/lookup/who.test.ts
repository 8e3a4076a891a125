import { expect, test } from "vitest";
import { answer } from "#src/lookup/answers/answer.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { anActor, anArchive } from "#tests/helpers/archive.ts";

const minister = (id: string, from: string, to?: string) =>
  anActor({
    id,
    name: `Minister ${id}`,
    country: undefined,
    offices: [{ title: "Foreign Minister of China", from, ...(to === undefined ? {} : { to }) }],
  });

const archive = anArchive({
  actors: [minister("qin", "2022-12-30", "2023-07-25"), minister("wang", "2023-07-25")],
});

function who(words: string, asOf?: string) {
  const view = answer(
    { about: "who-named", words, ...(asOf === undefined ? {} : { asOf }) },
    {
      archive,
      today: "2026-06-01",
      words: ENGLISH,
      status: () => {
        throw new Error("not asked for");
      },
      commands: [],
    },
  );
  return view.kind === "who" ? view.actor.id : view.kind;
}

test("an office means the one person who holds it on that day", () => {
  expect(who("foreign minister of China")).toBe("wang");
  expect(who("foreign minister of China", "2023-05-01")).toBe("qin");
});
