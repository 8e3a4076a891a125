// Names of bodies and cities by less than their name, as everybody says them: “the willing”, “the EU/AU summit”, “in KL”, “the Indian MEA”.

import { dictionary } from "../../text/dictionary.ts";
import type { Rewriting } from "../../text/patterns-that-may-fit.ts";

const CITIES_BY_LETTERS: Readonly<Record<string, string>> = dictionary({ kl: "kuala lumpur", nyc: "new york" });

export const ABBREVIATED_NAMES: readonly Rewriting[] = [
  // “When did the willing meet”.
  [
    /(?<!(?<!\p{L})of )(?<!\p{L})the willing(?=['’]s? | (?:me[et]t|ga|ho?[el]|su|le|vi|co|ca|ta)\p{L}*(?!\p{L})|[\s?!.]*$)/giu,
    "the coalition of the willing",
  ],
  // “European Union–African Union summit”, “EU/AU summit”: two bodies in one word, by their letters.
  [
    /(?<!\p{L})(european|african) union[-–/](?!\1)(european|african) union(?!\p{L})/giu,
    (_, one = "", other = "") => `${one[0]}U-${other[0]}U`.toUpperCase(),
  ],
  [/(?<![\p{L}/])(\p{Lu}{2,5})\/(?=\p{Lu}{2,5}(?![\p{L}/]))/gu, "$1-"],
  // Cities by their letters, behind the word for where, or before the summit that is there: “the KL ASEAN summit”.
  [
    /(?<=(?<!\p{L})(?:in|to|from|at|for) )(?:kl|nyc)(?![\p{L}\p{N}])|(?<=(?:^|(?<!\p{L})the ))(?:kl|nyc)(?= (?:\p{L}[\p{L}\d-]* ){0,3}(?:summit|meeting|talks|conference)s?(?!\p{L}))/giu,
    (typed) => CITIES_BY_LETTERS[typed.toLowerCase()] ?? typed,
  ],
  // “ASEAN KL meeting”: in capitals, right before what is there.
  [
    /(?<!\p{L})(?:KL|NYC)(?= (?:summit|meeting|talks|conference)s?(?!\p{L}))/gu,
    (typed) => CITIES_BY_LETTERS[typed.toLowerCase()] ?? typed,
  ],
  // “SecState Rubio”, “the SecDef”, “UNSC”, “NSA Sullivan”, “the GCC summit”: offices and bodies by their letters.
  [
    /(?<!\p{L})(?:(?:US|U\.S\.) )?Sec ?(?:State|Def)(?!\p{L})/gu,
    (typed) => (typed.endsWith("e") ? "us secretary of state" : "us secretary of defense"),
  ],
  // “DG for Asian affairs”, and not “DG Trade”, which is a department.
  [/(?<!\p{L})DG(?= (?:for|of) )/gu, "director-general"],
  [/(?<!\p{L})UNSC(?!\p{L})/gu, "un security council"],
  [/(?<!\p{L})NSA (?=\p{Lu}\p{Ll}+)/gu, "national security adviser "],
  [
    /(?<!\p{L})(the )?GCC (one|summit|meeting|talks)(?!\p{L})/gu,
    (_, the = "", what = "") => `${the}${what === "one" ? "meeting" : what} with the Gulf states`,
  ],
  [/(?<=(?<!\p{L})(?:indian|india['’]?s) )mea(?!\p{L})/giu, "ministry of external affairs"],
];
