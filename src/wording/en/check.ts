/** /check: what a text in circulation is. */
export const check = {
  checked: "Checked: {text}",
  wordsLeftOut: "{verdict}, with words left out",
  paraphraseInShort: "My archive has this as a paraphrase: do not put it in quotation marks.",
  rewordedInShort: "Close to the words in my archive, but not the same: do not put it in quotation marks.",
  otherSenseInShort: "The words in my archive are nearly these, but say something else.",
  contrary: "The contrary is on record",
  contraryInShort: "The words in my archive deny this, or say what this denies: do not quote it.",
  garbledInShort: "This version goes round, but its meaning is damaged.",
  reportedAsSaid: "These are the words as they were reported, not verified.",
  saidBySomeoneElse:
    "In my archive these words are by {speaker}, not by {named, select, none {the person named} other {{named}}}.",
  saidOtherwise:
    "In my archive this was said on another occasion: {said}, not {named, select, none {the one named} other {{named}}}.",
  wronglyCredited: "Wrongly credited to {speaker}.",
  departs: "It {departures}.",
  departsAndMore: "It {departures}; and {count, plural, one {# more difference} other {# more differences}}.",
  leavesOut: "leaves out {recorded}",
  adds: "adds {said}",
  hasFor: "has {said} instead of {recorded}",
  reworded: "It has the main words, in another order or form.",
  dotsLeaveOut: "The dots leave out {words}.",
  breaksOff: "It stops in the middle of {words}.",
  onlyThese: "Only these words of the passage are in my archive.",
  restUnknown: "Only these words of the passage are in my archive, the rest is not.",
  underCondition: "Cut short: it was said under a condition",
  sentenceBegins: "The sentence begins: {rest}. Without that, the words may say something else.",
  recordIsLonger: "The quote in my archive is longer.",
  cutShort: "Cut short: the sentence goes on",
  sentenceGoesOn: "The sentence goes on: {rest}.",
  sentenceTurns: "The sentence goes on: {rest}. Without that, the words may say something else.",
  onRecord: "What is on record:",
  inLanguage: "in {language}",
  kindInLanguage: "{kind} in {language}",
  saidIn: "Said in {language}: {words}",
  saidInUnrecorded: "Said in {language}; the original words are not in my archive.",
  sameWords: "The same words on another occasion",
  muchLike: "Much like it",
  othersHave:
    "{count, plural, one {Another quote has such words; check this passage alone} other {# other quotes have such words; check this passage alone}}",
  countChecked: "{count, plural, one {# quote checked} other {# quotes checked}}",
  noneKnown: "None of them is in my archive",
  allKnown: "All of them are in my archive, in these or similar words",
  someKnown: "{known, number} in my archive, in these or similar words; {unknown, number} not",
  noQuotation: "It has no quote that I know",
  tooFewWords: "Too few words to tell",
  giveMore: "Give a few more words, or the whole sentence.",
  standsIn:
    "{count, plural, one {One quote in my archive has these words. They are too few to tell.} other {# quotes in my archive have these words. They are too few to tell.}}",
  hasTheseWords: "Has these words",
  notInTheseWords: "Not in my archive in these words.",
  nearest: "Nearest in my archive",
  saysOtherwise: "Not in my archive, where the words on record say otherwise",
  nearestSaysOtherwise: "Nearest in my archive, and it says otherwise",
  nearestOtherSense: "Nearest in my archive, with another meaning",
  provesNothing: "That proves nothing about whether it was said: my archive has only what its editors have read.",
  unknownProvesNothing: "{unknown}, which proves nothing",
  eventsSpokenOf: "Events it speaks of",
  unconnected: "What my archive has of these words says nothing of {names}.",
} as const;

/** Of words that are on record as they were: by what brought them into the world. */
export const verbatimBy = {
  spoken: "My archive has these words as they were said.",
  posted: "My archive has these words as they were posted.",
  published: "My archive has these words as they were published.",
  reported: "My archive has these words as its sources give them.",
} as const;

/** What the words of a text that was checked are, whoever said them: a sentence for each other standing. */
export const standings = {
  "official-translation": "These are the words of the official translation.",
  interpreted: "These are the interpreter’s words, not the speaker’s own.",
  "agency-translation": "These are the words of a news agency’s or newspaper’s translation, not of an official one.",
  caption: "These words come from captions or were taken down by ear; they may be misheard.",
  paraphrase: "My archive has this only as a paraphrase: do not put it in quotation marks.",
  garbled: "This version is known to be garbled: do not quote it.",
  close: "Nearly the words in my archive.",
  "other-sense": "The words in my archive are nearly these, but say something else: do not quote this.",
} as const;

/** What a text that was checked is, in a few words, by its verdict. */
export const verdicts = {
  verbatim: "Verbatim",
  "official-translation": "Official translation",
  interpreted: "The interpreter’s words",
  "agency-translation": "A news agency’s translation",
  caption: "From captions",
  paraphrase: "Paraphrase, not a quotation",
  garbled: "Garbled, do not quote",
  close: "Close, but not the words in my archive",
  "other-sense": "Nearly these words, but another meaning",
  "someone-else": "Said by someone else",
  "another-occasion": "Said on another occasion",
  misattributed: "Misattributed",
  unknown: "Not in my archive",
} as const;
