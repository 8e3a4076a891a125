// “What did Zelensky say after the fight in the Oval Office”, “what did Putin say before the summit”: an event bounds the days on which it was said; where nobody knows which is meant, no words of another time are told for it.

import { addDays, type Day, earliest, latest, overlaps } from "@attache/edtf";
import { isSaidBy } from "../../../../archive/concerns.ts";
import { stateAsOf } from "../../../../archive/history.ts";
import { knownBy } from "../../../../archive/known-steps.ts";
import { quotesMayConcern } from "../../../../archive/may-concern.ts";
import { OFF_STATUSES } from "../../../../archive/phase.ts";
import { quotesOfEvent } from "../../../../archive/quotes-of-event.ts";
import type { Event, Quote } from "../../../../archive/schema.ts";
import { cutWords } from "../../../../core/question.ts";
import { tokenize } from "../../../../text/tokens.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import { namesIn } from "../../../answers/event-texts.ts";
import { areOfTheirs } from "../../../answers/step-told.ts";
import { toldStem } from "../../../answers/told-stem.ts";
import { isFunctionWord } from "../../../parts/function-words.ts";
import { asKnown } from "../../../read/read-day.ts";
import { asks, type Intent, type IntentContext, type ReadAgain } from "../../intent.ts";
import { readMessage } from "../../read-message.ts";
import { saysUntold } from "../guards/untold.ts";
import { AFTER_SO, withoutClosing } from "../phrasing/sentence-forms.ts";
import { recordCalled } from "../which-event/resolve-event-name.ts";
import { type Speaker, speakerIn } from "./resolve-speaker.ts";

const AHEAD_OF_IT = "before|ahead of|prior to|in the run-?up to";
const SAID_AROUND = whereItMayFit(
  new RegExp(
    `${AFTER_SO}what (?:did|has|had) (?:the )?(?<who>\\p{L}[\\p{L}.’-]*(?: \\p{L}[\\p{L}.’-]*){0,3}?) (?:say|said|tweet(?:ed)?|post(?:ed)?|write|written|announced?|declared?|tell (?:reporters|the press))(?: right| just| shortly| soon| immediately| the day)? (?<side>after|following|in the wake of|during|in|at|${AHEAD_OF_IT}) (?<name>(?:the |his |her |their |that |a )?\\p{L}.*)$`,
    "iu",
  ),
);

/** Before whom somebody speaks. */
const AN_AUDIENCE =
  /^(?:the )?(?:[\p{L}.]+ ){0,3}?(?:press|cameras?|reporters?|journalists?|media|congress|parliament|duma|senate|house|knesset|bundestag|assembly|council|court|committee|audience|crowd|nation|un|u\.n\.|united nations)(?:$| (?:of|in|on|at|about)(?!\p{L}))/iu;

/** What somebody calls it that steps call a quarrel. */
const QUARRELS: ReadonlySet<string> = new Set(
  "quarrel fight row clash spat altercation argument shouting bust blowup blow showdown confrontation dispute".split(
    " ",
  ),
);

