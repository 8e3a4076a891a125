// “Which chancellor went to China in February 2026”, “who was the only leader to speak by video”: who did it, told by those who took part with that office or by a step, and not who holds the office.

import { dayAmongOthers } from "../../../../archive/phase.ts";
import type { Development } from "../../../../archive/schema.ts";
import { cutWords } from "../../../../core/question.ts";
import { compareText } from "../../../../text/compare-text.ts";
import { tokenize } from "../../../../text/tokens.ts";
import { typedText } from "../../../../text/typed-words.ts";
import { eventSteps } from "../../../answers/answer-event.ts";
import type { FoundEvent } from "../../../answers/event-refs.ts";
import { findEvents } from "../../../answers/find-events.ts";
import { hasDeed, stepTold } from "../../../answers/step-told.ts";
import { isFunctionWord } from "../../../parts/function-words.ts";
import { asKnown } from "../../../read/read-day.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { eventParts } from "../events/event-query.ts";
import { isNarrowed, timeOf, withoutStatus, withTopic } from "../events/events-question.ts";
import { asksToldStep } from "../events/told-step.ts";
import { withRoles } from "../hosts-and-places/guest-and-host.ts";
import { eventsMeantIn, MOST_EVENTS_MEANT, ofItsTime, singleBest } from "../which-event/resolve-events.ts";
import type { OfficePart } from "./resolve-holder.ts";

/** Whoever is asked for by an office, and the words for what they did. */
type HoldersDeed = { readonly office: OfficePart; readonly deed: string; readonly isFirst: boolean };

const WHICH_OF_OFFICE =
  /^(?:(?:so|and|but) )?(?:which|what)(?: (?:other|foreign|european|african|asian|arab|western))? $/iu;
