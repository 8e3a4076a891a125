// Who held an office in a time, or holds it as far as the archive knows.

import { addDays, compareEdtf, daysBetween, earliest, latest } from "@attache/edtf";
import type { Archive } from "../../archive/archive.ts";
import { namedByOffice } from "../../archive/concerns.ts";
import { holdersOfOffice } from "../../archive/names/office-holders.ts";
import type { Holder } from "../../archive/names/offices-by-word.ts";
import { titleOf } from "../../archive/names/whole-names.ts";
import { surelyHeld } from "../../archive/offices.ts";
import { nothingFound } from "../../core/notice.ts";
import type { QuestionAbout } from "../../core/question.ts";
import type { View } from "../../core/view.ts";
import { describeSpan, NONE } from "../../wording/describe-limits.ts";
import type { AnswerContext } from "./answer-context.ts";
import { splitRef } from "./event-refs.ts";
import { threeToTap } from "./three-to-tap.ts";

type OfficeQuestion = QuestionAbout<"office">;

export function answerOffice(question: OfficeQuestion, context: AnswerContext): View {
  const { archive, today, words } = context;
  // All up to a day, or those of today.
  const firstDay = question.to === undefined ? today : undefined;
  // Who holds an office today is no answer to who will.
  const isAhead = question.from !== undefined && question.from > today;
  const holders = holdersOf(question, archive).filter(({ office }) => {
    if (isAhead) return false;
    return question.became === true
      ? isTakenUpIn(office, question)
      : surelyHeld(office, question.from ?? firstDay, question.to ?? today);
  });
  // Without a time, those of whom the archive knows no end; else all whom it knows, each with the time.
  const known = question.from === undefined && holders.length === 0 ? holdersOf(question, archive) : holders;
  if (known.length > 0) {
    const told =
      holders.length === 0 ? "former" : question.became !== true && isGapIn(question, holders) ? "partly" : undefined;
    const shown = { kind: "office", question, holders: known.toSorted(latestFirst), today } as const;
    return told === undefined ? shown : { ...shown, told };
  }
  const isWhole = namedByOffice(question.title, archive.actors).length > 0;
  const of =
    question.of === undefined || isWhole
      ? NONE
      : words.withArticle(titleOf(splitRef(question.of.split("|")[0] ?? question.of), archive));
  const span = describeSpan({ from: question.from, to: question.to }, words) ?? NONE;
  const none = question.became === true ? words.office.noneBecame : words.office.none;
  return nothingFound(none({ office: question.title, of, span }), undefined, threeToTap(words));
}

/** Whether it may have been taken up in the time: it is not known to have been outside of it. */
function isTakenUpIn({ from }: Holder["office"], time: OfficeQuestion): boolean {
  const [first, last] = from === undefined ? [] : [earliest(from), latest(from)];
  return first !== undefined && last !== undefined && first <= (time.to ?? last) && last >= (time.from ?? first);
}

/** Days without anybody in office that are told: between two there may be some. */
const MAX_VACANT_DAYS = 31;

/** Whether there is a longer part of the time in which nobody of them can have held the one office that they share. */
function isGapIn({ from, to }: OfficeQuestion, holders: readonly Holder[]): boolean {
  const titles = new Set(holders.map(({ office }) => office.title));
  if (to === undefined || titles.size > 1) return false;
  // Before the first whom the archive knows.
  if (from === undefined) return true;
  const terms = holders
    .map(
      ({ office }) => [(office.from && earliest(office.from)) ?? from, (office.to && latest(office.to)) ?? to] as const,
    )
    .sort(([a], [b]) => a.localeCompare(b));
  let held = addDays(from, -1);
  for (const [first, last] of [...terms, [addDays(to, 1), to] as const]) {
    if (first > held && daysBetween(held, first) > MAX_VACANT_DAYS) return true;
    if (last > held) held = last;
  }
  return false;
}

/** All who ever held it, as far as the archive knows. */
export function holdersOf({ title, of }: Pick<OfficeQuestion, "title" | "of">, archive: Archive): readonly Holder[] {
  return holdersOfOffice(
    title,
    of?.split("|").map((ref) => splitRef(ref).id),
    archive,
  );
}

/** Whoever took it up last comes first; of whom that is not known, at the end. */
export function latestFirst(a: Holder, b: Holder): number {
  if (a.office.from === undefined || b.office.from === undefined) return a.office.from === undefined ? 1 : -1;
  return compareEdtf(b.office.from, a.office.from);
}
