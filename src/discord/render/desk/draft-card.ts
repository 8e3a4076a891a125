// A draft: what is written into which files, how readers will see it, or what is still in the way.
import { isExactDay } from "@attache/edtf";
import type { Archive } from "../../../archive/archive.ts";
import type { DeskView } from "../../../core/desk-view.ts";
import type { FormDraft } from "../../../newsroom/desk/form-draft.ts";
import { edtfIn } from "../../../newsroom/edtf-text.ts";
import { truncate } from "../../../text/truncate.ts";
import type { Words } from "../../../wording/words.ts";
import type { Card } from "../message/card.ts";
import { plain } from "../message/markdown.ts";
import { TONE, WARNING } from "../message/theme.ts";
import { draftButtons } from "./draft-buttons.ts";
import { plannedBlocks, wholeBlock } from "./planned-blocks.ts";

type DraftView = Extract<DeskView, { kind: "desk-draft" }>;

/** Two lines of a heading on a phone. */
const MAX_DRAFT_TITLE = 64;

export function draftCard(
  { draft, title, problems, planned, isForeign, isWhole }: DraftView,
  archive: Archive,
  words: Words,
): Card {
  const { deskCards: say } = words;
  const { about } = draft;
  const isReady = planned !== undefined && problems.length === 0;
  const heading = `### ${plain(say.draft({ title: truncate(title, MAX_DRAFT_TITLE) }))}`;
  if (planned !== undefined && isWhole === true)
    return { accent: TONE.info, heading, blocks: [wholeBlock(draft, planned, words)] };
  const quote = about.kind === "quote-correction" ? archive.quotes.get(about.quote) : undefined;
  const typed = typedLines(draft, words);
  return {
    accent: isReady ? TONE.done : TONE.problem,
    heading,
    blocks: [
      ...problems.map((problem) => `${WARNING} ${plain(problem)}`),
      ...(planned === undefined ? typed : plannedBlocks(draft, planned, archive, words, typed)),
      `-# ${say.signed({ name: plain(draft.by.name) })}`,
    ],
    settings: isForeign
      ? []
      : draftButtons(
          draft,
          { isReady, isShort: planned !== undefined && planned.text !== planned.whole, quote },
          words,
        ),
  };
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
