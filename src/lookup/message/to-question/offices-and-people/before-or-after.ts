// “Who did Rubio succeed”, “as Foreign Minister, Barrot succeeded whom”, “Merkel’s successor”: whether whoever came before somebody in an office is asked for, or whoever came after.

import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";

export const THE_ONE_BEFORE = /\b(?:before|preced(?:e|es|ed|ing)|predecessors?|prior to)\b/iu;
export const THE_ONE_AFTER = whereItMayFit(
  /\b(?:after|succeed(?:s|ed|ing)?|success(?:or|ors|ion)|replac(?:e|es|ed|ing|ement)|t(?:ook|akes) over (?:\S+ ){0,6}?from|follow(?:s|ed)?)\b|^(?:so |and |but )?who (?:else )?(?:got|inherited|took)\b(?! (?:over as|office|up|charge|power|elected|appointed|named|chosen|made|sworn)\b)/iu,
);

/** “Who did Rubio succeed”, “Rubio replaced whom”, “whose place did Rubio take” are asked of whoever came before him. */
const WHOM_THEY_FOLLOWED = whereItMayFit(
  new RegExp(
    [
      /^(?:so |and )?whom? (?:did|has|had|does)\b.*\b(?:succeed(?:ed)?|replaced?|follow(?:ed)?|take over from)(?: as .*)?$/u,
      /^(?!(?:so |and |but )?who\b).*\b(?:succeed(?:s|ed)?|replace[sd]?|follow(?:s|ed)?|t(?:ook|akes?) over from)(?: as .*)? whom?\b(?: as .*)?$/u,
      /^(?:so |and )?whose (?:place|job|post|office|seat|shoes) (?:did|has|had|does)\b.*\b(?:tak(?:e|en)|fill(?:ed)?|inherit(?:ed)?)(?: as .*)?$/u,
      /^(?:so |and )?whose successor (?:is|was)\b/u,
    ]
      .map(({ source }) => source)
      .join("|"),
    "iu",
  ),
);

/** Whose own time in the office is told beside it, if any is: “as minister in 2022, whom did she succeed”. */
export function asksWhomFollowed(rest: string): boolean {
  return WHOM_THEY_FOLLOWED.test(rest);
}

/** “Wang Yi’s job before foreign minister”: theirs, and nobody else who had the office. */
export const OWN_JOB_BEFORE = whereItMayFit(
  /(?<!^(?:so |and |but )?who\b.*)(?:['’]s?|s) (?:last |previous |former |old |main )?(?:jobs?|posts?|positions?|roles?|offices?) (?:before|prior to)\b/iu,
);

/** Whoever came before, or after; undefined where neither or both are asked for. */
export function wayAsked(rest: string): "before" | "after" | undefined {
  const isBefore = THE_ONE_BEFORE.test(rest) || WHOM_THEY_FOLLOWED.test(rest);
  const isAfter = THE_ONE_AFTER.test(rest) && !WHOM_THEY_FOLLOWED.test(rest);
  return isBefore === isAfter ? undefined : isBefore ? "before" : "after";
}
