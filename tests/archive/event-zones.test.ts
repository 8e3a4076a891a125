import { expect, test } from "vitest";
import { citiesOf } from "#src/archive/event-zones.ts";
import { stateAsOf } from "#src/archive/history.ts";
import { anActor, anArchive, anEvent } from "#tests/helpers/archive.ts";

const capital = { name: "Washington", zone: "America/New_York" };
const archive = anArchive({ actors: [anActor({ id: "united-states", kind: "state", country: undefined, capital })] });

test.each([
  ["Kremlin, Moscow", undefined, "Europe/Moscow", "Moscow"],
  ["Capella, Sentosa, Singapore", undefined, "Asia/Singapore", "Singapore"],
  ["Treaty Room, Washington", "united-states", "America/New_York", "Washington"],
  ["Hilton Hotel, Antwerp", undefined, "Europe/Brussels", "Antwerp"],
  ["Lancaster House", undefined, "Europe/London", "Lancaster House"],
  ["Wilmington, Delaware", undefined, "America/New_York", "Wilmington, Delaware"],
  ["Northwood Headquarters, near London", undefined, "Europe/London", "Northwood Headquarters, near London"],
])("a clock at %j is that of a town where one is named", (name, country, zone, town) => {
  const state = stateAsOf(anEvent({ place: { name, country, zone }, format: "in-person" }), undefined);
  expect(state && citiesOf(state, archive).map((city) => city.name)).toEqual([town]);
});
