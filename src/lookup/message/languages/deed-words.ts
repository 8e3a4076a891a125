// Words of each language for agreeing, discussing and leaving a place or a task: what is asked in them, English tells by what came of it and by why it was moved.

/** By BCP 47, with “, ” between them; `a*` is every word that begins so. */
export type WordsByLanguage = Readonly<Record<string, string>>;

/** “Acordaron”, “vereinbart”: what they agreed is what came of it, and no treaty has to be named. */
export const AGREED_WORDS: WordsByLanguage = {
  ar: "اتفق, اتفقا, اتفقوا, اتفقت, توصل, توصلا",
  de: "vereinbart, vereinbarten, vereinbarte, beschlossen, beschloss, abgemacht, geeinigt, einigten, einigte",
  es: "acordaron, acordó, acordado, acordaban, pactaron, pactó, convinieron, decidieron",
  fr: "convenu, convenus, décidé, décidèrent, convinrent",
  hi: "सहमति, सहमत, तय, तय हुआ, फैसला, फ़ैसला",
  it: "concordato, concordarono, concordati, deciso, decisero, pattuito, accordati, accordarono",
  ja: "合意し, 合意した, 決め, 決めた, 決まった",
  ko: "합의했, 합의한, 합의하, 합의, 결정했, 결정한",
  pt: "acordaram, acordou, acordado, concordaram, combinaram, combinado, pactuaram, decidiram",
  ru: "договорились, договорился, условились, решили",
  tr: "anlaştı, anlaştılar, kararlaştırdı, kararlaştırdılar, kararlaştırıldı, uzlaştı",
  uk: "домовились, домовилися, вирішили, узгодили",
  zh: "达成, 商定, 谈成, 决定, 约定",
};

/** “Обсуждали”, “besprachen”. */
export const DISCUSSED_WORDS: WordsByLanguage = {
  ar: "ناقش, ناقشا, ناقشوا, ناقشت, بحث, بحثا, بحثوا, تباحث, تباحثا",
  de: "besprochen, besprachen, besprach, diskutiert, diskutierten, erörtert, erörterten, beraten, berieten",
  es: "discutieron, discutió, discutido, debatieron, trataron, abordaron, conversaron",
  fr: "discuté, discutèrent, discutaient, évoqué, évoquèrent, abordé, abordèrent, débattu",
  hi: "चर्चा, विचार-विमर्श",
  it: "discusso, discussero, discutevano, parlarono, dibattuto, affrontato",
  ja: "話し合い, 話し合った, 話し合っ, 議論し, 議論した, 協議し, 協議した",
  ko: "논의했, 논의한, 논의하, 논의, 의논했",
  pt: "discutiram, discutiu, discutido, debateram, trataram, conversaram, abordaram",
  ru: "обсуждали, обсудили, обсуждал, обсудил, обсуждалось",
  tr: "tartıştı, tartıştılar, ele aldı, ele aldılar, konuştu, konuştular, müzakere etti",
  uk: "обговорювали, обговорили, обговорив, обговорював",
  zh: "讨论, 谈了什么, 谈了, 商讨, 讨论了",
};

/** “De qué hablaron”: of two who are named what they talked of, of one what was said. */
export const TALKED_WORDS: WordsByLanguage = {
  ar: "تحدثا, تحدثوا, تكلما",
  de: "gesprochen, sprachen, redeten, geredet",
  es: "hablaron, hablado, hablaban, charlaron",
  fr: "parlé, parlèrent, parlaient, entretenus",
  it: "parlato, parlarono, parlavano, parlati",
  pt: "falaram, falado, falavam, conversaram, conversado",
  ru: "говорили, поговорили, беседовали, разговаривали",
  tr: "konuştu, konuştular, konuşmuş, konuşmuşlar, görüştü, görüştüler",
  uk: "говорили, поговорили, розмовляли",
};

