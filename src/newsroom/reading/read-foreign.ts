// Headlines in other languages than English: which event, by names that the archive has and a few words for kinds; which step, by beginnings
// of words; and when. Pure.

import { type Day, type Edtf, earliest } from "@attache/edtf";
import type { EventKind } from "../../archive/vocabulary.ts";
import { fold } from "../../text/tokens.ts";
import type { Words } from "../../wording/words.ts";
import { compareWithKnown, newsBeside } from "./compare-news.ts";
import { nearDays } from "./evidence-points.ts";
import { explainReading } from "./explain-reading.ts";
import { foreignDate } from "./foreign-dates.ts";
import { foreignSayer, isForeignHearsay } from "./foreign-sayer.ts";
import { foreignStep } from "./foreign-steps.ts";
import { foreignKinds } from "./foreign-words.ts";
import type { Headline } from "./headline.ts";
import type { ItemReading, ReadableItem } from "./item-reading.ts";
import { unlessAsked, vetoesOn } from "./item-vetoes.ts";
import { isSomethingNear, laneOf, timeInLane } from "./lane-of.ts";
import { isInDoubt } from "./off-in-title.ts";
import { proposeEvent } from "./propose-event.ts";
import { MENTION_SCORE, type RankedEvent } from "./rank-events.ts";
import { liesAheadIn, statusForProposal, tellOfEvent } from "./read-of-event.ts";
import type { ReadStep } from "./read-step.ts";
import type { ReadingIndex } from "./reading-index.ts";
import { isOff } from "./step-exclusions.ts";
import { rankForeign, tellForeign } from "./tell-foreign.ts";
import { withoutTimedAsides } from "./timed-asides.ts";
import type { ToldHeadline } from "./told.ts";
import { hasUnknownOfTwo, hasUnknownTraveller } from "./unknown-traveller.ts";
import { isForeignMarket } from "./who-does-it.ts";

export function readForeignHeadline(item: ReadableItem, today: Day, index: ReadingIndex, words: Words): ItemReading {
  const { language } = item;
  const { records } = index;
  const { title, folded, step } = stepInForeign(item, today);
  const told = tellForeign(title, folded, item, step, index);
  const date = step === undefined ? foreignDate(folded, language, { today, past: false }) : step.date?.date;
  const time = {
    date: step?.kind === "moved" ? undefined : date,
    today,
    ahead: liesAheadIn(step),
    days: nearDays(today),
  };
  const ranked = rankForeign(told, folded, time, index);
  const [best] = ranked.filter(({ score }) => score >= MENTION_SCORE);
  const near = best === undefined ? [] : ranked.filter(({ score }) => score >= best.score - 1).slice(0, 5);
  const sayer = foreignSayer(title, told, today, records);
  const hearsay = isForeignHearsay(folded);
  const read =
    best === undefined || step === undefined || isNounAlone(step, best)
      ? undefined
      : tellOfEvent(best, step, sayer, hearsay, item, today);
  const vetoes = vetoesOn(item);
  const isVetoed = vetoes.length > 0;
  const proposed =
    isSomethingNear(ranked, time.ahead) || isVetoed
      ? undefined
      : proposeEvent(withoutSayer(told, sayer?.words), inItsClause(step, told.headline), today, records, {
          kindsOf: () => told.kinds,
          isWithUnknown: (of, clause) => hasUnknownTraveller(of, clause) || hasUnknownOfTwo(of, clause),
        });
  const own = statusForProposal(proposed === undefined ? undefined : step, sayer, hearsay, item, told, today);
  const why = explainReading(
    {
      today,
      best,
      siblings: Math.max(0, near.length - 1),
      step: best === undefined || proposed !== undefined ? step?.kind : read?.kind,
      attendance: read?.attendance === true,
      doubted: isInDoubt(item.title),
      hearsay,
      vetoes: [],
      proposed: proposed?.participants ?? [],
    },
    records,
    words,
  );
  const shown = best === undefined ? own : { status: read?.status, date: read?.date };
  const lane = laneOf(best, isVetoed || read?.denied === true ? undefined : read);
  return {
    lane,
    events: near.map(({ indexed, score }) => ({ id: indexed.event.id, score })),
    proposed,
    ...unlessAsked(timeInLane(shown, lane, proposed), vetoes),
    says: sayer?.words,
    quotes: [],
    news:
      best === undefined
        ? "new"
        : read === undefined
          ? compareWithKnown(best.indexed.state, date)
          : newsBeside(best.indexed, read, today),
    why: best === undefined ? why : words.newsroomReading.otherLanguage({ why }),
  };
}

