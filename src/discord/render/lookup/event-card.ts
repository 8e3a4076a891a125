// /event: the answer in one look: what, when, how certain, who says so, one source. The way there opens in the same message.

import type { Day } from "@attache/edtf";
import { accountOf, type Telling } from "../../../archive/account.ts";
import type { Archive } from "../../../archive/archive.ts";
import { datedBy } from "../../../archive/dated-by.ts";
import { decidingDevelopment } from "../../../archive/deciding-development.ts";
import type { State } from "../../../archive/history.ts";
import { type Phase, phaseOf } from "../../../archive/phase.ts";
import type { Among } from "../../../core/among.ts";
import { STAYED_AWAY } from "../../../core/event-focus.ts";
import type { EventView } from "../../../core/view.ts";
import { describeOtherClaim } from "../../../lookup/other-claim.ts";
import { describeKnownDay } from "../../../wording/describe-known.ts";
import { NONE } from "../../../wording/describe-limits.ts";
import { describeDateSurely, describeLength, describeWhere } from "../../../wording/describe-state.ts";
import { describeTelling } from "../../../wording/describe-telling.ts";
import type { Words } from "../../../wording/words.ts";
import {
  freshnessLine,
  headed,
  peopleLine,
  perhapsLine,
  saysLine,
  statusLine,
  unreadLine,
  untoldLine,
  whenLines,
} from "../lines.ts";
import { type ButtonSpec, MAX_BUTTONS } from "../message/buttons.ts";
import type { Card } from "../message/card.ts";
import { capital, link, plain } from "../message/markdown.ts";
import { CARD_ROOM, phoneHeight, rowsHeight } from "../message/phone-height.ts";
import { ACCENT } from "../message/theme.ts";
import { apartLines } from "./apart-lines.ts";
import { eventControls } from "./event-controls.ts";
import { openedPages } from "./event-details.ts";
import { focusLine } from "./event-focus.ts";
import { lostLines, openThenLines } from "./event-lost.ts";
import { missedLine } from "./event-missed.ts";

export function eventCard(view: EventView, archive: Archive, words: Words): Card {
  const { question, named = question, unread = [], untold = [], at } = view;
  const apart =
    view.amongOthers === "apart" ? apartLines(question.by?.split("|"), at, view.steps, archive, words) : undefined;
  const focus = apart === undefined ? focusLine(view, archive, words) : apart.join("\n");
  const lost = lostLines(view, words);
  const line = focus === undefined ? [] : [focus];
  const heading = [
    ...insteadLine(view, archive, words),
    headed(at.event.title, question.asOf, archive, words),
    ...unreadLine(unread, words),
    ...untoldLine(untold, words),
    // Why somebody stayed away is told before where it was in the end.
    ...(question.step === STAYED_AWAY ? [...line, ...lost] : lost),
    ...openThenLines(view, words),
    ...(question.step === STAYED_AWAY ? [] : line),
  ].join("\n");
  const controls = eventControls(view, archive, words);
  const base = { accent: ACCENT[at.state.status], heading, controls };
  if (question.open === undefined) {
    const freshness = freshnessMatters(view) ? freshnessLine(archive, { ...question, today: view.today }, words) : "";
    const page = view.page === undefined ? "" : link(words.pages.onTheWeb(), view.page);
    const footer = [freshness, page].filter((line) => line !== "").join("\n-# ");
    return { ...base, blocks: [fittedAnswer(view, { heading, footer, controls }, archive, words)], footer };
  }
  // What was opened takes the place: of the answer there stays what it is about.
  const short = shortBlock(view, archive, words);
  return {
    ...base,
    blocks: [],
    pages: openedPages(question.open, view, { above: [heading, short], controls }, archive, words),
    page: question.page,
    turn: (page) => ({ ...named, open: question.open, page }),
  };
}

/** What is over, or was called off, does not change with what an archive may miss; what has yet to come may. */
function freshnessMatters({ at, today, among }: EventView): boolean {
  const phase = phaseOf(at.state, today);
  return among?.which === "held" || (phase !== "over" && phase !== "off");
}

/** Who asks for the next one is told that there is none before they read of another. */
function insteadLine(
  { named, instead, missed, among, amongOthers, at: { state }, today }: EventView,
  archive: Archive,
  words: Words,
): readonly string[] {
  const { events } = words;
  // Which one was due last is told with that none lies ahead.
  const bounded = among === undefined || missed !== undefined ? [] : [`**${amongLine(among, today, archive, words)}**`];
  if (missed === undefined && amongOthers !== undefined) {
    const form = amongOthers === "apart" ? amongOthers : NONE;
    return [...bounded, `**${events.amongOthers({ form, count: 1, tense: tenseOf(phaseOf(state, today)) })}**`];
  }
  if (bounded.length > 0) return bounded;
  if (missed !== undefined) return [`**${missedLine(missed, phaseOf(state, today), state, archive, words)}**`];
  if (named === undefined || instead === undefined) return [];
  const none = named.which === "last" ? words.event.noLast : words.event.noNext;
  return [`**${none({ words: words.labels.quoted({ text: plain(named.words) }) })}**`];
}

