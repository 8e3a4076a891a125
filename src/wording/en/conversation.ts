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
