// What tells one event from another in other languages than English: what it is about, and which of several it is. Pure.

import { fold } from "../../text/tokens.ts";
import { tellingStem } from "./indexed-event.ts";

const choice = (words: string) => words.split(" ").map(fold).join("|");

/** By an English word of the names of events, what other languages have for it: beginnings of words, and stretches of Chinese, Japanese, Korean and Arabic. */
const SUBJECTS: readonly (readonly [string, RegExp])[] = Object.entries({
  peace: "frieden paix paz= pace= мирн миру= мира= мирі pokoj|和平 平和 평화 سلام",
  climate: "klima climat climát климат клімат|气候 気候 기후 مناخ",
  nuclear: "atom nuklear nucléaire nucleare ядерн jądrow|核 핵 نووي",
  biodiversity: "biodivers artenvielfalt artenschutz биоразнообраз біорізноман|生物多样性 生物多様性 생물다양성",
  water: "wasser= wasserkonferenz wassergipfel eau= agua= água= acqua= водн|国連水会議 水会议 물회의",
  reconstruction: "wiederaufbau reconstruc ricostruz odbudow восстановлен відновлен відбудов|重建 復興 재건 اعمار",
  recovery: "wiederaufbau reconstruc ricostruz odbudow восстановлен відновлен відбудов|重建 復興 재건",
  tariff: "zoll zölle douane= arancel tarifs tarifa dazi= пошлин|关税 関税 관세",
  arms: "rüstung armements= armas= armamento вооружен озброєн|军控 军备 軍備 군축 군비",
  control: "rüstungskontroll maîtrise= контрол|军控 軍備管理 군축",
  grain: "getreide céréal cereal grãos= зерн|粮食 穀物 곡물",
  ceasefire: "waffenruhe waffenstillstand cessez-le-feu alto cese cessar tregua перемир припинен|停火 停战 휴전 هدنة",
  inauguration:
    "investidura investiture amtseinführung amtseinfuhrung insediament posse= инаугурац інаугурац|就职 就任式 취임식 تنصيب",
  referendum: "referend referénd volksabstimmung volksentscheid plebiscit референдум|公投 国民投票 국민투표 استفتاء",
  memorandum: "memorand mémorand меморанд|备忘录 覚書 양해각서",
}).map(([word, text]) => {
  const [beginnings = "", signs = ""] = text.split("|");
  const begins = beginnings
    .split(" ")
    .map((one) => (one.endsWith("=") ? `${fold(one.slice(0, -1))}(?!\\p{L})` : fold(one)))
    .join("|");
  const whole = signs === "" ? "" : `|${choice(signs)}`;
  return [tellingStem(word), new RegExp(`(?<!\\p{L})(?:(?:[ld]|dell|nell)['’])?(?:${begins})${whole}`, "u")] as const;
});

/** Stems of the English words for what a folded title is about, as `tellingStem` has them. */
export function subjectsIn(folded: string): readonly string[] {
  return SUBJECTS.flatMap(([stem, pattern]) => (pattern.test(folded) ? [stem] : []));
}

/** From the second on: “erste” and “первый” are said of much. */
const ORDINAL_STEMS: readonly string[] = [
  "zweite deuxième segund second втор друг ثانيه",
  "dritte troisième tercer terceir terz трет ثالثه",
  "vierte quatrième cuart quart четверт رابعه",
  "fünfte cinquième quint пят п'ят خامسه",
  "sechste sixième sext sest шест шост سادسه",
  "siebte septième séptim sétim settim седьм сьом سابعه",
  "achte huitième octav oitav ottav восьм ثامنه",
  "neunte neuvième noven non девят дев'ят تاسعه",
  "zehnte dixième décim decim десят عاشره",
].map((words) => choice(words));

/** What is counted, behind the ordinal. */
const COUNTED_GATHERINGS = choice(
  "runde gesprächsrunde verhandlungsrunde gipfel treffen cycle round tour sommet session ronda cumbre reuni rodada cúpula cimeira vertice incontr turno раунд тур саммит саміт встреч зустріч заседан засідан конференц conferen konferen",
);
const NUMBERED_ROUND = new RegExp(
  `(?<![\\p{L}\\d])(?<number>\\d{1,2})(?:\\.|[ºª°]|e|er|eme|[oa]|-?(?:и|ии|я|го|му|ого|ои|а))? (?:${COUNTED_GATHERINGS})|第 ?(?<sign>\\d{1,2}|[二三四五六七八九十]) ?(?:轮|輪|次|届|屆|回|ラウンド)|(?<![\\d.])(?:제 ?)?(?<korean>\\d{1,2})차 ?(?=\\p{Script=Hangul}*(?:회담|협상|회의|정상))`,
  "u",
);
const ORDINAL_ROUNDS = ORDINAL_STEMS.map(
  (stems) =>
    new RegExp(
      `(?<!\\p{L})(?:${stems})\\p{L}{0,4} (?:\\p{L}{3,12})?(?:${COUNTED_GATHERINGS})|(?:جوله|قمه) (?:ال)?(?:${stems})(?!\\p{L})`,
      "u",
    ),
);
const SIGNS_OF_NUMBERS = "一二三四五六七八九十";

/** “4th” for “четвертый раунд”, “第4轮”, “20e sommet”: of a folded title, as tokens.ts has ordinals. */
export function ordinalsIn(folded: string): readonly string[] {
  const { number, sign, korean } = NUMBERED_ROUND.exec(folded)?.groups ?? {};
  const counted =
    number ?? korean ?? (sign === undefined || /\d/.test(sign) ? sign : String(SIGNS_OF_NUMBERS.indexOf(sign) + 1));
  if (counted !== undefined) return [ordinalOf(Number(counted))];
  const nth = ORDINAL_ROUNDS.findIndex((pattern) => pattern.test(folded));
  return nth < 0 ? [] : [ordinalOf(nth + 2)];
}

function ordinalOf(number: number): string {
  const last = number % 100 > 10 && number % 100 < 14 ? 0 : number % 10;
  return `${number}${["th", "st", "nd", "rd"][last] ?? "th"}`;
}
