// Which signs the fonts of the pictures have. A sign that none of them has would be drawn with whatever font a machine
// happens to have, or as an empty box.

const HAS =
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Mark}\p{Nd}\p{Punctuation}\p{Sc}\p{Sm}\p{Sk}\p{Zs}№°©®→←]/u;
const LACKS = /\p{Extended_Pictographic}|\p{Script=Arabic}|\p{Script=Hebrew}|\p{Script=Thai}|\p{Script=Devanagari}/u;

/** Whether every sign of the text can be drawn. */
export function isDrawable(text: string): boolean {
  return [...text].every(has);
}

/** The text with an ellipsis in the place of what cannot be drawn. */
export function drawable(text: string): string {
  return [...text]
    .map((sign) => (has(sign) ? sign : "…"))
    .join("")
    .replace(/…+(\s*…+)*/g, "…");
}

function has(sign: string): boolean {
  return HAS.test(sign) && !LACKS.test(sign);
}
