// Words that leave no doubt what is asked, whatever stands around them.

import type { Archive } from "../../../archive/archive.ts";
import { patternsThatMayFit } from "../../../text/patterns-that-may-fit.ts";
import { whereItMayFit } from "../../../text/where-it-may-fit.ts";
import { holdersOf } from "../../answers/answer-office.ts";
import type { RecordPart } from "../../parts/part.ts";
import type { ReadMessage } from "../read-message.ts";
import { asksOfAbsence } from "../to-question/attendance/stayed-away.ts";
import { HOURS } from "../to-question/chores/reminders.ts";
import { IN_THE_DIARY, WAS_TO_BE } from "../to-question/events/as-of-intents.ts";
import { refsOf } from "../to-question/events/record-refs.ts";
import { ASKED_UNDATED } from "../to-question/lists-and-counts/how-they-stand.ts";
import { OLDEST } from "../to-question/which-event/nth-edition.ts";
import { seriesIn } from "../to-question/which-event/resolve-series.ts";
import { askOfItself } from "./about-itself.ts";
import type { Ask } from "./ask.ts";
import { ASKS_WHAT_IS, askOfBareName } from "./ask-of-bare-name.ts";
import { askOfSomebody, askWhoMet } from "./ask-of-somebody.ts";
import { CERTAIN_WORDS } from "./certain-words.ts";

/** Somebody who says what they do, and then asks: “I follow the talks, what is the first …?” */
export const INQUIRES = /[,;:.–—-]\s+(?:so\s+|and\s+|but\s+)?(?:what|which|who|when|where|why|how|did|is|was|has)\b/iu;

const WAKES = whereItMayFit(/\b(?:alert|ping|nudge|notify|wake|tell|warn|message|text|dm|poke|buzz) me\b/iu);

/** “Upon which publications does your entry for “…” rest?”: a quote is shown with its sources. */
const RESTS_ON =
  /\b(?:which|what|whose) (?:\p{L}+ )?(?:sources?|publications?|newspapers?|papers?|outlets?|reports?|pages?|articles?|authorit\p{L}+)\b.*\b(?:rests?|rel(?:y|ies)|based?|backs?|supports?|cites?)\b|\b(?:entry|record)\b.*\b(?:rests? (?:up)?on|based (?:up)?on)\b/iu;

const ACTIONS: ReadonlySet<Ask> = new Set<Ask>(["follow", "unfollow", "remind"]);

/** undefined where the weights have to decide. */
export function certainAsk(message: ReadMessage, archive: Archive): Ask | undefined {
  const { rest, quoted } = message;
  if (quoted.length > 0) return askOfQuoted(rest);
  if (isWoken(message)) return "remind";
  if (isUndated(message)) return "list";
  if (OLDEST.test(rest)) return "event";
  if (IN_THE_DIARY.test(rest) && message.span !== undefined && message.span.from === message.span.to) return "before";
  if (isOfPastDay(message) && WAS_TO_BE.test(rest)) return "before";
  if (WENT_ON.test(rest) && message.span !== undefined && message.parts.length === 0) return "span";
  if (isOfPlace(message)) return "list";
  if (message.listsOffice === true) return "office";
  if (chairsEdition(message, archive)) return "attends";
  const ofItself = askOfItself(message);
  if (ofItself !== undefined) return ofItself;
  const ofMeeting = askOfMeeting(message, archive);
  if (ofMeeting !== undefined) return ofMeeting;
  const ask =
    ofSeries(message, archive) ??
    (WHEN_DID.test(rest) ? undefined : askOfSomebody(message, archive)) ??
    askWhoMet(message) ??
    askInWords(rest);
  return ask !== undefined && ACTIONS.has(ask) && INQUIRES.test(rest) ? undefined : ask;
}

function askOfQuoted(rest: string): Ask | undefined {
  return RESTS_ON.test(rest) ? "sources" : undefined;
}

