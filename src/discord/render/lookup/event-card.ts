// /event: the answer in one look: what, when, how certain, who says so, one source. The way there opens in the same message.

import type { Archive } from "../../../archive/archive.ts";
import { touchesDate } from "../../../archive/deciding-development.ts";
import type { State } from "../../../archive/history.ts";
import { sameKnown } from "../../../archive/known.ts";
import { phaseOf } from "../../../archive/phase.ts";
import type { EventStep, EventView } from "../../../core/view.ts";
import { describeState, describeWhenFirst, describeWhere } from "../../../wording/describe-state.ts";
import type { Words } from "../../../wording/words.ts";
import {
  freshnessLine,
  headed,
  peopleLine,
  perhapsLine,
  saysLine,
  statusLine,
  unreadLine,
  whenLines,
} from "../lines.ts";
import type { Card } from "../message/card.ts";
import { capital, plain } from "../message/markdown.ts";
import { ACCENT } from "../message/theme.ts";
import { eventControls } from "./event-controls.ts";
import { openedPages } from "./event-details.ts";
import { focusLine } from "./event-focus.ts";

export function eventCard(view: EventView, archive: Archive, words: Words): Card {
  const { question, named = question, unread = [], at, steps } = view;
  // Later steps may say other things: date and status stand with the source that they have.
  const deciding = steps.find(({ changes }) => touchesDate(changes)) ?? steps[0];
  const focus = focusLine(view, archive, words);
  const heading = [
    ...insteadLine(view, words),
    headed(at.event.title, question.asOf, words),
    ...unreadLine(unread, words),
    ...(focus === undefined ? [] : [focus]),
  ].join("\n");
  const controls = eventControls(view, archive, words);
  const base = { accent: ACCENT[at.state.status], heading, controls };
  if (question.open === undefined) {
    const footer = freshnessMatters(view)
      ? { footer: freshnessLine(archive, { ...question, today: view.today }, words) }
      : {};
    return { ...base, blocks: [answerBlock(view, deciding, archive, words)], ...footer };
  }
  // What was opened takes the place: of the answer there stays what it is about.
  const short = shortBlock(view, deciding, archive, words);
  return {
    ...base,
    blocks: [],
    pages: openedPages(question.open, view, { above: [heading, short], controls }, archive, words),
    page: question.page,
    turn: (page) => ({ ...named, open: question.open, page }),
  };
}

/** What is over, or was called off, does not change with what an archive may miss; what has yet to come may. */
function freshnessMatters({ at, today }: EventView): boolean {
  const phase = phaseOf(at.state, today);
  return phase !== "over" && phase !== "off";
}

/** Who asks for the next one is told that there is none before they read of another. */
function insteadLine({ named, instead, missed, among, amongOthers }: EventView, words: Words): readonly string[] {
  const { events } = words;
  const bounds = among?.which === "last" ? events.lastAmong : events.firstAmong;
  const bounded = among === undefined ? [] : [`**${bounds({ what: plain(among.what) })}**`];
  if (missed === undefined && amongOthers === true) return [...bounded, `**${events.amongOthers({ count: 1 })}**`];
  if (among !== undefined) return bounded;
  if (missed !== undefined) {
    return [`**${(missed.which === "last" ? events.missedLast : events.missedNext)({ what: plain(missed.what) })}**`];
  }
  if (named === undefined || instead === undefined) return [];
  const none = named.which === "last" ? words.event.noLast : words.event.noNext;
  return [`**${none({ words: words.labels.quoted({ text: plain(named.words) }) })}**`];
}

function answerBlock(
  { question, at: { event, state }, steps, today }: EventView,
  deciding: EventStep | undefined,
  archive: Archive,
  words: Words,
): string {
  const lines = [
    ...whenLines(state, archive, words, today),
    statusLine(state, archive, words, deciding?.development.known),
    placeLine(state, words),
    perhapsLine(event, question.asOf, archive, words),
    contradiction(steps, archive, words),
    peopleLine(state, archive, words),
    deciding && plain(deciding.development.summary),
    deciding && saysLine(deciding.development, archive, words),
  ];
  return lines.filter((line) => line !== undefined).join("\n");
}

/** When, and how certain. */
function shortBlock(
  { at: { state }, today }: EventView,
  deciding: EventStep | undefined,
  archive: Archive,
  words: Words,
): string {
  const [when = ""] = whenLines(state, archive, words, today);
  return [when, statusLine(state, archive, words, deciding?.development.known)].join("\n");
}

/** What another said of the date on the same day: both claims stand, each with who makes it. The history has all of them. */
function contradiction(steps: readonly EventStep[], archive: Archive, words: Words): string | undefined {
  const [latest] = steps;
  if (latest === undefined) return undefined;
  const date = describeWhenFirst(latest.state, archive, words);
  const other = steps
    .slice(1)
    .filter(
      ({ development }) => sameKnown(development.known, latest.development.known) && development.date !== undefined,
    )
    .find(({ state }) => describeWhenFirst(state, archive, words) !== date);
  if (other === undefined) return undefined;
  const state = describeState(other.state, archive, words);
  const { says: who } = other.development;
  const claim = who === undefined ? state : words.event.stateAccordingTo({ state, who });
  return words.event.alsoSaidThatDay({ claim: plain(claim) });
}

/** “Lima · 3 h 30 min from beginning to end”. */
function placeLine(state: State, words: Words): string | undefined {
  const where = describeWhere(state, words);
  const parts = [...(where === undefined ? [] : [capital(plain(where))]), ...lengthOf(state, words)];
  return parts.length === 0 ? undefined : parts.join(" · ");
}

function lengthOf({ start, end, status }: State, words: Words): readonly string[] {
  if (start === undefined || end === undefined || status !== "held") return [];
  const minutes = Math.round((Date.parse(end) - Date.parse(start)) / 60_000);
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  // Less than half a minute is no length.
  if (minutes < 1) return [];
  const length = rest === 0 ? "hours" : hours === 0 ? "minutes" : "both";
  return [words.event.lasted({ length, hours, minutes: rest })];
}
