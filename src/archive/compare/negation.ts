// The words that deny, in the languages in which quotations are recorded.
import type { Token } from "./named-things.ts";

const NEGATIONS = new Set(
  (
    "not no never nobody nothing none neither nor without cannot nowhere aint arent cant couldnt didnt doesnt dont hadnt hasnt havent isnt " +
    "mustnt neednt shouldnt wasnt werent wont wouldnt shant " +
    "nicht kein keine keinen nie niemals ohne pas jamais aucun sans nunca jamas sin ninguno нет не ни никогда без mai senza nao sem " +
    "不 没 未 无 非 别 勿"
  ).split(" "),
);

/** Behind a “not” or “no” that denies nothing: “not only”, “no doubt”, “no wonder”, “不断” (without end), “不仅” (not only). */
const EMPHATIC = new Set("only just merely solely doubt matter question wonder least 断 仅 但".split(" "));

/** The same where only the two together deny nothing: “not only” in other languages, “never mind”. */
const EMPHATIC_TOGETHER = new Set(
  "nicht nur;pas seulement;no solo;не только;nao so;nao apenas;never mind;none other;nothing less;nothing short".split(
    ";",
  ),
);

/** Before a “not” that leaves it open, compares or asks: “like it or not”, “more often than not”, “if not now, when”, “why not now”. */
const BEFORE_EMPTY = new Set(["or", "oder", "ou", "или"]);
const BEFORE_EMPTY_NOT = new Set(["than", "if", "why"]);

/** “Not to mention” names one more; “asked them not to mention” denies. Words that govern what is not to be done. */
const NAMING = new Set(["mention", "speak", "say", "forget"]);
const GOVERNING =
  /^(?:ask\w*|agree\w*|decid\w*|promis\w*|cho[os]\w*|told|tell\w*|want\w*|prefer\w*|tr(?:y|ied|ying)|urg\w+|careful|better|best|order\w*|warn\w*|advis\w*|vow\w*|pledg\w*|request\w*|learn\w*|kn[eo]w\w*|like\w*|ought|need\w*|instruct\w*|beg\w*|plan\w*|intend\w*|opt\w*|is|are|was|were|be|am|as|how)$/;

/** So far before the “not” such a word may stand: “asked the minister not to mention”. */
const GOVERNED = 3;

/** “Months rather than years” is “months, not years”. */
const IN_PLACE_OF = new Set(["rather than", "instead of"]);

/** `opens`, `closed`: whether a sentence begins with it, or ends. `place`: among the words of its text. */
export type Keyed = Pick<Token, "key"> & {
  readonly opens?: boolean;
  readonly closed?: boolean;
  readonly place?: number;
};

/** How many of them there are. “Or not” denies nothing. */
export function negationsIn(words: readonly Keyed[]): number {
  return words.filter((_, place) => isNegation(words, place)).length;
}

/** They deny what follows them, and not what a sentence states: “without hesitation”. */
const LACKING = new Set("without ohne sans sin без senza sem".split(" "));

/** “I'm not going” states it. */
const BEING = new Set("am is are was were be been im youre theyre hes shes its thats".split(" "));

/** Whether the word at this place denies what a sentence states: “will not go”, “is not going”, but not “with China not showing up”. */
export function denies(words: readonly Keyed[], place: number): boolean {
  const [before = "", here = "", next = ""] = [words[place - 1]?.key, words[place]?.key, words[place + 1]?.key];
  return isNegation(words, place) && !LACKING.has(here) && (BEING.has(before) || !/.ing$/.test(next));
}

/** Whether the word at this place denies. Of an idiom in which it does not, the whole has to stand there: “or not”, “not only”. */
export function isNegation(words: readonly Keyed[], place: number): boolean {
  const key = (at: number) => words[at]?.key ?? "";
  if (IN_PLACE_OF.has(`${key(place)} ${key(place + 1)}`)) return true;
  return isNegative(words, place) && emptiedBy(words, place) === undefined && !isEitherWay(words, place);
}

/** What somebody need not do, they may. */
const NEEDED_WORD = /^(?:need(?:s|ed)?|obliged|obligation|required|requirement)$/;
const OUGHT_WORD = /^(?:need\w*|must\w*|should\w*|ought|obliged|obligation|required?s?|requirement|shall)$/;

