import type { APIMessage, APIMessageComponent, APIMessageSnapshot } from "discord-api-types/v10";
import { parseMarkdown } from "../markdown/parse.ts";
import { writePlain } from "../markdown/plain.ts";
import type { Reader } from "../markdown/timestamp.ts";
import type { Directory } from "../state/directory.ts";

/** What a message says, without marks, pictures and buttons: for screen readers and replies. */
export function summarise(message: APIMessage, directory: Directory, reader: Reader): string {
  const [copy] = message.message_snapshots ?? [];
  return copy ? `Forwarded: ${wordsOf(copy.message, directory, reader)}` : wordsOf(message, directory, reader);
}

type Said = Pick<APIMessageSnapshot["message"], "content" | "embeds" | "components" | "attachments">;

function wordsOf(message: Said, directory: Directory, reader: Reader): string {
  const words = rawTexts(message)
    .map((text) => writePlain(parseMarkdown(text), directory, reader))
    .join("\n");
  return words === "" ? nameContent(message) : words;
}

/** The texts of a message as they were written, in reading order; none of them is empty. */
export function rawTexts({ content, embeds, components }: Said): readonly string[] {
  const inEmbeds = embeds.flatMap((embed) => [embed.title ?? "", embed.description ?? ""]);
  return [content, ...inEmbeds, ...(components ?? []).flatMap(textsOf)].filter((text) => text !== "");
}

function nameContent(message: Said): string {
  const files = message.attachments.map((file) => file.filename);
  return files.length > 0 ? files.join(", ") : "a message without text";
}

/** Component kinds by Discord's numbers: 10 text, 1 and 17 hold others, so does 9 beside its accessory. */
function textsOf(component: APIMessageComponent): readonly string[] {
  if (component.type === 10) return [component.content];
  if (component.type === 17 || component.type === 9) return component.components.flatMap(textsOf);
  return [];
}
