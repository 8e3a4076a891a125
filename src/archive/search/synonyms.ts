// Words for kinds of events, which hundreds of events share, and what they are in the words of the archive.

const IN_ENGLISH: Readonly<Record<string, readonly string[]>> = {
  summit: ["summits", "саммит", "саммита", "саммите", "峰会", "峰會"],
  meeting: [
    "meetings",
    "meet",
    "meets",
    "met",
    "встреча",
    "встречи",
    "встречу",
    "встрече",
    "встретятся",
    "встретится",
    "会晤",
    "會晤",
    "会议",
    "會議",
    "会面",
    "會面",
  ],
  visit: ["visits", "визит", "визита", "визите", "поездка", "访问", "訪問"],
  talks: ["talk", "переговоры", "переговоров", "переговорах", "会谈", "會談", "谈判", "談判"],
  call: ["calls", "phone", "telephone", "звонок", "разговор", "通话", "通話"],
  conference: ["conferences", "конференция"],
  event: ["events"],
  session: ["sessions"],
};

const MEANINGS: ReadonlyMap<string, string> = new Map(
  Object.entries(IN_ENGLISH).flatMap(([english, others]) =>
    [english, ...others].map((word): [string, string] => [word, english]),
  ),
);

/** “встреча” and “meets” → “meeting”; undefined for a word that names no kind of event. Words as tokens.ts folds them. */
export function kindMeant(word: string): string | undefined {
  return MEANINGS.get(word);
}

/** One report calls it a summit, another talks. */
const ALIKE: readonly string[] = ["summit", "meeting", "talks"];

/** “talks” → “summit”, “meeting”; none for other words. */
export function kindsAlike(kind: string): readonly string[] {
  return ALIKE.includes(kind) ? ALIKE.filter((other) => other !== kind) : [];
}

export function isKind(word: string): boolean {
  return MEANINGS.has(word);
}

/** Shorter beginnings are those of too much else. */
const MIN_BEGINNING = 4;

/** Whether a word for a kind may begin so: “summ”. */
export function beginsKind(word: string): boolean {
  return word.length >= MIN_BEGINNING && [...MEANINGS.keys()].some((one) => one.startsWith(word));
}

const HAN_WORDS = [...MEANINGS.keys()].filter((word) => /^\p{Script=Han}+$/u.test(word));
const HAN_SYNONYMS = new RegExp(`(${HAN_WORDS.join("|")})`, "gu");

/** Chinese stands without spaces: “中美峰会” → “中美 峰会”, so that no pair of signs reaches over from the one into the other. */
export function apart(words: string): string {
  return words.replace(HAN_SYNONYMS, " $1 ");
}
