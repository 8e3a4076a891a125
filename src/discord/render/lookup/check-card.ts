// /check: what may be quoted first, then the text that was checked with its differing words marked.

import type { Archive } from "../../../archive/archive.ts";
import type { PassageCheck, View } from "../../../core/view.ts";
import { truncate } from "../../../text/truncate.ts";
import type { Words } from "../../../wording/words.ts";
import { freshnessLine } from "../lines.ts";
import type { Card } from "../message/card.ts";
import { type ListItem, listPages } from "../message/list-pages.ts";
import { plain } from "../message/markdown.ts";
import { PLAIN_ACCENT, TONE } from "../message/theme.ts";
import { alikeBlock, alikeHeading, briefBlock, findingBlocks } from "./check-blocks.ts";
import { verdictLabel } from "./check-words.ts";
import { eventItem } from "./event-item.ts";
import { askOccasion, quoteAsk } from "./quotes-card.ts";

type CheckView = Extract<View, { kind: "check" }>;

/** Passages that nothing is known of: how many are kept together, and how much of each is told. UTF-16 units. */
const LISTED = { together: 5, room: 160 };

export function checkCard(view: CheckView, archive: Archive, words: Words): Card {
  const { question, checks, passedOver, events, today } = view;
  const [only, ...others] = checks;
  const single = only !== undefined && others.length === 0;
  const unknown = single ? [] : checks.filter(({ findings }) => findings.length === 0).map(({ text }) => text);
  return {
    accent: accentOf(checks),
    heading: single
      ? `## ${headingOf(only, events.length > 0, words)}`
      : `## ${words.check.countChecked({ count: checks.length })}\n-# ${countLine(checks, words)}`,
    blocks: [],
    pages: listPages(
      [
        ...(single ? singleItems(only, view, archive, words) : manyItems(view, archive, words)),
        ...events.map((one) => ({
          ...eventItem(one, { today }, archive, words),
          heading: `### ${words.check.eventsSpokenOf()}`,
        })),
        ...listItems(words.check.unknownProvesNothing({ unknown: `**${words.verdicts.unknown()}**` }), unknown, words),
        ...listItems(`**${words.check.tooFewWords()}**`, passedOver, words),
      ],
      words,
    ),
    footer: freshnessLine(archive, { today }, words),
    page: question.page,
    turn: (page) => ({ ...question, page }),
  };
}

/** `reports`: it speaks of events, so that it is more than one quotation. */
function headingOf({ findings: [first], short }: PassageCheck, reports: boolean, words: Words): string {
  if (first === undefined && reports) return words.check.noQuotation();
  if (first === undefined && short) return words.check.tooFewWords();
  return first === undefined ? words.verdicts.unknown() : verdictLabel(first, words);
}

/** “9 in the archive, 3 not”: what the pages hold. */
function countLine(checks: readonly PassageCheck[], words: Words): string {
  const known = checks.filter(({ findings }) => findings.length > 0).length;
  const unknown = checks.length - known;
  if (known === 0) return words.check.noneKnown();
  return unknown === 0 ? words.check.allKnown() : words.check.someKnown({ known, unknown });
}

function singleItems(
  check: PassageCheck,
  { claim, question }: CheckView,
  archive: Archive,
  words: Words,
): readonly ListItem[] {
  const [first, ...alike] = check.findings;
  if (first !== undefined) {
    const asks = [quoteAsk(first.quote, words), ...askOccasion(first.quote, archive)];
    const own = findingBlocks(first, check, claim, archive, words).map((text) => ({ text, asks }));
    return [
      ...own,
      ...alike.map((finding) => ({
        heading: alikeHeading(first, finding, words),
        text: alikeBlock(finding, archive, words),
        asks: [quoteAsk(finding.quote, words)],
      })),
    ];
  }
  const checked = words.check.checked({ text: words.labels.quoted({ text: plain(truncate(check.text, 300)) }) });
  if (check.short) return [{ text: `${checked}\n${words.check.giveMore()}`, asks: [] }];
  const nothing = question.speaker === undefined ? words.check.nothingLike : words.check.nothingLikeBySpeaker;
  return [{ text: `${checked}\n${nothing()} ${words.check.provesNothing()}`, asks: [] }];
}

/** Those that are known, in the order of the text. */
function manyItems({ checks, claim }: CheckView, archive: Archive, words: Words): readonly ListItem[] {
  return checks.flatMap((check): ListItem[] => {
    const [first] = check.findings;
    if (first === undefined) return [];
    return [{ text: briefBlock(check, first, claim, archive, words), asks: [quoteAsk(first.quote, words)] }];
  });
}

/** Texts by their beginnings, a few in a block. */
function listItems(heading: string, texts: readonly string[], words: Words): readonly ListItem[] {
  return Array.from({ length: Math.ceil(texts.length / LISTED.together) }, (_, n): ListItem => {
    const lines = texts
      .slice(n * LISTED.together, (n + 1) * LISTED.together)
      .map((text) => `- ${words.labels.quoted({ text: plain(truncate(text, LISTED.room)) })}`);
    return { heading, text: lines.join("\n"), asks: [] };
  });
}

function accentOf(checks: readonly PassageCheck[]): number {
  const verdicts = checks.map(({ findings }) => findings[0]?.verdict ?? "unknown");
  if (verdicts.some((verdict) => verdict === "garbled" || verdict === "misattributed")) return TONE.problem;
  return verdicts.every((verdict) => verdict === "verbatim" || verdict === "official-translation")
    ? TONE.done
    : PLAIN_ACCENT;
}
