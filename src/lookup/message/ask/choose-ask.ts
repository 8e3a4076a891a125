// What a message asks: the likeliest of what its words are, among what its parts can be asked.

import type { Archive } from "../../../archive/archive.ts";
import { cuesOf } from "../../parts/cues.ts";
import { isLightWord } from "../../parts/light-words.ts";
import type { ReadMessage } from "../read-message.ts";
import { isPerson } from "../to-question/events/record-refs.ts";
import { ASKS, type Ask } from "./ask.ts";
import { INQUIRES } from "./certain-ask.ts";
import { knownProbabilities, type Weights } from "./classify.ts";
import { patternOf } from "./pattern.ts";

export type Likely = { readonly ask: Ask; readonly probability: number };

/** Less likely than this is no more than a guess. */
export const MIN_PROBABILITY = 0.12;

/** The likeliest first, and how likely it is that nothing of ours is asked; only what the parts of the message can be asked. */
export function likelyAsks(message: ReadMessage, archive: Archive, weights: Weights): readonly Likely[] {
  const about = aboutWhat(message, archive);
  const probabilities = knownProbabilities(patternOf(message, archive), weights);
  return ASKS.flatMap((ask, at): readonly Likely[] => {
    const probability = probabilities[at] ?? 0;
    const isLikely = probability >= MIN_PROBABILITY || ask === "chatter";
    return isLikely && goesWith(ask, about) ? [{ ask, probability }] : [];
  }).sort((one, other) => other.probability - one.probability);
}

type About = {
  readonly person: boolean;
  readonly body: boolean;
  readonly bodies: number;
  readonly kinds: boolean;
  readonly office: boolean;
  readonly anything: boolean;
  readonly time: boolean;
  readonly words: boolean;
  readonly quotation: boolean;
  /** Whether some record has a word of it that is none with which people ask. */
  readonly matters: () => boolean;
  /** Whether a word for following stands in it; this and what else its words are searched for is looked at when it is asked. */
  readonly follows: () => boolean;
  /** Whether it asks what others do, or what somebody says of themselves comes before a question: “I follow the talks, what is the first …?” */
  readonly inquires: () => boolean;
  /** Whether a word for what is wrong stands in it. */
  readonly errs: () => boolean;
  /** Whether a word for a calendar or a file stands in it. */
  readonly files: () => boolean;
  /** Whether a link is spoken of over which people talk, and none to a page. */
  readonly linked: () => boolean;
};

/** Words with which somebody wants something done. */
const CHORE =
  /\b(?:follow\w*|unfollow\w*|(?:un)?subscri\w+|track(?! record)\w*|watch\w*|wake|warn|buzz|poke|tip|notif\w+|alerts?|alerted|pings?|pinged|posted|informed|updated|in the loop|remind\w*|nudge|remember me|tell me|let me know|(?:message|text|warn|wake|inform|update) me|keep an eye|heads[- ]up|forget|reminders?|stop|quit|mute|remove|cancel|drop|end|no more|no longer|any ?more|hear|list)\b/iu;

/** “Who will follow Guterres?” is nobody’s wish to follow him. */
const ASKS_WHO = /^(?:and |so )?(?:who|whom|whose|when|where|why|which)\b/iu;

/** “Does India follow Russia’s line?”, “did Iran stop enriching?” ask what somebody else does; “can you stop”, “do not tell me” do not. */
const ASKS_WHETHER =
  /^(?:and |so |but )?(?:did|does|do|is|are|was|were|has|have|had|will|would|can|could|should)\s+(?!(?:not|you|u|ya|i|we|it|this|that|the bot|some(?:one|body)|any(?:one|body))\b)/iu;

/** “Dem cancel it?”, “everybody stop talking to Iran?”: others do. What is “big enough for two” ends nothing either. */
const OTHERS_DO =
  /\b(?!(?:had|have|got|seen|read|heard|quite|more)\b)\p{L}+ enough (?:for|to)\b|^(?:and |so |but )?(?:they|dem|he|she|leaders?|ministers?|presidents?|people|countries|every(?:one|body)|no(?:body| one)|some(?:one|body))\b/iu;

const ENDING: ReadonlySet<string> = new Set(
  "unfollow unsubscribe cancel cancels drop drops end ends stop stops quit quits remove removes mute mutes follow follows".split(
    " ",
  ),
);

