// “Next year”, “next month” and “next week” beside another time, in other languages than English: which year, month or week is meant. Pure.

import { addDays, type Day, type Edtf } from "@attache/edtf";
import { fold } from "../../text/tokens.ts";
import { edtfIn } from "../edtf-text.ts";
import { type DateContext, monthsOn, weekdayNear, weekSpan } from "./date-spans.ts";

const either = (words: string) => words.split("|").map(fold).join("|");

/** Behind a month or a season, in the genitive. */
const NEXT_YEAR = new RegExp(
  `(?<=\\p{L}),? (?:${either(
    "(?:des )?(?:nächsten|kommenden|folgenden) jahres|de l'?(?:année|an) prochaine?|del (?:próximo|siguiente) año|del año (?:próximo|entrante|que viene)|do próximo ano|do ano que vem|dell'?anno prossimo|del prossimo anno|следующего года|будущего года|наступного року|przyszłego roku|volgend jaar|anului viitor",
  )})(?!\\p{L})`,
  "u",
);
/** Before a month that is told by a figure, or a Turkish one. */
const YEAR_BEFORE =
  /(?<next>明年|来年|來年|翌年|내년 ?)(?=\d)|(?<same>今年|本年|올해 ?)(?=\d)|(?<last>去年|昨年|작년 ?)(?=\d)|(?<turkish>(?:gelecek|onumuzdeki) yil(?:in)? )(?=\p{L})/u;
const NEXT_MONTH = /(?:下个?月|下個月|来月|來月|翌月|다음 ?달|내달) ?(?=\d{1,2} ?[日일号號])/u;

/** The title with the year or month itself where it has words for the next one; its letters shift behind them. */
export function withYearsNamed(folded: string, today: Day): string {
  const year = Number(today.slice(0, 4));
  const behind = folded.replace(NEXT_YEAR, ` ${year + 1}`);
  const before = behind.replace(YEAR_BEFORE, (...args) => {
    const { turkish, next, last }: Readonly<Record<string, string | undefined>> = args.at(-1);
    if (turkish !== undefined) return `${year + 1} `;
    const meant = next !== undefined ? year + 1 : last !== undefined ? year - 1 : year;
    return `${meant}年`;
  });
  const [inYear, month] = monthsOn(today, 1).split("-");
  return before
    .replace(NEXT_MONTH, `${inYear}年${Number(month)}月`)
    .replace(SAME_MONTH, `${year}年${Number(today.slice(5, 7))}月`);
}

const SAME_MONTH = /(?:本月|今月|当月|이달|이번 ?달) ?(?=\d{1,2} ?(?:[日일号號]|[至到~〜–-]))/u;

/** “G7 del 2027”, “Gipfel 2027”, “2027年峰会”. */
const EDITION_YEAR_FOREIGN = new RegExp(
  `(?<!\\p{L})(?:${either("gipfel|treffen|konferenz|sommet|conférence|cumbre|conferencia|cúpula|cimeira|vertice|саммит|саміт|конференц|szczyt|g-?7|g-?20|cop-?\\d*|apec|brics|ocs")})\\p{L}{0,4},? (?:del? |do |von |w |в |у )?(?<behind>(?:19|20)\\d\\d)(?!\\d)|(?<before>20\\d\\d)年[^,，。:：]{0,8}(?:峰会|首脑|大会|会议|サミット)`,
  "u",
);

/** A month or a day of an edition that is told by a later year lies in that year. */
export function contextOfEdition(folded: string, context: DateContext): DateContext {
  const { behind, before } = EDITION_YEAR_FOREIGN.exec(folded)?.groups ?? {};
  const year = behind ?? before;
  const isLater = year !== undefined && !context.past && year > context.today.slice(0, 4);
  return isLater ? { today: `${year}-01-01`, past: false } : context;
}

const NEXT_WEEK = new RegExp(
  `(?<!\\p{L})(?:${either(
    "(?:kommenden?|nächsten?|nächster|kommender) woche|(?:la )?semaine prochaine|(?:la )?próxima semana|semana (?:próxima|que viene|que vem)|prossima settimana|settimana prossima|следующей неделе|следующей недели|наступного тижня|gelecek hafta|önümüzdeki hafta|volgende week|przyszłym tygodniu|przyszłego tygodnia",
  )})(?!\\p{L})|(?<!下)下(?:个?星期|[周週])|(?<!再)来[周週]|다음 ?주`,
  "u",
);

/** Neither this week nor the next. */
const ANOTHER_WEEK = new RegExp(
  `下下个?(?:星期|[周週])|再来[周週]|先[周週]|上个?(?:星期|[周週])|다다음 ?주|지난 ?주|(?<!\\p{L})(?:${either(
    "übernächster? woche|letzter? woche|vergangener? woche|semaine dernière|la semana pasada|semana passada|settimana scorsa|прошлой неделе|минулого тижня",
  )})`,
  "u",
);

/** “Am Freitag kommender Woche” is not the next Friday. `weekday`: 1 Monday to 7 Sunday. */
export function foreignWeekday(
  folded: string,
  weekday: number,
  context: { today: Day; past: boolean },
): Edtf | undefined {
  if (ANOTHER_WEEK.test(folded)) return undefined;
  if (!NEXT_WEEK.test(folded)) return edtfIn(weekdayNear(weekday, context));
  return edtfIn(addDays(weekSpan(context.today, 1).from, weekday - 1));
}

const FOREIGN_SEASONS: readonly (readonly [number, string])[] = [
  [21, "printemps|primavera|frühjahr|frühling|весной|весною|навесні|wiosną|ilkbahar"],
  [22, "été|verano|verão|estate|sommer|летом|влітку|latem|yaz"],
  [23, "automne|otoño|outono|autunno|herbst|осенью|восени|jesienią|sonbahar"],
];
const WITH_YEAR = FOREIGN_SEASONS.map(
  ([code, words]) =>
    [
      code,
      new RegExp(`(?<!\\p{L})(?:${either(words)})(?: (?:de|del|do|du|года?))?,? ((?:19|20)\\d\\d)(?!\\d)`, "u"),
    ] as const,
);
const QUARTER_WORDS: readonly (readonly [number, string])[] = [
  [33, "premier|primer|primeiro|primo|ersten|первом|першому"],
  [34, "deuxième|second|segundo|secondo|zweiten|втором|другому"],
  [35, "troisième|tercer|terceiro|terzo|dritten|третьем|третьому"],
  [36, "quatrième|dernier|cuarto|último|quarto|ultimo|vierten|letzten|четвертом|четвертому"],
];
const QUARTERS_WITH_YEAR = QUARTER_WORDS.map(
  ([code, words]) =>
    [
      code,
      new RegExp(
        `(?<!\\p{L})(?:${either(words)}) (?:${either("trimestre|quartal|квартале|кварталі")})(?: (?:de|del|do|dell))?,? ((?:19|20)\\d\\d)(?!\\d)`,
        "u",
      ),
    ] as const,
);

/** Seasons and quarters whose year is named: “à l’automne 2027”, “im dritten Quartal 2027”. Winters belong to two years. */
export function foreignSeason(folded: string): { readonly match: RegExpExecArray; readonly date: Edtf } | undefined {
  for (const [code, pattern] of [...WITH_YEAR, ...QUARTERS_WITH_YEAR]) {
    const match = pattern.exec(folded);
    const date = match === null ? undefined : edtfIn(`${match[1]}-${code}`);
    if (match !== null && date !== undefined) return { match, date };
  }
  return undefined;
}
