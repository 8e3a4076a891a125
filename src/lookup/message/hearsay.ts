// “Xi is said to have warned of fire. Is that authentic?”: what somebody is to have said, as it is asked for.

const OR_IS_IT_NOT =
  /(?:[.;,:–—-]+ ?(?:but |so |and )?(?:is|was) (?:that|this|it|the quote|the line) (?:really )?(?:authentic|genuine|accurate|true|right|correct|real|so|on record|verified)(?: or (?:not|fake|made up))?)?/u
    .source;

const SAID_TO_HAVE =
  "(?:is|are|was|were) (?:widely |often )?(?:said|supposed|reported|alleged|rumou?red|claimed|believed|meant|thought) to have";

/** Of what: “warned of landmines”. */
const TO_HAVE_SPOKEN_OF = new RegExp(
  `^(?:in [^,]{2,40}, )?(?<who>\\S[^,.;]{1,40}?) ${SAID_TO_HAVE} (?:warned|spoken|talked|joked|complained|boasted|written|tweeted|mused) (?:of|about|against|on) (?<what>\\S.*?)${OR_IS_IT_NOT}(?=[\\s?!.]*$)`,
  "iu",
);

/** And what: “told him that …”, “called it …”. */
const TO_HAVE_SAID = new RegExp(
  `^(?:in [^,]{2,40}, )?(?<who>\\S[^,.;]{1,40}?) ${SAID_TO_HAVE} (?<said>said|told|called|declared|claimed|asked|promised|described|compared) (?<what>\\S.*?)${OR_IS_IT_NOT}(?=[\\s?!.]*$)`,
  "iu",
);

const BASES: Readonly<Record<string, string>> = {
  said: "say",
  told: "tell",
  called: "call",
  declared: "declare",
  claimed: "claim",
  asked: "ask",
  promised: "promise",
  described: "describe",
  compared: "compare",
};

/** `line` as a question of whoever is to have said it. */
export function askedOfSpeaker(line: string): string {
  return line
    .replace(TO_HAVE_SPOKEN_OF, "what did $<who> say about $<what>")
    .replace(TO_HAVE_SAID, (_typed, ...rest: unknown[]) => {
      const { who = "", said = "", what = "" } = rest.at(-1) as Readonly<Record<string, string>>;
      return `did ${who} ${BASES[said.toLowerCase()] ?? said} ${what}`;
    });
}
