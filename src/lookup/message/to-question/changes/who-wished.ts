// “Who asked to move the talks from Istanbul”, “who wanted to postpone the summit”, “who called the video summit”: the step that tells whose wish it was, or that none does.

import { knownBy } from "../../../../archive/known-steps.ts";
import { keyOf } from "../../../../archive/names/whole-names.ts";
import { quotesOfEvent } from "../../../../archive/quotes-of-event.ts";
import type { Event } from "../../../../archive/schema.ts";
import { cutWords } from "../../../../core/question.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import { CONVENES } from "../../../answers/chair-told.ts";
import { splitRef } from "../../../answers/event-refs.ts";
import { findEvents } from "../../../answers/find-events.ts";
import { type ClauseOfStep, clausesOfSteps, wordsForClause } from "../../../answers/line-told.ts";
import { TELLS_WISH, tellsWishOfPlace } from "../../../answers/wish-told.ts";
import { asKnown } from "../../../read/read-day.ts";
import { asks, type Intent, type IntentContext, type ReadAgain } from "../../intent.ts";
import { readMessage } from "../../read-message.ts";
import { asksToldStep } from "../events/told-step.ts";
import { saysUntold } from "../guards/untold.ts";
import { AFTER_SO, withoutClosing } from "../phrasing/sentence-forms.ts";
import { eventsCalled } from "../which-event/resolve-event-name.ts";
import { MOST_EVENTS_MEANT, singleBest } from "../which-event/resolve-events.ts";

const WHO_WISHED =
  /(?:who|(?:which|what) (?:side|country|state|government|leader|party))(?: (?:was it (?:that|who)|first|had|has|originally|actually))*/u
    .source;
const WISHED = /(?:asked|asks|requested|wanted|wants|wished|proposed|suggested|demanded|pushed|pressed|sought)/u.source;
const WHOSE_WISH = /whose (?:idea|wish|proposal|request) was it|(?:at|on) whose (?:request|wish|proposal|suggestion)/u
  .source;
const TO_MOVE = /mov(?:e|ing)|shift(?:ing)?|relocat(?:e|ing)|chang(?:e|ing) the (?:venue|place|location|date) of/u
  .source;
const TO_PUT_OFF =
  /postpon(?:e|ing)|delay(?:ing)?|put(?:ting)? off|(?:an? |the )?(?:postponement|delay|deferral) (?:of|to|for)|push(?:ing)? back/u
    .source;
const TO_CALL_OFF = /cancel(?:l?ing)?|call(?:ing)? off|scrap(?:ping)?|(?:the )?cancellation of/u.source;

/** “Asked to move the talks to Oman”, “whose idea was it to move them there”. */
const WISH_TO_DO = whereItMayFit(
  new RegExp(
    `${AFTER_SO}(?:${WHO_WISHED} ${WISHED}|${WHOSE_WISH})(?: (?:for|to|on))* (?:(?<moved>${TO_MOVE})|(?<later>${TO_PUT_OFF})|(?<off>${TO_CALL_OFF})) (?:the )?(?<event>\\S.*)$`,
    "iu",
  ),
);
/** “Asked for the talks to be moved to Oman”, “at whose wish were the talks moved”. */
const WISH_TO_BE = whereItMayFit(
  new RegExp(
    `${AFTER_SO}(?:${WHO_WISHED} ${WISHED} (?:for|that)|${WHOSE_WISH}) (?:(?:was|were) )?(?:the )?(?<event>\\S.*?) (?:(?:to |should )?be )?(?:(?<moved>moved|shifted|relocated)|(?<later>postponed|delayed|put off)|(?<off>cancelled|canceled|called off))(?<more> .*)?$`,
    "iu",
  ),
);
/** “Proposed meeting in Budapest”. */
const WISH_TO_MEET = whereItMayFit(
  new RegExp(
    `${AFTER_SO}(?:${WHO_WISHED} (?:proposed|suggested)|${WHOSE_WISH}) (?:to )?(?:meet(?:ing)?|talk(?:s|ing)|hold(?:ing)? (?:the |an? )?(?<event>\\S.*?)) (?:in|at) (?:the )?(?<place>\\p{L}[\\p{L}.’' -]*)$`,
    "iu",
  ),
);
const CALLED_IT = whereItMayFit(
  new RegExp(
    `${AFTER_SO}${WHO_WISHED} (?:called|convened|summoned|initiated|requested|asked for) (?!off\\b|it\\b)(?:for )?(?:the |an? )?(?<event>(?:(?!(?:at|during)\\b)\\S+ )*?(?:summit|meeting|conference|session|talks)(?: (?:in|at|of|on|with|from|between) \\S.*?)?)(?: together)?$`,
    "iu",
  ),
);

