// “Who went to Jakarta instead of Biden”, “… in Biden’s place”: who replaced him there, in the order in which the rules read it.

/** What is named of a meeting alone: “China’s representative at the UN” holds an office. */
const MEETING_SIGN =
  "(?:summits?|meetings?|conferences?|forums?|talks(?! with)|sessions?|assembly|rounds?|gatherings?|dialogues?|funeral|inauguration|cop ?\\d+|g-?(?:7|8|20)|brics|(?<!(?:in|of|since|until) )(?:19|20)\\d\\d|\\d+(?:st|nd|rd|th))(?![\\p{L}\\d])";
const THE_MEETING = `(?<event>(?:[^\\s?!]+ )*?${MEETING_SIGN}[^?!]*?)`;
const OPENS_ON_WHO = "^(?:so |and |but )?";
const SENT_BY = "(?<by>(?:the )?\\p{L}[\\p{L}.-]*(?: \\p{L}[\\p{L}.-]*){0,3}?)";
const STAND_IN =
  "(?:(?:special |personal |official |chosen )?(?:envoy|representative|emissary)|stand-?in|stand in|replacement|substitute)";
const WAS_SENT_AS = "(?:was|were|will be|(?:went|came|served|acted|flew|spoke|was sent|sat) (?:(?:there )?as))";
/** “Trump’s”, “trumps”, “the US”, “the Indian”; “the US special envoy” holds an office. */
const OWNS =
  "(?:['’]s?|(?<=(?:was|were|be|as) \\p{L}{3,})(?<!s)s|(?<=\\bthe (?:us|uk|eu|\\p{L}{3,}(?:an|ese|ish)))(?! special))";
const WHOSE_STAND_IN = `who ${WAS_SENT_AS} ${SENT_BY}${OWNS} ${STAND_IN}`;
const WHO_STANDS_IN =
  "who (?:(?:was|were|went|came|will be) there (?:for|on behalf of)|(?:sat|filled|stepped) in for|(?:deputi[sz]ed|subbed|substituted|covered) for)";
const MEETING_FIRST = `^(?!(?:so |and |but )?(?:who|whom|what|which|when|where|why|how)\\b)(?:(?:at|during) )?${THE_MEETING} ?[,:;–—-]* ?`;
const END_OF_MEETING = "[\\s?!.]*$";

/** What stands there, and what the rules read instead. */
export const INSTEAD_OF_THEM: readonly (readonly [RegExp, string])[] = [
  [
    /^((?:so |and |but )?who) (?:w?[ce]nt|came|flew|travel+ed|attended|was|is going|is coming) (?:to |at |in )?(\S.*?),? (?:instead|in (?:place|lieu)) of (\S.*?)([\s?!.]*)$/iu,
    "$1 stood in for $3 at $2$4",
  ],
  [
    /^((?:so |and |but )?who) (?:w?[ce]nt|came|flew|travel+ed|attended|was|is going|is coming) (?:to |at |in )?(\S.*?),? in (\S.*?)['’]s? (?:place|stead)([\s?!.]*)$/iu,
    "$1 stood in for $3 at $2$4",
  ],
  [
    /^((?:so |and |but )?who) (?:filled in|sat in|subbed|substituted|covered) for (\S.*?) (?:at|in|on) (\S.*?)([\s?!.]*)$/iu,
    "$1 stood in for $2 at $3$4",
  ],
  // “Who was Trump’s envoy at the 15th East Asia Summit”, “15th East Asia Summit: who was Trump’s envoy”: of that meeting, and no office.
  [
    new RegExp(
      `${OPENS_ON_WHO}${WHOSE_STAND_IN} (?:there )?(?:at|to|for|during) ${THE_MEETING}${END_OF_MEETING}`,
      "iu",
    ),
    "who represented $<by> at $<event>",
  ],
  [
    new RegExp(`${MEETING_FIRST}${WHOSE_STAND_IN}(?: there| then)?${END_OF_MEETING}`, "iu"),
    "who represented $<by> at $<event>",
  ],
  [
    new RegExp(
      `${OPENS_ON_WHO}whom? did ${SENT_BY} (?:name|appoint|pick|choose|designate|select|send|have) as (?:his|her|its|their|an?|the) ${STAND_IN} (?:at|to|for|during) ${THE_MEETING}${END_OF_MEETING}`,
      "iu",
    ),
    "who represented $<by> at $<event>",
  ],
  // “Who was there for Egypt at the G20”, “G20 Johannesburg: who sat in for Xi”, “who took Biden’s place at the summit”.
  [
    new RegExp(`${OPENS_ON_WHO}${WHO_STANDS_IN} ${SENT_BY} (?:at|during) ${THE_MEETING}${END_OF_MEETING}`, "iu"),
    "who represented $<by> at $<event>",
  ],
  [
    new RegExp(`${MEETING_FIRST}${WHO_STANDS_IN} ${SENT_BY}(?: there| then)?${END_OF_MEETING}`, "iu"),
    "who represented $<by> at $<event>",
  ],
  [
    new RegExp(
      `${OPENS_ON_WHO}who (?:(?:was|were|sat|came|went|will be) (?:there )?in|took) ${SENT_BY}['’]s? (?:place|seat|chair|stead) (?:at|during) ${THE_MEETING}${END_OF_MEETING}`,
      "iu",
    ),
    "who represented $<by> at $<event>",
  ],
  // “Who convened the talks”, “who called the European leaders to Paris”: who brought them together is told with who was in the chair.
  [
    /^((?:so |and |but )?who) (?:has |had )?(?:convened?|summoned|organi[sz]ed|called together) (?=(?:the |an? |this |that )?(?:\S+ ){0,8}?(?:summits?|meetings?|talks|conferences?|calls?|gatherings?|sessions?)(?!\p{L}))/iu,
    "$1 chaired ",
  ],
  [
    /^((?:so |and |but )?who) (?:has |had )?(?:called|summoned|gathered|brought|convened) (?:together )?(?:the )?((?:\p{L}+ )?leaders)(?: together)? (?:to|in|at) (?=\S)/iu,
    "$1 chaired the meeting of $2 in ",
  ],
];
