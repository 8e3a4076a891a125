// “The first US-China military talk under Biden”, “their first meeting in his second term”: the time of an office bounds what is asked, and whoever held it need not have been there.

import { addDays, earliest, latest } from "@attache/edtf";
import type { Archive } from "../../archive/archive.ts";
import { keyOf, recordsCalled } from "../../archive/names/whole-names.ts";
import type { Office } from "../../archive/schema.ts";
import { whereItMayFit } from "../../text/where-it-may-fit.ts";
import { HEADS_A_STATE } from "./since-office.ts";

const WHO_HOLDS = /(?<who>\p{L}[\p{L}.-]*(?: \p{L}[\p{L}-]*){0,2}?)/u.source;
const TITLE_BEFORE = /(?:president |prime minister |chancellor )?/u.source;
const TURN_OF_TERM = /(?:(?<turn>first|1st|second|2nd|current|present|last) )?/u.source;

/** “Under Biden”, “under the Biden administration”, “during Trump's second term”, “in the Trump years”. */
const UNDER_OFFICE = whereItMayFit(
  new RegExp(
    `(?:\\bunder (?:the )?${TITLE_BEFORE}${WHO_HOLDS}(?:['’]s? ${TURN_OF_TERM}(?:term|presidency|administration|government|chancellorship|premiership)| (?:administration|presidency|government))?|\\b(?:in|during) (?:the )?${TITLE_BEFORE}${WHO_HOLDS}(?:['’]s? ${TURN_OF_TERM}(?:term|presidency|administration|chancellorship|premiership)(?: in office)?| (?:administration|presidency|years|era)))$`,
    "iu",
  ),
);
const IN_TERM_OF_SAME = whereItMayFit(
  /\b(?:in|during) (?:his|her) (?<turn>first|1st|second|2nd|current|present|last) (?:term|presidency|administration)$/iu,
);

/** The same with days in its place; of whoever held it twice, the last of those times first. Empty where no such time is told. */
export function underOffice(text: string, archive: Archive): readonly string[] {
  const match = UNDER_OFFICE.exec(text) ?? IN_TERM_OF_SAME.exec(text);
  if (match === null) return [];
  const front = text.slice(0, match.index);
  const { who, turn } = match.groups ?? {};
  const names = who === undefined ? (front.match(/\p{L}[\p{L}-]*/gu) ?? []) : [who];
  const all = [...new Map(names.flatMap((name) => termsOf(name, archive))).values()];
  // “His second term”: of those who are named whoever had two.
  const [only, ...others] = all.filter(({ length }) => who !== undefined || length > 1);
  if (only === undefined || others.length > 0) return [];
  const meant = turn === undefined ? only.toReversed() : termInTurn(turn.toLowerCase(), only);
  return meant.flatMap((office) => daysOfTerm(office).map((time) => `${front}${time}`));
}

/** By whose they are: the times in which somebody who is called so headed a state, the first of them first. */
function termsOf(name: string, archive: Archive): readonly (readonly [string, readonly Office[]])[] {
  return recordsCalled(keyOf(name), archive).flatMap(({ kind, id }) => {
    const actor = kind === "actor" ? archive.actors.get(id as never) : undefined;
    const terms = actor?.kind === "person" ? actor.offices.filter(({ title }) => HEADS_A_STATE.test(title)) : [];
    const [first] = terms;
    // Who was one head after another is under none of both.
    const ofOne = terms.filter(({ title }) => title === first?.title);
    return first === undefined || ofOne.length < terms.length ? [] : [[id, ofOne] as const];
  });
}

function termInTurn(turn: string, terms: readonly Office[]): readonly Office[] {
  const at = /^(?:first|1st)$/u.test(turn) ? 0 : /^(?:second|2nd)$/u.test(turn) ? 1 : terms.length - 1;
  return terms.slice(at, at + 1);
}

/** In days that surely are of it; on the last of them the next takes it up. */
function daysOfTerm({ from, to }: Office): readonly string[] {
  const first = from === undefined ? undefined : latest(from);
  const last = to === undefined ? undefined : earliest(to);
  const end = last === undefined ? undefined : addDays(last, -1);
  if (first !== undefined && end !== undefined) return [`between ${first} and ${end}`];
  return first === undefined ? [] : [`since ${first}`];
}
