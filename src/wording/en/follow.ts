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
  theTopic: "the topic {title}",
  eventStanding: "event, {state}",
  gone: "no longer in my archive",
  forgetWhat:
    "I keep your Discord id with what you follow, your reminders, a message to you that is on its way, and your reports of mistakes. Shall I forget all of it? It cannot be brought back.",
  forgetButton: "Forget everything about me",
  forgotten:
    "I have forgotten you: {follows, plural, =0 {no follows} one {# follow} other {# follows}}, {reminders, plural, =0 {no reminders} one {# reminder} other {# reminders}}, {letters, plural, =0 {no waiting message} one {# waiting message} other {# waiting messages}}. {reports, plural, =0 {No report had your name on it.} one {# report stays with the editors without your name.} other {# reports stay with the editors without your name.}} Digests of a server belong to the server and stay.",
  whatChanged: "What changed",
  youFollow: "You follow {names}",
  youFollowAndMore: "You follow {names} and {more, number} more",
  atMost: "{most, plural, one {I send at most # message at a time.} other {I send at most # messages at a time.}}",
} as const;
