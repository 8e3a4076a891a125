/**
 * What is said when a name is not that of one record; `kind` is that of an actor, or “topic”. That the archive lacks a name is one thing; that a
 * message was not understood is another, and stands in `conversation`.
 */
export const names = {
  fitsSeveral: "“{typed}” fits several. Which one do you mean?",
  fitsMany: "“{typed}” fits {count, number}. Is it one of these? Otherwise give more of the name.",
  fitsSeveralOfKind: "“{typed}” fits several {kind, select, topic {topics} other {names}}.",
  absent: "I do not have {name}.",
  notUnderstood: "I did not understand {words}.",
  absentTopic: "I have no topic called {name}.",
  absentThen: "I have no {name} that was known on {day}.",
  nearest: "Nearest names: {names}.",
  notJustSo: "I have nothing called just “{name}”. Did you mean {names}?",
  whichOne: "Which one do you mean?",
  didYouMeanNames: "Did you mean {names}?",
  chooseOffered: "Choose one of those offered while you type.",
  withKind: "{title} ({kind, select, person {person} state {state} organisation {organisation} other {topic}})",
} as const;

const ARTICLE =
  /^(?:United|European|Soviet|Netherlands|Philippines|Kremlin|White House|Pentagon|African|Arab League|Quad|Group of|Commonwealth of|Association of|Embassy of|International|Palestinian|People's|US Department|Munich Security|Rapid Support|Taliban|Élysée)(?!\p{L})|\b(?:Organi[sz]ation|Convention|Assembly|Council|Commission|Committee|Forum|Agency|Secretariat|Ministry|Community|Association)\b/u;

/** Places and short names that have it as they stand, and not before another word: “the Gulf”, and no “the Gulf Cooperation Council” by this. */
const ARTICLE_ALONE =
  /^(?:(?:Middle|Near|Far) East|(?:Persian |Arabian )?Gulf|Sahel|Sahara|Maghreb|Levant|Horn of Africa|Balkans|Western Balkans|Baltics|Baltic States|Caucasus|South Caucasus|Caribbean|Americas|Arctic|Antarctic|Atlantic|Pacific|South Pacific|Indo-Pacific|Hague|Vatican|Holy See|West Bank|Gaza Strip|Golan Heights|Korean Peninsula|Crimean Peninsula|Donbas|US|USA|U\.S\.|UK|U\.K\.|UAE|EU|UN|USSR|DRC|Bahamas|Gambia|Maldives|Comoros|Seychelles|Czech Republic|(?:\p{L}+ )+(?:Islands|Republic))$/iu;

/** “the United States”, “the Middle East”, “China”. */
export function withArticle(name: string): string {
  return ARTICLE.test(name) || ARTICLE_ALONE.test(name) ? `the ${name}` : name;
}
