// The answer of /event below what was asked for: as much of it as a phone shows.

import type { Day } from "@attache/edtf";
import { accountOf, type Telling } from "../../../archive/account.ts";
import type { Archive } from "../../../archive/archive.ts";
import { datedBy, datedMoreExactly } from "../../../archive/dated-by.ts";
import { decidingDevelopment } from "../../../archive/deciding-development.ts";
import { type State, windowBehind } from "../../../archive/history.ts";
import type { EventView } from "../../../core/view.ts";
import { isListOfNoDay } from "../../../lookup/answers/were-to-come.ts";
import { describeOtherClaim } from "../../../lookup/other-claim.ts";
import { describeKnownDay } from "../../../wording/describe-known.ts";
import { NONE } from "../../../wording/describe-limits.ts";
import { describeLength, describeWhere } from "../../../wording/describe-state.ts";
import { describeTelling } from "../../../wording/describe-telling.ts";
import type { Words } from "../../../wording/words.ts";
import { peopleLine, perhapsLine, saysLine, statusLine, whenLines } from "../lines.ts";
import { capital, plain } from "../message/markdown.ts";

/**
 * The same answer, the whole of it first, then with less and less below what was asked for: of what was said first only who said so; nothing of what
 * was said last, which is a button away; nothing but when and where it is, and how certain.
 */
export function* answersByLength(view: EventView, heading: string, archive: Archive, words: Words): Iterable<string> {
  const account = accountOf(view.at.event, view.question.asOf, archive);
  const brief = account.map((one): Telling => (one.as === "deciding" ? { ...one, as: "overtaken" } : one));
  // What stands in the line that was asked for is not told twice where there is no room for it.
  const isToldAbove = account.every(({ development }) => heading.includes(plain(development.summary)));
  const single = isToldAbove ? [account, account.map(bySourceAlone)] : [account];
  const told = account.length === 1 ? single : [account, brief, brief.slice(0, 1)];
  for (const tellings of told) yield answerBlock(view, tellings, archive, words);
  const [short, place] = [shortBlock(view, archive, words), placeLine(view.at.state, words)];
  if (place !== undefined) yield `${short}\n${place}`;
  yield short;
}

function bySourceAlone(telling: Telling): Telling {
  const { says: _, ...development } = telling.development;
  return { ...telling, as: "overtaken", development };
}

function answerBlock(view: EventView, account: readonly Telling[], archive: Archive, words: Words): string {
  const { question, at, steps, today } = view;
  const { event, state } = at;
  const otherClaim = describeOtherClaim(steps, archive, words);
  const overtaken = account.find((telling) => telling.as === "overtaken");
  const lines = [
    ...whenLines(state, archive, words, today),
    datedLine(event, question.asOf, words) ?? exactlyLine(event, question.asOf, today, words),
    statusLine(state, archive, words, { today, since: decidingDevelopment(event, question.asOf)?.known }),
    overtaken && saysLine(overtaken.development, archive, words),
    placeLine(state, words),
    perhapsLine(event, question.asOf, archive, words),
    otherClaim === undefined ? undefined : plain(otherClaim),
    peopleLine(state, archive, words, isListOfNoDay(view)),
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

/** A time within that in which it is to be, which was named before and which nobody has taken back. */
function exactlyLine(
  event: EventView["at"]["event"],
  asOf: Day | undefined,
  today: Day,
  words: Words,
): string | undefined {
  const { date, says, known } = datedMoreExactly(event, asOf, today) ?? {};
  if (date == null || known === undefined) return undefined;
  const told = { date: words.dates.edtf(date), day: describeKnownDay(known, words) };
  return `-# ${plain(words.event.datedMoreExactly({ ...told, who: says ?? NONE }))}`;
}

/** What was said, and who said so with one source. */
function tellingLines(telling: Telling, archive: Archive, words: Words): readonly string[] {
  const label = describeTelling(telling, archive, words);
  const { development } = telling;
  const text = plain(development.summary);
  return [label === undefined ? text : `**${plain(label)}:** ${text}`, saysLine(development, archive, words)];
}

/** When, and how certain. */
export function shortBlock(
  { question, at: { event, state }, today }: EventView,
  archive: Archive,
  words: Words,
): string {
  const lines = whenLines(state, archive, words, today);
  // The day that only unnamed sources name stands behind the window that somebody stands for.
  const when = lines.slice(0, windowBehind(state) === undefined ? 1 : 2);
  return [
    ...when,
    statusLine(state, archive, words, { today, since: decidingDevelopment(event, question.asOf)?.known }),
  ].join("\n");
}

/** “Lima · 3 h 30 min from beginning to end”. */
function placeLine(state: State, words: Words): string | undefined {
  const where = describeWhere(state, words);
  const parts = [where && capital(plain(where)), describeLength(state, words)].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join(" · ");
}
