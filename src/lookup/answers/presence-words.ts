// The words by which a step tells of somebody that they come, come by video, leave, stay away or are stood in for, in English.

export const BY_VIDEO =
  /\b(?:by (?:a recorded )?video|(?:on|over|via) (?:a )?video|video link|online|from a distance|remotely)\b/iu;
/** That they are in the room themselves; “a meeting in person” tells it of nobody. */
export const IN_PERSON =
  /(?<!\b(?:not|cannot|never|if|would|hopes?|wants?|asks?|invites?|urges?)\b.*|n[’']t\b.*)\b(?:comes?|came|goes|went|travels?|arrive[sd]?|attends?|attended|takes? part|took part|is|was|will be|is to (?:come|be|attend|go|travel|take part)|will (?:come|attend|travel|go|take part))\b(?: (?!not\b)[\p{L}’'.-]+){0,5}? (?:in person|himself|herself)\b/iu;
export const NOT_SO =
  /\b(?:whether|may|might|could|not by video|or (?:speaks?|takes? part|joins?|appears?|comes?|attends?))\b/iu;
export const TELLS_LEAVING = /\bleaves?\b(?! for\b)|\bleft\b/iu;
export const STAYS_AWAY =
  /\b(?:do(?:es)?|did|will|would|is|are|was|has|have|can|could)(?: not|n[’']t)(?: \p{L}+)? (?:come|go|travel|leave|fly|attend|take part|be (?:there|in)|to come)\b|\b(?:do(?:es)?|did)(?: not|n[’']t) (?:think|expect|plan|intend|want) (?:that (?:he|she|they) (?:will|would)|to) (?:come|go|attend|travel|take part)\b|\bnot to (?:come|go|attend)\b|\b(?:is|are|was|were)(?: not|n[’']t) there\b|\bcannot come\b|\bno plans to (?:go|come)\b|\bstays? (?:away|at home)\b|\b(?:g[ai]ven? up|gives up|calls? off|called off) (?:his|her|their|the) (?:journey|trip|visit)\b|\babsen(?:ce|t)\b|\binstead of\b|\bstands? in for\b|\bon behalf of\b|\brepresentative\b|\brefuses to (?:attend|come)\b|\bin no form\b|\bexcused? (?:him|her|them)sel(?:f|ves)\b|\bwithout (?:attending|taking part)\b|\bsends? (?:nobody|no (?:one|delegation|minister|representative|official)s?)\b/iu;
/** “Zelensky does not come if there is no result” says of nobody that they did not. */
export const IS_CONDITION = /\b(?:if|unless)\b/iu;
export const IS_UNINVITED =
  /\b(?:not|never|nobody|no longer)\b(?: be| been)? invit(?:e|es|ed)\b|\buninvited\b|\bdisinvit\p{L}+/iu;
export const DECLINES_TO_COME = /\b(?:refuses|declines) to (?:attend|come|go|travel|take part)\b/iu;
/** Of somebody who came after all, where the same sentence tells why. */
export const STAYS_FOR_NOW = /\b(?:stays|remains) (?:in \p{Lu}|behind\b|where)/u;
/** “China declines; as long as Li is under sanctions it could hardly agree.” */
export const GIVES_CAUSE = /^(?:because|as long as|for) /u;
export const COMES =
  /\b(?:comes?|came|goes|went|travels?|arrives?|attends?|takes? part|was in|is (?:there|to (?:be|come|attend|speak|travel))|will (?:come|attend|travel|be|lead)|(?:speaks|spoke)(?! of\b)|joins|after all)\b/iu;
export const TELLS_REPRESENTING =
  /\b(?:represents?|represented|to represent|representing)\b|\bas \p{Lu}[\p{L} ]*[’'](?:s )?(?:\p{L}+ )?representative\b|\b(?:stands?|sits?|fills?|steps?) in\b|\bin (?:his|her|their) place\b|\bon behalf of\b|\bas (?:his|her|their) (?:special )?envoy\b|\b(?:lead(?:s|er of)?|led|head(?:s|ed| of)?)\b[^.;]*\b(?:delegation|side|team)\b|\bdelegation\b[^.;]{0,20}\b(?:led|headed) by\b|\bhead of (?:its|the|their) (?:\p{L}+ )?delegation\b|\binstead of\b|\b(?:will|is to) (?:attend|take part) for\b/iu;

/** “Kostyukov leads the Russians”, “Medinsky leads them”. */
export const LEADS_A_SIDE = /\b(?:leads?|led|heads?|headed) (?:them\b|the \p{Lu}\p{Ll}+(?:s|ese|sh|ch)\b)/u;
