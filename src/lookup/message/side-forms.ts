// Whoever of one side confirmed or announced something: “who announced it on the Chinese side”, “which Russian official confirmed the summit”.

import { COMING_STATED } from "./coming-stated.ts";
import type { EverydayForm } from "./moved-date-forms.ts";

const AT_HEAD = "^((?:so |and |but )?)";
const SAID_IT = "(?:(?:first|officially|formally|publicly) )?(?<deed>confirmed|announced)";
const SPOKEN_FOR_BY = "(?:officials?|side|spokes(?:man|woman|person)|diplomats?|government|authorities)";

const INFINITIVES: Readonly<Record<string, string>> = { confirmed: "confirm", announced: "announce" };

/** A state or its capital behind a comma; small words say who is meant otherwise. */
const SIDE_BEHIND = "(?<side>\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?)";

export const OF_ONE_SIDE: readonly EverydayForm[] = [
  ...COMING_STATED,
  // “Their Beijing dates, Ottawa said the 13th”: whether that side confirmed it for the day.
  [
    new RegExp(
      `^(?<what>[^,?]{4,}?),? ${SIDE_BEHIND} (?:said|says|had|gave|announced|confirmed) (?:it was |from |on |for )?(?<day>(?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: (?:of )?\\p{Lu}\\p{L}+)?(?: \\d{4})?)(?=[\\s?!.]*$)`,
      "u",
    ),
    (_, what = "", side = "", day = "") =>
      `did ${side} confirm ${what.replace(/ dates?$/u, " trip")} for ${day.replace(/^(?=\d)/u, "the ")}`,
  ],
  // “Their Tianjin trip, Delhi announced when”.
  [
    new RegExp(`^(?<what>[^,?]{4,}), ${SIDE_BEHIND} (?<deed>announced|confirmed)(?: it)? when(?=[\\s?!.]*$)`, "u"),
    (_, what = "", side = "", deed = "") =>
      `when did ${side} ${infinitive(deed)} ${what.replace(/ dates?$/u, " trip")}`,
  ],
  [
    new RegExp(
      `${AT_HEAD}who ${SAID_IT} (?<what>\\S.*?),? (?:on|for|from) (?<side>the \\p{L}+) side(?: of it)?(?=[\\s?!.]*$)`,
      "iu",
    ),
    (_, opening = "", deed = "", what = "", side = "") => `${opening}when did ${side} side ${infinitive(deed)} ${what}`,
  ],
  // “Who announced for China the virtual summit, and in which words”.
  [
    new RegExp(
      `${AT_HEAD}who ${SAID_IT} (?:for|on behalf of) (?<side>(?:the )?\\p{L}+(?: \\p{Lu}\\p{L}+)?)(?: side)? (?=(?:the|a|an) )`,
      "iu",
    ),
    (_, opening = "", deed = "", side = "") => `${opening}when did ${side} ${infinitive(deed)} `,
  ],
  [
    new RegExp(`${AT_HEAD}(?:which|what) (?<side>\\p{L}+) ${SPOKEN_FOR_BY} ${SAID_IT} (?=\\S)`, "iu"),
    (_, opening = "", side = "", deed = "") => `${opening}when did the ${side} side ${infinitive(deed)} `,
  ],
];

function infinitive(deed: string): string {
  return INFINITIVES[deed.toLowerCase()] ?? deed;
}
