// Words of each language for going, staying away, coming to nothing, becoming known and coming of something: what is asked in them, English tells by its step.

import { DATE_WORDS, FIXED_WORDS } from "./date-words.ts";
import { AGREED_WORDS, DISCUSSED_WORDS, HOSTING_WORDS, LEFT_WORDS, type WordsByLanguage } from "./deed-words.ts";
import { DELEGATION_WORDS, LED_WORDS } from "./delegation-words.ts";
import { JOINED_WORDS } from "./join-words.ts";
import { PRESIDENCY_WORDS, TAKEN_UP_WORDS, TERM_WORDS } from "./term-words.ts";
import { unitKeysOf } from "./units.ts";

/** “Allé”, “поедет”, 出席: it is on the way to a meeting, or there. */
export const GOING_WORDS: WordsByLanguage = {
  ar: "يذهب, تذهب, يحضر, تحضر, يسافر, تسافر, يشارك, تشارك, يأت, يأتي, تأتي, يزر, يزور, تزور, ذهب, ذهبت, حضر, حضرت, سافر, سافرت, شارك, شاركت, زار, زارت, جاء, سيذهب, سيحضر, سيسافر, سيشارك",
  de: "gekommen, kam, kamen, kommt, kommen, komme, gereist, reist, reiste, reisten, reisen, gefahren, fährt, fuhr, fahren, ging, geht, gegangen, geflogen, flog, fliegt, fliegen, teilgenommen, nahm, nimmt, teil, teilnimmt, teilnahm, teilnehmen, dabei, gewesen, war, erschienen, erschien, erscheint, hingereist, hingefahren, hingeflogen",
  es: "fue, fueron, va, irá, iría, iba, ir, vino, viene, vendrá, vendría, viajó, viaja, viajará, viajaría, viajar, asistió, asiste, asistirá, asistiría, asistir, acudió, acude, acudirá, acudiría, estuvo, estará, participó, participa, participará, ido, viajado, asistido, venido, acudido, participado",
  fr: "allé, allée, allés, venu, venue, venus, rendu, rendue, va, vient, ira, viendra, irait, viendrait, rendra, rendrait, participe, participé, participera, participerait, assiste, assisté, assistera, présent, présente, était, déplacé, déplacée",
  hi: "गए, गये, गया, गई, जा रहे, जाएंगे, जाएगा, आए, आया, आई, आएंगे, आ रहे, शामिल हुए, शामिल होंगे, पहुंचे, पहुँचे, जाते, भाग, लिया, लेंगे, लेगा",
  it: "andato, andata, andati, andò, va, andrà, andrebbe, venuto, venuta, viene, verrà, verrebbe, partecipato, partecipa, parteciperà, parteciperebbe, partecipò, presente, stato, stata, era, recato, recata, reca, recherà, recò, viaggiato",
  ja: "行く, 行き, 行った, 行か, 来る, 来た, 来な, 来ま, 出席, 参加, 訪れ, 訪問",
  ko: "갔, 가, 간, 갈, 왔, 오, 온, 올, 참석, 참가",
  pt: "foi, foram, vai, irá, iria, ir, veio, vem, virá, viria, viajou, viaja, viajará, viajaria, compareceu, comparece, comparecerá, participou, participa, participará, esteve, estará, ido, viajado, vindo, comparecido, participado",
  ru: "поехал, поехала, поехали, поедет, поедут, приехал, приехала, приедет, едет, ездил, ездила, прибыл, прибыла, прибудет, явился, явилась, пошел, пошел, пошла, прилетел, прилетела, прилетит, полетел, полетела, полетит, летит, участвовал, участвовала, участвует, участвовать, присутствовал, присутствовала, был, была, было, будет, посетил, посетила, посетит, пришел, пришла, придет, приезжает",
  tr: "gitti, gidecek, gidiyor, gider, geldi, gelecek, geliyor, gelir, katıldı, katılacak, katılıyor",
  uk: "поїхав, поїхала, поїхали, поїде, приїхав, приїхала, приїде, їде, їздив, їздила, прибув, прибула, прибуде, прилетів, прилетіла, прилетить, полетів, полетить, був, була, було, буде, відвідав, відвідала, відвідає, прийшов, прийшла, прийде, з'явився, участь",
  zh: "去, 来, 出席, 参加, 前往, 赴, 到访, 访问",
};

