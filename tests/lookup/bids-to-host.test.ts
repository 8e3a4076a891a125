// Who bid to host an event, to whom it was given and who gave that up: told of the state that is asked about, and of no other.
import { expect, test } from "vitest";
import { bidAsStep, bidOfStep } from "#src/core/bid-asked.ts";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { aDevelopment, anActor, anArchive, anEvent } from "#tests/helpers/archive.ts";
import { readBody } from "#tests/helpers/fits.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const STATES = ["Norland", "Sudland", "Westland", "Ostland"] as const;

const conference = anEvent({
  id: "cop7",
  title: "Lake conference COP7",
  also: ["COP7"],
  kind: "conference",
  series: "lake-conferences",
  topics: ["lake-conferences"],
  place: { name: "Torvik", country: "norland" },
  developments: [
    aDevelopment({
      ...{ known: "2031-01-05", status: "floated", date: "2033", says: "the government of Sudland" },
      summary: "Sudland bids to host the conference, against Farland, which wants it in Farville.",
    }),
    aDevelopment({
      ...{ known: "2031-02-05", says: "the President of the conference" },
      summary: "Norland has offered to hold the conference.",
    }),
    aDevelopment({
      ...{ known: "2031-03-05", says: "both, in a joint statement" },
      summary: "Westland gives up its own bid and supports that of Norland.",
    }),
    aDevelopment({
      ...{ known: "2031-04-05", status: "planned", says: "the President of the conference" },
      summary: "In a ballot Norland is chosen as host, with 9 votes to 8 for Sudland.",
    }),
  ],
} as never);

const archive = anArchive({
  actors: STATES.map((name) => anActor({ id: name.toLowerCase(), name, kind: "state" })),
  events: [conference],
  topics: [{ id: "lake-conferences", name: "Lake conferences", also: [] }],
} as never);
const read = (text: string) => readBody(render(shownTo(archive, "2032-01-01")(text), archive, ENGLISH));

test.each([
  ["when did Norland win COP7", "**On record:** 5 April 2031"],
  ["when did Norland offer to host COP7", "**On record:** 5 February 2031"],
  ["when did Sudland bid for COP7", "**On record:** 5 January 2031"],
  ["who else wanted COP7", "**On record:** 5 January 2031"],
  ["when did Farland bid for COP7", "**On record:** 5 January 2031"],
  ["who withdrew its bid for COP7", "**On record:** 5 March 2031"],
  ["when did Westland withdraw its bid for COP7", "**On record:** 5 March 2031"],
  ["who won the vote for COP7", "**On record:** 5 April 2031"],
])("“%s”", (text, told) => {
  expect(read(text)).toContain(told);
});

test.each([
  ["when did Ostland bid for COP7", "My archive does not tell that Ostland offered to host it."],
  ["when did Sudland win COP7", "My archive does not tell that Sudland won it."],
  ["when did Norland withdraw its bid for COP7", "My archive does not tell that Norland gave up a bid for it."],
])("“%s”: that of another state is no answer", (text, told) => {
  expect(read(text)).toContain(told);
  expect(read(text)).not.toContain("**On record:**");
});

test("a question carries what is asked of a bid, and whose it is", () => {
  for (const asked of [{ what: "won" } as const, { what: "offered", name: "farland" } as const])
    expect(bidOfStep(bidAsStep(asked))).toEqual({ name: undefined, ...asked });
  expect(bidOfStep("suspend")).toBeUndefined();
});
