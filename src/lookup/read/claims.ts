// What the words around a quotation claim of it: one speaker, one time.

import { earliest, latest, MONTH_NAMES, parseEdtf } from "@attache/edtf";
import type { Claim } from "../../archive/compare/verdict.ts";
import { speakerAround, splitAttribution } from "./attribution.ts";
import type { SpeakerArchive } from "./speaker.ts";

/** More than this is a report about many things, and its names and dates are not claims about one quotation. UTF-16 units. */
export const MOST_LETTERS_BESIDE = 160;

/** What the words around a quotation say of it; empty when several people or times are named, or none. `single`: it is one quotation. */
export function claimIn(words: string, archive: SpeakerArchive, single = true): Claim {
  if (words.length > MOST_LETTERS_BESIDE) return {};
  const said = timeIn(words);
  return { ...speakerAround(words, archive, single), ...(said === undefined ? {} : { said: spanOfClaim(said) }) };
}

/** The days of a year, month or day: 2021, 2021-11, 2021-11-09. undefined for anything else. */
export function spanOfClaim(time: string): Claim["said"] {
  const parsed = parseEdtf(time);
  if (!parsed.ok) return undefined;
  const [from, to] = [earliest(parsed.value), latest(parsed.value)];
  return from === undefined || to === undefined ? undefined : { from, to };
}

/** Words without quotation marks, apart from who and when they are said to be of: see attribution.ts. */
export function attributed(text: string, archive: SpeakerArchive): { readonly words: string; readonly claim: Claim } {
  const split = splitAttribution(text, archive);
  if (split === undefined) return { words: text, claim: {} };
  const said = timeIn(split.beside);
  return {
    words: split.words,
    claim: { ...split.speaker, ...(said === undefined ? {} : { said: spanOfClaim(said) }) },
  };
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
