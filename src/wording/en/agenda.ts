/** Agendas: what /agenda answers, and the message that stands in the channel. */
export const agenda = {
  serversOnly: "Use /agenda in a server where I am a member.",
  tooMany: "A server can have {limit} agendas. Remove one first with /agenda remove.",
  cannotPost: "I cannot post there. Give me these permissions in that channel first: {missing}.",
  cannotKeepEvents: "I cannot add events here. Give me these permissions in this server first: {missing}.",
  notPosted: "I could not post it: {reason}. See /agenda list.",
  notPostedYet: "I could not post it just now: {reason}. I’ll try again.",
  noReason: "no reason given",
  posted: "The agenda is posted. I keep it up to date.",
  unchanged: "That channel has this agenda already: nothing is changed. I keep it up to date.",
  changed: "The agenda is changed. Its message shows it within a minute.",
  notPinned:
    "I could not pin it: {why, select, permission {I need Pin Messages there. You can pin it yourself} full {the channel has no room for more pins. Unpin one first} other {Discord refused it. You can pin it yourself}}.",
  eventsIncomplete: "Some events are missing from the server’s Events: {problem}. See /agenda list.",
  eventsKept:
    "{count, plural, =0 {No day ahead is confirmed, so the server’s Events have nothing of mine yet.} one {# event added to the server’s Events.} other {# events added to the server’s Events.}}",
  noneInChannel: "That channel has no agenda. See /agenda list.",
  removed: "The agenda and its message are removed.",
  removedButStays: "The agenda is removed, but I could not delete its message: {reason}. Please delete it yourself.",
  title: "Agenda",
  span: "{days, plural, =1 {Today and tomorrow} other {The next # days}}",
  spanAndLater: "{days, plural, =1 {Today and tomorrow} other {The next # days}}, then later",
  goingOn: "Under way",
  thisWeek: "This week",
  nextWeek: "Next week",
  weekOf: "Week of {day}",
  noDayYet: "No day yet",
  onWeekday: "{weekday} {day}",
  calledOff: "Called off or put off",
  noFirmWeek: "No firm week yet",
  laterThisYear: "Later this year",
  timeOpen: "Time still open",
  yearOrLater: "{year} or later",
  nothing:
    "{days, plural, =1 {My archive has nothing for today or tomorrow.} other {My archive has nothing for the next # days.}}",
  rest: "{count, plural, =0 {Everything ahead} other {Everything ahead: # more}}",
  openIt: "Open it",
  listedEvents: "{count, plural, =0 {Nothing} one {# event} other {# events}} added to the server’s Events",
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
