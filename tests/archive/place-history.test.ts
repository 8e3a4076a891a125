import { expect, test } from "vitest";
import { stateAfter } from "#src/archive/history.ts";
import { placesLeft } from "#src/archive/place-history.ts";
import { aDevelopment, anActor, anArchive, anEvent, type DevelopmentInput } from "#tests/helpers/archive.ts";

const archive = anArchive({ actors: [anActor({ id: "chile", kind: "state", name: "Chile" })] });

const at = (name: string, country: string) => ({ name, country, zone: "UTC" });

/** The places given up by an event with one development a day. */
function left(...steps: readonly Partial<DevelopmentInput>[]): readonly string[] {
  const developments = steps.map((step, index) =>
    aDevelopment({ known: `2021-10-0${index + 1}`, status: "planned", ...step }),
  );
  const event = anEvent({ developments });
  const told = event.developments.flatMap((development, index) => {
    const state = stateAfter(event, event.developments.slice(0, index + 1));
    return state === undefined ? [] : [{ state, development }];
  });
  return placesLeft(told, archive).map(({ name }) => name);
}

test("a place that another took is given up, each once, in the order in which they were last named", () => {
  expect(
    left(
      { place: at("Oslo", "norway") },
      { place: at("Lima", "peru") },
      { place: at("Oslo", "norway") },
      { place: at("Cairo", "egypt") },
    ),
  ).toEqual(["Lima", "Oslo"]);
});

test("a place that only became more exact was not given up", () => {
  expect(left({ place: at("Chile", "chile") }, { place: at("Santiago", "chile") })).toEqual([]);
  expect(left({ place: at("Santiago", "chile") }, { place: at("La Moneda, Santiago", "chile") })).toEqual([]);
});

test("what was to be somewhere and is held by video left its place, and a mistake in the archive was never one", () => {
  expect(left({ place: at("Porto", "portugal") }, { place: null, format: "virtual" })).toEqual(["Porto"]);
  expect(left({ place: at("Porto", "portugal") }, { place: at("Lisbon", "portugal"), correction: true })).toEqual([]);
});
