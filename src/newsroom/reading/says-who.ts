// Who says so, in the words of the headline: “Kremlin”, “White House official”, “sources”. Pure.

import type { Day } from "@attache/edtf";
import type { Records } from "../../archive/records.ts";
import { spokenFor } from "./spokespeople.ts";
import type { SpottedName } from "./spotted-name.ts";
import { HEARSAY } from "./step-patterns.ts";
import type { ToldHeadline } from "./told.ts";

export type HeadlineSayer = {
  /** As the headline has it. */
  readonly words: string;
  /** States and organisations for which they speak; empty for sources, media and those whom the archive does not have. */
  readonly speaksFor: ReadonlySet<string>;
};

/** Small letters of a pattern, and capitals too. A `(?i:…)` in the pattern is now and then passed over by Node 24 in a long process. */
function inAnyCase(pattern: string): string {
  return pattern.replace(/\[([a-z]+)\]|[a-z]/g, (one, set: string | undefined) =>
    set === undefined ? `[${one}${one.toUpperCase()}]` : `[${set}${set.toUpperCase()}]`,
  );
}

const SAYING_VERB =
  "(?:says?|said|confirms?|confirmed|announces?|announced|tells?|told|claims?|claimed|insists?|insisted|adds?|reveals?|revealed|hints?|hinted|suggests?|suggested|declares?|declared|vows?|expects?|hopes?|proposes?|proposed|denies|denied|rules? out|ruled out|leaves? open|signals?|signalled|warns?|warned|unveils?|(?:sets?|fixes|fixed) (?:a |the |new )*(?:date|day|[0-9]|january|february|march|april|may|june|july|august|september|october|november|december)|reports?|reported)";
/** Who can say something: names and offices, and no word for what they do. */
const WHO = `(?:(?:\\p{Lu}|\\d)[^\\s,:]*|${inAnyCase(
  "(?:of|the|and|for|de|al|bin|state|foreign|prime|defen[cs]e|finance|trade|deputy|top|senior|ex-?|former|chief|chiefs|president|presidency|minister|ministers|ministry|premier|chancellor|secretary|leaders?|officials?|aides?|envoys?|ambassador|adviser|spokes(?:man|woman|person)|office|department|government|diplomats?|organi[sz]ers|hosts|negotiators?|mediators?|sources?|media|report|king|pope|host|house|party|palace)",
)})`;
const BEFORE_VERB = new RegExp(
  `^(?<who>${WHO}(?:'s)?(?:\\s+${WHO}(?:'s)?){0,5})\\s+(?:${inAnyCase("(?:also|now|again|later)")}\\s+)?${inAnyCase(SAYING_VERB)}(?!\\p{L})`,
  "u",
);
/** Titles In Capitals hide verbs among the names. */
const DOES =
  /\b(?:to|will|would|could|\p{L}+ly|postpones?|delays?|cancels?|visits?|meets?|talks|summit|meeting|call|deal)\b/iu;
