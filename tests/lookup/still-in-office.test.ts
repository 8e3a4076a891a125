// “Is somebody back as chair”, “still leader”: told by the offices that they have and had.
import { describe, expect, test } from "vitest";
import { anActor, anArchive, anEvent } from "#tests/helpers/archive.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const person = (id: string, name: string, title: string, from: string, to?: string) =>
  anActor({
    id,
    name,
    kind: "person",
    "family-name": name.split(" ")[1],
    country: "norland",
    offices: [{ title, from, ...(to === undefined ? {} : { to }) }],
  });

const archive = anArchive({
  actors: [
    anActor({ id: "norland", name: "Norland", kind: "state" }),
    person("ada-berg", "Ada Berg", "Prime Minister of Norland", "2025-02-01"),
    person("ole-dahl", "Ole Dahl", "Foreign Minister of Norland", "2020-02-01", "2024-02-01"),
    person("ivar-holm", "Ivar Holm", "Supreme Leader of Norland", "2024-02-01"),
    person("olav-holm", "Olav Holm", "Supreme Leader of Norland", "2010-02-01", "2024-01-31"),
  ],
  events: [anEvent({ id: "talks", participants: [{ actor: "ada-berg" }, { actor: "ole-dahl" }] })],
});

const show = shownTo(archive, "2026-06-10");

describe("whether somebody has an office", () => {
  test.each([
    ["is Ada Berg back as prime minister", "ada-berg"],
    ["Ada Berg still prime minister?", "ada-berg"],
    ["is Ada Berg still in office", "ada-berg"],
    ["is Ole Dahl back as foreign minister", "ole-dahl"],
    ["is Ole Dahl still chief of staff", "ole-dahl"],
  ])("“%s” is told by theirs", (asked, id) => {
    expect(show(asked)).toMatchObject({ kind: "who", actor: { id } });
  });

  test.each(["is Holm still supreme leader", "Holm still supreme leader?"])(
    "“%s”, which several are called, is told by who has it now",
    (asked) => {
      expect(show(asked)).toMatchObject({ kind: "office", holders: [{ actor: { id: "ivar-holm" } }] });
    },
  );

  test.each(["is Ada Berg still in Norland", "is Zorn back as foreign minister", "is Holm still prime minister"])(
    "“%s” is none of these",
    (asked) => {
      expect(show(asked).kind).not.toBe("who");
      expect(show(asked).kind).not.toBe("office");
    },
  );
});
