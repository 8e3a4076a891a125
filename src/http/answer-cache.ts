// Answers by their address, as long as nothing changes that they are written from; and the tags by which a reader has one already.
import { createHash, randomUUID } from "node:crypto";
import type { Archive } from "../archive/archive.ts";
import type { HttpAnswer } from "./answer.ts";
import type { PageSource } from "./reader-pages.ts";

/** A page has about 50 kB. */
const MAX_ANSWERS = 128;

/** Whoever asks for bytes of another start or of another process is sent them again: files may have changed meanwhile without a newer date. */
const START = randomUUID();

export type AnswerCache = {
  /** The entity tag of what stands at this address now: known before anything is composed. */
  readonly tag: (address: string, source: PageSource) => string;
  /** `compose` is called when there is no answer of this tag. Only what was found is kept. */
  readonly get: (tag: string, compose: () => Promise<HttpAnswer>) => Promise<HttpAnswer>;
};

export function createAnswerCache(): AnswerCache {
  const numbers = new WeakMap<Archive, number>();
  const kept = new Map<string, HttpAnswer>();
  let seen = 0;

  const numberOf = (archive: Archive) => {
    const number = numbers.get(archive) ?? ++seen;
    numbers.set(archive, number);
    return number;
  };

  return {
    tag(address, { archive, ledger, today }) {
      const state = [START, numberOf(archive), ledger.head ?? 0, today, address].join("\n");
      return `"${createHash("sha256").update(state).digest("base64url").slice(0, 22)}"`;
    },
    async get(tag, compose) {
      const known = kept.get(tag);
      const answer = known ?? (await compose());
      if (answer.status !== 200) return answer;
      kept.delete(tag);
      kept.set(tag, answer);
      const [oldest] = kept.keys();
      if (kept.size > MAX_ANSWERS && oldest !== undefined) kept.delete(oldest);
      return answer;
    },
  };
}
