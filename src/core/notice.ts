// One sentence as an answer.
import type { Tone, View } from "./view.ts";

export type Notice = Extract<View, { kind: "notice" }>;

/** `tone`: see Tone. What hangs on the notice (buttons) is put on by whoever has some. */
export function notice(tone: Tone, text: string): Notice {
  return { kind: "notice", tone, text };
}
