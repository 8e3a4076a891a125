// English names that stand with an article in a sentence.

const ARTICLE =
  /^(?:United|European|Soviet|Netherlands|Philippines|Kremlin|White House|Pentagon|African|Arab League|Quad|Group of|Commonwealth of|Association of|Embassy of|International|Palestinian|People's|US Department|Munich Security|Rapid Support|Taliban|Élysée)(?!\p{L})|\b(?:Organi[sz]ation|Convention|Assembly|Council|Commission|Committee|Forum|Agency|Secretariat|Ministry|Community)\b/u;

/** “the United States”, “China”. */
export function withArticle(name: string): string {
  return ARTICLE.test(name) ? `the ${name}` : name;
}
