// “When did Russia confirm the date of the summit”, “Beijing confirmed the visit when”, “who confirmed it first, Iran or Oman”: the step in which that side did so, and never the day of another.

import { knownBy } from "../../../../archive/known-steps.ts";
import { DAY_CONFIRMED, EACH_CONFIRMED, type EACH_DAYS } from "../../../../core/event-focus.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import type { FoundEvent } from "../../../answers/event-refs.ts";
import { isConfirmedByAny } from "../../../answers/step-told.ts";
import { asKnown } from "../../../read/read-day.ts";
import { asks, type Intent, type IntentContext, type ReadAgain } from "../../intent.ts";
import { readMessage } from "../../read-message.ts";
import { saysUntold } from "../guards/untold.ts";
import { POLITE_OPENING } from "../phrasing/polite-opening.ts";
import { groupsOfFirst, sentenceForm, withoutClosing } from "../phrasing/sentence-forms.ts";
import { eventsCalled } from "../which-event/resolve-event-name.ts";
import { singleBest } from "../which-event/resolve-events.ts";
import { calledOffBySide, isOfSide, sideCalledOff } from "./side-called-off.ts";
import { isAnySide, seatOrHost, sidesCalled, sidesMeant } from "./side-slots.ts";

const HOW_CONFIRMED =
  "(?:(?:first|finally|eventually|at last|officially|formally|publicly|initially|originally|actually|also|then|ever|really) )*";
const CONFIRMING =
  "(?:confirm(?:ed|s)?|(?:agree|accept)(?:d|ed|s)? (?:to |on )?(?=(?:the |an? )?(?:\\p{L}+ )?(?:dates?|days?)\\b))";
const IN_THE_END = /,?(?: (?:finally|eventually|at last|at long last|in the end|after all))?/iu.source;
const ON_WHICH_DAY_CONFIRMED = "(?:(?:since )?when|(?:on |by )?(?:what|which) (?:day|date))(?: exactly)?";
const ONE_SIDE = "(?<side>(?:the )?\\p{L}[\\p{L}’'.-]*(?: \\p{L}[\\p{L}’'.-]*){0,3}?)";

const SIDE_CONFIRMED: readonly RegExp[] = [
  sentenceForm(
    `${ON_WHICH_DAY_CONFIRMED} (?:did|has|had|have) ${ONE_SIDE} ${HOW_CONFIRMED}${CONFIRMING} ?(?<event>\\S.*)`,
  ),
  new RegExp(
    `^(?!who|which|what|did|was|has)${ONE_SIDE} (?:has |had )?${HOW_CONFIRMED}${CONFIRMING} ?(?<event>\\S.*?),? ${ON_WHICH_DAY_CONFIRMED}$`,
    "iu",
  ),
  new RegExp(
    `^(?:(?:so|and),? )?(?:did|has|have) ${ONE_SIDE} ${HOW_CONFIRMED}confirm (?<event>(?:the |its )?(?:\\p{L}+ )?(?:dates?|days?) (?:of|for) \\S.*)$`,
    "iu",
  ),
  // “Normandy summit in Paris: when did Moscow finally confirm it”: named before it is asked of.
  new RegExp(
    `^(?<event>\\S[^,:;–—]*) ?[,:;–—]+ ?(?:so |and |but )?(?:${ON_WHICH_DAY_CONFIRMED} )?(?:did|has|had|have) ${ONE_SIDE} ${HOW_CONFIRMED}confirm(?:ed)?(?: (?:it|this|that|them|(?<date>(?:the|its|their) (?:dates?|days?))))?${IN_THE_END}$`,
    "iu",
  ),
];
/** The same of London, where the other rules read a place, and of whoever receives: that they named it. */
const SIDE_NAMED = new RegExp(
  `(?<=${POLITE_OPENING}${ON_WHICH_DAY_CONFIRMED} (?:did|has|had|have) )${ONE_SIDE}(?= ${HOW_CONFIRMED}(?:name|announce|set|give|publish|fix|reveal)d? (?:the |its |an? )?(?:\\p{L}+ )?(?:dates?|days?) (?:of|for) (?<event>\\S.*)$)`,
  "iu",
);
const TWO_SIDES = "(?:the )?(?<one>\\p{L}[\\p{L} ’'.-]*?) (?:or|and) (?:the )?(?<other>\\p{L}[\\p{L} ’'.-]*?)";
const SIDES_IN_ORDER: readonly RegExp[] = [
  new RegExp(
    `^(?:(?:so|and),? )?(?:did|has|had) (?:the )?(?<one>\\p{L}[\\p{L} ’'.-]*?) ${HOW_CONFIRMED}confirm (?<event>\\S.*?) (?:before or after|before|after|earlier than|later than|sooner than|ahead of) (?:the )?(?<other>\\p{L}[\\p{L} ’'.-]*?)(?: did| confirmed(?: it)?)?$`,
    "iu",
  ),
  sentenceForm(
    `(?:who|which side) (?:was |were |is )?(?:(?:the )?first to |first )?confirm(?:ed|s)? (?<event>\\S.*?)(?: first| earlier)?[,:;–—-]+ (?:was it )?${TWO_SIDES}`,
  ),
  new RegExp(
    `^(?:(?:so|and),? )?did ${TWO_SIDES} (?:first confirm (?<event>\\S.*)|confirm (?<event2>\\S.*?) (?:first|earlier))$`,
    "iu",
  ),
];

