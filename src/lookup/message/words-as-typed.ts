// What words are on record as, before anything else is read: a quotation, or, “"We are not rivals" – which Modi Xi meeting was that?”, one meeting of which a step tells what nobody is quoted with.

import { compare } from "../../archive/compare/compare.ts";
import { passagesOf } from "../../archive/compare/passages.ts";
import { knownBy } from "../../archive/known-steps.ts";
import { tokenize } from "../../text/tokens.ts";
import { findEvents } from "../answers/find-events.ts";
import { lineTold, wordsOfLine } from "../answers/line-told.ts";
import { isFunctionWord } from "../parts/function-words.ts";
import { asks, type Intent, type IntentContext } from "./intent.ts";
import { readMessage } from "./read-message.ts";
import { quotedOtherwise } from "./to-question/quotations/check-intents.ts";
import { wordsOfAnother } from "./to-question/quotations/words-of-another.ts";
import { asksWordsOnRecord } from "./to-question/quotations/words-on-record.ts";

const WHICH_MEETING =
  /\b(?:at |in |on )?(?:which|what) (?:\S+ ){0,6}?(?:meeting|summit|call|visit|talks|conference|round|forum|trip)\b/iu;

/** Of more meetings the words alone choose none. */
const MOST_MEETINGS_TOLD = 60;

/**
 * What words are on record as, before anything else is read: undefined where they are nowhere, or are checked as they stand. `toCheck`: the words
 * that are to be checked, told by one meeting or standing otherwise than they were typed.
 */
export function onRecordAs(
  line: string,
  toCheck: string | undefined,
  now: IntentContext,
  read: (asked: string) => Intent,
): Intent | undefined {
  if (toCheck === undefined) {
    const onRecord = asksWordsOnRecord(line, now);
    return onRecord && (wordsOfAnother(readMessage(line, now.archive, now.today), onRecord, now) ?? onRecord);
  }
  return meetingOfWords(toCheck, now, read) ?? quotedOtherwise(toCheck, now);
}

/** undefined where nothing of the kind is asked, the words are on record, or not one meeting alone tells them. */
function meetingOfWords(text: string, then: IntentContext, read: (asked: string) => Intent): Intent | undefined {
  if (!WHICH_MEETING.test(text)) return undefined;
  const [passage, ...others] = passagesOf(text);
  if (passage === undefined || others.length > 0) return undefined;
  const words = [...new Set(tokenize(passage.text))].filter((word) => !isFunctionWord(word));
  if (words.length === 0) return undefined;
  const { findings, standsIn } = compare(passage.text, then.archive, {}, { asQuotation: true });
  if (findings.length + standsIn.length > 0) return undefined;
  const intent = read(text.replace(/["“”„«»]/gu, ""));
  if (!intent.ok || !("question" in intent) || intent.question.about !== "events") return undefined;
  const { words: _, ...query } = intent.question;
  const found = findEvents(query, then.archive);
  if (found.length > MOST_MEETINGS_TOLD) return undefined;
  const asked = { words, others: [], names: [], isLatest: true };
  const [told, ...more] = found.flatMap(({ event }) => {
    const steps = knownBy(event, undefined);
    const line = lineTold(steps, asked);
    const step = line && wordsOfLine(line, steps, asked, then.archive);
    return step === undefined ? [] : [{ id: event.id, step }];
  });
  if (told === undefined || more.length > 0) return undefined;
  return asks({ about: "event", id: told.id, page: 0, focus: "told", step: told.step });
}
