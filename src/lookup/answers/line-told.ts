// Which step of an event tells most of the words of a question that are none of its name. Pure.

import type { Day } from "@attache/edtf";
import type { Archive } from "../../archive/archive.ts";
import type { Development } from "../../archive/schema.ts";
import { tellsWhy } from "../../archive/tells-why.ts";
import { cutWords } from "../../core/question.ts";
import { rememberedLately } from "../../text/remembered-lately.ts";
import { summaryClauses } from "../../text/summary-clauses.ts";
import { tokenize } from "../../text/tokens.ts";
import { isFunctionWord } from "../parts/function-words.ts";
import { toldForms } from "../parts/same-thing.ts";
import { type DeedOfThem, doesDeed } from "./deed-as-verb.ts";
import { joinsBy, tellsJoining } from "./joined-told.ts";
import { stepTold } from "./step-told.ts";
import { toldStem } from "./told-stem.ts";

export type LineAsked = {
  /** All of them have to stand in one sentence of the step. */
  readonly words: readonly string[];
  /** More of these is better. */
  readonly others: readonly string[];
  /** Who and where is named besides: of sentences that tell as much the one that names more of them. */
  readonly names: readonly string[];
  /** Whether the last of several that tell as much is meant: how it came out. */
  readonly isLatest: boolean;
  /** Nothing that was only to be. */
  readonly isDone?: boolean;
  /** A word of the name of whoever is to have joined: in a sentence without it somebody else did. */
  readonly joining?: string;
  /** By any of these words whoever is to have left is named. */
  readonly leaving?: readonly string[];
  /** What they are to have done, by a word that is a noun too. */
  readonly deed?: DeedOfThem;
  /** From whom something is taken over: where they take it nobody took it from them. */
  readonly takenFrom?: string;
  /** By words of their names who tells and who is told. */
  readonly roles?: { readonly by: readonly string[]; readonly to: readonly string[] } | undefined;
  /** Nothing that was known before this day was said on it. */
  readonly saidFrom?: Day | undefined;
  /** One that tells why, with all who are named. */
  readonly isReason?: boolean;
};

export type LineTold = {
  readonly development: Development;
  readonly clause: string;
  /** So many words of the question it has; `weight` tells lines of as many apart. */
  readonly count: number;
  readonly weight: number;
};

/** Of the steps, which stand oldest first, the one with the sentence that has all of the words and the most of the others; undefined where none has them. */
export function lineTold(steps: readonly Development[], asked: LineAsked): LineTold | undefined {
  return clausesOfSteps(steps)
    .flatMap(({ development, clause }) => lineIn(development, clause, asked))
    .reduce<LineTold | undefined>(
      (best, line) =>
        best === undefined || line.weight > best.weight || (asked.isLatest && line.weight === best.weight)
          ? line
          : best,
      undefined,
    );
}

/** An hour, as steps tell it. */
export const HAS_CLOCK = /\b\d{1,2}:\d\d\b/u;

/** The one that tells an hour: with the words, or where there are none the last. */
export function lineOfClock(steps: readonly Development[], asked: LineAsked): LineTold | undefined {
  const clocked = steps.filter(({ summary }) => HAS_CLOCK.test(summary));
  if (asked.words.length + asked.others.length > 0) return lineTold(clocked, asked);
  const last = clausesOfSteps(clocked).findLast(({ clause }) => HAS_CLOCK.test(clause));
  return last && { ...last, count: 1, weight: 1 };
}

function lineIn(development: Development, clause: string, asked: LineAsked): readonly LineTold[] {
  if (!mayBeTheirs(development, clause, asked)) return [];
  const stems = stemsOfClause(clause);
  const has = (word: string) => !toldForms(word).isDisjointFrom(stems);
  // Hardly any sentence has them all: what it tells beside them is asked of no other.
  if (!asked.words.every(has)) return [];
  const isToBe = IS_TO_BE.test(clause) || isAimOf(clause, asked);
  if (isToBe && asked.isDone === true) return [];
  if (asked.deed !== undefined && !doesDeed(clause, asked.deed)) return [];
  const { joining } = asked;
  const isJoined =
    joining === undefined ||
    (tellsJoining(clause)
      ? joinsBy(clause, joining)
      : stems.has(toldStem(joining)) && has("join") && !JOINS_MEETING.test(clause));
  if (!isJoined) return [];
  if (asked.leaving?.some((name) => stems.has(toldStem(name))) === false) return [];
  if (asked.takenFrom !== undefined && !isTakenFrom(clause, asked.takenFrom)) return [];
  const count = asked.words.length + asked.others.filter(has).length;
  const named = asked.names.filter((name) => stems.has(toldStem(name))).length;
  const isOfReason = named > 0 && tellsReason(clause, asked) && asked.others.every(has);
  if (asked.isReason === true && !isOfReason) return [];
  const weight = count + NAMED_WEIGHT * named - (isToBe ? TO_BE_WEIGHT : 0);
  return count === 0 ? [] : [{ development, clause, count, weight }];
}