/** What somebody calls a meeting, “a success”, is a quotation; nobody calls an emergency meeting so. */
const CALLS_WITHOUT_DOUBT = whereItMayFit(
  new RegExp(
    `${AFTER_SO}${WHO_WISHED} (?:(?:called|initiated|requested|asked)(?: for)? (?:the |an? )?(?:emergency|extraordinary|urgent|special)|convened|summoned)\\b`,
    "iu",
  ),
);

type Wish = {
  /** The events of which it may be asked. */
  readonly found: readonly Event[];
  readonly isTold: (told: ClauseOfStep) => boolean;
  /** Whether words of somebody propose it. */
  readonly isProposed?: (text: string) => boolean;
};

/** undefined where nobody’s wish is asked for, or no event is known of which it could be. */
export function asksWhoWished(asked: string, then: IntentContext, read: ReadAgain): Intent | undefined {
  const line = withoutClosing(asked);
  const wish = wishOfChange(line, then, read) ?? wishToMeet(line, then, read) ?? wishToCall(line, then, read);
  if (wish === undefined) return undefined;
  // Nobody in the chair, and nobody who took part, is told to have called a meeting that is found by none of its names.
  if (wish.found.length === 0)
    return CALLS_WITHOUT_DOUBT.test(line)
      ? saysUntold(cutWords(line), { ...readMessage(line, then.archive, then.today), parts: [] }, then)
      : undefined;
  const { found, isTold } = wish;
  const telling = found.flatMap((event) => {
    const steps = knownBy(event, then.asOf);
    const step = wordsForClause(clausesOfSteps(steps).find(isTold), steps, then.archive);
    return step === undefined ? [] : [{ id: event.id, step }];
  });
  const [only, ...others] = telling;
  if (only !== undefined) return others.length === 0 ? asksToldStep(only.id, only.step, then) : undefined;
  // What fits several is asked back.
  const [best, ...more] = found;
  if (best === undefined || more.length > 0) return undefined;
  const [proposal, ...alike] = quotesOfEvent(best.id, then.archive).filter(({ wordings }) =>
    wordings.some(({ text }) => wish.isProposed?.(text)),
  );
  if (proposal !== undefined && alike.length === 0)
    return asks({ about: "quote", id: proposal.id, page: 0, ...asKnown(then.asOf) });
  return saysUntold(cutWords(line), readMessage(line, then.archive, then.today), then, best.id);
}

/** Of what was moved, put off or called off: the same of which it would be asked why; of what went to another place, all that is there or is called so. */
function wishOfChange(line: string, then: IntentContext, read: ReadAgain): Wish | undefined {
  const { event, moved, later, off, more = "" } = (WISH_TO_DO.exec(line) ?? WISH_TO_BE.exec(line))?.groups ?? {};
  if (event === undefined) return undefined;
  const deed = off !== undefined ? "off" : later !== undefined ? "later" : "moved";
  const [name = "", ...to] = `${event}${more}`.split(/ (?=(?:to|from|by)\b)/u);
  const where = to.map((one) => ` ${one}`).join("");
  const did = deed === "off" ? "cancelled" : deed === "later" ? "postponed" : "moved";
  const there = placeBehindWish("to", to);
  const isOfPlace =
    moved !== undefined && (there ?? placeBehindWish("from", to) ?? OF_VENUE.exec(moved)?.[0]) !== undefined;
  const why = eventsOf(read(`why was the ${name} ${did}${where}`, then), then);
  const others = isOfPlace ? eventsCalled(there === undefined ? name : `${name} in ${there}`, then, read) : [];
  const found = [...new Set([...why, ...others.map((one) => one.event)])];
  const asked = there === undefined ? undefined : placesWished(there, found, then);
  const isTold = ({ clause, development: { place } }: ClauseOfStep) =>
    TELLS_WISH[deed].test(clause) || (isOfPlace && tellsWishOfPlace(clause, asked ?? [keyOf(place?.name ?? "")]));
  return { found, isTold, isProposed: (text) => PROPOSES[deed].test(text) };
}

