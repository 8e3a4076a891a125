// Headlines in other languages than English: which event, by names that the archive has and a few words for kinds; and a day in figures. No
// step is read, so that it never is more than a mention. Pure.

import type { Day, Edtf } from "@attache/edtf";
import { fold } from "../../text/tokens.ts";
import type { Words } from "../../wording/words.ts";
import { edtfIn } from "../edtf-text.ts";
import { compareWithKnown } from "./compare-news.ts";
import { dayOfMonth, dayOfYear, lastsFrom } from "./date-spans.ts";
import { nearDays } from "./evidence-points.ts";
import { explainReading } from "./explain-reading.ts";
import { foreignKinds, foreignMonths, statesBySign } from "./foreign-words.ts";
import { splitHeadline } from "./headline.ts";
import type { ItemReading, ReadableItem } from "./item-reading.ts";
import { MENTION_SCORE, rankEvents } from "./rank-events.ts";
import type { ReadingIndex } from "./reading-index.ts";
import { spotForeign } from "./spot-foreign.ts";
import { type ToldHeadline, toldIn } from "./told.ts";

export function readForeignHeadline(
  { title, publisher, language }: ReadableItem,
  today: Day,
  index: ReadingIndex,
  words: Words,
): ItemReading {
  const { records } = index;
  const folded = fold(title);
  const date = dayInFigures(folded, language, today);
  const headline = splitHeadline(title, publisher, () => false);
  const signs = statesBySign(folded).map(
    (id) => ({ from: 0, to: 0, is: "state", id, by: "name", isPlace: false }) as const,
  );
  const names = [...spotForeign(headline.words, language, index.names, records), ...signs];
  const told: ToldHeadline = {
    ...toldIn(headline, names, index.day, records),
    kinds: foreignKinds(folded),
    lesser: false,
  };
  const parties = names.filter(({ is }) => is !== "topic" && is !== "place").length;
  // “Talks on Ukraine in Geneva”: one side is enough with a place and a word for what is there.
  const enough =
    parties >= 2 ||
    (parties === 1 && told.places.size > 0 && told.kinds.size > 0) ||
    told.events.size > 0 ||
    told.series.size > 0;
  const ranked = enough ? rankEvents(told, { date, today, ahead: undefined, days: nearDays(today) }, index) : [];
  const [best] = ranked.filter(({ score }) => score >= MENTION_SCORE);
  const near = best === undefined ? [] : ranked.filter(({ score }) => score >= best.score - 1).slice(0, 5);
  const why = explainReading(
    { today, best, siblings: Math.max(0, near.length - 1), step: undefined, hearsay: false, vetoes: [], proposed: [] },
    records,
    words,
  );
  return {
    lane: best === undefined ? "none" : "mention",
    events: near.map(({ indexed, score }) => ({ id: indexed.event.id, score })),
    proposed: undefined,
    status: undefined,
    date: best === undefined ? undefined : date,
    says: undefined,
    quotes: [],
    news: best === undefined ? "new" : compareWithKnown(best.indexed.state, date),
    why: best === undefined ? why : words.newsroomReading.otherLanguage({ why }),
  };
}

const ISO_DAY = /(?<!\d)((?:19|20)\d\d)-([01]\d)-([0-3]\d)(?!\d)/u;
const DOTTED = /(?<!\d)([0-3]?\d)\.([01]?\d)\.((?:19|20)\d\d)(?!\d)/u;
const EAST_ASIAN =
  /(?<!\d)(?:((?:19|20)\d\d) ?[年년] ?)?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일号號](?: ?(?:至|到|-|–|~|から|부터) ?(?:(\d{1,2}) ?[月월] ?)?(\d{1,2}) ?[日일号號])?/u;
const WITH_MONTH =
  /(?<!\d)(\d{1,2})(?:er|\.|º|ª)? ?(?:[-–] ?(\d{1,2})\.? ?)?(?:de )?(\p{L}{3,12})(?:,? (?:de )?((?:19|20)\d\d))?/gu;

/** A day whose number is written in figures; `folded` is the title. */
function dayInFigures(folded: string, language: string, today: Day): Edtf | undefined {
  const iso = ISO_DAY.exec(folded);
  if (iso !== null) return edtfIn(iso[0]);
  const dotted = DOTTED.exec(folded);
  if (dotted !== null) return edtfIn(dayOfMonth(`${dotted[3]}-${dotted[2]?.padStart(2, "0")}`, dotted[1] ?? "") ?? "");
  const signs = EAST_ASIAN.exec(folded);
  if (signs !== null) {
    const [, year, month = "", number = "", other, last] = signs;
    const first = dayIn(year, Number(month), number, today);
    return last === undefined
      ? edtfIn(first ?? "")
      : lastsFrom(first, dayIn(year ?? first?.slice(0, 4), Number(other ?? month), last, today));
  }
  for (const [, number = "", last, name = "", year] of folded.matchAll(WITH_MONTH)) {
    const month = foreignMonths(language).get(name);
    if (month === undefined) continue;
    const first = dayIn(year, month, number, today);
    return last === undefined
      ? edtfIn(first ?? "")
      : lastsFrom(first, dayIn(year ?? first?.slice(0, 4), month, last, today));
  }
  return undefined;
}

function dayIn(year: string | undefined, month: number, number: string, today: Day): Day | undefined {
  return year === undefined
    ? dayOfYear(month, number, { today, past: false })
    : dayOfMonth(`${year}-${String(month).padStart(2, "0")}`, number);
}
