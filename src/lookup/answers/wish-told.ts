// Whether a sentence tells whose wish it was that something is moved, put off or called off. Pure.

import { keyOf } from "../../archive/names/whole-names.ts";

const AT_WISH_OF = /at the (?:request|wish|proposal|suggestion) of/u.source;
const WISHES = `(?:propos(?:es|ed)|(?:asks?|asked|asking)(?: for| to)?|requests?|requested|wants?|wanted|wishe[sd]|suggest(?:s|ed)|demand(?:s|ed)|${AT_WISH_OF})`;
const PUT_OFF_AT_A_WISH = "(?:postpon\\p{L}*|delay|put (?:\\p{L}+ ){0,4}off|deferral|later (?:day|time))";

/** In one sentence, whichever of them stands first. */
function wishTo(deed: string): RegExp {
  return new RegExp(
    `\\b${WISHES} .*\\b${deed}|\\b${deed}.*\\b(?:${AT_WISH_OF}\\b|as (?:\\p{L}+ )+(?:proposed|asked|wished|wanted)\\b)`,
    "iu",
  );
}

/** By what was done. */
export const TELLS_WISH = {
  later: wishTo(PUT_OFF_AT_A_WISH),
  off: wishTo("(?:cancel\\p{L}*|call (?:\\p{L}+ ){0,4}off)"),
  moved: wishTo(`(?:mov(?:e|ed|ing)|${PUT_OFF_AT_A_WISH})`),
} as const;

/** “Asks for Sunday morning”: that somebody wants another time. */
export const TELLS_WISH_OF_TIME =
  /\b(?:asks?|asked|requests?|requested|wants?|wanted|propos(?:es|ed))\b[^.;]*\b(?:\p{L}+day|morning|noon|afternoon|evening|night|earlier|later|hours?|dates?|days?)\b/iu;

const WISH_OF_PLACE = new RegExp(
  `\\b(?:${WISHES}|considers)\\b(?<behind>.*)|(?<before>.*)\\b${AT_WISH_OF}\\b|['’]s (?:proposal|wish|request)\\b(?<after>.*)`,
  "iu",
);

/** “Iran proposes Oman instead”: that somebody wants to be in one of the places, by whose keys they are called. */
export function tellsWishOfPlace(clause: string, places: readonly string[]): boolean {
  const groups = WISH_OF_PLACE.exec(clause)?.groups;
  if (groups === undefined) return false;
  const text = ` ${keyOf(`${groups.before ?? ""} ${groups.behind ?? groups.after ?? ""}`)} `;
  return places.some((key) => key !== "" && text.includes(` ${key} `));
}
