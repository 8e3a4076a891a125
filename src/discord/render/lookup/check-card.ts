// /check: the text that was checked with its differing words marked, right below the verdict on it, then what is on record.

import type { Archive } from "../../../archive/archive.ts";
import type { Finding } from "../../../archive/compare/compare.ts";
import type { PassageCheck } from "../../../archive/compare/stretches.ts";
import { nameOf } from "../../../archive/records.ts";
import { mapSteps, type Steps } from "../../../archive/steps.ts";
import type { Ask, View } from "../../../core/view.ts";
import { truncate } from "../../../text/truncate.ts";
import type { Words } from "../../../wording/words.ts";
import { freshnessLine } from "../lines.ts";
import type { Card } from "../message/card.ts";
import { type ListItem, listPages } from "../message/list-pages.ts";
import { plain } from "../message/markdown.ts";
import { PLAIN_ACCENT, TONE } from "../message/theme.ts";
import { alikeBlock, alikeHeading, briefBlock, findingBlocks, listItems, offeredBlock } from "./check-blocks.ts";
import { verdictLabel } from "./check-words.ts";
import { eventItem } from "./event-item.ts";
import { askOccasion, quoteAsk } from "./quotes-card.ts";

type CheckView = Extract<View, { kind: "check" }>;

/** Quotes that are shown of those in which a few words stand. */
const MAX_SHOWN = 5;

export function* checkCard(view: CheckView, archive: Archive, words: Words): Steps<Card> {
  const { question, checks, passedOver, events, today } = view;
  const [only, ...others] = checks;
  const single = only !== undefined && others.length === 0;
  const unknown = single ? [] : checks.filter(({ findings }) => findings.length === 0).map(({ text }) => text);
  const heading = single
    ? `## ${verdictHeading(only, view, words)}`
    : `## ${words.check.countChecked({ count: checks.length })}\n-# ${countLine(checks, words)}`;
  const footer = checks.some(({ findings }) => findings.length === 0) ? freshnessLine(archive, { today }, words) : "";
  const items = [
    ...(single ? singleItems(only, view, archive, words) : yield* manyItems(view, archive, words)),
    ...(yield* mapSteps(events, (one) => ({
      ...eventItem(one, { today }, archive, words),
      heading: `### ${words.check.eventsSpokenOf()}`,
    }))),
    ...listItems(words.check.unknownProvesNothing({ unknown: `**${words.verdicts.unknown()}**` }), unknown, words),
    ...listItems(`**${words.check.tooFewWords()}**`, passedOver, words),
  ];
  const always = single ? findingAsks(only, archive, words) : [];
  const pages = listPages(items, words, { around: [heading, footer], always });
  // What the heading says of other words has to stand right under it.
  const isShownLater = single && only.contrary.length > 0 && pages[0]?.blocks.length === 1;
  return {
    accent: verdictAccent(checks),
    heading: isShownLater ? `## ${verdictHeading({ ...only, contrary: [] }, view, words)}` : heading,
    blocks: [],
    pages,
    footer,
    page: question.page,
    turn: (page) => ({ ...question, page }),
  };
}

/** A text that speaks of events is more than one quotation. */
function verdictHeading(
  { findings: [first], short, standsIn, contrary, near }: PassageCheck,
  { events, claim, onlyQuoted }: CheckView,
  words: Words,
): string {
  const reports = events.length > 0;
  if (first === undefined && reports) return words.check.noQuotation();
  if (first === undefined && contrary.some(({ denied }) => denied)) return words.check.saysOtherwise();
  // Words that nobody is on record with are not too few to say so.
  if (first === undefined && short && standsIn.length > 0) return words.check.tooFewWords();
  if (first === undefined) return nothingHeading(near, claim, words);
  if (first.verdict === "another-occasion" && claim.about !== undefined) return words.check.ofOther();
  const verdict = verdictLabel(first, words);
  return onlyQuoted === true ? words.check.onlyQuoted({ verdict }) : verdict;
}

/** Above what the speaker is on record with on the same, that only these words are not theirs. */
function nothingHeading(near: PassageCheck["near"], { speaker }: CheckView["claim"], words: Words): string {
  if (near.some(({ verdict }) => verdict === "misattributed")) return words.verdicts.misattributed();
  const isTheirs = speaker !== undefined && near.some(({ quote }) => quote.speaker === speaker);
  return isTheirs ? words.check.otherWords() : words.verdicts.unknown();
}

/** “9 in the archive, 3 not”: what the pages hold. */
function countLine(checks: readonly PassageCheck[], words: Words): string {
  const known = checks.filter(({ findings }) => findings.length > 0).length;
  const unknown = checks.length - known;
  if (known === 0) return words.check.noneKnown();
  return unknown === 0 ? words.check.allKnown() : words.check.someKnown({ known, unknown });
}

