// The sentences of an event that come nearest to a text which asks of it what no rule reads. Pure.

import type { Development, Event } from "../../archive/schema.ts";
import { capitalise } from "../../text/capitalise.ts";
import { tokenize } from "../../text/tokens.ts";
import { isFunctionWord } from "../parts/function-words.ts";
import { describedForms } from "../parts/same-thing.ts";
import { namesIn } from "./event-texts.ts";
import { kindsAsked, questionsOfText } from "./kinds-asked.ts";
import { type ClauseOfStep, clausesOfSteps, IS_TO_BE } from "./line-told.ts";
import { toldStem } from "./told-stem.ts";

/** So many are read at a glance. */
const MOST_SENTENCES = 3;
/** Beside the best, another tells as much or nothing. */
const NEARLY_AS_MUCH = 0.5;
/** A word of the event's own name is in many of its sentences, and one that stands beside the question says less of what is asked. */
const OF_NAME = 0.4;
const OF_REST = 0.4;
/** What is only to be tells less of what was. */
const ONLY_TO_BE = 0.6;
const OF_PAST = /\b(?:did|was|were|had|came|went|happened|held|signed|agreed|said|told|finally)\b/iu;

type StemmedLine = ClauseOfStep & { readonly stems: ReadonlySet<string> };
type ScoredLine = { readonly line: StemmedLine; readonly score: number };

/**
 * Of the steps, which stand oldest first, for each question of a text the sentence that tells most of its words, rare ones before those of many sentences, and
 * something of the kind that is asked; at most three, in the order of the steps. Each stands for its step. Empty where no sentence has a word of it that is none of the event's name.
 */
export function sentencesNear(event: Event, steps: readonly Development[], text: string): readonly Development[] {
  const lines = clausesOfSteps(steps).map((line) => ({
    ...line,
    stems: new Set(tokenize(`${line.clause} ${line.development.says ?? ""}`).map(toldStem)),
  }));
  const weigh = weightsIn(lines, namesIn(event));
  const isPast = OF_PAST.test(text);
  const questions = questionsOfText(text);
  const near = questions.map((question) => {
    const words = weigh(question, 1);
    const beside = weigh(text, OF_REST).filter(({ word }) => words.every((one) => one.word !== word));
    const kinds = kindsAsked(question);
    return lines
      .flatMap((line): readonly ScoredLine[] => {
        const told = [...words, ...beside].reduce(
          (sum, { forms, weight }) => (forms.isDisjointFrom(line.stems) ? sum : sum + weight),
          0,
        );
        const kind = kinds.reduce((sum, { tells, weight }) => (tells(line.clause) ? sum + weight : sum), 0);
        const score = told + kind - (isPast && IS_TO_BE.test(line.clause) ? ONLY_TO_BE : 0);
        const own = words
          .concat(beside)
          .filter(({ isOfName, forms }) => !isOfName && !forms.isDisjointFrom(line.stems));
        return own.length === 0 ? [] : [{ line, score }];
      })
      .toSorted((one, other) => other.score - one.score);
  });
  const best = near.flatMap(([first]) => first ?? []);
  const others = near
    .flatMap(([first, ...rest]) => rest.filter(({ score }) => score >= NEARLY_AS_MUCH * (first?.score ?? 0)))
    .toSorted((one, other) => other.score - one.score);
  const chosen = new Set([...new Set([...best, ...others].map(({ line }) => line))].slice(0, MOST_SENTENCES));
  return lines
    .filter((line) => chosen.has(line))
    .map(({ development, clause }) => ({ ...development, summary: capitalise(clause).replace(/[;,]$/u, ".") }));
}

/** How much each word of a text says of which sentence is meant: what fewer have, more. */
function weightsIn(lines: readonly StemmedLine[], names: string) {
  return (text: string, times: number) =>
    [...new Set(tokenize(text))]
      .filter((word) => !isFunctionWord(word))
      .map((word) => {
        const forms = describedForms(word);
        const having = lines.filter(({ stems }) => !forms.isDisjointFrom(stems)).length;
        const rarity = having === 0 ? 0 : Math.log(1 + lines.length / having);
        const isOfName = names.includes(` ${word} `);
        return { word, forms, isOfName, weight: times * rarity * (isOfName ? OF_NAME : 1) };
      });
}
