// “constructor” and its like, which every object of the language has, are words that nobody has on record, wherever they stand.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { parseMessage } from "#src/lookup/message/parse.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { frozen } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const archive = frozen();
const shown = shownTo(archive, "2026-11-26");
const WORDS = ["constructor", "toString", "valueOf", "hasOwnProperty", "__proto__", "isPrototypeOf", "toLocaleString"];
const ASKED = [
  (word: string) => word,
  (word: string) => `when is the ${word} summit`,
  (word: string) => `who is ${word}`,
  (word: string) => `${word} minister of France`,
  (word: string) => `who is the ${word} of Germany`,
  (word: string) => `when did ${word} meet Xi`,
  (word: string) => `did Trump ${word} the meeting with Xi`,
  (word: string) => `what did Biden say about ${word}`,
  (word: string) => `press ${word} of Putin in ${word}`,
  (word: string) => `${word} 2025`,
  (word: string) => `in ${word} 2025`,
  (word: string) => `who said “${word} cooperation and ${word} confrontation”`,
  (word: string) => `Xi: “gain ${word} and lose confrontation”`,
  (word: string) => `follow ${word}`,
  (word: string) => `wann ist der ${word} Gipfel`,
  (word: string) => `quién es ${word}`,
  (word: string) => `the ${word} of ${word} between ${word} and China, why was it ${word}ed`,
];

describe.each(WORDS)("“%s”", (word) => {
  test.each(ASKED.map((asked) => [asked(word)]))("is read as any other in “%s”", (message) => {
    const intent = parseMessage(message, archive, "2026-11-26", ENGLISH);
    const told = "action" in intent ? "" : JSON.stringify(render(shown(message), archive, ENGLISH));
    expect(told).not.toMatch(/native code|\[object|undefined/u);
  });
});