/** “Trump cancel the Budapest summit?”: whoever is named before the word does it to what is named behind. */
function isDoneByNamed({ words, parts }: ReadMessage): boolean {
  const at = words.findIndex(({ key }) => ENDING.has(key));
  const last = words[at - 1]?.key ?? "";
  const isBehind =
    ALL_OF_IT.has(words[at + 1]?.key ?? "") || parts.some(({ is, from }) => is !== "status" && from > at);
  return isBehind && !WISHING.has(last) && parts.some(({ is, from, to }) => is === "record" && from === 0 && to <= at);
}

const ALL_OF_IT: ReadonlySet<string> = new Set(["all", "everything"]);

/** “Modi: please stop …”, “Iran, I want to unfollow …”. */
const WISHING: ReadonlySet<string> = new Set("please pls kindly to now i not just".split(" "));

/** “Wrong side of history” is a phrase, and no word on what the bot told. */
const ERRS =
  /^(?!(?:on |the )*wrong (?!date|day|year|place|city|name|link|source|title)\p{L}+ of(?: \p{L}+)+$).*\b(?:wrong\w*|incorrect\w*|mistake\w*|mistook|errors?|false|inaccura\w+|misinform\w*|outdated|bugs?|correction|(?:not|isn'?t|wasn'?t|aint|ain't) (?:\w+ )?(?:right|correct|true|accurate)|disagree|nonsense)\b/iu;

const FILES =
  /\b(?:cal\w*|i[- ]?cal\w*|ics|outlook|google|export\w*|import\w*|files?|sync\w*|webcal|agenda|planner|schedule|diary)\b/iu;

const OF_THE_BOT = /\b(?:you|your|yours|u|ur|archive|data\p{L}*|bot|attach[eé])\b/iu;

const LINKED = /\b(?:video|audio|phone|telephone|tv|television|satellite|secure|live)[- ]links?\b/iu;

function aboutWhat(message: ReadMessage, archive: Archive): About {
  const { parts, span, telling, unread, quoted, words, rest } = message;
  const records = parts.flatMap((part) => (part.is === "record" ? part.records : []));
  const typed = `${rest} ${words.map(({ key }) => key).join(" ")}`;
  const missing = parts.some(({ is }) => is === "missing");
  return {
    person: missing || records.some(({ kind, id }) => isPerson(kind, id, archive)),
    body: missing || records.some(({ kind }) => kind === "actor"),
    bodies: parts.filter((part) => part.is === "record" && part.records.some(({ kind }) => kind === "actor")).length,
    kinds: parts.some(({ is }) => is === "kind"),
    office: parts.some(({ is }) => is === "office"),
    anything: missing || records.length > 0 || parts.some(({ is }) => is === "place"),
    time: span !== undefined,
    words: telling.length + unread.length > 0,
    quotation: quoted.length > 0,
    matters: () => !OF_THE_BOT.test(rest) && telling.some((word) => !isLightWord(word) && cuesOf(word).length === 0),
    follows: () => CHORE.test(typed),
    inquires: () =>
      INQUIRES.test(rest) ||
      ASKS_WHO.test(rest) ||
      ASKS_WHETHER.test(rest) ||
      OTHERS_DO.test(rest) ||
      isDoneByNamed(message),
    errs: () => ERRS.test(typed),
    files: () => FILES.test(typed),
    linked: () => LINKED.test(typed),
  };
}

function goesWith(
  ask: Ask,
  {
    person,
    body,
    bodies,
    kinds,
    office,
    anything,
    time,
    words,
    quotation,
    matters,
    follows,
    inquires,
    errs,
    files,
    linked,
  }: About,
): boolean {
  switch (ask) {
    case "who":
      return person || body || words;
    case "office":
      return (office || (words && body)) && !(kinds && bodies > 1);
    case "when":
    case "where":
    case "attends":
    case "why":
    case "announced":
    case "before":
    case "outcome":
    case "status":
    case "event":
      return anything || words;
    case "sources":
      return (anything || words) && !linked();
    case "last":
      return anything || time || kinds;
    case "follow":
    case "unfollow":
      return anything && follows() && !inquires();
    case "remind":
      return follows() && !inquires();
    case "stop":
      return !inquires();
    case "mistake":
      return errs();
    case "span":
    case "month":
      return time;
    case "check":
      return quotation || words;
    case "hello":
    case "thanks":
      return !anything && !words;
    case "about":
    case "maker":
      return !anything;
    case "help":
      // “Is there a summit in December?”
      return !anything && !(kinds && time);
    case "freshness":
      return !anything && !matters();
    case "following":
      return follows();
    case "calendar":
      return files();
    default:
      return true;
  }
}