/** “Alert me 24h before it.” */
function isWoken({ rest, daysBefore }: ReadMessage): boolean {
  return WAKES.test(rest) && (daysBefore !== undefined || HOURS.test(rest));
}

/** What may stand behind “did … say” where words that were said do: not what they were about, or when, and no meeting that is to be. */
const NO_WORDS =
  "(?:any|some)(?:thing|one|body)\\b|so\\b|yes\\b|no\\b|about\\b|on\\b|when\\b|where\\b|why\\b|how\\b|who\\b|if\\b|whether\\b|they (?:would|will)|it (?:would|will)";

/** “Did Kirby say there is nothing on the calendar”: of what is said, no word asks for anything. */
const ASKS_WHETHER_SAID = whereItMayFit(
  new RegExp(
    `^(?:so |and |but )?(?:did (?:\\S+ ){1,6}?(?:say|claim|declare|tell (?:\\S+ ){1,3}that)|(?:has|have) (?:\\S+ ){1,6}?(?:said|claimed|declared)|(?:is|was) it (?:true (?:that )?)?(?:\\S+ ){1,5}?(?:who )?said) (?:that )?(?!${NO_WORDS})\\S`,
    "iu",
  ),
);

const mayBeCertain = patternsThatMayFit(CERTAIN_WORDS.map(([pattern]) => pattern));

function askInWords(rest: string): Ask | undefined {
  if (ASKS_WHETHER_SAID.test(rest)) return "check";
  const place = mayBeCertain(rest).find((one) => CERTAIN_WORDS[one]?.[0].test(rest));
  return place === undefined ? undefined : CERTAIN_WORDS[place]?.[1];
}

function isOfPastDay({ span, pastSpan, parts }: ReadMessage): boolean {
  return parts.length > 0 && span !== undefined && span.from === span.to && span.from === pastSpan?.from;
}

function askOfMeeting(message: ReadMessage, archive: Archive): Ask | undefined {
  const isTold = [WHO_FIRST_SAID, WHO_SAID_IT_WOULD, WHEN_SAID_IT_WOULD].some((pattern) => pattern.test(message.rest));
  const ask = asksOfAbsence(message) ? "attends" : isTold ? "announced" : undefined;
  const isPlaced = WHO_SAID_IT_WOULD.test(message.rest) && ["kind", "place"].every((of) => isNamedAs(of, message));
  const isOfEvent =
    isPlaced || isOfMeeting(message, archive) || (ask === "announced" && isBetweenTwo(message, archive));
  return ask !== undefined && isOfEvent ? ask : askOfBareName(message, archive);
}

/** “Who first said the ceasefire was agreed?”: who made it known, and no words of anybody on it. */
const WHO_FIRST_SAID = whereItMayFit(
  /^(?:so |and )?who (?:(?:was (?:the )?)?(?:first|1st) (?:to )?(?:sa(?:y|id)|told|tell|declared?|announced?)|(?:said|told|declared|announced) (?:it )?(?:first|1st))\b.*\b(?:is|was|were|had|has|would|will)\b/iu,
);

/** “Who said that COP31 would be in Antalya?”: who made known that and where it takes place. */
const WHO_SAID_IT_WOULD = whereItMayFit(
  /^(?:so |and )?who (?:has |had |was it (?:that )?)?(?:said|says|told \p{L}+|declared|let (?:it )?slip)(?: that)? .*\b(?:would|will|is (?:going )?to|was (?:going )?to)(?: now| then)? (?:be (?:held |hosted |moved |put off |postponed |called off )?(?:in|at|on|to|by|until)\b|meet\b|take place\b|convene\b|gather\b|be (?:held|hosted|moved|postponed|called off|cancelled)\b)/iu,
);

/** “When did Trump say the G20 was going to be at Doral?” */
const WHEN_SAID_IT_WOULD = whereItMayFit(
  /^(?:so |and |but )?when (?:did|had|has) .*\b(?:say|said|tell|told|declare|claim)\b.*\b(?:would|will|was|were|is|are) (?:going to |gonna |to )?(?:be |take place |meet |convene )(?:held |hosted |moved |put off |postponed |called off )?(?:in|at|on|by|until|here|there)\b/iu,
);

