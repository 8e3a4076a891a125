/** What is said when an option of a command, or a day in a message, cannot be read. */
export const reading = {
  nameAnEvent: "Name an event with at least one word.",
  nameSomeone: "Name someone with at least one word.",
  wordsToSearch: "Give at least one word to search for.",
  wordsToCheck: "Give at least one word to check.",
  noChoice: "“{typed}” is not one of the choices. Choose one of those offered.",
  messageWithoutWords: "This message has no words that I could check.",
  notADay: "“{typed}” is not a day I can read. Write a day as 2021-11-10, 10 November 2021, yesterday or 7d.",
  twofoldDay:
    "“{typed}” is not a day I can read: countries put day and month in different order. Write a day as 2021-11-10, 10 November 2021, yesterday or 7d.",
  notAMonth: "“{typed}” is not a month I can read. Write a month as May 2026, 2026-05 or next month.",
  notATime: "“{typed}” is not a time I can read. Write a day as 2021-11-10, 10 November 2021, yesterday or 7d.",
  notATimeSaid: "“{typed}” is not a time I can read. Write 2021, November 2021, 2021-11 or a day such as 2021-11-09.",
  fromAfterTo: "“from” comes after “to”. Change them round.",
  sinceAfterAsOf: "“since” comes after “as-of”. Change them round.",
  sinceAhead: "{day} lies ahead: nothing can have changed since then. Give an earlier day, or 7d.",
  asOfAhead: "{day} lies ahead: nobody knows yet what will be known then. Leave out as-of to see what is known now.",
  asOfBeforeArchive: "The archive begins on {begins}: it does not know what was known on {day}. Give a later day.",
} as const;

/** What is said to a direct message that is no question, or none that can be answered. */
export const conversation = {
  hello:
    "Hello. Ask me something like “when is the next Biden Xi summit?”, “what did Xi say about cooperation?” or a name, in any script.",
  welcome:
    "You are welcome. Ask me something like “when is the next Biden Xi summit?”, “what did Xi say about cooperation?” or a name, in any script.",
  notFound:
    "I did not find that. Try “when is the next Biden Xi summit?”, “what did Xi say about cooperation?” or a name, in any script.",
  unknownSubject:
    "The archive knows no topic, person, state or organisation called “{typed}”. Try the family name, or fewer words.",
  unknownSpeaker:
    "The archive knows no person, state or organisation called “{typed}”. Try the family name, or fewer words.",
} as const;
