// “Who's in the White House”, “who sits in the Élysée”, “who runs Downing Street”: a house is asked for whoever holds the office that has it.

import { dictionary } from "../../text/dictionary.ts";
import type { Rewriting } from "../../text/patterns-that-may-fit.ts";

/** By the office, how its house is called; as a pattern. */
const OFFICE_HOUSES: Readonly<Record<string, RegExp>> = {
  "president of the united states": /white house|oval office/u,
  "us secretary of state": /foggy bottom|(?:us )?state department/u,
  "us secretary of defense": /pentagon/u,
  "president of russia": /kremlin/u,
  "president of china": /zhongnanhai/u,
  "prime minister of the united kingdom":
    /(?:no\.? ?|number )?(?:10|ten),? downing st(?:reet|\.)?|downing st(?:reet|\.)?|(?:no\.? ?|number )(?:10|ten)/u,
  "president of france": /[ée]lys[ée]e(?: palace)?|palais de l['’][ée]lys[ée]e/u,
  "prime minister of france": /(?:h[oô]tel )?matignon/u,
  "foreign minister of france": /quai d['’]?orsay/u,
  "president of south korea": /blue house|cheong ?wa ?dae|yongsan(?: presidential office)?/u,
  "president of ukraine": /bankova(?: street)?/u,
  "prime minister of japan": /kantei/u,
  "chancellor of germany": /(?:german |federal )?chancellery|(?:bundes)?kanzleramt/u,
  "president of germany": /bellevue(?: palace)?|schloss bellevue/u,
  "president of brazil": /planalto(?: palace)?|pal[áa]cio do planalto/u,
  "foreign minister of brazil": /itamaraty/u,
  "prime minister of italy": /palazzo chigi|chigi(?: palace)?/u,
  "president of italy": /quirinal(?:e)?(?: palace)?/u,
  "foreign minister of italy": /farnesina/u,
  "prime minister of spain": /(?:la )?moncloa(?: palace)?/u,
  "president of argentina": /casa rosada|pink house/u,
  "president of south africa": /union buildings/u,
  "president of india": /rashtrapati bhavan/u,
  "president of türkiye": /be[şs]tepe|ak ?saray/u,
  "president of venezuela": /miraflores(?: palace)?/u,
  "president of the philippines": /malaca[ñn]ang(?: palace)?/u,
  "prime minister of canada": /24 sussex(?: drive)?/u,
  "president of the european commission": /berlaymont/u,
};

const ANY_HOUSE = Object.values(OFFICE_HOUSES)
  .map(({ source }) => source)
  .join("|");
const OFFICES_OF_HOUSES = Object.entries(OFFICE_HOUSES).map(
  ([office, { source }]) => [office, new RegExp(`^(?:${source})$`, "iu")] as const,
);

/** In the time that it is asked of. */
const SITS_IN_HOUSE: Readonly<Record<string, "is" | "was">> = dictionary({
  ...Object.fromEntries(
    "sits runs leads heads occupies holds rules lives works resides governs"
      .split(" ")
      .map((verb) => [verb, "is" as const]),
  ),
  ...Object.fromEntries(
    "sat ran led headed occupied held ruled lived resided governed".split(" ").map((verb) => [verb, "was" as const]),
  ),
});

const AT_PRESENT_IN_HOUSE = "(?:now|right now|currently|today|nowadays|these days|at the moment|at present|atm|rn)";
const INSIDE_HOUSE = "(?:in|at|inside|from|over at|over in)";
const WHO_IS_IN_HOUSE = "^((?:so |and |but |ok )?who)";

export const HOUSES_OF_OFFICE: readonly Rewriting[] = [
  // “Who sits in the Élysée”, “who ran the Kremlin in 2010”.
  [
    new RegExp(
      `${WHO_IS_IN_HOUSE} (?:(?:currently|now|actually) )?(${Object.keys(SITS_IN_HOUSE).join("|")})(?: ${INSIDE_HOUSE})?(?: the)? (${ANY_HOUSE})(?!\\p{L}|['’]s)(?= ?[?!.]*$| (?:${AT_PRESENT_IN_HOUSE}|in|during|on|back|at the time|then|when)(?!\\p{L}))`,
      "iu",
    ),
    (_, who = "", verb = "", house = "") => `${who} ${SITS_IN_HOUSE[verb.toLowerCase()]} ${officeIn(house)}`,
  ],
  // “Who's in the White House”, “who is at the Kremlin now”: nobody asks so of a meeting that has been.
  [
    new RegExp(
      `${WHO_IS_IN_HOUSE}(?:['’]?s| is) (?:(?:currently|now|still|sitting|in charge|in power|living|running things) )*(?:${INSIDE_HOUSE}(?: the)?|running(?: the)?|in charge of(?: the)?) (${ANY_HOUSE})(?: ${AT_PRESENT_IN_HOUSE})?(?= ?[?!.]*$)`,
      "iu",
    ),
    (_, who = "", house = "") => `${who} is ${officeIn(house)}`,
  ],
  // “Who was in the White House in 2018”: of a whole year it is asked who governed; who was “at” it, or in a month, was there.
  [
    new RegExp(
      `${WHO_IS_IN_HOUSE} was (?:in(?: the)?|running(?: the)?|in charge (?:of|at)(?: the)?) (${ANY_HOUSE})(?= (?:back )?in (?:19|20)\\d\\d ?[?!.]*$)`,
      "iu",
    ),
    (_, who = "", house = "") => `${who} was ${officeIn(house)}`,
  ],
];

function officeIn(house: string): string {
  return OFFICES_OF_HOUSES.find(([, called]) => called.test(house))?.[0] ?? house;
}
