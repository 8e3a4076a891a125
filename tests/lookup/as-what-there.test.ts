// “In what capacity was somebody at the summit”: with the office that they had on its days, or as what they are on record there.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { aDevelopment, anActor, anArchive, anEvent } from "#tests/helpers/archive.ts";
import { readBody } from "#tests/helpers/fits.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const archive = anArchive({
  actors: [
    anActor({
      id: "ada-berg",
      name: "Ada Berg",
      kind: "person",
      offices: [
        { title: "Foreign Minister of Norland", from: "2020-01-01", to: "2024-12-31" },
        { title: "Prime Minister of Norland", from: "2025-01-01" },
      ],
    }),
    anActor({ id: "ole-dahl", name: "Ole Dahl", kind: "person" }),
    anActor({ id: "eva-holm", name: "Eva Holm", kind: "person" }),
    anActor({ id: "tor-lie", name: "Tor Lie", kind: "person" }),
  ],
  events: [
    anEvent({
      id: "lakes-2023",
      title: "Lakes summit 2023",
      kind: "summit",
      participants: [{ actor: "ada-berg" }, { actor: "ole-dahl", as: "Envoy to the lakes" }, { actor: "eva-holm" }],
      developments: [aDevelopment({ known: "2023-05-03", date: "2023-05-02/2023-05-03", status: "held" })],
    }),
  ],
});
const show = shownTo(archive, "2026-06-10");
const told = (text: string) => readBody(render(show(text), archive, ENGLISH));

describe("as what somebody was there", () => {
  test.each([
    "as what did Ada Berg attend the Lakes summit 2023",
    "in what capacity was Ada Berg at the Lakes summit 2023",
    "in which role did Ada Berg go to the Lakes summit 2023?",
    "what office did Ada Berg hold at the Lakes summit 2023",
  ])("“%s” is told with the office of that time", (text) => {
    expect(told(text)).toContain("Ada Berg: Foreign Minister of Norland");
    expect(told(text)).not.toContain("Prime Minister");
  });

  test("what they are on record as comes before an office", () => {
    expect(told("in what capacity was Ole Dahl at the Lakes summit 2023")).toContain("Ole Dahl: Envoy to the lakes");
  });

  test("that no office is known is said", () => {
    expect(told("as what did Eva Holm attend the Lakes summit 2023")).toContain("My archive tells none of Eva Holm");
  });

  test("whether somebody was there is asked without one", () => {
    expect(told("was Ada Berg at the Lakes summit 2023")).not.toContain("Office at that time");
  });
});
