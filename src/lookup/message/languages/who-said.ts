// “Who said”, in the other languages that are read.

/** Source of a pattern, for languages in which words stand behind it as they were said; to be matched in any case. */
export const WHO_SAID_SPACED =
  "(?:qui a (?:dit|déclaré)|wer (?:hat gesagt|sagte)|quién (?:dijo|ha dicho)|quem (?:disse|falou)|chi ha (?:detto|dichiarato)|кто (?:\\p{L}+ )?(?:сказал|говорил)[аи]?|хто (?:\\p{L}+ )?(?:сказав|казав))";

/** A message that begins so; what is said stands in quotation marks in it: 谁说, “Wer hat … gesagt”. */
export const WHO_SAID_ABROAD = new RegExp(
  `^\\s*(?:谁(?:曾经?)?说|是谁说|是誰說|誰說|誰が|누가|wer hat|kim (?:söyledi|dedi)|من قال|किसने कहा|${WHO_SAID_SPACED})`,
  "iu",
);
