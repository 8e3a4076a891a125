// “Xi is said to have warned of fire. Is that authentic?”: what somebody is to have said, as it is asked for.

import { dictionary } from "../../text/dictionary.ts";
import { whereItMayFit } from "../../text/where-it-may-fit.ts";
import { DOUBT } from "./doubt.ts";

const SAID_TO_HAVE =
  "(?:is|are|was|were) (?:widely |often )?(?:said|supposed|reported|alleged|rumou?red|claimed|believed|meant|thought) to have";

/** Of what: “warned of landmines”. */
const TO_HAVE_SPOKEN_OF = whereItMayFit(
  new RegExp(
    `^(?:in [^,]{2,40}, )?(?<who>\\S[^,.;]{1,40}?) ${SAID_TO_HAVE} (?:warned|spoken|talked|joked|complained|boasted|written|tweeted|mused) (?:of|about|against|on) (?<what>\\S.*?)(?:${DOUBT})?(?=[\\s?!.]*$)`,
    "iu",
  ),
);

/** And what: “told him that …”, “called it …”. */
const TO_HAVE_SAID = whereItMayFit(
  new RegExp(
    `^(?:in [^,]{2,40}, )?(?<who>\\S[^,.;]{1,40}?) ${SAID_TO_HAVE} (?<said>said|told|called|declared|claimed|asked|promised|described|compared) (?<what>\\S.*?)(?:${DOUBT})?(?=[\\s?!.]*$)`,
    "iu",
  ),
);

/** What nobody is called before a word for saying. */
const NO_SPEAKER =
  "(?:who|whom|whose|what|when|where|which|why|how|did|does|do|has|have|had|is|are|was|were|if|whether|can|could|list|show|quote|quotes|find|every|any|some|no|he|she|it|they|i|we|you|this|that|there|my|our|your|(?:the|this) (?:script|draft|copy|text|piece|story|article))";

const SAYING = "said|says|told|tells|claimed|claims|declared|declares|tweeted|tweets|wrote|writes";

/** “Obama said nothing is agreed, true?”, “Obama said “nothing is agreed””: that somebody said it, to be looked up. */
const STATED = whereItMayFit(
  new RegExp(
    `^(?<who>(?!${NO_SPEAKER}\\b)\\p{L}[^,.;:?!“”"«»]{1,40}?) (?:once |also |really |has |had )?(?<said>${SAYING}):? (?:(?<what>\\S[^?]*?)${DOUBT}|(?<quoted>["“«][^"“”«»]+["”»])\\.?${DOUBT}?)[\\s?!.]*$`,
    "iu",
  ),
);

const BASES: Readonly<Record<string, string>> = dictionary({
  said: "say",
  says: "say",
  tells: "tell",
  claims: "claim",
  declares: "declare",
  tweeted: "tweet",
  tweets: "tweet",
  wrote: "write",
  writes: "write",
  told: "tell",
  called: "call",
  declared: "declare",
  claimed: "claim",
  asked: "ask",
  promised: "promise",
  described: "describe",
  compared: "compare",
});

/** `line` as a question of whoever is to have said it. */
export function askedOfSpeaker(line: string): string {
  return line
    .replace(TO_HAVE_SPOKEN_OF, "what did $<who> say about $<what>")
    .replace(TO_HAVE_SAID, asQuestion)
    .replace(STATED, asQuestion);
}

function asQuestion(_typed: string, ...rest: unknown[]): string {
  const { who = "", said = "", what, quoted = "" } = rest.at(-1) as Readonly<Record<string, string | undefined>>;
  return `did ${who} ${BASES[said?.toLowerCase() ?? ""] ?? said} ${what ?? quoted}`;
}
