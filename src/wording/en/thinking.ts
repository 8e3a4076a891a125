/** What the inspector of the local Discord tells of how an answer came about. */
export const thinking = {
  sentence: "How the sentence was read",
  asks: "What it may ask, the likeliest first",
  question: "The question that was understood",
  name: "What “{typed}” names",
  weighed:
    "{count, plural, =0 {No record fits} one {The one record that fits} other {# records that fit, the best first}}",
  more: "{count, plural, one {# other} other {# others}}",
  why: "Why this one",
  onlyOne: "Nothing else fits.",
  trace: "All of it as data",
  score: "score {score}",
  probability: "{percent} %",
} as const;

/** What a name is to records. */
export const nameFits = {
  exact: "its whole name, or its id",
  spelling: "its name but for the spelling, or a part of it",
  several: "fits several",
  none: "no name has these words; this comes nearest",
} as const;

/** Why one record was told and no other. */
export const whyChosen = {
  "whole-name": "The words are its whole name, or its id.",
  "best-fit": "It has the highest score.",
  soonest: "Of those that fit, it is the soonest that lies ahead.",
  latest: "Of those that fit, it is the latest that has been.",
  earliest: "Of those that fit, it is the earliest.",
  "all-that-fit": "All that fit were asked for.",
  "equally-good": "These fit equally well: nothing in the question tells which is meant.",
  "nothing-of-that-kind": "Nothing is as it was asked for; this one comes nearest.",
} as const;