const BEHIND_COMMA = new RegExp(
  `,\\s+(?:(?:says?|said|reports?|announces?|confirms?)\\s+(?<by>[^,:]{2,60})|(?<who>[^,:]{2,60}?)\\s+${SAYING_VERB})(?:\\s+(?:in|on|at)\\s[^,]*)?$`,
  "iu",
);
/** “Confirming the round, the Kremlin is cautious”. */
const OPENS_WITH_SAYING = new RegExp(
  `^(?:\\p{L}+ly )?${inAnyCase("(?:confirming|announcing|unveiling|denying|declaring)")} [^,]{5,90}, (?:the )?(?<who>${WHO}(?:'s)?(?:\\s+${WHO}(?:'s)?){0,4})\\s`,
  "u",
);
const AT_END = /\s(?:says?|said|reports?)\s+(?<by>(?:[\p{L}.'-]+\s?){1,4})$/iu;
const ACCORDING = /\b(?:according to|as per)\s+(?<who>[^,:]{2,60})/iu;

/** undefined when the headline names nobody as saying it. */
export function sayerIn(told: ToldHeadline, records: Pick<Records, "actors">, today: Day): HeadlineSayer | undefined {
  const { clauses } = told.headline;
  const speaker = clauses.find(({ role }) => role === "speaker");
  if (speaker !== undefined && !/^['"]/.test(speaker.text)) return sayerOf(speaker.text, told, records, today);
  const last = clauses.at(-1)?.text ?? "";
  const behind = BEHIND_COMMA.exec(last)?.groups;
  const named = OPENS_WITH_SAYING.exec(told.headline.text)?.groups?.who ?? behind?.who ?? behind?.by;
  if (named !== undefined && isSomebody(named)) return sayerOf(named, told, records, today);
  // “Stocks rise as White House confirms summit”; behind other words nobody says what is told.
  for (const { text } of clauses.filter(({ role, opener }) => role !== "beside" || opener === "as")) {
    for (const pattern of [ACCORDING, BEHIND_COMMA, AT_END, BEFORE_VERB]) {
      const found = pattern.exec(text)?.groups;
      const who = found?.who ?? found?.by;
      if (who === undefined || DOES.test(who)) continue;
      const sayer = sayerOf(who, told, records, today);
      if (sayer.speaksFor.size > 0 || HEARSAY.test(who.toLowerCase()) || SPOKESMAN.test(who)) return sayer;
    }
  }
  return undefined;
}

/** “Peskov”, “MEA”, “diplomats”: behind the last comma whoever says something is named, whether the archive has them or not. */
function isSomebody(who: string): boolean {
  return !DOES.test(who) && (/^\p{Lu}/u.test(who) || SPOKESMAN.test(who) || HEARSAY.test(who.toLowerCase()));
}

function sayerOf(words: string, told: ToldHeadline, { actors }: Pick<Records, "actors">, today: Day): HeadlineSayer {
  const bare = words
    .replace(/^(?:says?|said|according to)\s+|\s+(?:says?|said|reports?|confirms?|insists?|announces?)$/iu, "")
    .trim();
  if (/\b(?:media|sources?|reports?|people familiar)\b/iu.test(bare)) return { words: bare, speaksFor: new Set() };
  const written = bare.toLowerCase();
  const speaksFor = new Set<string>();
  for (const name of told.names) {
    const text = told.headline.words.slice(name.from, name.to).map((word) => word.text.toLowerCase());
    if (!text.every((word) => written.includes(word))) continue;
    for (const id of representedBy(name, told, actors)) speaksFor.add(id);
  }
  const spokesman = spokenFor(bare, today);
  if (spokesman !== undefined) speaksFor.add(spokesman);
  return { words: bare, speaksFor };
}

function representedBy(name: SpottedName, told: ToldHeadline, actors: Records["actors"]): readonly string[] {
  switch (name.is) {
    case "person":
      return name.ids.flatMap((id) => told.actFor.get(id) ?? []);
    case "state":
      return [name.id];
    case "organisation":
      return [name.id, ...[actors.get(name.id)?.country].flatMap((id) => id ?? [])];
    case "series":
    case "topic":
    case "event":
    case "place":
      return [];
  }
}

/** Somebody who speaks for others, whom the archive need not have. */
const SPOKESMAN =
  /\b(?:spokes(?:man|woman|person)|officials?|envoy|ambassador|ministr?y|minister|aide|adviser|diplomats?|presidency|embassy|office|government|organi[sz]ers|mediators?|negotiators?)\b/iu;

/** Whether the headline says of itself that it was only heard. */
export function isHearsay({ headline }: ToldHeadline): boolean {
  return headline.clauses.some(
    ({ text, role }) => (role === "speaker" || role === "main") && HEARSAY_IN.test(text.toLowerCase()),
  );
}

const HEARSAY_IN =
  /\b(?:reportedly|sources?(?: say| says|:|$)|people familiar|media(?: reports?| say)|reports?$|report says|insiders?|rumou?r\w*|unnamed|axios|wsj|nyt|politico reports|bloomberg|local media|state media report|according to (?:\w+ )?(?:media|reports|sources)|ytn)\b/;
