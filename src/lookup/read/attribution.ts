// Who is said to have spoken, where a text tells it beside the words: before a colon, behind a dash, in brackets.
import { knownIn, type Speaker, type SpeakerArchive, speakerIn } from "./speaker.ts";
import { askedWhetherSaid, strangerAsked } from "./stranger.ts";

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
  /\bas (?<who>[\p{L}\p{M} .’'-]{2,50}?) (?:once |later |also |has )?(?:put|called) it\b/iu,
  /\baccording to (?<who>[^:;()]{2,70})/iu,
  /[(（[](?<who>[^()（）[\]]{2,80})[)）\]][.!?]?\s*$/u,
  /(?:^|\s)[—–―~-]+\s*(?<who>(?!(?:in|at|on|about) )[^—–―~:]{2,80}?)[.!?]?\s*$/u,
  /(?:^|[:.•#]\s*)(?<who>[^:：]{2,70}?)\s*[:：]/u,
];

/** Whom the words around a quotation name as its speaker; of several quotations (`single` false) only who alone is named. */
export function speakerAround(
  words: string,
  archive: SpeakerArchive,
  single: boolean,
): Speaker | Record<string, never> {
  const typed = single ? askedWhetherSaid(words) : undefined;
  const asked = typed === undefined ? undefined : (knownIn(typed, archive) ?? strangerNamed(words, archive));
  const only = asked ?? knownIn(words, archive);
  if (only !== undefined) return only;
  for (const pattern of single ? AROUND : []) {
    const who = pattern.exec(words)?.groups?.who;
    const found = who === undefined ? undefined : speakerIn(who, archive);
    if (found !== undefined) return found;
  }
  return {};
}

function strangerNamed(words: string, archive: SpeakerArchive): Speaker | undefined {
  const stranger = strangerAsked(words, archive);
  return stranger === undefined ? undefined : { stranger };
}

const WORDS_BEFORE = [
  /^(?:and |as )?according to (?<who>[^,:]{2,60})[,:]\s*(?=\S)/iu,
  /^(?:as )?(?<who>[^,:]{2,60}?) (?:once |later |also )?(?:put it|said|wrote|told [^,:]{2,30})[,:]\s*(?=\S)/iu,
  /^(?<who>[\p{L}\p{M} .’'-]{2,50}?)\s+[—–]\s+(?=\S)/u,
  new RegExp(
    String.raw`^(?:[•*>#-]\s*)?(?:breaking: ?)?${WHO}(?: (?:has |had )?${VERB}\b(?: us| reporters)?(?: that| in \d{4})?[:,]?|(?: in \d{4}| \(\d{4}\))?[:：])\s*(?=\S)`,
    "iu",
  ),
];
const WORDS_AFTER = [
  /\s*[(（[](?<who>[^()（）[\]]{2,80})[)）\]][.!?]?\s*$/u,
  /(?:\s+[-~–]+|\s*[—―]+|(?<=[\p{P}\p{S}])–+|\s+--)\s*(?<who>[^—–―~():]{2,80}?)[.]?\s*$/u,
  /\s\/\s(?<who>[^/]{2,60})$/u,
  /,?\s+as (?<who>[\p{L}\p{M} .’'-]{2,50}?) (?:once |later |also |has )?(?:said|wrote|put it)[.]?\s*$/iu,
  // “…, said Xi in Beijing”, “…, Xi said on Tuesday”
  /,\s+(?:(?:said|says|wrote) (?<who>[\p{L}\p{M} .’'-]{2,50}?)|(?!as )(?<by>[\p{L}\p{M}.’'-]+(?: [\p{L}\p{M}.’'-]+){0,4}?) (?:said|says|wrote|told reporters))(?: (?:in|on|at|during|after|before) [^,]{1,40})?[.]?\s*$/iu,
];

/**
 * “Xi: …”, “Xi said that …”, “… (Xi Jinping, 2021)”, “… — Xi Jinping”, without quotation marks: the words themselves, and what stood
 * beside them. A name in brackets, behind a dash or before a colon is a speaker, also of somebody whom the archive does not have.
 */
export function splitAttribution(
  text: string,
  archive: SpeakerArchive,
): { readonly words: string; readonly speaker: Speaker; readonly beside: string } | undefined {
  for (const pattern of [...WORDS_AFTER, ...WORDS_BEFORE]) {
    const match = pattern.exec(text);
    if (match === null || match[0].length === text.length) continue;
    const speaker = speakerIn(match.groups?.who ?? match.groups?.by ?? "", archive);
    if (speaker !== undefined) return { words: text.replace(match[0], "").trim(), speaker, beside: match[0] };
  }
  return undefined;
}
