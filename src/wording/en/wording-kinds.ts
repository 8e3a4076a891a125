/** What a wording of a quote is, by its kind in the archive. */
export const wordingKinds = {
  verbatim: "Verbatim",
  "official-translation": "Official translation",
  interpreted: "As interpreted",
  "agency-translation": "Agency translation",
  caption: "Automatic caption",
  paraphrase: "Paraphrase, not a quotation",
  garbled: "Garbled, do not quote",
} as const;
