/** Why a headline was matched with an event, and read so: pieces that stand beside each other, between semicolons. */
export const newsroomReading = {
  named: "has a name of its own",
  names: "names {names}",
  kind: "{kind, select, summit {a summit} meeting {a meeting} call {a call} visit {a visit} talks {talks} conference {a conference} statement {a statement} agreement {an agreement} measure {a measure} vote {a vote} other {an event}}",
  place: "in {place}",
  days: "{days, plural, =0 {today} =1 {tomorrow} other {# days away}}",
  step: "{step, select, moved {it moves to another time} cancelled {it is called off} postponed {it is put off} denied {it is denied} doubted {it is in doubt} away {that it will be, or that somebody comes, is denied} open {whether it is off is open} agreed {it is agreed} floated {somebody wants it} planned {it is expected} sure {it is announced} underway {it has begun} said {it is told what was said there} present {it is told as of today} held {it is told as past} other {no step is told}}",
  hearsay: "only heard of",
  veto: "{veto, select, question {a question} genre {opinion or background} anniversary {a look back} sport {sport or entertainment} section {a section for other things} author {signed like a column} other {}}",
  siblings: "{count, plural, one {another event is as near} other {# others are as near}}",
  otherLanguage: "in another language; {why}",
  proposed: "fits no event, and something with {names} is told",
  nothing: "names no event that is open",
} as const;