function amongLine(among: Among, today: string, archive: Archive, words: Words): string {
  const { events } = words;
  if (among.which === "held") {
    const { title, state } = among.due;
    const told = phaseOf(state, today) === "passed" ? events.lastHeld : events.lastHeldSo;
    return told({ title: plain(title), date: describeDateSurely(state, archive, words) ?? NONE });
  }
  if (among.which === "only") return events.onlyTelling({ count: among.count });
  const { which, what, beside } = among;
  if (which === "due") return events.lastDue();
  if (beside !== undefined) return (which === "last" ? events.lastBefore : events.firstAfter)({ title: plain(beside) });
  return (which === "last" ? events.lastAmong : events.firstAmong)({ what: plain(what) });
}

/** In which tense those who take part are at it: nobody was at what came to nothing. */
export function tenseOf(phase: Phase): "ahead" | "due" | typeof NONE {
  if (phase === "passed" || phase === "off") return "due";
  return phase === "over" || phase === "now" ? NONE : "ahead";
}

/** Everything that is told, if a phone shows it: if not, of what was said first only who said so. */
function fittedAnswer(
  view: EventView,
  {
    heading,
    footer,
    controls,
  }: { readonly heading: string; readonly footer: string; readonly controls: readonly ButtonSpec[] },
  archive: Archive,
  words: Words,
): string {
  const account = accountOf(view.at.event, view.question.asOf, archive);
  const whole = answerBlock(view, account, archive, words);
  const labels = controls.slice(0, MAX_BUTTONS).map(({ label }) => label);
  const texts = [heading, whole, footer].reduce((sum, text) => sum + phoneHeight(text), 0);
  const fits = texts + rowsHeight(labels) + rowsHeight([words.buttons.whatElse()]) <= CARD_ROOM;
  if (account.length === 1 || fits) return whole;
  const short = account.map((one): Telling => (one.as === "deciding" ? { ...one, as: "overtaken" } : one));
  return answerBlock(view, short, archive, words);
}

function answerBlock(
  { question, at: { event, state }, steps, today }: EventView,
  account: readonly Telling[],
  archive: Archive,
  words: Words,
): string {
  const otherClaim = describeOtherClaim(steps, archive, words);
  const overtaken = account.find((telling) => telling.as === "overtaken");
  const lines = [
    ...whenLines(state, archive, words, today),
    datedLine(event, question.asOf, words),
    statusLine(state, archive, words, { today, since: decidingDevelopment(event, question.asOf)?.known }),
    overtaken && saysLine(overtaken.development, archive, words),
    placeLine(state, words),
    perhapsLine(event, question.asOf, archive, words),
    otherClaim === undefined ? undefined : plain(otherClaim),
    peopleLine(state, archive, words),
    ...account.filter((one) => one !== overtaken).flatMap((telling) => tellingLines(telling, archive, words)),
  ];
  return lines.filter((line) => line !== undefined).join("\n");
}

/** Whose the date is, where whoever spoke of it since named none. */
function datedLine(event: EventView["at"]["event"], asOf: Day | undefined, words: Words): string | undefined {
  const dated = datedBy(event, asOf);
  if (dated?.says === undefined) return undefined;
  return `-# ${words.event.datedBy({ who: plain(dated.says), day: describeKnownDay(dated.known, words) })}`;
}

/** What was said, and who said so with one source. */
function tellingLines(telling: Telling, archive: Archive, words: Words): readonly string[] {
  const label = describeTelling(telling, archive, words);
  const { development } = telling;
  const text = plain(development.summary);
  return [label === undefined ? text : `**${plain(label)}:** ${text}`, saysLine(development, archive, words)];
}

/** When, and how certain. */
function shortBlock({ question, at: { event, state }, today }: EventView, archive: Archive, words: Words): string {
  const [when = ""] = whenLines(state, archive, words, today);
  return [
    when,
    statusLine(state, archive, words, { today, since: decidingDevelopment(event, question.asOf)?.known }),
  ].join("\n");
}

/** “Lima · 3 h 30 min from beginning to end”. */
function placeLine(state: State, words: Words): string | undefined {
  const where = describeWhere(state, words);
  const parts = [where && capital(plain(where)), describeLength(state, words)].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join(" · ");
}
