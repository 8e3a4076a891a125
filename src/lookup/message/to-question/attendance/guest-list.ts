// “Which governments were not invited to Munich”, “who were the guests”, “did Witkoff go alone”, “whom did BRICS invite to join”: what a step tells of who was to come, and never just who took part.

import { knownBy } from "../../../../archive/known-steps.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import type { FoundEvent } from "../../../answers/event-refs.ts";
import { clausesOfSteps, wordsForClause } from "../../../answers/line-told.ts";
import { TELLS_WISH_TO_PUT_OFF } from "../../../answers/reason-beside.ts";
import type { Intent, IntentContext, ReadAgain } from "../../intent.ts";
import { readMessage } from "../../read-message.ts";
import { asksToldStep } from "../events/told-step.ts";
import { saysUntold } from "../guards/untold.ts";
import { sentenceForm, withoutClosing } from "../phrasing/sentence-forms.ts";
import { eventsCalled } from "../which-event/resolve-event-name.ts";
import { singleBest } from "../which-event/resolve-events.ts";
import { TELLS_LEFT_OUT } from "./left-out.ts";

const TO_EVENT = "(?:to|for|at|from|of|in) (?:the )?(?<event>\\S.*)";
const THEY_WERE = "(?:was|were|is|are|has been|have been|had been|got|get)";

const NOT_INVITED: readonly RegExp[] = [
  sentenceForm(
    `(?:who|whom|(?:which|what) (?:\\p{L}+ ){1,3}?)(?: else)? ?(?:${THEY_WERE} (?:not|never)|(?:was|were|is|are)n['’]?t) (?:been |being )?(?:invited|asked|welcome) ${TO_EVENT}`,
  ),
  sentenceForm(
    `(?:who|whom|(?:which|what) (?:\\p{L}+ ){1,3}?)(?: else)? ?${THEY_WERE} (?:uninvited|disinvited|left out|excluded|shut out|barred|banned) ${TO_EVENT}`,
  ),
  new RegExp(
    `^(?:the )?(?<event>\\S.*?)[,:;–—-]+ (?:who|(?:which|what) \\p{L}+) (?:${THEY_WERE} not|(?:was|were)n['’]?t) invited$`,
    "iu",
  ),
];
const ITS_GUESTS: readonly RegExp[] = [
  sentenceForm(
    `(?:who|which (?:countries|states)) (?:all )?(?:was|were|is|are) (?:(?:there )?as )?(?:the |an? )?(?:invited |special )?guests? ${TO_EVENT}`,
  ),
  sentenceForm(`(?:which|what) guests? (?:was|were|came|are|is)(?: there)? (?:to|at|in) (?:the )?(?<event>\\S.*)`),
];
const ASKED_TO_JOIN: readonly RegExp[] = [
  sentenceForm(
    `(?:whom?|(?:which|what) (?:new )?(?:countries|states|nations|members)) (?:did|has|have|had) (?:the )?(?<event>\\S.*?) (?:formally )?(?:invited?|asked?)(?: (?:to (?:join(?: (?:it|them))?|become (?:an? )?members?)|in))?(?: in (?<year>\\d{4}))?`,
  ),
  sentenceForm(
    `(?:who|(?:which|what) (?:new )?(?:countries|states|nations|members)) (?:was|were|has been|have been|got) (?:invited|asked) (?:to (?:join|become (?:an? )?members? of)|into) (?:the )?(?<event>\\S.*?)(?: in (?<year>\\d{4}))?`,
  ),
];
const ASKED_TO_PUT_OFF = sentenceForm(
  `who (?:had |has )?(?:asked for|requested|wanted|sought) (?:the |an? )?(?:delay|postponement|cancellation|new date|change of date) (?:of|to|in|for) (?:the )?(?<event>\\S.*)`,
);
const WANTED_TO_PUT_OFF = sentenceForm(
  `who (?:had |has )?(?:wanted|asked|proposed|suggested|tried|urged|called for|pushed|hoped)(?: to| for)? (?:postpon(?:e|ing)|put(?:ting)? off|delay(?:ing)?|cancel(?:l?ing)?|call(?:ing)? off) (?:the )?(?<event>\\S.*?)(?: (?:because of|over|due to|for fear of) \\S.*)?`,
);
const CAME_ALONE =
  /^(?:(?:so|and|but),? )?(?:did|was|were|has|had|is|does)\b.*?\S(?<alone>(?: all)? (?:alone|by (?:him|her)self|on (?:his|her) own|unaccompanied))(?=\s|$)/iu;

/** As it was typed. */
const LEFT_OUT_TYPED =
  /\b(?:(?:not|never) (?:\p{L}+ )?)?(?:un|dis)?invited\b|\b(?:left out|excluded|shut out|barred|banned|welcome)\b/iu;

/** “Want it looked at whether to postpone the summit”, “proposes to put the conference off”. */
const WISHES_TO_PUT_OFF =
  /\b(?:want(?:s|ed)?|propos\w+|suggest\w*|tr(?:y|ies|ied)|urg\w+|call(?:s|ed)? (?:for|on)|(?<!been )ask(?:s|ed)?|favou?rs?|hop(?:e|es|ed))\b.{0,80}?\b(?:postpon\w+|put(?:ting)?\b.{0,40}?\boff|delay\w*|defer\w*|cancel\w*|call(?:ing)?\b.{0,30}?\boff)\b/iu;

