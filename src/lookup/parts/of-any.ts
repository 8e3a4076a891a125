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
