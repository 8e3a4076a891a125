// What is called off or put off in so many words and is not: denied, refused, or only feared, asked for or thought of. Pure.

/** `negated`: it stands as it was · `open`: whether it will be is open now. */
export type Doubt = "negated" | "open";

/** So many words before the verb at most stands what is said of it alone, and what governs it. */
const DOUBT_REACH = { own: 4, governing: 9 } as const;

const OWN_NEGATION =
  /^(?:not|no|never|wont|didnt|doesnt|dont|isnt|arent|hasnt|havent|wasnt|wouldnt|cant|cannot|nearly|almost|narrowly)$/;
const OWN_DOUBT =
  /^(?:could|may|might|should|must|would|possible|possibly|possibility|likely|probably|if|whether|potential|potentially|tempted|about|considers?|considering|considered|option|talk|risk|danger|verge|brink|threat)$/;

const NEGATES =
  /^(?:den(?:y|ies|ied|ying)|refus(?:e|es|ed|ing)|reject(?:s|ed)?|dismiss(?:es|ed)?|downplay(?:s|ed)?|unlikely|refut(?:e|es|ed)|rebuff(?:s|ed)?|unaware|scotch(?:es|ed)|quash(?:es|ed)|averts?|averted|avoids?|avoided)$/;
const NEGATES_TOGETHER =
  /\b(?:rul(?:e|es|ed|ing) out|play(?:s|ed)? down|no (?:\S+ )?(?:plans?|decision|intention|need|reason|question|talk))\b/;
/** “Not told of any delay”, “no notice of a postponement”. */
const NOT_HEARD_OF =
  /\b(?:no|not|never|nor|without|hasnt|havent|wasnt|isnt|arent)\b(?: \S+){0,3} (?:told|aware|informed|notified|heard|notice|word|knowledge|confirmation|sign|indication)(?: \S+)? (?:of|about)(?: \S+){0,2}$/;
/** “Cannot rule out cancelling”. */
const LEFT_OPEN =
  /\b(?:not|cannot|cant|wont|wouldnt|doesnt|didnt|never|(?:refus|declin)(?:e|es|ed|ing) to) (?:\S+ )?rul(?:e|es|ed|ing) out(?: \S+){0,4}$/;
/** “Plans to cancel”, “set to be scrapped”: it is not off yet. */
const OPENS_TOGETHER =
  /\b(?:plans?|planning|prepar(?:es|ing)|intends?|looks?|poised|ready|aims?|set|expected|going|close|under pressure|petition|bid|motion|calls?|pressure|plea|appeal|demands?|proposal|campaign|threats?) to(?: (?:be|have|\S+ly))*$/;
/** “Advised Trump to cancel”, “recommends cancelling”, “demand Trump cancel”: somebody wishes it. */
const WISHES_TO =
  /\b(?:advis|recommend|push|pressur|press|warn|demand|want|urg)\w*\b(?: \S+){0,5} (?:to|against|that)$/;
const WISHES_DOING = /\b(?:recommend|advocat|support|back|favou?r|oppos|risk)\w*(?: being| the)?$/;
const WISHES_THAT = /\b(?:demand|insist)\w*(?: \S+){1,3}$/;
/** “Groups demand COP26 be postponed”. */
const WISHES_BE = /\b(?:demand|insist|request|recommend|propos|suggest|ask|urg)\w*(?: \S+){1,4} be$/;
const IS_ORDER =
  /^(?:cancel|scrap|drop|postpone|delay|call off|abandon|suspend|ditch) (?:the|this|that|his|her|your|it)\b/;
const BASE_FORM = /^(?:cancel|scrap|drop|postpone|delay|call|abandon|suspend|ditch)$/;

function isWishedFor(before: string, verb: string): boolean {
  if (WISHES_TO.test(before) || WISHES_BE.test(before)) return true;
  return /(?:ing|ed)$/.test(verb) ? WISHES_DOING.test(before) : BASE_FORM.test(verb) && WISHES_THAT.test(before);
}

/** “Postponed rather than cancelled”. */
const INSTEAD_OF = /\b(?:rather than|instead of|short of)$/;
/** “Reports that the visit is postponed are untrue”, “cancelling the summit would be right”. */
const FALSE_BEHIND =
  /^(?:\S+ ){0,3}(?:is|are|was|were) (?:not true|un(?:true|founded|substantiated)|false|wrong|fake|baseless|nonsense|incorrect|rubbish|denied|dismissed)\b/;
