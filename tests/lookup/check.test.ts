import { expect, test } from "vitest";
import { VERDICTS, type Verdict } from "#src/archive/compare/verdict.ts";
import { checksOf, confusionOf, verdictOn } from "#tests/helpers/checks.ts";
import { sample } from "#tests/helpers/runs.ts";
import { frozen } from "#tests/helpers/shipped.ts";
import { LABELS, type Label } from "./check-labels.ts";

const archive = frozen();
const results = LABELS.map((label) => ({ label, got: verdictOn(label, archive) }));

test("the labelled set is large and has every verdict", () => {
  expect(LABELS.length).toBeGreaterThanOrEqual(120);
  const seen = new Set(LABELS.map(({ verdict }) => verdict));
  expect(VERDICTS.filter((verdict) => !seen.has(verdict))).toEqual([]);
  expect(new Set(LABELS.map(keyOf)).size).toBe(LABELS.length);
});

test("at least 95 in 100 labelled texts get their verdict, quote and look-alikes", () => {
  const wrong = results.filter(({ label, got }) => !got.right(label));
  const told = wrong.map(({ label, got }) => `${label.text} → ${got.verdict} ${got.id ?? ""}`);
  expect(told.length, told.join("\n")).toBeLessThanOrEqual(Math.floor(LABELS.length * 0.05));
});

test("nothing garbled or paraphrased is ever called verbatim, an official translation or close to it", () => {
  const damaged = results.filter(({ label }) => label.verdict === "garbled" || label.verdict === "paraphrase");
  const flattered: readonly Verdict[] = ["verbatim", "official-translation", "interpreted", "agency-translation"];
  expect(damaged.filter(({ got }) => flattered.includes(got.verdict)).map(({ label }) => label.text)).toEqual([]);
});

test("what is not in the archive is never found there", () => {
  const foreign = results.filter(({ label }) => label.verdict === "unknown");
  expect(foreign.filter(({ got }) => got.verdict !== "unknown").map(({ label }) => label.text)).toEqual([]);
});

test("the confusion table counts each text once", () => {
  const table = confusionOf(results);
  const counts = [...table.values()].flatMap((row) => [...row.values()]);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(LABELS.length);
});

/** Case, marks and punctuation, quotation marks and cut ends are how texts travel; they change nothing. */
const DRESSES: Readonly<Record<string, (text: string) => string>> = {
  "in capitals without punctuation": (text) =>
    text
      .replace(/[,;:!?"“”—–]|\.(?= |$)/g, " ")
      .replace(/['’]/g, "")
      .toUpperCase(),
  "in curly quotes": (text) => `“${text.replaceAll("'", "’").replace(/["“”]/g, "")}”`,
  "in guillemets and small letters, with more space": (text) =>
    `« ${text
      .replace(/["“”«»]/g, "")
      .replace(/ /g, "  \n ")
      .toLowerCase()} »`,
};

const exact = [...archive.quotes.values()].flatMap((quote) =>
  quote.wordings
    .filter(({ text }) => !/["“”…]|\.\.\./.test(text) && text.split(" ").length >= 4)
    .map((wording) => ({ quote, wording })),
);

test.each(Object.entries(DRESSES))("every recorded wording %s is recognised as one of its quote", (_, dress) => {
  const missed = sample(exact).filter(({ quote, wording }) => {
    const found = checksOf(dress(wording.text), archive)[0]?.findings ?? [];
    return !found.some((finding) => finding.quote.id === quote.id && finding.differences.length === 0);
  });
  expect(missed.map(({ quote, wording }) => `${quote.id}: ${wording.text}`)).toEqual([]);
});

test("the beginning of a wording, cut off inside a word, is recognised", () => {
  const long = exact.filter(
    ({ wording }) => /^[\p{Script=Latin}\p{P}\s\d]+$/u.test(wording.text) && wording.text.length > 60,
  );
  const missed = sample(long).filter(({ quote, wording }) => {
    const found = checksOf(wording.text.slice(0, 47), archive)[0]?.findings ?? [];
    return !found.some((finding) => finding.quote.id === quote.id);
  });
  expect(long.length).toBeGreaterThan(20);
  expect(missed.map(({ wording }) => wording.text.slice(0, 47))).toEqual([]);
});

test("every garbled wording on record is told as garbled, whatever its dress", () => {
  const garbled = exact.filter(({ wording, quote }) => wording.kind === "garbled" && quote.status !== "misattributed");
  for (const { wording } of garbled) {
    expect([wording.text, checksOf(wording.text.toUpperCase(), archive)[0]?.findings[0]?.verdict]).toEqual([
      wording.text,
      "garbled",
    ]);
  }
});

test("one word of the same sense in a long wording is close, and the word is named", () => {
  const [check] = checksOf("Both nations will gain from cooperation and lose from confrontation.", archive);
  const [finding] = check?.findings ?? [];
  expect(finding?.verdict).toBe("close");
  expect(finding?.differences.map(({ said, recorded }) => [said, recorded])).toEqual([["nations", "countries"]]);
});

test("recorded words are found in a long text without quotation marks, whole wordings and parts of long ones", () => {
  const dull = "The talks went on for hours and nobody said very much about them afterwards.";
  const article = `${dull} China stands ready to work with the United States to enhance exchanges and cooperation across the board, it was heard. ${dull} It just didn't feel right to me, another said. ${dull}`;
  const checks = checksOf(article, archive);
  expect(checks.map(({ findings, stretch }) => [findings[0]?.quote.id, stretch])).toEqual([
    ["xi-letter-ready-to-work-2021", true],
    ["trump-did-not-feel-right-2025", true],
  ]);
  expect(checksOf(dull.repeat(5), archive)[0]?.findings).toEqual([]);
});

test("what dots leave out is told", () => {
  const [check] = checksOf("We're looking forward to getting together … but certainly next year", archive);
  expect(check?.findings[0]?.quote.id).toBe("perdue-certainly-next-year-2025");
  const [omitted = ""] = check?.findings[0]?.omitted ?? [];
  expect(omitted).toContain("as President Trump said");
});

function keyOf({ text, speaker = "", said = "" }: Label): string {
  return `${text}|${speaker}|${said}`;
}

test("one quotation behind the other is each of them, not a paraphrase of the first", () => {
  const text =
    "“Both countries will gain from cooperation and lose from confrontation. Cooperation is the only right choice.”";
  const checks = checksOf(text, archive);
  expect(checks.map(({ findings: [first], stretch }) => [first?.quote.id, first?.verdict, stretch])).toEqual([
    ["xi-letter-ncuscr-2021", "official-translation", false],
    ["xi-letter-right-choice-2021", "official-translation", false],
  ]);
});
