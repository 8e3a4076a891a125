// What the engine would otherwise do when the first message is read: a pattern is compiled when it is first used, and once more, into
// machine code, the second time. Hundreds of them take longer than a turn of the event loop may.
import type { Day } from "@attache/edtf";
import type { Archive } from "../archive/archive.ts";
import type { Steps } from "../archive/steps.ts";
import type { Words } from "../wording/words.ts";
import { parseMessage } from "./message/parse.ts";

/** Of each. */
const READINGS = 2;

/** Reads the questions that /help proposes, as those of whoever asks first would be read. A step is a reading. */
export function* rehearseSteps(archive: Archive, today: Day, words: Words): Steps<void> {
  const { askNext, askLast, askCount, askOffice, askWhy, askSaid, askChanges, askAsOf, askOther } = words.help;
  for (const say of [askNext, askLast, askCount, askOffice, askWhy, askSaid, askChanges, askAsOf, askOther]) {
    for (let reading = 0; reading < READINGS; reading++) {
      parseMessage(say(), archive, today, words);
      yield;
    }
  }
}
