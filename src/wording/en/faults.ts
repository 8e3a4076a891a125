/** What is said when something cannot be done, and what to do then. */
export const faults = {
  failed: "Something went wrong on my side. I have noted it; please try again.",
  cannotRemember: "I cannot remember anything just now; lookups work. Please try this again in a few minutes.",
  tooManyAtOnce: "I am still answering your last questions. Wait for them, then ask again.",
  unknownCommand: "I no longer know this command. Reload Discord to see what I know.",
  foreignButton: "This button belongs to someone else. Use /following for your own.",
  oldMessage: "This message is from an older version of me. Ask again with the command.",
  managersOnly: "{command} is for people who manage this server.",
  expiredCheck:
    "This button is too old: I keep long texts for one day only. Check the text again with /check, with “Check quotes” in the menu of its message under Apps, or send it to me.",
  expiredQuestion: "This button is too old: I keep long questions for one day only. Ask again with the command.",
  pictureNotDrawn: "I could not draw the picture. This is the same in words.",
} as const;

/** What is answered to a request that is no question of a reader; in plain text. */
export const addresses = {
  onlyGet: "There is only GET.",
  tooLong: "This address is too long.",
  failed: "Something went wrong on my side. It has been noted; please try again.",
} as const;
