// The number that a step gives for what is counted: “314 prisoners are exchanged”, “14.25 billion dollars”. Pure.

import type { Development } from "../../archive/schema.ts";
import { summaryClauses } from "../../text/summary-clauses.ts";
import { ANY_NUMBER, asNumber, SCALE } from "../read/numbers-in-words.ts";

const CURRENCY = /(?:dollars?|euros?|pounds?|yuan|roubles?)\b/iu.source;

/** What is called otherwise in steps. */
const THINGS_ALIKE: readonly string[] = [
  "soldiers|troops|soldier|forces",
  "prisoners|captives|pows|prisoner",
  "aircraft|planes|airplanes|jets|plane",
  "agreements|deals|agreement|accords|memoranda|memorandums",
  "documents|texts|document|papers",
  "doses|vaccines|dose|jabs",
  "tons|tonnes",
  "votes|vote",
  "points|point",
  "missiles|missile",
];

/** All words for it, with “|” between them: “planes” → “aircraft|planes|…”; money is any sum. */
export function wordsForAmount(thing: string): string {
  return THINGS_ALIKE.find((alike) => alike.split("|").includes(thing)) ?? thing;
}

/** As a question calls a sum of money. */
export const MONEY_ASKED = "money";

/** Of how many the sentences of a text tell that: the sentence, its number, and whether that is exact; undefined where none does. */
export function amountIn(text: string, thing: string): AmountTold | undefined {
  if (thing !== MONEY_ASKED && !mayTellOf(thing, text)) return undefined;
  const form = thing === MONEY_ASKED ? MONEY_TOLD : thingTold(thing);
  for (const sentence of summaryClauses(text)) {
    const [found, ...others] = sentence.matchAll(form);
    const number = found?.groups?.number ?? found?.groups?.sum ?? found?.groups?.bare;
    if (found === undefined || number === undefined) continue;
    const isExact = others.length === 0 && !NOT_EXACTLY.test(sentence.slice(0, found.index));
    return { sentence, number: asNumber(number), isExact };
  }
  return undefined;
}

/** The same of a step; of a vote also in whose word it is: “the General Assembly, by 145 votes to 5”. */
export function amountOfStep(
  { summary, says = "" }: Pick<Development, "summary" | "says">,
  thing: string,
): AmountTold | undefined {
  return amountIn(summary, thing) ?? (thing === "votes" ? amountIn(says, thing) : undefined);
}

/** One look for the words shows of most texts that they tell no number of it. */
function mayTellOf(thing: string, text: string): boolean {
  const small = text.toLowerCase();
  return wordsForAmount(thing)
    .split("|")
    .some((word) => small.includes(word));
}

export type AmountTold = {
  readonly sentence: string;
  readonly number: number | undefined;
  /** Neither “some” nor “more than” so many, and no other such number beside it. */
  readonly isExact: boolean;
};

const NOT_EXACTLY =
  /\b(?:some|about|around|nearly|almost|over|than|least|up to|roughly|close to|as many as|another)\s*$/iu;

const MONEY_TOLD = new RegExp(
  `[£€$](?<sum>\\d[\\d,.]*(?: ${SCALE})?)|(?<!\\d)\\b(?<number>${ANY_NUMBER})(?: US)? ${CURRENCY}|\\b(?<bare>(?:\\d[\\d.]*|\\p{L}+) (?:m|b|tr)illion)(?! (?:doses|people|tons|tonnes|votes))\\b`,
  "giu",
);

/** With no more than one word between, which counts nobody else: “five states soldiers” are no five soldiers. */
function thingTold(thing: string): RegExp {
  const between = /(?: (?!(?:of|and|in|on|to|at|states|members|countries|leaders|days|hours|per)\b)\p{L}+)?/iu.source;
  return new RegExp(
    `(?<![\\d.,-])\\b(?<!\\bthe )(?<number>${ANY_NUMBER})(?: more)?${between} (?:${wordsForAmount(thing)})\\b`,
    "giu",
  );
}
