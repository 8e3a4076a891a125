// “The first US-China military talk under Biden”, “their first meeting in his second term”: the time of an office bounds what is asked, and whoever held it need not have been there.

import { addDays, earliest, latest } from "@attache/edtf";
import type { Archive } from "../../archive/archive.ts";
import type { Office } from "../../archive/schema.ts";
import { nothingFound } from "../../core/notice.ts";
import { whereItMayFit } from "../../text/where-it-may-fit.ts";
import { threeToTap } from "../answers/three-to-tap.ts";
import { headsOfState, OF_WHOSE_JOURNEY } from "./heads-of-state.ts";
import { type Intent, type IntentContext, says } from "./intent.ts";
import { saysNoDayOfWar } from "./since-office.ts";

const HOLDER_WORD =
  /(?!(?:the|his|her|their|its|whose|with|between|first|second|third|fourth|in|of|during|under|within|throughout)(?!\p{L}))\p{L}[\p{L}.-]*/u
    .source;
const HOLDER = `(?:president |prime minister |chancellor )?(?<who>${HOLDER_WORD}(?: ${HOLDER_WORD}){0,2}?)`;
const TURN_OF_TERM = /(?:(?<turn>first|second|third|fourth|1st|2nd|3rd|4th|current|present|last) )?/u.source;
const TERM =
  /(?:terms?(?: (?:as|of) (?:the )?(?:us |american )?(?:president|prime minister|chancellor|premier))?|presidency|premiership|chancellorship|administration|government|tenure|time (?:in office|as (?:president|prime minister|chancellor)))(?: in office)?/u
    .source;
const WITHIN_TERM = /\b(?:(?:back )?in|during|throughout|within|under|of)/u.source;
const BEHIND_TERM = /(?=[\s,?!.]*$|,? (?:in|at|with|on|by|as|and|or)\b)/u.source;

/** “In Trump's first term”, “under the second Trump administration”, “in the Trump years”, “under Biden”, “in his second term”. */
const UNDER_OFFICE = [
  `${WITHIN_TERM} (?:the )?${HOLDER}(?:['’]?s)?['’]? ${TURN_OF_TERM}${TERM}${BEHIND_TERM}`,
  `${WITHIN_TERM} the ${TURN_OF_TERM}${HOLDER} (?:administration|presidency|government|years|era)${BEHIND_TERM}`,
  `\\bunder (?:the )?${HOLDER}(?=$| (?:with|between) )`,
  `${WITHIN_TERM} (?:his|her|their) ${TURN_OF_TERM}${TERM}${BEHIND_TERM}`,
].map((source) => whereItMayFit(new RegExp(source, "iu")));

/** What somebody holds beside a head of state, of whose state it is. */
const ASKS_OF_OFFICE =
  /^(?!.*\b(?:summits?|meetings?|meet|met|visit\w*|calls?|talks?|speak|spoke)\b).*\b(?:secretar(?:y|ies)|ministers?|advis[eo]rs?|ambassadors?|chief of staff|vice[- ]president|envoys?|spokes(?:man|woman|person)|representative|director)\b/iu;

const PLACE_OF_TERM: Readonly<Record<string, number>> = {
  first: 0,
  "1st": 0,
  second: 1,
  "2nd": 1,
  third: 2,
  "3rd": 2,
  fourth: 3,
  "4th": 3,
};

const IS_BARE_NAME =
  /^under (?!.*\b(?:terms?|presidency|premiership|chancellorship|administration|government|tenure|time|years|era)\b)/iu;

/** `readings`: the same with days in its place, of whoever held it twice the last of those times first; `unknown`: the words for a term that no record tells apart. */
type UnderOffice = { readonly readings: readonly string[]; readonly unknown?: string };

const NO_OFFICE: UnderOffice = { readings: [] };

/** No readings for a text that names no such time, or one of which it is not known whose. */
export function underOffice(text: string, archive: Archive): UnderOffice {
  const match = UNDER_OFFICE.map((form) => form.exec(text)).find((found) => found !== null);
  if (match === undefined || match === null) return NO_OFFICE;
  const { who, turn = "" } = match.groups ?? {};
  const front = text.slice(0, match.index);
  const isOffice = ASKS_OF_OFFICE.test(front);
  // “Treasury secretary under Biden”: whose office it was beside is read with it.
  if (isOffice && IS_BARE_NAME.test(match[0])) return NO_OFFICE;
  const names = who === undefined ? (front.match(/\p{L}[\p{L}-]*/gu) ?? []) : [who];
  const held = names
    .map((name) => ({ name, terms: termsAtTheHead(name, archive) }))
    .filter(({ terms }) => terms.length > 0);
  const place = PLACE_OF_TERM[turn.toLowerCase()];
  // “His second term”: of those who are named whoever had as many; a first one is only known where there was another.
  const least = Math.max(2, (place ?? 0) + 1);
  const [only, ...others] = place === undefined ? held : held.filter(({ terms }) => terms.length >= least);
  if (only === undefined)
    return held.length === 0 ? NO_OFFICE : { readings: [], unknown: match[0].replace(/^\S+ /u, "") };
  if (others.some(({ terms }) => terms[0] !== only.terms[0])) return NO_OFFICE;
  const whose = OF_WHOSE_JOURNEY.test(front) ? `of ${only.name} ` : isOffice ? `under ${only.name} ` : "";
  const meant =
    place === undefined
      ? turn === ""
        ? only.terms.toReversed()
        : only.terms.slice(-1)
      : only.terms.slice(place, place + 1);
  const rest = text.slice(match.index + match[0].length);
  return { readings: meant.flatMap((office) => daysOfTerm(office).map((time) => `${front}${whose}${time}${rest}`)) };
}

/** Who was one head after another is under none of both. */
function termsAtTheHead(name: string, archive: Archive): readonly Office[] {
  const terms = headsOfState(name, archive);
  return terms.every(({ title }) => title === terms[0]?.title) ? terms : [];
}

/** In days that surely are of it; on the last of them the next takes it up. */
function daysOfTerm({ from, to }: Office): readonly string[] {
  const first = from === undefined ? undefined : latest(from);
  const last = to === undefined ? undefined : earliest(to);
  const end = last === undefined ? undefined : addDays(last, -1);
  if (first !== undefined && end !== undefined) return [`between ${first} and ${end}`];
  return first === undefined ? [] : [`since ${first}`];
}

/** That the archive has no day of the war, the election or the term of office by which what is asked is bound. */
export function saysNoSuchTime(text: string, context: IntentContext): Intent | undefined {
  const { archive, words, asOf } = context;
  const { unknown } = underOffice(text, archive);
  if (unknown === undefined) return saysNoDayOfWar(text, context);
  return says(nothingFound(words.conversation.noRecordOf({ what: unknown }), asOf, threeToTap(words)));
}
