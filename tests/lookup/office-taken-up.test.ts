// “Who became chancellor in 2025” asks who took an office up, and not who had it.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { anActor, anArchive } from "#tests/helpers/archive.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const premier = (id: string, name: string, from: string, to?: string) =>
  anActor({
    id,
    name,
    kind: "person",
    country: "norland",
    offices: [{ title: "Prime Minister of Norland", from, ...(to === undefined ? {} : { to }) }],
  });

const archive = anArchive({
  actors: [
    anActor({ id: "norland", name: "Norland", kind: "state" }),
    premier("ada-berg", "Ada Berg", "2016-05-02", "2021-03-01"),
    premier("ole-dahl", "Ole Dahl", "2021-03-01", "2024-10-09"),
    premier("eva-holm", "Eva Holm", "2024-10-09"),
  ],
});

const shown = shownTo(archive, "2026-06-10");

function holders(text: string): readonly string[] {
  const view = shown(text);
  return view.kind === "office" ? view.holders.map(({ actor }) => actor.name) : [];
}

describe("who took it up in a time", () => {
  test.each([
    ["who became prime minister of Norland in 2024", "Eva Holm"],
    ["who took over as prime minister of Norland in 2021", "Ole Dahl"],
    ["who got elected prime minister of Norland in 2016", "Ada Berg"],
    ["who was appointed prime minister of Norland in March 2021", "Ole Dahl"],
    ["who was sworn in as prime minister of Norland in 2024", "Eva Holm"],
  ])("“%s” is nobody who had it before", (text, name) => {
    expect(holders(text)).toEqual([name]);
  });

  test("who had it in that year are all of them", () => {
    expect(holders("who was prime minister of Norland in 2024")).toEqual(["Eva Holm", "Ole Dahl"]);
  });

  test("of a year in which nobody took it up nobody is told", () => {
    expect(JSON.stringify(render(shown("who became prime minister of Norland in 2019"), archive, ENGLISH))).toContain(
      "My archive does not say who became prime minister of Norland, in 2019.",
    );
  });

  test("without a time it is whoever has it", () => {
    expect(holders("who became prime minister of Norland")).toEqual(["Eva Holm"]);
  });
});

test("who got the job of somebody is whoever came after", () => {
  expect(holders("who got Ada Berg's job")).toEqual(["Ole Dahl"]);
});
