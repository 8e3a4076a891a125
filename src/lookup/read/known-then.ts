// “What was known about the G20 in March 2025”, “where did things stand with it before May”: questions of a day that do not say “as of”.

export type KnownThen = {
  readonly words: string;
  /** As it was typed. */
  readonly day: string;
  /** What became known on that day, or in that month or year, is no part of it. */
  readonly isBefore: boolean;
};

const LEAD = /(?:back )?(?<lead>on|in|by|at|during|until|before|prior to)/u.source;
const KNOWN =
  /what (?:was|had been|(?:did|could|would) (?:we|people|they|anyone|anybody|one)) (?:publicly |already )?know?n?/u
    .source;
const OF = /(?:about|of|on)/u.source;
const OF_THINGS = /(?:with|on|for|about|regarding|concerning|around)/u.source;
/** “Where did things stand”, “where were we”. */
const THINGS =
  /(?:where|how)(?: did|['’]?d| were| was) (?:things|matters|it all|everything|we|(?:the )?plans?)(?: (?:stand|standing|look|looking|at))?/u
    .source;
const BEGIN = /^(?:so |and |but )?/u.source;

const FORMS: readonly RegExp[] = [
  new RegExp(`${BEGIN}${KNOWN} ${OF} (?<words>.+) ${LEAD} (?<day>\\S.*)$`, "iu"),
  new RegExp(`${BEGIN}${KNOWN} ${LEAD} (?<day>\\S.*?) ${OF} (?<words>\\S.*)$`, "iu"),
  new RegExp(`${BEGIN}${LEAD} (?<day>\\S.*?),? ${KNOWN} ${OF} (?<words>\\S.*)$`, "iu"),
  new RegExp(`${BEGIN}${THINGS} ${OF_THINGS} (?<words>.+) ${LEAD} (?<day>\\S.*)$`, "iu"),
  new RegExp(`${BEGIN}${LEAD} (?<day>\\S.*?),? ${THINGS} ${OF_THINGS} (?<words>\\S.*)$`, "iu"),
  new RegExp(`${BEGIN}where(?: did|['’]?d) (?<words>.+) stand,? ${LEAD} (?<day>\\S.*)$`, "iu"),
  new RegExp(`${BEGIN}${LEAD} (?<day>\\S.*?),? where(?: did|['’]?d) (?<words>\\S.*) stand$`, "iu"),
];

/** All readings: whether what stands for the day is one, is not looked at. */
export function knownThen(text: string): readonly KnownThen[] {
  return FORMS.flatMap((form) => {
    const { words, day, lead } = form.exec(text)?.groups ?? {};
    if (words === undefined || day === undefined) return [];
    return [{ words: words.replace(/^the\s+/iu, ""), day, isBefore: /^(?:before|prior to)$/iu.test(lead ?? "") }];
  });
}
