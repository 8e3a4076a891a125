// /check: what may be quoted first, then the text that was checked with its differing words marked.
import type { Archive } from "../../archive/archive.ts";
import type { Quote } from "../../archive/schema.ts";
import type { Ask, Check, View } from "../../view.ts";
import type { Card } from "./card.ts";
import { alikeBlocks, briefBlock, findingBlocks } from "./check-blocks.ts";
import { VERDICT_LABEL, verdictLabel } from "./check-words.ts";
import { shorten } from "./cut.ts";
import { archiveFooter } from "./lines.ts";
import { plain } from "./markdown.ts";
import { paginate } from "./pages.ts";
import { askEvent, askQuote } from "./quotes.ts";
import { PLAIN, TONE } from "./theme.ts";

type CheckView = Extract<View, { kind: "check" }>;

/** Quotes that get a button. */
const BUTTONS = 4;
/** Texts that nothing is known of are named by their beginnings. */
const UNKNOWN = { told: 6, room: 60 };

const PROVES_NOTHING =
  "That proves nothing about whether it was said: the archive has what its curators read, no more.";

export function checkCard(view: CheckView, archive: Archive): Card {
  const [only, ...others] = view.checks;
  const single = only !== undefined && others.length === 0;
  const blocks = single ? singleBlocks(only, view, archive) : manyBlocks(view, archive);
  // The text cannot travel in a button, so there is no second page: what does not fit is counted.
  const [shown = []] = paginate(blocks);
  const left = blocks.length - shown.length;
  return {
    accent: accentOf(view.checks),
    heading: single ? `## ${headingOf(only)}` : `## ${view.checks.length} quotations checked`,
    blocks: shown,
    footer: [
      ...(left > 0 ? [`${left} more found; check one quotation at a time to see them`] : []),
      archiveFooter(archive),
    ].join(" · "),
    asks: asksOf(view.checks, archive),
  };
}

function headingOf({ findings: [first], short }: Check): string {
  if (first === undefined && short) return "Too few words to tell by";
  return first === undefined ? VERDICT_LABEL.unknown : verdictLabel(first);
}

function singleBlocks(check: Check, { claim, question }: CheckView, archive: Archive): readonly string[] {
  const [first, ...alike] = check.findings;
  if (first !== undefined) {
    return [...findingBlocks(first, check, claim, archive), ...alikeBlocks(first, alike, archive)];
  }
  const checked = `Checked: “${plain(shorten(check.text, 300))}”`;
  if (check.short) return [`${checked}\nGive a few words more, or the whole sentence.`];
  const by = question.speaker === undefined ? "" : " by this speaker";
  return [`${checked}\nNothing like it${by} is in the archive. ${PROVES_NOTHING}`];
}

function manyBlocks({ checks, claim }: CheckView, archive: Archive): readonly string[] {
  const known = checks.filter(({ findings }) => findings.length > 0);
  const unknown = checks.filter(({ findings }) => findings.length === 0);
  const blocks = known.map((check) => briefBlock(check, claim, archive));
  if (unknown.length === 0) return blocks;
  const told = unknown.slice(0, UNKNOWN.told).map(({ text }) => `- “${plain(shorten(text, UNKNOWN.room))}”`);
  const more = unknown.length > told.length ? [`- and ${unknown.length - told.length} more`] : [];
  const list = [`**Not in the archive**, which proves nothing`, ...told, ...more].join("\n");
  return [...blocks, list];
}

function accentOf(checks: readonly Check[]): number {
  const verdicts = checks.map(({ findings }) => findings[0]?.verdict ?? "unknown");
  if (verdicts.some((verdict) => verdict === "garbled" || verdict === "misattributed")) return TONE.problem;
  return verdicts.every((verdict) => verdict === "verbatim" || verdict === "official-translation") ? TONE.done : PLAIN;
}

function asksOf(checks: readonly Check[], archive: Archive): readonly Ask[] {
  const found = new Map<string, Quote>();
  for (const { findings } of checks) for (const { quote } of findings) found.set(quote.id, quote);
  const quotes = [...found.values()].slice(0, BUTTONS);
  return [...quotes.map(askQuote), ...quotes.slice(0, 1).flatMap((quote) => askEvent(quote, archive))];
}
