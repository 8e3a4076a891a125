// “Who held the rotating EU council presidency in 2024”: a state’s turn in the Council of the European Union, which is no President of the European Council, and in no record; of a recurring meeting it is told who receives the edition of this year.

import { earliest } from "@attache/edtf";
import { stateAsOf } from "../../../../archive/history.ts";
import { eventsBySubject } from "../../../../archive/may-concern.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import { asKnown } from "../../../read/read-day.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { saysUntold } from "../guards/untold.ts";
import { seriesIn } from "../which-event/resolve-series.ts";

const UNION = /(?:e\.?u\.?|european union)(?:['’]s)?/u.source;
const TURN_IN_COUNCIL = /(?:(?:rotating|six[- ]month|half[- ]year(?:ly)?) )/u.source;
const OF_UNION = `${TURN_IN_COUNCIL}?${UNION} (?:council )?${TURN_IN_COUNCIL}?presidency|${TURN_IN_COUNCIL}council presidency|${TURN_IN_COUNCIL}?(?:council )?presidency of (?:the )?(?:council of (?:ministers of )?(?:the )?)?${UNION}`;

/** The Security Council has one too, of which other rules tell; who is president holds an office. */
const PRESIDENCY = whereItMayFit(
  new RegExp(
    `^(?:(?:so|and|but),? )?(?:(?:who(?:['’]?s)?|whose|(?:which|what) (?:eu |member |european )?(?:countr(?:y|ies)|(?:member )?states?|governments?|nations?)) .*?\\b|(?:the )?)(?<presidency>${OF_UNION})\\b`,
    "iu",
  ),
);
/** “The Polish EU presidency”, “is Poland holding the presidency of the EU”, “who chairs the EU now”. */
const TURN_OF_STATE = whereItMayFit(new RegExp(`\\b(?<presidency>${OF_UNION})\\b`, "iu"));
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

/** “Which country holds the G7 presidency”, “who chairs BRICS now”: now, or in a year. */
const CHAIR_OF_SERIES = whereItMayFit(
  /^(?:(?:so|and|but),? )?(?:who|(?:which|what) (?:country|state|nation)) (?:currently |now )?(?:(?:has|holds|is holding|is in)(?: the)? .*\b(?:presidency|chair(?:man)?(?:ship)?)\b|(?:chairs|presides over) )/iu,
);

/** That no record tells it, or who receives a recurring meeting this year; undefined where nothing of the kind is asked. */
export function asksPresidency(message: ReadMessage, then: IntentContext): Intent | undefined {
  const presidency = presidencyIn(message, then);
  if (presidency !== undefined) return saysUntold(presidency, message, then);
  return asksHostOfYear(message, then);
}

/** Of whoever receives its edition of a year it is told with that. */
function asksHostOfYear(message: ReadMessage, { archive, asOf, today }: IntentContext): Intent | undefined {
  const [part, ...others] = message.parts.filter(({ is }) => is !== "kind" && is !== "office");
  if (part?.is !== "record" || others.length > 0 || message.quoted.length > 0 || !CHAIR_OF_SERIES.test(message.rest))
    return undefined;
  const series = seriesIn([part], archive);
  const year = (message.span?.from ?? asOf ?? today).slice(0, 4);
  const editions = series === undefined ? [] : (eventsBySubject.of(archive).topics.get(series) ?? []);
  const ofYear = editions.filter((event) => {
    const date = event.series === series ? stateAsOf(event, asOf)?.date : undefined;
    return date !== undefined && earliest(date)?.startsWith(year) === true;
  });
  const last = ofYear.at(-1);
  // Somebody may be in the chair of what a state receives; a presidency is that of the state.
  const focus = /\bpresiden/iu.test(message.rest) ? "host" : "chair";
  return last && asks({ about: "event", id: last.id, page: 0, focus, ...asKnown(asOf) });
}

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
