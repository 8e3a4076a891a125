// Which step a headline in another language than English tells: beginnings of words, whatever the language, in the order in which they are
// read. Pure.

import { fold } from "../../text/tokens.ts";
import { foreignDoubt } from "./foreign-doubts.ts";
import { isOff } from "./step-exclusions.ts";
import type { StepKind } from "./step-patterns.ts";

/**
 * By kind, beginnings of words of German, French, Spanish, Portuguese, Italian, Romanian, Polish, Turkish, Latvian, Russian and Ukrainian, and
 * stretches of Chinese, Japanese, Korean and Arabic. “=” behind a word: it ends there.
 */
const WORDS_OF_STEPS: readonly (readonly [StepKind, string, string])[] = [
  [
    "cancelled",
    "abgesagt absage absagen gecancel storniert kippt= gekippt geplatzt platzt= platzen= gestrichen annulliert annul cancel anul salta= saltato отмен скасу скасов відмін odwoł iptal atcel abgeblasen desconvoc desmarc décommand disdett disdice streicht= streichen= strich= сорван сорвал зірван",
    "取消 叫停 作废 中止 取りやめ 断念 白紙 告吹 作罢 泡汤 流产 落空 취소 무산 불발 백지화 إلغاء ألغى يلغي تلغي الغت",
  ],
  [
    "postponed",
    "verschieb verschob vertag aufgeschoben ausgesetzt report= reporte= reportee= reportes= reportees= reporté= reportée= reporter= repouss ajourn décal différ suspend suspensi suspenso suspensa aplaz pospon pospuest posterg reprogram remarca= remarcad remarcou retras adia= adiar adiad adiou adiam rinvi slitta posticip rimand перенес перенос переніс отлож отсроч приостан відклад відкла призупин amâna amânat przełoż przesun odrocz zawiesz ertele atlik uitgesteld verleg sospes congel verzöger unterbroch zurückgestellt retard= retardé= retardée= retardés= retrasa= retrasan= retrasad difier demora= demoran= atrasa= atrasam= заморо сдвинут сдвинул сдвига откладыва",
    "延期 延后 延後 延迟 延遲 延至 改期 推后 推後 暂缓 暫緩 推迟 推遲 押后 顺延 搁置 暂停 先送り 先延ばし 棚上げ 見合わせ 見送 中断 연기 미뤄 보류 유보 중단 تأجيل إرجاء يؤجل تؤجل أجل=",
  ],
  [
    "denied",
    "nicht= kein keine keinen keiner schließt= lehnt= verzicht fehlt= boykott dementier aucun= aucune= exclut= refus boycott dément renonce no= descarta rechaz niega= boicot não= recusa rejeita nega= sem= non= esclude= rifiut smentisc не= нет= отсутств отказ исключ опроверг бойкот відмов виключ спростув немає nu= nie= odmów wyklucz yok= reddet katılmayacak değil ne= pas= unwahrscheinlich improbab маловероят малоймовір",
    "不会 不去 不出席 未 否认 拒绝 缺席 没有 排除 无 ない せず 否定 欠席 拒否 未定 않 불참 거부 부인 미정 없 아냐 아니 사실무근 어려울 어려운 안\\s?[돼된될되] 困難 无意 لن نفي رفض",
  ],
  [
    "agreed",
    "einigen= einigten vereinbar accepte= acceptent conviennent aceptan acepta= aceptó acuerdan acordam acordaram aceita= accetta договорил соглас домовил zgodzi kabul",
    "商定 同意 応じ 수락 وافق",
  ],
  [
    "floated",
    "könnte könnten möchte möchten will= wollen= schlägt= lädt= eingeladen bereit erwäg hofft= pourrai pourrait pourraient veut= voudrait propos invit envisag souhait espère podría podrían quiere propon propus dispuest ofrec considera baraja pode= poderá poderia podem quer= convid dispost oferece avalia cogita potrebbe vuole= valut может могут предлож предлаг приглас приглаш готов= готова готовы хочет возможн допуст може= можуть пропону запрос хоче= putea może propon zapros olabilir davet önerdi",
    "检讨 检讨中 検討 提案 意欲 招待 模索 可能性 검토 제안 초청 용의 가능성 可能 提议 邀请 愿意 有意 提出 考虑 或将 دعا يدعو",
  ],
  [
    "planned",
    "geplant plant= planen= erwartet voraussichtlich soll= sollen= sollte vorgesehen bevor prévu attendu devrait devraient planifi doit= doivent= prépar programm previst prevé= prevê= esperad planea prepara planej deve= devem= agend attes= dovrebb планиру ожида намеч заплан предстоящ готовит готовят подготов проработк намерен анонсир анонсув плану очіку готу planific așteptat programat planow zaplanow oczekiw planlan bekleni hazırlan",
    "再開へ 開催へ 计划 計劃 预计 擬于 筹备 即将 拟于 予定 見通し 調整 方針 예정 계획 전망 조율 추진 يعتزم المقرر",
  ],
  [
    "sure",
    "wird= werden= bestätig kündig annonc confirm rencontrera rencontreront réunira réuniront rendra= rendront tiendra tiendront recevra ira= iront= visitera accueillera participera aura= vont= reunirá reunirán visitará viajará recibirá asistirá celebrará será= serán tendrá participará irá= irán anunci acogerá irão encontrará receberá acontecerá vai= vão= incontrerà visiterà riceverà terrà sarà andrà annunci conferma посетит= посетят встретится встретятся состоится состоятся прибудет приедет проведет проведут примет= поедет отправится пройдет пройдут подтверд объяв назнач відвіда зустрінеться зустрінуться відбудеться відбудуться прибуде= проведе= проведуть приїде підтверд оголос va= vor= spotka spotkają odwiedzi przyjedzie potwierdz odbędzie görüşecek ziyaret buluşacak yapılacak doğrula açıkla возобновит= возобновят= reanudará= reanudarán= iniciará= iniciarán= comenzará= comenzarán= empezará= empezarán= arrancará= abrirá= abrirán= fija= fijan= commencera= commenceront= débutera= débuteront= começará= começarão= inizierà= inizieranno= reprendra= reprendront= retomará= retomarão= riprenderà= riprenderanno= поговорит= поговорят=",
    "将 將 宣布 确认 確定 证实 敲定 定于 確認 発表 決定 へ訪問 会談へ 확정 발표 개최 만난다 방문한다 열린다 أعلن يؤكد",
  ],
  [
    "under-way",
    "beginnt= beginnen= begonnen eröffnet eingetroffen commenc débute ouvre= ouvrent arrive= arrivent arrivé comienz empiez inicia= inician arranca llega= llegan llegó começa chega= chegam desembarc inizia= via= arriva= начал прибыл прилетел открыл почал розпоча прибув прибула возобнов віднов reanud reprend= reprennent= retom riprend",
    "开幕 抵达 开始 重启 開幕 到着 始まる 開始 再開 개막 도착 시작 재개 وصل يصل",
  ],
  [
    "held",
    "getroffen endet= beendet traf= trafen= gescheitert unterzeichn abgeschlossen achev conclu termin signé signent rencontré finaliz reunió= reunieron firman= firmaron acab encerr reuniram encontrou assinam assinaram firmato состоял завершил подпис провел= провели провела встретил закончил прошл поговорил завершив підпис зустріл відбула відбувс закінч",
    "会见 會見 会晤 會晤 会談した 晤 结束 闭幕 签署 达成 致贺信 終了 閉幕 署名 종료 폐막 서명 마쳤 회담했 만났 التقى اختتم",
  ],
  [
    "present",
    "trifft= treffen= empfängt= besucht= reist= reisen= fährt= fliegt= kommt= едет= летит= rencontre= reçoit= visite= reúne= reúnen= recibe= visita= viaja= encontra= recebe= reúnem= incontra= riceve= visita=",
    "会談 회담 정상회담 访华 訪問 방문 يلتقي يزور",
  ],
];

