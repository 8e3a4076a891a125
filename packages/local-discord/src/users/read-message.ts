// A message as plain text, for people who read test output.
import { type APIMessage, ComponentType } from "discord-api-types/v10";
import { everyPart, isPart, type Part } from "../world/components.ts";

/** Everything that a reader sees, one thing a line: content, embeds, texts, buttons as `[label]`, files as `(name)`. */
export function readMessage(message: APIMessage): string {
  const lines = [
    message.content,
    ...message.embeds.flatMap((embed) => [
      embed.author?.name,
      embed.title,
      embed.description,
      ...(embed.fields ?? []).flatMap(({ name, value }) => [name, value]),
      embed.footer?.text,
    ]),
    ...readParts(message.components ?? []),
    ...message.attachments.map(({ filename }) => `(${filename})`),
  ];
  return lines.filter((line) => line !== undefined && line !== "").join("\n");
}

/** The labels of all buttons that can be pressed or opened. */
export function buttonLabels(message: APIMessage): string[] {
  return [...everyPart(message.components ?? [])].filter(({ type }) => type === ComponentType.Button).map(labelOf);
}

/** What a button shows: its label, or else its emoji. */
export function labelOf({ label, emoji }: Part): string {
  if (typeof label === "string" && label !== "") return label;
  return typeof emoji === "object" && emoji !== null && "name" in emoji ? String(emoji.name) : "";
}

/** `description` is what is read out in place of a picture. */
export type SeenFile = { readonly name: string; readonly url: string; readonly description?: string };

/** The files of a message, listed as attachments or shown by components. */
export function seenFiles({ attachments, components }: APIMessage): readonly SeenFile[] {
  const listed = attachments.map(({ filename, url, description }) => fileOf(url, description, filename));
  const shown = [...everyPart(components ?? [])].flatMap((part) => {
    const items: unknown[] =
      part.type === ComponentType.MediaGallery && Array.isArray(part.items) ? part.items : [part];
    return items.flatMap(mediaIn);
  });
  return [...listed, ...shown];
}

function mediaIn(item: unknown): SeenFile[] {
  if (typeof item !== "object" || item === null) return [];
  const media: unknown = Reflect.get(item, "media") ?? Reflect.get(item, "file");
  const url: unknown = typeof media === "object" && media !== null ? Reflect.get(media, "url") : undefined;
  return typeof url === "string" ? [fileOf(url, Reflect.get(item, "description"))] : [];
}

function fileOf(url: string, description: unknown, name?: string): SeenFile {
  const described = typeof description === "string" && description !== "" ? { description } : {};
  return { name: name ?? decodeURIComponent(new URL(url).pathname.split("/").at(-1) ?? ""), url, ...described };
}

function readParts(parts: unknown): string[] {
  return Array.isArray(parts) ? parts.filter(isPart).flatMap(readPart) : [];
}

function readPart(part: Part): string[] {
  switch (part.type) {
    case ComponentType.TextDisplay:
      return [String(part.content)];
    case ComponentType.Button:
      return [`[${labelOf(part)}]`];
    case ComponentType.ActionRow: {
      const line = readParts(part.components).join(" ");
      return line === "" ? [] : [line];
    }
    case ComponentType.Section:
      return [...readParts(part.components), ...readParts([part.accessory])];
    case ComponentType.Thumbnail:
      return altText(part);
    case ComponentType.MediaGallery:
      return Array.isArray(part.items) ? part.items.flatMap(altText) : [];
    case ComponentType.File:
      return mediaIn(part).map(({ name }) => `(${name})`);
    case ComponentType.Separator:
      return [];
    default:
      return [...readSelect(part), ...readParts(part.components)];
  }
}

function readSelect(part: Part): string[] {
  if (typeof part.custom_id !== "string") return [];
  const options = Array.isArray(part.options) ? part.options.map(({ label }) => String(label)) : [];
  return [`[${[part.placeholder, ...options].filter((text) => text !== undefined).join(" | ")}]`];
}

function altText(part: Readonly<Record<string, unknown>>): string[] {
  return typeof part.description === "string" && part.description !== "" ? [`(picture: ${part.description})`] : [];
}
