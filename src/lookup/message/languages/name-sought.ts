// “Qui est Édouard Philippe”, “devlet bahçeli kimdir”: who is asked for by a name that no record has. What somebody did is no name.

import { isCommonWord } from "./common-words.ts";
import type { Covered } from "./cover.ts";
import { hasForm } from "./has-form.ts";
import type { InEnglish } from "./in-english.ts";
import { unitKeysOf } from "./units.ts";

/** Who somebody is or was, by BCP 47, with “, ” between the words. In other scripts than these two a name is told by its letters. */
const WHO_IS: Readonly<Record<string, string>> = {
  de: "wer ist, wer war, wer sind",
  es: "quién es, quién era, quién fue, quienes son",
  fr: "qui est, qui était, qui fut, c'est qui, qui c'est, qui est-ce, c'était qui, parle-moi de",
  it: "chi è, chi era, chi fu, chi sono",
  pt: "quem é, quem era, quem foi, quem são",
  ru: "кто такой, кто такая, кто это, кто был",
  tr: "kim, kimdir, kimdi",
  uk: "хто такий, хто така, хто це, хто був",
};

/** Words of the longest name. */
const MOST_NAME_WORDS = 5;

/** The name as it was typed. */
export function nameSought(
  { units, pieces }: Covered,
  language: string,
  { english, missing, unread }: InEnglish,
): string | undefined {
  const [name, ...others] = missing;
  if (name === undefined || others.length + unread.length > 0 || english !== "") return undefined;
  if (!hasForm(units, WHO_IS[language] ?? "") || pieces.some(({ means }) => means.some(isNoStranger))) return undefined;
  const words = unitKeysOf(name);
  const isOfCommon = words.every((word) => isCommonWord(word, language));
  // “Wer ist der beste Redner”: what stands behind an article is no name.
  const isName = (!isOfCommon || words.length > 1) && !isBehindArticle(name, units);
  return isName && words.length <= MOST_NAME_WORDS ? name : undefined;
}

const BEFORE_NOUNS: ReadonlySet<string> = new Set(
  "le la les un une l der die das ein eine el los las una o a os as um uma il lo i gli en bir".split(" "),
);

function isBehindArticle(name: string, units: Covered["units"]): boolean {
  const [first] = unitKeysOf(name);
  const at = units.findIndex(({ key }) => key === first);
  return BEFORE_NOUNS.has(units[at - 1]?.key ?? "");
}

function isNoStranger({ is }: Covered["pieces"][number]["means"][number]): boolean {
  return is === "record" || is === "office" || is === "kind" || is === "status";
}
