// Under which names the place of an event is told in headlines. Pure.

import type { State } from "../../archive/history.ts";
import { namesOfCity } from "../../archive/names/same-city.ts";
import type { Records } from "../../archive/records.ts";
import type { Actor, Event, Place } from "../../archive/schema.ts";
import { tokenize } from "../../text/tokens.ts";

/** Cities and venues, as folded words; the country is a place only by its capital. */
export function placesOfState({ place }: State, event: Event, actors: Records["actors"]): ReadonlySet<string> {
  const country = place?.country === undefined ? undefined : actors.get(place.country);
  const ofCountry = country === undefined ? undefined : countryNames(country);
  const keys = [place, event.place].flatMap((one) => (one == null ? [] : keysOfPlace(one)));
  return new Set(keys.filter((key) => key === ofCountry?.capital || ofCountry?.names.has(key) !== true));
}

const PLACE_KEYS = new WeakMap<Place, readonly string[]>();

function keysOfPlace(place: Place): readonly string[] {
  const known = PLACE_KEYS.get(place);
  if (known !== undefined) return known;
  const keys = [place.name, ...place.name.split(/,| and | or |\(/u)]
    .map((name) => tokenize(name).join(" ").replace(/^the /, ""))
    .filter((key) => key.length > 2)
    .flatMap(namesOfCity)
    .flatMap((key) => [key, ...VENUES_OF.flatMap((venues) => (venues.includes(key) ? venues : []))]);
  PLACE_KEYS.set(place, keys);
  return keys;
}

type CountryNames = { readonly names: ReadonlySet<string>; readonly capital: string };

const COUNTRY_NAMES = new WeakMap<Actor, CountryNames>();

function countryNames(country: Actor): CountryNames {
  const known = COUNTRY_NAMES.get(country);
  if (known !== undefined) return known;
  const names = new Set([country.name, ...country.also].map((name) => tokenize(name).join(" ")));
  const read = { names, capital: country.capital === undefined ? "" : tokenize(country.capital.name).join(" ") };
  COUNTRY_NAMES.set(country, read);
  return read;
}

/** A city, and where in it or beside it people meet. */
const VENUES_OF: readonly (readonly string[])[] = [
  ["washington", "white house"],
  ["mar a lago", "palm beach"],
  ["miami", "doral"],
  ["moscow", "kremlin"],
  ["beijing", "great hall of the people"],
];
