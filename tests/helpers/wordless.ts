// A language without words: what is still English when it speaks did not come from wording/.
import { IntlMessageFormat } from "intl-messageformat";
import { en } from "#src/wording/en/en.ts";
import { createWords, type LanguagePack } from "#src/wording/words.ts";

type Part = ReturnType<IntlMessageFormat["getAst"]>[number];

/** The same message without a word in it: its arguments and its cases, and its letters as “ξ”. */
function wordless(text: string): string {
  return new IntlMessageFormat(text, "en", undefined, { ignoreTag: true }).getAst().map(partOf).join("");
}

function partOf(part: Part): string {
  if ("options" in part) {
    const cases = Object.entries(part.options).map(([key, { value }]) => `${key} {${value.map(partOf).join("")}}`);
    return `{${part.value}, ${"pluralType" in part ? "plural" : "select"}, ${cases.join(" ")}}`;
  }
  if (!("value" in part)) return "#";
  if (part.type !== 0) return `{${String(part.value)}}`;
  return String(part.value).replace(/\p{L}/gu, "ξ");
}

const wordlessPack: LanguagePack = {
  locale: "el",
  messages: Object.fromEntries(
    Object.entries(en.messages).map(([subject, messages]) => [
      subject,
      Object.fromEntries(Object.entries(messages).map(([name, text]) => [name, wordless(text)])),
    ]),
  ) as LanguagePack["messages"],
  dates: {
    edtf: () => "1.1.",
    day: (day) => day,
    weekday: (day) => day,
    month: (month) => month,
    nameOfWeekday: () => "1",
  },
  withArticle: (name) => name,
};

export const WORDLESS = createWords(wordlessPack);
