// Questions that are too long for a button, kept for a day under a short key.
import * as z from "zod";
import { Question } from "./question.ts";

/** A day after it was last asked. Milliseconds. */
const LIFETIME_MS = 24 * 60 * 60 * 1000;

/** `key` is made from the question alone, so the same question has the same key, whoever asks it. */
export type CachedQuestion = { readonly key: string; readonly question: Question };

/** Every method rejects when the store fails. */
export type QuestionCache = {
  keep(kept: CachedQuestion): Promise<void>;
  /** undefined once its day is over. */
  find(key: string): Promise<Question | undefined>;
};

/** Texts by key. What is set may be forgotten after `lifetime` milliseconds. */
export type TextShelf = {
  get(key: string): Promise<string | undefined>;
  set(key: string, text: string, lifetime: number): Promise<void>;
};

const Record = z.object({ question: Question, until: z.number() });

/** `now` gives milliseconds since 1970. */
export function createQuestionCache(shelf: TextShelf, now: () => number): QuestionCache {
  return {
    async keep({ key, question }) {
      await shelf.set(key, JSON.stringify({ question, until: now() + LIFETIME_MS }), LIFETIME_MS);
    },
    async find(key) {
      const text = await shelf.get(key);
      if (text === undefined) return undefined;
      // A question that an older version kept may be none any more; it is asked again like one that is gone.
      const read = Record.safeParse(JSON.parse(text));
      return read.success && read.data.until > now() ? read.data.question : undefined;
    },
  };
}