/** In the words of whoever does. */
function proposes(deed: string): RegExp {
  return new RegExp(`\\b(?:propos|suggest|request|ask)\\p{L}* (?:\\p{L}+ ){0,3}(?:${deed})`, "iu");
}
const PROPOSES = {
  later: proposes("postpon|delay|put off|defer"),
  off: proposes("cancel|call"),
  moved: proposes("mov|shift"),
} as const;

const OF_VENUE = /\b(?:venue|place|location)\b/iu;

/** “Muscat”, and with it the state in which it is, where one of the events is there. */
function placesWished(there: string, events: readonly Event[], { archive }: IntentContext): readonly string[] {
  const key = keyOf(there);
  const places = events.flatMap(({ place, developments }) => [place, ...developments.map((one) => one.place)]);
  const country = places.find((place) => ` ${keyOf(place?.name ?? "")} `.includes(` ${key} `))?.country;
  return [key, keyOf(archive.actors.get(country as never)?.name ?? "")];
}

/** “To Oman”, and not “to a later day”. */
function placeBehindWish(word: string, stretches: readonly string[]): string | undefined {
  const [place] = stretches.flatMap((one) => (one.startsWith(`${word} `) ? [one.slice(word.length + 1)] : []));
  return place === undefined || /\d|^an? |^next |\b(?:day|week|month|year)s?\b/iu.test(place) ? undefined : place;
}

/** Those of which another question would be; the best where one fits best. */
function eventsOf(intent: Intent, { archive }: IntentContext): readonly Event[] {
  if (!intent.ok || !("question" in intent)) return [];
  const { question } = intent;
  if (question.about === "event") return [archive.events.get(question.id)].flatMap((one) => one ?? []);
  if (question.about !== "events") return [];
  const named = question.subjects?.flatMap((refs) => refs.split("|")) ?? [];
  if (named.length > 0 && named.every((ref) => ref.startsWith("event:")))
    return named.flatMap((ref) => archive.events.get(splitRef(ref).id as never) ?? []);
  const found = findEvents({ ...question, which: "one" }, archive);
  const best = singleBest(found);
  return (best === undefined ? found : [best]).map(({ event }) => event);
}

function wishToMeet(line: string, then: IntentContext, read: ReadAgain): Wish | undefined {
  const { event = "meeting", place } = WISH_TO_MEET.exec(line)?.groups ?? {};
  if (place === undefined) return undefined;
  const found = eventsCalled(`${event} in ${place}`, then, read).map((one) => one.event);
  const isTold = ({ clause }: ClauseOfStep) => tellsWishOfPlace(clause, [keyOf(place)]);
  return { found: found.length > MOST_EVENTS_MEANT ? [] : found, isTold };
}

const ASKS_FOR_MEETING =
  /\b(?:(?:has|had|have) (?:\p{L}+ly )?(?:asked for|requested|proposed)|proposes|calls for) (?:\p{L}+ ){0,6}(?:meeting|summit|session|conference)\b/iu;

/** Who called those together who met: of the meeting of which it would be asked who was in the chair. */
function wishToCall(line: string, then: IntentContext, read: ReadAgain): Wish | undefined {
  const { event } = CALLED_IT.exec(line)?.groups ?? {};
  if (event === undefined) return undefined;
  const intent = read(`who chaired the ${event}`, then);
  const isOfChair =
    intent.ok && "question" in intent && "focus" in intent.question && intent.question.focus === "chair";
  // “Asked for” is told in those words too.
  const isTold = ({ clause }: ClauseOfStep) => CONVENES.test(clause) || ASKS_FOR_MEETING.test(clause);
  return { found: isOfChair ? eventsOf(intent, then) : [], isTold };
}
