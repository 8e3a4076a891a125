// Words of the diplomatic trade by their sense: who blocks something stands against it, what is revoked is withdrawn, who fills in stands in for somebody.
// They choose a step of an event that is sure, and no event.

import { whereItMayFit } from "../../text/where-it-may-fit.ts";

export type Sense = {
  /** With which it is asked. */
  readonly asked: RegExp;
  /** With which a sentence of a step tells it. */
  readonly told: RegExp;
};

const sense = (asked: string, told: string): Sense => ({
  asked: new RegExp(`(?<!\\p{L})(?:${asked})(?!\\p{L})`, "iu"),
  told: new RegExp(`(?<!\\p{L})(?:${told})(?!\\p{L})`, "iu"),
});

/** A sense stands for itself too, in the forms that steps have. */
export const SENSES: readonly Sense[] = [
  sense(
    "replac(?:e[ds]?|ing)|(?:fill|step|sit|sat)(?:ped|s|ed|ting)? in for|substitut\\w+|deputi[sz]\\w+|subb?(?:ed|s) for|st(?:and|ood) in for",
    "st(?:ands?|ood|anding) in for|s(?:its?|at) in for|represent(?:s|ed)?|takes? the (?:place|seat)|instead of|in (?:his|her|their) (?:place|stead)",
  ),
  sense(
    "block(?:s|ed|ing)?|veto(?:es|ed)?|oppos(?:e[ds]?|ing)|object(?:s|ed|ing)?|obstruct\\w*|thwart\\w*|torpedo\\w*|scupper\\w*|protest(?:s|ed|ing)?|resist(?:s|ed)?|held (?:it )?up|st(?:and|ood) against",
    "block(?:s|ed)?|veto(?:es|ed)?|oppos(?:e[ds]?)|object(?:s|ed)|refus(?:e[ds]?)|reject(?:s|ed)?|st(?:ands?|ood) against",
  ),
  sense(
    "revok\\w+|rescind\\w*|retract\\w*|(?:dr[ao]p|pull|back|bow)(?:p?ed|s|p?ing)? out|g[ai]ves? up|withdr[ae]w\\w*",
    "withdr[ae]w\\w*|revok\\w+|g[ai]ves? up|steps? back",
  ),
  sense(
    "beat(?:s|en)?|defeat(?:s|ed)?|w[io]ns?|outvot\\w+|edged? out|prevail(?:s|ed)?|came out on top",
    "(?:is|are|was|were) (?:chosen|elected|preferred)|w[io]ns?|\\d+ votes|chooses?",
  ),
  sense(
    "swap\\w*|(?:trad|switch|chang)\\w+ (?:places|turns|years|seats|dates)",
    "exchang\\w+|swap\\w*|chang\\w+ places",
  ),
  sense(
    "step(?:s|ped)? in as|t(?:akes?|ook) over|came to the rescue|jump(?:s|ed)? in|rescu(?:e[ds]?)",
    "takes? over|takes? it on|offers (?:to (?:hold|host|have)|itself)|steps? in",
  ),
  sense(
    "appl(?:y|ied|ies|ying)(?! to)|candida(?:te|tes|cy|cies|ture)|bid(?:s|ding)?|compet\\w+|race",
    "bids?|candida\\w+|(?:offers|wants|wishes|is ready) to (?:host|hold)|own bid",
  ),
  sense(
    "trim(?:s|med)?|curtail\\w*|truncat\\w*|shorten\\w*|cut short",
    "shorten\\w*|cut short|shorter|a day (?:earlier|less)",
  ),
  sense(
    /(?:unannounced|secret|surprise)(?! (?:[\p{L}\d]+ ){0,5}?(?:meeting|summit|talks|visit|call|conference|trip|session)s?(?!\p{L}))|secretly|hush(?:ed)?[- ]?(?:hush|up)?|under wraps|hidden|clandestine(?:ly)?/u
      .source,
    "known only|unannounced|secret(?:ly)?(?! ballot)|surpris(?:e|ing)|in secret|confidential(?:ly)?|without notice",
  ),
  sense(
    "leak(?:s|ed|ing)?|g[eo]t out|c[ao]me (?:out|to light)|surfac(?:e[ds]?)|(?:news|word|story) .*br(?:eaks?|oke)",
    "bec[ao]mes? known|leak\\w*|reveal\\w*",
  ),
  sense(
    "vot(?:e[ds]?|ing)|ballots?|(?<=how many (?:states|countries|members|nations|delegations) )(?:back(?:s|ed)|support(?:s|ed)|oppos(?:e[ds]?)|(?:was|were) (?:for|against|in favou?r))",
    "vot(?:e[ds]?)|ballots?",
  ),
  sense(
    "applaud\\w*|prais\\w+|commend\\w*|hail(?:s|ed)|laud\\w*|compliment(?:s|ed)",
    "prais\\w+|commend\\w*|hail(?:s|ed)|applaud\\w*",
  ),
  sense(
    "slam(?:s|med)?|critici[sz]\\w+|blast(?:s|ed)?|condemn\\w*|denounc\\w+|rebuk\\w+|lash(?:ed|es)? out",
    "critici[sz]\\w+|condemn\\w*|denounc\\w+|rebuk\\w+|deplor\\w+",
  ),
  sense(
    "bar(?:s|red)|bann?(?:ed|s)?|shut out|kept out|den(?:y|ied|ies) (?:entry|a seat|a visa)|turn(?:s|ed) away",
    "bar(?:s|red)|bans?|banned|refus(?:e[ds]?)|den(?:ies|ied)|not (?:admitted|let in)",
  ),
  sense("laps(?:e[ds]?|ing)|expir(?:e[ds]?|ing|y)|r[ua]ns? out", "laps(?:e[ds]?)|expir(?:e[ds]?)|r[ua]ns? out"),
];

/** What is agreed in writing, of whatever name, and what somebody thinks of something. */
const NAMED_ALIKE: readonly RegExp[] = [
  /^(?:statements?|declarations?|communiqu[eé]s?|documents?|texts?|language)$/u,
  /^(?:stances?|positions?|stand|line|views?)$/u,
  /^(?:date|days?|time)$/u,
];

/** The words in which a noun of a question may stand in a step; undefined where it has no others. */
export function namedAlike(word: string): RegExp | undefined {
  return NAMED_ALIKE.find((pattern) => pattern.test(word));
}

/** Whether anything is asked with any of them, told by one look at a message. */
export const ASKS_BY_SENSE = whereItMayFit(new RegExp(SENSES.map(({ asked }) => asked.source).join("|"), "iu"));
