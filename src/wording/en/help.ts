/** /help. */
export const help = {
  plainWords: "In a direct message, plain words do",
  askNext: "when is the next Biden Xi summit?",
  askQuotes: "what did Xi say about cooperation?",
  askChanges: "what changed since 2026-03-01?",
  askAsOf: "biden xi summit as of 10 November 2021",
  askCheck: "check “gain cooperation and lose confrontation”",
  askName: "习近平",
  exactness:
    "Dates are told as exactly as they are known, never more: “the week of 15 November 2021” is not a Monday. With as-of you get what was known on that day.",
} as const;
