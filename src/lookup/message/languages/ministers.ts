// Ministers of a body, in other languages: “the finance ministers of the G20” meet apart from its summits.

/** Words for ministers, several of them or a meeting of theirs; German and the languages without a plural have one form for both. Heads of government are none. */
const MINISTERS_WORDS: readonly RegExp[] = [
  /(?<!premiers[- ])\bministres\b|(?<!primeiros[- ]|primeros[- ])\bministros\b|(?<!primi[- ])\bministri\b/iu,
  /(?<![\p{L}])(?:finanz|außen|aussen|umwelt|energie|handels|verteidigungs|innen|wirtschafts|gesundheits|fach)minister(?:innen|n|treffen|konferenz|tagung)?(?![\p{L}])/iu,
  /(?<!прем['’ьє-]*)(?<![\p{L}-])(?:министр|міністр)(?:ы|ов|ам|ами|ах|и|ів)(?![\p{L}])|глав[аы]? мид/iu,
  /财长|財長|外长(?!城)|外長|部长会|部長會|部长级|防长会|財務相|外相会|閣僚会|大臣会|재무장관|외교장관|외무장관|국방장관|장관 ?회/u,
  /(?<!رؤساء ال|رؤساء )وزراء|(?<![\p{L}])bakanlar|(?<!प्रधान)मंत्रियों/iu,
];

/** Whether ministers are spoken of, in any language but English. */
export function namesMinisters(text: string): boolean {
  return MINISTERS_WORDS.some((pattern) => pattern.test(text));
}
