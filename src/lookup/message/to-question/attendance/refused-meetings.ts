// “Which meetings with the Americans did China turn down”, “who refused to meet Putin”: what one side declined that another wanted, and no larger meeting to which one of those who are named did not come.

import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import { findEvents } from "../../../answers/find-events.ts";
import { isMeetingWithFew } from "../../../answers/own-meetings.ts";
import type { RecordPart } from "../../../parts/part.ts";
import { asKnown } from "../../../read/read-day.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { timeOf } from "../events/events-question.ts";
import { refsOf } from "../events/record-refs.ts";
import { saysUntold } from "../guards/untold.ts";

const REFUSING_VERB =
  "(?:turn(?:s|ed)? down|reject(?:s|ed)?|refuse[sd]?|declin(?:e|es|ed)|sa(?:y|ys|id) no to|rebuff(?:s|ed)?|spurn(?:s|ed)?)";
const WHAT_IS_REFUSED =
  "(?:meetings?|talks|calls?|invit(?:ations?|es)|offers? (?:of|for) (?:talks|meetings?|a meeting)|summits?|visits?|encounters?|sit-downs?)";
const LIST_OPENING =
  "^(?:(?:so|and|but),? )?(?:(?:list|show|name|give)(?: me)? )?(?:(?:which|what|all|any|every|the) )*";

const WHAT_THEY_REFUSED = whereItMayFit(
  new RegExp(`${LIST_OPENING}(?:\\p{L}+ ){0,2}?${WHAT_IS_REFUSED}(?!\\p{L}).* ${REFUSING_VERB}(?!\\p{L})`, "iu"),
);
const WHO_OPENING =
  "^(?:(?:so|and|but),? )?(?:who|(?:which|what) (?:\\p{L}+ )?(?:leaders?|presidents?|ministers?|countr(?:y|ies)|states?)) (?:all |has |have |had |ever )?";
const TO_MEET_THEM =
  "(?:to (?:meet|see|talk|speak|sit down)(?: (?:with|to))?|(?:an? |the |any |all )?(?:(?:direct|bilateral|face-to-face|in-person|one-on-one|further|new|more) )*(?:meetings?|talks|negotiations|calls?|summits?) with)";
const WHO_REFUSED = whereItMayFit(
  new RegExp(
    `${WHO_OPENING}(?:${REFUSING_VERB} (?:${TO_MEET_THEM} \\S|\\S.* invit(?:ations?|es?)[\\s?!.]*$)|(?:snub(?:s|bed)?|rebuff(?:s|ed)?) \\S)`,
    "iu",
  ),
);
const REFUSING = new RegExp(` ${REFUSING_VERB}(?!\\p{L})`, "iu");

/** Whether it is asked who did not want to meet somebody: no step that tells of another refusal is an answer. */
export function asksForRefusers({ rest }: Pick<ReadMessage, "rest">): boolean {
  return WHO_REFUSED.test(rest);
}

/** undefined where no such thing is asked. */
export function asksWhatWasRefused(message: ReadMessage, then: IntentContext): Intent | undefined {
  const { rest, translated, quoted, parts } = message;
  if (translated === true || quoted.length > 0 || parts.some(({ is }) => is === "missing")) return undefined;
  if (asksForRefusers(message)) return asksWhoRefused(message, then);
  if (!WHAT_THEY_REFUSED.test(rest) || parts.some(({ is }) => is === "office")) return undefined;
  const actors = parts.filter((part): part is RecordPart => part.is === "record");
  if (actors.length === 0 || actors.some((part) => refsOfActors(part) === "")) return undefined;
  const at = whereRefused(message);
  const isPassive = message.words[at + 1]?.key === "by" || message.words[at + 2]?.key === "by";
  const who = isPassive ? actors.find(({ from }) => from > at) : actors.findLast(({ to }) => to <= at);
  if (who === undefined) return undefined;
  const others = actors.filter((part) => part !== who).map(refsOfActors);
  const by = refsOfActors(who);
  const [kind] = parts.flatMap((part) => (part.is === "kind" ? part.kinds : []));
  const kinds = kind === "call" || kind === "visit" ? { kinds: [kind] } : {};
  const of = { subjects: [...others, by], by, ...kinds, ...timeOf(message), ...asKnown(then.asOf) };
  return asks({ about: "events", which: "all", page: 0, away: true, ...of });
}

/** The place of the word for it. */
function whereRefused({ words, rest }: ReadMessage): number {
  const typed = REFUSING.exec(rest)?.[0].trim().split(" ")[0]?.toLowerCase();
  return words.findIndex(({ key }) => key === typed);
}

/** Empty where nobody is named. */
function refsOfActors({ records }: RecordPart): string {
  return refsOf(records.filter(({ kind }) => kind === "actor"));
}

/** “Who snubbed the G20”: who did not come to it. */
function isOfBodyAsked({ records }: RecordPart, { archive }: IntentContext): boolean {
  return records.some(({ id }) => archive.actors.get(id as never)?.kind === "organisation");
}

/** Those with them that somebody else declined; that none is told where there are none. */
function asksWhoRefused(message: ReadMessage, then: IntentContext): Intent | undefined {
  const { parts, rest } = message;
  // “Which leader declined”: who is asked for is nobody whom they declined.
  const at = whereRefused(message);
  const [whom, ...others] = parts.filter(({ is, to }) => is !== "kind" && (is !== "office" || to > at));
  if (whom?.is !== "record" || others.length > 0 || refsOfActors(whom) === "" || isOfBodyAsked(whom, then))
    return undefined;
  const subjects = [refsOfActors(whom)];
  const ids = new Set<string>(whom.records.map(({ id }) => id));
  const states = whom.records.map(({ id }) => then.archive.actors.get(id as never)?.country);
  const query = { subjects, which: "all" as const, ...timeOf(message), ...asKnown(then.asOf) };
  const found = findEvents(query, then.archive).filter((one) => {
    const { declined, participants } = one.state;
    const isWanted = declined.length > 0 && !declined.some((id) => ids.has(id) || states.includes(id as never));
    return (
      isWanted &&
      participants.some(({ actor }) => ids.has(actor)) &&
      isMeetingWithFew(one, [...ids, ...declined], then.archive)
    );
  });
  const [only, ...more] = found.map(({ event }) => event.id);
  if (only === undefined) return saysUntold(rest, message, then);
  const told = { page: 0, focus: "away", ...asKnown(then.asOf) } as const;
  if (more.length === 0) return asks({ about: "event", id: only, ...told });
  const refs = [only, ...more].slice(0, MOST_REFUSED).map((id) => `event:${id}`);
  return asks({ about: "events", which: "all", subjects: [...subjects, refs.join("|")], ...told });
}

const MOST_REFUSED = 12;
