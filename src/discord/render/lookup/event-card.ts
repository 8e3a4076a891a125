// /event: the answer in one look: what, when, how certain, who says so, one source. The way there opens in the same message.

import type { Archive } from "../../../archive/archive.ts";
import { phaseOf } from "../../../archive/phase.ts";
import { STAYED_AWAY } from "../../../core/event-focus.ts";
import type { EventView } from "../../../core/view.ts";
import type { Words } from "../../../wording/words.ts";
import { freshnessLine, headed } from "../lines.ts";
import { type ButtonSpec, MAX_BUTTONS } from "../message/buttons.ts";
import type { Card } from "../message/card.ts";
import { link } from "../message/markdown.ts";
import { firstFitting } from "../message/phone-height.ts";
import { ACCENT } from "../message/theme.ts";
import { unreadLine, untoldLine } from "../passed-over-lines.ts";
import { apartLines } from "./apart-lines.ts";
import { answersByLength, shortBlock } from "./event-answer.ts";
import { eventControls } from "./event-controls.ts";
import { openedPages } from "./event-details.ts";
import { focusLine } from "./event-focus.ts";
import { insteadLine } from "./event-instead.ts";
import { lostLines, openThenLines } from "./event-lost.ts";
import { LISTING, type ListRoom, listedByRoom, wholeOrBrief } from "./list-room.ts";

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
  const short = shortBlock(view, archive, words);
  const [footer, rows] = [footerOf(view, archive, words), rowsOf(controls, words)];
  // What was opened has all of the list, or takes its place.
  const focusIn = (room: ListRoom) => (isListing ? undefined : focusLine(view, archive, words, room));
  const asked = (room: ListRoom) => headingWith(apart === undefined ? focusIn(room) : apart.join("\n"));
  const heading = firstFitting(wholeOrBrief(asked), { texts: [short], footer, rows });
  const base = { accent: ACCENT[at.state.status], heading, controls };
  if (question.open === undefined) {
    const answers = answersByLength(view, heading, archive, words);
    return { ...base, blocks: [firstFitting(answers, { texts: [heading], footer, rows })], footer };
  }
  // What was opened takes the place: of the answer there stays what it is about.
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
  const heading = firstFitting(listedByRoom(told), { texts: [short], footer, rows: rowsOf(controls, words) });
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

/** What is over, or was called off, does not change with what an archive may miss; what has yet to come may, and so may how it is now. */
function freshnessMatters({ at, today, among, question }: EventView): boolean {
  const phase = phaseOf(at.state, today);
  return question.now === true || among?.which === "held" || (phase !== "over" && phase !== "off");
}
