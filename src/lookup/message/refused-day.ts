// A day that is none, or two in two countries: what is said of it instead of an answer.

import { parseDay } from "../read/parse-day.ts";
import { refuseDay } from "../read/read-day.ts";
import type { Intent, IntentContext } from "./intent.ts";

/** 11/10/2021, which is two days in two countries. */
const TWOFOLD = /(?<![\d/.])\d{1,2}([/.])\d{1,2}\1\d{4}(?![\d/.])/;

/** 30 February, the 31st of June. */
const NO_SUCH_DAY = /\b(?:29|3\d)(?:st|nd|rd|th)? (?:of )?(?:feb|apr|jun|sep|nov)\p{L}*(?: \d{4})?(?![\p{L}\d])/iu;

/** What is said of a day that is two days, or none; undefined where every day in it is one. */
export function refusedDay(plain: string, { today, words }: IntentContext): Intent | undefined {
  const twofold = TWOFOLD.exec(plain)?.[0];
  if (twofold !== undefined && parseDay(twofold, today) === undefined) {
    return refuseDay(words.reading.twofoldDay({ typed: twofold }));
  }
  const impossible = NO_SUCH_DAY.exec(plain)?.[0];
  if (impossible !== undefined && parseDay(impossible, today) === undefined)
    return refuseDay(words.reading.notADay({ typed: impossible }));
  return undefined;
}
