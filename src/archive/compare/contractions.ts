// Whether one word is two others drawn together: “there's” for “there is”.

const ENDINGS: Readonly<Record<string, string>> = {
  s: "is has us",
  re: "are",
  ve: "have",
  ll: "will shall",
  d: "would had",
  m: "am",
  nt: "not",
};

const IRREGULAR: Readonly<Record<string, string>> = { cant: "can", wont: "will", shant: "shall" };

/** All are keys of words, that is without apostrophes. */
export function isContraction(short: string, first: string, second: string): boolean {
  if (second === "not" && IRREGULAR[short] === first) return true;
  if (!short.startsWith(first)) return false;
  return ENDINGS[short.slice(first.length)]?.split(" ").includes(second) === true;
}
