// Time zones by the names that people type: “Europe/Berlin”, “berlin”, “new york”, “Washington”.
import type { Archive } from "../archive/archive.ts";
import { fold } from "../text/tokens.ts";
import { ZoneField } from "./subscription.ts";

export type ZoneChoice = { readonly name: string; readonly value: string };

type ZoneCandidate = { readonly zone: string; readonly city: string; readonly note: string | undefined };

/** At most 25 zones for what was typed, best first; the capitals that the archive knows are names of their zones too. */
export function suggestZones(typed: string, archive: Pick<Archive, "actors">): readonly ZoneChoice[] {
  const words = simplifyZoneName(typed);
  const ranked = candidates(archive)
    .map((candidate) => ({ ...candidate, rank: rankOf(candidate, words) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank || a.zone.localeCompare(b.zone));
  const first = ranked.filter(({ zone }, index) => ranked.findIndex((other) => other.zone === zone) === index);
  return first
    .slice(0, 25)
    .map(({ zone, note }) => ({ name: note === undefined ? zone : `${zone} (${note})`, value: zone }));
}

/** The zone that a text names, by its own name or that of a city; undefined when it names none, or more than one. */
export function resolveZone(typed: string, archive: Pick<Archive, "actors">): string | undefined {
  const words = simplifyZoneName(typed);
  const named = candidates(archive).filter(({ zone, city }) => simplifyZoneName(zone) === words || city === words);
  const zones = new Set(named.map(({ zone }) => zone));
  if (zones.size === 1) return named[0]?.zone;
  return ZoneField.safeParse(typed.trim()).success ? typed.trim() : undefined;
}

function candidates(archive: Pick<Archive, "actors">): readonly ZoneCandidate[] {
  const capitals = [...archive.actors.values()].flatMap(({ capital }) => capital ?? []);
  const zones = ["UTC", ...Intl.supportedValuesOf("timeZone")];
  return [
    ...zones.map((zone) => ({ zone, city: simplifyZoneName(zone.replace(/^.*\//, "")), note: undefined })),
    ...capitals.map(({ name, zone }) => ({ zone, city: simplifyZoneName(name), note: name })),
  ];
}

function rankOf({ zone, city }: ZoneCandidate, words: string): number {
  if (words === "") return zone === "UTC" ? 2 : 1;
  if (city === words) return 4;
  if (city.startsWith(words)) return 3;
  const parts = simplifyZoneName(`${zone} ${city}`).split(" ");
  return words.split(" ").every((word) => parts.some((part) => part.startsWith(word))) ? 2 : 0;
}

function simplifyZoneName(text: string): string {
  return fold(text)
    .replace(/[/_\s]+/g, " ")
    .trim();
}
