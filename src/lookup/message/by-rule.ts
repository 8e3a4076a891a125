// What people begin a question with, in English, Russian and Chinese, and what it asks for.

import { extractTime } from "../read/extract-time.ts";
import { asKnown } from "../read/read-day.ts";
import { asksChanges } from "./intent/changes-intent.ts";
import { asks, type Intent, type IntentContext } from "./intent/intent.ts";
import { asksQuotes, asksSaid, asksWhetherSaid } from "./intent/quotes-intent.ts";
import { asksHappening, asksLast, asksNext, asksWhen, asksWhether, LEAD } from "./intent/when-intent.ts";
import { readSubject } from "./subject.ts";

type MessageRule = {
  readonly pattern: RegExp;
  /** `rest` is what remains of the message without the words that the rule knows; undefined when it asks something else. */
  readonly ask: (rest: string, then: IntentContext) => Intent | undefined;
};

/** Letters run on in Chinese, where no space says that a word is over. */
const END = "(?![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{N}])";

function begins(...beginnings: readonly string[]): RegExp {
  return new RegExp(`^(?:${beginnings.join("|")})${END}`, "iu");
}

const MESSAGE_RULES: readonly MessageRule[] = [
  {
    pattern: begins("help|commands|how (?:do you|does this) work|what can (?:you do|i ask)", "помощь|帮助"),
    ask: () => asks({ about: "help", page: 0 }),
  },
  { pattern: /^(?:who are you|what are you|about(?: you)?|кто ты|你是谁)$/iu, ask: () => asks({ about: "attache" }) },
  {
    pattern: begins(
      "what(?:'s| is| has| have)? (?:new|changed)|anything new",
      "(?:any |the )?(?:latest |recent )?(?:changes?|news|updates?)",
      "(?:the )?latest(?= (?:on|about|from|with|in)\\b|$)",
      "что (?:нового|изменилось)|(?:последние )?(?:новости|изменения)",
      "(?:最近)?有什么新?(?:变化|消息|新闻)|(?:最新)?(?:变化|消息|新闻)",
    ),
    ask: asksChanges,
  },
  {
    pattern: begins(
      "(?:what(?:'s| is| was| will)?|anything) (?:happen(?:s|ed|ing)?|going on|took place|taking place|on)",
      "что (?:было|произошло|случилось|происходит)",
    ),
    ask: asksHappening,
  },
  {
    pattern: begins(
      "(?:when(?:'s| is| was| did)? )?(?:the )?(?:last|latest|most recent|previous)",
      "(?:когда (?:был[аио]? )?)?(?:последн|предыдущ)\\p{L}+",
      "上一?[次届](?:的)?",
    ),
    ask: asksLast,
  },
  { pattern: begins("(?:when )?will", "(?:будет|состоится|встрет[яи]тся) ли"), ask: asksWhether },
  {
    pattern: begins(
      "where(?:'s| is| was| were| will| did| does| do)?|how long(?: is| was| were| will| did| does)?",
      "who (?:attend(?:s|ed)|hosts?|hosted|hosting|is (?:attending|hosting|going to)|will (?:attend|host))",
      "who (?:took part in|takes part in|participate[sd]? in|was at|is at)",
      "(?:who (?:are|were) )?(?:the )?participants (?:of|in|at)",
      "где(?: пройд[её]т| состоится| будет| был[аио]?| прош[её]л[аио]?| проходит)?",
    ),
    ask: asksWhen,
  },
  {
    pattern: begins(
      "when(?:'s| is| was| will be)? (?:the )?next|what comes next|next|upcoming|coming up",
      "what(?:'s| is) (?:the )?(?:next|coming(?: up)?|ahead|upcoming|planned|scheduled)",
      "что (?:дальше|будет)|(?:когда )?(?:будет )?(?:следующ|ближайш)\\p{L}+",
      "接下来|下一(?:次|个|场)?",
    ),
    ask: asksNext,
  },
  {
    pattern: begins(
      "when(?:'s| is| was| were| will| did| does| do| are)?|on (?:what|which) (?:day|date)",
      "(?:the )?date of|what(?:'s| is) the date of|what about|remind me (?:of|about)|follow",
      "когда(?: будет| была| был| было| пройд[её]т)?",
    ),
    ask: asksWhen,
  },
  { pattern: begins("what did|did|what has|what does", "что (?:сказала?|говорила?)"), ask: asksSaid },
  { pattern: begins("who (?:said|wrote|claimed)"), ask: asksWhetherSaid },
  { pattern: begins("calendar|ics(?: file)?"), ask: asksCalendar },
  { pattern: begins("timeline|chronology|history"), ask: asksTimeline },
  {
    pattern: begins("who(?:'s| is| was| are)", "кто(?: такой| такая| это)?|谁是"),
    ask: (rest, { asOf }) =>
      rest === "" || rest.length > 60 ? undefined : asks({ about: "who-named", words: rest, ...asKnown(asOf) }),
  },
  { pattern: begins("quotes?|quotations?", "цитаты|语录"), ask: asksQuotes },
];

