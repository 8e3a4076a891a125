/** Lists of what somebody has set up: /digest list, /agenda list, /following. */
export const settings = {
  agendas: "Agendas of this server",
  noAgendas: "No agendas here yet. Set one up with /agenda post.",
  lastChanged: "Last changed {when}",
  triedAgain: "Tried again {when}: {reason}",
  pausedBecause: "{paused}: {reason}",
  pausedMissing: "{paused}: {reason}. Missing: {missing}",
  paused: "Paused",
  notPinned:
    "Not pinned: {why, select, permission {I need Pin Messages there} full {the channel has no room for more pins} other {Discord refused it}}",
  noRoom: "{count} more found no room: Discord allows {most}",
  notAllKept: "I could not add all of them: {reason}",
  digests: "Digests of this server",
  noDigests: "No digests here yet. Set one up with /digest add.",
  unreadable:
    "{count, plural, one {One digest ({ids}) is} other {# digests ({ids}) are}} stored in a form that I cannot read. Ask whoever runs me to check my database; the others go on.",
  only: "Only: {filters}",
  saysWhenNothing: "a line when there is nothing new",
  with: "With: {extras}",
  mentions: "Pings {role}",
  next: "Next: {day} at {time} {zone}",
  cannotPost: "**I cannot post there as it is.** Missing: {missing}",
  pausedDigest: "{paused} {since}: {reason}. To go on: /digest resume",
  notOutYet: "Not out yet: {reason}",
  notOutYetAgain: "Not out yet: {reason}, tried again {when}",
  notPublished: "The last one is out, but Discord did not publish it to the servers that follow the channel: {reason}",
  last: "Last: {result, select, posted {posted} nothing {nothing new, nothing posted} partly {posted in part} other {not posted}} {when}",
  lastBecause:
    "Last: {result, select, posted {posted} nothing {nothing new, nothing posted} partly {posted in part} other {not posted}} {when}, {reason}",
} as const;
