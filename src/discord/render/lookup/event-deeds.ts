// The steps by which an event tells who invited whom, or who called something off: of one event, and of each in a list.

import type { Archive } from "../../../archive/archive.ts";
import { knownBy } from "../../../archive/known-steps.ts";
import { nameOf } from "../../../archive/records.ts";
import { type DeedAsked, deedOfStep } from "../../../core/deed-asked.ts";
import type { QuestionAbout } from "../../../core/question.ts";
import type { EventAt, EventView } from "../../../core/view.ts";
import { deedTold } from "../../../lookup/answers/deed-told.ts";
import { isToBe } from "../../../lookup/answers/step-told.ts";
import { NONE } from "../../../wording/describe-limits.ts";
import type { Words } from "../../../wording/words.ts";
import { plain } from "../message/markdown.ts";
import { developmentInLine, lead } from "./event-step-line.ts";

/** More of one event say the same again. */
const MOST_DEED_STEPS = 2;

type ToldOfDeeds = Pick<QuestionAbout<"events">, "step" | "asOf">;

/** Of one event, before all else; undefined where no step tells it as of the day that is asked about. */
export function deedLine(view: EventView, deed: DeedAsked, archive: Archive, words: Words): string | undefined {
  const lines = deedLinesOf(view.at, deed, view.question.asOf, archive, words);
  return lines.length === 0 ? undefined : lead(words.asked.told(), lines.join(" "));
}

/** Of each in a list, the sentences that tell it. */
export function deedLines(
  { event }: EventAt,
  { step, asOf }: ToldOfDeeds,
  archive: Archive,
  words: Words,
): readonly string[] {
  const deed = deedOfStep(step);
  const [told] = deed === undefined ? [] : deedTold(knownBy(event, asOf), deed, event, archive);
  if (deed === undefined || told === undefined) return [];
  const isTold = (summary: string) => deedTold([{ ...told, summary }], deed, event, archive).length > 0;
  const sentences = told.summary.split(/(?<=\.) /u).filter(isTold);
  return [developmentInLine(sentences.length === 0 ? told : { ...told, summary: sentences.join(" ") }, words)];
}

function deedLinesOf({ event }: EventAt, deed: DeedAsked, asOf: ToldOfDeeds["asOf"], archive: Archive, words: Words) {
  const told = deedTold(knownBy(event, asOf), deed, event, archive);
  // Who is to invite somebody has not, where others have.
  const done = told.filter(({ summary }) => !isToBe(summary, deed.deed));
  return (done.length > 0 ? done : told).slice(0, MOST_DEED_STEPS).map((step) => developmentInLine(step, words));
}

/** undefined for a list of anything else. */
export function deedsHeading({ step }: ToldOfDeeds, count: number, archive: Archive, words: Words): string | undefined {
  const asked = deedOfStep(step);
  if (asked === undefined) return undefined;
  const name = ([id]: readonly string[]) =>
    id === undefined ? NONE : plain(words.withArticle(nameOf(archive, id as never)));
  return words.events.deeds({ count, deed: asked.deed, by: name(asked.by), whom: name(asked.whom) });
}
