import { expect, test } from "vitest";
import type { Finding } from "#src/archive/compare/compare.ts";
import { checksOf } from "#tests/helpers/checks.ts";
import { sample } from "#tests/helpers/runs.ts";
import { frozen } from "#tests/helpers/shipped.ts";

const archive = frozen();

/** English wordings of a sentence or so, each with its quote. */
const sentences = [...archive.quotes.values()].flatMap((quote) =>
  quote.wordings
    .filter(({ language, text }) => language === "en" && text.split(" ").length >= 6 && !/["“…]|\.\.\./.test(text))
    .map(({ text }) => ({ id: quote.id, text })),
);

/** Whether an answer lets a text pass as what was said, or as its sense. */
function passes(finding: Finding | undefined): boolean {
  return finding !== undefined && finding.verdict !== "other-sense";
}

/** Each turns a sentence into one that says something else; undefined where it has nothing to turn. */
const TURNS: Readonly<Record<string, (text: string) => string | undefined>> = {
  "with a “not” more": (text) =>
    turned(text, /\b(is|are|was|were|will|must|should|can|could|have|has) (?!not|no\b)/i, "$1 not "),
  "with a “not” less": (text) => (/\bnot\b.*\bnot\b/i.test(text) ? undefined : turned(text, / not (?!only)/i, " ")),
  "with another year": (text) => turned(text, /\b20(\d)\d\b/, "20$19"),
  "of another state": (text) => turned(text, /\b(Iran|Russia|Ukraine|China|Australia|India|Jordan)\b/, "Brazil"),
  "of another month": (text) => turned(text, /\b(January|February|March|June|August|October|November)\b/, "September"),
  "of peace for war, trade for nuclear, and the like": (text) =>
    turned(text, /\bwar\b/, "peace") ?? turned(text, /\bpeace\b/, "war") ?? turned(text, /\bnuclear\b/i, "trade"),
  "with more for less": (text) => turned(text, /\bmore\b/, "less") ?? turned(text, /\bless\b/, "more"),
};

test.each(Object.entries(TURNS))(
  "a sentence on record %s is never told as what was said, or as its sense",
  (_, turn) => {
    const texts = sentences.flatMap(({ text }) => turn(text) ?? []);
    expect(texts.length).toBeGreaterThan(1);
    const passed = sample(texts).filter((text) => passes(checksOf(text, archive)[0]?.findings[0]));
    expect(passed).toEqual([]);
  },
);

test("no sentence on record says something else than itself", () => {
  const wrong = sample(sentences).filter(
    ({ text }) => checksOf(text, archive)[0]?.findings[0]?.verdict === "other-sense",
  );
  expect(wrong).toEqual([]);
});

test.each([
  ["Both countries will gain from confrontation and lose from cooperation", "two words have changed places"],
  ["Trade talks with the United States are scheduled to be held in Muscat on about 10 am Friday", "another topic"],
  ["today's era is not an era of peace", "an opposite at the end"],
  ["They were laughing at me, they weren't laughing with me", "the “not” has moved"],
  ["the third weekend in March in Las Vegas", "another number"],
  [
    "We are rescheduling the US Iraq meeting provisionally planned for Saturday May 3rd",
    "a name that is nearly spelt so",
  ],
  [
    "For political reasons we are rescheduling the US Iran meeting provisionally planned for Saturday May 3rd",
    "one word",
  ],
  ["合作不是唯一正确选择", "a Chinese “not”"],
])("%j says something else: %s", (text) => {
  expect(checksOf(text, archive)[0]?.findings[0]?.verdict).toBe("other-sense");
});

test.each([
  ["We will gain from cooperation", "xi-letter-ncuscr-2021"],
  ["Those who play with fire will perish by it", "xi-play-with-fire-2022"],
])("%j is not on record, and what comes nearest is offered", (text, id) => {
  const [check] = checksOf(text, archive);
  expect(check?.findings).toEqual([]);
  expect(check?.near[0]?.quote.id).toBe(id);
});

test("of words that many quotations have it is told in how many they stand, and nothing is found", () => {
  const [check] = checksOf("the United States", archive);
  expect(check?.findings).toEqual([]);
  expect(check?.standsIn.length).toBeGreaterThan(5);
});

test.each([
  ["who said “old friend”", "interpreted", "xi-old-friend-2021"],
  ["undeniably still in it", "verbatim", "stiell-still-in-it-2025"],
])("the few words of %j are enough", (text, verdict, id) => {
  const [finding] = checksOf(text, archive)[0]?.findings ?? [];
  expect([finding?.verdict, finding?.quote.id]).toEqual([verdict, id]);
});

const WORDS = "There's no deal until there's a deal";

test.each([
  `${WORDS} (Mark Carney)`,
  `${WORDS} — Vladimir Putin`,
  `${WORDS} - Winston Churchill`,
  `Xi Jinping: ${WORDS}`,
  `“${WORDS}” (Hunter Trump)`,
  `Did Boris Johnson say “${WORDS}”?`,
  `According to Angela Merkel, ${WORDS}`,
  `${WORDS}, said Macron`,
  `China: ${WORDS}`,
])("in %j the name is that of a speaker, and not the right one", (text) => {
  const [finding] = checksOf(text, archive)[0]?.findings ?? [];
  expect([finding?.verdict, finding?.quote.id]).toEqual(["someone-else", "trump-no-deal-2025"]);
});

test.each([
  `${WORDS} (Donald Trump, 15 August 2025)`,
  `Trump: ${WORDS}`,
  `${WORDS} (Reuters)`,
  `${WORDS} — Trump`,
  `Трамп: ${WORDS}`,
  `Donald Trumpp: ${WORDS}`,
])("in %j the speaker is not held to be wrong", (text) => {
  expect(checksOf(text, archive)[0]?.findings[0]?.verdict).not.toBe("someone-else");
});

function turned(text: string, what: RegExp, into: string): string | undefined {
  const other = text.replace(what, into);
  return other === text ? undefined : other;
}

test.each(["rather than", "instead of"])("“%s” denies what follows it, as a “not” does", (words) => {
  const verdictOf = (text: string) => checksOf(text, archive)[0]?.findings[0]?.verdict;
  expect(verdictOf(`Preparations for the second Peace Summit will take months ${words} years.`)).not.toBe(
    "other-sense",
  );
  expect(verdictOf(`Preparations for the second Peace Summit will take years ${words} months.`)).toBe("other-sense");
});
