// The blocks of /check: one finding at length, others like it, and one of many in brief.

import type { Archive } from "../../../archive/archive.ts";
import type { Finding } from "../../../archive/compare/compare.ts";
import type { PassageCheck } from "../../../archive/compare/stretches.ts";
import type { Claim } from "../../../archive/compare/verdict.ts";
import { betterWording, mayBeQuoted, originalOf } from "../../../archive/compare/verdict.ts";
import { nameOf } from "../../../archive/records.ts";
import type { Quote, Wording } from "../../../archive/schema.ts";
import { excerpt, truncate } from "../../../text/truncate.ts";
import { quoteStanding, wordingLanguage } from "../../../wording/describe-quote.ts";
import type { Words } from "../../../wording/words.ts";
import { sourceLine, sourcePhrase } from "../lines.ts";
import type { ListItem } from "../message/list-pages.ts";
import { capital, plain } from "../message/markdown.ts";
import { wordingBlock, wordingText } from "../message/wording-text.ts";
import { departureLines, markDifferences, verdictLabel, verdictSentence } from "./check-words.ts";

/** Texts are shown so far; UTF-16 units. A message has room for about 1,500 in all. */
const MAX_BLOCK = { wording: 420, checked: 320, brief: 150, alike: 140 };

/** What was checked, with what is to be said of it; then, apart, what is on record. One block where both are the same words. */
export function findingBlocks(
  finding: Finding,
  { text, stretch }: PassageCheck,
  claim: Claim,
  archive: Archive,
  words: Words,
): readonly string[] {
  const { quote, wording, differences, omitted } = finding;
  const better = betterWording(quote, wording);
  const told = sentences([verdictSentence(finding, claim, archive, words), ...departureLines(finding, stretch, words)]);
  const own = better === wording ? [] : [...noteLines(wording.note), sourceLine(wording.sources, archive, words)];
  const covers = better === wording ? finding.covers : NO_MATCH;
  const standing = finding.verdict === "misattributed" ? undefined : quoteStanding(quote.status, words);
  const isOther = better !== wording || differences.length + omitted.length > 0 || finding.part;
  const isOneBlock = !isOther && !stretch && !finding.reworded;
  // Whose words they are stands where nobody has to turn the page; who is wrongly credited with them, or said something else, below what is told of that.
  const isFirst = !isOneBlock && finding.verdict === finding.standing && !OF_NOBODY.has(finding.verdict);
  const speaker = speakerLine(quote, archive, words, true);
  const record = [
    wordingBlock(excerpt(better.text, covers, MAX_BLOCK.wording), better, words),
    ...labelLines(better, finding, words),
    ...(isFirst ? [] : [speaker]),
    ...(standing === undefined ? [] : [`**${standing}**`]),
    sourceLine(better.sources, archive, words),
  ];
  const more = [
    plain(quote.occasion),
    ...originalLines(quote, better, words),
    ...noteLines(quote.note),
    ...noteLines(better.note),
  ];
  if (isOneBlock) return [[...told, ...record, ...more].join("\n")];
  const checked = checkedLine(text, finding, MAX_BLOCK.checked, words);
  return [
    [checked, ...told, ...(isFirst ? [speaker] : []), ...own],
    [`**${words.check.onRecord()}**`, ...record],
    more,
  ].map((lines) => lines.join("\n"));
}

const OF_NOBODY: ReadonlySet<string> = new Set(["misattributed", "other-sense"]);

const NO_MATCH = { start: 0, end: 0 };

/** One line, or none. */
function sentences(told: readonly string[]): readonly string[] {
  const line = told.filter((sentence) => sentence !== "").join(" ");
  return line === "" ? [] : [line];
}

/** The kind of the wording where the heading does not name it, and its language. */
function labelLines(wording: Wording, finding: Finding, words: Words): readonly string[] {
  const language = wordingLanguage(wording, words);
  const kind =
    words.verdicts[wording.kind]() === verdictLabel(finding, words)
      ? undefined
      : `**${words.wordingKinds[wording.kind]()}**`;
  if (language === undefined) return kind === undefined ? [] : [kind];
  return [
    capital(kind === undefined ? words.check.inLanguage({ language }) : words.check.kindInLanguage({ kind, language })),
  ];
}

/** What was checked, with what differs from the finding marked. */
function checkedLine(text: string, finding: Finding, room: number, words: Words): string {
  return words.check.checked({ text: words.labels.quoted({ text: markDifferences(text, finding, room) }) });
}

