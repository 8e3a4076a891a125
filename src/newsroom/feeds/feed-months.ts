// The months as feeds write them, folded, each by the beginnings of its names.

/** English, German, French, Spanish and Portuguese, Hungarian, Turkish, Greek, Russian, Ukrainian. */
const MONTH_BEGINNINGS: readonly string[] = [
  "jan ene oca ιαν янв січ",
  "feb fev sub φεβ фев лют",
  "mar mrz μαρ мар бер",
  "apr abr avr nis απρ апр кві",
  "may mai maj μαι маи мая тра",
  "jun juin haz ιουν июн чер",
  "jul juil tem ιουλ июл лип",
  "aug ago aou agu αυγ авг сер",
  "sep szep set eyl σεπ сен вер",
  "oct okt out eki οκτ окт жов",
  "nov kas νοε ноя лис",
  "dec dez dic ara δεκ дек гру",
];

/** 1 to 12 for a word in any case and with or without its accents; undefined for a word that is no month. */
export function monthFromWord(folded: string): number | undefined {
  const index = MONTH_BEGINNINGS.findIndex((names) => names.split(" ").some((name) => folded.startsWith(name)));
  return index === -1 ? undefined : index + 1;
}
