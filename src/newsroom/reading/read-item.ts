// A headline → what it tells of which event: a proposal for an editor. Pure: the archive, the day and the zone are arguments.

import type { Day } from "@attache/edtf";
import { clockAt } from "../../archive/event-zones.ts";
import { ENGLISH, type Words } from "../../wording/words.ts";
import { newsBeside } from "./compare-news.ts";
import { nearDays } from "./evidence-points.ts";
import { explainReading } from "./explain-reading.ts";
import { headlineDate } from "./headline-date.ts";
import { quotesIn } from "./headline-quotes.ts";
import type { EventCandidate, ItemReading, ReadableItem } from "./item-reading.ts";
import { unlessAsked, type Veto, vetoesOn } from "./item-vetoes.ts";
import { isSomethingNear, laneOf, timeInLane } from "./lane-of.ts";
import { isInDoubt } from "./off-in-title.ts";
import { proposeEvent } from "./propose-event.ts";
import { MENTION_SCORE, type RankedEvent, rankInHeadline } from "./rank-events.ts";
import { readForeignHeadline } from "./read-foreign.ts";
import { liesAheadIn, type ReadOfEvent, statusForProposal, tellOfEvent } from "./read-of-event.ts";
import { type ReadStep, readHeadlineStep } from "./read-step.ts";
import type { ReadingIndex } from "./reading-index.ts";
import { isHearsay, sayerIn } from "./says-who.ts";
import { tellEnglish } from "./tell-english.ts";
import type { ToldHeadline } from "./told.ts";

export type ReadingContext = {
  readonly index: ReadingIndex;
  /** Against which the item is read; undefined: the day of the item, in its zone, or that of the index without one. */
  readonly words?: Words;
};

/** Points off for why an item is rarely news; the heaviest counts. */
const VETO_POINTS: Readonly<Record<Veto, number>> = {
  question: -1,
  genre: -1.5,
  author: -1.5,
  section: -3,
  anniversary: -3,
  sport: -3,
};

/** Others are told with the first when they are as near as this, in points; siblings are within a point. */
const NEAR = { others: 3, siblings: 1, most: 5 } as const;

/** What stands beside the main clause is a lead only from here on. Points. */
const SURE_ASIDE = 5;

/** Below this a time may be that of something else. Points. */
const SURE_OF_TIME = 3.25;

/** Below this an event is not told beside the first. Points. */
const WORTH_TELLING = 2.5;

/** Never throws, whatever the text. Everything that became known after the day of the index does not exist. */
export function readItem(item: ReadableItem, { index, words = ENGLISH }: ReadingContext): ItemReading {
  const day = item.published === undefined ? index.day : dayOfItem(item.published, item.zone);
  if (!/^en\b/i.test(item.language)) return readForeignHeadline(item, day, index, words);
  const { records } = index;
  const { told, main } = tellEnglish(item, day, index);
  const vetoes = vetoesOn(item);
  const penalty = Math.min(0, ...vetoes.map((veto) => VETO_POINTS[veto]));
  const date = told.headline.clauses
    .filter(({ role }) => role !== "speaker")
    .map(({ text }) => headlineDate(text, { today: day, past: false }))
    .find((one) => one !== undefined)?.date;
  const anyStep = readHeadlineStep(told, undefined, day);
  const ahead = liesAheadIn(anyStep);
  const ranked = rankInHeadline(told, main, { date, today: day, ahead, days: nearDays(day) }, index)
    .map((one) => (one.evidence.named ? one : { ...one, score: one.score + penalty }))
    .slice(0, NEAR.most);
  const [first] = ranked;
  const best = first !== undefined && first.score >= MENTION_SCORE ? first : undefined;
  const step = best === undefined ? anyStep : readHeadlineStep(told, best, day);
  const sayer = sayerIn(told, records, day);
  const hearsay = isHearsay(told);
  const read = best === undefined ? undefined : tellOfEvent(best, step, sayer, hearsay, item, day);
  const proposed =
    !isSomethingNear(ranked, ahead) && penalty === 0 ? proposeEvent(told, anyStep ?? step, day, records) : undefined;
  const lane = laneOf(best, penalty === 0 && !isOnlyAside(step, best, told) ? read : undefined);
  const near =
    best === undefined ? [] : ranked.filter(({ score }) => score >= best.score - NEAR.others && score >= WORTH_TELLING);
  const siblings = near.filter((one) => one !== best && one.score >= (best?.score ?? 0) - NEAR.siblings).length;
  const own = statusForProposal(
    proposed === undefined ? undefined : (anyStep ?? step),
    sayer,
    hearsay,
    item,
    told,
    day,
  );
  const shown = shownOf({ best, read, own, isBesideMention: lane === "mention" && proposed !== undefined, vetoes });
  return {
    lane,
    events: near.map(candidate),
    proposed,
    ...unlessAsked(timeInLane(shown, lane, proposed), vetoes),
    says: sayer?.words,
    quotes: quotesIn(item.title, told, records),
    news: best === undefined || read === undefined ? "new" : newsBeside(best.indexed, read, day),
    why: explainReading(
      {
        today: day,
        best,
        siblings,
        step: best === undefined || proposed !== undefined ? step?.kind : read?.kind,
        attendance: read?.attendance === true,
        doubted: isInDoubt(item.title),
        hearsay,
        vetoes,
        proposed: proposed?.participants ?? [],
      },
      records,
      words,
    ),
  };
}

/** The status and the time that are told: of the event, or of what is proposed beside what is only mentioned. */
function shownOf({
  best,
  read,
  own,
  isBesideMention,
  vetoes,
}: {
  readonly best: RankedEvent | undefined;
  readonly read: ReadOfEvent | undefined;
  readonly own: Pick<ItemReading, "status" | "date">;
  readonly isBesideMention: boolean;
  readonly vetoes: readonly Veto[];
}): Pick<ItemReading, "status" | "date"> {
  const isOfProposed = isBesideMention && (read?.date === undefined || own.date !== undefined);
  return best === undefined || isOfProposed ? own : { status: read?.status, date: timeTold(read, best, vetoes) };
}

/** “On this day in 2019” tells no time of what is told. */
function timeTold(read: ReadOfEvent | undefined, { score }: RankedEvent, vetoes: readonly Veto[]): ItemReading["date"] {
  return score < SURE_OF_TIME || vetoes.includes("anniversary") ? undefined : read?.date;
}

/** What stands beside the main clause counts if it is sure, and if “after the summit” tells more than that it was held, as is known. */
function isOnlyAside(step: ReadStep | undefined, best: RankedEvent | undefined, { headline }: ToldHeadline): boolean {
  if (step === undefined || headline.clauses[step.clause]?.role !== "beside") return false;
  return (best?.score ?? 0) < SURE_ASIDE || (step.kind === "held" && best?.indexed.state.status === "held");
}

function candidate({ indexed, score }: RankedEvent): EventCandidate {
  return { id: indexed.event.id, score };
}

function dayOfItem(instant: number, zone: string): Day {
  return clockAt(new Date(instant).toISOString(), zone).day;
}
