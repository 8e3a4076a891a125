// What the words around a quotation claim of it: one speaker, one time.

import { earliest, latest, MONTH_NAMES, parseEdtf } from "@attache/edtf";
import type { Claim } from "../../archive/compare/verdict.ts";
import { knownIn, type Speaker, type SpeakerArchive, speakerIn } from "./speaker.ts";

/** More than this is a report about many things, and its names and dates are not claims about one quotation. */
const BRIEF = 160;

/** What the words around a quotation say of it; empty when several people or times are named, or none. */
export function claimIn(words: string, archive: SpeakerArchive): Claim {
  if (words.length > BRIEF) return {};
  const said = timeIn(words);
  return { ...speakerAround(words, archive), ...(said === undefined ? {} : { said: spanOfClaim(said) }) };
}

/** The days of a year, month or day: 2021, 2021-11, 2021-11-09. undefined for anything else. */
export function spanOfClaim(time: string): Claim["said"] {
  const parsed = parseEdtf(time);
  if (!parsed.ok) return undefined;
  const [from, to] = [earliest(parsed.value), latest(parsed.value)];
  return from === undefined || to === undefined ? undefined : { from, to };
}

const VERB =
  "(?:said|says|say|wrote|writes|write|told|tells|tell|stated|declared|tweeted|posted|claimed|claims|warned|announced)";
const WHO = String.raw`(?<who>(?!(?:as|i|what|who|how|if|when|because|we|they|it|there|that|this)\b)(?![^:]*, as )[\p{L}\p{M}\p{N} .,’'&-]{2,70}?)`;

/** Where a speaker stands beside words that are in quotation marks, in the order in which it is believed. */
const AROUND = [
  new RegExp(
    String.raw`(?:^|[.!?:;•#] ?|\bdid |\bhas |\bhave |\bthat )${WHO}(?: really| ever| actually| once| also| have| has| had)* ${VERB}\b`,
    "iu",
  ),
  new RegExp(String.raw`\b${VERB} ${WHO}(?:[.!?]|$)`, "iu"),
  /\baccording to (?<who>[^:;()]{2,70})/iu,
  /[(（[](?<who>[^()（）[\]]{2,80})[)）\]][.!?]?\s*$/u,
  /(?:^|\s)[—–―~-]+\s*(?<who>[^—–―~:]{2,80}?)[.!?]?\s*$/u,
  /(?:^|[:.•#]\s*)(?<who>[^:：]{2,70}?)\s*[:：]/u,
];

function speakerAround(words: string, archive: SpeakerArchive): Speaker | Record<string, never> {
  const only = knownIn(words, archive);
  if (only !== undefined) return only;
  for (const pattern of AROUND) {
    const who = pattern.exec(words)?.groups?.who;
    const found = who === undefined ? undefined : speakerIn(who, archive);
    if (found !== undefined) return found;
  }
  return {};
}

const WORDS_BEFORE = new RegExp(
  String.raw`^(?:[•*>#-]\s*)?(?:breaking: ?)?${WHO}(?: (?:has |had )?${VERB}\b(?: us| reporters)?(?: that| in \d{4})?[:,]?|(?: in \d{4}| \(\d{4}\))?[:：])\s*(?=\S)`,
  "iu",
);
const WORDS_AFTER = [
  /\s*[(（[](?<who>[^()（）[\]]{2,80})[)）\]][.!?]?\s*$/u,
  /(?:\s+[-~]+|\s*[—–―]+|\s+--)\s*(?<who>[^—–―~():]{2,80}?)[.]?\s*$/u,
  // “…, said Xi in Beijing”, “…, Xi said on Tuesday”
  /,\s+(?:(?:said|says|wrote) (?<who>[\p{L}\p{M} .’'-]{2,50}?)|(?!as )(?<by>[\p{L}\p{M}.’'-]+(?: [\p{L}\p{M}.’'-]+){0,4}?) (?:said|says|wrote|told reporters))(?: (?:in|on|at|during|after|before) [^,]{1,40})?[.]?\s*$/iu,
];

/**
 * “Xi: …”, “Xi said that …”, “… (Xi Jinping, 2021)”, “… — Xi Jinping”, without quotation marks: the words themselves, and what is
 * claimed. A name in brackets, behind a dash or before a colon is a speaker, also of somebody whom the archive does not have.
 */
export function attributed(text: string, archive: SpeakerArchive): { readonly words: string; readonly claim: Claim } {
  for (const pattern of [...WORDS_AFTER, WORDS_BEFORE]) {
    const match = pattern.exec(text);
    if (match === null || match[0].length === text.length) continue;
    const speaker = speakerIn(match.groups?.who ?? match.groups?.by ?? "", archive);
    if (speaker === undefined) continue;
    const said = timeIn(match[0]);
    const claim = { ...speaker, ...(said === undefined ? {} : { said: spanOfClaim(said) }) };
    return { words: text.replace(match[0], "").trim(), claim };
  }
  return { words: text, claim: {} };
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
