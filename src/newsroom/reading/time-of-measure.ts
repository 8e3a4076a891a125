// When a truce, a tariff or a mandate begins or ends, beside a gathering that is told of. Pure.

const MEASURE =
  "(?:truces?|cease-?fires?|sanctions?|tariffs?|waivers?|deadlines?|mandates?|terms?|licen[cs]es?|blockades?|suspensions?|moratorium|pauses?|visas?|exemptions?|embargo(?:es)?|curfews?|holidays?|levies|duties|price caps?|quotas?|bans?|strikes?|ultimatums?|school year|presidency|ramadan)";

/** “As the truce expires on 22 April”, “sanctions to take effect on 21 November”, “tariffs due on 1 June”, “tariffs from 1 June”. */
const OF_MEASURE_BEFORE = new RegExp(
  `\\b${MEASURE}(?: [^\\s,]+){0,3}? (?:expir\\p{L}*|laps\\p{L}*|runs? out|ends?|ended|ending|(?:takes?|took|taking) effect|(?:comes?|came|coming|enters?|goes?) into (?:force|effect)|begins?|starts?|due|kicks? in|snaps? back|resumes?)(?: (?:on|in|at|by|from|of))?(?: the)?\\s*$|\\b${MEASURE} (?:on|from|until|till|by|of)(?: the)?\\s*$`,
  "u",
);

/** “1 June tariff deadline”, “4 May ceasefire start”; not “12 May truce talks”. */
const OF_MEASURE_BEHIND = new RegExp(
  `^(?:'s)? (?!deadline)(?:${MEASURE}|debt|budget|trade|payment)(?: (?:deadline|expiry|end|start|hikes?|increases?|cut-?off|threat))?(?! ?[-–]?(?:talks|summit|meeting|negotiations|conference|round|call|dialogue|visit|trip))\\b`,
  "u",
);

/** Whether the time between these words, in small letters, is that of a measure and not of those who meet. */
export function isTimeOfMeasure(before: string, behind: string): boolean {
  return OF_MEASURE_BEFORE.test(before) || OF_MEASURE_BEHIND.test(behind);
}