/** A message is held against each sentence of the events that it may mean, and the next one against the same. */
const MOST_CLAUSES = 4_000;
const stemsOfClauseLately = rememberedLately<typeof toldStem, ReadonlySet<string>>(MOST_CLAUSES);

function stemsOfClause(clause: string): ReadonlySet<string> {
  return stemsOfClauseLately(toldStem, clause, () => {
    const stems = tokenize(clause.replace(LONG_BEFORE, "")).map(toldStem);
    return new Set(tellsJoining(clause) ? [...stems, "join"] : stems);
  });
}

/** Whether it is no older than what was said, and whoever tells is named in it, before whoever is told. */
function mayBeTheirs({ known }: Development, clause: string, { saidFrom, roles }: LineAsked): boolean {
  if (saidFrom !== undefined && known.by < saidFrom) return false;
  if (roles === undefined) return true;
  const told = tokenize(clause);
  const by = told.findIndex((word) => roles.by.includes(word));
  const to = told.findIndex((word) => roles.to.includes(word));
  return by >= 0 && (to < 0 || by < to);
}

/** “Delegates laugh when Trump praises …”: on which occasion, where a word of the question is told by that sentence alone. */
function tellsReason(clause: string, { words }: LineAsked): boolean {
  return tellsWhy(clause) || (words.length > 0 && TELLS_OCCASION.test(clause));
}

const TELLS_OCCASION = /\S (?:when|after|once) (?!\d)\p{L}/u;

const TAKES_OVER = /^(?:takes?|follows?|gets?|receives?|accepts?|is)$/u;
const HANDS_OVER = /\b(?:takes? (?:over|the)|hands?|follows?|pass(?:es)?)\b/iu;

/** Not “Indonesia takes over the chair”, nor that somebody has it. */
function isTakenFrom(clause: string, name: string): boolean {
  const told = tokenize(clause);
  return HANDS_OVER.test(clause) && !told.some((word, at) => word === name && TAKES_OVER.test(told[at + 1] ?? ""));
}

/** “Forty years after it joined NATO”: what the day recalls is not what is told. */
const LONG_BEFORE = /,? \p{L}+ years (?:after|since) [^,;.]*/iu;

/** “Zelensky joins the first meeting of the Council”: who was there is no member by that. */
const JOINS_MEETING =
  /\bjoin(?:s|ed)? (?:an?|the|their|its) (?:[\p{L}-]+ )*?(?:meetings?|talks|summit|session|call|dinner)\b/iu;

/** “Invites Sweden to join”. */
function isAimOf(clause: string, { words, others }: LineAsked): boolean {
  if (!/\bto /iu.test(clause)) return false;
  const told = tokenize(clause);
  const isAsked = (stem: string) =>
    words.some((word) => toldForms(word).has(stem)) || others.some((word) => toldForms(word).has(stem));
  return told.some(
    (word, at) => told[at - 1] === "to" && isAsked(toldStem(word)) && !AGREES_TO.test(told[at - 2] ?? ""),
  );
}

/** “Agree to spend 5 per cent”: that is what was done. */
const AGREES_TO = /^(?:agrees?|decides?|pledges?|promises?)$/u;

const NAMED_WEIGHT = 0.2;
/** More than the names in it, and less than a word. */
const TO_BE_WEIGHT = 0.9;
/** What is meant, hoped for or set, and not what was done. */
export const IS_TO_BE = /\b(?:will|(?:is|are) (?:expected |likely |due )?to|to be|may|might|plans?|hopes?|wants?)\b/iu;

export type ClauseOfStep = Pick<LineTold, "development" | "clause">;

/** Each sentence of the steps with its step, in their order. */
export function clausesOfSteps(steps: readonly Development[]): readonly ClauseOfStep[] {
  return steps.flatMap((development) => summaryClauses(development.summary).map((clause) => ({ development, clause })));
}

/** The same as `wordsOfLine` of a sentence that was chosen by something else than words of the question. */
export function wordsForClause(
  line: ClauseOfStep | undefined,
  steps: readonly Development[],
  archive: Archive,
): string | undefined {
  const none = { words: [], others: [], names: [], isLatest: true };
  return line && wordsOfLine({ ...line, count: 1, weight: 1 }, steps, none, archive);
}

/** Words by which a question carries the step, chosen from its sentence; undefined where none choose it. */
export function wordsOfLine(
  { development, clause }: LineTold,
  steps: readonly Development[],
  asked: LineAsked,
  archive: Archive,
): string | undefined {
  const forms = new Set([...asked.words, ...asked.others].flatMap((word) => [...toldForms(word)]));
  const told = [...new Set(tokenize(clause))].filter((word) => !isFunctionWord(word));
  const own = told.filter((word) => forms.has(toldStem(word)));
  const more = told.filter((word) => !own.includes(word));
  const chooses = (step: string) => stepTold(steps, { focus: "told", step }, archive) === development;
  return [own, [...own, ...more], ...told.map((word) => [word, ...told.filter((other) => other !== word)])]
    .map((words) => cutWords(words.join(" ")))
    .find((step) => step !== "" && chooses(step));
}
