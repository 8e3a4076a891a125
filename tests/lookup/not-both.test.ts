// Two are asked about, and only a larger meeting fits: nobody is told to have been there who did not come, was on a screen, or is only spoken of.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { aDevelopment, anActor, anArchive, anEvent } from "#tests/helpers/archive.ts";
import { frozen } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const actors = [
  ...["moss", "carr", "vane", "holt"].map((one) =>
    anActor({
      id: `${one}-land`,
      kind: "state",
      name: `${one[0]?.toUpperCase()}${one.slice(1)}land`,
      country: undefined,
    }),
  ),
  anActor({ id: "ada-moss", name: "Ada Moss", "family-name": "Moss", country: "moss-land" }),
  anActor({ id: "ben-carr", name: "Ben Carr", "family-name": "Carr", country: "carr-land" }),
  anActor({ id: "col-vane", name: "Col Vane", "family-name": "Vane", country: "vane-land" }),
  anActor({ id: "dan-holt", name: "Dan Holt", "family-name": "Holt", country: "holt-land" }),
];

type Steps = Parameters<typeof aDevelopment>[0][];
const conference = (who: readonly string[], steps: Steps) =>
  anEvent({
    id: "harbour",
    title: "Harbour Conference",
    kind: "conference",
    place: { name: "Riga", country: "vane-land", zone: "Europe/Riga" },
    participants: who.map((actor) => ({ actor })),
    developments: steps.map(aDevelopment),
  });
const told = (message: string, who: readonly string[], ...steps: Steps): string => {
  const archive = anArchive({ events: [conference(who, steps)], actors });
  return JSON.stringify(render(shownTo(archive, "2021-09-01")(message), archive, ENGLISH));
};
const BOTH = "Both were at";
const held = { known: "2021-03-02", status: "held", date: "2021-03-02", summary: "Forty ministers come." } as const;

const all = ["ada-moss", "ben-carr", "col-vane"];

describe("of two, of whom one", () => {
  test("stayed away, that is told with its day and who said it", () => {
    const away = {
      known: "2021-02-01",
      declined: ["ben-carr"],
      says: "Carr's office",
      summary: "Carr will not come.",
    };
    const first = { known: "2021-01-01", status: "confirmed", date: "2021-03-02" } as const;
    for (const message of ["Moss Carr Riga", "did Moss and Carr meet in Riga", "did Carr meet Moss in Riga in 2021"]) {
      const line = told(message, all, first, away, held);
      expect(line).not.toContain(BOTH);
      expect(line).toContain(
        "Did not come: Ben Carr** · 1 February 2021, according to Carr's office. Carr will not come.",
      );
    }
  });

  test("came by video, that is told", () => {
    const video = {
      known: "2021-02-01",
      status: "confirmed",
      date: "2021-03-02",
      summary: "Carr will take part by video.",
    } as const;
    const line = told("Moss Carr Riga", all, video, held);
    expect(line).not.toContain(BOTH);
    expect(line).toContain("By video: Ben Carr** · 1 February 2021");
  });

  test("is only spoken of, it is no answer", () => {
    const spoken = {
      ...held,
      summary: "Moss brings a message for Holt. A meeting with Holt is talked about.",
    } as const;
    for (const message of ["Moss Holt Riga", "did Moss meet Holt in Riga"])
      expect(told(message, all, spoken)).not.toContain("Harbour Conference");
  });

  test("is told to have come, though not among those who are named, is no reason to say that both were there", () => {
    expect(told("Moss Holt Riga", all, { ...held, summary: "Holt comes for the second day." })).not.toContain(BOTH);
  });
});

test("two who both came are told to have been there", () => {
  expect(told("Moss Carr Riga", all, held)).toContain(BOTH);
});

test("where somebody goes next is told by nothing in which they are only spoken of", () => {
  const line = told("is Holt going to Riga", all, { ...held, summary: "Moss brings a message for Holt." });
  expect(line).not.toContain("Harbour Conference");
});

test("who took part is nobody who stayed away, in any state of knowledge of any event", () => {
  for (const { developments } of frozen().events.values())
    for (const { declined = [], participants = [] } of developments)
      expect(participants.filter(({ actor }) => declined.includes(actor))).toEqual([]);
});