/** “Not past 3.67 %” leaves what is up to it. */
const PAST_BOUND = /^(?:past|beyond|above|over|exceed(?:s|ing)?|than)$/;
const BEGINS_AS_NUMBER = /^\p{Number}/u;

/** So far behind the “not” the bound may stand. */
const BOUND_WITHIN = 6;

/**
 * Whether the “not” here denies only a need, or what goes past a bound, of which the other side does not speak: “need not enrich past 3.67 %” denies
 * neither “may enrich” nor “enriches to 3.67 %”.
 */
export function deniesOtherThing(words: readonly Keyed[], place: number, others: readonly Keyed[]): boolean {
  const key = (at: number) => words[at]?.key ?? "";
  const isOfNeed =
    key(place) === "neednt" ||
    NEEDED_WORD.test(key(place + 1)) ||
    (/^ha(?:ve|s|d)$/.test(key(place + 1)) && key(place + 2) === "to");
  const speaksOfNeed = (word: Keyed, at: number) =>
    OUGHT_WORD.test(word.key) || (/^ha(?:ve|s|d)$/.test(word.key) && others[at + 1]?.key === "to");
  if (isOfNeed && !others.some(speaksOfNeed)) return true;
  const bound = words.findIndex(({ key }, at) => at > place && at <= place + BOUND_WITHIN && PAST_BOUND.test(key));
  const most = key(bound + 1);
  if (bound === -1 || !BEGINS_AS_NUMBER.test(most)) return false;
  return others.some((word) => word.key === most) && !others.some((word) => PAST_BOUND.test(word.key));
}

/** Whether it is a word that denies, idiom or not. */
export function isNegative(words: readonly Keyed[], place: number): boolean {
  return NEGATIONS.has(words[place]?.key ?? "");
}

/** The word next to a “not” with which it denies nothing: the “only” of “not only”. */
export function emptiedBy(words: readonly Keyed[], place: number): string | undefined {
  const [before = "", here = "", next = ""] = [words[place - 1]?.key, words[place]?.key, words[place + 1]?.key];
  if (BEFORE_EMPTY.has(before)) return before;
  if (EMPHATIC.has(next) || EMPHATIC_TOGETHER.has(`${here} ${next}`)) return next;
  if (here === "not" && BEFORE_EMPTY_NOT.has(before)) return before;
  if (before === "why" && here === "dont" && next === "we") return before;
  return isNaming(words, place) ? words[place + 2]?.key : undefined;
}

function isNaming(words: readonly Keyed[], place: number): boolean {
  const key = (at: number) => words[at]?.key ?? "";
  if (key(place) !== "not" || key(place + 1) !== "to" || !NAMING.has(key(place + 2))) return false;
  return !words.slice(Math.max(0, place - GOVERNED), place).some((word) => GOVERNING.test(word.key));
}

/** Whether the “not” here leaves either open, as “or not” does. */
export function isOpen(words: readonly Keyed[], place: number): boolean {
  if (!isNegative(words, place)) return false;
  return BEFORE_EMPTY.has(words[place - 1]?.key ?? "") || isEitherWay(words, place);
}

/** So many words may stand before the “not” and behind it again. */
const MOST_REPEATED = 3;

/** “Like it, don't like it”, “нравится, не нравится”, “是不是”: right behind the “not” stands again what stands right before it. */
export function isEitherWay(words: readonly Keyed[], place: number): boolean {
  if (!isNegative(words, place) || LACKING.has(words[place]?.key ?? "")) return false;
  const before = /^d(?:o|oes|id)$/.test(words[place - 1]?.key ?? "") ? place - 1 : place;
  return Array.from({ length: MOST_REPEATED }, (_, at) => at + 1).some((count) => {
    const [first, last] = [before - count, place + count];
    if (first < 0 || last >= words.length || !isUnbroken(words, first, last)) return false;
    return Array.from({ length: count }, (_, at) => at).every(
      (at) => words[first + at]?.key === words[place + 1 + at]?.key,
    );
  });
}

/** Whether nothing stands between these words, and no sentence ends there. */
function isUnbroken(words: readonly Keyed[], first: number, last: number): boolean {
  for (let at = first; at < last; at++) {
    const [word, next] = [words[at], words[at + 1]];
    if (word?.closed === true || next?.opens === true) return false;
    if (word?.place !== undefined && next?.place !== undefined && next.place !== word.place + 1) return false;
  }
  return true;
}