/** “Приостановил”, “ausgesetzt”. */
export const SUSPENDED_WORDS: WordsByLanguage = {
  de: "ausgesetzt, suspendiert, unterbrochen, abgebrochen",
  es: "suspendió, suspendieron, suspendido, interrumpió, rompió",
  fr: "suspendu, suspendit, interrompu, rompu",
  it: "sospeso, sospese, interrotto",
  pt: "suspendeu, suspenderam, interrompeu, rompeu",
  ru: "приостановил, приостановила, приостановили, прервал, прервала",
  tr: "askıya aldı, durdurdu, kesti",
  uk: "призупинив, призупинила, призупинили, перервав",
};

/** “После”, “nach”. */
export const AFTER_WORDS: WordsByLanguage = {
  de: "nach",
  es: "después, tras",
  fr: "après, suite",
  it: "dopo",
  pt: "depois, após",
  ru: "после",
  tr: "sonra, ardından",
  uk: "після",
};

/** “Quitté”, छोड़ी: that something was to be elsewhere, or that somebody gave it up. */
export const LEFT_WORDS: WordsByLanguage = {
  ar: "غادر, غادرت, ترك, تركت, تخلى, تخلت, تخلّت, تنازلت, انسحبت, نقلت, نقل",
  de: "verlassen, verließ, verlässt, aufgegeben, aufgab, abgegeben, zurückgezogen",
  es: "dejó, dejaron, dejado, abandonó, renunció, renunciado, cedió",
  fr: "quitté, quitta, quittait, renoncé, renonça, cédé, délaissé",
  hi: "छोड़ी, छोड़ा, छोड़े, छोड़ दी, छोड़ दिया, त्याग",
  it: "lasciato, lasciò, abbandonato, abbandonò, rinunciato, rinunciò, ceduto",
  ja: "離れ, 離れた, 手放し, 返上し, 返上した, 断念し, 断念した",
  ko: "떠났, 떠난, 포기했, 포기한, 포기하, 포기, 반납했",
  pt: "deixou, deixaram, deixado, abandonou, desistiu, desistiram, renunciou, cedeu",
  ru: "покинул, покинули, отказалась, отказался, отказались, уступила, оставил",
  tr: "vazgeçti, bıraktı, ayrıldı, terk etti, çekildi",
  uk: "покинув, покинули, відмовилась, відмовилася, відмовився, поступилася, залишив",
  zh: "离开, 放弃, 退出, 放棄, 離開",
};

/** “Mezbani”, “accueil”: that it is held at home. */
export const HOSTING_WORDS: WordsByLanguage = {
  ar: "استضافة, استضافته",
  de: "ausrichten, Ausrichtung, auszurichten, Gastgeberschaft, Gastgeber, Ausrichter",
  es: "sede, acoger, albergar, organizar, anfitrión, organización",
  fr: "accueillir, accueil, organiser, organisation, hôte",
  hi: "मेज़बानी, मेजबानी",
  it: "ospitare, organizzare, organizzazione, ospite",
  ja: "開催, 開催国, 主催, 招致",
  ko: "개최, 유치, 주최",
  pt: "sediar, sede, acolher, organizar, anfitrião, organização",
  ru: "проведение, проведения, принимать, принять, организации",
  tr: "ev sahipliği, ev sahipliğinden, ev sahipliğini",
  uk: "проведення, приймати, прийняти, організації",
  zh: "主办, 举办, 承办, 主辦, 舉辦",
};

/** “Was”, “o que”: of what it is asked, and not whether it was so. */
export const WHAT_WORDS: WordsByLanguage = {
  ar: "ماذا, ما, ما الذي, عم, بماذا, علام",
  de: "was, worauf, worüber",
  es: "qué, que, de qué, sobre qué",
  fr: "que, qu', quoi, de quoi, qu'est-ce que, qu'ont, quel, quelle, quels, quelles",
  hi: "क्या, किस, किन",
  it: "cosa, che, che cosa, di cosa, di che",
  ja: "何, なに, なん",
  ko: "무엇, 무엇을, 뭘, 뭐, 무슨, 어떤",
  pt: "que, o que, de que, sobre o que, quê",
  ru: "что, чем, чём, о чем",
  tr: "ne, neyi, neler, neleri, hangi, neden söz",
  uk: "що, чим, чому, про що",
  zh: "什么, 什麼, 啥, 哪些, 何",
};
