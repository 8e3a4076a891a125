// The sentences of /check, and a checked text with the words marked that differ.

import { monthOf, partsOf } from "@attache/edtf";
import type { Archive } from "../../../archive/archive.ts";
import type { Claim } from "../../../archive/compare/claim.ts";
import type { Finding } from "../../../archive/compare/compare.ts";
import type { Verdict } from "../../../archive/compare/verdict.ts";
import { nameOf } from "../../../archive/records.ts";
import { truncate, wordEnd, wordStart } from "../../../text/truncate.ts";
import type { Words } from "../../../wording/words.ts";
import { plain } from "../message/markdown.ts";

export const VERDICT_LABEL: Readonly<Record<Verdict, string>> = {
  verbatim: "Verbatim",
  "official-translation": "Official translation",
  interpreted: "The interpreter's words",
  "agency-translation": "A news agency's translation",
  caption: "From automatic captions",
  paraphrase: "Paraphrase, not a quotation",
  garbled: "Garbled form, do not quote",
  close: "Close wording, not the words on record",
  "someone-else": "Said by someone else",
  "another-occasion": "Said on another occasion",
  misattributed: "Misattributed",
  unknown: "Not in the archive",
};

/** The verdict in a few words, for a heading. */
export function verdictLabel({ verdict, omitted }: Finding, words: Words): string {
  return `${VERDICT_LABEL[verdict]}${omitted.length > 0 ? ", with words left out" : ""}`;
}

/** One plain sentence, or none where the heading says it all; what it says of the words holds whoever said them. */
export function verdictSentence(
  { verdict, standing, quote }: Finding,
  claim: Claim,
  archive: Archive,
  words: Words,
): string {
  const headed = verdict === standing ? UNDER_HEADING[standing] : undefined;
  if (headed !== undefined) return headed;
  const who = plain(nameOf(archive, quote.speaker));
  const when = words.dates.edtf(quote.said);
  const also = standing === "verbatim" && quote.status !== "verified" ? REPORTED : VERDICT_WORDS[standing];
  if (verdict === "someone-else") {
    const other = claim.speaker === undefined ? "the person named" : plain(nameOf(archive, claim.speaker));
    return `On record as said by ${who}, not by ${other}. ${also}`;
  }
  if (verdict === "another-occasion")
    return `On record as said on another occasion: ${when}, not ${claimed(claim, words)}. ${also}`;
  if (verdict === "misattributed") return `Wrongly credited to ${who}.`;
  return also;
}

const VERDICT_WORDS: Readonly<Record<Finding["standing"], string>> = {
  verbatim: "These words are on record as they were said.",
  "official-translation": "These are the words of the official translation.",
  interpreted: "These are the interpreter's words, not the speaker's own.",
  "agency-translation": "These are the words of an agency's or newspaper's translation, not of an official one.",
  caption: "These words come from captions or were taken down by ear; they may be misheard.",
  paraphrase: "The sense is on record, but not as a quotation: do not put it in quotation marks.",
  garbled: "This form is known, and it is damaged: do not quote it.",
  close: "Nearly the words on record.",
};

/** Where the heading has the verdict: what it does not say. */
const UNDER_HEADING: Readonly<Partial<Record<Finding["standing"], string>>> = {
  paraphrase: "The sense is on record; do not put it in quotation marks.",
  garbled: "This form is in circulation, and its sense is damaged.",
  close: "",
};

const REPORTED = "These words are reported as they were said.";

/** “2022”, “September 2021”, “9 November 2021”. */
function claimed({ said }: Claim, words: Words): string {
  if (said === undefined) return "the one named";
  if (said.from === said.to) return words.dates.day(said.from);
  const month = monthOf(said.from);
  if (monthOf(said.to) === month) return words.dates.month(month);
  return words.dates.edtf({ kind: "year", year: partsOf(said.from).year, qualifier: "" });
}

/** Differences told in words; the rest is counted. */
const TOLD = 5;

/** Of one difference this much is told. Characters. */
const MAX_SHOWN = 120;

/** How the text departs from the wording, a sentence each; empty when it does not. */
export function departureLines(
  { differences, omitted, cut, part, reworded }: Finding,
  stretch: boolean,
  words: Words,
): readonly string[] {
  const told = differences.slice(0, TOLD).map(({ said, recorded }) => {
    if (said === "") return `leaves out ${quotedText(recorded)}`;
    return recorded === "" ? `adds ${quotedText(said)}` : `has ${quotedText(said)} for ${quotedText(recorded)}`;
  });
  const more = differences.length - told.length;
  return [
    ...(told.length === 0 ? [] : [`It ${told.join("; ")}${more > 0 ? `; and ${more} more` : ""}.`]),
    ...(reworded ? ["It has the main words, in another order or form."] : []),
    ...omitted.slice(0, TOLD).map((left) => `The dots leave out ${quotedText(left)}.`),
    ...(cut === undefined ? [] : [`It breaks off inside ${quotedText(cut)}.`]),
    ...(stretch ? ["Only these words of the passage are on record; the rest is not in the archive."] : []),
    ...(part && !reworded ? ["The wording on record is longer."] : []),
  ];
}

function quotedText(text: string): string {
  return `“${plain(truncate(text, MAX_SHOWN))}”`;
}

/** The text with its differing words bold and underlined, and […] where words are missing, around the first of them. */
export function markDifferences(text: string, { differences }: Pick<Finding, "differences">, room: number): string {
  const from = wordStart(text, Math.max(0, Math.min((differences[0]?.start ?? 0) - 80, text.length - room)));
  const to = from + room < text.length ? wordEnd(text, from + room) : text.length;
  let shown = from > 0 ? "…" : "";
  let at = from;
  for (const { start, end, said } of differences) {
    if (start < at || start >= to) continue;
    const before = plain(text.slice(at, start));
    shown += said === "" ? `${before} **[…]**` : `${before}**__${plain(text.slice(start, Math.min(end, to)))}__**`;
    at = Math.min(end, to);
  }
  return `${shown}${plain(text.slice(at, to))}${to < text.length ? "…" : ""}`;
}
