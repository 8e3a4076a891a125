// Whoever is named in a question, and its year, stands in what is shown, is told to be missing, or there is no answer: by lot, over the archive that ships.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { tellsOfPerson } from "#src/lookup/answers/event-tells.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const archive = shipped();
const shown = shownTo(archive, "2026-11-29");
const told = (message: string): string => JSON.stringify(render(shown(message), archive, ENGLISH));

const speakers = new Set([...archive.quotes.values()].map(({ speaker }) => speaker));
const people = new Map(
  [...archive.actors.values()]
    .filter(({ id, kind }) => kind === "person" && speakers.has(id))
    .map((one) => [one.name, one] as const),
);
const titles = [...archive.events.values()].map(({ title }) => title);

const QUESTIONS: readonly ((title: string, name: string) => string)[] = [
  (title, name) => `was ${name} at the ${title}`,
  (title, name) => `why did ${name} leave the ${title}`,
  (title, name) => `when did ${name} announce the ${title}`,
  (title, name) => `how did the ${title} go with ${name}`,
  (title, name) => `who told ${name} about the ${title}`,
  (title, name) => `${name} at the ${title}: confirmed?`,
];

const drawn = { seed: 26, numRuns: 150 };

describe("somebody who is named", () => {
  test("is in the event that is shown, or named as missing from it", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...QUESTIONS),
        fc.constantFrom(...titles),
        fc.constantFrom(...people.keys()),
        (ask, title, name) => {
          const message = ask(title, name);
          const view = shown(message);
          const somebody = people.get(name);
          if (somebody === undefined || view.kind !== "event" || tellsOfPerson(view.at.event, somebody, archive))
            return;
          const text = JSON.stringify(render(view, archive, ENGLISH));
          const isToldMissing = text.includes(name) || text.includes(ENGLISH.event.nobodyInPerson());
          expect(isToldMissing, message).toBe(true);
        },
      ),
      drawn,
    );
  });

  test("is who spoke, or is named in the words, where quotations are shown", () => {
    fc.assert(
      fc.property(fc.constantFrom(...people.keys()), fc.constantFrom(...people.keys()), (name, other) => {
        const message = `what did ${name} tell ${other}`;
        const view = shown(message);
        if (view.kind !== "quotes") return;
        for (const { speaker } of view.quotes) expect(archive.actors.get(speaker)?.name, message).toBe(name);
      }),
      drawn,
    );
  });

  test("is no addition to who held an office", () => {
    expect(shown("who was dutch pm in 2015 with Meloni").kind).toBe("notice");
    expect(told("who was dutch pm in 2015 with Meloni")).toContain("My archive has nothing on this that names");
    expect(shown("who was dutch pm in 2015").kind).toBe("office");
    expect(shown("Putin's foreign policy aide in 2023?").kind).toBe("office");
  });

  test.each([
    "who went to Beijing first, Yellen or Raimondo",
    "what did putin tell biden about nato",
    "What did Biden and Ardern agree on at the Amman summit of 2023?",
    "why did Sharma walk out of the Singapore summit with Kim without signing anything?",
    "what did Trump tell Zelensky about territory",
  ])("“%s” is not answered by what others did or said", (message) => {
    expect(shown(message).kind).toBe("notice");
  });
});

describe("a year that is named", () => {
  const asked: readonly ((title: string, year: number) => string)[] = [
    (title, year) => `when was the ${title} announced in ${year}`,
    (title, year) => `how early was the ${title} known in ${year}`,
    (title, year) => `who hosted the ${title} in ${year}`,
  ];

  test("is one of the event that is shown", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...asked),
        fc.constantFrom(...titles.filter((title) => !/\d{4}/.test(title))),
        fc.integer({ min: 2002, max: 2012 }),
        (ask, title, year) => {
          const message = ask(title, year);
          const view = shown(message);
          const isOfYear = view.kind !== "event" || JSON.stringify(view.at).includes(String(year));
          expect(isOfYear, message).toBe(true);
        },
      ),
      drawn,
    );
  });

  test.each(["next European Political Community meeting in 2017", "next G20 summit in 2031"])(
    "“%s” is not answered by the last one of another year",
    (message) => {
      expect(shown(message).kind).toBe("notice");
    },
  );
});

describe("what else is named", () => {
  test("is told above what tells nothing of it", () => {
    expect(told("What did Anthony Albanese say about the compromise over COP31?")).toContain(
      "does not tell “compromise”",
    );
  });

  test("but not where it is what the time begins behind", () => {
    expect(told("which climate COP follows the one in Antalya")).not.toContain("does not tell");
  });
});
