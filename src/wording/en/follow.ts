/** Follows: what is done, and what a person is told of it. */
export const follow = {
  started: "You follow {title}. When something changes, I’ll message you within minutes.",
  already: "You follow {title} already.",
  tooMany: "You follow {limit} things already, and more are not possible. Stop one in /following first.",
  stopButton: "Stop following {title}",
  stopped: "You no longer follow {title}.",
  stoppedBefore: "You had stopped following that already.",
  startButton: "Follow {title}",
  resumeButton: "Message me again",
  resumed: "I’ll message you again. What you missed comes within a few minutes.",
  pausedNoServer:
    "I have sent you nothing since {day}: we share no server any more (Discord: {reason}). Join a server where I am, or add me to your own apps. Then press “Message me again”, and what you missed comes.",
  pausedClosed:
    "I have sent you nothing since {day}: you do not take direct messages from me (Discord: {reason}). Allow them in the privacy settings of a server where we both are. Then press “Message me again”, and what you missed comes.",
  title: "What you follow",
  none: "You follow nothing yet. Use /follow to hear when an event, a person, a state or a topic has news, and /remind to hear before an event begins.",
  count: "{follows, number} of {most, number} follows, {reminders, number} of {most, number} reminders",
  topic: "topic",
  eventStanding: "event, {state}",
  gone: "no longer in my archive",
  whatChanged: "What changed",
  youFollow: "You follow {names}",
  youFollowAndMore: "You follow {names} and {more, number} more",
  atMost: "{most, plural, one {I send at most # message at a time.} other {I send at most # messages at a time.}}",
} as const;
