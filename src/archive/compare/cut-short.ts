// Where a text stops before the sentence on record does, and whether what it leaves out there turns the sense.

import { dictionary } from "../../text/dictionary.ts";
import { coreSizeOf, ELLIPSIS, type Side, type Word } from "./compared-words.ts";
import { denies } from "./negation.ts";

/**
 * `rest`: the words to the end of the sentence, or those before the text (`before`). `turns`: they put a condition to what was said in the
 * text, or deny it.
 */
export type SentenceRest = { readonly rest: string; readonly turns: boolean; readonly before?: true };

/** So many words make a statement; fewer are a phrase, and a phrase is quoted out of its sentence by everybody. In words' worth. */
export const STATEMENT = 3;

/**
 * The words that the sentence has behind the text. `covered`: the first and last word of the wording that the text has.
 * undefined where the text ends with the sentence, or is a whole clause, a mere phrase, or says by dots that it goes on,
 * and nothing behind it turns the sense.
 */
export function sentenceRest(said: Side, recorded: Side, covered: readonly [number, number]): SentenceRest | undefined {
  const [first, last] = covered;
  const { text, words } = recorded;
  if (coreSizeOf(said.words) < STATEMENT) return undefined;
  if (UNDER_CONDITION.has(words[first - 1]?.key ?? "")) return { ...conditionBefore(recorded, first), before: true };
  const behind = wordsBehind(words, last);
  const [next] = behind;
  if (next === undefined) return undefined;
  const before = (place: number) => text.slice(words[place - 1]?.end ?? 0, words[place]?.start ?? 0);
  const endsClause = isClauseEnd(before(last + 1)) || JOINING.has(next.key);
  const turns = isTurned(behind, (at) => before(last + 1 + at), endsClause);
  const isWhole = !beginsClause(words, first, before(first)) || endsClause || said.words.at(-1)?.key === ELLIPSIS;
  if (isWhole && !turns) return undefined;
  return { rest: text.slice(next.start, behind.at(-1)?.end), turns };
}

/** Of a clause that begins behind them it is not said that it is so: “when [the agenda is ready]”. */
const UNDER_CONDITION = new Set(
  "if unless until till whether when once provided providing assuming wenn falls sofern solange si quand cuando se quando если пока когда".split(
    " ",
  ),
);

/** From the beginning of the sentence to the word before the text. */
function conditionBefore({ text, words }: Side, first: number): SentenceRest {
  const begins = words.findLastIndex(({ closed }, at) => closed && at < first - 1) + 1;
  return { rest: text.slice(words[begins]?.start, words[first - 1]?.end), turns: true };
}

/** To the end of the sentence, or to where the record itself leaves something out. */
function wordsBehind(words: readonly Word[], last: number): readonly Word[] {
  if (words[last]?.closed ?? true) return [];
  const behind = words.slice(last + 1);
  const dots = behind.findIndex(({ key }) => key === ELLIPSIS);
  const kept = dots === -1 ? behind : behind.slice(0, dots);
  const end = kept.findIndex(({ closed }) => closed);
  return end === -1 ? kept : kept.slice(0, end + 1);
}

/** Whether the first word begins a sentence or a clause. */
function beginsClause(words: readonly Word[], first: number, before: string): boolean {
  return first === 0 || words[first - 1]?.closed === true || isClauseEnd(before);
}

/** Whether what stands between two words ends a clause. */
export function isClauseEnd(between: string): boolean {
  return /[,;:—–，；：、،؛]|\s-\s/u.test(between);
}

/** A new clause or a further part begins with them, and what stands before is whole. */
const JOINING = new Set("and or und oder et ou y o e и или 和".split(" "));

/** What stands behind them has to come true first. */
const CONDITIONS = new Set(
  "if unless until till provided providing except falls wenn sofern solange si sauf tant salvo если пока".split(" "),
);

/** The same where they come at once: “we will meet when …”. Later in a sentence they mostly tell a time. */
const CONDITIONS_AT_ONCE = new Set("when assuming subject bis sobald quand cuando когда".split(" "));

/** By what follows them: “as long as”, but not “as a friend”; “only after”; “once it is signed”, but not “once again”. */
const CONDITIONS_OF_TWO: Readonly<Record<string, RegExp>> = dictionary({
  as: /^(?:long|soon|far)$/,
  only: /^(?:if|when|after|once|with)$/,
  once: /^(?!again|more)/,
});

/**
 * By the clause that goes on: a condition or a “not” in it. Where the text is a whole clause, what the next one denies is
 * its own; a condition that begins it is still one of the first.
 */
function isTurned(behind: readonly Word[], before: (at: number) => string, endsClause: boolean): boolean {
  if (isConditionAtOnce(behind)) return true;
  if (endsClause) return false;
  const nextMark = behind.findIndex((_, at) => at > 0 && isClauseEnd(before(at)));
  const clause = nextMark === -1 ? behind : behind.slice(0, nextMark);
  const opens = nextMark === -1 ? undefined : behind[nextMark];
  return (
    clause.some(({ key }, at) => CONDITIONS.has(key) || denies(clause, at)) ||
    (opens !== undefined && CONDITIONS.has(opens.key))
  );
}

function isConditionAtOnce([next, second]: readonly Word[]): boolean {
  if (next === undefined) return false;
  const followed = CONDITIONS_OF_TWO[next.key];
  if (followed !== undefined) return second !== undefined && followed.test(second.key);
  return CONDITIONS.has(next.key) || CONDITIONS_AT_ONCE.has(next.key);
}
