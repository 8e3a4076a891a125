// Lands that are no state in every archive, by the time zones that are theirs alone.

/** Zones in small letters, and how the land is called, as `keyOf` gives it. */
const LANDS: ReadonlyMap<string, string> = new Map([["asia/taipei", "taiwan"]]);

/** The name of the land that has the zone to itself; undefined for any other. `zone`: an IANA zone. */
export function landOfZone(zone: string | undefined): string | undefined {
  return LANDS.get((zone ?? "").toLowerCase());
}
