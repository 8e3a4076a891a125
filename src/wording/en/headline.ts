/**
 * The title of a digest: its news, each in a few words. `status` is that of the event now, and decides how sure a date is said to
 * be; `bounded`: the date has a first and a last day, so that something can be planned “for” it.
 */
export const headline = {
  counted: "{count, plural, one {# change} other {# changes}}: {news}",
  remarksOnly: "No change, but new remarks: {titles}",
  quotesOnly: "{count, plural, one {A quote} other {# quotes}}: {names}",
  off: "{title} called off",
  dropped: "{title} quietly dropped",
  putOff: "{title} put off",
  putOffTo: "{title} put off to {date}",
  putOffOpen: "{title} put off, no new date",
  back: "{title} back on",
  backFor: "{title} back on{status, select, confirmed {} tentative {, tentatively} other {, not confirmed}}: {date}",
  dated:
    "{title} {status, select, floated {floated} agreed {agreed} confirmed {{bounded, select, yes {set} other {confirmed}}} other {planned}}{bounded, select, yes { for} other {:}} {date}",
  tentative: "{title} tentatively {date}",
  moved: "{title} moved to {date}",
  nowDated:
    "{title} now {status, select, floated {floated} agreed {agreed} confirmed {{bounded, select, yes {set} other {confirmed}}} other {planned}}{bounded, select, yes { for} other {:}} {date}",
  nowTentative: "{title} now tentatively {date}",
  undated:
    "{title} {status, select, floated {floated} agreed {agreed in principle} confirmed {confirmed} tentative {talked of} other {planned}}, no date yet",
  times: "{title}: time of day named",
  lessCertain: "{title} less certain",
  noDate: "{title} has no date any more",
  confirmed: "{title} confirmed{bounded, select, yes { for} other {:}} {date}",
  confirmedUndated: "{title} confirmed, no day yet",
  further:
    "{title} now {status, select, floated {floated} agreed {agreed in principle} confirmed {confirmed} other {planned}}",
  started: "{title} has started",
  happened: "{title} took place",
  happenedOther: "{title} happened",
  stands: "{title}: {state}",
  changed: "{title}: details changed",
  movedTo: "{title} now in {place}",
  corrected: "{title} corrected",
  correctedTo: "{title} corrected: {date}",
  passed: "{title}: date passed, outcome not in my archive",
  withdrawn: "Withdrawn: {titles}",
  aQuote: "a quote by {name}",
  record: "{title}: older news added",
} as const;
