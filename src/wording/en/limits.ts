/** What an event is, by its kind in the archive; inside a sentence, so without a capital. */
export const eventKinds = {
  summit: "summit",
  meeting: "meeting",
  call: "call",
  visit: "visit",
  talks: "talks",
  conference: "conference",
  statement: "statement",
  agreement: "agreement",
  measure: "measure",
  vote: "vote",
} as const;

/** How certain an event must be to be told of, by the least status. */
export const least = {
  floated: "at least floated",
  agreed: "at least agreed",
  planned: "at least planned",
  tentative: "at least tentative",
  confirmed: "at least confirmed",
  "under-way": "at least under way",
  held: "at least held",
  postponed: "at least postponed",
  cancelled: "at least cancelled",
  lapsed: "at least quietly dropped",
} as const;
