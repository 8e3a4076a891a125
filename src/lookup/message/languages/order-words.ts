// What is asked of the bot to do, in each language: follow, no longer follow, remind, say nothing more, tell what it does for somebody.

import type { Ask } from "../ask/ask.ts";

/** What is done for somebody, and not told. */
export const ORDERS = ["follow", "unfollow", "remind", "stop", "following"] as const satisfies readonly Ask[];

export type WordedOrder = (typeof ORDERS)[number];

/** By BCP 47. Only forms that ask for it, as they stand: “напомнил” is what somebody else did. */
export const ORDER_WORDS: Readonly<Record<string, Readonly<Record<WordedOrder, string>>>> = {
  zh: {
    follow:
      "关注, 订阅, 追踪, 跟踪, 跟进, 持续关注, 想关注, 关注下, 有新消息告诉我, 有消息告诉我, 有进展告诉我, 想持续了解, 想随时了解, 想了解最新",
    unfollow:
      "取消关注, 取消订阅, 取消追踪, 不再关注, 别再关注, 停止关注, 不要再关注, 不想再关注, 不关注, 退订, 取关, 别关注",
    remind: "提醒我, 提醒一下, 提醒, 到时候叫我, 到时叫我, 通知我, 设个提醒, 设置提醒, 叫我一声",
    stop: "别再给我发消息, 别给我发消息, 别再发消息, 不要再给我发消息, 停止发送, 停止通知, 别烦我",
    following:
      "别提醒我, 不要提醒我, 别再提醒我, 我关注了什么, 我关注了哪些, 我关注了谁, 我关注的, 我订阅了什么, 我订阅了哪些, 我的关注, 我的订阅, 我都关注了",
  },
  ja: {
    follow:
      "フォロー, フォローし, フォローしたい, フォローしといて, 追いかけて, 購読, ウォッチ, 追跡, 追って, 最新情報を追いたい, 追いたい, 動きを追いたい",
    unfollow:
      "フォローをやめ, フォローやめ, フォローを解除, フォロー解除, フォローを外し, フォロー外し, フォローしないで, 購読をやめ, 購読解除, アンフォロー",
    remind:
      "リマインド, リマインダー, 思い出させて, 知らせて, 通知して, 通知, お知らせ, リマインドし, 前に教えて, 前日に教えて",
    stop: "通知を止めて, 通知をやめて, 通知をオフ, もう送らないで, 送らないで, 送るのをやめて, もう連絡しないで",
    following:
      "リマインドしないで, 通知しないで, 何をフォローして, 何をフォロー, フォロー中, フォローしているもの, フォロー一覧, フォローしてるもの, 私のフォロー",
  },
  ko: {
    follow:
      "팔로우, 팔로, 구독, 추적, 소식 받고 싶, 소식 받을래, 구독하고 싶, 팔로우하고 싶, 소식 계속 받고 싶, 계속 소식 듣고 싶, 소식을 계속 받고 싶",
    unfollow: "팔로우 취소, 팔로우 해제, 팔로우 그만, 팔로우하지 마, 언팔로우, 언팔, 구독 취소, 구독 해제, 구독 끊",
    remind: "알림, 리마인드, 리마인더, 상기시켜, 미리 알려, 까먹지 않게, 잊지 않게, 알림 설정, 알림 걸어, 전에 알려",
    stop: "그만 보내, 알림 꺼, 알림 그만, 메시지 그만, 보내지 마",
    following:
      "알림 필요 없, 알림 하지 마, 뭐 팔로우, 뭘 팔로우, 무엇을 팔로우, 팔로우 목록, 팔로우하고 있, 팔로우 중인, 내 구독, 뭐 구독, 구독 목록",
  },
  ru: {
    follow:
      "подпишись, подпиши, подпишите, подпиши меня, подпишите меня, подписаться, хочу подписаться, хочу следить, следи за, следить за, следите за, отслеживай, отслеживать, подписка, держи в курсе, держи меня в курсе, быть в курсе, хочу быть в курсе, хочу следить за",
    unfollow:
      "отпишись, отпиши, отпишите, отпиши меня, отписаться, отпишите меня, отмени подписку, отменить подписку, не следи, не следи больше, больше не следи, перестань следить, хватит следить",
    remind:
      "напомни, напомните, напоминай, напоминание, напоминалку, напомнишь, поставь напоминание, поставь напоминалку, сделай напоминание, предупреди, предупредите, уведоми, уведомите, напомнить, сообщи мне за",
    stop: "хватит писать, перестань писать, хватит слать, отстань, не присылай, не пиши мне, отключи уведомления, выключи уведомления",
    following:
      "на что я подписан, на что я подписана, мои подписки, на кого я подписан, на кого я подписана, за чем я слежу, что я отслеживаю, список подписок",
  },
  uk: {
    follow:
      "підпиши, підпишись, підпишіть, підпиши мене, підпишіть мене, підписатися, підписатись, хочу підписатися, стеж за, стежити за, стежте за, слідкуй за, слідкувати, відстежуй, відстежувати, підписка, тримай в курсі, тримай мене в курсі, бути в курсі, хочу бути в курсі, хочу стежити за",
    unfollow:
      "відпиши, відпишись, відпишіть, відпиши мене, відписатися, відписатись, скасуй підписку, скасувати підписку, не стеж, не слідкуй, більше не стеж, перестань стежити, досить стежити",
    remind:
      "нагадай, нагадайте, нагадування, нагадаєш, постав нагадування, зроби нагадування, попередь, попередьте, повідом, нагадати, нагадуй",
    stop: "не пиши, досить писати, годі писати, не надсилай, вимкни сповіщення, відчепись",
    following:
      "на що я підписаний, на що я підписана, мої підписки, на кого я підписаний, на кого я підписана, за чим я стежу, список підписок",
  },
  es: {
    follow:
      "sigue a, sígueme, síguele, seguir, quiero seguir, quisiera seguir, suscríbeme, suscríbame, suscribirme, suscribir, ponme al día de, tenme al tanto, mantenme al tanto, mantenme informado, mantenme informada, estar al tanto, estar al día, quiero estar al tanto de, quiero estar al día de",
    unfollow:
      "deja de seguir, dejar de seguir, no sigas, no sigas más, ya no sigas, ya no quiero seguir, no quiero seguir, no quiero seguir más, desuscríbeme, dame de baja, cancela la suscripción, quita",
    remind:
      "recuérdame, recuérdamelo, recuérdeme, recordarme, recordatorio, ponme un recordatorio, acuérdame, avísame, avíseme, avisarme, me avisas, me recuerdas, me puedes recordar, hazme acordar, haceme acordar, recordame, avisame",
    stop: "deja de escribirme, deja de mandarme mensajes, no me escribas, no me mandes, para ya",
    following:
      "no me recuerdes, no me avises, qué sigo, a quién sigo, qué estoy siguiendo, a quién estoy siguiendo, mis suscripciones, lo que sigo",
  },
  fr: {
    follow:
      "abonne-moi, abonnez-moi, m'abonner, suivre, je veux suivre, j'aimerais suivre, je voudrais suivre, suis, suivez, tiens-moi au courant, tenez-moi au courant, tiens-moi informé, abonnement, être tenu au courant, rester au courant, être au courant, rester informé, être informé",
    unfollow:
      "désabonne-moi, désabonnez-moi, désabonner, me désabonner, ne suis plus, ne plus suivre, je ne veux plus suivre, je veux plus suivre, arrête de suivre, arrête de me suivre, arrêter de suivre, cesse de suivre",
    remind:
      "rappelle-moi, rappelez-moi, rappelle moi de, préviens-moi, prévenez-moi, avertis-moi, avertissez-moi, notifie-moi, alerte-moi, fais-moi un rappel, mets-moi un rappel, mets un rappel, rappel, me rappeler, tu me rappelles, me préviens, tu me préviens",
    stop: "arrête de m'écrire, arrête de m'envoyer, laisse-moi tranquille, ne m'écris plus, ne m'envoie plus",
    following:
      "ne me rappelle pas, ne me rappelle plus, qu'est-ce que je suis, que suis-je, qui est-ce que je suis, je suis quoi, mes abonnements, ce que je suis, à quoi suis-je abonné",
  },
  de: {
    follow:
      "folge, folgen, abonniere, abonnieren, abonnier, verfolge, verfolgen, halt mich auf dem Laufenden, halte mich auf dem Laufenden, auf dem Laufenden, ich möchte folgen, auf dem Laufenden bleiben, auf dem Laufenden halten, auf dem Laufenden gehalten werden, informiert bleiben",
    unfollow:
      "entfolge, entfolgen, nicht mehr folgen, folge nicht mehr, nicht länger folgen, hör auf zu folgen, abbestellen, abbestelle, abbestell, bestell ab, nicht mehr verfolgen, verfolge nicht mehr, Abo kündigen, Abo beenden",
    remind:
      "erinnere mich, erinner mich, erinnere, erinnern, erinnerst, Erinnerung, sag mir Bescheid, sag Bescheid, gib mir Bescheid, gib Bescheid, Bescheid, benachrichtige mich, benachrichtigen, weck mich",
    stop: "hör auf mir zu schreiben, lass mich in Ruhe, schreib mir nicht mehr, keine Nachrichten mehr",
    following:
      "was verfolge ich, wem folge ich, was folge ich, was habe ich abonniert, wen verfolge ich, meine Abos, meine Abonnements, folge ich gerade",
  },
  it: {
    follow:
      "segui, seguimi, seguire, voglio seguire, vorrei seguire, iscrivimi, abbonami, tienimi aggiornato, tienimi aggiornata, tienimi informato, aggiornami, restare aggiornato, restare aggiornata, rimanere aggiornato, rimanere aggiornata, essere aggiornato, essere aggiornata",
    unfollow:
      "smetti di seguire, smettere di seguire, non seguire più, non seguire, non voglio più seguire, disiscrivimi, annulla l'iscrizione, togli",
    remind:
      "ricordami, ricordamelo, avvisami, avvertimi, promemoria, fammi un promemoria, metti un promemoria, mi ricordi, mi avvisi, ricordarmi, avvisarmi",
    stop: "smetti di scrivermi, non scrivermi più, lasciami in pace, basta messaggi",
    following:
      "non ricordarmi, non avvisarmi, cosa seguo, chi seguo, che cosa seguo, cosa sto seguendo, chi sto seguendo, le mie iscrizioni, quello che seguo",
  },
  pt: {
    follow:
      "siga, seguir, quero seguir, queria seguir, segue aí, me inscreve, me inscreva, inscreva-me, acompanhe, acompanha, acompanhar, quero acompanhar, me mantenha informado, me mantém informado, me deixa por dentro, assinar novidades, ficar por dentro, ficar a par, estar a par, ficar informado, ficar informada",
    unfollow:
      "deixa de seguir, deixe de seguir, deixar de seguir, para de seguir, pare de seguir, parar de seguir, não siga, não quero mais seguir, não quero seguir, cancela a inscrição, cancele a inscrição, desinscreva",
    remind:
      "me lembra, me lembre, lembra-me, lembre-me, lembrar-me, me lembrar, lembrete, cria um lembrete, me avisa, me avise, avisa-me, avise-me, me avisar, me alerta, me alerte, recorda-me",
    stop: "para de me mandar, pare de me mandar, para de me escrever, pare de me escrever, não me escreva",
    following:
      "não me lembre, não me avise, não me lembra, o que eu sigo, o que sigo, o que estou seguindo, o que eu estou seguindo, quem eu sigo, quem sigo, minhas assinaturas, o que ando seguindo",
  },
  tr: {
    follow:
      "takip et, takip etmek, takip etmek istiyorum, takip edin, takip eder misin, takip edelim, takibe al, abone ol, abone yap, beni abone et, haberdar et, haberdar olmak, haberdar olmak istiyorum, takipte kalmak",
    unfollow:
      "takibi bırak, takipten çık, takipten çıkar, takip etme, takip etmeyi bırak, takibi kes, artık takip etme, abonelikten çık, aboneliği iptal et",
    remind:
      "hatırlat, hatırlatır mısın, hatırlatır mısınız, hatırlatın, hatırlatma kur, hatırlatıcı kur, hatırlatsana, haber ver, haber verir misin, bildirim gönder, uyar beni, beni uyar",
    stop: "mesaj atma, yazmayı bırak, mesaj göndermeyi bırak, bana yazma",
    following:
      "hatırlatma, neyi takip ediyorum, neleri takip ediyorum, kimi takip ediyorum, kimleri takip ediyorum, ne takip ediyorum, takip ettiklerim, aboneliklerim",
  },
  ar: {
    follow:
      "تابع, تابعي, تابعوا, أريد متابعة, اريد متابعة, متابعة, أريد أن أتابع, اريد اتابع, بدي تابع, بدي أتابع, عايز اتابع, عاوز اتابع, ابغى اتابع, أبغى أتابع, اشترك لي, اشتركني, سجلني, أبقى على اطلاع على, أبقى على اطلاع, البقاء على اطلاع, ابقى على اطلاع",
    unfollow:
      "إلغاء متابعة, الغاء متابعة, إلغاء المتابعة, ألغ متابعة, ألغي متابعة, الغي متابعة, الغ متابعة, توقف عن متابعة, أوقف متابعة, اوقف متابعة, وقف متابعة, لا تتابع, لا أريد متابعة, بطل تتابع",
    remind:
      "ذكرني, ذكريني, ذكروني, فكرني, فكريني, نبهني, نبهيني, أعلمني, تذكير, ذكرني قبل, ضع تذكيرا, أرسل لي تذكيرا, خبرني قبل",
    stop: "توقف عن مراسلتي, لا ترسل لي, بطل تبعتلي, كفى رسائل",
    following:
      "لا تذكرني, لا تنبهني, ماذا أتابع, ايش اتابع, إيش أتابع, شو بتابع, شو متابع, ما الذي أتابعه, ما الذي اتابعه, قائمة متابعاتي, متابعاتي, انا متابع ايه",
  },
  hi: {
    follow:
      "फॉलो, फ़ॉलो, फॉलो करो, फॉलो करना चाहता, फॉलो करना, सब्सक्राइब, अनुसरण, सदस्यता, अपडेट चाहिए, अपडेट देते रहो, अपडेट देते रहना, अपडेट रहना",
    unfollow: "अनफॉलो, अनफ़ॉलो, फॉलो करना बंद, फॉलो करना छोड़, फॉलो बंद, फॉलो मत, फॉलो न, सब्सक्रिप्शन रद्द, अनसब्सक्राइब",
    remind: "याद दिला, याद दिलाना, याद दिलाओ, याद दिलाएं, याद दिलाएँ, याद दिलाइए, याद करा, रिमाइंड, रिमाइंडर, सूचित, अलर्ट",
    stop: "मैसेज मत भेज, मैसेज बंद, संदेश बंद, परेशान मत",
    following:
      "याद मत दिला, याद न दिला, मैं क्या फॉलो, मैं क्या क्या फॉलो, मैं किसे फॉलो, मैं किसको फॉलो, मैंने क्या फॉलो, फॉलो कर रहा हूँ, फॉलो कर रहा हूं, मेरी सूची",
  },
};

/** Words that say not to: nobody is reminded who asked not to be. */
const NEGATIVE_WORDS: ReadonlySet<string> = new Set(
  "не ні nicht kein keine pas plus no non não nao 不 别 ない しないで 말 마 لا ما मत न नहीं değil".split(" "),
);

/** `keys` as units.ts folds. */
export function isNegated(keys: readonly string[]): boolean {
  return keys.some((key) => NEGATIVE_WORDS.has(key));
}
