/** People, states and organisations. */
export const who = {
  person: "person",
  state: "state",
  organisation: "organisation",
  inTheArchive: "Events in my archive",
  actsFor: "Acts for {state}",
  familyNameFirst: "Family name first: {name}",
  noOfficeNow: "No office recorded now",
  noOfficeThen: "No office recorded on that day",
  before: "Before: {office}",
  formerly: "Formerly {office}",
  officeSince: "{office}, since {from}",
  officeUntil: "{office}, until {to}",
  officeFromTo: "{office}, {from} to {to}",
  nobody: "My archive knows nobody called {words}.",
  nobodyThen: "Nobody who was known on {day} is called {words}.",
  tryFamilyName: "Try the family name, or /search.",
} as const;
