// What a record can tell: its date, place and parties, how it stands, what came of it, offices, who says so, what was said, and since when it is known.

import { datesIn } from "../../archive/search/date-words.ts";
import { isEnglishWord } from "../../text/english-words.ts";
import type { Word } from "../../text/typed-words.ts";
import { cuesOf } from "./cues.ts";
import { looksLikeName } from "./find-names.ts";
import { isTermWord } from "./find-terms.ts";
import { isFunctionWord } from "./function-words.ts";
import { basesOf, isLightWord } from "./light-words.ts";

/** Light words and cues that are so beside what is asked for, and ask for what no record has where the answer should stand: “which book”, “does he care”. */
const NOT_ASKED_FOR: ReadonlySet<string> = new Set(
  (
    "friendly costly deadly lively ugly like want need help happy glad sorry curious grateful tired sleepy confused silly stupid dumb petty good bad nice big bigger biggest great huge small little " +
    "famous important notable noteworthy normal usual young high " +
    "book books article articles paper papers newsletter essay thesis lecture class school student teacher professor boss friend buddy club slides " +
    "stay stays stayed staying play plays played playing foot hand hands handshake shake shook table " +
    "memory brain mind sense care cared bet believe guess interrupt lie lied lying sound sounds seem seems mean means write relationship relations homework exam quiz"
  ).split(" "),
);

/** What records tell in other words than those with which people ask oftenest. */
const TOLD_BESIDES: ReadonlySet<string> = new Set(
  // That it took place, moved or came to nothing.
  (
    "arise arose arisen elapse elapsed culminate culminated pan panned fizzle fizzled founder foundered falter faltered implode imploded doomed slide slid relocate relocated " +
    "advance advanced bump bumped swap swapped switch switched coincide clash overlap definite ongoing active valid binding over imminent overdue uncertain doubtful " +
    "assured guaranteed secure secured safe frozen limbo kaput toast doubt jeopardy danger shaky iffy hypothetical provisional salvaged rescued resurrected buried progressing " +
    "pencilled penciled booked locked signature signatures signatory signatories ratify ratified implement implemented expire expired " +
    "along alongside aboard aside forward forth apart across beside opposite near nearby beyond upon " +
    "occasion occasions circumstance circumstances pretext impediment motive motives consideration considerations factor factors hurdle hurdles " +
    // Since when it is known.
    "unveil circulate circulated mooted hinted signalled signaled flagged trail trailed leak leaks divulge divulged newspaper newspapers outlet outlets media press attribute attributed ascribed publicise advertise advertised notified " +
    // Who was there, and where that is.
    "general generals commander commanders warlord warlords rival rivals foe foes senior junior top veteran personality personalities personage personages dignitary dignitaries statesman statesmen chief chiefs diplomat diplomats politician politicians monarch monarchs royals individual individuals gentleman gentlemen lady " +
    "museum airport arena monastery barracks complex compound residence embassy theatre university mountain valley village suburb " +
    "flank flanking compose composed comprise comprised form formed deputise deputised deputize deputized substitute substituted appearance presence floor honour honor effect force note partake partook figure figured feature featured seated missing depart departed arrive arrived reach reached return returned accept accepted decline address addressed " +
    "choose chose chosen select selected designate designated assigned allotted offer offered volunteer volunteered " +
    "hotel hotels palace villa resort castle mansion hall stadium premises centre center base island estate chateau region province continent district area situated sited housed " +
    // What came of it.
    "adopt adopts adopted admit admits admitted approve approved endorse endorsed pledge pledged commit committed extend extended expand expanded resolve resolved vote voted issue issued " +
    "breakthrough compromise text wording content contents clause clauses target targets goal goals commitment commitments " +
    // Who has an office.
    "elected sworn ousted resign resigned quit fill fills filled handle handles manage manages occupies steer steered helm employ employed employs profession professions trade employment livelihood living activity activities assignment duty responsibility portfolio occupation vocation station"
  ).split(" "),
);

/** Whether it may stand where the answer should without that any record has to have it: “which DAY”, “who ATTENDED”. A name is looked for elsewhere. */
export function isToldOfAny(word: Word): boolean {
  const { key } = word;
  if (NOT_ASKED_FOR.has(key)) return false;
  const isPlain =
    /\d|ly$/.test(key) ||
    !isEnglishWord(key) ||
    isFunctionWord(key) ||
    isToldBesides(key) ||
    isDateWord(key) ||
    isTermWord(key) ||
    isLightWord(key);
  return isPlain || cuesOf(key).length > 0 || looksLikeName(word);
}

function isDateWord(key: string): boolean {
  return (datesIn([key])[0]?.length ?? 0) > 0;
}

/** Whether it is one of the words for what records tell, in any form of a verb. */
export function isToldBesides(key: string): boolean {
  return TOLD_BESIDES.has(key) || basesOf(key).some((base) => TOLD_BESIDES.has(base));
}