const FOREIGN_STEPS: readonly (readonly [StepKind, RegExp])[] = WORDS_OF_STEPS.map(([kind, words, signs]) => {
  const begins = words
    .split(" ")
    .map((word) => (word.endsWith("=") ? `${fold(word.slice(0, -1))}(?!\\p{L})` : fold(word)));
  return [kind, new RegExp(`(?<!\\p{L})(?:${begins.join("|")})|${signs.split(" ").map(fold).join("|")}`, "u")];
});

/** The future of Turkish verbs: “yapacağız”, “görüşecekler”. */
const TURKISH_FUTURE = /\p{L}{3,}(?:acak|ecek)(?:lar|ler|tir)?(?!\p{L})|\p{L}{3,}(?:acag|eceg)i(?:m|z)(?!\p{L})/u;

/** What does not take place; the “not” in it denies nothing else. */
const FOREIGN_NOT_HELD = new RegExp(
  `(?<!\\p{L})(?:${fold(
    "findet nicht statt|finden nicht statt|nicht stattfinden|kommt nicht zustande|kommen nicht zustande|fällt aus|fallen aus|n'aura pas lieu|n’aura pas lieu|n aura pas lieu|ne se tiendra pas|no se celebrará|no tendrá lugar|não acontecerá|não será realizad|não vai acontecer|non si terrà|non avrà luogo|не состоится|не состоятся|не відбудеться|не відбудуться|nu va avea loc|nie odbędzie się",
  )})|${["عدم عقد", "لن تعقد", "لن يعقد", "لن تنعقد", "不举行", "不会举行", "不再举行", "開催されない", "開かれない", "行われない", "열리지 않"].map(fold).join("|")}`,
  "u",
);

