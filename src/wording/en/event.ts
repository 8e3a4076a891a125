/** One event: what is known of it, and how that became known. */
export const event = {
  withdrawn: "{title} is no longer in my archive: an editor took it out on {day}. Do not rely on what stood here.",
  with: "With {people}",
  notComing: "not coming: {people}",
  didNotCome: "did not come: {people}",
  namesAndMore: "{names} and {more, number} more",
  lasted:
    "{length, select, hours {{hours} h} minutes {{minutes} min} other {{hours} h {minutes} min}} from beginning to end",
  accordingTo: "According to {who}",
  latest: "Latest, {day}",
  deniedBy: "Denied by {who}, {day}",
  stateAccordingTo: "{state}, according to {who}",
  alsoSaidThatDay: "Also said that day: {claim}",
  noNext: "Nothing ahead in my archive for {words}. The last one:",
  noLast: "Nothing so far in my archive for {words}. The next one:",
  noPlace: "My archive does not say where.",
  nobodyInPerson: "My archive names nobody in person.",
  notAmong: "My archive does not name {names} there.",
  nobodyNamed: "My archive does not say who takes part.",
  neverMoved: "As far as my archive knows, it was never moved or called off.",
  notConfirmed: "My archive has nobody who confirmed it.",
  noLength: "My archive does not say how long it took.",
  nothingBefore: "My archive has nothing on it from before it began.",
  noOutcome: "The outcome is not in my archive.",
  notTold: "My archive does not tell whether it took place.",
  notYet: "As far as my archive knows, it has not taken place yet.",
  knownThen: "{state}, known {since}",
  step: "{day}. {summary}",
  stepSaidBy: "{day}, according to {who}. {summary}",
  noneFits: "My archive has no event for {words}.",
  noneFitsThen: "My archive has no event for {words} that was known on {day}.",
  tryFewerWords: "Try fewer words, a person’s name, or /search.",
  otherwiseKnownThen:
    "My archive has nothing for {words} that was known on {day}. Today it fits {title}; on that day other things were known of it.",
  unknownThen: "My archive has nothing on {title} that was known on {day}.",
  unknown: "My archive has nothing on {title} yet.",
  perhapsHeardOf:
    "{title} may have been known on {day} already: my archive has it as known {since}, and cannot tell the day.",
  perhapsKnown: "This may have been known already: {state}, known {since}.",
  firstHeardOf: "The first news of it in my archive is of {day}.",
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
  whoTookPart: "Who took part",
  whoIsTo: "Who is to take part",
  whoWasTo: "Who was to take part",
  announced: "First known",
  before: "Before it began",
  outcome: "Outcome",
  moved: "Moved",
  movedTo: "{from} → {to}",
  movedStep: "{way}. {step}",
  lasted: "How long",
  yes: "Yes",
  yesAsItStands: "Yes, as it stands",
  no: "No, {status}",
  notSettled: "Not settled",
} as const;
