/** Events that fit all that was asked, and those who held an office. */
export const events = {
  found: "{count, plural, one {# event} other {# events}}: {what}",
  anything: "all events",
  ofSomebody: "{names}",
  ofKind: "{names}, {kind}",
  in: "{what}, in {place}",
  inTime: "{what}, {span}",
  standing: "{what}, {status}",
  none: "I do not have that: {what}. Nothing in my archive fits all of it.",
  noneAhead: "Nothing lies ahead in my archive for this: {what}.",
  missedNext: "Nothing ahead in my archive: {what}. The last one:",
  missedLast: "Nothing so far in my archive: {what}. The next one:",
  withoutLimits: "With fewer limits",
} as const;

/** Who held an office. */
export const office = {
  heading: "{office}{of, select, none {} other { · {of}}}{span, select, none {} other { · {span}}}",
  formerly: "Who holds it now is not in my archive. Before:",
  none: "I do not have that office: {office}{of, select, none {} other {, {of}}}{span, select, none {} other {, {span}}}.",
} as const;
