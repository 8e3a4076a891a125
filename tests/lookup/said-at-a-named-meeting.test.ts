// “Berg Dahl Sandvik 2024 – what did Dahl say”, “Holm in Sandvik, what did she say”: a meeting is named first, and it is asked what one of those at it said there.
import { describe, expect, test } from "vitest";
import { aDevelopment, anActor, anArchive, anEvent, aQuote } from "#tests/helpers/archive.ts";
import { idsShown, shownTo } from "#tests/helpers/shown-to.ts";

const person = (id: string, name: string) =>
  anActor({ id, name, "family-name": name.split(" ").at(-1), kind: "person" });

const meeting = (id: string, title: string, day: string, who: readonly string[], says: string, ahead?: string) =>
  anEvent({
    id,
    title,
    participants: who.map((actor) => ({ actor })),
    developments: [
      ...(ahead === undefined
        ? []
        : [
            aDevelopment({
              known: "2024-01-05",
              status: "planned",
              date: day,
              place: { name: "Sandvik" },
              says: ahead,
              summary: "They are to meet.",
            }),
          ]),
      aDevelopment({
        known: day,
        status: "held",
        date: day,
        place: { name: title.includes("Sandvik") ? "Sandvik" : "Kirkvik" },
        says,
        summary: "It was a good meeting, and above all about fish.",
      }),
    ],
  });

const archive = anArchive({
  actors: [person("ada-berg", "Ada Berg"), person("ole-dahl", "Ole Dahl"), person("eva-holm", "Eva Holm")],
  events: [
    meeting("berg-dahl-sandvik", "Berg’s meeting with Dahl in Sandvik", "2024-03-04", ["ada-berg", "ole-dahl"], "Dahl"),
    meeting("holm-kirkvik", "Holm’s visit to Kirkvik", "2025-02-03", ["eva-holm"], "the press", "Holm"),
  ],
  quotes: [
    aQuote({ id: "berg-on-fish", speaker: "ada-berg", event: "berg-dahl-sandvik", said: "2024-03-04" } as never),
  ],
});

const shown = shownTo(archive, "2026-06-10");

function told(text: string): string {
  const view = shown(text);
  if (view.kind === "quotes") return view.quotes.map((quote) => quote.id).join(", ");
  return view.kind === "notice" ? view.text : idsShown(view).join(", ");
}

describe("what one of two said at a meeting that is named first", () => {
  test.each([
    "Berg Dahl Sandvik 2024 - what did Dahl say",
    "Berg’s meeting with Dahl in Sandvik: what did Dahl say?",
    "Dahl in Sandvik, what did he say",
  ])("“%s” is told by the step of that meeting that tells it", (text) => {
    expect(told(text)).toBe("berg-dahl-sandvik");
  });

  test.each(["Berg Dahl Sandvik 2024 – what did Berg say?", "Berg in Sandvik, what did she say there"])(
    "“%s” is told by their own words there",
    (text) => {
      expect(told(text)).toBe("berg-on-fish");
    },
  );

  test("what somebody said when it was only to come was not said there", () => {
    expect(told("Holm in Kirkvik, what did she say")).toContain("no quote by Eva Holm at Holm’s visit to Kirkvik");
  });

  test("of a meeting that nobody knows it is said, and nobody else’s words are looked for", () => {
    const said = told("Berg Dahl Kirkvik 2022 - what did Dahl say");
    expect(said).toContain("My archive has nothing that fits all of this");
    expect(said).not.toContain("no quote by Ada Berg");
  });

  test("who was not at it said nothing there", () => {
    expect(told("Holm’s visit to Kirkvik, what did Dahl say")).not.toBe("holm-kirkvik");
  });
});