/** What denies it. In Turkish it is in the verb. */
export const NOT_WORDS: WordsByLanguage = {
  ar: "لم, لن, لا, ما",
  de: "nicht, nie",
  es: "no, nunca",
  fr: "pas, jamais",
  hi: "नहीं, नही, न",
  it: "non, mai",
  ja: "行かな, 来な, 来ませ, 行きませ, 出席しな, 参加しな, 出席しませ, 参加しませ, 訪れな, 訪問しな",
  ko: "안, 못, 지 않, 지 못, 않았, 못했, 않은, 않나",
  pt: "não, nunca",
  ru: "не",
  tr: "gitmedi, gelmedi, katılmadı, gitmeyecek, gelmeyecek, katılmayacak, gitmiyor, gelmiyor, katılmıyor, gitmediği, gelmediği, katılmadığı, gitmeyeceği, gelmeyeceği, katılmayacağı",
  uk: "не",
  zh: "没, 没有, 不, 未, 沒, 沒有",
};

/** “Absent”, 불참: that somebody was not there, without a word that denies it. */
export const AWAY_WORDS: WordsByLanguage = {
  ar: "غاب, غابت, تغيب, تغيبت, يغيب, غياب, غيابه, قاطع, قاطعت",
  de: "ferngeblieben, fernblieb, fernbleibt, fernbleiben, fern, fehlte, fehlten, fehlt, gefehlt, schwänzte, schwänzt, geschwänzt, abwesend, boykottierte, boykottiert",
  es: "faltó, faltaron, faltaba, faltaban, falta, faltará, ausente, ausentó, ausencia, boicoteó",
  fr: "absent, absente, absence, boudé, boude, séché, snobé, boycotté, manqué, manquait, manquaient",
  hi: "अनुपस्थित, गैरहाज़िर, गैरहाजिर",
  it: "assente, assenza, disertato, disertò, diserta, boicottato, mancato, mancava, mancavano, mancò, mancarono",
  ja: "欠席, 不参加, 不在",
  ko: "불참, 불참했, 불참한",
  pt: "faltou, faltaram, faltava, faltavam, falta, faltará, ausente, ausência, ausentou, boicotou",
  ru: "пропустил, пропустила, пропустит, отсутствовал, отсутствовала, отсутствие, отсутствия, проигнорировал, проигнорировала, бойкотировал",
  tr: NOT_WORDS.tr ?? "",
  uk: "пропустив, пропустила, відсутній, відсутня, відсутність, проігнорував, бойкотував",
  zh: "缺席, 未出席, 没去, 没来, 不去, 不来, 没有去, 没有来, 沒去, 沒來",
};

/** “Représenté”, “vertrat”: who was there for somebody. */
export const REPRESENT_WORDS: WordsByLanguage = {
  ar: "مثل, مثّل, مثلت, يمثل, تمثل, ناب",
  de: "vertrat, vertritt, vertreten, vertraten, repräsentierte, repräsentiert, eingesprungen",
  es: "representó, representa, representaba, representará, representado, representar, sustituyó, reemplazó",
  fr: "représenté, représente, représentait, représentera, représenta, représenter, remplacé, remplaçait, remplaçait-il",
  hi: "प्रतिनिधित्व",
  it: "rappresentato, rappresenta, rappresentava, rappresenterà, rappresentò, sostituito, sostituì",
  pt: "representou, representa, representava, representará, representado, substituiu",
  ru: "представлял, представляла, представил, представит, представляет, представляли, заменил, заменила",
  tr: "temsil etti, temsil edecek, temsil ediyor, temsil",
  uk: "представляв, представляла, представив, представить, представляє, представляли, замінив",
  zh: "代表",
};

/** “Échoué”, 결렬: it was held, and nothing came of it. */
export const FAILED_WORDS: WordsByLanguage = {
  ar: "فشل, فشلت, انهار, انهارت, تعثر, تعثرت",
  de: "gescheitert, scheiterte, scheiterten, scheitern, geplatzt, platzte, platzten",
  es: "fracasó, fracasaron, fracaso, fracasado, fracasar, fallaron, falló, naufragó, naufragaron, rompieron",
  fr: "échoué, échouèrent, échoua, échec, échouent, capoté, rompu, rompues",
  hi: "विफल, असफल, नाकाम, टूट, टूटी",
  it: "fallito, fallita, falliti, fallite, fallì, fallirono, fallimento, naufragato, naufragati, naufragò",
  ja: "決裂, 失敗, 物別れ",
  ko: "결렬, 결렬된, 결렬됐, 결렬되, 실패, 실패했, 실패한",
  pt: "fracassou, fracassaram, fracasso, fracassado, falhou, falharam, naufragou, naufragaram",
  ru: "провалился, провалились, провалилась, провал, сорвался, сорвались, сорвалась, зашли в тупик",
  tr: "başarısız, başarısızlıkla, çöktü, sonuçsuz, tıkandı",
  uk: "провалився, провалились, провалилися, провалилась, провал, зірвався, зірвалися, зірвались, зайшли в глухий кут",
  zh: "谈崩了, 谈崩, 破裂, 失败, 失敗, 谈崩, 談崩, 崩, 破局, 告吹, 不欢而散",
};

