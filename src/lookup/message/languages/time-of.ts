// The time in a message of another language, in English: “in September 2025”.

import { MONTH_NAMES } from "@attache/edtf";
import { fold } from "../../../text/tokens.ts";
import type { Covered, Piece } from "./cover.ts";

const YEAR = /^(?:19|20)\d\d$/;
/** What stands before or behind a year far from our times; any other number of four figures may be that of a resolution. As units.ts folds. */
const BEFORE_YEAR: ReadonlySet<string> = new Set(
  "en em in im nel no w у в во عام سنة año ano anno jahr jahre année war waren".split(" ").map(fold),
);
const BEHIND_YEAR: ReadonlySet<string> = new Set("年 년 में году года год році рік yılında".split(" ").map(fold));
/** Signs behind a number that make it a month or a day: 2025年9月5日, 9월. */
const MONTH_SIGNS: ReadonlySet<string> = new Set(["月", "월"]);
const DAY_SIGNS: ReadonlySet<string> = new Set(["日", "号", "일"]);

/** Words behind which stands what somebody is to have said, as units.ts folds. */
const THAT: ReadonlySet<string> = new Set("that que dass daß che что що कि ki أن ان إن بأن إنه".split(" ").map(fold));

/** “Did he say that today is no era of war”: a time in what was said is not when he said it. */
function beforeWhatWasSaid(covered: Covered): Covered {
  const { units, pieces } = covered;
  const said = pieces.find(({ means }) => means.some((one) => one.is === "ask" && one.ask === "quotes"));
  const at = said === undefined ? -1 : units.findIndex(({ key }, place) => place >= said.to && THAT.has(key));
  if (at < 0) return covered;
  return { ...covered, units: units.slice(0, at), pieces: pieces.filter(({ to }) => to <= at) };
}

/** Empty when there is none: “in September 2025”, “since March”. */
export function timeInEnglish(all: Covered): string {
  const covered = beforeWhatWasSaid(all);
  const time = stretchIn(covered);
  return isSince(covered) ? time.replace(/^(?:(?:in|on) )?(?=.)/, "since ") : time;
}

/** Whether a word for “since” stands before a time, or one that stands behind it does. */
function isSince({ units, pieces }: Covered): boolean {
  const isTime = (piece: Piece | undefined) =>
    piece !== undefined &&
    (/^\d+$|^[年月日号월일년]$/u.test(units[piece.from]?.key ?? "") ||
      piece.means.some((one) => one.is === "time" && !isSinceWord(one.english)));
  return pieces.some(({ means }, at) =>
    means.some(
      (one) =>
        one.is === "time" &&
        ((one.english === "since" && isTime(pieces[at + 1])) || (one.english === "onwards" && isTime(pieces[at - 1]))),
    ),
  );
}

function isSinceWord(english: string): boolean {
  return english === "since" || english === "onwards";
}

function stretchIn({ units, pieces }: Covered): string {
  const times = pieces.flatMap(({ from, means }) =>
    means.flatMap((one) =>
      one.is === "time" && !isSinceWord(one.english) ? [{ english: one.english, at: from }] : [],
    ),
  );
  const relative = times.find(({ english }) => !isMonthName(english));
  if (relative !== undefined) return relative.english;
  const numbers = units.flatMap(({ key }, at) =>
    /^\d{1,4}$/.test(key) ? [{ key, at, sign: units[at + 1]?.key ?? "" }] : [],
  );
  const year = (
    numbers.find(({ key }) => YEAR.test(key)) ??
    numbers.find(
      ({ key, at, sign }) => key.length === 4 && (BEFORE_YEAR.has(units[at - 1]?.key ?? "") || BEHIND_YEAR.has(sign)),
    )
  )?.key;
  const named = times.find(({ english }) => isMonthName(english));
  const signed = numbers.find(({ key, sign }) => MONTH_SIGNS.has(sign) && Number(key) >= 1 && Number(key) <= 12);
  const month = named?.english ?? (signed === undefined ? undefined : MONTH_NAMES[Number(signed.key) - 1]);
  const day = numbers.find(
    ({ key, at, sign }) => Number(key) <= 31 && (DAY_SIGNS.has(sign) || (named !== undefined && at === named.at - 1)),
  );
  if (month === undefined) return year === undefined ? "" : `in ${year}`;
  const days = day === undefined ? "" : `${day.key} `;
  return `${day === undefined ? "in" : "on"} ${days}${month}${year === undefined ? "" : ` ${year}`}`;
}

const SEASONS: ReadonlySet<string> = new Set(["spring", "summer", "autumn", "winter"]);

/** A month or a season: what a year stands beside. */
function isMonthName(english: string): boolean {
  return MONTH_NAMES.includes(english as never) || SEASONS.has(english);
}