/** What stands above a quote that has the same words, or nearly the same. */
export function alikeHeading(first: Finding, finding: Finding, words: Words): string {
  return `### ${sameWords(first, finding) ? words.check.sameWords() : words.check.muchLike()}`;
}

/** Another quote that has such words. */
export function alikeBlock(finding: Finding, archive: Archive, words: Words): string {
  const { verdict } = finding;
  if (verdict === "someone-else" || verdict === "another-occasion") return offeredBlock(finding, archive, words);
  return otherBlock(finding, words.verdicts[verdict](), archive, words);
}

/** A quote that is shown for what it is, with no word on how the checked text stands to it. */
export function offeredBlock(finding: Finding, archive: Archive, words: Words): string {
  return otherBlock(finding, words.wordingKinds[finding.wording.kind](), archive, words);
}

function otherBlock({ quote, wording, covers }: Finding, label: string, archive: Archive, words: Words): string {
  const standing = quoteStanding(quote.status, words);
  const text = wordingText(excerpt(wording.text, covers, MAX_BLOCK.alike), wording, words);
  return [
    speakerLine(quote, archive, words),
    plain(truncate(quote.occasion, 120)),
    `${standing === undefined ? label : `${label} · ${standing}`}: ${text}`,
    `-# ${sourcePhrase(wording.sources, archive, words, 1)}`,
  ].join("\n");
}

/** One of several passages: what it is, who said it when, and what to quote instead. */
export function briefBlock(
  { text, findings, stretch }: PassageCheck,
  finding: Finding,
  claim: Claim,
  archive: Archive,
  words: Words,
): string {
  const alike = findings.filter((one) => one !== finding);
  const { quote, wording, differences, verdict } = finding;
  const better = betterWording(quote, wording);
  const instead = better !== wording || differences.length > 0 || finding.goesOn !== undefined;
  const shown = better === wording ? finding.covers : NO_MATCH;
  const claims = verdict === "someone-else" || verdict === "another-occasion" || verdict === "other-sense";
  return [
    `**${verdictLabel(finding, words)}** · ${speakerLine(quote, archive, words)}`,
    checkedLine(text, finding, MAX_BLOCK.brief, words),
    ...(claims ? [verdictSentence(finding, claim, archive, words)] : []),
    ...(stretch ? [words.check.onlyThese()] : []),
    ...(instead && mayBeQuoted(better.kind)
      ? [words.check.onRecord(), wordingBlock(excerpt(better.text, shown, MAX_BLOCK.brief), better, words)]
      : []),
    ...(alike.length > 0 ? [`-# ${words.check.othersHave({ count: alike.length })}`] : []),
    `-# ${sourcePhrase(better.sources, archive, words, 2)}`,
  ].join("\n");
}

function sameWords(first: Finding, other: Finding): boolean {
  return first.differences.length === 0 && other.differences.length === 0 && !first.reworded && !other.reworded;
}

function speakerLine({ speaker, said, as }: Quote, archive: Archive, words: Words, inOffice = false): string {
  const line = `**${plain(nameOf(archive, speaker))}, ${plain(words.dates.edtf(said))}**`;
  return inOffice && as !== undefined ? `${line}, ${plain(as)}` : line;
}

function originalLines(quote: Quote, wording: Wording, words: Words): readonly string[] {
  if (quote.language === undefined || quote.language === wording.language) return [];
  const original = originalOf(quote, wording);
  const language = words.languageName(quote.language);
  if (original === undefined) return [words.check.saidInUnrecorded({ language })];
  const text = words.labels.quoted({ text: plain(truncate(original.text, 200)) });
  return [words.check.saidIn({ language, words: text })];
}

function noteLines(note: string | undefined): readonly string[] {
  return note === undefined ? [] : [`-# ${capital(plain(note))}`];
}

/** Passages that nothing is known of: how many are kept together, and how much of each is told. UTF-16 units. */
const LISTED = { together: 5, room: 160 };

/** Texts by their beginnings, a few in a block. */
export function listItems(heading: string, texts: readonly string[], words: Words): readonly ListItem[] {
  return Array.from({ length: Math.ceil(texts.length / LISTED.together) }, (_, n): ListItem => {
    const lines = texts
      .slice(n * LISTED.together, (n + 1) * LISTED.together)
      .map((text) => `- ${words.labels.quoted({ text: plain(truncate(text, LISTED.room)) })}`);
    return { heading, text: lines.join("\n"), asks: [] };
  });
}
