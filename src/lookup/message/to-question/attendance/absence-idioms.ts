// Everyday words for not coming to something: “bail on”, “blow off”, “bow out of”.

/** The source of a pattern that knows no case. Nobody says so of what is called off or left. */
export const WAYS_OUT =
  /\b(?:bail(?:s|ed|ing)? (?:out )?on|(?:bl[eo]w(?:s|n|ing)?|brush(?:ed|es|ing)?) (?:it |them )?off|(?:bow|beg|duck)(?:s|ged|ed|ging|ing)? out(?: of)?|flak(?:e|ed|es|ing) (?:out )?on|cr(?:y|ies|ied) off|(?:pass|passed) on|no-?show(?:s|ed)?|stood up)\b/iu
    .source;
