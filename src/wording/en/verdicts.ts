/** What a text that was checked is, in a few words, by its verdict. */
export const verdicts = {
  verbatim: "Verbatim",
  "official-translation": "Official translation",
  interpreted: "The interpreter's words",
  "agency-translation": "A news agency's translation",
  caption: "From automatic captions",
  paraphrase: "Paraphrase, not a quotation",
  garbled: "Garbled form, do not quote",
  close: "Close wording, not the words on record",
  "someone-else": "Said by someone else",
  "another-occasion": "Said on another occasion",
  misattributed: "Misattributed",
  unknown: "Not in the archive",
} as const;
