/** What is posted unasked: digests, and what direct messages have in common with them. */
export const broadcast = {
  title: "Digest, {day}",
  period: "New in the archive, {span}{merged, select, yes {, in one: earlier digests could not be posted} other {}}",
  id: "Digest {id}",
  nothingNew: "Nothing new. The archive last changed {day}, {ago}.",
  next: "The next digest comes {time}, {ago}.",
  nothingToPost: "Nothing new, so nothing would be posted.",
  quotes: "Quotes",
  ahead: "Ahead",
  alsoAhead: "Also ahead",
  recentQuotation: "A recent quotation",
  known: "known {day}",
  steps: "{count, plural, one {# step} other {# steps}}",
  said: "{speaker}, {date}",
  kindInLanguage: "{kind}, {language}",
  standingChanged:
    "Was {before, select, verified {verified} reported {reported} disputed {disputed} other {misattributed}}, is {after, select, verified {verified} reported {reported} disputed {disputed} other {misattributed}}",
  inBrief: "In brief",
  atMost: "{most, plural, one {A digest has at most # message.} other {A digest has at most # messages.}}",
  notShown: "Not shown here: {left}.",
  changesLeft: "{count, plural, one {# change} other {# changes}}",
  quotesLeft: "{count, plural, one {# quote} other {# quotes}}",
  aheadLeft: "{count, plural, one {# event ahead} other {# events ahead}}",
  quotationsLeft: "{count, plural, one {# recent quotation} other {# recent quotations}}",
  leftOut: "Left out: {count}",
  corrected: "Corrected on {day}: see {link}",
  newerDigest: "the newer digest",
  digestPaused: "The digest in {channel} is paused: {reason}.",
  howToResume:
    "Nothing is lost. When that is settled, use /digest resume in the server; /digest list shows how it stands.",
} as const;

/** Headings in a digest, by what they stand over. */
export const digestGroups = {
  corrections: "Corrections",
  dates: "Dates",
  new: "New and confirmed",
  off: "Called off",
  happened: "Held or under way",
  other: "Also changed",
  said: "Said, with no change",
  record: "Added for the record",
} as const;

/** Why something that is new is not in a digest, by the name of the reason. */
export const leftOut = {
  topic: "{title}: it has another topic",
  actor: "{title}: the actor asked for has no part in it",
  kind: "{title}: it is of another kind",
  least: "{title}: it is not settled enough",
  unchanged: "{title}: nothing has changed for the reader",
  removed: "{title}: it is no longer in the archive",
} as const;
