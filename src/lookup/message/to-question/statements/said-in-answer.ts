// “North Korea says there was no nice note. What did Trump say?”, “Putin’s reply to Biden calling him a killer”, “why did the UN laugh at Trump and what did he say”: words of whoever is asked about, by what is told before it.

import { cutWords } from "../../../../core/question.ts";
import { tokenize } from "../../../../text/tokens.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import { toldStem } from "../../../answers/told-stem.ts";
import { asKnown } from "../../../read/read-day.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import { type ReadMessage, readMessage } from "../../read-message.ts";
import { isPerson } from "../events/record-refs.ts";
import { withoutClosing } from "../phrasing/sentence-forms.ts";
import { asksOfQuotes, quotesTelling, stemsOfText } from "../quotations/quotes-with-parts.ts";
import { type Speaker, speakerIn } from "../quotations/resolve-speaker.ts";

const SAYING = "(?:say|said|answer|reply|respond|claim|tell (?:them|him|her|reporters)|write|tweet|post)";
const SAID_THEN = `(?:so |and |but )?what (?:did|does|has|had) (?<who>\\S.{0,40}?) (?:then |actually |himself |herself )?${SAYING}(?: (?:in (?:reply|response|answer|return)|to (?:that|this|it|them)|(?:about|of|on) (?:it|that|this)|back|then|before|first))*`;

const ANSWERED = whereItMayFit(new RegExp(`^(?<told>\\S.{8,}?)(?:[.!?;:]+| [–—-])\\s+${SAID_THEN}$`, "iu"));
const AND_SAID = whereItMayFit(new RegExp(`^(?<told>(?:why|when|where|how|who) \\S.{8,}?),? and ${SAID_THEN}$`, "iu"));

const SAYS_OF_THEM =
  "(?:call(?:s|ed|ing)|sa(?:ys|id|ying)|t(?:ells|old|elling)|accus(?:es|ed|ing)|describ(?:es|ed|ing)|label+(?:s|ed|ing)|warn(?:s|ed|ing)|insult(?:s|ed|ing)|mock(?:s|ed|ing))";
const ANSWER_TO = `(?<told>(?:\\S+ ){1,4}?${SAYS_OF_THEM} \\S.*)`;

/** “Putin’s reply to Biden calling him a killer”: the words of whoever answered, and not those that were answered. */
const REPLY_TO = whereItMayFit(
  new RegExp(
    `^(?:so |and |but )?(?:(?:what|how) (?:was|is) )?(?!(?:what|how|why|when|who) )(?<who>\\S.{0,40}?)(?:['’]s?)? (?:reply|response|answer|reaction|retort|comeback) (?:to|when|after|on) ${ANSWER_TO}$`,
    "iu",
  ),
);
const REPLIED_TO = whereItMayFit(
  new RegExp(
    `^(?:so |and |but )?(?:what|how) did (?<who>\\S.{0,40}?) (?:(?:say|reply|respond|react|hit back|shoot back)(?: in (?:reply|response|answer|return))?) (?:to|when|after) ${ANSWER_TO}$`,
    "iu",
  ),
);

/** Of saying, and of nothing that was said. */
const OF_SAYING = /^(?:sa[iy]\w*|tell\w*|told|claim\w*|deni\w*|deny|never|ask\w*|den)$/u;

/** Of saying something of whoever answers: “calling him a killer”. */
const OF_CALLING = /^(?:call\w*|accus\w*|describ\w*|label\w*|warn\w*|insult\w*|mock\w*)$/u;

/** undefined where nothing is told before it, or it is not told whose words are meant. */
export function asksSaidInAnswer(asked: string, then: IntentContext): Intent | undefined {
  if (/["“”«»„]/u.test(asked)) return undefined;
  const line = withoutClosing(asked);
  const reply = REPLY_TO.exec(line) ?? REPLIED_TO.exec(line);
  const { told, who } = (ANSWERED.exec(line) ?? AND_SAID.exec(line) ?? reply)?.groups ?? {};
  if (told === undefined || who === undefined) return undefined;
  const context = readMessage(told, then.archive, then.today);
  const speaker = /^(?:s?he|they)$/iu.test(who) ? onlyPersonIn(context, then) : spokenBy(who, then);
  if (speaker === undefined) return undefined;
  const name = new Set(stemsOfText(then.archive.actors.get(speaker)?.name ?? ""));
  const stems = stemsOfText(told).filter(
    (stem) => !OF_SAYING.test(stem) && !(reply !== null && OF_CALLING.test(stem)) && !name.has(stem),
  );
  const found = stems.length === 0 ? [] : quotesTelling(stems, speaker, Math.min(2, stems.length), then);
  const ofThem = asksOfQuotes(found, speaker, then);
  if (ofThem !== undefined) return ofThem;
  const typed = tokenize(told).filter((word) => stems.includes(toldStem(word)));
  return asks({ about: "quotes", speaker, words: cutWords(`"${typed.join(" ")}"`), page: 0, ...asKnown(then.asOf) });
}

function spokenBy(who: string, { archive, today }: IntentContext): Speaker | undefined {
  const speaker = speakerIn(readMessage(`quotes by ${who}`, archive, today), archive);
  return speaker === undefined || speaker.others.length > 0 ? undefined : speaker.id;
}

/** Who is called “he” behind a clause in which just one person is named. */
function onlyPersonIn({ parts }: ReadMessage, { archive }: IntentContext): Speaker | undefined {
  const people = parts.flatMap((part) =>
    part.is === "record" ? part.records.filter(({ kind, id }) => isPerson(kind, id, archive)) : [],
  );
  const [only, ...others] = people;
  return only === undefined || others.length > 0 ? undefined : (only.id as Speaker);
}
