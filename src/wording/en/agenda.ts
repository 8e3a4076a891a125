/** Agendas: what /agenda answers, and the message that stands in the channel. */
export const agenda = {
  serversOnly: "Use /agenda in a server where I am a member.",
  tooMany: "A server can have {limit} agendas: remove one first with /agenda remove.",
  cannotPost: "I cannot post there. Give me these permissions in that channel first: {missing}.",
  cannotKeepEvents: "I cannot keep events here. Give me these permissions in this server first: {missing}.",
  notPosted: "It could not be posted: {reason}. See /agenda list.",
  notPostedYet: "It could not be posted just now and is tried again by itself: {reason}.",
  noReason: "no reason given",
  posted: "The agenda is posted and keeps itself up to date.",
  changed: "The agenda is changed; its message follows within a minute.",
  notPinned: "I could not pin it: give me Pin Messages there, or pin it yourself.",
  eventsIncomplete: "Its events are not complete: {problem}. See /agenda list.",
  eventsKept: "{count, plural, one {# event of this server is} other {# events of this server are}} kept.",
  noneInChannel: "That channel has no agenda. See /agenda list.",
  removed: "The agenda and its message are removed.",
  removedButStays: "The agenda is removed, but I could not delete its message: {reason}. Please delete it yourself.",
  title: "Agenda",
  span: "{days, plural, =1 {Today and tomorrow} other {The next # days}}",
  goingOn: "Going on",
  ahead: "Ahead",
  calledOff: "Called or put off",
  roughly: "Only a rough time known",
  nothing:
    "{days, plural, =1 {Nothing today or tomorrow that the archive knows of.} other {Nothing in the next # days that the archive knows of.}}",
  more: "{count, plural, one {and # more: /next shows it} other {and # more: /next shows them}}",
  asOf: "As of {time}",
  asOfReaching: "As of {time}, the archive reaches to {day}",
} as const;

/** Events that are kept in a server’s own list. */
export const scheduled = {
  placeUnknown: "Place not known",
  placeInCountry: "{place}, {country}",
  hoursUnknown: "The hours are not known: shown as whole days",
  hourUnknown: "The hour is not known: shown as the whole day",
  endUnknown: "When it ends is not known",
  moreSources: "and {count, number} more",
} as const;
