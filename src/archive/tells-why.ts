// Whether a summary tells why something is so, by the words with which a reason is given.

const GIVES_REASON =
  /\b(?:because|due to|owing to|since he|since she|since they|so that|the reason|for fear|in protest|to protest|citing|cites?|on the grounds?|over (?:the|a|its|his|her|their)|on account of|wanted? no|for lack of|instead of going)\b/iu;

/** `summary`: of a step, in English. A reason that is only hinted at is none. */
export function tellsWhy(summary: string): boolean {
  return GIVES_REASON.test(summary);
}
