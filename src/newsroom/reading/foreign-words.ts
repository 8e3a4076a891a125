// Words of other languages than English: kinds of events, short names of states, houses of governments. Pure.

import type { EventKind } from "../../archive/vocabulary.ts";
import { fold, tokenize } from "../../text/tokens.ts";

/** Beginnings of words, folded, in the languages in which the feeds are: de, es, fr, it, pl, pt, ro, tr, ru, uk, ar, zh, ja, ko. */
const KINDS_BY_STEM: readonly (readonly [EventKind, RegExp])[] = [
  [
    "summit",
    /саммит|саміт|sommet|gipfel|cumbre|cupula|cimeira|vertice|zirve|szczyt|summit|峰会|首脑|元首|サミット|首脳|정상|قمه|قمة/u,
  ],
  [
    "visit",
    /визит|візит|приглас|запрос|госвизит|viage[mn]|voyage|viaggi|deplacement|(?<!\p{L})gira(?!\p{L})|podroz|calatori|답방|순방|방[미중러북한일남](?!\p{L})|invit(?:e|i|a|o|ó)|geladen|ladt|convid|邀请|招待|초청|посет|прибы|поезд|приед|прилет|поед|отправ|відвіда|приїд|visit|besuch|reis(?:e|t|en)(?!\p{L}*[km]arkt)|fahrt nach|fahrt in|fliegt|kommt nach|se rend|viaj|ziyaret|vizit|wizyt|访|訪|방문|زيار|رحلت|رحله/u,
  ],
  [
    "talks",
    /переговор|перемовин|диалог|діалог|dialog|tratativ|trattativ|colloqui(?! telefon)|对话|대화|حوار|консультац|negocia|pourparler|gesprach|verhandl|gorusme|muzakere|negozia|rozmow|convorbir|会谈|谈判|会談|協議|회담|협상|محادثات|مفاوضات|conversac|разговор|razgovor|협의|磋商/u,
  ],
  [
    "meeting",
    /встреч|встрет|зустріч|зустрін|rencontr|reunio|reunia|riunion|reuniun|sitzung|tagung|reunir|se reune|zusammenk|treffen|trafen|recevr|accueill|treffen|encuentro|encontro|incontr|bulusma|toplanti|intaln|spotka|recoit|empfang|recibe|recebe|riceve|trifft|会晤|会面|会见|晤|会見|회의|만남|لقاء|اجتماع|заседани|засидан|sastan|susret|회동/u,
  ],
  ["call", /телефон|звон|appel|telefon|llamada|chiama|通话|通電|电话|電話|통화|مكالم|اتصال/u],
  ["conference", /конференц|conferen|konferen|大会|会议|会議|총회|مؤتمر|форум|foro\b|forum|\bcop ?-?\d\d/u],
  [
    "agreement",
    /подпис|підписал|(?<!\p{L})firma(?:n|ran|ra|to|do|r)?(?!\p{L})|signature|assinatura|unterzeichn|署名|签署|договор|угод|соглашен|accord|abkommen|acuerdo|acordo|anlasma|협정|协议|协定|協定|اتفاق/u,
  ],
  [
    "vote",
    /(?<!\p{L})(?:eleccion|eleic|election|elezion|referend|votaci|votac|wahl|parlamentswahl|prasidentschaftswahl|volksabstimmung|secim(?!i)|wybor(?:y|ow)|alegeri)|референдум|(?<!\p{L})выбор(?:ы|ов|ах)|(?<!\p{L})вибор(?:и|ів|ах)|选举|大选|公投|选挙|선거|투표|انتخاب|استفتاء/u,
  ],
  ["statement", /пись?м|послани|заявлени|lettre|carta|brief|贺信|致信|书简|성명/u],
];

const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;

