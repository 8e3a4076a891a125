// A language that nobody speaks, made of English: every message and date stands in ⟦…⟧, its letters under accents. What comes
// out with plain letters came from somewhere else.
import type { Archive } from "#src/archive/archive.ts";
import { en } from "#src/wording/en/en.ts";
import type { DateWords, LanguagePack } from "#src/wording/language-pack.ts";
import { anArchive } from "./archive.ts";

const LOWER = [..."ȧƀƈḓḗƒɠħīĵķŀḿƞǿƥɋřşŧŭṽẇẋẏẑ"];
const UPPER = [..."ȦƁƇḒḖƑƓĦĪĴĶĿḾȠǾƤɊŘŞŦŬṼẆẊẎẐ"];

function accented(text: string): string {
  return text
    .replace(/[a-z]/g, (letter) => LOWER[letter.charCodeAt(0) - 97] ?? letter)
    .replace(/[A-Z]/g, (letter) => UPPER[letter.charCodeAt(0) - 65] ?? letter);
}

/** In ICU text words stand outside of braces, or within two: `{count, plural, one {# event} other {# events}}`. */
function pseudoText(text: string): string {
  let depth = 0;
  const letters = [...text].map((sign) => {
    if (sign === "{") depth++;
    if (sign === "}") depth--;
    return depth % 2 === 0 ? accented(sign) : sign;
  });
  return `⟦${letters.join("")}⟧`;
}

const phrase = (text: string) => `⟦${accented(text)}⟧`;

const dates: DateWords = {
  edtf: (value) => phrase(en.dates.edtf(value)),
  day: (day) => phrase(en.dates.day(day)),
  weekday: (day) => phrase(en.dates.weekday(day)),
  nearWeekday: (day) => phrase(en.dates.nearWeekday(day)),
  month: (month) => phrase(en.dates.month(month)),
  title: (value) => phrase(en.dates.title(value)),
  edtfIn: (value, year) => phrase(en.dates.edtfIn(value, year)),
  onDayIn: (value, year) => phrase(en.dates.onDayIn(value, year)),
  shortEdtf: (value, year) => phrase(en.dates.shortEdtf(value, year)),
  dayOfMonth: (day, month) => phrase(en.dates.dayOfMonth(day, month)),
  monthOfYear: (month, year) => phrase(en.dates.monthOfYear(month, year)),
  shortWeekdays: en.dates.shortWeekdays.map(phrase),
  nameOfWeekday: (day) => phrase(en.dates.nameOfWeekday(day)),
};

const messages = Object.fromEntries(
  Object.entries(en.messages).map(([subject, texts]) => [
    subject,
    Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, pseudoText(text)])),
  ]),
) as LanguagePack["messages"];

/** Lists, plurals and names of languages are those of Greek, which has no plain Latin letters either. */
export const PSEUDO: LanguagePack = { locale: "el", messages, dates, withArticle: (name) => name };

/** Fields of records that hold what people wrote. The rest are ids, dates and words of the schema. */
const WRITTEN = new Set([
  "title",
  "also",
  "summary",
  "says",
  "note",
  "name",
  "names",
  "familyName",
  "occasion",
  "text",
  "publisher",
  "as",
]);

/** The same archive with all that is written in it in Greek letters, so that nothing in it can be taken for English. */
export function inGreekLetters({ events, quotes, actors, topics, sources }: Archive): Archive {
  const all = <T>(records: ReadonlyMap<string, T>) =>
    [...records.values()].map((record) => rewrite(record, false) as T);
  return anArchive({
    events: all(events),
    quotes: all(quotes),
    actors: all(actors),
    topics: all(topics),
    sources: all(sources),
  });
}

export function greek(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[a-z]/gi, (letter) => String.fromCodePoint(0x3b1 + ((letter.charCodeAt(0) & 31) % 24)));
}

function rewrite(value: unknown, isWritten: boolean): unknown {
  if (typeof value === "string") return isWritten ? greek(value) : value;
  if (Array.isArray(value)) return value.map((one) => rewrite(one, isWritten));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, rewrite(inner, isWritten || WRITTEN.has(key))]),
  );
}
