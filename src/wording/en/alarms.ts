/** What operators are told in their channel. No ids of people, no addresses, nothing that anybody typed. */
export const alarms = {
  "no-edition": "No digest has come out for {figure, plural, one {# due time} other {# due times}}.",
  "archive-faulty":
    "The archive’s files have been faulty for an hour ({figure, plural, one {# fault} other {# faults}}). I answer from the last whole archive.",
  "gateway-down":
    "I have not been connected to Discord’s gateway for five minutes. Digests go out; commands do not reach me.",
  "feed-silent": "The feed {subject} has been silent for far longer than usual, or is gone.",
  "disk-full": "The disk is nearly full: {figure, number} MB are free.",
  "clock-off":
    "The machine’s clock is {figure, plural, one {# second} other {# seconds}} off. Digests come at the wrong time.",
} as const;

/** The same once it is well again. */
export const alarmsOver = {
  "no-edition": "A digest has come out again.",
  "archive-faulty": "The archive’s files are whole again.",
  "gateway-down": "I am connected to Discord’s gateway again.",
  "feed-silent": "The feed {subject} has something new again.",
  "disk-full": "The disk has room again: {figure, number} MB are free.",
  "clock-off": "The machine’s clock is right again.",
} as const;

export const alarmMessage = {
  more: "{more, plural, one {# more line is} other {# more lines are}} in the log.",
} as const;
