// “Did Modi travel to Kuala Lumpur in October 2025”: who joined by video, or did not come, made no journey that a record is of; then it is asked as whether they went there.
// “When did Trump go to India”: when they were there, and where they were not, whether they went; never what is only told of both, elsewhere.

import type { QuestionAbout } from "../../core/question.ts";
import { whereItMayFit } from "../../text/where-it-may-fit.ts";
import { type FoundEvent, splitRef } from "../answers/event-refs.ts";
import { findEvents } from "../answers/find-events.ts";
import type { Intent, IntentContext } from "./intent.ts";
import { readEnglish } from "./read-english.ts";
import { findsSomething } from "./to-question/guards/finds-something.ts";

const TRAVELLED = whereItMayFit(
  /^(?<opening>(?:so |and |but )?)(?:did|has|have|had) (?<who>.*?\S) (?:ever |really |actually |also )?(?:(?:travel(?:l?ed)?|fl(?:y|own)|journey(?:ed)?|jet(?:ted)?(?: off)?|head(?:ed)?(?: off)?|(?<trip>(?:make|made) (?:it|(?:the|a) (?:trip|journey))))(?: (?:out|over|down|up|across|off))? to|visit(?:ed)?(?! to\b)|set foot in) (?<place>\S.*)$/iu,
);

const WHEN_ASKED = "(?:when(?: exactly)?|how long ago|(?:(?:in|on) )?(?:what|which) (?:date|day|month|year))";
const GONE_OR_GOING =
  "(?:(?:go(?:ing|ne)?|c[oa]me?|coming|travel(?:l?ed|l?ing)?|fl(?:y|own|ying)|jet|head(?:ed|ing)?)(?: (?:out|over|down|up|across|off|back))? to|visit(?:ed|ing)?|set foot in)";

/** Which of several is asked for is another question. */
const NOT_OF_TURN = "(?!.*\\b(?:last|latest|next|first|most recent\\w*|again)\\b)";

/** “When was Trump received in Beijing”: more is asked than when they were there. */
const NOT_DONE_TO =
  "(?<! (?:received|hosted|expected|invited|welcomed|greeted|scheduled|planned|announced|seen|held|due|sworn|elected|arrested))";

const WHEN_GONE = whereItMayFit(
  new RegExp(
    `^(?:so |and |but )?${NOT_OF_TURN}(?:${WHEN_ASKED} )?(?<tense>did|has|have|had|will|does|is|was|were) (?<who>.*?\\S)${NOT_DONE_TO} (?:ever |really |actually |also |supposed to |due to |meant to )*(?:(?<going>${GONE_OR_GOING})|(?:been )?(?:in|to)) (?<place>\\S.*)$`,
    "iu",
  ),
);

const IN_THE_PAST = /^(?:did|has|have|had|was|were)$/iu;

/** What the message asks; of a journey of which nothing is known, whether they went there. */
export function readTravelled(english: string, then: IntentContext): Intent {
  const { opening, who, place, trip } = TRAVELLED.exec(english)?.groups ?? {};
  const went = `${opening ?? ""}did ${who} go to ${place}`;
  // “Did he make the trip to Paris” has words of which no record tells.
  const intent = whenGone(trip === undefined ? english : went, then);
  if (who === undefined || place === undefined || findsSomething(intent, then)) return intent;
  const other = readEnglish(went, then);
  return other.ok && findsSomething(other, then) ? other : intent;
}

/** When somebody was there, or whether, unless all that is found is where they were. */
function whenGone(english: string, then: IntentContext): Intent {
  const intent = readEnglish(english, then);
  const { tense = "", who, place, going } = WHEN_GONE.exec(english)?.groups ?? {};
  const isWhether = /^(?:so |and |but )?(?:did|ha[sd]|have|will|does|is|was|were)\b/iu.test(english);
  if (who === undefined || place === undefined) return intent;
  if (isWhether && (going !== undefined || / (?:in|on|since|last|this) /iu.test(place))) return intent;
  const which = eventsAsked(intent)?.which;
  if (which !== "one" && (which !== "next" || findsSomething(intent, then))) return intent;
  const went = readEnglish(`did ${who} go to ${place}`, then);
  const asked = eventsAsked(went);
  if (asked?.by === undefined || asked.places === undefined) return intent;
  const found = foundIn(intent, then);
  if (found.length > 0 && (isWhether || areOf(found, asked, tense, then))) return intent;
  const been = IN_THE_PAST.test(tense) ? readEnglish(`when was ${who} in ${place}`, then) : undefined;
  const there = been === undefined || !isOfBeingThere(been) ? [] : foundIn(been, then);
  return been !== undefined && there.length > 0 && there.every((one) => tookPart(one, asked)) ? been : went;
}

/** Whether all that is found tells of a journey there: of one in the past, with them among those who took part. */
function areOf(
  found: readonly FoundEvent[],
  went: QuestionAbout<"events">,
  tense: string,
  { archive }: IntentContext,
): boolean {
  const known = new Set(findEvents(went, archive).map(({ event }) => event.id));
  return found.every((one) => known.has(one.event.id) && (tookPart(one, went) || !IN_THE_PAST.test(tense)));
}

function tookPart({ state: { status, participants } }: FoundEvent, { by = "" }: QuestionAbout<"events">): boolean {
  const ids = by.split("|").map((ref) => splitRef(ref).id);
  return status === "held" && participants.some(({ actor }) => ids.includes(actor));
}

function isOfBeingThere(been: Intent): boolean {
  const { format, statuses = [], subjects = [] } = eventsAsked(been) ?? {};
  return format === "in-person" && statuses.includes("held") && subjects.some((refs) => refs.startsWith("guest:"));
}

function eventsAsked(intent: Intent): QuestionAbout<"events"> | undefined {
  return intent.ok && "question" in intent && intent.question.about === "events" ? intent.question : undefined;
}

function foundIn(intent: Intent, { archive }: IntentContext): readonly FoundEvent[] {
  const question = eventsAsked(intent);
  return question === undefined ? [] : findEvents(question, archive);
}
