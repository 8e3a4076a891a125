/** Reminders. */
export const remind = {
  before: "{before, select, 1h {1 hour} 1d {1 day} other {1 week}} before",
  choose: "Choose 1h, 1d or 1w for before.",
  noEventCalled: "No event in the archive is called “{typed}”. Choose one of those offered while you type.",
  noEventCalledBut:
    "No event in the archive is called “{typed}”. Did you mean {count, plural, one {this} other {one of these}}?",
  setButton: "Remind me of {title}",
  tooMany: "You have {limit} reminders, which is the most. Stop one in /following first.",
  tooSoon: "{title} begins too soon for a reminder {before}.",
  tooSoonChooseShorter: "{title} begins too soon for a reminder {before}. Choose a shorter time.",
  tooSoonUseCommand: "{title} begins too soon for a reminder {before}. With /remind you can choose 1 hour.",
  begun: "{title} has begun already. /follow tells you what comes of it.",
  calledOff: "{title} was called off. /follow tells you if it comes back.",
  gone: "{title} is no longer in the archive.",
  stopped: "You will not be reminded of {title}.",
  stoppedBefore: "That reminder is gone already.",
} as const;
