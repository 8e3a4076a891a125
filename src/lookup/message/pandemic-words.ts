// “Summits killed by covid”, “what did corona derail”: what a pandemic does to meetings, in words for how they stand.

import { whereItMayFit } from "../../text/where-it-may-fit.ts";

const NAME =
  "(?:the )?(?:global )?(?:covid(?:[- ]?19)?|corona(?:[- ]?virus)?|pandemic|virus)(?: pandemic| crisis| outbreak)?";

/** What it does to a meeting, as it is told of one that was hit: “killed”, “lost”. */
const HURT =
  "(?:killed(?: off)?|hit|derailed|wrecked|ruined|sunk|lost|scuppered|torpedoed|upended|upset|disrupted|affected|claimed|felled|halted|stopped|thwarted|prevented|" +
  "foiled|spoilt|spoiled|blighted|messed up|knocked out|wiped out|fell(?:ed)? victim|fallen victim|fall victim|victims?|casualt(?:y|ies)|sacrificed|succumbed|thrown off(?: course)?)";

/** The same, as it is told of the pandemic: “did covid kill”. */
const HURTS =
  "(?:kill(?:ed|s)?(?: off)?|hit|derail(?:ed|s)?|wreck(?:ed|s)?|ruin(?:ed|s)?|s[iau]nk|scupper(?:ed|s)?|torpedo(?:ed|es)?|upend(?:ed|s)?|disrupt(?:ed|s)?|affect(?:ed|s)?|" +
  "claim(?:ed|s)?|fell(?:ed)?|halt(?:ed|s)?|stop(?:ped|s)?|thwart(?:ed|s)?|prevent(?:ed|s)?|foil(?:ed|s)?|spoil(?:ed|t|s)?|mess(?:ed)? up|knock(?:ed)? out|wipe(?:d|s)? out|victims|casualties)";

const OFF = "postponed or cancelled";

const FORMS: readonly (readonly [RegExp, string])[] = [
  [
    whereItMayFit(new RegExp(`^(?:so |and )?what did ${NAME} do (?:to|with) (\\S.*?)(?=[\\s?!.]*$)`, "iu")),
    `was $1 ${OFF} because of the pandemic`,
  ],
  [
    whereItMayFit(
      new RegExp(
        `(?<!\\p{L})${HURT} (?:by|to|of|from|in|during|because of|due to|over|on account of|thanks to) ${NAME}(?!\\p{L})`,
        "giu",
      ),
    ),
    `${OFF} because of the pandemic`,
  ],
  [whereItMayFit(new RegExp(`(?<!\\p{L})${NAME} ${HURTS}(?!\\p{L})`, "giu")), `the pandemic ${OFF}`],
];

/** Whatever it is called in everyday speech; of nothing else is “the virus” told that something is put off. */
const ANY_NAME = new RegExp(`(?<!\\p{L})${NAME}(?![\\p{L}-])`, "giu");

const IS_OFF = whereItMayFit(
  /(?<!\p{L})(?:postpon|cancel|delay|defer|reschedul|scrap|axed|shelved|(?:called|call|calls|put|puts) off|fell through|fallen through|pushed back)/iu,
);

/** What was said of it is no question of what was put off. */
const OF_WORDS = whereItMayFit(/(?<!\p{L})(?:say|says|said|saying|told|quotes?|quoted)(?!\p{L})|["“«]/iu);

/** “Quotes about the pandemic”: of the matter, by the name of which it is filed, and not by a word of them. */
const QUOTES_ON_IT = whereItMayFit(
  /(?<=(?<!\p{L})(?:quotes?|quotations?|citations?|remarks?|statements?) (?:about|on|regarding|concerning) )(?:the )?(?:global )?(?:covid(?:[- ]?19)?|corona(?:[- ]?virus)?|pandemic)(?: pandemic| crisis| outbreak)?(?![\p{L}-])/iu,
);

/** `text` with what a pandemic is to have done to meetings as postponements and cancellations. */
export function withPandemicsHarm(text: string): string {
  if (OF_WORDS.test(text)) return text.replace(QUOTES_ON_IT, "coronavirus");
  const told = FORMS.reduce((line, [pattern, standard]) => line.replace(pattern, standard), text);
  return IS_OFF.test(told) ? told.replace(ANY_NAME, "the pandemic") : told;
}