const anyOf = (words: string) => `(?:${fold(words)})`;

/** Set phrases by which something is off. */
const OFF_IN_PHRASES = new RegExp(
  `(?<!\\p{L})${anyOf("vom tisch|ins wasser|sin efecto|sem efeito|aus für (?:das |den |die |eine? )?[^ ]*(?:gipfel|treffen|reise|besuch|gespräch)[^ ]*|tombe à l'eau|tombent à l'eau|tombé à l'eau|cai por terra|carpetazo|à la trappe|ad acta")}(?!\\p{L})|(?<!\\p{L})[сз]нят\\p{L}* [сз] ${anyOf("повестки|порядку")}`,
  "u",
);
/** Who gives up a meeting, or the way there: “renonce à rencontrer”, “desiste de encontro”. */
const GIVEN_UP = new RegExp(
  `(?<!\\p{L})${anyOf("desist|renonc|renunc|rinunc|verzicht|отказал|отказыва|відмови")}\\p{L}* ${anyOf("de|da|do|del|à|a|au|al|ao|alla|auf|от|від")}(?: ${anyOf("la|le|el|o|a|un|une|uma?|das?|den|einen?|seine[nr]?|sa|su|sua|suo")})? ?(?:l')?${anyOf("rencontr|sommet|visit|voyag|reuni|entretien|entrevist|déplacement|encuentro|encontro|cumbre|cúpula|cimeira|viaj|viag|incontr|vertice|treffen|reise|gipfel|besuch|встреч|зустріч|визит|візит|поезд|поїзд|саммит|саміт|переговор|aller|tournée|gira|participer|participar|asistir|acudir|se rendre")}`,
  "u",
);

/** Whether somebody gives up a meeting or a visit, in a folded title of another language than English. */
export function isGivenUp(folded: string): boolean {
  return GIVEN_UP.test(folded);
}

/** Set phrases by which it is open whether something will be. */
const IN_THE_BALANCE = new RegExp(
  `(?<!\\p{L})${anyOf("auf der kippe|wackelt|wackeln|en suspens|en duda|en vilo|em dúvida|in forse|in bilico|под вопросом|под угрозой срыва|під питанням")}(?!\\p{L})|存疑|悬而未决`,
  "u",
);

