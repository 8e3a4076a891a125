// What a direct message comes down to: a question, something to be done, or the sentence that says why it is neither.

import type { Day } from "@attache/edtf";
import type { Archive } from "../../archive/archive.ts";
import type { Consider } from "../../core/considered.ts";
import type { MessageAction } from "../../core/message-action.ts";
import type { Notice } from "../../core/notice.ts";
import type { Question } from "../../core/question.ts";
import type { Words } from "../../wording/words.ts";

/** What the rules did not understand: without a greeting, and without the day at its end as of which it is asked. */
export type NotUnderstood = {
  readonly text: string;
  readonly asOf: Day | undefined;
  /** It was told that names are missing, which are words of a language that no rule reads. */
  readonly inOtherLanguage: boolean;
};

export type Intent =
  | { readonly ok: true; readonly question: Question }
  | { readonly ok: true; readonly action: MessageAction }
  | { readonly ok: false; readonly view: Notice; readonly notUnderstood?: NotUnderstood };

/** What a message is read against. */
export type IntentContext = {
  readonly archive: Archive;
  /** The day from which “last week” is meant: that of `asOf` when there is one. */
  readonly today: Day;
  readonly asOf: Day | undefined;
  /** What is said with when nothing is asked that can be answered. */
  readonly words: Words;
  /** Told of how a sentence is read. */
  readonly consider?: Consider;
};

/** How a part of a sentence, or the sentence in other words, is read as one of its own. */
export type ReadAgain = (asked: string, then: IntentContext) => Intent;

export function asks(question: Question): Intent {
  return { ok: true, question };
}

export function says(view: Notice): Intent {
  return { ok: false, view };
}
