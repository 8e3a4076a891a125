// Whoever of one side confirmed or announced something: “who announced it on the Chinese side”, “which Russian official confirmed the summit”.

import type { EverydayForm } from "./moved-date-forms.ts";

const OPENED = "^((?:so |and |but )?)";
const DID_SO = "(?:(?:first|officially|formally|publicly) )?(?<deed>confirmed|announced)";
const ROLE = "(?:officials?|side|spokes(?:man|woman|person)|diplomats?|government|authorities)";

const BARE: Readonly<Record<string, string>> = { confirmed: "confirm", announced: "announce" };

export const OF_ONE_SIDE: readonly EverydayForm[] = [
  [
    new RegExp(
      `${OPENED}who ${DID_SO} (?<what>\\S.*?),? (?:on|for|from) (?<side>the \\p{L}+) side(?: of it)?(?=[\\s?!.]*$)`,
      "iu",
    ),
    (_, opening = "", deed = "", what = "", side = "") => `${opening}when did ${side} side ${bare(deed)} ${what}`,
  ],
  [
    new RegExp(`${OPENED}(?:which|what) (?<side>\\p{L}+) ${ROLE} ${DID_SO} (?=\\S)`, "iu"),
    (_, opening = "", side = "", deed = "") => `${opening}when did the ${side} side ${bare(deed)} `,
  ],
];

function bare(deed: string): string {
  return BARE[deed.toLowerCase()] ?? deed;
}
