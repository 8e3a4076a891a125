// What a direct message comes down to: a question, or the sentence that says why it is none.

import type { Day } from "@attache/edtf";
import type { Archive } from "../../../archive/archive.ts";
import type { Notice } from "../../../core/notice.ts";
import { cutWords, type Question } from "../../../core/question.ts";
import type { Words } from "../../../wording/words.ts";
import { asKnown } from "../../read/read-day.ts";

export type Intent = { readonly ok: true; readonly question: Question } | { readonly ok: false; readonly view: Notice };

/** What a message is read against. */
export type IntentContext = {
  readonly archive: Archive;
  /** The day from which “last week” is meant: that of `asOf` when there is one. */
  readonly today: Day;
  readonly asOf: Day | undefined;
  /** What is said with when nothing is asked that can be answered. */
  readonly words: Words;
};

export function asks(question: Question): Intent {
  return { ok: true, question };
}

/** The event that the words name; of several, the next or the last one when that is asked for. */
export function asksEvent(words: string, { asOf }: IntentContext, which?: "next" | "last"): Intent | undefined {
  const turn = which === undefined ? {} : { which };
  return cutWords(words) === ""
    ? undefined
    : asks({ about: "event-named", words: cutWords(words), ...turn, ...asKnown(asOf) });
}

/** Everything that fits the words. */
export function asksSearch(words: string, { asOf }: IntentContext): Intent | undefined {
  return cutWords(words) === ""
    ? undefined
    : asks({ about: "search", words: cutWords(words), page: 0, ...asKnown(asOf) });
}
