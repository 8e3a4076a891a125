// Which signs the fonts of the pictures have. A sign that none of them has would be drawn with whatever font a machine
// happens to have, or as an empty box.
import { EUROPEAN, SCRIPTS } from "./scripts.ts";

/** Numbers, punctuation, currencies and accents, which all scripts share; the joiners are letters' own business. */
const COMMON_SIGNS =
  /[ -~\u00a0-\u00ff\u2010-\u2027\u202f-\u2055\u20a0-\u20bf№™→←−≈≠≤≥]|[\u0300-\u036f]|\u200c|\u200d/u;

/** No font of a fair size has these in the colour of the text. Flags, keycaps and families are several signs each. */
const EMOJI =
  /\p{RGI_Emoji}|\p{Regional_Indicator}|(?![©®™‼⁉])\p{Extended_Pictographic}|[\ufe0e\ufe0f\u{1f3fb}-\u{1f3ff}]/gv;

/** Whatever stands for an emoji has one of these. The list of all of them takes long to compile, and hardly any text needs it. */
const PART_OF_EMOJI = /[\ufe0e\ufe0f\u{1f3fb}-\u{1f3ff}\p{Extended_Pictographic}\p{Regional_Indicator}]/u;

/** Nothing to see: soft hyphens, orders about the direction of writing. */
const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/** Whether all letters of the text can be drawn; emoji do not count. */
export function isDrawable(text: string): boolean {
  const letters = bare(text);
  return letters.trim() !== "" && [...letters].every(has);
}

/** The text without its emoji, and with an ellipsis in the place of what else cannot be drawn. */
export function drawable(text: string): string {
  const shown = [...bare(text)]
    .map((sign) => (has(sign) ? sign : "…"))
    .join("")
    .replace(/…+(\s*…+)*/g, "…")
    .replace(/\s+/g, " ")
    .trim();
  return shown === "" && text !== "" ? "…" : shown;
}

function bare(text: string): string {
  const letters = PART_OF_EMOJI.test(text) ? text.replace(EMOJI, "") : text;
  return letters.replace(INVISIBLE, "");
}

function has(sign: string): boolean {
  return COMMON_SIGNS.test(sign) || EUROPEAN.signs.test(sign) || SCRIPTS.some(({ signs }) => signs.test(sign));
}
