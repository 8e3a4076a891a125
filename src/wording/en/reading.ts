/** What is said when an option of a command cannot be read. */
export const reading = {
  nameAnEvent: "Name an event with at least one word.",
  nameSomeone: "Name someone with at least one word.",
  wordsToSearch: "Give at least one word to search for.",
  wordsToCheck: "Give at least one word to check.",
  unreadableTime: "“{typed}” is not a time I can read.",
  messageWithoutWords: "This message has no words that I could check.",
} as const;
