// Whether a quotation was said in a place: by its occasion, or by the event at which it was said and on the days of it. Pure.

import { earliest, latest, overlaps } from "@attache/edtf";
import { namesOfPlace } from "./events-by-place.ts";
import { stateAsOf } from "./history.ts";
import { namesOfCity } from "./names/same-city.ts";
import { keyOf, recordsCalled } from "./names/whole-names.ts";
import { mediumOf } from "./quote-medium.ts";
import type { Records } from "./records.ts";
import type { Quote } from "./schema.ts";

/** `key`: of a city, venue or state, as `keyOf` gives it. Of an occasion that names another place its event tells nothing. */
export function wasSaidIn(quote: Quote, key: string, archive: Records): boolean {
  const there = placesOfOccasion(quote);
  const names = [...namesOfCity(key), ...capitalsCalled(key, archive)];
  if (there.some((where) => names.some((name) => isIn(where, name)))) return true;
  return !there.some((where) => NAMES_A_PLACE.test(where)) && wasAtEventIn(quote, key, archive);
}

/** What of an occasion is about something else: “…, on the signing in Washington”, “…, after the talks in Pyongyang”. “On the way to the rostrum in Beijing” is where. */
const IS_ABOUT =
  /^(?:on (?!the way\b|leaving\b)|about |as |it was |it is |after |before |according |in answer |asked |answer |announcement |wrongly |longer )/iu;

/** Where somebody spoke, as the occasion has it, part by part, as `keyOf` writes it. A statement “on the meeting in Leipzig” need not be from there, nor is what is only called a post. */
function placesOfOccasion(quote: Quote): readonly string[] {
  const isHeard = mediumOf(quote, { note: undefined }) === "spoken";
  return quote.occasion
    .split(/[,;]/)
    .map((part) => part.trim())
    .filter((part) => !IS_ABOUT.test(part) && (isHeard || /^(?:in|at) /iu.test(part)))
    .map((part) => keyOf(part.replace(/ on (?!the way\b).*$/u, "")));
}

function isIn(where: string, name: string): boolean {
  const text = ` ${where} `;
  const at = text.indexOf(` ${name} `);
  return where === name || (at >= 0 && / (?:in|at)(?: the)?$/.test(text.slice(0, at)));
}

const NAMES_A_PLACE = /\bin (?!the (?:morning|evening|night)\b)\p{L}/u;

/** “In India” is in its capital, too. */
function capitalsCalled(key: string, archive: Records): readonly string[] {
  return recordsCalled(key, archive).flatMap(({ kind, id }) => {
    const actor = kind === "actor" ? archive.actors.get(id) : undefined;
    const capital = actor?.kind === "state" ? keyOf(actor.capital?.name ?? "") : "";
    return capital === "" || capital === key ? [] : namesOfCity(capital);
  });
}

function wasAtEventIn(quote: Quote, key: string, archive: Records): boolean {
  const event = quote.event === undefined ? undefined : archive.events.get(quote.event);
  const state = event && stateAsOf(event, undefined);
  const isHeard = mediumOf(quote, { note: undefined }) === "spoken" && !FROM_AFAR.test(quote.occasion);
  if (event === undefined || state?.date === undefined || state.format === "virtual" || !isHeard) return false;
  const [from, to] = [earliest(state.date), latest(state.date)];
  return namesOfPlace(state.place ?? event.place, archive).includes(key) && overlaps(quote.said, from, to);
}

const FROM_AFAR = /\b(?:call|video|virtual|telephone|radio|interview)\b/iu;
