// Cities where people meet, as other languages write them. Pure.

import { tokenize } from "../../text/tokens.ts";

/** By the English name, folded: names in Latin and Cyrillic letters, folded, in the nominative. */
const CITY_NAMES: Readonly<Record<string, readonly string[]>> = {
  beijing: ["pekin", "peking", "pechino", "pequim", "pekín", "пекин", "пекін"],
  moscow: ["moskau", "moscou", "moscu", "mosca", "moskva", "moskova", "moscova", "москва"],
  washington: ["вашингтон"],
  geneva: ["genf", "geneve", "ginebra", "ginevra", "genebra", "cenevre", "geneva", "женева"],
  vienna: ["wien", "vienne", "viena", "viyana", "вена", "відень"],
  rome: ["rom", "roma", "рим"],
  munich: ["munchen", "munich", "monachium", "мюнхен"],
  brussels: ["bruxelles", "bruselas", "brussel", "bruxelas", "bruksela", "brussels", "брюссель"],
  london: ["londres", "londra", "londyn", "лондон"],
  paris: ["paryz", "parigi", "париж"],
  berlin: ["berlino", "berlim", "берлин", "берлін"],
  budapest: ["budapeste", "будапешт"],
  helsinki: ["хельсинки", "гельсінкі"],
  riyadh: ["эр рияд", "ер ріяд", "er riyad", "riad", "riyad"],
  jeddah: ["djeddah", "dschidda", "yeda", "джидда"],
  doha: ["доха"],
  cairo: ["kairo", "caire", "kahire", "каир", "каїр"],
  muscat: ["maskat", "mascate", "маскат"],
  "abu dhabi": ["абу даби"],
  istanbul: ["estambul", "istambul", "стамбул"],
  ankara: ["анкара"],
  islamabad: ["исламабад", "ісламабад"],
  "new delhi": ["нью дели", "delhi", "дели"],
  pyongyang: ["pjongjang", "pionyang", "пхеньян"],
  seoul: ["seul", "сеул"],
  tokyo: ["tokio", "токио", "токіо"],
  hanoi: ["hanói", "ханой"],
  singapore: ["singapur", "singapour", "singapura", "сингапур", "сінгапур"],
  yerevan: ["erevan", "eriwan", "jerewan", "erivan", "ереван", "єреван"],
  baku: ["bakou", "баку"],
  kyiv: ["kiew", "kiev", "kijow", "киев", "київ"],
  johannesburg: ["joanesburgo", "johannesburgo", "йоханнесбург"],
  kazan: ["kasan", "казань"],
  samarkand: ["samarcanda", "самарканд"],
  anchorage: ["анкоридж", "анкорідж"],
  havana: ["habana", "havane", "avana", "havanna", "гавана"],
  "mexico city": ["ciudad de mexico", "cidade do mexico", "мехико"],
  "addis ababa": ["addis abeba", "adis abeba", "аддис абеба"],
  "cape town": ["kapstadt", "ciudad del cabo", "cidade do cabo", "кейптаун"],
  jerusalem: ["jerusalen", "gerusalemme", "иерусалим"],
  damascus: ["damaskus", "damas", "damasco", "дамаск"],
  tehran: ["teheran", "teerao", "тегеран"],
  lisbon: ["lissabon", "lisbonne", "lisboa", "лиссабон"],
  warsaw: ["warschau", "varsovie", "varsovia", "warszawa", "варшава"],
  copenhagen: ["kopenhagen", "copenhague", "копенгаген"],
  "the hague": ["den haag", "la haye", "la haya", "гаага"],
  "new york": ["nueva york", "nova york", "nova iorque", "нью йорк"],
};

/** The same in Chinese, Japanese and Korean. */
const NAMES_IN_SIGNS: Readonly<Record<string, readonly string[]>> = {
  beijing: ["北京", "베이징"],
  moscow: ["モスクワ", "모스크바", "莫斯科"],
  washington: ["ワシントン", "워싱턴", "华盛顿"],
  geneva: ["ジュネーブ", "제네바", "日内瓦"],
  vienna: ["ウィーン", "维也纳"],
  rome: ["ローマ", "로마", "罗马"],
  munich: ["ミュンヘン", "뮌헨", "慕尼黑"],
  brussels: ["ブリュッセル", "브뤼셀", "布鲁塞尔"],
  london: ["ロンドン", "런던", "伦敦"],
  paris: ["パリ", "파리", "巴黎"],
  berlin: ["ベルリン", "베를린", "柏林"],
  budapest: ["ブダペスト", "부다페스트", "布达佩斯"],
  helsinki: ["ヘルシンキ", "헬싱키", "赫尔辛基"],
  riyadh: ["リヤド", "리야드", "利雅得"],
  jeddah: ["ジッダ", "제다", "吉达"],
  doha: ["ドーハ", "도하", "多哈"],
  cairo: ["カイロ", "카이로", "开罗"],
  muscat: ["マスカット", "무스카트", "马斯喀特"],
  "abu dhabi": ["アブダビ", "아부다비", "阿布扎比"],
  istanbul: ["イスタンブール", "이스탄불", "伊斯坦布尔"],
  ankara: ["アンカラ", "앙카라", "安卡拉"],
  islamabad: ["イスラマバード", "이슬라마바드", "伊斯兰堡"],
  "new delhi": ["ニューデリー", "뉴델리", "新德里"],
  pyongyang: ["平壌", "평양", "平壤"],
  seoul: ["ソウル", "서울", "首尔"],
  tokyo: ["東京", "도쿄", "东京"],
  hanoi: ["ハノイ", "하노이", "河内"],
  singapore: ["シンガポール", "싱가포르", "新加坡"],
  johannesburg: ["ヨハネスブルク", "요하네스버그", "约翰内斯堡"],
  kazan: ["カザン", "카잔", "喀山"],
  anchorage: ["アンカレジ", "앵커리지", "安克雷奇"],
  busan: ["釜山", "부산"],
  alaska: ["アラスカ", "알래스카", "阿拉斯加"],
};

/** The same in Arabic. */
const NAMES_IN_ARABIC: Readonly<Record<string, string>> = {
  beijing: "بكين",
  moscow: "موسكو",
  washington: "واشنطن",
  geneva: "جنيف",
  vienna: "فيينا",
  rome: "روما",
  munich: "ميونيخ",
  brussels: "بروكسل",
  london: "لندن",
  paris: "باريس",
  berlin: "برلين",
  budapest: "بودابست",
  riyadh: "الرياض",
  jeddah: "جدة",
  doha: "الدوحة",
  cairo: "القاهرة",
  muscat: "مسقط",
  "abu dhabi": "أبوظبي",
  istanbul: "إسطنبول",
  ankara: "أنقرة",
  islamabad: "إسلام آباد",
  "new delhi": "نيودلهي",
  alaska: "ألاسكا",
};

const CITIES: ReadonlyMap<string, string> = new Map([
  ...Object.entries(CITY_NAMES).flatMap(([city, names]) => names.map((name) => [name, city] as const)),
  ...Object.entries(NAMES_IN_ARABIC).map(([city, name]) => [tokenize(name).join(" "), city] as const),
  ...Object.entries(NAMES_IN_SIGNS).flatMap(([city, names]) =>
    names.map((name) => [tokenize(name).join(" "), city] as const),
  ),
]);

/** The names of more than one word, folded. */
export const LONG_CITY_NAMES: readonly string[] = [...CITIES.keys()].filter((name) => name.includes(" "));

/** The English name of the city, folded; undefined for a word that is none. `key` as tokens.ts folds it. */
export function foreignCity(key: string): string | undefined {
  return CITIES.get(key);
}
