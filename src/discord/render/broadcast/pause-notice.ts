// What the person who set up a digest is told in a direct message once it is paused.
import { describeReason } from "../../../wording/describe-reason.ts";
import type { Words } from "../../../wording/words.ts";

/** `reason` as it is stored; `channel` is an id. */
export function pauseNotice(
  { id, channel, reason }: { readonly id: string; readonly channel: string; readonly reason: string },
  words: Words,
): string {
  return [
    words.digest.pauseNotice({ id, channel: `<#${channel}>`, reason: describeReason(reason, words) }),
    words.digest.nothingLost({ id }),
  ].join("\n");
}
