// What a message says, as plain text: its own words, those of a forwarded message, of previews and of cards.
import { ComponentType, type Message, type MessageSnapshot } from "discord.js";

type MessageLike = Pick<Message | MessageSnapshot, "content" | "embeds" | "components">;

/** Parts stand on lines of their own. Empty for a message without words, such as a picture. */
export function plainTextOf(message: Message): string {
  return [message, ...message.messageSnapshots.values()]
    .map(textsOf)
    .filter((text) => text !== "")
    .join("\n");
}

export function isForwarded(message: Message): boolean {
  return message.messageSnapshots.size > 0;
}

function textsOf({ content, embeds, components }: MessageLike): string {
  const previews = embeds.flatMap(({ title, description, fields }) => [
    title,
    description,
    ...fields.flatMap(({ name, value }) => [name, value]),
  ]);
  const cards = components.flatMap((component) => textDisplays(component.toJSON()));
  return [content, ...previews, ...cards]
    .filter((part) => typeof part === "string" && part !== "")
    .map((part) => readable(part ?? ""))
    .join("\n")
    .trim();
}

function textDisplays(component: unknown): readonly string[] {
  if (typeof component !== "object" || component === null) return [];
  const { type, content, components } = component as Readonly<Record<string, unknown>>;
  if (type === ComponentType.TextDisplay && typeof content === "string") return [content];
  return Array.isArray(components) ? components.flatMap(textDisplays) : [];
}

/** Without addresses, mentions, emoji and times, which are no words. */
function readable(text: string): string {
  return text
    .replace(/\[([^\]\n]*)\]\(<?[^)\s]*>?\)/g, "$1")
    .replace(/<(?:@[!&]?|#|t:|a?:\w+:)[^>\s]*>/g, " ")
    .replace(/<?https?:\/\/[^\s>]+>?/g, " ");
}
