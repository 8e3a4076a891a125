// /event: the answer in one look: what, when, how certain, who says so, one source. The way there opens in the same message.

import type { Day } from "@attache/edtf";
import { accountOf, type Telling } from "../../../archive/account.ts";
import type { Archive } from "../../../archive/archive.ts";
import { datedBy } from "../../../archive/dated-by.ts";
import { decidingDevelopment } from "../../../archive/deciding-development.ts";
import type { State } from "../../../archive/history.ts";
import { phaseOf } from "../../../archive/phase.ts";
import { STAYED_AWAY } from "../../../core/event-focus.ts";
import type { EventView } from "../../../core/view.ts";
import { describeOtherClaim } from "../../../lookup/other-claim.ts";
import { describeKnownDay } from "../../../wording/describe-known.ts";
import { describeLength, describeWhere } from "../../../wording/describe-state.ts";
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
import { CARD_ROOM, DIRECT_ROOM, phoneHeight, rowsHeight } from "../message/phone-height.ts";
import { ACCENT } from "../message/theme.ts";
import { apartLines } from "./apart-lines.ts";
import { eventControls } from "./event-controls.ts";
import { openedPages } from "./event-details.ts";
import { focusLine } from "./event-focus.ts";
import { insteadLine } from "./event-instead.ts";
import { lostLines, openThenLines } from "./event-lost.ts";
import { fittedList, LISTING, type ListRoom } from "./list-room.ts";

export function eventCard(view: EventView, archive: Archive, words: Words): Card {
  const { question, named = question, unread = [], untold = [], at } = view;
  const apart =
    view.amongOthers === "apart" ? apartLines(question.by?.split("|"), at, view.steps, archive, words) : undefined;
  const lost = lostLines(view, words);
  const headingWith = (focus: string | undefined) => {
    const line = focus === undefined ? [] : [focus];
    return [
      ...insteadLine(view, archive, words),
      headed(at.event.title, question.asOf, archive, words),
      ...unreadLine(unread, words),
      ...untoldLine(untold, words),
      // Why somebody stayed away is told before where it was in the end.
      ...(question.step === STAYED_AWAY ? [...line, ...lost] : lost),
      ...openThenLines(view, words),
      ...(question.step === STAYED_AWAY ? [] : line),
    ].join("\n");
  };
  const controls = eventControls(view, archive, words);
  const isListing = apart === undefined && LISTING.has(question.focus);
  if (isListing && question.open === undefined) return listingCard(view, headingWith, controls, archive, words);
  // What was opened has all of the list, or takes its place.
  const focus = isListing ? undefined : focusLine(view, archive, words);
  const heading = headingWith(apart === undefined ? focus : apart.join("\n"));
  const base = { accent: ACCENT[at.state.status], heading, controls };
  if (question.open === undefined) {
    const footer = footerOf(view, archive, words);
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

/** A list of what became known takes the place of what was said last. */
function listingCard(
  view: EventView,
  headingWith: (focus: string | undefined) => string,
  controls: readonly ButtonSpec[],
  archive: Archive,
  words: Words,
): Card {
  const [short, footer] = [shortBlock(view, archive, words), footerOf(view, archive, words)];
  const told = (room: ListRoom) => headingWith(focusLine(view, archive, words, room));
  const heading = fittedList(told, [short, footer], rowsOf(controls, words));
  return { accent: ACCENT[view.at.state.status], heading, controls, blocks: [short], footer };
}

function footerOf(view: EventView, archive: Archive, words: Words): string {
  const freshness = freshnessMatters(view)
    ? freshnessLine(archive, { ...view.question, today: view.today }, words)
    : "";
  const page = view.page === undefined ? "" : link(words.pages.onTheWeb(), view.page);
  return [freshness, page].filter((line) => line !== "").join("\n-# ");
}

function rowsOf(controls: readonly ButtonSpec[], words: Words): readonly (readonly string[])[] {
  return [controls.slice(0, MAX_BUTTONS).map(({ label }) => label), [words.buttons.whatElse()]];
}

/** What is over, or was called off, does not change with what an archive may miss; what has yet to come may. */
function freshnessMatters({ at, today, among }: EventView): boolean {
  const phase = phaseOf(at.state, today);
  return among?.which === "held" || (phase !== "over" && phase !== "off");
}

/** Everything that is told, if a phone shows it: if not, of what was said first only who said so; below a long answer nothing of what was said last, which is a button away. */
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
  const short = account.map((one): Telling => (one.as === "deciding" ? { ...one, as: "overtaken" } : one));
  const rows = rowsOf(controls, words).reduce((sum, row) => sum + rowsHeight(row), 0);
  const height = (block: string) => [heading, block, footer].reduce((sum, text) => sum + phoneHeight(text), rows);
  const [whole = "", shorter = "", shortest = ""] = [account, short, short.slice(0, 1)].map((told) =>
    answerBlock(view, told, archive, words),
  );
  // What stands in the line that was asked for is not told twice where there is no room for it.
  const isToldAbove = account.every(({ development }) => heading.includes(plain(development.summary)));
  if ((account.length === 1 && !isToldAbove) || height(whole) <= CARD_ROOM) return whole;
  if (account.length === 1) return answerBlock(view, account.map(bySourceAlone), archive, words);
  return height(shorter) <= DIRECT_ROOM ? shorter : shortest;
}

function bySourceAlone(telling: Telling): Telling {
  const { says: _, ...development } = telling.development;
  return { ...telling, as: "overtaken", development };
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
