// Words for whoever had an office before or after another.

export type NeighbourSide = "before" | "after";

/** By BCP 47; `a*` is every word that begins so. */
export const NEIGHBOUR_WORDS: Readonly<Record<string, Readonly<Record<NeighbourSide, string>>>> = {
  de: { before: "vor, vorgänger*", after: "nach, nachfolger*, abgelöst, beerbt, folgte, folgt" },
  fr: { before: "avant, prédécesseur*, précédé", after: "après, successeur*, succédé, succède, remplacé, suit, suivi" },
  es: {
    before: "antes de, antes del, predecesor*, precedió",
    after: "después de, sucesor*, sucedió, reemplazó, sigue a, siguió a, relevó, reemplazó",
  },
  pt: {
    before: "antes de, antes do, antecessor*, predecessor*",
    after: "depois de, sucessor*, sucedeu, substituiu, segue, seguiu",
  },
  it: {
    before: "prima di, predecessore, precedette",
    after: "dopo, successore, succeduto, succedette, sostituito, segue, seguì",
  },
  ru: { before: "до, перед, предшественник*", after: "после, преемник*, сменил*" },
  uk: { before: "до, перед, попередник*", after: "після, наступник*, змінив*" },
  zh: { before: "之前, 前任", after: "之后, 继任者, 继任, 接替, 接任" },
  ja: { before: "の前, 前任", after: "の後, 後任" },
  ko: { before: "이전, 전임, 전에", after: "이후, 후임, 다음" },
  tr: { before: "önce, selefi", after: "sonra, halefi" },
  ar: { before: "قبل, سلف", after: "بعد, خلف, خلفا" },
  hi: { before: "से पहले, पूर्ववर्ती", after: "के बाद, उत्तराधिकारी" },
};

/** That somebody came after another. */
export const REPLACED_WORDS: Readonly<Record<string, string>> = {
  de: "ersetzt, ersetzte, ersetzen, abgelöst, ablöste, beerbt, beerbte, nachgefolgt",
  fr: "remplacé, remplace, remplaça, succédé, succède",
  es: "reemplazó, reemplazado, sustituyó, sustituido, relevó, sucedió",
  pt: "substituiu, substituído, sucedeu",
  it: "sostituito, sostituì, sostituisce, succeduto, succedette",
  ru: "сменил*, заменил*",
  uk: "змінив*, замінив*",
  zh: "接替, 接任, 取代",
};

/** All forms of a language: none of them is a name that is missing. */
export function neighbourForms(language: string): string {
  const { before, after } = NEIGHBOUR_WORDS[language] ?? { before: "", after: "" };
  const replaced = REPLACED_WORDS[language];
  return `${before}, ${after}${replaced === undefined ? "" : `, ${replaced}`}`;
}
