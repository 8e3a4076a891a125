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
import { capital, plain } from "../message/markdown.ts";
import { departureLines, markDifferences, verdictLabel, verdictSentence } from "./check-words.ts";

/** Texts are shown so far; UTF-16 units. A message has room for about 1,500 in all. */
const MAX_BLOCK = { wording: 420, checked: 320, brief: 150, alike: 140 };

/** What may be quoted, then what was checked, unless that is the same. */
export function findingBlocks(
  finding: Finding,
  { text, stretch }: PassageCheck,
  claim: Claim,
  archive: Archive,
  words: Words,
): readonly string[] {
  const { quote, wording, differences, omitted } = finding;
  const better = betterWording(quote, wording);
  const departures = departureLines(finding, stretch, words);
  const record = [
    ...sentences([verdictSentence(finding, claim, archive, words), ...(better === wording ? departures : [])]),
    wordingLine(better, better === wording ? finding.covers : NO_MATCH, words),
    ...labelLines(better, finding, words),
    ...speakerLines(
      quote,
      finding.verdict === "misattributed" ? undefined : quoteStanding(quote.status, words),
      archive,
      words,
    ),
    ...originalLines(quote, better, words),
    ...noteLines(better.note),
    sourceLine(better.sources, archive, words),
  ].join("\n");
  const checked = checkedLine(text, finding, MAX_BLOCK.checked, words);
  if (better !== wording) {
    const own = [...noteLines(wording.note), sourceLine(wording.sources, archive, words)];
    return [record, [checked, ...(departures.length > 0 ? [departures.join(" ")] : []), ...own].join("\n")];
  }
  return differences.length + omitted.length > 0 || finding.part || stretch || finding.reworded
    ? [record, checked]
    : [record];
}

const NO_MATCH = { start: 0, end: 0 };

/** One line, or none. */
function sentences(told: readonly string[]): readonly string[] {
  const line = told.filter((sentence) => sentence !== "").join(" ");
  return line === "" ? [] : [line];
}

/** The kind of the wording where the heading does not name it, and its language. */
function labelLines(wording: Wording, { verdict }: Finding, words: Words): readonly string[] {
  const language = wordingLanguage(wording, words);
  const kind = wording.kind === verdict ? undefined : `**${words.wordingKinds[wording.kind]()}**`;
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
  const text = words.labels.quoted({ text: plain(excerpt(wording.text, covers, MAX_BLOCK.alike)) });
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
  const instead = better !== wording || differences.length > 0;
  const shown = better === wording ? finding.covers : NO_MATCH;
  const claims = verdict === "someone-else" || verdict === "another-occasion" || verdict === "other-sense";
  return [
    `**${verdictLabel(finding, words)}** · ${speakerLine(quote, archive, words)}`,
    ...(instead && mayBeQuoted(better.kind)
      ? [`> ${words.labels.quoted({ text: plain(excerpt(better.text, shown, MAX_BLOCK.brief)) })}`]
      : []),
    checkedLine(text, finding, MAX_BLOCK.brief, words),
    ...(claims ? [verdictSentence(finding, claim, archive, words)] : []),
    ...(stretch ? [words.check.onlyThese()] : []),
    ...(alike.length > 0 ? [`-# ${words.check.othersHave({ count: alike.length })}`] : []),
    `-# ${sourcePhrase(better.sources, archive, words, 2)}`,
  ].join("\n");
}

function sameWords(first: Finding, other: Finding): boolean {
  return first.differences.length === 0 && other.differences.length === 0 && !first.reworded && !other.reworded;
}

/** Only what may be quoted stands in a quote block. */
function wordingLine({ kind, text }: Wording, covers: Finding["covers"], words: Words): string {
  const shown = words.labels.quoted({ text: plain(excerpt(text, covers, MAX_BLOCK.wording)) });
  return mayBeQuoted(kind) ? `> ${shown}` : shown;
}

function speakerLines(quote: Quote, standing: string | undefined, archive: Archive, words: Words): readonly string[] {
  return [
    `${speakerLine(quote, archive, words)}${quote.as === undefined ? "" : `, ${plain(quote.as)}`}`,
    plain(quote.occasion),
    ...(standing === undefined ? [] : [`**${standing}**`]),
    ...noteLines(quote.note),
  ];
}

function speakerLine(quote: Quote, archive: Archive, words: Words): string {
  return `**${plain(nameOf(archive, quote.speaker))}, ${plain(words.dates.edtf(quote.said))}**`;
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