/** “Bekannt”, “se supo”: since when, or by whom, something is known. */
export const KNOWN_WORDS: WordsByLanguage = {
  ar: "عُرف, علم, معروف, أُعلن, اعلن, أعلن",
  de: "bekannt, bekanntgegeben, wusste, weiß man",
  es: "se supo, se sabe, supo, sabía, se conoció, se anunció, anunció",
  fr: "sait-on, savait-on, a-t-on su, a-t-on appris, on sait, on savait, appris, annoncé, annoncée",
  hi: "पता चला, पता है, मालूम, घोषणा हुई",
  it: "si sa, si è saputo, saputo, si seppe, annunciato, annunciata",
  ja: "分かった, わかった, 判明, 発表され, 知られ, 明らか",
  ko: "알려졌, 알려진, 발표됐, 발표된, 밝혀졌",
  pt: "se soube, se sabe, soube, sabe-se, anunciado, anunciada, anunciou",
  ru: "известно, узнали, объявили, объявлено, сообщили",
  tr: "biliniyor, belli oldu, açıklandı, duyuruldu, öğrenildi, bilindi",
  uk: "відомо, дізналися, оголосили, оголошено, повідомили",
  zh: "得知, 知道, 公布, 宣布, 传出",
};

/** “Was kam heraus”, “in che cosa è finito”: what came of it. */
export const OUTCOME_WORDS: WordsByLanguage = {
  ar: "نتائج, نتيجة, أسفر, أسفرت, أسفر عن, أسفرت عن",
  de: "kam heraus, kam raus, herausgekommen, rausgekommen, heraus, Ergebnis, Ergebnisse, Ausgang, gebracht, brachte",
  es: "en qué quedó, en qué quedaron, en qué acabó, en qué terminó, resultado, resultados, qué salió",
  fr: "qu'est-ce qui est sorti, qui est sorti, est sorti, est ressorti, sorti, ressorti, résultat, résultats, issue, abouti, donné, a donné",
  hi: "नतीजा, नतीजे, परिणाम, निकला, क्या निकला",
  it: "com'è finito, com'è finita, com'è andato, com'è andata, come è finito, come è andato, è uscito, risultato, risultati, esito",
  ja: "成果, 結果",
  ko: "결과, 결과가, 결과는, 성과, 성과는",
  pt: "resultado, resultados, em que deu, no que deu, deu em quê, saiu, resultou",
  ru: "чем закончился, чем закончилась, чем закончились, чем кончился, чем завершился, итог, итоги, результат, результаты, чего добились",
  tr: "sonucu, sonuçları, ne çıktı, sonuç",
  uk: "чим закінчився, чим закінчилася, чим закінчились, чим завершився, підсумки, підсумок, результат, результати",
  zh: "有什么结果, 什么结果, 结果如何, 结果是什么, 成果, 有何结果",
};

/** Of how it ended: with them an event is asked for. */
export function endWordsOf(language: string): string {
  return formsAmong([FAILED_WORDS, OUTCOME_WORDS, AGREED_WORDS, DISCUSSED_WORDS], language).join(", ");
}

const WAY_TABLES = {
  way: [
    GOING_WORDS,
    NOT_WORDS,
    AWAY_WORDS,
    KNOWN_WORDS,
    LEFT_WORDS,
    HOSTING_WORDS,
    DATE_WORDS,
    FIXED_WORDS,
    JOINED_WORDS,
    TERM_WORDS,
    TAKEN_UP_WORDS,
    PRESIDENCY_WORDS,
  ],
  standIn: [REPRESENT_WORDS],
  delegation: [DELEGATION_WORDS],
  led: [LED_WORDS],
} as const;

const WAY_FORMS = new Map<string, readonly (readonly string[])[]>();

/** Where, among the folded words or signs of a message, one of those stands that tell who goes or does not, or what is known of it; or who was there for whom; or a delegation, and that somebody led it. */
export function wayPlaces(
  keys: readonly string[],
  language: string,
  of: keyof typeof WAY_TABLES = "way",
): ReadonlySet<number> {
  const key = `${of} ${language}`;
  const forms = WAY_FORMS.get(key) ?? formsAmong(WAY_TABLES[of], language).map(unitKeysOf);
  WAY_FORMS.set(key, forms);
  const standing = forms.flatMap((form) =>
    keys.flatMap((_, from) =>
      form.every((key, at) => keys[from + at] === key) ? [form.map((_key, at) => from + at)] : [],
    ),
  );
  return new Set(standing.flat());
}

function formsAmong(tables: readonly WordsByLanguage[], language: string): readonly string[] {
  return tables.flatMap((words) => words[language]?.split(", ") ?? []);
}
