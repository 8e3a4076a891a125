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
} as const;
