// “Did they meet in Trump's first term”, “in his second term”, “during the Biden administration”: the days of a term of office bound what is asked.

import { earliest, isExactDay, latest } from "@attache/edtf";
import type { Archive } from "../../archive/archive.ts";
import { nothingFound } from "../../core/notice.ts";
import { whereItMayFit } from "../../text/where-it-may-fit.ts";
import { threeToTap } from "../answers/three-to-tap.ts";
import { headsOfState, OF_WHOSE_JOURNEY } from "./heads-of-state.ts";
import { type Intent, type IntentContext, says } from "./intent.ts";
import { saysNoDayOfWar, sinceOffice } from "./since-office.ts";

const NTH_TERM = "(?:(?<nth>first|second|third|fourth|1st|2nd|3rd|4th|current|present|this) )?";
const TERM =
  /(?:terms?(?: (?:as|of) (?:the )?(?:us |american )?(?:president|prime minister|chancellor|premier))?|presidency|premiership|chancellorship|administration|tenure|time (?:in office|as (?:president|prime minister|chancellor)))(?: in office)?/u
    .source;
const WITHIN = "(?:(?:back )?in|during|throughout|within|under|of)";
const HOLDER_WORD =
  "(?!(?:the|his|her|their|its|first|second|third|in|of|during|under|within|throughout)\\b)\\p{L}[\\p{L}-]*";
const HOLDER = `(?<name>${HOLDER_WORD}(?: ${HOLDER_WORD}){0,2}?)`;

/** “In Trump's first term”, “under the second Trump administration”, “in his second term”. */
const IN_TERM = [
  `\\b${WITHIN} (?:president )?${HOLDER}(?:['’]?s)?['’]? ${NTH_TERM}${TERM}`,
  `\\b${WITHIN} the ${NTH_TERM}${HOLDER} (?:administration|presidency|government)`,
  `\\b${WITHIN} (?<pronoun>his|her|their) ${NTH_TERM}${TERM}`,
].map((source) => whereItMayFit(new RegExp(`${source}(?=[\\s,?!.]*$|,? (?:in|at|with|on|by|as|and|or)\\b)`, "iu")));

/** What somebody holds beside a head of state, of whose state it is. */
const ASKS_OF_OFFICE =
  /\b(?:secretar(?:y|ies)|ministers?|advis[eo]rs?|ambassadors?|chief of staff|vice[- ]president|envoys?|spokes(?:man|woman|person)|representative|director)\b/iu;

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

type Bound = { readonly text: string } | { readonly unknown: string };

/** The same with the days of the office that somebody held, where those bound what is asked. */
export function boundByOffice(text: string, archive: Archive): string {
  const bound = inTerm(text, archive);
  return bound !== undefined && "text" in bound ? bound.text : (sinceOffice(text, archive) ?? text);
}

/** The same with the days of the term; `unknown` where no record tells them apart; undefined where no term is named. */
function inTerm(text: string, archive: Archive): Bound | undefined {
  const match = IN_TERM.map((form) => form.exec(text)).find((found) => found !== null);
  if (match === undefined || match === null) return undefined;
  const { name, nth } = match.groups ?? {};
  const front = text.slice(0, match.index);
  const holders = name === undefined ? (front.match(/\p{L}+(?:-\p{L}+)*/gu) ?? []) : [name];
  const held = holders.map((who) => ({ who, terms: headsOfState(who, archive) })).find(({ terms }) => terms.length > 0);
  if (held === undefined) return undefined;
  const place = nth === undefined ? undefined : PLACE_OF_TERM[nth.toLowerCase()];
  const term = place === undefined ? onlyTerm(held.terms, nth) : held.terms.length > 1 ? held.terms[place] : undefined;
  if (term === undefined) return place === undefined ? undefined : { unknown: match[0].replace(/^\S+ /u, "") };
  const [from, to] = [term.from && isExactDay(term.from) && earliest(term.from), term.to && latest(term.to)];
  if (!from) return undefined;
  const whose = OF_WHOSE_JOURNEY.test(front)
    ? `of ${held.who} `
    : ASKS_OF_OFFICE.test(front)
      ? `under ${held.who} `
      : "";
  const span = to ? `${whose}between ${from} and ${to}` : `${whose}since ${from}`;
  return { text: `${front}${span}${text.slice(match.index + match[0].length)}` };
}

/** Of several terms none is meant without a word for it. */
function onlyTerm<Term>(terms: readonly Term[], nth: string | undefined): Term | undefined {
  return terms.length === 1 || nth !== undefined ? terms.at(-1) : undefined;
}

/** That the archive has no day of the war, the election or the term of office by which what is asked is bound. */
export function saysNoSuchTime(text: string, context: IntentContext): Intent | undefined {
  const { archive, words, asOf } = context;
  const bound = inTerm(text, archive);
  if (bound === undefined || !("unknown" in bound)) return saysNoDayOfWar(text, context);
  return says(nothingFound(words.conversation.noRecordOf({ what: bound.unknown }), asOf, threeToTap(words)));
}
