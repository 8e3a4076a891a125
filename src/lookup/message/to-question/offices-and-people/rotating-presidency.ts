// “Who held the rotating EU council presidency in 2024”: a state’s turn in the Council of the European Union, which is no President of the European Council, and in no record; of a recurring meeting it is told who receives the edition of this year.

import { type Day, earliest } from "@attache/edtf";
import type { TopicId } from "../../../../archive/fields.ts";
import { stateAsOf } from "../../../../archive/history.ts";
import { knownBy } from "../../../../archive/known-steps.ts";
import { eventsBySubject } from "../../../../archive/may-concern.ts";
import type { Event } from "../../../../archive/schema.ts";
import { compareText } from "../../../../text/compare-text.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import { actorsInSentence } from "../../../answers/actors-named.ts";
import { clausesOfSteps, wordsForClause } from "../../../answers/line-told.ts";
import { asKnown } from "../../../read/read-day.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { asksToldStep } from "../events/told-step.ts";
import { saysUntold } from "../guards/untold.ts";
import { seriesIn } from "../which-event/resolve-series.ts";
import { isTurnAhead, turnOn } from "./edition-in-turn.ts";
import { asksChairOfBody, headAsked, saysNoHead } from "./head-of-body.ts";

const UNION = /(?:e\.?u\.?|european union)(?:['’]s)?/u.source;
const TURN_IN_COUNCIL = /(?:(?:rotating|six[- ]month|half[- ]year(?:ly)?) )/u.source;
/** Whose turn it is there, by the month, is in no record either. */
const SECURITY_COUNCIL = /(?:(?:u\.?n\.?|united nations)(?:['’]s)? )?security council(?:['’]s)?/u.source;
const OF_A_COUNCIL = `${TURN_IN_COUNCIL}?${UNION} (?:council )?${TURN_IN_COUNCIL}?presidency|${TURN_IN_COUNCIL}?council presidency|${TURN_IN_COUNCIL}?(?:council )?presidency of (?:the )?(?:council of (?:ministers of )?(?:the )?)?${UNION}|${SECURITY_COUNCIL} presidency|presidency of (?:the )?${SECURITY_COUNCIL}`;

/** Who is president holds an office. */
const PRESIDENCY = whereItMayFit(
  new RegExp(
    `^(?:(?:so|and|but),? )?(?:(?:who(?:['’]?s)?|whose|(?:which|what) (?:eu |member |european )?(?:countr(?:y|ies)|(?:member )?states?|governments?|nations?)) .*?\\b|(?:the )?)(?<presidency>${OF_A_COUNCIL})\\b`,
    "iu",
  ),
);
/** “The Polish EU presidency”, “is Poland holding the presidency of the EU”, “who chairs the EU now”. */
const TURN_OF_STATE = whereItMayFit(new RegExp(`\\b(?<presidency>${OF_A_COUNCIL})\\b`, "iu"));
const CHAIRS_UNION = whereItMayFit(
  new RegExp(
    `^(?:(?:so|and|but),? )?who (?:currently |now )?(?<presidency>(?:chairs|presides over) (?:the )?${UNION})(?: (?:now|today|currently|at the moment))?[\\s?!.]*$`,
    "iu",
  ),
);
/** “During the Danish presidency”: of a state, and nobody else’s. */
const DURING_TURN = whereItMayFit(
  /\b(?:during|under) (?:the )?(?<presidency>\S+ (?:council )?presidency)\b(?! of\b)/iu,
);

const TURN_NAMED = /(?:presidency|chair(?:man)?(?:ship)?)/u.source;
const AT_PRESENT = /(?:(?:currently|now|next|also) )?/u.source;
const HOLDS_CHAIR =
  /(?:(?:will|shall|would|is (?:going|due|set|supposed) to) )?(?:have|has|had|holds?|held|is holding|is in|gets?|assumes?|inherits?|takes? (?:over|up)|took (?:over|up)|is taking over|succeeds?)/u
    .source;

/** “Which country holds the G7 presidency”, “who chairs BRICS now”, “who takes over the chairmanship of the SCO”: now, or in a year. */
const CHAIR_OF_SERIES = whereItMayFit(
  new RegExp(
    `^(?:(?:so|and|but),? )?(?:who|(?:which|what) (?:country|state|nation)) ${AT_PRESENT}(?:${HOLDS_CHAIR}(?: the)? .*\\b${TURN_NAMED}\\b|(?:(?:will|is going to) )?(?:chairs?|presides? over) )`,
    "iu",
  ),
);
const IS_NEXT_TURN = /\b(?:takes? (?:over|up)|taking over|next|succeeds?|inherits?|gets?)\b/iu;

/** That no record tells it, or who receives a recurring meeting this year; undefined where nothing of the kind is asked. */
export function asksPresidency(message: ReadMessage, then: IntentContext): Intent | undefined {
  const presidency = presidencyIn(message, then);
  if (presidency !== undefined) return saysUntold(presidency, message, then);
  return asksChairOfBody(message, then) ?? asksHostOfYear(message, then) ?? saysNoHead(message, then);
}

/** The step by which a state takes the chair of the year, or has it; else whoever receives its edition of that year, or that there is none. */
function asksHostOfYear(message: ReadMessage, then: IntentContext): Intent | undefined {
  const { archive, asOf, today } = then;
  const { rest, span } = message;
  const isOfChair = CHAIR_OF_SERIES.test(rest);
  const isAsked = isOfChair || headAsked(message, then) !== undefined;
  const series = isAsked ? seriesAlone(message, then) : undefined;
  if (series === undefined) return undefined;
  const { isNext, year, day } = turnAsked(message, then);
  const editions = (eventsBySubject.of(archive).topics.get(series) ?? []).filter((event) => event.series === series);
  const ofYear = editions.filter((event) => yearItIsIn(event, asOf) === year);
  const last = turnOn(ofYear, day, asOf);
  const states = ofYear.flatMap((event) => hostOf(event, asOf));
  // Nothing that is over is told of a turn to come.
  if (last === undefined) return `${year}` > today.slice(0, 4) ? asksInYear(series, year, asOf) : undefined;
  // Somebody may be in the chair of what a state receives; a presidency is that of the state.
  const isPresidency = /\bpresiden/iu.test(rest) && isOfChair;
  const turn = { editions, ofYear, states, year };
  const taken = isPresidency ? undefined : chairTaken(turn, then);
  // Who receives it may be in the chair of it, and heads no body.
  if (taken !== undefined || !isOfChair) return taken;
  if (span !== undefined && new Set(states).size > 1) return asksHostsOfBoth(series, year, asOf);
  const focus = isNext || isPresidency || isTurnAhead(last, year, then) ? "host" : "chair";
  return asks({ about: "event", id: last.id, page: 0, focus, ...asKnown(asOf) });
}

function hostOf(event: Event, asOf: Day | undefined): readonly string[] {
  const country = (stateAsOf(event, asOf)?.place ?? event.place)?.country;
  return country === undefined ? [] : [country];
}

/** Two editions of one year are those of two. */
function asksHostsOfBoth(series: TopicId, year: number, asOf: Day | undefined): Intent {
  const subjects = [`series:${series}`];
  return asks({ ...ONE_OF_THEM, subjects, ...wholeYear(year), focus: "host", ...asKnown(asOf) });
}

/** In which year the turn is, and on which day, where it is that of now. */
function turnAsked({ rest, span }: ReadMessage, { asOf, today }: IntentContext) {
  const isNext = span === undefined && IS_NEXT_TURN.test(rest);
  const now = asOf ?? today;
  const year = Number((span?.from ?? now).slice(0, 4)) + (isNext ? 1 : 0);
  return { isNext, year, day: span === undefined && !isNext ? now : undefined };
}

function asksInYear(series: TopicId, year: number, asOf: Day | undefined): Intent {
  return asks({ ...ONE_OF_THEM, series, ...wholeYear(year), ...asKnown(asOf) });
}

/** Of which recurring meeting alone it is asked, and of nothing else. */
function seriesAlone({ parts, quoted }: ReadMessage, { archive }: IntentContext): TopicId | undefined {
  const [part, ...others] = parts.filter(({ is }) => is !== "kind" && is !== "office");
  return part?.is !== "record" || others.length > 0 || quoted.length > 0 ? undefined : seriesIn([part], archive);
}

const ONE_OF_THEM = { about: "events", which: "one", page: 0 } as const;

function wholeYear(year: number) {
  return { from: `${year}-01-01`, to: `${year}-12-31` };
}

type TurnOfYear = {
  readonly editions: readonly Event[];
  readonly ofYear: readonly Event[];
  readonly states: readonly string[];
  readonly year: number;
};

/** The last sentence in which the state that receives the editions of a year takes the chair of it, or is to have it. */
function chairTaken({ editions, ofYear, states, year }: TurnOfYear, then: IntentContext): Intent | undefined {
  const { archive, asOf } = then;
  const [state, ...more] = new Set(states);
  if (state === undefined || more.length > 0) return undefined;
  const told = editions.flatMap((event) => {
    const steps = knownBy(event, asOf);
    return clausesOfSteps(steps)
      .filter(({ clause }) => {
        const years = [...clause.matchAll(/\b20\d\d\b/gu)].map(([one]) => one);
        const isOfYear = years.includes(`${year}`) || (years.length === 0 && ofYear.includes(event));
        return isOfYear && TAKES_CHAIR.test(clause) && actorsInSentence(clause, archive).includes(state);
      })
      .map((line) => ({ event, line, steps }));
  });
  const byDay = told.toSorted((a, b) => compareText(b.line.development.known.by, a.line.development.known.by));
  const best = byDay.find(({ line }) => TAKES_IT_OVER.test(line.clause)) ?? byDay[0];
  const step = best && wordsForClause(best.line, best.steps, archive);
  return best === undefined || step === undefined ? undefined : asksToldStep(best.event.id, step, then);
}

/** In which it is, or is to be. */
function yearItIsIn(event: Event, asOf: Day | undefined): number | undefined {
  const date = stateAsOf(event, asOf)?.date;
  const day = date === undefined ? undefined : earliest(date);
  return day === undefined ? undefined : Number(day.slice(0, 4));
}

const TAKES_CHAIR =
  /^(?!.*\b(?:when|while|until|if|once|because)\b.* the (?:chair|presidency)\b).*\b(?:takes?|holds?|has|have|had|accepts?) (?:over )?the (?:chair|presidency)\b/iu;
const TAKES_IT_OVER = /(?<!\bto )\btakes? (?:over )?the (?:chair|presidency)\b/iu;

/** Whether it is asked for: what was called or held during one does not tell whose it is at another time. */
export function asksForPresidency(message: ReadMessage, then: IntentContext): boolean {
  return asksPresidency(message, then) !== undefined;
}

function presidencyIn(message: ReadMessage, { archive }: IntentContext): string | undefined {
  const { quoted, rest, parts, words } = message;
  if (quoted.length > 0) return undefined;
  const plain = [PRESIDENCY, CHAIRS_UNION].map((form) => form.exec(rest)?.groups?.presidency).find(Boolean);
  if (plain !== undefined) return plain;
  const states = parts.filter(
    (part) =>
      part.is === "record" &&
      part.records.every(({ kind, id }) => kind === "actor" && archive.actors.get(id as never)?.kind === "state"),
  );
  const [state, ...more] = states;
  if (state === undefined || more.length > 0) return undefined;
  const turn = TURN_OF_STATE.exec(rest)?.groups?.presidency;
  if (turn !== undefined) return turn;
  const isBefore = /^(?:council|presidency)$/u.test(words[state.to]?.key ?? "");
  const isAlone = parts.every((part) => part === state || part.is === "kind" || part.is === "office");
  return isBefore && isAlone ? DURING_TURN.exec(rest)?.groups?.presidency : undefined;
}
