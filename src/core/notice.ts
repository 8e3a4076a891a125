// One sentence as an answer.
import type { Day } from "@attache/edtf";
import type { Tone } from "./tone.ts";
import type { Ask, View } from "./view.ts";

export type Notice = Extract<View, { kind: "notice" }>;

/** `tone`: see Tone. `asks`: its buttons. */
export function notice(tone: Tone, text: string, asks?: readonly Ask[]): Notice {
  return { kind: "notice", tone, text, ...(asks === undefined ? {} : { asks }) };
}

/**
 * An answer that has nothing: the sentence, what to ask instead, and how far the archive reaches. As of a day, the text
 * names that day where it matters: how far the archive reaches today is no part of the answer.
 */
export function nothingFound(text: string, asOf: Day | undefined, asks: readonly Ask[] = []): Notice {
  return { ...notice("info", text, asks), ...(asOf === undefined ? { ofArchive: true } : {}) };
}
