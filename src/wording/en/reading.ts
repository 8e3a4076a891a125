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
  asOfBeforeArchive: "My archive begins on {begins} and does not know what was known on {day}. Give a later day.",
} as const;

/** What is said to a direct message that is no question, or none that can be answered. */
export const conversation = {
  hello:
    "Hello. Ask me about summits, visits and talks, about people and what they said: “when is the next G20 summit?”, “who is Wang Yi?”, “what did Xi say about cooperation?”",
  welcome: "You are welcome.",
  notUnderstood:
    "I did not understand that. Ask me about summits, visits and talks, about people and what they said: “when is the next G20 summit?”, “who is Wang Yi?”, “what changed since March?”",
  longQuestion:
    "That is more than I can read word for word. This is the nearest that my archive has; it may not answer all of it.",
  notSureRead: "I am not sure that I read this as you mean it. This is the nearest that my archive has.",
  longUnread:
    "That is more than I can read word for word. Ask one thing at a time, in a short sentence: who or what it is about, when it was, and what you want to know of it.",
  tripNeverOff:
    "My archive does not tell that {names} {how, select, later {put off} shorter {cut short} other {called off}} a trip{place, select, none {} other { to {place}}}{time, select, none {} other {, {time}}}.",
  tripOfTheirsNeverOff:
    "My archive does not tell that a trip of {names}{place, select, none {} other { to {place}}} was {how, select, later {put off} shorter {cut short} other {called off}}{time, select, none {} other {, {time}}}.",
  noVisitThere: "My archive has no visit of {guest} to {side}, and none that was called off.",
  notNamed:
    "{title, select, none {My archive has nothing on this that names {names}} other {What my archive has on {title} does not name {names}}}.",
  nothingOfTime: "My archive has nothing on {title, select, none {this} other {{title}}}, {span}.",
  notTold: "My archive does not tell {what, select, why {why} none {that} other {“{what}”}}.",
  notSigned:
    "My archive does not tell {what, select, who {who announced “{text}”} when {when “{text}” was signed} by {who signed “{text}”} other {that “{text}” was signed}}.",
  whatIsTold: "It has when and where meetings are and who takes part, who holds which office, and what was said.",
  noRecordOf:
    "My archive has no record of “{what}” itself: neither when it was nor how it went. It has when and where meetings are and who takes part, who holds which office, and what was said.",
  whoIsMeant:
    "I do not know who or what you mean by “{word}”: I read each question by itself. Ask again with the name in it.",
  onlyEnglish:
    "I answer in English. You can ask simple questions in some other languages, and names work in any script.",
  otherLanguage:
    "I did not understand that. I read English and, where a question is simple, Arabic, Chinese, French, German, Hindi, Italian, Japanese, Korean, Portuguese, Russian, Spanish, Turkish and Ukrainian.",
  noZoneKept:
    "I keep no time zone of yours. Where the hour is known, I tell it as local time and on your clock: Discord takes that from your device. A server’s digest has a zone of its own: /digest.",
  noPhotos:
    "I have no photos. I can tell who somebody is, when and where they met, and draw a timeline: “timeline of the G20”.",
  whatIsKept:
    "I keep your Discord id with what you follow, your reminders, a message to you that is on its way, and your reports of mistakes. “Delete my data” throws it away, once you have said yes.",
  freshness: "The newest fact in my archive is of {day}. What happened after that I do not know.",
  nothingYet: "My archive is empty.",
  mistake: "Thank you. Tell the people who run me which answer is wrong, and where the right one can be read.",
  digestsInServers:
    "Digests are posted in a server’s channel: somebody who may manage the server types /digest add there. Here I can message you about what you follow: say “follow” and a name.",
  nameSomething: "Tell me what to follow: an event, a person, a country or a topic.",
  whichToFollow: "I follow nothing on a guess. Which one do you mean by “{typed}”?",
  followButton: "Follow {title}",
  nothingToRemind: "I find nothing ahead by that name to remind you of.",
  overToRemind: "{title} is over: {date}. There is nothing ahead to remind you of.",
  pastToRemind:
    "{title} was due, and its time has passed: {date}. What came of it is not in my archive. There is nothing ahead to remind you of.",
  whichToRemind: "Which one shall I remind you of{before, select, none {} other {, {before}}}?",
  remindButton: "Remind me: {title}",
  stopWhat:
    "Shall I stop all messages to you? You follow {follows, plural, one {# thing} other {# things}} and have {reminders, plural, one {# reminder} other {# reminders}}.",
  nothingToStop: "I send you nothing: you follow nothing and have no reminders.",
  stopAll: "Stop everything",
  stoppedAll: "Stopped. I will not message you again unless you ask me to.",
  notFollowed: "You do not follow {title}.",
} as const;
