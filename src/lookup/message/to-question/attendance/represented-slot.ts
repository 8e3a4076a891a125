// “Who went to COP28 for China”, “… on behalf of Biden”: for whom somebody is asked for, at the end or before the meeting.

import { REPRESENTED } from "../../../../core/event-focus.ts";
import type { QuestionAbout } from "../../../../core/question.ts";
import type { Part } from "../../../parts/part.ts";
import type { ReadMessage } from "../../read-message.ts";

/** “Who represented, or stood in for, somebody”. */
export const IS_FOR_OTHERS =
  /^(?:and |so |but )?(?:who(?:m|['’]s|s)?|whom) (?:\p{L}+ ){0,2}?(?:represent\w*|stood in|stands? in|sat in|deputi[sz]ed|came for|went for|came instead|went instead|(?:did|does|has) .*\bsen[dt]\b)\b/iu;

const WENT_FOR =
  /^(?:and |so |but )?who(?:m|['’]s|s)? (?:\p{L}+ ){0,2}?(?:went|goes|go|gone|came|come|sent|was|were|attended|flew|travel+ed|took part|negotiated|spoke)\b.* (?:for|on behalf of) /iu;

/** “Who was there for the Americans in Riyadh”. */
const REPRESENTED_AT: ReadonlySet<string> = new Set("in at to during".split(" "));

export function isWentFor({ from, to }: Part, { words, rest }: Pick<ReadMessage, "words" | "rest">): boolean {
  const isLast = to === words.length || REPRESENTED_AT.has(words[to]?.key ?? "");
  if (!isLast || !WENT_FOR.test(rest)) return false;
  const at = words[from - 1]?.key === "the" ? from - 2 : from - 1;
  return words[at]?.key === "for" || (words[at]?.key === "of" && words[at - 1]?.key === "behalf");
}

/** “Who did Iran send to the Muscat talks”: that one of several tells of sending somebody does not make it the one that is meant. */
export function withoutSending(
  question: OfEvents,
  more: { readonly step?: string; readonly by?: string } | undefined,
): OfEvents {
  if (more?.step !== REPRESENTED || question.about !== "events" || question.words === undefined) return question;
  const { words, ...rest } = question;
  const idle = more.by === undefined ? OF_SIDES : SENDING;
  const left = words.split(" ").filter((word) => !idle.test(word));
  return left.length === 0 ? rest : { ...rest, words: left.join(" ") };
}

type OfEvents = QuestionAbout<"event"> | QuestionAbout<"events">;

const SENDING = /^(?:sen[dt]s?|represent\p{L}*)$/u;

/** “Each side”. */
const OF_SIDES =
  /^(?:each|both|sides?|teams?|delegations?|respective|led|leads?|head\p{L}*|chiefs?|lead|main|top|negotiat\p{L}*)$/u;
