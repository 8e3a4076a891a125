// A draft: what is written into which files, how readers will see it, or what is still in the way.
import { parseEdtf } from "@attache/edtf";
import type { Archive } from "../../../archive/archive.ts";
import { stateAfter } from "../../../archive/history.ts";
import type { Event } from "../../../archive/schema.ts";
import type { DeskFormName } from "../../../core/desk-action.ts";
import type { DeskView } from "../../../core/desk-view.ts";
import type { FormDraft } from "../../../newsroom/desk/form-draft.ts";
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

export function draftCard({ draft, title, problems, planned }: DraftView, archive: Archive, words: Words): Card {
  const { deskCards: say } = words;
  const isReady = planned !== undefined && problems.length === 0;
  return {
    accent: isReady ? TONE.done : TONE.problem,
    heading: `### ${plain(say.draft({ title }))}`,
    blocks: [
      ...problems.map((problem) => `${WARNING} ${plain(problem)}`),
      ...typedLines(draft, words),
      ...(planned === undefined ? [] : plannedBlocks(planned.text, planned.event, archive, words)),
      `-# ${say.signed({ name: plain(draft.by.name) })}`,
    ],
    settings: draftButtons(draft, isReady, words),
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

function plannedBlocks(text: string, event: Event | undefined, archive: Archive, words: Words): readonly string[] {
  const { deskCards: say } = words;
  const line = event === undefined ? [] : digestLine(event, archive, words);
  // A fence inside would end the block.
  const shown = text.slice(0, MAX_FILE_TEXT).replaceAll("```", "ʼʼʼ");
  return [
    ...(line.length === 0 ? [] : [[`**${say.digestLine()}**`, ...line].join("\n")]),
    `**${say.files()}**\n\`\`\`yaml\n${shown}${text.length > MAX_FILE_TEXT ? "\n…" : ""}\n\`\`\``,
  ];
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

/** A date that was typed in words is shown as it was understood. */
function typedLines({ about, fields }: FormDraft, words: Words): readonly string[] {
  const typed = (fields.date ?? "").trim();
  if ((about.kind !== "development" && about.kind !== "event") || typed === "") return [];
  const parsed = parseEdtf(typed);
  return parsed.ok
    ? [words.deskCards.readDate({ edtf: `\`${typed}\``, words: plain(words.dates.edtf(parsed.value)) })]
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
  const forms = {
    development: [form(say.edit(), "step"), form(say.more(), "more")],
    event: [form(say.record(), "event"), form(say.edit(), "step"), form(say.more(), "more")],
    quote: [form(say.quoteRecord(), "quote"), form(say.quoteMore(), "quote-more")],
    sources: [form(say.source(), "source")],
    "quote-event": [form(say.edit(), "of-event")],
  } as const;
  const sourced = about.kind === "development" || about.kind === "event" || about.kind === "quote";
  return [
    [...publish, ...forms[about.kind], ...(sourced ? [form(say.source(), "source")] : [])],
    [form(say.sign(), "sign"), deskButton(say.discard(), { do: "desk-discard", draft: id })],
  ];
}
