// Words that leave no doubt what is asked, whatever stands around them.

import type { RecordPart } from "../../parts/part.ts";
import type { ReadMessage } from "../read-message.ts";
import { UNDATED } from "../to-question/about-lists.ts";
import { IN_THE_DIARY } from "../to-question/about-then.ts";
import { calledWhat } from "../to-question/called.ts";
import { SPOKE_OF } from "../to-question/speaker.ts";
import type { Ask } from "./ask.ts";

const CERTAIN: readonly (readonly [RegExp, Ask])[] = [
  [/^(?:hi|hello|hey|yo|good (?:morning|afternoon|evening|day)|greetings)[\s!.,]*$/iu, "hello"],
  [/^(?:many )?(?:thanks|thank you|cheers|much obliged|ta)(?![\p{L}])(?!.*\?)/iu, "thanks"],
  [/\b(?:unfollow|unsubscribe(?: me)?(?: from)?) (?:everything|all(?: of (?:it|them))?)$/iu, "stop"],
  // Those are taken back one by one, from the list of them.
  [/\b(?:cancel|delete|remove|drop|undo|end)\b.*\breminders?\b/iu, "following"],
  [/^(?:since when|how long (?:have|has)\b.*\bknown)\b/iu, "announced"],
  [
    /^(?:please |can you |could you )*(?:keep (?:an eye|tabs) on|keep track of|(?:message|text|inform|update) me (?:about|on|with))\b/iu,
    "follow",
  ],
  [/\b(?:unfollow|unsubscribe|mute)\b/iu, "unfollow"],
  [
    /\b(?:do ?n[o']?t|do not|no longer|stop|quit)\b.*\b(?:tell|telling|notify\w*|messag\w+|inform\w*|updat\w+|ping\w*|alert\w*|send\w*) me\b.*\b(?:about|of|on|with)\b/iu,
    "unfollow",
  ],
  [
    /\b(?:do ?n[o']?t|do not|no longer|no more|stop)\b.*\b(?:(?:want|need|like) (?:any |your )?(?:more )?messages|messag\w+ me)\b/iu,
    "stop",
  ],
  [
    /^(?:please |can you |could you )?(?:wake|warn|ping|nudge|tip|buzz|poke) me\b.*\b(?:when(?:ever)?|if|once|as soon as)\b/iu,
    "follow",
  ],
  [
    /^(?:please |can you |could you |will you )*(?:send|drop|give) me (?:word|a (?:note|line|message|shout)|news)\b.*\b(?:when(?:ever)?|if|once|as soon as)\b/iu,
    "follow",
  ],
  [/\bon the (?:calendar|cards|books|agenda)\b(?!.*\b(?:file|ics|import|export)\b)/iu, "next"],
  [
    /^(?:please |kindly |can you |could you |will you )*(?:remind me|remember me (?:of|about|on|one|a|\d)|do ?n[o']?t let me forget|set (?:me )?(?:a |an )?(?:reminder|alarm)|(?:a )?reminder\b)/iu,
    "remind",
  ],
  [
    /^(?:please |kindly |can you |could you |i want to |i'd like to )*(?:follow|subscribe(?: me)? to|keep me (?:posted|informed|updated|apprised|abreast|in the loop|up to date)|notify me|alert me|(?:tell me|let me know|message me|inform me) (?:whenever|when something|if something|as soon as|once|when there))\b/iu,
    "follow",
  ],
  [/\b(?:to be |get |be )notified\b/iu, "follow"],
  // Without such a word somebody may want a seat there.
  [
    /^(?:please |can you |could you )*(?:(?:put|sign|count) me (?:down|up|in)|add me)\b.*\b(?:news|updates?|alerts?|notifications?|anything|everything|whatever)\b/iu,
    "follow",
  ],
  // What moved in a matter is news of it; an event that was moved is named by its kind.
  [
    /^what(?:'s| has| have)? (?:else |all )?(?:moved|shifted|budged|progressed|evolved|changed) (?:in|on|with|around|between)\b/iu,
    "changes",
  ],
  // “What was it that the consul wrote?”
  [/^what (?:was|is) it\b.*\b(?:said|says|wrote|posted|tweeted|claimed|remarked)$/iu, "quotes"],
  [/\b(?:quotes|quotations?|citations?|quoted|quotable|verbatim)\b/iu, "quotes"],
  [
    /(?<!\bmy )\b(?:your |the )?sources?\b(?! of the (?:line|quote))|\b(?:references?|refs?)\b(?: for|\?|$)/iu,
    "sources",
  ],
  [
    /\b(?:everything|all(?: that)?|anything|whatever) (?:that )?(?:you|your archive) (?:have|has|hold|holds|keep|keeps|know|knows|got)\b/iu,
    "list",
  ],
  [/\b(?:timeline|chronology)\b/iu, "timeline"],
  [/\b(?:ics|ical|calendar file)\b/iu, "calendar"],
  [
    /^(?:so )?how (?:long|many (?:more )?(?:days|weeks|months|sleeps)) (?:more )?(?:until|till|to go|to|left)\b|\bcountdown\b/iu,
    "next",
  ],
  [/^who (?:speaks|spoke|is speaking) for\b/iu, "office"],
  [/^what (?:has |have |newly )?(?:became|become|came to be|got) (?:known|public)\b/iu, "changes"],
];

/** Rulers and those who preside, by a verb. */
const WHO_LEADS =
  /^(?:who|which (?:person|man|woman|politician))\b.*\b(?:leads?|led|runs?|ran|rules?|ruled|governs?|governed|heads?|headed|heading|leading|running|chairs?|chaired|in charge)\b/iu;

/** Nothing but somebody stands behind it. */
const WHO_IS = /^who(?:'s|s| is| was| are| were)\s+(?!(?:attend|com|go|lead|run|head|chair|host|meet|said))/iu;

/** “Rutte’s post in 2021”, “what was Wang Yi in 2020”. */
const WHICH_OFFICE =
  /\b(?:post|job|office|role|position|title|capacity|portfolio|function|duties)\b|\b(?:was|is) what\b/iu;
const WAS = /^wh(?:at|o) (?:was|is)\b/iu;

/** “Who was the chancellor in 2022”, “NATO had which secretary general”. */
const WHO = /\b(?:who|whose|which|name of)\b/iu;

/** “When did Scholz leave office?”, “is Pompeo still in office?” */
const LEFT_OFFICE =
  /\bin (?:office|power)\b|\b(?:leave|leaves|left|take|takes|took|enter\w*|assum\w+|lose|lost|resign\w*)\b.*\b(?:office|power|post|job)\b|\b(?:resign(?:ed)?|step(?:ped)? down)\b/iu;

const IS_STILL = /^(?:is|was|are|were)\b|\b(?:still|ever)\b/iu;

/** “Who succeeded Stoltenberg”, “Rutte’s predecessor”. */
const NEIGHBOUR =
  /^who\b.*\b(?:succeed\w*|replac\w+|preced\w+|took over from|came (?:before|after)|was (?:it )?(?:before|after))\b|^who\b.*\b(?:in charge|led|leading|ran|headed|chaired|chief|head|boss)\b.*\b(?:before|after)\b|\b(?:predecessor|successor)s?\b/iu;

/** Somebody who says what they do, and then asks: “I follow the talks, what is the first …?” */
export const INQUIRES = /[,;:.–—-]\s+(?:so\s+|and\s+|but\s+)?(?:what|which|who|when|where|why|how|did|is|was|has)\b/iu;

const ACTIONS: ReadonlySet<Ask> = new Set<Ask>(["follow", "unfollow", "remind"]);

/** undefined where the weights have to decide. */
export function certainAsk(message: ReadMessage): Ask | undefined {
  const { rest, quoted, daysBefore } = message;
  if (quoted.length > 0) return undefined;
  if (daysBefore !== undefined && /\b(?:alert|ping|nudge|notify|wake|tell) me\b/iu.test(rest)) return "remind";
  if (isUndated(message)) return "list";
  if (IN_THE_DIARY.test(rest) && message.span !== undefined && message.span.from === message.span.to) return "before";
  if (WENT_ON.test(rest) && message.span !== undefined && message.parts.length === 0) return "span";
  const ask = ofSomebody(message) ?? whoMet(message) ?? CERTAIN.find(([pattern]) => pattern.test(rest))?.[1];
  return ask !== undefined && ACTIONS.has(ask) && INQUIRES.test(rest) ? undefined : ask;
}

/** “Events with no date yet”: of a time or a kind, not of one that is named. */
function isUndated({ rest, parts }: ReadMessage): boolean {
  return UNDATED.test(rest) && !parts.some((part) => part.is === "record" && part.records[0]?.kind === "event");
}

/** Of a time in which nothing else is named. */
const WENT_ON =
  /^(?:please |kindly |can you |could you |tell me |show me )*what (?:all )?(?:went on|happened|took place|was (?:going on|happening)|(?:did )?(?:the )?(?:world )?leaders (?:did|do|get up to|were up to))\b/iu;

const WHO_MET =
  /^(?:so )?(?:who(?:m|[’']s| all| else)?|which (?:leaders?|people|presidents?|politicians?|ministers?))\b.*\b(?:met|meets?|meeting|visit(?:s|ed|ing)?|talked to|spoke (?:with|to)|received|hosted|seen|saw|see)\b/iu;

/** “Who has Xi met in 2025”, “who visited Pyongyang”: all that he had, or that was there. */
function whoMet({ rest, parts, telling }: ReadMessage): Ask | undefined {
  const others = parts.filter(({ is }) => is !== "kind");
  const [only, ...more] = others;
  const isOne =
    only !== undefined && more.length === 0 && (only.is === "place" || (only.is === "record" && isActor(only)));
  return isOne && telling.length === 0 && WHO_MET.test(rest) ? "list" : undefined;
}

/** What is asked of one who is named. */
function ofSomebody(message: ReadMessage): Ask | undefined {
  const { rest, parts, telling, unread, span } = message;
  const [first, second] = parts;
  const body = first?.is === "record" && isActor(first) ? first : undefined;
  const isAlone = body !== undefined && second === undefined;
  if (first?.is === "record" && second === undefined && WHO_LEADS.test(rest)) return "office";
  if (isAlone && WHO_IS.test(rest)) return telling.length + unread.length === 0 ? "who" : undefined;
  const office = ofOffice(message);
  if (office !== undefined) return office;
  if (calledWhat(message) !== undefined || (body !== undefined && SPOKE_OF.test(rest))) return "quotes";
  if (isAlone && LEFT_OFFICE.test(rest)) return "who";
  const isOfOffice = WHICH_OFFICE.test(rest) || (WAS.test(rest) && body?.from === 2);
  return isAlone && span !== undefined && isOfOffice ? "who" : undefined;
}

/** Where nothing is named but an office and those who may have it. */
function ofOffice(message: ReadMessage): Ask | undefined {
  const { rest, parts } = message;
  if (!parts.every((part) => part.is === "office" || (part.is === "record" && isActor(part)))) return undefined;
  if (NEIGHBOUR.test(rest) && parts.length > 0) return "office";
  const [first, second, ...more] = parts;
  // “Is Blinken still secretary of state?”, “is Stoltenberg still NATO chief?”
  const isOne = first?.is === "record" && isActor(first) && parts.some(({ is }) => is === "office");
  if (isOne && second !== undefined && more.length < 2 && IS_STILL.test(rest) && isPersonFirst(message)) return "who";
  // “The diplomat Badr Albusaidi”, “the minister called Wang Yi”: a title before the name of one.
  if (first?.is === "office" && second?.is === "record" && more.length === 0 && isActor(second)) {
    const between = message.words.slice(first.to, second.from).map(({ key }) => key);
    if (WHO_IS.test(rest) && between.every((key) => key === "called" || key === "named")) return "who";
  }
  if (isOne && HELD_SINCE.test(rest) && isPersonFirst(message)) return "who";
  return parts.length > 1 && parts.some(({ is }) => is === "office") && WHO.test(rest) ? "office" : undefined;
}

/** “Since when is Xi president”, “how long was Merkel chancellor”. */
const HELD_SINCE = /^(?:since when|from when|how long|when did|until when|till when)\b/iu;

/** Whether the first that is named stands alone and no office behind it is that of a state: “the French president”. */
function isPersonFirst({ parts }: ReadMessage): boolean {
  const [first, second] = parts;
  return first !== undefined && second !== undefined && (second.is === "office" || second.from > first.to);
}

function isActor({ records }: RecordPart): boolean {
  return records.some(({ kind }) => kind === "actor");
}
