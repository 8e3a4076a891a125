// What a draft would write, and how readers will see it.
import { isDeepStrictEqual } from "node:util";
import type { Archive } from "../../../archive/archive.ts";
import { stateAfter } from "../../../archive/history.ts";
import type { Event, Quote } from "../../../archive/schema.ts";
import type { FormDraft } from "../../../newsroom/desk/form-draft.ts";
import type { PlannedDraft } from "../../../newsroom/desk/ports.ts";
import { excerpt, truncate } from "../../../text/truncate.ts";
import type { Words } from "../../../wording/words.ts";
import { toldQuote } from "../broadcast/digest-quotes.ts";
import { plain } from "../message/markdown.ts";
import { phoneHeight } from "../message/phone-height.ts";
import { SIGN } from "../message/theme.ts";
import { changeLine } from "../was-and-is.ts";

export type SoundDraft = Extract<PlannedDraft, { ok: true }>;

/** What of the files fits a message; UTF-16 units. */
const MAX_WHOLE_TEXT = 3400;

/** Of quotations and notes the beginnings tell which they are. */
const MAX_QUOTED = 160;
const MAX_TOLD = 120;

/** How readers will see it. */
export function readersBlocks(
  { about }: Pick<FormDraft, "about">,
  planned: SoundDraft,
  archive: Archive,
  words: Words,
): readonly string[] {
  const { deskCards: say } = words;
  const { event, quote } = planned;
  // A further source of what is known is no news: no digest tells it.
  const line = event === undefined || about.kind === "sources" ? [] : digestLine(event, archive, words);
  const seen = quote === undefined ? [] : quoteSeen(quote, about.kind, planned, archive, words);
  return [
    ...(line.length === 0 ? [] : [[`**${say.digestLine()}**`, ...line].join("\n")]),
    ...(seen.length === 0 ? [] : [[`**${say.readersSee()}**`, ...seen].join("\n")]),
  ];
}

/** All that is written, as it stands in the files. */
export function wholeBlock(draft: Pick<FormDraft, "about">, { whole }: SoundDraft, words: Words): string {
  return fenced(whole.length > MAX_WHOLE_TEXT ? `${whole.slice(0, MAX_WHOLE_TEXT)}\n…` : whole, draft, words);
}

/** As much of it as there is room for on a phone, in CSS pixels; a line that says where it stands where there is none. */
export function fileBlock(
  draft: Pick<FormDraft, "about">,
  text: string,
  room: number,
  words: Words,
): { readonly text: string; readonly isCut: boolean } {
  const all = fenced(text, draft, words);
  if (phoneHeight(all) <= room) return { text: all, isCut: false };
  const lines = text.split("\n");
  const kept: string[] = [];
  for (const line of lines) {
    if (phoneHeight(fenced([...kept, line, "…"].join("\n"), draft, words)) > room) break;
    kept.push(line);
  }
  // Less than the name of the file and two lines says nothing.
  if (kept.length < 3) return { text: `-# ${words.deskCards.filesElsewhere()}`, isCut: true };
  return { text: fenced([...kept, "…"].join("\n"), draft, words), isCut: true };
}

function fenced(text: string, { about }: Pick<FormDraft, "about">, { deskCards: say }: Words): string {
  const language = about.kind === "quote-correction" ? "diff" : "yaml";
  // A fence inside would end the block.
  return `**${say.files()}**\n\`\`\`${language}\n${text.replaceAll("```", "ʼʼʼ")}\n\`\`\``;
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
  const corrected = quote.corrections
    .slice(stands?.corrections.length ?? 0)
    .map((one) => ({ ...one, note: truncate(one.note, MAX_TOLD) }));
  const credited = stands !== undefined && stands.speaker !== quote.speaker ? [stands.speaker] : [];
  const wordings = touchedFirst(quote, stands).map((one) => {
    const before = stands?.wordings[quote.wordings.indexOf(one)]?.text ?? "";
    return { ...one, text: aroundChange(one.text, before) };
  });
  const shown = { ...quote, wordings, occasion: truncate(quote.occasion, MAX_TOLD) };
  const told = { before: stands?.status, after: quote.status, corrected, credited };
  const event = quote.event === stands?.event ? undefined : archive.events.get(quote.event ?? "");
  return [...toldQuote(shown, told, then, words), ...(event === undefined ? [] : [plain(event.title)])];
}

/** The stretch in which it differs from what stood there; the beginning where nothing did. */
function aroundChange(text: string, before: string): string {
  const start = before === "" ? 0 : [...text].findIndex((sign, index) => sign !== before[index]);
  return excerpt(text, { start: Math.max(0, start), end: Math.max(0, start) }, MAX_QUOTED);
}

/** Only what differs from what stands there, if there is any. */
function touchedFirst(quote: Quote, stands: Quote | undefined): Quote["wordings"] {
  const touched = quote.wordings.filter((one, at) => !isDeepStrictEqual(stands?.wordings[at], one));
  return touched.length === 0 ? quote.wordings : touched;
}
