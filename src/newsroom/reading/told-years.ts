// The years that a headline tells of an edition: “G20 2026”; not those since which, or until which. Pure.

import type { Day } from "@attache/edtf";
import { monthNumber } from "../../archive/calendar-words.ts";
import type { Headline } from "./headline.ts";

/** A year that an edition may have: “1967 borders” and “net zero by 2070” tell none of a meeting of 2026. */
const YEARS_NEAR = 25;

/** “Postponed to 2021”, “since 2019”, “a vision for 2030”, “bis 2029”: no year of an edition. */
const OTHER_YEAR_BEFORE =
  /^(?:to|until|till|since|by|before|after|than|for|from|seit|bis|depuis|desde|hasta|ate|dal|fino|od|do|с|до|з)$/u;

/** “Debt relief agreed in 2020”: when something else was done. */
const DONE_IN =
  /^(?!held|hosted|opened|planned|scheduled|expected|convened|postponed|delayed|pushed|moved|shifted|visited|called)\S+ed in$/u;

export function yearsIn({ words }: Headline, day: Day): readonly number[] {
  return words.flatMap(({ key }, at) => {
    if (!/^(?:19|20)\d\d$/.test(key) || Math.abs(Number(key) - Number(day.slice(0, 4))) > YEARS_NEAR) return [];
    const [far = "", near = ""] = [words[at - 2]?.key, words[at - 1]?.key];
    const before = monthNumber(near) === undefined ? near : far;
    return OTHER_YEAR_BEFORE.test(before) || DONE_IN.test(`${far} ${near}`) ? [] : [Number(key)];
  });
}
