// In whose clock an event's hours are told.

import type { Day } from "@attache/edtf";
import { Temporal } from "temporal-polyfill";
import type { State } from "./history.ts";
import type { Records } from "./records.ts";
import type { Place } from "./schema.ts";

export type City = { readonly name: string; readonly zone: string };

type ZoneRecords = Pick<Records, "actors">;

/** The place of the event, then the capitals of those who take part; each zone once. */
export function citiesOf(state: State, archive: ZoneRecords): readonly City[] {
  const cities: City[] = [];
  if (state.place?.zone !== undefined) cities.push({ name: townOf(state.place, archive), zone: state.place.zone });
  if (state.format !== "in-person") {
    for (const { actor } of state.participants) {
      const capital = capitalOf(actor, archive);
      if (capital !== undefined) cities.push(capital);
    }
  }
  return cities.filter((city, index) => cities.findIndex(({ zone }) => zone === city.zone) === index);
}

/** What names a building in English, wherever it stands. */
const BUILDING =
  /\b(?:hotel|palace|house|castle|headquarters|cent(?:er|re)|base|square|villa|institute|embassy|consulate|residence|basilica|arena|campus|forum|pentagon|kremlin)\b/iu;

/**
 * A clock is a town's, not a building's: “Moscow” of “Kremlin, Moscow”. The part of the name that its zone or its country's
 * capital is called by, or what stands last behind a building; “Miami, Florida” and “Panmunjom, northern side” stay whole.
 */
function townOf({ name, country, zone }: Place, archive: ZoneRecords): string {
  const parts = name.split(", ");
  const capital = country === undefined ? undefined : archive.actors.get(country)?.capital?.name;
  const known = parts.find((part) => part === capital || (zone !== undefined && part === cityOfZone(zone)));
  if (known !== undefined) return known;
  const last = parts.at(-1) ?? name;
  return BUILDING.test(parts[0] ?? "") && /^\p{Lu}/u.test(last) ? last : name;
}

/** “Los Angeles” of “America/Los_Angeles”. */
export function cityOfZone(zone: string): string {
  return zone.replace(/^.*\//, "").replaceAll("_", " ");
}

/** The name by which a zone is spoken of at this event: that of a city concerned, or else the zone's own. */
export function cityOf(zone: string, state: State, archive: ZoneRecords): string {
  const capitals = state.participants.flatMap(({ actor }) => capitalOf(actor, archive) ?? []);
  const known = [...citiesOf(state, archive), ...capitals].find((city) => city.zone === zone);
  return known?.name ?? cityOfZone(zone);
}

/**
 * The zone in which its day is meant: as the source says; without that, the zone of the place, of the capital of its
 * country, or of those who take part, in that order. UTC when nothing tells.
 */
export function zoneOf(state: State, archive: ZoneRecords): string {
  const { zone, place, participants } = state;
  const country = place?.country === undefined ? undefined : archive.actors.get(place.country)?.capital;
  const capitals = participants.map(({ actor }) => capitalOf(actor, archive));
  return zone ?? place?.zone ?? [country, ...capitals].find((city) => city !== undefined)?.zone ?? "UTC";
}

/** Day and hour (HH:MM) of an RFC 3339 instant on the clock of an IANA zone. */
export function clockAt(instant: string, zone: string): { readonly day: Day; readonly time: string } {
  const local = Temporal.Instant.from(instant).toZonedDateTimeISO(zone);
  return { day: local.toPlainDate().toString(), time: local.toPlainTime().toString({ smallestUnit: "minute" }) };
}

function capitalOf(id: string, archive: ZoneRecords): City | undefined {
  const actor = archive.actors.get(id);
  if (actor === undefined) return undefined;
  const home = actor.kind === "person" && actor.country !== undefined ? archive.actors.get(actor.country) : actor;
  return home?.capital;
}
