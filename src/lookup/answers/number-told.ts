// Which step of an event tells how many came, were invited or did what is asked for: “the summit ends with 92 states present”. Pure.

import type { NumberAsked } from "../../core/number-asked.ts";
import type { EventStep } from "../../core/view.ts";
import { summaryClauses } from "../../text/summary-clauses.ts";
import { asNumber } from "../read/numbers-in-words.ts";
import { amountOfStep } from "./amount-told.ts";

/** A year counts nobody: “after India in 2023 the leaders”. */
const SOME =
  /(?:(?!(?:19|20)\d\d\b)\d[\d,]*|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\p{L}+)?|(?<!\bthe )(?:four|five|six)|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|dozens of|hundreds of|a hundred)/iu
    .source;
const BETWEEN_NUMBERS = /(?: (?!(?:of|and|in|on|to|at|permanent)\b)\p{L}+){0,2}? /iu.source;
const STATES = /(?:states|countries|nations|members|governments|delegations|parties)\b/iu.source;
/** What they signed up to, and no number of those who were there. */
const DO_SO =
  /(?! (?:pledg\w*|promis\w*|back|support|sign|adhere)\b| join\b(?! (?:an? |the )?(?:video )?(?:call|talks|meeting|summit)))/iu
    .source;

const numbers = (unit: string) => new RegExp(`(?<![\\d-])\\b${SOME}${BETWEEN_NUMBERS}${unit}`, "iu");
const there = (unit: string) => new RegExp(`${numbers(unit).source}${DO_SO}`, "iu");
const UNITS_COUNTED = {
  leaders: /(?:leaders|heads of (?:state|government)|presidents|prime ministers|heads)\b/iu.source,
  states: STATES,
  people: /(?:people|delegates|participants|guests|officials|attendees)\b/iu.source,
  ministers: /ministers\b/iu.source,
} as const;
/** “Guests from 41 states.” */
const FROM_STATES = new RegExp(`\\b(?:delegates|guests|participants) from\\b.*${numbers(STATES).source}`, "iu");

/** In the words for whom it is asked; else in those that tell of the same meeting. */
const TELLS_NUMBER: Readonly<Record<Exclude<NumberAsked["of"], "amount">, readonly RegExp[]>> = {
  leaders: [there(UNITS_COUNTED.leaders), there(STATES)],
  states: [there(STATES), there(UNITS_COUNTED.leaders)],
  people: [there(UNITS_COUNTED.people), FROM_STATES],
  ministers: [there(UNITS_COUNTED.ministers)],
};
/** Whoever is counted. */
const ANY_COUNTED = `(?:${Object.values(UNITS_COUNTED).join("|")})`;
const DID_SO: readonly RegExp[] = Object.values(UNITS_COUNTED).map(numbers);

/** Whoever is asked to come need not. */
const INVITES_THEM = /\binvit\w*/iu;

const IS_ON = new Set(["under-way", "held"]);

/** `steps` stand newest first. Of those that tell it, one by which it is on or over before the latest from before. */
export function numberTold(steps: readonly EventStep[], { of, deed }: NumberAsked): EventStep | undefined {
  if (of === "amount") {
    const telling = steps.filter(({ development }) => amountOfStep(development, deed ?? "") !== undefined);
    return telling.find(isOnThen) ?? telling[0];
  }
  const told = (form: RegExp) =>
    steps.filter(({ development: { summary } }) =>
      summaryClauses(summary).some((sentence) => tellsNumber(sentence, form, deed)),
    );
  for (const form of deed === undefined ? TELLS_NUMBER[of] : [...TELLS_NUMBER[of], ...DID_SO]) {
    const found = told(form);
    const best = found.find(isOnThen) ?? found[0];
    if (best !== undefined) return best;
  }
  return undefined;
}

function isOnThen({ state: { status } }: EventStep): boolean {
  return IS_ON.has(status);
}

/** How the number of the step that tells it stands to the one that whoever asks has in mind; undefined where that cannot be told. */
export function isNumberClaimed(step: EventStep, { of, deed, claimed }: NumberAsked): boolean | undefined {
  if (claimed === undefined) return undefined;
  const told = of === "amount" ? amountOfStep(step.development, deed ?? "") : countIn(step, of, deed);
  if (told?.number === undefined || !told.isExact) return undefined;
  return told.number === claimed;
}

function countIn(step: EventStep, of: Exclude<NumberAsked["of"], "amount">, deed: string | undefined) {
  const sentences = summaryClauses(step.development.summary);
  for (const form of deed === undefined ? TELLS_NUMBER[of] : [...TELLS_NUMBER[of], ...DID_SO]) {
    const sentence = sentences.find((one) => tellsNumber(one, form, deed));
    const [found, ...others] = [...(sentence ?? "").matchAll(new RegExp(numbers(ANY_COUNTED), "giu"))];
    if (sentence === undefined || found === undefined) continue;
    // “Leaders from 47 states” are told in other words than the question.
    const isSameUnit = new RegExp(UNITS_COUNTED[of], "iu").test(found[0]);
    const isAbout = /\b(?:some|about|nearly|almost|over|than|least|up to)\s*$/iu.test(sentence.slice(0, found.index));
    const isExact = isSameUnit && others.length === 0 && !isAbout;
    return { number: asNumber(found[0].split(" ")[0] ?? ""), isExact };
  }
  return undefined;
}

function tellsNumber(sentence: string, form: RegExp, deed: string | undefined): boolean {
  if (!form.test(sentence)) return false;
  return deed === undefined ? !INVITES_THEM.test(sentence) : hasStem(sentence, deed);
}

/** Letters by which “pledged” and “pledges” are known to be one. */
const MIN_STEM = 4;

function hasStem(sentence: string, deed: string): boolean {
  const stem = deed.replace(/(?:ed|es|ing|s|e)$/u, "");
  return new RegExp(`\\b${stem.length < MIN_STEM ? deed : stem}`, "iu").test(sentence);
}
