/** Quotes: what they are called, by their status in the archive, and what was not found. */
export const quotes = {
  reported: "Reported, not verified",
  disputed: "Disputed",
  misattributed: "Misattributed: not said by this person",
  corrected: "Corrected in my archive on {day}: {note}",
  heading:
    "{standing, select, none {Quotes} verified {Verified quotes} reported {Reported quotes} disputed {Disputed quotes} other {Misattributed quotes}}{words, select, none {} other { for {words}}}{speaker, select, none {} other { by {speaker}}}{topic, select, none {} other { on {topic}}}{event, select, none {} other { at {event}}}{place, select, none {} other { in {place}}}{span, select, none {} other {, {span}}}",
  none: "My archive has no {standing, select, none {} reported {merely reported } other {{standing} }}quote{words, select, none {} other { with {words}}}{speaker, select, none {} other { by {speaker}}}{topic, select, none {} other { on {topic}}}{event, select, none {} other { at {event}}}{place, select, none {} other { in {place}}}{span, select, none {} other {, {span}}}{asOf, select, none {} other {, as known on {asOf}}}. That proves nothing about whether it was said.",
  byAnother: "It has these words by {speaker}.",
  inEnglish: "In English: {text}",
  count: "{count, plural, one {# quote} other {# quotes}} in my archive.",
  withSome:
    "No quote in my archive has all of these words. {count, plural, one {This one has} other {These have}} some of them.",
  oneAtATime: "I show the words of one speaker at a time. Whose do you want?",
  leaveOut: "Leave out speaker or topic.",
  tryFewerWords: "Try fewer words.",
  noSuch: "My archive has no quote called {id}. Try /quote with some of its words.",
  notKnown: "This quote by {speaker} was not known then: it dates from {said}.",
  notKnownOn: "This quote by {speaker} was not known on {day}: it dates from {said}.",
} as const;

/** What a wording of a quote is, by its kind in the archive. */
export const wordingKinds = {
  verbatim: "Verbatim",
  "official-translation": "Official translation",
  interpreted: "The interpreter’s words",
  "agency-translation": "A translation by the press",
  caption: "From captions",
  paraphrase: "Paraphrase, not a quotation",
  garbled: "Garbled, do not quote",
} as const;

/** Where it was read. Kinds of sources by their names in the archive. */
export const sources = {
  official: "official",
  agency: "news agency",
  press: "press",
  repost: "re-post",
  transcript: "transcript",
  data: "data set",
  list: "{count, plural, one {Source} other {Sources}}: {names}",
  listAndMore: "{count, plural, one {Source} other {Sources}}: {names} and {more, number} more",
  publisherOfRepost: "{publisher} (re-post)",
  publisherLater: "{publisher} (published later)",
  later: "published later",
  noneGiven: "No source given",
  of: "Sources: {title}",
  none: "No source is given.",
  noSuchEvent: "My archive has no event called {id}. Try /search.",
} as const;