/** What was found may be read in all its wordings, and where it was said. */
function findingAsks({ findings: [first] }: PassageCheck, archive: Archive, words: Words): readonly Ask[] {
  if (first === undefined) return [];
  const occasion = askOccasion(first.quote, archive).map((ask) => ({ ...ask, label: words.buttons.theEvent() }));
  return [quoteAsk(first.quote, words), ...occasion];
}

function singleItems(
  check: PassageCheck,
  { question, claim, unconnected = [], onlyQuoted }: CheckView,
  archive: Archive,
  words: Words,
): readonly ListItem[] {
  const [first, ...alike] = check.findings;
  if (first !== undefined) {
    const names = words.or(unconnected.map((id) => plain(nameOf(archive, id))));
    const notes = [
      ...(question.occasion === true ? occasionLines(first, archive, words) : []),
      ...(unconnected.length === 0 ? [] : [`**${words.check.unconnected({ names })}**`]),
      ...(onlyQuoted === true ? [`**${words.check.sentenceUnknown()}**`] : []),
    ];
    const [top = "", ...blocks] = findingBlocks(first, check, claim, archive, words);
    const own = [[...notes, top].join("\n"), ...blocks].map((text) => ({ text, asks: [] }));
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
  const offered = (those: readonly Finding[], heading: string) =>
    those.map((finding) => ({
      heading: `### ${heading}`,
      text: offeredBlock(finding, archive, words),
      asks: [quoteAsk(finding.quote, words)],
    }));
  // That they are wrongly credited with it is told before what others said.
  const credited = check.near.filter(({ verdict }) => verdict === "misattributed");
  const near = check.near.filter((finding) => !credited.includes(finding));
  const contrary = [
    ...offered(credited, words.check.nearest()),
    ...offered(
      check.contrary.filter(({ denied }) => denied),
      words.check.nearestSaysOtherwise(),
    ),
    ...offered(
      check.contrary.filter(({ denied }) => !denied),
      words.check.nearestOtherSense(),
    ),
  ];
  const absent =
    claim.speaker === undefined && claim.stranger !== undefined
      ? `${words.names.absent({ name: plain(claim.stranger) })} `
      : "";
  if (check.short) {
    const { standsIn } = check;
    const count =
      standsIn.length === 0
        ? `${words.check.notInTheseWords()} ${words.check.provesNothing()} `
        : `${words.check.standsIn({ count: standsIn.length })} `;
    return [
      { text: `${checked}\n${absent}${count}${words.check.giveMore()}`, asks: [] },
      ...offered(standsIn.slice(0, MAX_SHOWN), words.check.hasTheseWords()),
      ...contrary,
      ...offered(near, words.check.nearest()),
    ];
  }
  const [wrongly] = credited;
  const told =
    wrongly === undefined
      ? `${words.check.notInTheseWords()} ${words.check.provesNothing()}`
      : `${words.check.notInTheseWords()} ${words.check.wronglyCredited({ speaker: plain(nameOf(archive, wrongly.quote.speaker)) })} ${plain(wrongly.quote.note ?? "")}`.trim();
  return [{ text: `${checked}\n${absent}${told}`, asks: [] }, ...contrary, ...offered(near, words.check.nearest())];
}

/** When and at what words were said that are on record as they are asked about. */
function occasionLines({ quote, verdict, standing }: Finding, archive: Archive, words: Words): readonly string[] {
  if (verdict !== standing || SPOILT.has(verdict)) return [];
  const event = quote.event === undefined ? undefined : archive.events.get(quote.event);
  const told = { said: plain(words.dates.edtf(quote.said)), occasion: plain(quote.occasion) };
  return [words.check.occasionTold({ ...told, event: event === undefined ? "none" : plain(event.title) })];
}

/** Those that are known, in the order of the text. */
function* manyItems({ checks, claim }: CheckView, archive: Archive, words: Words): Steps<readonly ListItem[]> {
  const items = yield* mapSteps(checks, (check): readonly ListItem[] => {
    const [first] = check.findings;
    if (first === undefined) return [];
    return [{ text: briefBlock(check, first, claim, archive, words), asks: [quoteAsk(first.quote, words)] }];
  });
  return items.flat();
}

const SPOILT: ReadonlySet<string> = new Set(["garbled", "misattributed", "other-sense"]);

function verdictAccent(checks: readonly PassageCheck[]): number {
  const verdicts = checks.map(({ findings }) => findings[0]?.verdict ?? "unknown");
  const misleads = checks.some(({ findings }) => findings[0]?.goesOn?.turns === true);
  if (misleads || verdicts.some((verdict) => SPOILT.has(verdict))) return TONE.problem;
  return verdicts.every((verdict) => verdict === "verbatim" || verdict === "official-translation")
    ? TONE.done
    : PLAIN_ACCENT;
}
