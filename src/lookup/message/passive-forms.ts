// What somebody or something got done to it, or ended up having done to it, as what was done: “why did the trip get postponed”, “how come it ended up being called off”.

import { type EverydayForm, OPENED_WITH } from "./moved-date-forms.ts";

const WORDS_BEFORE_GET = "(?: (?:actually|finally|eventually|suddenly|even|ever|just|then|all|also|again|first|last))*";

/** Verbs whose form for what was done ends otherwise than in “ed”, with what belongs to them. */
const DONE_OTHERWISE =
  "(?:put (?:off|back|on hold|on ice)|held|cut (?:short|down|back)|brought forward|broken off|blown off|binned|sunk|frozen|torn up|thrown out|given|taken|chosen|drawn out|shut|set back)";
const DONE_IN_ED = "(?!(?:need|indeed|proceed|succeed|exceed|speed|feed|bed|red|shed)\\b)\\p{L}{2,}ed";
const WHAT_WAS_DONE = `(?:${DONE_OTHERWISE}|${DONE_IN_ED})(?!\\p{L})`;

const GETS_IT = "(?:keep (?:on )?getting|get|end up|wind up|turn out)";
const GOT_IT = "(?:kept (?:on )?getting|got|gotten|ended up|wound up|turned out)";
const BEING_DONE_SO = /(?: (?:being|getting|to be))?/u.source;

const ASKED_OF_DEEDS = "(?:why|how come|when|where|what day|on what day|how often|how many times|by whom)";

/** “Who got it moved” is left: somebody did so. */
export const PASSIVE_FORMS: readonly EverydayForm[] = [
  // “Why didn't it get held”, “when did it end up being postponed”, “did the visit get called off”.
  [
    new RegExp(
      `${OPENED_WITH}(${ASKED_OF_DEEDS} )?did(n['’]?t| not)? (\\S.*?)${WORDS_BEFORE_GET} ${GETS_IT}${BEING_DONE_SO} (?=${WHAT_WAS_DONE})`,
      "iu",
    ),
    (_, opening = "", not = "", who = "") => `${opening}was ${who} ${not === "" ? "" : "not "}`,
  ],
  [
    new RegExp(
      `${OPENED_WITH}(${ASKED_OF_DEEDS} )?(?:does|do) (\\S.*?)${WORDS_BEFORE_GET} ${GETS_IT}${BEING_DONE_SO} (?=${WHAT_WAS_DONE})`,
      "iu",
    ),
    (_, opening = "", who = "") => `${opening}is ${who} `,
  ],
  // “Was the tariff truce extended”: whether it still is.
  [
    /^(?:(?:so|and|but),? )?(?:was|were) ((?:the )?(?:[\p{L}\d–-]+ ){0,3}(?:truce|ceasefire|armistice|moratorium)) (?:extended|prolonged)(?=[\s?!.]*$)/iu,
    "has $1 been extended",
  ],
  // “EU India trade agreement signed?”
  [
    /^(?:the )?(?!(?:who|whom|whose|what|which|when|where|why|how|was|were|is|are|has|have|had|did|do|does|will|would|can|could|should|list|show|tell|give|find|all|any|every|no|not|a|an)\b)((?:[\p{L}\d][\p{L}\d–-]*(?!ed ) ){1,5}(?:agreement|treaty|accord|pact)) signed(?=[\s?!.]*$)/iu,
    "was the $1 signed",
  ],
  // “Why is it getting moved”, “why has it got delayed”.
  [
    new RegExp(
      `${OPENED_WITH}(${ASKED_OF_DEEDS} )?(is|are|was|were) (\\S.*?)${WORDS_BEFORE_GET} getting (?=${WHAT_WAS_DONE})`,
      "iu",
    ),
    "$1$2 $3 ",
  ],
  [
    new RegExp(
      `${OPENED_WITH}(${ASKED_OF_DEEDS} )?(has|have|had) (\\S.*?)${WORDS_BEFORE_GET} ${GOT_IT}${BEING_DONE_SO} (?=${WHAT_WAS_DONE})`,
      "iu",
    ),
    "$1$2 $3 been ",
  ],
  // “How come the trip got postponed”, “why it ended up cancelled”.
  [
    new RegExp(
      `${OPENED_WITH}(?:how come|why)(?: is it(?: that)?| that)? (?!(?:did|does|do|is|are|was|were|has|have|had)\\b)(\\S.*?)${WORDS_BEFORE_GET} ${GOT_IT}${BEING_DONE_SO} (?=${WHAT_WAS_DONE})`,
      "iu",
    ),
    "why was $1 ",
  ],
  // “Which meetings got moved”, “what ended up being called off”.
  [
    new RegExp(
      `${OPENED_WITH}(what|which (?:\\S+ )?\\p{L}+[^s\\s])${WORDS_BEFORE_GET} ${GOT_IT}${BEING_DONE_SO} (?=${WHAT_WAS_DONE})`,
      "iu",
    ),
    "$1 was ",
  ],
  [
    new RegExp(
      `${OPENED_WITH}(which (?:\\S+ )?\\p{L}+s)${WORDS_BEFORE_GET} ${GOT_IT}${BEING_DONE_SO} (?=${WHAT_WAS_DONE})`,
      "iu",
    ),
    "$1 were ",
  ],
];
