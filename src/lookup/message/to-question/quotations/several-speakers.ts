// “Quotes from Putin and Zelensky”: the words of one are no answer for both, so it is asked back whose come first.

import { notice } from "../../../../core/notice.ts";
import type { QuestionAbout } from "../../../../core/question.ts";
import { quoteLimits } from "../../../../wording/describe-limits.ts";
import type { Part, RecordPart } from "../../../parts/part.ts";
import { type Intent, type IntentContext, says } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { isPerson } from "../events/record-refs.ts";
import { MAX_SPEAKERS, type Speaking, wordForSaying } from "./resolve-speaker.ts";

const JOINS: ReadonlySet<string> = new Set("and or plus".split(" "));

/** The names that stand in one row with a part, itself among them: “Trump, Putin and Zelensky”. In the order of the sentence. */
export function rowOfNames(
  part: Part,
  { words, parts }: ReadMessage,
  archive: IntentContext["archive"],
): readonly RecordPart[] {
  const isActor = (one: Part): one is RecordPart =>
    one.is === "record" && one.records.some(({ kind }) => kind === "actor");
  const isSomebody = (one: RecordPart) => one.records.some(({ kind, id }) => isPerson(kind, id, archive));
  const joined = (one: RecordPart, next: RecordPart) =>
    // “Ukraine’s Zelensky” is one.
    (one.to === next.from && isSomebody(one) && isSomebody(next)) ||
    (one.to + 1 === next.from && JOINS.has(words[one.to]?.key ?? ""));
  const row: RecordPart[] = [];
  for (const one of parts.filter(isActor)) {
    const last = row.at(-1);
    if (last !== undefined && !joined(last, one)) {
      if (row.some((other) => other === part)) return row;
      row.length = 0;
    }
    row.push(one);
  }
  return row.some((one) => one === part) ? row : [];
}

/** All whose words are asked for, each with the message as it would be without the others; none where there are not several. */
export function speakersInRow(
  message: ReadMessage,
  { part }: Speaking,
  archive: IntentContext["archive"],
): readonly { readonly speaker: Speaking; readonly message: ReadMessage }[] {
  const row = rowOfNames(part, message, archive);
  const said = wordForSaying(message);
  // “Biden Putin quotes” may as well be what one said of the other.
  const isJoined = row.slice(1).some(({ from }) => JOINS.has(message.words[from - 1]?.key ?? ""));
  if (!isJoined || (said >= 0 && row.some(({ to }) => to > said))) return [];
  return row.flatMap((one) => {
    const parts = message.parts.filter((other) => other === one || !row.some((name) => name === other));
    return one.records.flatMap(({ kind, id }) =>
      kind === "actor" ? [{ speaker: { id, part: one, others: [] }, message: { ...message, parts } }] : [],
    );
  });
}

/** With a button for each. */
export function askWhose(questions: readonly QuestionAbout<"quotes">[], { archive, words }: IntentContext): Intent {
  const asks = questions.slice(0, MAX_SPEAKERS).map((question) => {
    return { label: words.quotes.heading(quoteLimits(question, archive, words)), question };
  });
  return says(notice("info", words.quotes.oneAtATime(), asks));
}
