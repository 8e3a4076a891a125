// The same questions in words that took them for others: demonyms, “the first of”, a diary, who withdrew as host, and a second sentence.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { frozen } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const archive = frozen();
const shown = shownTo(archive, "2026-11-26");

describe("the event that is meant is shown", () => {
  test.each([
    ["Who was in Pretoria for the Tigrayans?", "ethiopia-tigray-2022"],
    ["In which city did the Ethiopians sit down with the Tigrayans?", "ethiopia-tigray-2022"],
    ["Which was the first of the summits between Trump and Kim?", "us-north-korea-singapore-2018"],
    ["Was that Lavrov fellow in Alaska with Trump?", "us-russia-alaska-2025"],
    ["did the Budapest summit of Trump and Putin just fade", "us-russia-budapest-2025"],
    ["Africa and France, Montpellier, participants", "africa-france-montpellier-2021"],
  ])("“%s”", (text, id) => {
    const view = shown(text);
    expect(view.kind === "event" && view.at.event.id).toBe(id);
  });

  test("nobody of a name that no record has is of a place", () => {
    expect(shown("Was Jack Meran there in Geneva")).toMatchObject({ kind: "notice" });
    expect(shown("What did the Somalilanders sign in Ankara?")).toMatchObject({ kind: "notice" });
  });

  test("who represents a body, at no meeting, is not told by one that it was at", () => {
    expect(shown("Who represents the EU in foreign affairs?").kind).toBe("notice");
  });

  test("who represents somebody is who takes part", () => {
    expect(shown("Who represents Iran in the Muscat talks of April 2025?")).toMatchObject({
      kind: "event",
      question: { focus: "who" },
    });
  });
});

describe("why a conference has another host", () => {
  const told = (text: string) => JSON.stringify(render(shown(text), archive, ENGLISH));

  test.each(["Why did Chile withdraw as host of COP25?", "how come COP25 ended up in Madrid"])(
    "“%s” is told by who gave it up, and not by a date that was moved",
    (text) => {
      expect(told(text)).toContain("Chile withdraws as host of the conference because of protests");
      expect(told(text)).not.toContain("never moved");
    },
  );
});

describe("what stands beside a question", () => {
  test("is left out where it says who is not meant", () => {
    expect(shown("Who was chancellor of Germany in 2022? Not Merz yet, surely.")).toMatchObject({
      kind: "office",
      holders: [{ actor: { id: "olaf-scholz" } }],
    });
  });
});

test("what stood in a diary on a day is what then lay ahead, as it was known", () => {
  expect(shown("On 22 February 2022, what was in the diary for Blinken and Lavrov?")).toMatchObject({
    kind: "event",
    at: { event: { id: "blinken-lavrov-geneva-2022" } },
    question: { asOf: "2022-02-22" },
  });
});
