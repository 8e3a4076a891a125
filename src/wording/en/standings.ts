/** What the words of a text that was checked are, whoever said them: a sentence for each standing. */
export const standings = {
  verbatim: "These words are on record as they were said.",
  "official-translation": "These are the words of the official translation.",
  interpreted: "These are the interpreter's words, not the speaker's own.",
  "agency-translation": "These are the words of an agency's or newspaper's translation, not of an official one.",
  caption: "These words come from captions or were taken down by ear; they may be misheard.",
  paraphrase: "The sense is on record, but not as a quotation: do not put it in quotation marks.",
  garbled: "This form is known, and it is damaged: do not quote it.",
  close: "Nearly the words on record.",
} as const;
