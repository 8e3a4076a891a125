// Relative clauses that tell a time of somebody and not of what is told: “Charles, who acceded in September 2022, to open summit”. Pure.

const RELATIVES = {
  // Also “Lula, up for re-election on 4 October, to attend”.
  en: "who|whose|which|whom|facing|up for|eyeing|seeking|bracing|awaiting|having|(?:just |fresh |newly )?back from|fresh from|(?:re-?)?elected|sworn in|in office|in power|on trial|born",
  // German, French, Spanish, Portuguese, Italian, Russian and Ukrainian.
  other:
    "der|die|das|dessen|deren|qui|que|dont|où|cuy[oa]s?|quien|quienes|cuj[oa]s?|che|l[ao] cui|il cui|котор\\p{L}+|чь?[ейяию]\\p{L}*|як(?:ий|а|е|і|ого|ої|ому|им)",
} as const;

const ASIDES = {
  en: new RegExp(`, (?:${RELATIVES.en}) [^,:;]{3,80},(?= )`, "gu"),
  other: new RegExp(`, (?:${RELATIVES.other}) [^,:;]{3,80},(?= )`, "gu"),
} as const;

/** The title without such clauses between commas; `tellsTime`: whether some words of it tell a time. What tells none stays. */
export function withoutTimedAsides(
  title: string,
  language: keyof typeof ASIDES,
  tellsTime: (words: string) => boolean,
): string {
  return title.includes(", ")
    ? title.replace(ASIDES[language], (aside) => (/\d/u.test(aside) || tellsTime(aside) ? "" : aside))
    : title;
}
