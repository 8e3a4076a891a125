// Words in Greek letters and in Devanagari as they sound, in Latin letters: Μέρκελ, रणधीर.

/** After tokens.ts has folded them. Two letters that are one sound first. */
const GREEK: readonly (readonly [RegExp, string])[] = [
  ...([
    ["ου", "u"],
    ["μπ", "b"],
    ["ντ", "d"],
    ["γκ", "g"],
    ["γγ", "ng"],
    ["τζ", "j"],
    ["τσ", "ch"],
  ] as const),
  ...([
    ["αυ", "av"],
    ["ευ", "ev"],
    ["ει", "i"],
    ["οι", "i"],
    ["αι", "ai"],
  ] as const),
  ...([
    ["α", "a"],
    ["β", "v"],
    ["γ", "g"],
    ["δ", "d"],
    ["ε", "e"],
    ["ζ", "z"],
    ["η", "i"],
    ["θ", "th"],
  ] as const),
  ...([
    ["ι", "i"],
    ["κ", "k"],
    ["λ", "l"],
    ["μ", "m"],
    ["ν", "n"],
    ["ξ", "x"],
    ["ο", "o"],
    ["π", "p"],
  ] as const),
  ...([
    ["ρ", "r"],
    ["σ", "s"],
    ["τ", "t"],
    ["υ", "i"],
    ["φ", "f"],
    ["χ", "kh"],
    ["ψ", "ps"],
    ["ω", "o"],
  ] as const),
].map(([letters, latin]) => [new RegExp(letters, "gu"), latin]);

/** “μερκελ” → “merkel”; undefined for a word that is not wholly Greek. */
export function latinOfGreek(word: string): string | undefined {
  if (!/^\p{Script=Greek}+$/u.test(word)) return undefined;
  return GREEK.reduce((text, [letters, latin]) => text.replace(letters, latin), word);
}

const NUKTA = "\u093c";
const VIRAMA = "\u094d";

const CONSONANTS: Readonly<Record<string, string>> = {
  ...{ क: "k", ख: "kh", ग: "g", घ: "gh", ङ: "n", च: "ch", छ: "chh", ज: "j", झ: "jh", ञ: "n", ट: "t", ठ: "th" },
  ...{ ड: "d", ढ: "dh", ण: "n", त: "t", थ: "th", द: "d", ध: "dh", न: "n", प: "p", फ: "ph", ब: "b", भ: "bh" },
  ...{ म: "m", य: "y", र: "r", ल: "l", व: "v", श: "sh", ष: "sh", स: "s", ह: "h" },
};

/** With the dot below. */
const DOTTED: Readonly<Record<string, string>> = { क: "k", ख: "kh", ग: "g", ज: "z", ड: "r", ढ: "rh", फ: "f" };

const VOWELS: Readonly<Record<string, string>> = {
  ...{ अ: "a", आ: "a", इ: "i", ई: "i", उ: "u", ऊ: "u", ऋ: "ri", ए: "e", ऐ: "ai", ओ: "o", औ: "au", ऑ: "o" },
};

const VOWEL_SIGNS: Readonly<Record<string, string>> = {
  ...{ "\u093e": "a", "\u093f": "i", "\u0940": "i", "\u0941": "u", "\u0942": "u", "\u0943": "ri", "\u0945": "e" },
  ...{ "\u0947": "e", "\u0948": "ai", "\u0949": "o", "\u094b": "o", "\u094c": "au" },
};

/** Nasals and breath. */
const SIGNS: Readonly<Record<string, string>> = { "\u0901": "n", "\u0902": "n", "\u0903": "h" };

/** A sound, and whether it is the vowel that a consonant has without a sign. */
type Sound = { readonly latin: string; readonly vowel: boolean; readonly inherent: boolean };

/** “रणधीर” → “randhir”, with the vowels left out that nobody speaks; undefined for a word that is not wholly Devanagari. */
export function latinOfDevanagari(word: string): string | undefined {
  if (!/^\p{Script=Devanagari}+$/u.test(word)) return undefined;
  const letters = [...word.normalize("NFD")];
  return spoken(letters.flatMap((letter, at) => soundsOf(letter, letters.slice(at + 1))));
}

/** None for a sign that only says how the one before it is spoken. */
function soundsOf(letter: string, [after = "", second = ""]: readonly string[]): readonly Sound[] {
  const plain = CONSONANTS[letter];
  if (plain !== undefined) {
    const isDotted = after === NUKTA;
    const next = isDotted ? second : after;
    const consonant = { latin: (isDotted ? DOTTED[letter] : undefined) ?? plain, vowel: false, inherent: false };
    const hasOwnVowel = next === VIRAMA || VOWEL_SIGNS[next] !== undefined;
    return hasOwnVowel ? [consonant] : [consonant, { latin: "a", vowel: true, inherent: true }];
  }
  const vowel = VOWELS[letter] ?? VOWEL_SIGNS[letter];
  if (vowel !== undefined) return [{ latin: vowel, vowel: true, inherent: false }];
  const sign = SIGNS[letter];
  return sign === undefined ? [] : [{ latin: sign, vowel: false, inherent: false }];
}

/** The vowel without a sign is silent at the end, and between two consonants that have a vowel on their other side. */
function spoken(sounds: readonly Sound[]): string {
  const kept = [...sounds];
  if (kept.length > 2 && kept.at(-1)?.inherent === true) kept.pop();
  for (let at = kept.length - 3; at >= 2; at--) {
    const isBetween = kept[at - 2]?.vowel === true && kept[at - 1]?.vowel === false && kept[at + 1]?.vowel === false;
    if (kept[at]?.inherent === true && isBetween && kept[at + 2]?.vowel === true) kept.splice(at, 1);
  }
  return kept.map(({ latin }) => latin).join("");
}
