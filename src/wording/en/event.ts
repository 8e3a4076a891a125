/** One event: what is known of it, and how that became known. */
export const event = {
  with: "With {people}",
  inOffice: "{name}, {office}",
  lasted:
    "Lasted {length, select, hours {{hours} h} minutes {{minutes} min} other {{hours} h {minutes} min}} from beginning to end",
  accordingTo: "According to {who}",
  stateAccordingTo: "{state}, according to {who}",
  alsoSaidThatDay: "Also said that day: {claim}",
  howItBecameKnown: "How it became known, newest first",
  noNext: "Of what fits {words}, nothing lies ahead.",
  noLast: "Of what fits {words}, nothing has been yet.",
  tryFewerWords: "Try fewer words, a person’s name, or /search.",
  otherwiseKnownThen:
    "{words} fits nothing that was known on {day}. Now it fits {title}, of which other things were known then.",
  unknownThen: "Nothing was publicly known of {title} on {day}.",
  unknown: "Nothing is publicly known of {title}.",
  firstHeardOf: "The archive first hears of it on {day}.",
} as const;
