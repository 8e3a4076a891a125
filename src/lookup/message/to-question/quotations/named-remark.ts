// “What was Lavrov’s "mute and deaf" remark about”: words in quotation marks by which a remark is called, all of which stand in one quotation, in whatever order.

import { compare } from "../../../../archive/compare/compare.ts";
import { isStopWord } from "../../../../archive/search/stop-words.ts";
import { cutWords } from "../../../../core/question.ts";
import { tokenize } from "../../../../text/tokens.ts";
import { asKnown } from "../../../read/read-day.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { rememberedWords } from "./remembered-words.ts";
import { speakerIn } from "./resolve-speaker.ts";

const CALLS_IT_REMARK =
  /\b(?:remarks?|comments?|lines?|quips?|jokes?|phrases?|quotes?|sayings?|outburst|jibe|gaffe)\b/iu;

/** undefined where no remark is asked for, or the words are on record as they stand, or not all of them are. */
export function remarkIn(message: ReadMessage, { archive, asOf }: IntentContext): Intent | undefined {
  const [quotation, ...others] = message.quoted;
  if (quotation === undefined || others.length > 0 || !CALLS_IT_REMARK.test(message.rest)) return undefined;
  const speaker = speakerIn(message, archive);
  const words = [...new Set(tokenize(quotation))].filter((word) => !isStopWord(word));
  if (words.length < 2) return undefined;
  const found = rememberedWords(words, speaker?.id, archive);
  if (found === undefined || found.words.length < words.length) return undefined;
  if (compare(quotation, archive, {}, { asQuotation: true }).findings.length > 0) return undefined;
  return asks({
    about: "quotes",
    page: 0,
    words: cutWords(found.forms.join(" ")),
    ...(speaker === undefined ? {} : { speaker: speaker.id }),
    ...asKnown(asOf),
  });
}
