// The scripts that the pictures have letters for, and which font of theirs has them.

export type Script = {
  /** The name under which the font is asked for. */
  readonly font: string;
  /** Signs that need this font, and are looked for in no other. */
  readonly signs: RegExp;
  /** About how wide a letter of it is, in ems; marks over and under letters take no room. */
  readonly width: number;
};

/** Inter has these, with the punctuation and numbers of all. */
export const EUROPEAN = { font: "Inter", signs: /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u } as const;

export const SCRIPTS = [
  {
    font: "Noto Sans SC",
    signs: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff01-\uff60]/u,
    width: 1,
  },
  { font: "Noto Sans KR", signs: /\p{Script=Hangul}/u, width: 0.92 },
  { font: "Noto Sans Arabic", signs: /\p{Script_Extensions=Arabic}/u, width: 0.56 },
  { font: "Noto Sans Hebrew", signs: /\p{Script=Hebrew}/u, width: 0.56 },
  { font: "Noto Sans Devanagari", signs: /\p{Script_Extensions=Devanagari}/u, width: 0.7 },
  { font: "Noto Sans Thai", signs: /\p{Script=Thai}/u, width: 0.6 },
] as const satisfies readonly Script[];

/** The order in which fonts are asked for a sign. */
export const FONTS = [EUROPEAN.font, ...SCRIPTS.map(({ font }) => font)].join(", ");

/** Written without spaces between words, and a line may end after each sign. */
export const SPACELESS = SCRIPTS[0].signs;

/** Written without spaces between words, and a line may end only between words. */
export const UNSPACED_WORDS = /\p{Script=Thai}/u;