/** “When” in Chinese, which stands behind what it asks about, or in the middle. */
const CHINESE_WHEN =
  /(?:是|(?<![峰大年])[会會]|将|將)?(?:什么时候|何时|哪天|在哪里?)(?:会|將|将)?(?:举行|召开|开|见面|会面)?/u;

/** Rules for words at the end of a message: in Chinese, and where people are brief (“Xi quotes”). */
const AT_THE_END: readonly MessageRule[] = [
  { pattern: /(?:'s?)?\s(?:quotes?|quotations?)$/iu, ask: (rest, then) => asksQuotes(rest, then) },
  { pattern: /\s(?:said|says|say)$/iu, ask: (rest, then) => asksSaid(`${rest} say`, then) },
  { pattern: /(?:说|說)(?:了|过|過)?(?:什么|什麼|啥)$/u, ask: (rest, then) => asksSaid(`${rest} say`, then) },
  {
    pattern: /是谁$|是誰$/u,
    ask: (rest, { asOf }) => asks({ about: "who-named", words: rest.slice(0, 60), ...asKnown(asOf) }),
  },
];

/** undefined when the message begins with none of it. */
export function byRule(text: string, then: IntentContext): Intent | undefined {
  if (CHINESE_WHEN.test(text)) return asksWhen(text.replace(CHINESE_WHEN, " ").trim(), then);
  for (const { pattern, ask } of MESSAGE_RULES) {
    const match = pattern.exec(text);
    const asked = match === null ? undefined : ask(text.slice(match[0].length).trim(), then);
    if (asked !== undefined) return asked;
  }
  for (const { pattern, ask } of AT_THE_END) {
    const match = pattern.exec(text);
    const rest = match === null ? "" : text.slice(0, match.index).trim();
    const asked = rest === "" ? undefined : ask(rest, then);
    if (asked !== undefined) return asked;
  }
  return undefined;
}

function asksCalendar(rest: string, then: IntentContext): Intent | undefined {
  const read = readSubject(rest.replace(LEAD, ""), then, (filter) => ({ about: "calendar", ...filter }));
  return read.ok ? asks({ about: "calendar", ...read.filter }) : read;
}

function asksTimeline(rest: string, then: IntentContext): Intent | undefined {
  const { today, asOf } = then;
  const { rest: words, span, since } = extractTime(rest, today, "past");
  const time = span === undefined ? {} : since ? { from: span.from } : span;
  const ask = (filter: { topic?: string; actor?: string }) =>
    ({ about: "timeline", ...filter, ...time, ...asKnown(asOf) }) as const;
  const read = readSubject(words.replace(LEAD, ""), then, ask);
  return read.ok ? asks(ask(read.filter)) : read;
}
