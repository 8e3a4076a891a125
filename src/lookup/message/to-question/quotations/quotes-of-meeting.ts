// “NATO summit in Lisbon quotes”: where the archive has no such meeting, what was said of another is no answer.

import { quotesOfEvent } from "../../../../archive/quotes-of-event.ts";
import { nothingFound } from "../../../../core/notice.ts";
import type { QuestionAbout } from "../../../../core/question.ts";
import { describeQuery } from "../../../answers/describe-query.ts";
import { findEvents } from "../../../answers/find-events.ts";
import { threeToTap } from "../../../answers/three-to-tap.ts";
import { isFunctionWord } from "../../../parts/function-words.ts";
import { asksForQuotes } from "../../../parts/name-slots.ts";
import { asks, type Intent, type IntentContext, says } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { timeOf } from "../events/events-question.ts";
import { bindWords } from "../guards/bind-words.ts";
import { withRoles } from "../hosts-and-places/guest-and-host.ts";
import { partsThatFit } from "../which-event/fitting-parts.ts";
import { ofTheirOwn } from "../which-event/party-guard.ts";

/** That there is no such meeting, or what was said at the one there is; undefined where none is named, or where somebody said so. */
export function quotesOfMeeting(
  message: ReadMessage,
  sought: Pick<QuestionAbout<"quotes">, "event" | "topic"> | undefined,
  then: IntentContext,
): Intent | undefined {
  if (sought?.event !== undefined || sought?.topic !== undefined) return undefined;
  const { words, parts } = message;
  const isOfMeeting = asksForQuotes(words.at(-1)) && parts.some(({ is }) => is === "kind");
  const isNamed = parts.some(({ is }) => is === "record" || is === "place") || words.length > 2;
  if (!isOfMeeting || !isNamed || wasSaid(message, then.archive)) return undefined;
  const named = ofTheirOwn(message, withRoles(partsThatFit(message, then), message, then.archive), then);
  if ("ok" in named) return named;
  const query = { ...bindWords("event", message, named, then), ...timeOf(message), asOf: then.asOf } as const;
  const found = findEvents({ ...query, which: "all" }, then.archive);
  const [only, ...others] = found;
  if (only === undefined) {
    const what = describeQuery({ ...query, which: "all" }, then.archive, then.words);
    return says(nothingFound(then.words.events.none({ what }), then.asOf, threeToTap(then.words)));
  }
  const isOne = others.length === 0 && quotesOfEvent(only.event.id, then.archive).length === 0;
  return isOne ? asks({ about: "event", id: only.event.id, page: 0 }) : undefined;
}

/** Whether somebody said all the words with which it is named: “Minsk agreements”. */
function wasSaid({ words }: ReadMessage, { search }: IntentContext["archive"]): boolean {
  const named = words.slice(0, -1).filter(({ key }) => !isFunctionWord(key));
  const all = named.map(({ key }) => `"${key}"`).join(" ");
  return search.find(all, { kinds: ["quote"], limit: 1 }).length > 0;
}
