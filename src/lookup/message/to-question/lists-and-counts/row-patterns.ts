// Sentences that ask for a list and say what each row has to tell: “all COPs with their cities”, “who hosted each BRICS summit”.

import type { EventFocus } from "../../../../core/event-focus.ts";
import { sentenceForm } from "../phrasing/sentence-forms.ts";

export const LISTING_VERB = "(?:(?:list|name|show|give|tell|get)(?: me| us)?,? )?";
export const PLACE_ASKED =
  "(?:(?:host(?:ing)? )?(?:places?|cit(?:y|ies)|towns?|locations?|venues?|countr(?:y|ies)|capitals?))";
const PLACES_ASKED = "(?:places|cities|towns|locations|venues|countries|capitals)";
const TIME_ASKED = "(?:years?|dates?|days?|months?|times?)";
export const HOST_ASKED = "(?:hosts?|host (?:nations?|states?|leaders?)|who hosted(?: (?:it|them|each(?: one)?))?)";
export const WHO_ASKED =
  "(?:participants?|attendees|guests|people|leaders|who (?:was|were|came|attended|took part)(?: there)?)";
const EACH = "(?:each|every|all)(?: (?:single )?(?:one )?of)?(?: (?:the|these|those|their))?";
const DID_THEY = "(?:was|were|is|are|did|do|does|has|have|had|will)";
const TOOK_PLACE_THERE =
  "(?:(?: (?:be|been))?(?: (?:held|hosted|take|took|taken|happen|happened|meet|met|gather|gathered|in|at))+(?: place)?)?";
const MEETINGS_ASKED =
  "(?:summits|meetings|conferences|visits|trips|journeys|calls|editions|rounds|encounters|gatherings|talks|cops)";

/** What is asked of each, and where the rest says of which. A time may stand behind both. */
export const ROW_FORMS: readonly (readonly [RegExp, EventFocus | "columns"])[] = [
  [
    sentenceForm(
      `(?<list>\\S.*?),? (?:(?:and|with|plus|&|including|incl\\.?|along with|together with|w/)(?: (?:the|their|its|each|respective))*) (?<columns>(?:${PLACE_ASKED}|${TIME_ASKED}|${HOST_ASKED}|${WHO_ASKED})(?:(?:,| and| &|, and| plus|/| or) ?(?:the |their )?(?:${PLACE_ASKED}|${TIME_ASKED}|${HOST_ASKED}|${WHO_ASKED}))*)`,
    ),
    "columns",
  ],
  [
    sentenceForm(
      `(?<list>\\S.*?),? (?:and|with|plus|&) (?:(?:when|on what day) (?:and|&) )?(?:where|in which (?:city|place|country)) (?:each|every|they|those|it|these)(?: of them| one)?(?: ${DID_THEY})?${TOOK_PLACE_THERE}`,
    ),
    "where",
  ],
  [sentenceForm(`where(?: (?:and|&) when)?(?: all)? ${DID_THEY} ${EACH} (?<list>\\S.*?)${TOOK_PLACE_THERE}`), "where"],
  [
    sentenceForm(
      `where(?: (?:and|&) when)?(?: all)? ${DID_THEY} (?:the )?(?<list>.*\\b${MEETINGS_ASKED}\\b.*?)${TOOK_PLACE_THERE}`,
    ),
    "where",
  ],
  [
    sentenceForm(
      `${LISTING_VERB}(?:all )?(?:the )?${PLACE_ASKED} (?:and ${TIME_ASKED} )?(?:of|for) ${EACH} (?<list>\\S.*)`,
    ),
    "where",
  ],
  [
    sentenceForm(
      `(?:in |at )?(?:which|what) (?:different )?${PLACES_ASKED} (?:did|were|was|have|has|had) (?:the )?(?<list>\\S.*?)(?: (?:meet|met|talk|held|hosted|take place|taken place|happen|in|at|be|been))+(?<time> .*)?`,
    ),
    "where",
  ],
  [sentenceForm(`(?:in|at) (?:which|what) ${PLACES_ASKED} (?:were|was|did|have) (?:the )?(?<list>\\S.*)`), "where"],
  [
    sentenceForm(
      `(?:which|what) ${PLACE_ASKED} (?:have |has |had )?(?:hosted|hosts?|held|saw) (?:the |all (?:the )?)?(?<list>.*\\b${MEETINGS_ASKED}\\b.*)`,
    ),
    "where",
  ],
  [
    sentenceForm(
      `${LISTING_VERB}(?:(?:which|what|all|the) )*(?:cities|countries|places|states|nations|capitals|venues|towns) (?:that |which )?(?:have |had )?(?:hosted|held) (?:the |all (?:the )?)?(?<list>\\S.*)`,
    ),
    "host",
  ],
  [
    sentenceForm(
      `(?:who|(?:which|what) (?:countr(?:y|ies)|states?|nations?|leaders?|bod(?:y|ies))) (?:has |have |had |all )?(?:hosted|hosts?|held|was (?:the )?host (?:of|for|at)|were (?:the )?hosts? (?:of|for|at)|chaired) ${EACH} (?<list>\\S.*)`,
    ),
    "host",
  ],
  [
    sentenceForm(
      `(?:who|(?:which|what) (?:countr(?:y|ies)|states?|nations?)) (?:has |have )?(?:hosted|hosts|host) (?:the )?(?<list>\\S.*?),? (?:(?:each|every) (?:year|time)|year by year|(?:in|by) turn|over the years)(?<time> .*)?`,
    ),
    "host",
  ],
  [sentenceForm(`${LISTING_VERB}(?:all )?(?:the )?hosts? (?:of|for) ${EACH} (?<list>\\S.*)`), "host"],
  [
    sentenceForm(`${LISTING_VERB}(?:all )?(?:the )?hosts? (?:of|for) (?:the )?(?<list>.*\\b${MEETINGS_ASKED}\\b.*)`),
    "host",
  ],
  [
    sentenceForm(
      `who (?:all )?(?:was|were|attended|took part in|participated in|came to|went to|has attended) (?:(?:present )?(?:at|in) )?(?:each|every)(?: (?:single )?(?:one )?of)?(?: the)? (?<list>\\S.*)`,
    ),
    "who",
  ],
  [
    sentenceForm(
      `(?:when|(?:on )?(?:what|which) (?:days?|dates?)) ${DID_THEY} ${EACH} (?<list>\\S.*?)${TOOK_PLACE_THERE}`,
    ),
    "when",
  ],
  [
    sentenceForm(
      `how (?:long|many (?:days|hours)) (?:was|were|did|is|has) ${EACH} (?<list>\\S.*?)(?: (?:last|take|go on|be))?`,
    ),
    "lasted",
  ],
  [
    sentenceForm(
      `(?:(?:what )?(?:was|were) )?(?:the )?(?:outcomes?|results?) (?:of|from) ${EACH} (?<list>\\S.*)$|^what (?:came (?:out )?of|was the (?:outcome|result) of|did they agree (?:on )?at|was agreed at) ${EACH} (?<other>\\S.*)`,
    ),
    "outcome",
  ],
];