/** undefined where nothing of the kind is asked, or what is shown for it is bounded already. */
export function asksSaidAround(asked: string, then: IntentContext, read: ReadAgain): Intent | undefined {
  if (/["“”«»„]/u.test(asked)) return undefined;
  const { who, side = "", name } = SAID_AROUND.exec(withoutClosing(asked))?.groups ?? {};
  if (who === undefined || name === undefined || AN_AUDIENCE.test(name)) return undefined;
  const isWhile = /^(?:during|in|at)$/iu.test(side);
  const isQuarrel = tokenize(name).some((word) => QUARRELS.has(word));
  if (isWhile && !isQuarrel) return undefined;
  const { archive, today } = then;
  const by = speakerIn(readMessage(`quotes by ${who}`, archive, today), archive);
  if (by === undefined || by.others.length > 0 || isOnlyOfTime(name, then)) return undefined;
  const called = recordCalled(name, then, read);
  const event = called ?? eventTelling(name, by.id, then);
  const days = event === undefined ? undefined : daysAround(event, name, called === undefined, then);
  if (event === undefined || days === undefined) return saysUnbounded(`${side} ${name}`, asked, then, read);
  const span = isWhile
    ? days
    : new RegExp(`^(?:${AHEAD_OF_IT})$`, "iu").test(side)
      ? { to: addDays(days.from, -1) }
      : { from: days.to };
  const limits = limitsAround(event, by.id, span, then);
  // What was only said in the time beside it need not be about it.
  const others = othersNamedIn(name, by.id, then);
  const untold = "event" in limits ? {} : { untold: others.length === 0 ? [cutWords(name)] : others };
  return asks({ about: "quotes", page: 0, speaker: by.id, ...limits, ...untold, ...asKnown(then.asOf) });
}

/** Whoever else is named with the event. */
function othersNamedIn(name: string, speaker: Speaker, { archive, today }: IntentContext): string[] {
  return readMessage(name, archive, today)
    .parts.flatMap((part) => (part.is === "record" && part.records.length === 1 ? part.records : []))
    .flatMap(({ id }) => archive.actors.get(id as never) ?? [])
    .filter(({ id, kind }) => kind === "person" && id !== speaker)
    .map((actor) => actor.name);
}

type DaysAround = { readonly from?: Day; readonly to?: Day };

/** What they said of it on that side of it, else whatever they said in the weeks beside it, else since or until then. */
function limitsAround(event: Event, speaker: Speaker, span: DaysAround, { archive, today }: IntentContext) {
  const isTheirs = (quote: Quote, { from, to }: DaysAround) =>
    isSaidBy(quote, speaker, archive) && overlaps(quote.said, from, to);
  if (quotesOfEvent(event.id, archive).some((quote) => isTheirs(quote, span))) return { event: event.id, ...span };
  const { from = addDays(span.to ?? today, -WEEKS_BESIDE), to = addDays(from, WEEKS_BESIDE) } = span;
  const near = { from, to };
  const theirs = quotesMayConcern({ topic: undefined, actor: speaker }, archive);
  return theirs.some((quote) => isTheirs(quote, near)) ? near : span;
}

/** In days. */
const WEEKS_BESIDE = 35;

function isOnlyOfTime(name: string, { archive, today }: IntentContext): boolean {
  const { parts, span, telling } = readMessage(name, archive, today);
  return span !== undefined && parts.length + telling.length === 0;
}

/** The one that tells all of the words, of those at which somebody was. */
function eventTelling(name: string, speaker: Speaker, { archive, asOf }: IntentContext): Event | undefined {
  const keys = keysOfEventWords(name);
  if ((keys.length < 2 && !keys.includes("quarrel")) || keys.some((key) => OF_ANY_MEETING.test(key))) return undefined;
  const [only, ...others] = archive.search
    .eventsWith(keys)
    .flatMap((id) => archive.events.get(id) ?? [])
    .filter((event) =>
      areOfTheirs(
        event.participants.map(({ actor }) => actor as string),
        [speaker],
        archive,
      ),
    )
    .filter((event) => {
      const isIn = (text: string) => keys.every((key) => ` ${tokenize(text).join(" ")} `.includes(` ${key}`));
      return isIn(namesIn(event)) || knownBy(event, asOf).some(({ summary }) => isIn(summary));
    });
  return others.length === 0 ? only : undefined;
}

/** “After he met Kim”: said of more than one. */
const OF_ANY_MEETING = /^(?:me?e?t(?:s|ings?)?|saw|calls?|called|talks?|talked|visits?|visited|left)$/u;

function keysOfEventWords(name: string): readonly string[] {
  const keys = tokenize(name).filter((word) => !isFunctionWord(word) && word !== "match");
  return keys.map((word) => (QUARRELS.has(word) ? "quarrel" : word));
}

/** Of the step that tells what no name of it has, or that it was off, else of the event. */
function daysAround(
  event: Event,
  name: string,
  isTold: boolean,
  { asOf }: IntentContext,
): Required<DaysAround> | undefined {
  const told = keysOfEventWords(name).filter((key) => !namesIn(event).includes(` ${key} `));
  const step = knownBy(event, asOf).find(
    ({ summary, status }) =>
      told.length > 0 &&
      (isTold || OFF_STATUSES.has(status as never)) &&
      told.every((key) => tokenize(summary).some((word) => toldStem(word) === toldStem(key))),
  );
  if (step !== undefined) return { from: step.known.by, to: step.known.by };
  const date = stateAsOf(event, asOf)?.date;
  const [from, to] = date === undefined ? [] : [earliest(date), latest(date)];
  return from === undefined || to === undefined ? undefined : { from, to };
}

/** That it is not told, where words of whatever time would be shown for it. */
function saysUnbounded(limit: string, asked: string, then: IntentContext, read: ReadAgain): Intent | undefined {
  const intent = read(asked, then);
  if (!intent.ok || !("question" in intent) || intent.question.about !== "quotes") return undefined;
  const { event, from, to, place } = intent.question;
  if ([event, from, to, place].some((some) => some !== undefined)) return undefined;
  return saysUntold(cutWords(limit), readMessage(asked, then.archive, then.today), then);
}
