// An answer that has nothing: the sentence, what to ask instead, and how far the archive reaches.
import type { Day } from "@attache/edtf";
import type { Ask, View } from "../../core/view.ts";

type Notice = Extract<View, { kind: "notice" }>;

/** As of a day, the text names that day where it matters: how far the archive reaches today is no part of the answer. */
export function nothingFound(text: string, asOf: Day | undefined, asks: readonly Ask[] = []): Notice {
  return { kind: "notice", tone: "info", text, asks, ...(asOf === undefined ? { ofArchive: true } : {}) };
}