export function foreignKinds(folded: string): ReadonlySet<EventKind> {
  const found = new Set(KINDS_BY_STEM.flatMap(([kind, pattern]) => (pattern.test(folded) ? [kind] : [])));
  // 協議 are talks in Japanese, 协议 is an agreement in Chinese; folded they are the same.
  if (/协议/u.test(folded) && KANA.test(folded)) {
    found.add("talks");
    if (!/署名|合意|协定/u.test(folded)) found.delete("agreement");
  }
  return found;
}

/** Short names that only a headline has, folded. */
const SHORT_STATES: Readonly<Record<string, string>> = {
  рф: "russia",
  сша: "united-states",
  кнр: "china",
  кндр: "north-korea",
  usa: "united-states",
  eeuu: "united-states",
  eua: "united-states",
  abd: "united-states",
  vae: "united-arab-emirates",
  bae: "united-arab-emirates",
  rdc: "dr-congo",
  kreml: "russia",
  kremlin: "russia",
  كرملين: "russia",
  クレムリン: "russia",
  크렘린: "russia",
  크렘린궁: "russia",
  ホワイトハウス: "united-states",
  백악관: "united-states",
  кремле: "russia",
  кремля: "russia",
  кремль: "russia",
  юар: "south-africa",
  оаэ: "united-arab-emirates",
  фрг: "germany",
  аравии: "saudi-arabia",
  аравию: "saudi-arabia",
  аравії: "saudi-arabia",
};

const FOLDED_SHORT_STATES: ReadonlyMap<string, string> = new Map(
  Object.entries(SHORT_STATES).map(([word, state]) => [fold(word), state]),
);

