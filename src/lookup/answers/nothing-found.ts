// An answer that has nothing: the sentence, what to ask instead, and how far the archive reaches.
import type { Ask, View } from "../../core/view.ts";

export function nothingFound(text: string, asks: readonly Ask[] = []): Extract<View, { kind: "notice" }> {
  return { kind: "notice", tone: "info", text, asks, ofArchive: true };
}