const WOULD_BEHIND = /^(?:\S+ ){0,6}(?:would|could|might)\b/;
const LOOMS_BEHIND = /^(?:looms?|looming|feared|likely|possible|threatened|mooted|rumou?red|unlikely)\b/;
/** Verbs, not nouns: a “threat” may be why it is called off. */
const OPENS =
  /^(?:threatens?|threatened|threatening|mulls?|mulling|weigh(?:s|ed|ing)?|urg(?:e|es|ed|ing)|wants?|wanted|demands|demanding|asks?|asked|asking|seeks?|sought|seeking|proposes?|proposed|proposing|suggests?|suggested|requests|requested|fears|feared|hints?|hinted|moots?|mooted|floats?|floated|rumou?rs?|speculation|favou?rs|presses|begs|calls?)$/;

/** Behind these words a denial ends: “not cancelled, only delayed”. */
const ENDS_DENIAL = /^(?:only|just|merely|but|instead|rather|simply)$/;
/** “Not cancelled, now delayed”; but “deny reports that it is now postponed”. */
const OFF_BEFORE_NOW = /(?:cancel|scrap|axe|dropp|abandon)\w*$|^off$/;

function endsDenial(key: string, before: string | undefined): boolean {
  return ENDS_DENIAL.test(key) || (key === "now" && OFF_BEFORE_NOW.test(before ?? ""));
}

/** “could be delayed”, “never cancelled”, “Seoul denies that it will call off the summit”. `from`: the place of the verb in the words of its clause. */
export function doubtBefore(keys: readonly string[], from: number): Doubt | undefined {
  const all = keys.slice(0, from);
  const before = all.slice(all.findLastIndex((key, at) => endsDenial(key, all[at - 1])) + 1);
  const own = before.slice(-DOUBT_REACH.own).filter((key, at, some) => isDoubt(key, some[at + 1] ?? keys[from]));
  const governs = (pattern: RegExp) =>
    before.some(
      (key, at) =>
        pattern.test(key) &&
        (!/^calls?$/.test(key) || isCallFor(before.slice(at + 1), keys[from])) &&
        (before.length - at <= DOUBT_REACH.governing || before.includes("that", at)),
    );
  if (INSTEAD_OF.test(all.slice(-2).join(" "))) return "negated";
  if (LEFT_OPEN.test(before.join(" "))) return "open";
  if (OPENS_TOGETHER.test(before.join(" ")) || isWishedFor(before.join(" "), keys[from] ?? "")) return "open";
  if (governs(NEGATES) || NEGATES_TOGETHER.test(before.join(" ")) || NOT_HEARD_OF.test(before.join(" ")))
    return "negated";
  // “Cancel the visit”, a paper says.
  if (/^(?:if|unless)$/.test(before[0] ?? "") || (from === 0 && IS_ORDER.test(keys.slice(0, 3).join(" "))))
    return "open";
  if (own.some((key) => OWN_DOUBT.test(key)) || governs(OPENS)) return "open";
  return own.some((key) => OWN_NEGATION.test(key)) ? "negated" : undefined;
}

/** What stands behind the verb may say so, too. `to`: the place of its last word. */
export function doubtBehind(keys: readonly string[], from: number, to: number): Doubt | undefined {
  const behind = keys.slice(to + 1).join(" ");
  if (FALSE_BEHIND.test(behind)) return "negated";
  const isNoun = /(?:ing|tion|ment|delay)$/.test(keys[from] ?? "");
  return isNoun && (WOULD_BEHIND.test(behind) || LOOMS_BEHIND.test(behind)) ? "open" : undefined;
}

/** What stands behind a name, and behind no “may”. */
const FINITE = /^(?:has|had|is|was|will|to|and|says?|said|\S+ed|\S+[^su]s)$/;

/** “6 May”, “May postpones”, a “peace talk”, “about 30 leaders” are none. */
function isDoubt(key: string, next: string | undefined): boolean {
  if (key === "may") return next === undefined || !(/^\d/.test(next) || FINITE.test(next));
  if (key === "about") return next === "to";
  // “A no-show scuppers the summit”, “no deal, talks called off”: why it is off.
  if (key === "no") return !/^(?:shows?|deal|agreement|progress|breakthrough|consensus|quorum|end)$/.test(next ?? "");
  return !/^(?:talk|risk|danger|verge|brink|threat)$/.test(key) || next === "of";
}

const GROW = /^(?:grow|grew|growing|mount|mounted|mounting|rise|rose|rising|increase|intensify|multiply|renewed)$/;

/** “Calls grow for the summit to be cancelled”, “call for a delay”; not “call on Friday cancelled”. */
function isCallFor(between: readonly string[], verb = ""): boolean {
  const isWish = /^(?:to|be)$/.test(between.at(-1) ?? "") || /(?:tion|ment|delay|pause)$/.test(verb);
  return isWish && /^(?:for|on|to)$/.test(between.find((key) => !GROW.test(key)) ?? "");
}
