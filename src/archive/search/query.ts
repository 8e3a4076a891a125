// Words as typed → what to look for.

import { tokenize } from "../../text/tokens.ts";
import { finish, type Steps } from "../steps.ts";
import { datesIn, isComposed, unifyDates } from "./date-words.ts";
import type { Phrases } from "./index-rows.ts";
import type { IndexState } from "./row-store.ts";
import { isStopWord } from "./stop-words.ts";
import { apart, beginsKind, isKind, kindMeant, kindsAlike } from "./synonyms.ts";
import { createFinds, expandTerm, guess, type Meant, mend, spell } from "./term-expansion.ts";

/** A typed word. */
export type QuerySlot = Meant & {
  /** What it adds when it is found; a small word adds little. */
  readonly weight: number;
  readonly required: boolean;
  /** The typed word, when no record has it or anything like it. */
  readonly unread?: readonly [string];
};

export type Query = {
  readonly slots: readonly QuerySlot[];
  /** Only kinds of events are named: “summit”, “the next meeting”. */
  readonly general: boolean;
  readonly phrases: Phrases;
};

export type QueryReading = {
  /** The last word may go on even when it is a whole word. */
  readonly typing: boolean;
  /**
   * `plain`: known words are meant as they stand · `loose`: they may be mistyped, and short ones may go on · `far`: any
   * word of a name that looks like the typed one.
   */
  readonly how: "plain" | "loose" | "far";
};

/** As they stand, and all of them. */
export const PLAIN_READING: QueryReading = { how: "plain", typing: false };

const SMALL_WEIGHT = 0.15;

/** How surely “meet” means a meeting and “саммит” a summit, how surely “summits” means one, and how surely “talks” mean a summit. */
const OF_KIND = 80;
const PLURAL = 100;
const OF_LIKE_KIND = 35;

/** More than anybody types; what comes after is not looked at. */
const MAX_QUERY_WORDS = 24;

const QUOTED_PHRASE = /["“”„«»「」『』]([^"“”„«»「」『』]+)["“”«»「」『』]/gu;

export function readQuery(words: string, held: IndexState, reading: QueryReading): Query {
  return finish(querySteps(words, held, reading));
}

/** The same a word at a time: what a mistyped one may stand for takes a millisecond in a large archive. */
export function* querySteps(words: string, held: IndexState, reading: QueryReading): Steps<Query> {
  const tokens = tokenize(apart(unifyDates(words))).slice(0, MAX_QUERY_WORDS);
  const onlySmall = tokens.every(isStopWord);
  const general = isGeneral(tokens, reading.typing);
  const dates = datesIn(tokens);
  const slots: QuerySlot[] = [];
  for (const [at, token] of tokens.entries()) {
    const typed: TypedWord = {
      token,
      // “cop 26” is also “cop26”.
      joined: [token + (tokens[at + 1] ?? " "), (tokens[at - 1] ?? " ") + token],
      dates: dates[at] ?? [],
      kinds: kindsInQuery(token, general),
      small: isStopWord(token) && !onlySmall,
      mayGoOn: reading.how !== "plain" || (reading.typing && at === tokens.length - 1),
    };
    slots.push(...slotsFor(typed, reading, held));
    yield;
  }
  return { slots, general, phrases: phrasesIn(words, held) };
}

/** While somebody types, the last word may be the beginning of one. */
function isGeneral(tokens: readonly string[], typing: boolean): boolean {
  const names = tokens.map((token, at) => isKind(token) || (typing && at === tokens.length - 1 && beginsKind(token)));
  return names.includes(true) && tokens.every((token, at) => names[at] === true || isStopWord(token));
}

/** Who asks for summits and nothing else wants no talks. */
function kindsInQuery(token: string, general: boolean): TypedWord["kinds"] {
  const kind = kindMeant(token);
  if (kind === undefined) return [];
  const alike = general ? [] : kindsAlike(kind).map((other) => [other, OF_LIKE_KIND] as const);
  return [[kind, token === `${kind}s` ? PLURAL : OF_KIND], ...alike];
}

type TypedWord = {
  readonly token: string;
  readonly joined: readonly string[];
  readonly dates: readonly string[];
  /** The kinds of events that it may name, and how surely. */
  readonly kinds: readonly (readonly [word: string, credit: number])[];
  readonly small: boolean;
  readonly mayGoOn: boolean;
};

/** One slot; two for two words that were run together. */
function slotsFor(
  { token, joined, dates, kinds, small, mayGoOn }: TypedWord,
  { how }: QueryReading,
  held: IndexState,
): readonly QuerySlot[] {
  // A text that has “november” here and “2021” there does not speak of November 2021.
  const found = createFinds(held, dates.some(isComposed));
  for (const word of [...joined, ...dates]) found.whole(word);
  expandTerm(token, found, held, mayGoOn);
  for (const [word, credit] of kinds) {
    const term = held.terms.get(word);
    if (term !== undefined) found.note(term, credit);
  }
  if (how === "loose" && !small) mend(token, found, held);
  if (how === "far" && !small) guess(token, found, held);
  const parts = found.empty() ? spell(token, found, held) : [];
  if (parts.length > 0) return parts.map((part) => wholeSlot(part, held));
  const slot = { ...found.all(), weight: small ? SMALL_WEIGHT : 1, required: !small && !found.empty() };
  return [found.empty() ? { ...slot, unread: [token] } : slot];
}

function wholeSlot(word: string, held: IndexState): QuerySlot {
  const found = createFinds(held);
  found.whole(word);
  return { ...found.all(), weight: 1, required: true };
}

/** What stands in quotation marks. */
export function phrasesIn(words: string, { terms }: IndexState): Phrases {
  return [...words.matchAll(QUOTED_PHRASE)].flatMap((match) => {
    const phrase = tokenize(match[1] ?? "").map((token) => terms.get(token));
    if (phrase.length === 0) return [];
    return [phrase.every((term) => term !== undefined) ? phrase : undefined];
  });
}
