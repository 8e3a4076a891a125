// A draft: what is written into which files, how readers will see it, or what is still in the way. A phone shows it whole.
import { isExactDay } from "@attache/edtf";
import type { Archive } from "../../../archive/archive.ts";
import type { Quote } from "../../../archive/schema.ts";
import type { DeskView } from "../../../core/desk-view.ts";
import type { FormDraft } from "../../../newsroom/desk/form-draft.ts";
import { edtfIn } from "../../../newsroom/edtf-text.ts";
import { truncate } from "../../../text/truncate.ts";
import type { Words } from "../../../wording/words.ts";
import type { Card } from "../message/card.ts";
import { plain } from "../message/markdown.ts";
import { roomBeside } from "../message/phone-height.ts";
import { TONE, WARNING } from "../message/theme.ts";
import { wordingText } from "../message/wording-text.ts";
import { choiceButtons, draftButtons, MAX_WORDINGS } from "./draft-buttons.ts";
import { fileBlock, readersBlocks, type SoundDraft, wholeBlock } from "./planned-blocks.ts";

type DraftView = Extract<DeskView, { kind: "desk-draft" }>;

/** Two lines of a heading on a phone. */
const MAX_DRAFT_TITLE = 64;

/** A line of a phone beside what the wording is. */
const MAX_WORDING_TEXT = 48;

export function draftCard(view: DraftView, archive: Archive, words: Words): Card {
  const { draft, title, problems, planned, isForeign, isWhole, isChoice } = view;
  const { deskCards: say } = words;
  const { about } = draft;
  const heading = `### ${plain(say.draft({ title: truncate(title, MAX_DRAFT_TITLE) }))}`;
  if (planned !== undefined && isWhole === true)
    return { accent: TONE.info, heading, blocks: [wholeBlock(draft, planned, words)] };
  const isReady = planned !== undefined && problems.length === 0;
  const warnings = problems.map((problem) => `${WARNING} ${plain(problem)}`);
  const signed = `-# ${say.signed({ name: plain(draft.by.name) })}`;
  const quote = about.kind === "quote-correction" ? archive.quotes.get(about.quote) : undefined;
  if (quote !== undefined && !isForeign && (planned === undefined || isChoice === true))
    return {
      accent: isReady ? TONE.done : TONE.problem,
      heading,
      blocks: [...warnings, wordingLines(quote, words), signed],
      settings: choiceButtons(draft, quote, { isReady }, words),
    };
  const typed = typedLines(draft, words);
  if (planned === undefined)
    return {
      accent: TONE.problem,
      heading,
      blocks: [...warnings, ...typed, signed],
      settings: isForeign ? [] : draftButtons(draft, { isReady, isShort: false }, words),
    };
  return plannedCard(draft, planned, { heading, typed, signed, isForeign }, archive, words);
}

/** The files first: on a phone the end of a long message is seen, and with it what readers will see and the buttons. */
function plannedCard(
  draft: FormDraft,
  planned: SoundDraft,
  {
    heading,
    typed,
    signed,
    isForeign,
  }: Pick<DraftView, "isForeign"> & {
    readonly heading: string;
    readonly typed: readonly string[];
    readonly signed: string;
  },
  archive: Archive,
  words: Words,
): Card {
  const below = [...typed, ...readersBlocks(draft, planned, archive, words), signed];
  const settings = (isShort: boolean) => (isForeign ? [] : draftButtons(draft, { isReady: true, isShort }, words));
  const rows = settings(true).map((row) => row.map(({ label }) => label));
  const file = fileBlock(draft, planned.text, roomBeside([heading, ...below], rows), words);
  return {
    accent: TONE.done,
    heading,
    blocks: [file.text, ...below],
    settings: settings(file.isCut || planned.text !== planned.whole),
  };
}

/** “1. Verbatim: “Both gain …””: what the numbers on the buttons stand for. */
function wordingLines({ wordings }: Quote, words: Words): string {
  return wordings
    .slice(0, MAX_WORDINGS)
    .map((wording, at) => {
      const [kind, text] = [words.wordingKinds[wording.kind](), truncate(wording.text, MAX_WORDING_TEXT)];
      return `-# ${words.deskCards.wordingInBrief({ number: at + 1, kind, text: wordingText(text, wording, words) })}`;
    })
    .join("\n");
}

/** A date that is no plain day is shown as it was understood. */
function typedLines({ about, fields }: FormDraft, words: Words): readonly string[] {
  const typed = (fields.date ?? "").trim();
  if ((about.kind !== "development" && about.kind !== "event") || typed === "") return [];
  const date = edtfIn(typed);
  return date !== undefined && !isExactDay(date)
    ? [words.deskCards.readDate({ edtf: `\`${typed}\``, words: plain(words.dates.edtf(date)) })]
    : [];
}
