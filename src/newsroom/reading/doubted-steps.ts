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
  /^(?:den(?:y|ies|ied|ying)|refus(?:e|es|ed|ing)|reject(?:s|ed)?|dismiss(?:es|ed)?|downplay(?:s|ed)?|unlikely|refut(?:e|es|ed)|rebuff(?:s|ed)?|scotch(?:es|ed)|quash(?:es|ed)|averts?|averted|avoids?|avoided)$/;
const NEGATES_TOGETHER =
  /\b(?:rul(?:e|es|ed|ing) out|play(?:s|ed)? down|no (?:\S+ )?(?:plans?|decision|intention|need|reason|question|talk))\b/;
/** Verbs, not nouns: a “threat” may be why it is called off. */
const OPENS =
  /^(?:threatens?|threatened|threatening|mulls?|mulling|weigh(?:s|ed|ing)?|urg(?:e|es|ed|ing)|wants?|wanted|demands|demanding|asks?|asked|asking|seeks?|sought|seeking|proposes?|proposed|proposing|suggests?|suggested|requests|requested|fears|feared|hints?|hinted|moots?|mooted|floats?|floated|rumou?rs?|speculation|favou?rs|presses|begs|calls?)$/;

/** Behind these words a denial ends: “not cancelled, only delayed”. */
const ENDS_DENIAL = /^(?:only|just|merely|but|instead|rather|simply|now)$/;

/** “could be delayed”, “never cancelled”, “Seoul denies that it will call off the summit”. `from`: the place of the verb in the words of its clause. */
export function doubtBefore(keys: readonly string[], from: number): Doubt | undefined {
  const all = keys.slice(0, from);
  const before = all.slice(all.findLastIndex((key) => ENDS_DENIAL.test(key)) + 1);
  const own = before.slice(-DOUBT_REACH.own).filter((key, at, some) => isDoubt(key, some[at + 1]));
  const governs = (pattern: RegExp) =>
    before.some(
      (key, at) =>
        pattern.test(key) &&
        (!/^calls?$/.test(key) || isCallFor(before.slice(at + 1), keys[from])) &&
        (before.length - at <= DOUBT_REACH.governing || before.includes("that", at)),
    );
  if (governs(NEGATES) || NEGATES_TOGETHER.test(before.join(" "))) return "negated";
  if (/^(?:if|unless)$/.test(before[0] ?? "")) return "open";
  if (own.some((key) => OWN_DOUBT.test(key)) || governs(OPENS)) return "open";
  return own.some((key) => OWN_NEGATION.test(key)) ? "negated" : undefined;
}

/** “6 May”, a “peace talk”, “about 30 leaders” are none. */
function isDoubt(key: string, next: string | undefined): boolean {
  if (key === "may") return next === undefined || !/^\d/.test(next);
  if (key === "about") return next === "to";
  // “A no-show scuppers the summit”, “no deal, talks called off”: why it is off.
  if (key === "no") return !/^(?:shows?|deal|agreement|progress|breakthrough|consensus|quorum|end)$/.test(next ?? "");
  return !/^(?:talk|risk|danger|verge|brink|threat)$/.test(key) || next === "of";
}

/** “Calls for the summit to be cancelled”, “call for a delay”; not “call on Friday cancelled”. */
function isCallFor(between: readonly string[], verb = ""): boolean {
  const isWish = /^(?:to|be)$/.test(between.at(-1) ?? "") || /(?:tion|ment|delay|pause)$/.test(verb);
  return isWish && /^(?:for|on|to)$/.test(between[0] ?? "");
}
