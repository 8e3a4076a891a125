/** People, states and organisations. */
export const who = {
  person: "person",
  state: "state",
  organisation: "organisation",
  inTheArchive: "Events in my archive",
  actsFor: "Acts for {state}",
  familyNameFirst: "Family name first: {name}",
  noOfficeNow: "No office now, as far as my archive knows",
  noOfficeThen: "No office on that day, as far as my archive knows",
  officeNotKnownNow: "Office now not known",
  officeNotKnownThen: "Office on that day not known",
  lastKnown: "Last known: {office}",
  before: "Before: {office}",
  formerly: "Formerly {office}",
  officeSince: "{office}, since {from}",
  orBefore: "{day} or before",
  officeUntil: "{office}, until {to}",
  officeFromTo: "{office}, {from} to {to}",
  /** Of a term that began, or ended, on one of several days. */
  officeFromOn: "{office}, from {from} on",
  officeFromUntil: "{office}, from {from} until {to}",
  tryFamilyName: "Try the family name, or /search.",
} as const;
