// The sentences of /check, and a checked text with the words marked that differ.

import { monthOf, partsOf } from "@attache/edtf";
import type { Archive } from "../../../archive/archive.ts";
import type { Finding } from "../../../archive/compare/compare.ts";
import type { SentenceRest } from "../../../archive/compare/cut-short.ts";
import type { Claim } from "../../../archive/compare/verdict.ts";
import { mediumOf } from "../../../archive/quote-medium.ts";
import { nameOf } from "../../../archive/records.ts";
import { truncate, wordEnd, wordStart } from "../../../text/truncate.ts";
import { NONE } from "../../../wording/describe-limits.ts";
import type { Words } from "../../../wording/words.ts";
import { plain } from "../message/markdown.ts";

/** The verdict in a few words, for a heading. */
export function verdictLabel(finding: Finding, words: Words): string {
  const { verdict, omitted } = finding;
  if (isCutShort(finding))
    return finding.goesOn?.before === true ? words.check.underCondition() : words.check.cutShort();
  if (isContrary(finding)) return words.check.contrary();
  const label = words.verdicts[verdict]();
  return omitted.length > 0 ? words.check.wordsLeftOut({ verdict: label }) : label;
}

/** Whether that the words stop before their sentence does is told first: always where the rest turns the sense. */
function isCutShort({ verdict, standing, goesOn }: Finding): boolean {
  return goesOn !== undefined && verdict === standing && (goesOn.turns || verdict !== "close");
}

/** Whether what is on record denies what was checked, or the other way round. */
function isContrary({ verdict, denied }: Finding): boolean {
  return denied && verdict === "other-sense";
}

/** One plain sentence, or none where the heading says it all; what it says of the words holds whoever said them. */
export function verdictSentence(finding: Finding, claim: Claim, archive: Archive, words: Words): string {
  const { verdict, standing, quote } = finding;
  const short = verdict === standing ? underHeading(finding, words) : undefined;
  if (short !== undefined) return short;
  const speaker = plain(nameOf(archive, quote.speaker));
  const isReported = standing === "verbatim" && quote.status !== "verified";
  const also = isReported ? words.check.reportedAsSaid() : standingSentence(finding, words);
  switch (verdict) {
    case "someone-else": {
      const claimedName = claim.speaker === undefined ? claim.stranger : nameOf(archive, claim.speaker);
      const named = claimedName === undefined ? NONE : plain(claimedName);
      const absent =
        claim.speaker === undefined && claim.stranger !== undefined ? `${words.names.absent({ name: named })} ` : "";
      return `${absent}${words.check.saidBySomeoneElse({ speaker, named })} ${also}`;
    }
    case "another-occasion": {
      const [said, occasion] = [words.dates.edtf(quote.said), plain(quote.occasion)];
      if (claim.elsewhere !== undefined)
        return `${words.check.saidElsewhere({ said, occasion, named: plain(claim.elsewhere) })} ${also}`;
      if (claim.about !== undefined)
        return `${words.check.saidAboutElse({ said, occasion, named: plain(claim.about) })} ${also}`;
      return `${words.check.saidOtherwise({ said, named: claimed(claim, words) ?? NONE })} ${words.check.occasion({ occasion })} ${also}`;
    }
    case "misattributed":
      return words.check.wronglyCredited({ speaker });
    default:
      return also;
  }
}

/** Where the heading has the verdict: what it does not say; undefined where that is not enough. */
function underHeading(finding: Finding, words: Words): string | undefined {
  switch (finding.standing) {
    case "paraphrase":
      return isOnRecord(finding) ? words.check.paraphraseInShort() : words.check.rewordedInShort();
    case "other-sense":
      return finding.denied ? words.check.contraryInShort() : words.check.otherSenseInShort();
    case "garbled":
      return words.check.garbledInShort();
    case "close":
      return "";
    default:
      return undefined;
  }
}

function standingSentence(finding: Finding, words: Words): string {
  const { standing, quote, wording } = finding;
  if (standing === "verbatim") return words.verbatimBy[mediumOf(quote, wording)]();
  return standing === "paraphrase" && !isOnRecord(finding)
    ? words.check.rewordedInShort()
    : words.standings[standing]();
}

/** That the sense is on record is told of a wording that somebody wrote down, never of one that only comes near. */
function isOnRecord({ differences, reworded }: Finding): boolean {
  return differences.length === 0 && !reworded;
}

/** “2022”, “September 2021”, “9 November 2021”; undefined when no time is claimed. */
function claimed({ said }: Claim, words: Words): string | undefined {
  if (said === undefined) return undefined;
  if (said.from === said.to) return words.dates.day(said.from);
  const month = monthOf(said.from);
  if (monthOf(said.to) === month) return words.dates.month(month);
  return words.dates.edtf({ kind: "year", year: partsOf(said.from).year, qualifier: "" });
}

/** Differences told in words; the rest is counted. */
const MAX_DEPARTURES = 5;

/** Of one difference this much is told. Characters. */
const MAX_DIFFERENCE = 120;

/** How the text departs from the wording, a sentence each; empty when it does not. */
export function departureLines(
  { differences, omitted, cut, goesOn, part, reworded }: Finding,
  stretch: boolean,
  words: Words,
): readonly string[] {
  const { check } = words;
  const shown = (text: string) => words.labels.quoted({ text: plain(truncate(text, MAX_DIFFERENCE)) });
  return [
    ...differenceLines(differences, shown, words),
    ...(reworded ? [check.reworded()] : []),
    ...omitted.slice(0, MAX_DEPARTURES).map((left) => check.dotsLeaveOut({ words: shown(left) })),
    ...(cut === undefined ? [] : [check.breaksOff({ words: shown(cut) })]),
    ...(stretch ? [check.restUnknown()] : []),
    ...(goesOn === undefined ? [] : [goesOnLine(goesOn, shown, words)]),
    ...(part && !reworded && goesOn === undefined ? [check.recordIsLonger()] : []),
  ];
}

function goesOnLine({ rest, turns, before }: SentenceRest, shown: (text: string) => string, { check }: Words): string {
  if (before === true) return check.sentenceBegins({ rest: shown(rest) });
  return turns ? check.sentenceTurns({ rest: shown(rest) }) : check.sentenceGoesOn({ rest: shown(rest) });
}

/** One sentence for all of them, or none. */
function differenceLines(
  differences: Finding["differences"],
  shown: (text: string) => string,
  { check }: Words,
): readonly string[] {
  if (differences.length === 0) return [];
  const told = differences.slice(0, MAX_DEPARTURES).map(({ said, recorded }) => {
    if (said === "") return check.leavesOut({ recorded: shown(recorded) });
    return recorded === ""
      ? check.adds({ said: shown(said) })
      : check.hasFor({ said: shown(said), recorded: shown(recorded) });
  });
  const [departures, count] = [told.join("; "), differences.length - told.length];
  return [count > 0 ? check.departsAndMore({ departures, count }) : check.departs({ departures })];
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
