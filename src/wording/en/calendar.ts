/** /calendar: the file, what is in it, and what is not. */
export const calendar = {
  title: "Calendar",
  importAgain: "Import it again later: what moved moves, what was called off is cancelled, and nothing is doubled.",
  tooLarge: "The file is larger than Discord takes. Narrow it down with topic or actor.",
  confirmedOrHeld: "{count, number} confirmed or held",
  tentative: "{count, number} tentative",
  calledOff: "{count, number} called off or no longer on their date",
  leftOut:
    "{count, plural, one {# event left out: the date is vaguer than a week. With vague:True it comes too, and the title says how vague it is.} other {# events left out: the date is vaguer than a week. With vague:True they come too, and the title says how vague it is.}}",
  undated: "{count, plural, one {# event without a date now} other {# events without a date now}}",
  longStretches: "Long stretches of days are not events that last so long: read their titles.",
  none: "No such event in the archive has a date.",
  noneToAWeek: "No such event in the archive has a date that is known to a week or better.",
  leftOutThen: "Left out: {counts}.",
  withVaguerDate: "{count, number} with a vaguer date",
  withNone: "{count, number} with none",
  noSuchParameter: "There is no {name} here, only topic, actor and vague.",
  noTopicWithId: "The archive has no topic with the id {id}.",
  noActorWithId: "The archive has no actor with the id {id}.",
  vagueIsTrue: "vague is “true” or left out.",
  nothingToShow: "No such event has a date that a calendar can show.",
} as const;
