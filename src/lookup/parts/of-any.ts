// What may be said of any summit, and is no part of the name of one.

const OF_ANY: ReadonlySet<string> = new Set(
  (
    "big bigger great huge major main key important famous historic recent current whole entire same different another one two three four both " +
    "several virtual online video remote hybrid physical extra special extraordinary emergency actual real official formal informal secret " +
    "bilateral trilateral annual regular proposed possible potential international global world regional joint direct indirect new old " +
    "inaugural opening closing leaders leader heads government presidents presidential ministers ministerial foreign high level day days single " +
    "separate further additional entire so-called failed successful finally ever prime vice state national general first second third final good bad nice little small short long related themed style " +
    "best worst biggest greatest largest smallest longest shortest latest earliest favourite favorite previous upcoming coming past future crucial decisive scheduled planned cancelled canceled postponed"
  ).split(" "),
);

/** Whether a word, as tokens.ts folds it, tells no summit from another. */
export function isOfAny(key: string): boolean {
  return OF_ANY.has(key);
}

/** Closed classes of English, beside the small words of sentences: which of several, how many, where of anywhere, how surely. */
const OF_NO_EVENT: ReadonlySet<string> = new Set(
  (
    "another else elsewhere other others further additional additionally separate different same similar such either neither several various numerous " +
    "enough half double anywhere somewhere everywhere nowhere whoever whichever whenever wherever however nobody noone nothing none myself yourself himself herself " +
    "itself ourselves themselves each instead otherwise anyway anyhow perhaps probably possibly certainly surely definitely maybe likely unlikely actually truly basically " +
    "simply even ever never often sometimes usually rarely seldom always lately recently meanwhile afterwards beforehand thereafter hence thus therefore moreover furthermore " +
    "nevertheless nonetheless although though unless whereas despite beyond towards toward across along among amongst amid beside alongside throughout aside apart away " +
    "fresh newly again anew once twice almost nearly barely hardly merely mostly mainly partly entirely altogether together indeed somehow somewhat like unlike per plus minus"
  ).split(" "),
);

/** Whether a word, as tokens.ts folds it, stands in what is told of any event, and of none in particular. */
export function isOfNoEvent(key: string): boolean {
  return OF_NO_EVENT.has(key);
}
