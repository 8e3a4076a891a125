// The words by which a step tells that somebody is to be at a place, and those that ask of their way there.

/** That somebody is to be there, and not only that two are to meet. */
export const GOES_THERE =
  /\b(?:goe?s? (?:on )?(?:to|there)|comes?|travels?|fl(?:y|ies)|visits?|arrives?|attends?|takes? part|joins?|journey|trip|represents?|leads?|(?:be|is|are) in|accept(?:s|ed)? (?:\S+ ){0,4}invitation)\b/iu;

/** “His trip”, with his name before it. */
export function isJourneyOf(name: string, rest: string): boolean {
  const at = rest.indexOf(name);
  return at >= 0 && OF_JOURNEY.test(rest.slice(at + name.length));
}

const OF_JOURNEY = /^(?:['’]s?)? (?:\p{L}+ )?(?:trip|visit|journey|travel|attendance|participation|presence)\b/iu;
