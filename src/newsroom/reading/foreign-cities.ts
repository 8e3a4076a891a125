// Cities where people meet, as other languages write them. Pure.

/** By the English name, folded: names in Latin and Cyrillic letters, folded, in the nominative. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  beijing: ["pekin", "peking", "pechino", "pequim", "pekín", "пекин", "пекін"],
  moscow: ["moskau", "moscou", "moscu", "mosca", "moskva", "moskova", "moscova", "москва"],
  washington: ["вашингтон"],
  geneva: ["genf", "geneve", "ginebra", "ginevra", "genebra", "cenevre", "geneva", "женева"],
  vienna: ["wien", "vienne", "viena", "viyana", "вена", "відень"],
  rome: ["rom", "roma", "рим"],
  munich: ["munchen", "munich", "monachium", "мюнхен"],
  brussels: ["bruxelles", "bruselas", "brussel", "bruxelas", "bruksela", "brussels", "брюссель"],
  london: ["londres", "londra", "londyn", "лондон"],
  paris: ["paryz", "parigi", "париж"],
  berlin: ["berlino", "berlim", "берлин", "берлін"],
  budapest: ["budapeste", "будапешт"],
  helsinki: ["хельсинки", "гельсінкі"],
  riyadh: ["эр рияд", "ер ріяд", "er riyad", "riad", "riyad"],
  jeddah: ["djeddah", "dschidda", "yeda", "джидда"],
  doha: ["доха"],
  cairo: ["kairo", "caire", "kahire", "каир", "каїр"],
  muscat: ["maskat", "mascate", "маскат"],
  "abu dhabi": ["абу даби"],
  istanbul: ["estambul", "istambul", "стамбул"],
  ankara: ["анкара"],
  islamabad: ["исламабад", "ісламабад"],
  "new delhi": ["нью дели", "delhi", "дели"],
  pyongyang: ["pjongjang", "pionyang", "пхеньян"],
  seoul: ["seul", "сеул"],
  tokyo: ["tokio", "токио", "токіо"],
  hanoi: ["hanói", "ханой"],
  singapore: ["singapur", "singapour", "singapura", "сингапур", "сінгапур"],
  yerevan: ["erevan", "eriwan", "jerewan", "erivan", "ереван", "єреван"],
  baku: ["bakou", "баку"],
  kyiv: ["kiew", "kiev", "kijow", "киев", "київ"],
  johannesburg: ["joanesburgo", "johannesburgo", "йоханнесбург"],
  kazan: ["kasan", "казань"],
  samarkand: ["samarcanda", "самарканд"],
  anchorage: ["анкоридж", "анкорідж"],
};

const CITIES: ReadonlyMap<string, string> = new Map(
  Object.entries(NAMES).flatMap(([city, names]) => names.map((name) => [name, city] as const)),
);

/** The English name of the city, folded; undefined for a word that is none. `key` as tokens.ts folds it. */
export function foreignCity(key: string): string | undefined {
  return CITIES.get(key);
}
