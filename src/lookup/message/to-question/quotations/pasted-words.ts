// Words as they stand: in quotation marks, or a sentence of a quotation pasted without them, by itself or behind whose it is. Whatever that would ask as a message, it is looked up as words.

import type { Archive } from "../../../../archive/archive.ts";
import type { ActorId } from "../../../../archive/fields.ts";
import { quoteWords } from "../../../../archive/quote-words.ts";
import type { Quote } from "../../../../archive/schema.ts";
import { tokenize } from "../../../../text/tokens.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { checks, quotedIn } from "./check-intents.ts";
import { quotesToTry } from "./recorded-candidates.ts";
import { isOfSpeaker, lineOfText } from "./recorded-texts.ts";

/** So many words one after the other are nobody’s own. */
const LEAST_PASTED = 8;

/** What was cut off at so many may end within a word. */
const LEAST_CUT_OFF = 12;

const SPEAKER_AND_WORDS = /^(?<head>[^:.?!]{2,60}):\s+(?<words>\S.*)$/su;

/** undefined where the line, or what stands behind a colon, is not as a whole in a quotation. */
export function asksPasted(line: string, { archive }: IntentContext): Intent | undefined {
  const { head = "", words = line } = SPEAKER_AND_WORDS.exec(line)?.groups ?? {};
  const found = head === "" ? [] : quotesWithLine(words, archive);
  const [only, ...others] = found.length > 0 ? found : quotesWithLine(line, archive);
  if (only === undefined) return undefined;
  const isWhole = found.length === 0;
  // What somebody is wrongly said to have said is told with whoever did not say it.
  const isSaid = only.status !== "misattributed";
  if (isSaid && others.length === 0 && (isWhole || isOfSpeaker(tokenize(head), only, archive)))
    return asks({ about: "quote", id: only.id, page: 0 });
  return checks(isWhole ? line : `${head}: “${words}”`, undefined);
}

function quotesWithLine(line: string, archive: Archive): readonly Quote[] {
  const typed = tokenize(line);
  if (typed.length < LEAST_PASTED) return [];
  const runs = [typed, ...(typed.length < LEAST_CUT_OFF ? [] : [typed.slice(0, -1)])].map(
    (run) => ` ${run.join(" ")} `,
  );
  return quotesToTry(typed, quoteWords.of(archive)).filter(({ wordings }) =>
    wordings.some(({ text }) => {
      const said = lineOfText(text, archive);
      return runs.some((run) => said.includes(run));
    }),
  );
}

/** What is asked about words in quotation marks, whoever of several is meant by a name; undefined where they are too few to be more than a name. */
export function asksWordsQuoted(
  message: ReadMessage,
  speaker: ActorId | undefined,
  { archive }: IntentContext,
): Intent | undefined {
  const [quotation] = message.quoted;
  const isName = quotation === undefined || quotation.trim().split(/\s+/).length <= 2;
  return isName ? undefined : checks(quotedIn(message, quotation, archive), speaker);
}
