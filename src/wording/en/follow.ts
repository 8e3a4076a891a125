/** Follows: what is done, and what a person is told of it. */
export const follow = {
  started: "You follow {title}. When something changes, I write to you within minutes.",
  already: "You follow {title} already.",
  tooMany: "You follow {limit} things, which is the most. Stop one in /following first.",
  stopButton: "Stop following {title}",
  stopped: "You no longer follow {title}.",
  stoppedBefore: "You had stopped following that already.",
  startButton: "Follow {title}",
  resumeButton: "Write to me again",
  resumed: "I write to you again. What changed meanwhile comes within a few minutes.",
  pausedNoServer:
    "Since {day} nothing is sent to you: we have no server in common any more (Discord: {reason}). Join a server where I am, or add me to your own apps, then press “Write to me again”; what you missed comes then.",
  pausedClosed:
    "Since {day} nothing is sent to you: you do not take direct messages from me (Discord: {reason}). Allow direct messages in the privacy settings of a server where we both are, then press “Write to me again”; what you missed comes then.",
  title: "What you follow",
  none: "You follow nothing yet. /follow tells you of changes to an event, actor or topic; /remind tells you before an event begins.",
  count: "{follows, number} of {most, number} follows, {reminders, number} of {most, number} reminders",
  topic: "topic",
  eventStanding: "event, {state}",
  gone: "no longer in the archive",
  whatChanged: "What changed",
  youFollow: "You follow {names}",
  youFollowAndMore: "You follow {names} and {more, number} more",
  atMost: "{most, plural, one {I write at most # message at a time.} other {I write at most # messages at a time.}}",
} as const;