const THE_ONLY =
  /^(?:(?:so|and|but) )?who(?:['’]s|s| is| was| were) the (?:only|first|last|one)(?: \p{L}+)?(?: other)? $/iu;
/** “Which president is it”, “who was the first president of France”: the office is asked for. */
const OF_OFFICE =
  /^(?:is|are|was|were|will|be|of|in|from|for|at|during|before|after|and|or|did|do|does|has|had|have|held|holds|became|took|serv\w+|rul\w+|govern\w*|lead\w*|led)\b/iu;
const WAS_FIRST = /^(?:was|is) the (?<turn>first|only|last)(?: one)? to /iu;
const BEHIND_ONLY =
  /^(?:to|who|that|allowed|invited|admitted|absent|missing|present|\p{L}+ing|(?:of|from)\b.*\b(?:who|that|to))\b/iu;
const HOLDER_AWAY =
  /\b(?:stay\w* away|skip\w*|miss(?:ed|es)?|boycott\w*|not|never|n['’]t|absent|missing|snubb\w*|declin\w*|cancel\w*|call\w* off|postpon\w*|put off)\b/iu;

/** undefined where an office is asked for, or none is named so. */
function holdersDeed({ parts, words }: ReadMessage): HoldersDeed | undefined {
  const office = parts.find((part): part is OfficePart => part.is === "office");
  if (office === undefined) return undefined;
  const before = `${typedText(words, 0, office.from)} `;
  const behind = typedText(words, office.to, words.length);
  if (WHICH_OF_OFFICE.test(before)) {
    const turn = WAS_FIRST.exec(behind);
    if (turn !== null) return { office, deed: behind.slice(turn[0].length), isFirst: turn.groups?.turn === "first" };
    return behind === "" || OF_OFFICE.test(behind) ? undefined : { office, deed: behind, isFirst: false };
  }
  if (!THE_ONLY.test(before) || !BEHIND_ONLY.test(behind)) return undefined;
  return { office, deed: behind.replace(/^(?:to|who|that) /iu, ""), isFirst: / first /iu.test(before) };
}

const SUBJECT_LEAD = /^(?:(?:so|and|but) )?(?:did|does|will)(?: the)? $/iu;

/** “Did Colombia’s president get to see Trump”, “which president visited Pyongyang”: whoever holds an office did something, and it is not asked who holds it. */
export function isOfHoldersDeed(message: ReadMessage): boolean {
  if (holdersDeed(message) !== undefined) return true;
  const { parts, words } = message;
  const office = parts.find(({ is }) => is === "office");
  if (office === undefined) return false;
  const state = parts.find(({ is, to }) => is === "record" && to === office.from);
  const behind = typedText(words, office.to, words.length);
  const before = typedText(words, 0, state?.from ?? office.from);
  const [visit, there] = parts.filter(({ from }) => from >= office.to);
  // “Pope visit to Ukraine”, known or not.
  if (before === "" && there !== undefined && visit?.is === "kind") return visit.kinds.join() === "visit";
  return SUBJECT_LEAD.test(`${before} `) && behind !== "" && !/^(?:of|in|at|for)\b/iu.test(behind);
}

const WENT =
  /^(?:(?:ever )?(?:go|goes|went|gone|come|came|visit\w*|travel\w*|fly|flew|meet|met|attend\w*|took part|join(?:s|ed)?|see|saw|sit|sat|speak with|talk(?:ed)? with|welcomed|received|pa(?:y|id)) ?)/iu;
const RECEIVED_BY_HOLDER = /^(?:host(?:ed|s)?|chair(?:ed|s)?) /iu;

/** What is told of whoever did it; undefined where no office is named so. */
export function asksWhichHolder(message: ReadMessage, then: IntentContext): Intent | undefined {
  if (message.translated === true || message.quoted.length > 0) return undefined;
  const asked = holdersDeed(message);
  if (asked === undefined || HOLDER_AWAY.test(asked.deed)) return undefined;
  if (RECEIVED_BY_HOLDER.test(asked.deed)) return undefined;
  return WENT.test(asked.deed) ? whoWent(asked, message, then) : whoDid(asked, message, then);
}

/** The meetings at which somebody with the office was who is no host and not named. */
function whoWent({ office, isFirst }: HoldersDeed, message: ReadMessage, then: IntentContext): Intent | undefined {
  const { archive, asOf } = then;
  const kept = withoutOffice(office, message);
  const {
    words: _,
    unread: _unread,
    mentions: _mentions,
    ...named
  } = withRoles(eventParts({ ...kept, telling: [], unread: [] }, archive), kept, archive);
  const query = withTopic(withoutStatus(named));
  if (!isNarrowed(query)) return undefined;
  const isHeld = ({ state }: FoundEvent) => state.status === "held" || state.status === "under-way";
  const all = findEvents({ ...query, ...timeOf(message), which: "one", asOf }, archive)
    .filter((one) => isHeld(one) && hasGuest(one, office, message, then))
    .toSorted((a, b) => compareText(dayAmongOthers(a.state), dayAmongOthers(b.state)));
  const found = isFirst ? all.slice(0, 1) : all;
  const [one] = found;
  if (one === undefined || found.length > MOST_EVENTS_MEANT) return undefined;
  const subjects = [found.map(({ event }) => `event:${event.id}`).join("|")];
  if (isFirst) return asks({ about: "events", which: "first", page: 0, subjects, focus: "who", ...asKnown(asOf) });
  if (found.length > 1) return asks({ about: "events", which: "all", page: 0, subjects, ...asKnown(asOf) });
  return asks({ about: "events", which: "one", page: 0, subjects, focus: "who", ...asKnown(asOf) });
}

const OF_DEPUTIES = /\b(?:vice|deputy|former|assistant|-elect)\b/iu;
const LEADERS_TITLED =
  /\b(?:president|prime minister|chancellor|king|queen|emir|sultan|chairman|crown prince|premier|leader|taoiseach|pope)\b/iu;

function hasGuest(
  { event, state }: FoundEvent,
  { title }: OfficePart,
  { parts }: ReadMessage,
  { archive }: IntentContext,
): boolean {
  const named = new Set(
    parts.flatMap((part) => (part.is === "record" ? part.records.map(({ id }) => id as string) : [])),
  );
  const home = (state.place ?? event.place)?.country;
  return state.participants.some(({ actor, as }) => {
    if (as === undefined || OF_DEPUTIES.test(as) || named.has(actor)) return false;
    if (home !== undefined && archive.actors.get(actor)?.country === home) return false;
    if (title.length === 1 && /^leaders?$/u.test(title[0] ?? "")) return LEADERS_TITLED.test(as);
    const told = tokenize(as);
    return title.every((word) => told.includes(word));
  });
}

/** The step of what is named that has most of the words for the deed. */
function whoDid({ office, deed }: HoldersDeed, message: ReadMessage, then: IntentContext): Intent | undefined {
  const isNamed = (key: string) => message.parts.some(({ text }) => tokenize(text).includes(key));
  const words = tokenize(deed).filter((key) => !isFunctionWord(key) && !/^\d+$/u.test(key) && !isNamed(key));
  const forms = words.map(formsOfDeed);
  const least = Math.max(1, Math.ceil(words.length / 2));
  for (const found of eventsBesideOffice(office, message, then)) {
    const telling = ofItsTime(found, message.span).flatMap((one) => {
      const steps = eventSteps(one.event, then.asOf)
        .map(({ development }) => development)
        .toReversed();
      const told = (summary: string) => forms.filter((form) => hasDeed(summary, form));
      const best = steps
        .filter((step) => isOfOffice(step, office))
        .reduce<(typeof steps)[number] | undefined>(
          (most, step) =>
            told(step.summary).length > (most === undefined ? 0 : told(most.summary).length) ? step : most,
          undefined,
        );
      const has = best === undefined ? [] : told(best.summary);
      // The verb itself, or more than one word of what was done.
      if (has.length < least || (has.length === 1 && has[0] !== forms[0])) return [];
      const step = has
        .map((form) => cutWords([form, ...has.filter((other) => other !== form)].join(" ")))
        .find((one) => stepTold(steps, { focus: "told", step: one }, then.archive) === best);
      return step === undefined ? [] : [{ ...one, step, count: has.length }];
    });
    const most = Math.max(...telling.map(({ count }) => count));
    const best = singleBest(telling.filter(({ count }) => count === most));
    const step = telling.find(({ event }) => event.id === best?.event.id)?.step;
    if (best !== undefined && step !== undefined) return asksToldStep(best.event.id, step, then);
  }
  return undefined;
}

/** “Which governor announced it”: the office stands beside whoever did or said it, and no other does. */
function isOfOffice({ says = "", summary }: Pick<Development, "says" | "summary">, { title }: OfficePart): boolean {
  const told = tokenize(`${says} ${summary}`);
  return title.every((word) => told.some((one) => one === word || one === `${word}s`));
}

/** Each reading of what is named beside the office; “by video” is how it was done. */
function eventsBesideOffice(office: OfficePart, message: ReadMessage, then: IntentContext) {
  const kept = withoutOffice(office, message);
  const rest = kept.rest.replace(/\b(?:by|on|via|over) (?:video(?: ?link)?|zoom)\b|\bvirtually\b|\bonline\b/giu, "");
  return eventsMeantIn({ by: undefined, to: undefined, isOwn: () => true }, { ...kept, rest }, then);
}

/** “Opened” is “opens” in a step. */
function formsOfDeed(key: string): string {
  if (key === "left") return "leaves|left|leave";
  const base = key.replace(/(?:ed|ing|s)$/u, "");
  return base === key ? key : `${base}s|${key}`;
}

/** Nor with a kind that is the verb: “visited”, “met”. */
function withoutOffice(office: OfficePart, message: ReadMessage): ReadMessage {
  return {
    ...message,
    parts: message.parts.filter(
      (part) => part !== office && part.is !== "status" && !(part.is === "kind" && VERB_OF_KIND.test(part.text)),
    ),
  };
}

const VERB_OF_KIND = /^(?:visit(?:ed|s)?|met|meets?|called|travell?ed|signed|host(?:ed|s)?)$/iu;