/** The step that a title tells, whatever it is about, with the title as it is read. */
export function stepInForeign(
  { title: whole, language }: Pick<ReadableItem, "title" | "language">,
  today: Day,
): { readonly title: string; readonly folded: string; readonly step: ReadStep | undefined } {
  const title = withoutTimedAsides(
    whole.replace(/\bEE\. ?UU\.?/gu, "EEUU"),
    "other",
    (aside) => foreignDate(fold(aside), language, { today, past: false }) !== undefined,
  );
  const folded = fold(title);
  return { title, folded, step: stepOfTitle(folded, language, today) };
}

/** “Treffen von Trump und Putin”, “会談”: a noun tells nothing of when, and is news only while the event is due. */
function isNounAlone({ kind, date }: ReadStep, { evidence }: RankedEvent): boolean {
  return kind === "present" && date === undefined && !evidence.due && !evidence.now;
}

/** Who says so before a colon comes to nothing by that. */
function withoutSayer(told: ToldHeadline, words: string | undefined): ToldHeadline {
  const { clauses } = told.headline;
  if (words === undefined || clauses[0]?.text.trim() !== words) return told;
  const [first, ...others] = clauses;
  return { ...told, headline: { ...told.headline, clauses: [{ ...first, role: "speaker" }, ...others] } };
}

/** The step with the clause that tells it: “Est de la RDC : sommet annulé”. */
function inItsClause(step: ReadStep | undefined, { clauses }: Headline): ReadStep | undefined {
  if (step === undefined || clauses.length < 2) return step;
  const clause = clauses.findIndex(({ text }) => foreignStep(fold(text)) !== undefined);
  return { ...step, clause: clause < 0 ? clauses.length - 1 : clause };
}

/** The step of the title with its time; of a move the time behind its verb. */
function stepOfTitle(folded: string, language: string, today: Day): ReadStep | undefined {
  const found = foreignStep(folded);
  if (isForeignMarket(folded) && (found === undefined || !isOff(found.kind))) return undefined;
  if (found === undefined) return withoutForeignVerb(folded, language, today);
  const context = { today, past: found.kind === "held" };
  if (found.kind !== "postponed")
    return { kind: found.kind, clause: 0, date: placed(foreignDate(folded, language, context)) };
  const date = MOVED_TO.test(folded.slice(found.end))
    ? foreignDate(folded.slice(found.end), language, context)
    : undefined;
  return { kind: date === undefined ? "postponed" : "moved", clause: 0, date: placed(date) };
}

/** “Friedenskonferenz im Juni auf dem Bürgenstock”. */
function withoutForeignVerb(folded: string, language: string, today: Day): ReadStep | undefined {
  const gathers = [...foreignKinds(folded)].some((kind) => GATHERS_THEM.has(kind));
  const date = gathers ? foreignDate(folded, language, { today, past: false }) : undefined;
  const isAhead = date !== undefined && (earliest(date) ?? "") > today;
  return isAhead ? { kind: "sure", clause: 0, date: placed(date) } : undefined;
}

const GATHERS_THEM: ReadonlySet<EventKind> = new Set(["summit", "talks", "visit", "conference", "meeting"]);

const MOVED_TO = new RegExp(
  `(?<!\\p{L})(?:auf|au|a|à|al|para|hasta|até|bis|fino|til|на|до|la|na|${fold("إلى")})(?!\\p{L})|至|到|に|로`,
  "u",
);

function placed(date: Edtf | undefined): ReadStep["date"] {
  return date === undefined ? undefined : { date, start: 0, end: 0 };
}
