// “Who opened the Munich conference”, “keynote speaker Shangri-La 2024”: the step that tells who spoke first there, and no list of all who came.

import { knownBy } from "../../../../archive/known-steps.ts";
import { saidAsStep } from "../../../../core/said-asked.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import { findEvents } from "../../../answers/find-events.ts";
import type { Intent, IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { eventParts } from "../events/event-query.ts";
import { isNarrowed, timeOf, withoutStatus } from "../events/events-question.ts";
import { asksToldStep } from "../events/told-step.ts";
import { singleBest } from "../which-event/resolve-events.ts";

const SPEECH = "(?:key ?note|(?:first|opening) (?:speech|address|remarks))";

const ASKS_WHO_OPENED = whereItMayFit(
  new RegExp(
    [
      `^(?:so |and |but )?who\\b.*\\b(?:gives?|gave|makes?|made|delivers?|delivered|holds?|held)\\b.*\\b${SPEECH}\\b`,
      "^(?:so |and |but )?who (?:has |had |will |is to )?(?:opens?|opened|inaugurated?)\\b",
      "\\b(?:key ?note|opening) (?:speaker|speech|address)\\b",
    ].join("|"),
    "iu",
  ),
);

/** The word by which the step is found again, and what tells that somebody spoke first. */
const TELLS_OPENING: readonly (readonly [RegExp, string])[] = [
  [/\bkeynote\b/iu, "keynote"],
  [/\bfirst speech\b/iu, "speech"],
  [/\bopens (?:the|both|its|this) (?:conference|forum|summits?|meeting|general debate|dialogue|session)\b/iu, "opens"],
];

/** “President Saied, in his opening speech”. */
const SAID_OPENING = /\bopening (?:speech|address|remarks)\b|, opening the \p{L}+/u;

const WHO_OPENED = /\bwho (?:has |had )?(?:opened|inaugurated)\b/iu;

/** “Gave”, “the keynote”: words of the question that are told of no event. */
const OF_OPENING =
  /^(?:gives?|gave|makes?|made|delivers?|delivered|holds?|held|key|note|keynote|opens?|opened|opening|inaugurated?|1st|first|speech|address|remarks|speakers?)$/u;

/** undefined where nothing of the kind is asked, or no step of the one event that is named tells it. */
export function asksWhoOpened(message: ReadMessage, then: IntentContext): Intent | undefined {
  const { rest, translated, quoted } = message;
  if (translated === true || quoted.length > 0 || !ASKS_WHO_OPENED.test(rest)) return undefined;
  const {
    words = "",
    unread: _unread,
    mentions: _mentions,
    names = [],
    ...query
  } = withoutStatus(eventParts(message, then.archive));
  const kept = names.filter((name) => !name.split(" ").every((word) => OF_OPENING.test(word)));
  const others = words.split(" ").filter((word) => word !== "" && !OF_OPENING.test(word));
  const asked = {
    ...query,
    ...(kept.length === 0 ? {} : { names: kept }),
    ...(others.length === 0 ? {} : { words: others.join(" ") }),
  };
  if (!isNarrowed(asked)) return undefined;
  const found = findEvents({ ...asked, ...timeOf(message), which: "one", asOf: then.asOf }, then.archive);
  const best = singleBest(found);
  if (best === undefined) return undefined;
  const steps = knownBy(best.event, then.asOf);
  const told = (step: string) => asksToldStep(best.event.id, step, then);
  const step = TELLS_OPENING.find(([tells]) => steps.some((one) => tells.test(one.summary)))?.[1];
  if (step !== undefined) return told(step);
  const isWho = WHO_OPENED.test(rest);
  const said = isWho ? steps.find(({ says = "" }) => SAID_OPENING.test(says)) : undefined;
  return said && told(saidAsStep({ span: { from: said.known.from ?? said.known.by, to: said.known.by } }));
}
