// Which letters a word has, as a number: two words with few errors between them are told from all others without looking at their letters in order.

/** A bit for each letter of the alphabet; other signs share them. */
export function lettersOf(word: string): number {
  let letters = 0;
  for (let n = 0; n < word.length; n++) letters |= 1 << (word.charCodeAt(n) & 31);
  return letters;
}

/** How many letters only one of two words has. An error changes at most two of the letters that a word has. */
export function countOthers(letters: number, others: number): number {
  const other = letters ^ others;
  let bits = other - ((other >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
