// Quarrels and refusals in other words than the rules read: “made fun of”, “mixed up A and B”, “told off”, “refused to go”.

import type { EverydayForm } from "./moved-date-forms.ts";

const ASKED_OF_SOMEBODY = "(?<=^(?:(?:so|and|but),? )?(?:did|has|have|had|does|who)(?!\\p{L}).*?)";
const GOING_THERE = "(?:go|come|attend|travel|fly|join|take part|show up|turn up|be (?:at|in|there))";

export const IN_QUARRELS: readonly EverydayForm[] = [
  [new RegExp(`${ASKED_OF_SOMEBODY} (?:ma[kd]es?|pokes?|poked) fun (?:of|at) (?=\\S)`, "iu"), " mocked "],
  [new RegExp(`${ASKED_OF_SOMEBODY} t(?:ell|ells|old) off (?=\\S)`, "iu"), " scolded "],
  [new RegExp(`${ASKED_OF_SOMEBODY} (?:take|took|taken) a (?:swipe|dig|jab) at (?=\\S)`, "iu"), " mocked "],
  [new RegExp(`${ASKED_OF_SOMEBODY} mix(?:es|ed)? up (?=\\S+ (?:and|with) \\S)`, "iu"), " confused "],
  [new RegExp(`${ASKED_OF_SOMEBODY} mistake(?:n)? (?=\\S.* for \\S)`, "iu"), " confused "],
  // “Who called the NATO summit of March”: no words for it are asked for.
  [
    /(?<=^(?:(?:so|and|but),? )?who )call(?:ed|s) (?!(?:off|for|out|on)\b)(?=(?:(?:the|an?|that|this) )?(?:\S+ ){0,4}?(?:summit|meeting|conference|talks|session|council)\b(?=[\s?!.]*$| (?:in|of|on|at|with|between|for|about|last|before|after|during|this|\d)))/iu,
    "convened ",
  ],
  // “Why did he refuse to come”: why he did not.
  [
    new RegExp(
      `(?<=^(?:(?:so|and|but),? )?why (?:did|has|had)(?!\\p{L}).*?) (?:refuse|refused|decline|declined) to (?=${GOING_THERE}(?!\\p{L}))`,
      "iu",
    ),
    " not ",
  ],
];
