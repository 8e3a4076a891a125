// Questions of what somebody posted, as those of what they said.

import type { EverydayForm } from "./moved-date-forms.ts";

export const POSTED_WORDS: readonly EverydayForm[] = [
  // “What did the consul post on X”: words of theirs.
  [
    /(?<=^(?:(?:so|and|but),? )?what (?:did|has) \S.* )(?:post|posted|tweet|tweeted)(?=(?: on (?:x|twitter|weibo|truth social|social media))?[\s?!.]*$)/iu,
    "say",
  ],
];
