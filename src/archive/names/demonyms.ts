// “American”, “Brits”: what people say for a state, which no table of names of states has.

import { dictionary } from "../../text/dictionary.ts";

/** By the id of the state, the words for it and its people, and codes of ISO 3166-1 that nobody takes for a word. */
const DEMONYMS: Readonly<Record<string, string>> = {
  "united-states": "american americans yank yanks yankee yankees stateside uncle-sam",
  china: "chn chinese sino",
  russia: "rus russian russians",
  "united-kingdom": "gbr british brit brits english",
  france: "fra french",
  germany: "deu german germans",
  japan: "jpn japanese",
  india: "indian indians indo",
  iran: "irn iranian iranians persian",
  israel: "isr israeli israelis",
  ukraine: "ukr ukrainian ukrainians",
  turkiye: "turkish turks",
  italy: "italian italians",
  spain: "spanish",
  canada: "canadian canadians",
  australia: "australian australians aussie aussies",
  brazil: "brazilian brazilians",
  egypt: "egyptian egyptians",
  "saudi-arabia": "saudi saudis",
  "south-korea": "kor rok",
  "north-korea": "prk dprk",
  pakistan: "pak pakistani pakistanis",
  afghanistan: "afghan afghans",
  ethiopia: "ethiopian ethiopians",
  somalia: "somali somalis",
  sudan: "sudanese",
  serbia: "serbian serbs",
  kosovo: "kosovar kosovars",
  armenia: "armenian armenians",
  azerbaijan: "azerbaijani azeri",
  venezuela: "venezuelan venezuelans",
  // Those of Dominica are called so, too, and are one in a hundred and fifty of them.
  "dominican-republic": "dominican dominicans",
  guyana: "guyanese",
  rwanda: "rwandan rwandans",
  vietnam: "vietnamese",
  thailand: "thai thais",
  cambodia: "cambodian cambodians",
  indonesia: "indonesian indonesians",
  malaysia: "malaysian malaysians",
  philippines: "filipino philippine filipinos",
  poland: "polish poles",
  netherlands: "dutch",
  belgium: "belgian belgians",
  switzerland: "swiss",
  sweden: "swedish swedes",
  finland: "finnish",
  norway: "norwegian norwegians",
  denmark: "danish danes",
  portugal: "portuguese",
  greece: "greek greeks",
  hungary: "hungarian hungarians",
  austria: "austrian austrians",
  albania: "albanian albanians",
  jordan: "jordanian jordanians",
  iraq: "iraqi iraqis",
  syria: "syrian syrians",
  lebanon: "lebanese",
  qatar: "qatari qataris",
  oman: "omani omanis",
  kenya: "kenyan kenyans",
  nigeria: "nigerian nigerians",
  "south-africa": "south-african",
  angola: "angolan angolans",
  mexico: "mexican mexicans",
  argentina: "argentinian argentine",
  colombia: "colombian colombians",
  chile: "chilean chileans",
  cuba: "cuban cubans",
  ireland: "irish",
  singapore: "singaporean",
  "new-zealand": "kiwi",
  "palestinian-authority": "palestinian palestinians",
  "soviet-union": "soviet soviets",
};

const STATES: ReadonlyMap<string, string> = new Map(
  Object.entries(DEMONYMS).flatMap(([state, words]) => words.split(" ").map((word) => [word, state] as const)),
);

/** All of them. */
export const NATION_WORDS: readonly string[] = [...STATES.keys()];

/** The id of a state, whether the archive has it or not; `word` as tokens.ts folds it. */
export function stateCalled(word: string): string | undefined {
  return STATES.get(word);
}

/** People whose name cannot be made of that of their state. */
const OTHER_PEOPLES: Readonly<Record<string, string>> = dictionary({
  ...{
    peruvian: "peru",
    togolese: "togo",
    congolese: "congo|dr congo",
    congo: "dr congo",
    dominican: "dominican republic",
    nigerien: "niger",
    burmese: "myanmar",
    burkinabe: "burkina faso",
  },
  ...{ ghanaian: "ghana", panamanian: "panama", moroccan: "morocco", cypriot: "cyprus", mozambican: "mozambique" },
  ...{
    malagasy: "madagascar",
    ivorian: "ivory coast",
    laotian: "laos",
    honduran: "honduras",
    salvadoran: "el salvador",
  },
  ...{
    barbadian: "barbados",
    taiwanese: "taiwan",
    yugoslav: "yugoslavia",
    czech: "czech republic",
    slovak: "slovakia",
  },
  ...{ croat: "croatia", slovene: "slovenia", bulgarian: "bulgaria", romanian: "romania", icelandic: "iceland" },
  ...{ mauritian: "mauritius", maltese: "malta", monegasque: "monaco", turkmen: "turkmenistan", maldivian: "maldives" },
});

/**
 * The states of the archive whose people or things may be called so, by their names: “Kazakh”, “Haitians”, “Nepali”. `word` as tokens.ts folds it,
 * `byName` gives whoever has a folded name.
 */
export function statesOfPeople<T>(word: string, byName: (name: string) => readonly T[]): readonly T[] {
  return [word, ...(word.endsWith("s") ? [word.slice(0, -1)] : [])].flatMap((people) =>
    stateNames(people).flatMap((name) => byName(name)),
  );
}

/** “Kenyan” is of Kenya, “Zimbabwean” of Zimbabwe, “Haitian” of Haiti, “Ecuadorian” of Ecuador, “Senegalese” of Senegal, “Yemeni” of Yemen, “Kazakh” of Kazakhstan. */
function stateNames(people: string): readonly string[] {
  const other = OTHER_PEOPLES[people];
  if (other !== undefined) return other.split("|");
  const made = [
    ...(/[ae]an$/u.test(people) ? [people.slice(0, -1), people.slice(0, -2)] : []),
    ...(/ian$/u.test(people) ? [people.slice(0, -1), people.slice(0, -2), people.slice(0, -3)] : []),
    ...(/[^aei]an$/u.test(people) ? [people.slice(0, -1), people.slice(0, -2)] : []),
    ...(/ese$/u.test(people) ? [people.slice(0, -3), `${people.slice(0, -3)}a`] : []),
    ...(/[^aeiou]i$/u.test(people) ? [people.slice(0, -1)] : []),
    ...[`${people}stan`, `${people}istan`],
  ];
  return made.filter((name) => name.length >= MIN_STATE && !NAMESAKES.has(people));
}

/** Shorter names are those of nothing else either. */
const MIN_STATE = 4;

/** Of more than one state, whichever the archive has. */
const NAMESAKES: ReadonlySet<string> = new Set(["guinean"]);
