// Words of standard English for which records have others: what runs out, what is prolonged, a year in twelve months.

const RULES: readonly (readonly [RegExp, string])[] = [
  // “Did New START lapse”: what was in force ran out; a plan that lapsed came to nothing.
  [
    /(?<=(?<!\p{L})(?:START|treaty|accord|pact|convention|protocol|agreement|initiative|truce|ceasefire|moratorium|mandate)(?: \p{L}+){0,2} )laps(e[sd]?|ing)(?!\p{L})/giu,
    "expir$1",
  ],
  [/(?<!\p{L})prolong(s|ed|ing)?(?!\p{L})/gu, "extend$1"],
  [/(?<!\p{L})prolongation(?!\p{L})/gu, "extension"],
  // “The twelve months of 2018”, “the whole of 2018”.
  [/(?<!\p{L})(?:all )?(?:the )?(?:twelve months|12 months|whole|entirety) of (?=(?:19|20)\d\d(?!\d))/giu, ""],
  // “The saying about the dragon”, “have you the line about …”.
  [
    /^(?:so |and )?(?:have|do|did|has) you (?:have |got |hold |know |keep )?(?:the |a |that |any )?(?:saying|line|phrase|quip|remark|image|metaphor|words?|bit|sentence) (?:about|on|of|with) (?=\S)/iu,
    "any quote about ",
  ],
];

/** `text` with the words that records have. */
export function inWordsOfRecords(text: string): string {
  return RULES.reduce((line, [pattern, standard]) => line.replace(pattern, standard), text);
}