const TELLS_GUESTS = /\bguests?\b/iu;
const INVITED_TO_JOIN = /\binvit\p{L}*\b.*\bto (?:join|become)\b/iu;
const IS_OF_GUESTS = whereItMayFit(
  /\b(?:invit\p{L}*|uninvited|disinvited|left out|excluded|shut out|barred|banned|guests?|welcome|asked|requested|wanted|sought|proposed|suggested|tried|urged|call(?:ed)? for|pushed|hoped|alone|own|himself|herself|unaccompanied)\b/iu,
);

/** undefined where nothing of the kind is asked. `read`: how a question is read. */
export function asksOfGuests(asked: string, then: IntentContext, read: ReadAgain): Intent | undefined {
  if (!IS_OF_GUESTS.test(asked) || /["“”«»„]/u.test(asked)) return undefined;
  const line = withoutClosing(asked);
  const alone = CAME_ALONE.exec(line)?.groups?.alone;
  if (alone !== undefined) return whoWasThere(read(line.replace(alone, ""), then));
  const leftOut = nameIn(NOT_INVITED, line);
  if (leftOut !== undefined) return toldOf(leftOut, TELLS_LEFT_OUT, LEFT_OUT_TYPED.exec(line)?.[0], then, read);
  const guests = nameIn(ITS_GUESTS, line);
  if (guests !== undefined) return toldOf(guests, TELLS_GUESTS, undefined, then, read);
  const delayed = ASKED_TO_PUT_OFF.exec(line)?.groups?.event;
  if (delayed !== undefined) return toldOf(delayed, TELLS_WISH_TO_PUT_OFF, undefined, then, read);
  const wished = WANTED_TO_PUT_OFF.exec(line)?.groups?.event;
  if (wished !== undefined) return toldOf(wished, WISHES_TO_PUT_OFF, undefined, then, read);
  const joined = nameIn(ASKED_TO_JOIN, line);
  return joined === undefined ? undefined : invitedToJoin(joined, then, read);
}

function nameIn(forms: readonly RegExp[], line: string): string | undefined {
  for (const form of forms) {
    const { event, year } = form.exec(line)?.groups ?? {};
    if (event !== undefined) return year === undefined ? event : `${event} ${year}`;
  }
  return undefined;
}

/** The step with a sentence that tells it, the last of several; `what` is said not to be told where none does. */
function toldOf(
  name: string,
  tells: RegExp,
  what: string | undefined,
  then: IntentContext,
  read: ReadAgain,
): Intent | undefined {
  const found = eventsCalled(name, then, read);
  const [teller, ...others] = nearlyBest(found).filter((one) => hasClauseTelling(one, tells, then));
  const one = others.length === 0 && teller !== undefined ? teller : meantOfPast(found);
  if (one === undefined) return undefined;
  const told = asksClauseTelling(one, tells, then);
  if (told !== undefined) return told;
  return what === undefined
    ? undefined
    : saysUntold(what, readMessage(name, then.archive, then.today), then, one.event.id);
}

/** Those that fit nearly as well as the best. */
function nearlyBest(found: readonly FoundEvent[]): readonly FoundEvent[] {
  const most = Math.max(...found.map(({ score }) => score));
  return found.filter(({ score }) => score >= most * NEARLY_BEST);
}

const NEARLY_BEST = 0.6;

function hasClauseTelling({ event }: FoundEvent, tells: RegExp, { asOf }: IntentContext): boolean {
  return knownBy(event, asOf).some(({ summary }) => tells.test(summary));
}

function asksClauseTelling({ event }: FoundEvent, tells: RegExp, then: IntentContext): Intent | undefined {
  const steps = knownBy(event, then.asOf);
  const step = wordsForClause(
    clausesOfSteps(steps).findLast(({ clause }) => tells.test(clause)),
    steps,
    then.archive,
  );
  if (step === undefined) return undefined;
  return asksToldStep(event.id, step, then);
}

/** Of several that fit as well, the only one that was held. */
function meantOfPast(found: readonly FoundEvent[]): FoundEvent | undefined {
  const most = Math.max(...found.map(({ score }) => score));
  const held = found.filter(({ score, state }) => score === most && state.status === "held");
  return singleBest(found) ?? (held.length === 1 ? held[0] : undefined);
}

/** Of a body the editions at which it invited somebody to join. */
function invitedToJoin(name: string, then: IntentContext, read: ReadAgain): Intent | undefined {
  const found = eventsCalled(name, then, read).filter((one) => hasClauseTelling(one, INVITED_TO_JOIN, then));
  const [only, ...others] = found;
  return only === undefined || others.length > 0 ? undefined : asksClauseTelling(only, INVITED_TO_JOIN, then);
}

/** Whoever took part, of what is found without a word for how they came. */
function whoWasThere(intent: Intent): Intent | undefined {
  if (!intent.ok || !("question" in intent)) return undefined;
  const { question } = intent;
  if (question.about !== "event" && question.about !== "events") return undefined;
  const { by: _by, step: _step, ...rest } = question;
  return { ...intent, question: { ...rest, focus: "who" } };
}