/** Houses of more than one word, as tokens.ts folds them. */
const HOUSES: readonly (readonly [RegExp, string])[] = [
  [
    /(?<!\p{L})(?:weiss\p{L}* haus|beyaz saray|bial\p{L}+ dom|casa alba|witte huis|vita huset|maison[ -]blanche|casa (?:blanca|branca|bianca)|бел\p{L}+ дом|бил\p{L}+ д[ои]м)|白[宫宮]|ホワイトハウス|백악관/u,
    "united-states",
  ],
  [/(?<!\p{L})(?:kreml|кремл)|克里姆林[宫宮]|クレムリン|크렘린/u, "russia"],
  [/청와대|青瓦[台臺]/u, "south-korea"],
  [/(?<!\p{L})elysee(?!\p{L})|(?<!\p{L})елисеиск\p{L}* дво|爱丽舍宫|エリゼ宮|엘리제궁/u, "france"],
  [/首相官邸|총리관저/u, "japan"],
  [/(?<!\p{L})(?:kanzleramt|auswartige[sn]? amt)/u, "germany"],
  [/(?<!\p{L})downing street|唐宁街|다우닝가/u, "united-kingdom"],
  [/(?<!\p{L})(?:palazzo chigi|farnesina)/u, "italy"],
  [/(?<!\p{L})moncloa/u, "spain"],
  [/(?<!\p{L})(?:planalto|itamaraty)/u, "brazil"],
  [/(?<!\p{L})(?:офис зеленского|офис президента украины|банковои|офис президента украини)/u, "ukraine"],
  [
    /(?<!\p{L})госдеп|(?<!\p{L})(?:departement|departamento|dipartimento) (?:d'|de |di )?(?:etat|estado|stato)/u,
    "united-states",
  ],
];

/** The ids of the states whose houses a folded title names. */
export function housesNamed(folded: string): readonly string[] {
  return HOUSES.flatMap(([pattern, state]) => (pattern.test(folded) ? [state] : []));
}

export function shortState(word: string): string | undefined {
  return FOLDED_SHORT_STATES.get(word);
}

/** Signs that stand for states in Chinese, Japanese and Korean headlines, side by side or behind 访. */
const STATE_SIGNS: Readonly<Record<string, string>> = {
  中: "china",
  华: "china",
  美: "united-states",
  米: "united-states",
  露: "russia",
  ロ: "russia",
  仏: "france",
  独: "germany",
  豪: "australia",
  미: "united-states",
  중: "china",
  러: "russia",
  북: "north-korea",
  남: "south-korea",
  한: "south-korea",
  일: "japan",
  韓: "south-korea",
  俄: "russia",
  乌: "ukraine",
  伊: "iran",
  朝: "north-korea",
  韩: "south-korea",
  日: "japan",
  印: "india",
  英: "united-kingdom",
  法: "france",
  德: "germany",
  土: "turkiye",
  欧: "european-union",
};
const STATE_SIGN = `[${Object.keys(STATE_SIGNS).join("")}]`;
const BESIDE_PAIR =
  "两国 三国 元首 首 领导 峰会 会 會 谈 磋商 对话 协议 協議 关系 関係 总统 外长 外相 防长 防衛 通话 電話 サミット 商定 同意 将 拟 宣布 举行 重启 两 정상 회담 회의 외교 고위급 실무 협상 통화 전화 국방 무역 관세 합의 第 新 就 在 恢复 重 推迟 取消 结束 达成 停火 贸易 间 本 下 明 今 经 军 防 高 、 ，".split(
    " ",
  );
/** What two or three states have together, or do. */
const PAIRED = new RegExp(
  `(?<!\\p{Script=Hangul})(${STATE_SIGN})[·・-]?(${STATE_SIGN})[·・-]?(${STATE_SIGN})?[· ]?(?:${BESIDE_PAIR.map(fold).join("|")})`,
  "u",
);
const VISITED = new RegExp(`[访訪][问問]?(${STATE_SIGN})|(?<!\\p{L})방([미중러북한일남])(?!\\p{L})`, "u");

/** “米イラン協議”, “미·이란 협상”: a sign before a name that is written out. */
const SIGN_BEFORE_NAME = new RegExp(
  `(?<![\\p{Script=Han}\\p{Script=Hangul}])(${STATE_SIGN})[·・-]?(?=イラン|ロシア|ウクライナ|インド|トルコ|イスラエル|サウジ|ベトナム|ブラジル|パキスタン|シリア|カナダ|キューバ|ベネズエラ|(?<=[·・-])(?:이란|우크라|이스라엘|인도|일본|중국|러시아|사우디|베트남|튀르키예))`,
  "u",
);

/** By a folded title. */
export function statesBySign(folded: string): readonly string[] {
  const [, one = "", other = "", third = ""] = PAIRED.exec(folded) ?? [];
  const [, before = ""] = SIGN_BEFORE_NAME.exec(folded) ?? [];
  return [...[one, other, third, before].flatMap((sign) => STATE_SIGNS[sign] ?? []), ...visitedBySign(folded)];
}

/** “访华”, “訪米”, “방중”. */
export function visitedBySign(folded: string): readonly string[] {
  const [, sign, korean] = VISITED.exec(folded) ?? [];
  return [sign, korean].flatMap((one) => (one === undefined ? [] : (STATE_SIGNS[one] ?? [])));
}

const STATE_NAMES_IN = new Map<string, ReadonlyMap<string, string>>();

/** By a state's name in the language, folded: its English name, folded. By Unicode CLDR. */
export function foreignStates(language: string): ReadonlyMap<string, string> {
  const known = STATE_NAMES_IN.get(language);
  if (known !== undefined) return known;
  const namesOf = (tag: string) => new Intl.DisplayNames([tag, "en"], { type: "region", fallback: "none" });
  const english = namesOf("en");
  // “义大利”, “纽西兰”: some states have other names in Taiwan, whichever signs they are written in.
  const own = (language === "zh" ? ["zh-Hant", "zh"] : [language]).map(namesOf);
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  const names = new Map<string, string>();
  for (const region of letters.flatMap((first) => letters.map((second) => first + second))) {
    const name = english.of(region);
    if (name === undefined) continue;
    for (const called of own.flatMap((one) => one.of(region) ?? []))
      names.set(tokenize(called).join(" "), tokenize(name).join(" "));
  }
  STATE_NAMES_IN.set(language, names);
  return names;
}
