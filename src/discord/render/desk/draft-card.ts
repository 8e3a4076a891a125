// A draft: what is written into which files, how readers will see it, or what is still in the way.
import { isExactDay } from "@attache/edtf";
import type { Archive } from "../../../archive/archive.ts";
import { stateAfter } from "../../../archive/history.ts";
import type { Event } from "../../../archive/schema.ts";
import type { DeskFormName } from "../../../core/desk-action.ts";
import type { DeskView } from "../../../core/desk-view.ts";
import type { FormDraft } from "../../../newsroom/desk/form-draft.ts";
import { edtfIn } from "../../../newsroom/edtf-text.ts";
import type { Words } from "../../../wording/words.ts";
import { changeLine } from "../lines.ts";
import type { ButtonSpec } from "../message/buttons.ts";
import type { Card } from "../message/card.ts";
import { plain } from "../message/markdown.ts";
import { SIGN, TONE, WARNING } from "../message/theme.ts";
import { deskButton } from "./lead-card.ts";

type DraftView = Extract<DeskView, { kind: "desk-draft" }>;

/** What of the files fits a message beside the rest; UTF-16 units. */
const MAX_FILE_TEXT = 1400;

export function draftCard(
  { draft, title, problems, planned, isForeign }: DraftView,
  archive: Archive,
  words: Words,
): Card {
  const { deskCards: say } = words;
  const isReady = planned !== undefined && problems.length === 0;
  return {
    accent: isReady ? TONE.done : TONE.problem,
    heading: `### ${plain(say.draft({ title }))}`,
    blocks: [
      ...problems.map((problem) => `${WARNING} ${plain(problem)}`),
      ...(planned === undefined
        ? typedLines(draft, words)
        : plannedBlocks(planned.text, toldEvent(draft, planned.event), archive, words, typedLines(draft, words))),
      `-# ${say.signed({ name: plain(draft.by.name) })}`,
    ],
    settings: isForeign ? [] : draftButtons(draft, isReady, words),
  };
}

/** The same for others, who are asked to agree. */
export function agreementCard(
  draft: FormDraft,
  text: string,
  event: Event | undefined,
  archive: Archive,
  words: Words,
): Card {
  const { deskCards: say, deskButtons } = words;
  return {
    accent: TONE.info,
    heading: `### ${plain(say.asks({ name: draft.by.name }))}`,
    blocks: plannedBlocks(text, event, archive, words),
    settings: [
      [
        deskButton(deskButtons.agree(), { do: "desk-agree", draft: draft.id }),
        deskButton(deskButtons.look(), { do: "desk-preview", draft: draft.id }),
      ],
    ],
  };
}

/** The files first: on a phone the end of a long message is seen, and with it what readers will see and the buttons. */
function plannedBlocks(
  text: string,
  event: Event | undefined,
  archive: Archive,
  words: Words,
  typed: readonly string[] = [],
): readonly string[] {
  const { deskCards: say } = words;
  const line = event === undefined ? [] : digestLine(event, archive, words);
  // A fence inside would end the block.
  const shown = text.slice(0, MAX_FILE_TEXT).replaceAll("```", "ʼʼʼ");
  return [
    `**${say.files()}**\n\`\`\`yaml\n${shown}${text.length > MAX_FILE_TEXT ? "\n…" : ""}\n\`\`\``,
    ...typed,
    ...(line.length === 0 ? [] : [[`**${say.digestLine()}**`, ...line].join("\n")]),
  ];
}

/** A further source of what is known is no news: no digest tells it. */
function toldEvent({ about }: FormDraft, event: Event | undefined): Event | undefined {
  return about.kind === "sources" ? undefined : event;
}

/** Of the last step, as a digest will tell it. */
function digestLine(event: Event, archive: Archive, words: Words): readonly string[] {
  const last = event.developments.at(-1);
  const before = stateAfter(event, event.developments.slice(0, -1));
  const after = stateAfter(event, event.developments);
  if (last === undefined || after === undefined) return [];
  return [
    `${SIGN[after.status]} **${plain(event.title)}**`,
    changeLine(before, after, archive, words),
    plain(last.summary),
  ];
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

function draftButtons(
  draft: FormDraft,
  isReady: boolean,
  { deskButtons: say }: Words,
): readonly (readonly ButtonSpec[])[] {
  const { id, about } = draft;
  const form = (label: string, name: DeskFormName) => deskButton(label, { do: "desk-form", draft: id, form: name });
  const publish = isReady ? [{ ...deskButton(say.publish(), { do: "desk-publish", draft: id }), isOn: true }] : [];
  const source = form(say.source(), "source");
  // What is edited most stands beside Publish; on a phone both rows are as wide as the card.
  const forms: Readonly<Record<FormDraft["about"]["kind"], readonly [readonly ButtonSpec[], readonly ButtonSpec[]]>> = {
    development: [[form(say.edit(), "step")], [form(say.more(), "more"), source]],
    event: [
      [form(say.record(), "event"), form(say.edit(), "step")],
      [form(say.more(), "more"), source],
    ],
    quote: [[form(say.quoteRecord(), "quote")], [form(say.quoteMore(), "quote-more"), source]],
    sources: [[], [source]],
    "quote-event": [[form(say.edit(), "of-event")], []],
  };
  const [first, more] = forms[about.kind];
  const rows = [
    [...publish, ...first, form(say.sign(), "sign"), deskButton(say.discard(), { do: "desk-discard", draft: id })],
    more,
  ];
  return rows.filter((row) => row.length > 0);
}