/** Verbs whose second half stands at the end: “sagt … ab”, “setzt … aus”. */
const PARTED: readonly (readonly [StepKind, RegExp])[] = [
  ["cancelled", FOREIGN_NOT_HELD],
  ["cancelled", /(?<!\p{L})(?:sag(?:t|en|te)|blas(?:t|en)|blies(?:en)?) .*(?<!\p{L})ab(?!\p{L})/u],
  [
    "cancelled",
    /(?<!\p{L})f(?:allt|allen|iel|ielen) (?:vorerst|wohl|auch|erneut|wieder|doch|damit|nun|nach .{2,30}) aus(?!\p{L})/u,
  ],
  ["cancelled", OFF_IN_PHRASES],
  ["cancelled", GIVEN_UP],
  ["cancelled", /(?<!\p{L})(?:lad(?:t|en)|lud(?:en)?) .*(?<!\p{L})aus(?=$|[,:;.])/u],
  [
    "postponed",
    new RegExp(
      `(?<!\\p{L})(?:${anyOf("findet|finden")} (?:.* )?erst (?:.* )?statt|${anyOf("remis|remise|remises")} a l.?an(?:nee)? prochaine?|${anyOf("aux calendes|met en suspens|mettent en suspens|mis en suspens|mise en suspens")}|${anyOf("met|mettent")} .{3,30} en suspens|${anyOf("состоится|состоятся|пройдёт|пройдет")} (?:позже|позднее)|${anyOf("відбудеться|відбудуться")} пізніше)(?!\\p{L})`,
      "u",
    ),
  ],
  [
    "postponed",
    /(?<!\p{L})(?:auf eis|(?:setz(?:t|en) .*(?<!\p{L})aus|(?:stell(?:t|en)|stellten?) .*(?<!\p{L})zuruck|remise?s? a plus tard)(?!\p{L}))/u,
  ],
  ["open", IN_THE_BALANCE],
];

const TAKES_PLACE: readonly [StepKind, RegExp] = ["sure", /(?<!\p{L})find(?:et|en) .*(?<!\p{L})statt(?!\p{L})/u];

/** “After the summit was called off”: something else is told. */
const AFTER_IT = new RegExp(
  `(?<!\\p{L})(?<!(?:reise|reisen|fahrt|flug|tour|besuch|trip|weg) )(?:${fold("nach après tras después após dopo после після după po").split(" ").join("|")})(?!\\p{L})[^,:;]{0,24}$`,
  "u",
);

/** Who stands in for somebody comes to what takes place anyhow: “será representada por”, “lässt sich vertreten”. */
const REPRESENTED = new RegExp(
  `(?<!\\p{L})(?:${fold("representad représent vertreten vertritt rappresent представит представля представлен reprezent").split(" ").join("|")})`,
  "u",
);

/** The first kind in order, with the place behind its word; `folded` as tokens.ts folds a title. */
export function foreignStep(folded: string): { readonly kind: StepKind; readonly end: number } | undefined {
  for (const [kind, pattern] of [...PARTED, ...FOREIGN_STEPS, TAKES_PLACE]) {
    const match = pattern.exec(folded);
    if (match === null || (isOff(kind) && AFTER_IT.test(folded.slice(0, match.index)))) continue;
    if (kind === "sure" && REPRESENTED.test(folded)) return undefined;
    const end = match.index + match[0].length;
    const doubt = isOff(kind) && !FOREIGN_NOT_HELD.test(match[0]) ? foreignDoubt(folded, match.index, end) : undefined;
    return { kind: doubt === undefined ? kind : doubt === "open" ? "open" : "denied", end };
  }
  const future = TURKISH_FUTURE.exec(folded);
  return future === null ? undefined : { kind: "sure", end: future.index + future[0].length };
}