/** Of its date, and not of the event as a whole. */
const OF_ITS_DATE =
  /^(?:the |its |their |an? )?(?:\p{L}+ )?(?:dates?|days?)(?: (?:of|for|set for))? (?=\S)(?:the )?|(?<=\S)(?:['’]s)? (?:dates?|days?)(?= \d{4}$|$)/iu;

const IS_CONFIRMED = whereItMayFit(
  /\bconfirm|\b(?:cancel|call off|scrap|postpone|put off|delay|axe)\b|\b(?:agree|accept|name|announce|set|give|publish|fix|reveal)/iu,
);

/** undefined where no side and no event is named that it is of. `read`: how a question is read. */
export function asksSideConfirmed(asked: string, then: IntentContext, read: ReadAgain): Intent | undefined {
  if (!IS_CONFIRMED.test(asked) || /["“”«»„]/u.test(asked)) return undefined;
  const line = withoutClosing(asked);
  const order = groupsOfFirst(SIDES_IN_ORDER, line);
  if (order !== undefined) return asksInOrder(order, then, read);
  for (const form of SIDE_CONFIRMED) {
    const { side, event, date } = form.exec(line)?.groups ?? {};
    if (side === undefined || event === undefined) continue;
    return asksOfSide(side, date === undefined ? event : `the date of ${event}`, then, read);
  }
  const off = sideCalledOff(line);
  if (off !== undefined)
    return calledOffBySide(off, sidesCalled(off.side, then), (name) => eventsCalled(name, then, read), then);
  const { side, event = "" } = SIDE_NAMED.exec(line)?.groups ?? {};
  const [only, ...others] = side === undefined ? [] : seatOrHost(side, eventsCalled(event, then, read), then);
  if (only === undefined || others.length > 0) return undefined;
  return read(line.replace(SIDE_NAMED, then.archive.actors.get(only as never)?.name ?? only), then);
}

function asksOfSide(side: string, event: string, then: IntentContext, read: ReadAgain): Intent | undefined {
  if (!isAnySide(side, then)) return undefined;
  const name = event.replace(OF_ITS_DATE, "").replace(/ (?:first|officially|formally)$/iu, "");
  const found = eventsCalled(name, then, read);
  const ids = sidesMeant(side, found, then);
  const theirs = ids.length === 0 ? undefined : ofThatSide(found, ids, then);
  const one = theirs ?? (found.length === 1 ? found[0] : undefined);
  // Of a recurring meeting at which they have no part, nothing else of theirs is meant.
  if (one === undefined && ids.length > 0 && areStrangersTo(found, ids, then))
    return saysUntold(side, readMessage(name, then.archive, then.today), then);
  if (one === undefined || ids.length === 0) return undefined;
  const step = OF_ITS_DATE.test(event) ? { step: DAY_CONFIRMED } : {};
  const by = ids.map((id) => `actor:${id}`).join("|");
  return asks({ about: "event", id: one.event.id, page: 0, focus: "confirmed", ...step, by, ...asKnown(then.asOf) });
}

function asksInOrder(
  { one = "", other = "", event, event2 = "" }: Readonly<Record<string, string | undefined>>,
  then: IntentContext,
  read: ReadAgain,
): Intent | undefined {
  return eachSideConfirmed([one, other], event ?? event2, then, read);
}

/** What each of two sides confirmed, which are named as somebody typed them, `event` too; `step`: what of it. */
export function eachSideConfirmed(
  named: readonly string[],
  event: string,
  then: IntentContext,
  read: ReadAgain,
  step: typeof EACH_CONFIRMED | typeof EACH_DAYS = EACH_CONFIRMED,
): Intent | undefined {
  if (!named.every((side) => isAnySide(side, then))) return undefined;
  const found = eventsCalled(event.replace(OF_ITS_DATE, ""), then, read);
  const sides = named.flatMap((side) => sidesMeant(side, found, then).slice(0, 1));
  const only = sides.length < 2 ? undefined : ofThatSide(found, sides, then);
  if (only === undefined) return undefined;
  const by = sides.map((id) => `actor:${id}`).join("|");
  return asks({ about: "event", id: only.event.id, page: 0, focus: "confirmed", step, by, ...asKnown(then.asOf) });
}

/** The one that they confirmed or have a part in; of several it is asked which is meant. */
function ofThatSide(
  found: readonly FoundEvent[],
  ids: readonly string[],
  { archive, asOf }: IntentContext,
): FoundEvent | undefined {
  const isTheirs = (one: FoundEvent) =>
    isOfSide(one, ids, archive) || knownBy(one.event, asOf).some((step) => isConfirmedByAny(step, ids, archive));
  return singleBest(found.filter(isTheirs));
}

function areStrangersTo(found: readonly FoundEvent[], ids: readonly string[], { archive }: IntentContext): boolean {
  const [series, ...others] = new Set(found.map(({ event }) => event.series));
  return series !== undefined && others.length === 0 && !found.some((one) => isOfSide(one, ids, archive));
}