function isNamedAs(of: string, { parts }: ReadMessage): boolean {
  return parts.some(({ is }) => is === of);
}

function isOfMeeting({ parts }: ReadMessage, archive: Archive): boolean {
  const records = parts.filter((part): part is RecordPart => part.is === "record");
  return seriesIn(records, archive) !== undefined || records.some(({ records: [first] }) => first?.kind === "event");
}

/** “Who said first that India and Pakistan had a ceasefire?” */
function isBetweenTwo({ parts, telling }: ReadMessage, { actors }: Archive): boolean {
  const states = parts.filter(
    (part) => part.is === "record" && part.records.some(({ id }) => actors.get(id as never)?.kind === "state"),
  );
  return states.length === 2 && telling.length > 0;
}

/** “When did Qin give his first speech as ambassador?” asks when, and not who he is. */
const WHEN_DID = whereItMayFit(/^(?:so |and )?when did\b.*\bas\b/iu);

/** “Events with no date yet”: of a time or a kind, not of one that is named. */
function isUndated({ rest, parts }: ReadMessage): boolean {
  return ASKED_UNDATED.test(rest) && !parts.some((part) => part.is === "record" && part.records[0]?.kind === "event");
}

/** “What was held in Singapore?”: all that was there. */
function isOfPlace({ rest, parts, words }: ReadMessage): boolean {
  const [only, ...others] = parts;
  const isThere = only !== undefined && others.length === 0 && /^(?:in|at)$/.test(words[only.from - 1]?.key ?? "");
  return isThere && HELD_THERE.test(rest);
}

const HELD_THERE =
  /^(?:so |and )?what (?:all )?(?:was|were|has been|have been|is|will be)? ?(?:held|hosted|staged)\b|^what (?:all )?took place\b/iu;

/** “Who chairs the G20 in 2027?”: whoever has that edition, where nobody is known to chair the body. */
function chairsEdition({ rest, parts, span }: ReadMessage, archive: Archive): boolean {
  const records = parts.filter((part) => part.is === "record");
  const series = seriesIn(records, archive);
  if (series === undefined || span === undefined || records.length > 1 || !CHAIRS.test(rest)) return false;
  const of = refsOf(records.flatMap((part) => part.records.filter(({ kind }) => kind === "actor")));
  return (
    parts.length === 1 &&
    (of === "" || ["chair", "leader"].every((title) => holdersOf({ title, of }, archive).length === 0))
  );
}

const CHAIRS = /\b(?:chairs?|chaired|chairing|chairmanship|presid(?:es|ed|ing) over|presidency)\b/iu;

/** Of a time in which nothing else is named. */
const WENT_ON = whereItMayFit(
  /^(?:please |kindly |can you |could you |tell me |show me )*what (?:all )?(?:went(?: on)?(?! (?:wrong|well|badly|to))|happened|took place|came to pass|occurred|was (?:going on|happening)|(?:did )?(?:the )?(?:world )?leaders (?:did|do|get up to|were up to))\b/iu,
);

/** “What is the EPC?”: its next edition, for what it is no record tells. */
function ofSeries({ rest, parts, telling, unread, span }: ReadMessage, archive: Archive): Ask | undefined {
  const [only, ...more] = parts;
  const isAlone = only?.is === "record" && more.length + telling.length + unread.length === 0 && span === undefined;
  if (!isAlone || !ASKS_WHAT_IS.test(rest) || ASKS_FOR_LATEST.test(rest)) return undefined;
  // “What is COP30?” is that one, and no next one of it.
  if (only.records.every(({ kind }) => kind === "event")) return "event";
  return seriesIn([only], archive) === undefined ? undefined : "next";
}

/** “What is the latest on the G20?” */
const ASKS_FOR_LATEST = /\b(?:latest|newest|freshest|news|new|updates?)\b/iu;
