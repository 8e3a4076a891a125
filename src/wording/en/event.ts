/** One event: what is known of it, and how that became known. */
export const event = {
  with: "With {people}",
  namesAndMore: "{names} and {more, number} more",
  lasted:
    "{length, select, hours {{hours} h} minutes {{minutes} min} other {{hours} h {minutes} min}} from beginning to end",
  accordingTo: "According to {who}",
  stateAccordingTo: "{state}, according to {who}",
  alsoSaidThatDay: "Also said that day: {claim}",
  noNext: "No coming event fits {words}. The last one:",
  noLast: "No past event fits {words}. The next one:",
  noPlace: "No place is named yet.",
  nobodyNamed: "Nobody is named as taking part.",
  neverMoved: "It was neither moved nor called off, as far as my archive knows.",
  nothingBefore: "My archive has nothing on it from before it began.",
  noOutcome: "The outcome is not in my archive.",
  notYet: "It has not taken place yet, as far as my archive knows.",
  knownThen: "{state}, known since {day}",
  step: "{day}. {summary}",
  stepSaidBy: "{day}, according to {who}. {summary}",
  noneFits: "No event in my archive fits {words}.",
  noneFitsThen: "No event that was known on {day} fits {words}.",
  tryFewerWords: "Try fewer words, a person’s name, or /search.",
  otherwiseKnownThen:
    "{words} fits nothing that was known on {day}. Now it fits {title}, of which other things were known then.",
  unknownThen: "Nothing was publicly known of {title} on {day}.",
  unknown: "Nothing is publicly known of {title}.",
  firstHeardOf: "My archive first hears of it on {day}.",
} as const;

/** What opens under an event, on its button and above it. */
export const opens = {
  history: "How it became known",
  sources: "Sources",
  quotes: "Quotes",
  people: "People",
} as const;

/** What was asked of an event, before the answer to it. */
export const asked = {
  where: "Where",
  who: "Who takes part",
  announced: "First known",
  before: "Before it began",
  outcome: "Outcome",
} as const;
