// What a draft would write, and how readers will see it.
import { isDeepStrictEqual } from "node:util";
import type { Archive } from "../../../archive/archive.ts";
import { stateAfter } from "../../../archive/history.ts";
import type { Event, Quote } from "../../../archive/schema.ts";
import type { FormDraft } from "../../../newsroom/desk/form-draft.ts";
import type { PlannedDraft } from "../../../newsroom/desk/ports.ts";
import { truncate } from "../../../text/truncate.ts";
import type { Words } from "../../../wording/words.ts";
import { toldQuote } from "../broadcast/digest-quotes.ts";
import { changeLine } from "../lines.ts";
import { plain } from "../message/markdown.ts";
import { SIGN } from "../message/theme.ts";

export type SoundDraft = Extract<PlannedDraft, { ok: true }>;

/** What of the files fits a message; UTF-16 units. */
const MAX_WHOLE_TEXT = 3400;

/** Of a quotation the beginning tells which it is. */
const MAX_QUOTED = 220;

/** The files first: on a phone the end of a long message is seen, and with it what readers will see and the buttons. */
export function plannedBlocks(
  { about }: Pick<FormDraft, "about">,
  planned: SoundDraft,
  archive: Archive,
  words: Words,
  typed: readonly string[] = [],
): readonly string[] {
  const { deskCards: say } = words;
  const { event, quote } = planned;
  // A further source of what is known is no news: no digest tells it.
  const line = event === undefined || about.kind === "sources" ? [] : digestLine(event, archive, words);
  const seen = quote === undefined ? [] : quoteSeen(quote, about.kind, planned, archive, words);
  return [
    fileBlock(planned.text, about, words),
    ...typed,
    ...(line.length === 0 ? [] : [[`**${say.digestLine()}**`, ...line].join("\n")]),
    ...(seen.length === 0 ? [] : [[`**${say.readersSee()}**`, ...seen].join("\n")]),
  ];
}

/** All that is written, as it stands in the files. */
export function wholeBlock({ about }: Pick<FormDraft, "about">, { whole }: SoundDraft, words: Words): string {
  return fileBlock(whole, about, words);
}

function fileBlock(text: string, { kind }: FormDraft["about"], { deskCards: say }: Words): string {
  // A fence inside would end the block.
  const shown = text.slice(0, MAX_WHOLE_TEXT).replaceAll("```", "ʼʼʼ");
  const language = kind === "quote-correction" ? "diff" : "yaml";
  return `**${say.files()}**\n\`\`\`${language}\n${shown}${text.length > MAX_WHOLE_TEXT ? "\n…" : ""}\n\`\`\``;
}

/** Of the step that is new, as a digest will tell it. */
function digestLine(event: Event, archive: Archive, words: Words): readonly string[] {
  const known = archive.events.get(event.id)?.developments ?? [];
  const index = event.developments.findIndex((one) => !known.some((before) => isDeepStrictEqual(before, one)));
  const before = stateAfter(event, event.developments.slice(0, Math.max(0, index)));
  const after = stateAfter(event, event.developments.slice(0, index + 1));
  if (index < 0 || after === undefined) return [];
  return [`${SIGN[after.status]} **${plain(event.title)}**`, changeLine(before, after, archive, words)];
}

/** As it stands then, with the sources that come along; of a correction also what is said to those who were told. */
function quoteSeen(
  quote: Quote,
  kind: FormDraft["about"]["kind"],
  { sources }: SoundDraft,
  archive: Archive,
  words: Words,
): readonly string[] {
  const then = { ...archive, sources: new Map([...archive.sources, ...sources.map((one) => [one.id, one] as const)]) };
  const stands = kind === "quote" ? undefined : archive.quotes.get(quote.id);
  const corrected = quote.corrections.slice(stands?.corrections.length ?? 0);
  const credited = stands !== undefined && stands.speaker !== quote.speaker ? [stands.speaker] : [];
  const wordings = touchedFirst(quote, stands).map((one) => ({ ...one, text: truncate(one.text, MAX_QUOTED) }));
  const shown = { ...quote, wordings };
  const told = { before: stands?.status, after: quote.status, corrected, credited };
  const event = quote.event === stands?.event ? undefined : archive.events.get(quote.event ?? "");
  return [...toldQuote(shown, told, then, words), ...(event === undefined ? [] : [plain(event.title)])];
}

/** Only what differs from what stands there, if there is any. */
function touchedFirst(quote: Quote, stands: Quote | undefined): Quote["wordings"] {
  const touched = quote.wordings.filter((one, at) => !isDeepStrictEqual(stands?.wordings[at], one));
  return touched.length === 0 ? quote.wordings : touched;
}
