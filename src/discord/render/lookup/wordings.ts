// What wordings and quotes are called on cards.
import type { Quote, WordingKind } from "../../../archive/schema.ts";

export const WORDING_LABEL: Readonly<Record<WordingKind, string>> = {
  verbatim: "Verbatim",
  "official-translation": "Official translation",
  interpreted: "As interpreted",
  "agency-translation": "Agency translation",
  caption: "Automatic caption",
  paraphrase: "Paraphrase, not a quotation",
  garbled: "Garbled, do not quote",
};

/** Empty for what is verified. */
export const STANDING_LABEL: Readonly<Record<Quote["status"], string>> = {
  verified: "",
  reported: "Reported, not verified",
  disputed: "Disputed",
  misattributed: "Misattributed: not said by this person",
};

/** In English, from a BCP 47 tag. */
export function languageName(tag: string): string {
  return new Intl.DisplayNames(["en"], { type: "language" }).of(tag) ?? tag;
}
