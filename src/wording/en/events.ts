/** Events that fit all that was asked, and those who held an office. */
export const events = {
  found: "{count, plural, one {# event} other {# events}}: {what}",
  counted: "My archive has {count, plural, one {# event} other {# events}}, and need not have all: {what}",
  wasOff: "{how, select, postponed {Put off} cancelled {Called off} other {Quietly dropped}}: {day}",
  severalFit: "Several fit. Which one do you mean?",
  anything: "all events",
  one: "event",
  ofSomebody: "{names}",
  fromAbroad: "guests from abroad",
  ofKind: "{names} {kind}",
  in: "{what}, in {place}",
  without: "{what}, not coming",
  declinedBy: "{what}, declined by {name}",
  confirmedBy: "{what, select, none {} other {{what}, }}confirmed by {names}",
  undated: "{what}, without a date",
  held: "{what}, {how}",
  inPerson: "in person",
  naming: "{what}, “{names}”",
  deeds:
    "{count, plural, one {# event} other {# events}}: {deed, select, invite {on {by, select, none {inviting {whom}} other {invitations by {by}{whom, select, none {} other { to {whom}}}}}} mediate {who mediates} suspend {suspended by {by}} other {called off by {by}}}",
  inTime: "{what}, {span}",
  standing: "{what}, {status}",
  movedThen: "{what}, {way, select, earlier {brought forward} other {moved}}",
  stillStanding: "{what}, still {status}",
  none: "My archive has nothing that fits all of this: {what}.",
  onlyPlanned:
    "It has {count, plural, one {one that was} other {some that were}} only planned or talked of and may have been then, and does not tell whether {count, plural, one {it was} other {they were}} held: {titles}.",
  otherwise:
    "{but, select, time {At another time it has there} place {In another place it has then} other {There and then it has, with somebody else,}} {titles}.",
  titledWithDate:
    "{title} ({date, select, none {without a date} other {{date}}}{status, select, none {} other {, {status}}})",
  placedElsewhere: "It has {title} with another place: {place}.",
  noneAhead: "My archive has nothing ahead for this: {what}.",
  amongOthers:
    "{form, select, visit {My archive has no separate visit of theirs there. {count, plural, one {This larger meeting there has} other {These larger meetings there have}} them among those who take part, in person or by video:} other {My archive has no meeting of only these two. {form, select, apart {{count, plural, one {This is a larger one} other {These are larger ones}}, at which not both {tense, select, ahead {are to be} due {were to be} other {were}} in the room as far as my archive tells:} other {Both {tense, select, ahead {are to be} due {were to be} other {were}} at {count, plural, one {this} other {these}}:}}}}",
  extreme: "The {which, select, longest {longest} other {shortest}} of those whose length my archive tells: {title}.",
  extremeTied:
    "Equally long, and the {which, select, longest {longest} other {shortest}} of those whose length my archive tells: {titles}.",
  extremeOpen:
    "Which of them was the {which, select, longest {longest} other {shortest}} cannot be told for sure: the lengths are rough.",
  extremeAlone: "My archive tells the length of only one of them: {title}.",
  extremeUntold: "My archive tells the length of none of them.",
  lengthUntold: "Of {count, plural, one {# of them} other {# of them}} my archive tells no length.",
  daysApart: "{count, plural, one {# day} other {# days}} apart: from {from} to {to}.",
  daysApartAbout: "{least, number}–{most, number} days apart: not every date is exact.",
  daysApartNone: "No day lies between them: their days touch.",
  daysApartOpen: "How many days lie between them my archive cannot tell: a date is not exact.",
  largerLeftOut: "Not listed: {count, plural, one {# larger meeting} other {# larger meetings}} with both of them.",
  needNotHaveAll: "My archive need not have all of them.",
  firstAmong: "The first in my archive, which need not have all: {what}.",
  lastAmong: "The last in my archive, which need not have all: {what}.",
  largerBeside:
    "{which, select, last {Since then} other {Before it}} both were at a larger one: {title}{date, select, none {} other {, {date}}}.",
  severalAmong:
    "The {turn, select, next {next} first {first} other {last}} {count} in my archive, which need not have all: {what}",
  otherThen:
    "Not {span}, as my archive has it. What it has {span}: {title}{where, select, none {} other {, {where}}}{date, select, none {} other {, {date}}}. The one that is named:",
  noneThere: "My archive has none there {span}. What it has of another time:",
  dueSince:
    "Since then {title} was due{date, select, none {} other {, {date}}}; whether it took place my archive does not tell.",
  firstAfter: "After {title}, the first that my archive has, which need not have all:",
  lastBefore: "Before {title}, the last that my archive has, which need not have all:",
  lastHeld:
    "The last one that my archive knows to have taken place. Since then {title} was due{date, select, none {} other {, {date}}}; whether it took place my archive does not tell.",
  lastHeldSo:
    "The last one that my archive knows to have taken place. Since then {title} was to come{date, select, none {} other {, {date}}}, and may have taken place; my archive does not tell.",
  onlyTelling:
    "Of {count, number} that fit, the only one {held, select, yes {that took place and of which} other {of which}} my archive tells that:",
  lastDue: "The last one that was due. My archive does not tell whether it took place:",
  noneAheadOf:
    "{form, select, long {My archive has nothing ahead for this: {what}.} other {No {what} ahead in my archive.}}",
  noneSoFarOf:
    "{form, select, long {My archive has nothing so far for this: {what}.} other {No {what} so far in my archive.}}",
  missedNext: "{none} The last one:",
  missedNextDue: "{none} The last one that was due:",
  missedOffSince:
    "{none} {how, select, postponed {{title} was put off, and no new date is known.} other {{title}: {status}.}} {due, select, due {The last one that was due:} other {The last one:}}",
  missedUndated: "{none} This is on record, without a day:",
  missedLast: "{none} The next one:",
  missedOff: "{none} {how, select, postponed {This was put off:} other {This came to nothing:}}",
  withoutLimits: "With fewer limits",
} as const;

/** Who held an office. */
export const office = {
  heading: "{office}{of, select, none {} other { · {of}}}{span, select, none {} other { · {span}}}",
  othersBetween: "There may have been others between {before} and {after}: the days are not exact.",
  formerly: "Who holds it now is not in my archive. Before:",
  none: "My archive does not say who is or was {office}{of, select, none {} other { of {of}}}{span, select, none {} other {, {span}}}.",
  noneBecame:
    "My archive does not say who became {office}{of, select, none {} other { of {of}}}{span, select, none {} other {, {span}}}.",
  notNow: "My archive does not say who is {office} now.",
  whose:
    "Whose {office} do you mean? Ask again with the state in it{known, select, none {} other {, or tap one of those whom my archive has in office}}.",
  lastHolder: "The last whom it has is {name}, until {until}.",
  notTheirs: "My archive does not say that {name} was ever {office}.",
  onlyOther: "My archive does not say that {name} was ever {office}. {name}: {offices}.",
  onlyWhenHeld: "My archive does not tell “{what}”, only when offices were held. {name}: {offices}.",
  heldNext: "After that {name}: {offices}.",
  notThen: "My archive does not have {name} in that office, {span}. {name}: {office}. Before that: {before}.",
  noneBefore: "My archive does not say who came right before {whom} as {office}.",
  noneAfter: "My archive does not say who came right after {whom} as {office}.",
  lastBefore: "The last before that whom it has is {name}: {office}.",
  firstAfter: "The first after that whom it has is {name}: {office}.",
  notAllOf: "For the rest of this time my archive does not say who it was.",
} as const;
