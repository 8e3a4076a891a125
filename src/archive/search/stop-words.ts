// Words that say nothing about what is meant: they may be missing from a record that is found, and from a name.

const STOP_WORDS: ReadonlySet<string> = new Set(
  [
    "the a an of in on at to for and or with by from about between as is are was were be will do does did has have",
    "this that these there when what who where which why how next last latest recent upcoming date dates",
    "de la le les l des du et en el y del der von und im",
    "и в на с",
  ].flatMap((line) => line.split(" ")),
);

export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word);
}
