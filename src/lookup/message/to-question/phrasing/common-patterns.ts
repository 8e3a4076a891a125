// Words and openings that readers of several folders look for, each said once.

/** “What did he”, “so what has it”. */
export const ASKS_WHAT_THEY_DID = /^(?:so |and |but )?what (?:did|does|has|had)\b/iu;

/** “Who”, “and which”. */
export const ASKS_WHO_OR_WHICH = /^(?:(?:so|and|but) )?(?:who|which|what)\b/iu;

/** “Hosts”, “hosting”. */
export const NAMES_HOSTING = /\bhost(?:s|ed|ing)?\b/iu;

/** “Visited”: what stands behind it is a place. */
export const VISIT_VERB = /^visit(?:s|ed|ing)?$/u;

/** “1st”, “22nd”, as a key. */
export const ORDINAL_KEY = /^\d+(?:st|nd|rd|th)$/u;

/** “Beijing and Xi’an”, as a place is told. */
export const SEVERAL_PLACES = /, | and |; /u;

/** “How many times did Putin go to China”, “how often Xi went to Russia”: journeys of theirs, whatever for. */
export const HOW_OFTEN_GONE =
  /^(?:so )?how (?:many times|often)\b.*\b(?:go(?:es|ne)?|went|c[ao]me|travel(?:l?ed|s)?|fl(?:y|ew|own)|journeyed) (?:\p{L}+ )?to\b|^(?:so )?how (?:many times|often)\b.*\bvisited\b/iu;
