// Words of each language for those whom a state sends to a meeting, and for leading them.

/** By BCP 47, with “, ” between them. */
export const DELEGATION_WORDS: Readonly<Record<string, string>> = {
  ar: "وفد, الوفد, وفدا, بعثة, فريق, الفريق",
  de: "Delegation, Verhandlungsdelegation, Abordnung, Verhandlungsteam, Verhandlungsführer",
  es: "delegación, equipo negociador, comitiva",
  fr: "délégation, équipe de négociation, équipe de négociateurs",
  hi: "प्रतिनिधिमंडल, प्रतिनिधिमण्डल, शिष्टमंडल, दल",
  it: "delegazione, squadra negoziale",
  ja: "代表団, 交渉団, 訪問団",
  ko: "대표단, 협상단, 사절단",
  pt: "delegação, comitiva, equipe negociadora, equipa negocial",
  ru: "делегация, делегацию, делегации, делегацией, переговорщики, переговорщиков",
  tr: "heyeti, heyetine, heyetinin, heyetini, heyet, delegasyonu, delegasyonuna, delegasyonunun",
  uk: "делегація, делегацію, делегації, делегацією, переговорники, переговорників",
  zh: "代表团, 代表團, 谈判团, 談判團, 谈判代表团",
};

export const LED_WORDS: Readonly<Record<string, string>> = {
  ar: "ترأس, ترأست, يترأس, رأس, يرأس, قاد, قادت, يقود, سيقود, سيرأس, رئيس, على رأس, تزعم",
  de: "leitete, leitet, geleitet, leiten, führte, führt, angeführt, anführte, an, Leiter, Leiterin, Delegationsleiter, stand, Spitze, vor",
  es: "encabezó, encabeza, encabezaba, encabezará, encabezado, lideró, lidera, lideraba, liderará, dirigió, dirige, dirigía, presidió, preside, presidía, frente, jefe, jefa, cabeza",
  fr: "dirigeait, dirige, dirigea, dirigé, dirigera, conduisait, conduit, conduisit, conduira, menait, mène, mena, mené, mènera, présidait, tête, chef, cheffe",
  hi: "नेतृत्व, अगुवाई, प्रमुख, अध्यक्षता",
  it: "guidava, guida, guidò, guidato, guiderà, capeggiava, capeggia, capeggiò, dirigeva, dirige, capo, testa",
  ja: "率い, 率いた, 率いる, 団長, 代表, トップ",
  ko: "이끌, 이끈, 이끄는, 이끌었, 단장, 대표",
  pt: "chefiou, chefia, chefiava, chefiará, liderou, lidera, liderava, liderará, encabeçou, encabeça, dirigiu, dirigia, comandou, comandava, frente, chefe",
  ru: "возглавлял, возглавляла, возглавил, возглавила, возглавляет, возглавит, руководил, руководила, руководит, глава, главой, главе, вел",
  tr: "başkanlık, başkanı, liderlik, yönetti, başında, başkanlığını, yaptı, etti",
  uk: "очолював, очолювала, очолив, очолила, очолює, очолить, керував, керувала, керує, глава, главою, голова, чолі",
  zh: "率领, 率領, 带领, 帶領, 出席, 参加, 赴, 团长, 團長, 率, 领导, 主持",
};
