// “What did Biden say when he was in Warsaw”, “what did Araghchi say after the Geneva round on 17 February”: words of theirs from there or from that day, and no others of theirs.

import { addDays } from "@attache/edtf";
import { isAt } from "../../../../archive/events-by-place.ts";
import { keyOf } from "../../../../archive/names/whole-names.ts";
import { cutWords } from "../../../../core/question.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import { readMessage } from "../../read-message.ts";

const WHEN_THERE = "(?:when|while|as) (?:he|she|they|\\p{Lu}\\p{L}+) (?:was|were) in";
const ON_VISIT =
  "(?:(?:when|while) (?:he|she|they|\\p{Lu}\\p{L}+) (?:visited|went to|travell?ed to|came to)|(?:on|during) (?:his|her|their|the|an?) (?:(?:state|official|first|last|recent|\\d{4}) )*(?:visit|trip|journey) to)";

const SAID_ON_VISIT = whereItMayFit(
  new RegExp(
    `\\b(?:say|said|tell|told)\\b.*?(?:${WHEN_THERE}|${ON_VISIT}) (?:the )?(?<place>\\p{L}[\\p{L}.’' -]*?)(?: (?:in|on|last|this) [^?]*)?[\\s?!.]*$`,
    "iu",
  ),
);
const THERE_AND_SAID = whereItMayFit(
  new RegExp(
    `^(?:${WHEN_THERE}|${ON_VISIT}) (?:the )?(?<place>\\p{L}[\\p{L}.’' -]*?),? what did \\S.*? (?:say|tell)\\b`,
    "iu",
  ),
);
const AFTER_TALKS_ON_DAY = whereItMayFit(
  /\b(?:say|said|tell|told)\b.*\b(?:after|following) the .*\b(?:rounds?|talks|meeting|session|summit|call|conference) (?:on|of) /iu,
);

/** `intent`, of that place or day alone; undefined where nothing of the kind is asked, or it is. */
export function saidOnVisit(asked: string, intent: Intent, then: IntentContext): Intent | undefined {
  if (!intent.ok || !("question" in intent) || intent.question.about !== "quotes") return undefined;
  const { question } = intent;
  if (question.speaker === undefined) return undefined;
  if (AFTER_TALKS_ON_DAY.test(asked) && question.untold !== undefined) {
    const { from, to, untold: _untold, ...rest } = question;
    // What was said after talks is told on their day or the next.
    return from === undefined || to !== undefined ? undefined : asks({ ...rest, from, to: addDays(from, 1) });
  }
  const place = (THERE_AND_SAID.exec(asked) ?? SAID_ON_VISIT.exec(asked))?.groups?.place;
  if (place === undefined || question.words !== undefined || question.place !== undefined) return undefined;
  if (question.event !== undefined && isThere(question.event, place, then)) return undefined;
  const { event: _event, topic: _topic, ...rest } = question;
  return asks({ ...rest, words: cutWords(place) });
}

/** Of what names no place whose records are known nothing is told otherwise. */
function isThere(id: string, typed: string, { archive, today }: IntentContext): boolean {
  const event = archive.events.get(id as never);
  if (event === undefined) return false;
  const { parts } = readMessage(typed, archive, today);
  const places = parts.flatMap((part) => (part.is === "place" ? [part.place] : []));
  if (places.some((place) => isAt(event, place, archive))) return true;
  const called = [event.title, event.place?.name ?? "", archive.actors.get(event.place?.country as never)?.name ?? ""];
  return called.some((name) => ` ${keyOf(name)} `.includes(` ${keyOf(typed)} `));
}
