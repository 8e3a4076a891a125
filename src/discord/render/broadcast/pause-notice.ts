// What the person who set up a digest is written when it was paused.

import type { PauseRenderer } from "../../../digest/ports.ts";
import { describeReason } from "../../../wording/describe-reason.ts";
import type { Words } from "../../../wording/words.ts";
import { plain } from "../message/markdown.ts";

export function pauseNotice({ channel, reason: stored }: Parameters<PauseRenderer>[0], words: Words): string {
  const { broadcast } = words;
  const reason = plain(describeReason(stored, words));
  return `${broadcast.digestPaused({ channel: `<#${channel}>`, reason })}\n${broadcast.howToResume()}`;
}
