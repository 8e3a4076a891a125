// What the words around a quotation claim of it: one speaker, one time.

import { earliest, latest, MONTH_NAMES, parseEdtf } from "@attache/edtf";
import type { Archive } from "../../archive/archive.ts";
import type { Claim } from "../../archive/compare/verdict.ts";
import type { ActorId } from "../../archive/fields.ts";
import { peopleNamed } from "../names/whole-names.ts";

/** More than this is a report about many things, and its names and dates are not claims about one quotation. */
const BRIEF = 160;

/** Empty when several people or times are named, or none. */
export function claimIn(words: string, archive: Pick<Archive, "actors">): Claim {
  if (words.length > BRIEF) return {};
  const people = peopleIn(words, archive);
  const [only, ...others] = people;
  const said = others.length > 1 ? undefined : timeIn(words);
  return {
    ...(only === undefined || others.length > 0 ? {} : { speaker: only }),
    ...(said === undefined ? {} : { said: spanOfClaim(said) }),
  };
}

/** The days of a year, month or day: 2021, 2021-11, 2021-11-09. undefined for anything else. */
export function spanOfClaim(time: string): Claim["said"] {
  const parsed = parseEdtf(time);
  if (!parsed.ok) return undefined;
  const [from, to] = [earliest(parsed.value), latest(parsed.value)];
  return from === undefined || to === undefined ? undefined : { from, to };
}

const SAYS = String.raw`(?:has |had )?(?:said|says|wrote|writes|told (?:us|reporters)|stated|declared|tweeted|posted)(?: that| in \d{4})?`;
const WORDS_BEFORE = new RegExp(
  String.raw`^(?<who>[\p{L}\p{M} .’'-]{2,60}?)(?: ${SAYS}[:,]?| in \d{4}:|:|：)\s*(?=\S)`,
  "iu",
);
const WORDS_AFTER = /\s+[—–-]+\s*(?<who>[\p{L}\p{M} .’'-]{2,60}?)(?:,? \(?(?:\d{1,2} )?(?:\p{L}+ )?\d{4}\)?)?\.?$/u;

/** “Xi: …”, “Xi said that …”, “… — Xi Jinping, 2021”, without quotation marks: the words themselves, and what is claimed. */
export function attributed(
  text: string,
  archive: Pick<Archive, "actors">,
): { readonly words: string; readonly claim: Claim } {
  for (const pattern of [WORDS_BEFORE, WORDS_AFTER]) {
    const match = pattern.exec(text);
    if (match === null || match[0].length === text.length) continue;
    if (peopleIn(match.groups?.who ?? "", archive).length !== 1) continue;
    return { words: text.replace(match[0], "").trim(), claim: claimIn(match[0], archive) };
  }
  return { words: text, claim: {} };
}

function peopleIn(words: string, archive: Pick<Archive, "actors">): readonly ActorId[] {
  return [...new Set(peopleNamed(words, archive).flat())];
}

const CLAIM_MONTHS = MONTH_NAMES.map((name) => name.toLowerCase());
const TIME =
  /(?<day>\d{4}-\d{2}(?:-\d{2})?)|(?:(?<of>\d{1,2})(?:st|nd|rd|th)? )?(?<month>[a-z]{3,9})\.? (?:(?<on>\d{1,2}),? )?(?<year>(?:19|20)\d{2})|(?<alone>(?:19|20)\d{2})(?:年)?/giu;

/** EDTF; undefined when no time or several are named. */
export function timeIn(words: string): string | undefined {
  const times = [...words.matchAll(TIME)].map(({ groups = {} }) => {
    const month =
      CLAIM_MONTHS.findIndex((name) => groups.month !== undefined && name.startsWith(groups.month.toLowerCase())) + 1;
    if (month === 0) return groups.day ?? groups.year ?? groups.alone ?? "";
    const day = groups.of ?? groups.on;
    return [groups.year, String(month).padStart(2, "0"), ...(day === undefined ? [] : [day.padStart(2, "0")])].join(
      "-",
    );
  });
  const [only, ...others] = new Set(times);
  return others.length === 0 ? only : undefined;
}

/** A time as people type it, and nothing beside it: EDTF, or undefined. */
export function parseClaimedTime(text: string): string | undefined {
  const rest = text.replace(TIME, "").trim();
  const time = timeIn(text);
  return rest === "" && time !== undefined && spanOfClaim(time) !== undefined ? time : undefined;
}
