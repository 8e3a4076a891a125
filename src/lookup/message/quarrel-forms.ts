// Quarrels and refusals in other words than the rules read: “made fun of”, “mixed up A and B”, “told off”, “refused to go”, “leave the treaty”.

import type { EverydayForm } from "./moved-date-forms.ts";

const ASKED_OF_SOMEBODY = "(?<=^(?:(?:so|and|but),? )?(?:did|has|have|had|does|who)(?!\\p{L}).*?)";
const GOING_THERE = "(?:go|come|attend|travel|fly|join|take part|show up|turn up|be (?:at|in|there))";

const TREATY_OR_BODY =
  "(?:treaty|pact|agreement|accords?|convention|deal|organi[sz]ation|alliance|bloc|START)(?!\\p{L})";

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
  // Who leaves a treaty or a body withdraws from it, and leaves no meeting before its end.
  [
    new RegExp(
      `(?<=\\b(?:would|will|to|had|has|did|could|might) )(?:leave|quit|exit|pull out of|get out of|walk out of|abandon)(?= (?:(?:the|that|this|its|his) )?(?:[\\p{L}-]+ ){0,4}?${TREATY_OR_BODY})`,
      "iu",
    ),
    "withdraw from",
  ],
  // “Leave the EU”, by its letters, and not a country that is called so.
  [
    /(?<=\b(?:would|will|to) )(?:leave|quit|exit)(?= (?:the )?(?!U[SK]\b|UAE\b|USA\b)\p{Lu}{2,}[\s?!.]*$)/u,
    "withdraw from",
  ],
];
