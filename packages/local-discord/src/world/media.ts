// Pictures and files in embeds and components: `attachment://name` becomes the address of the uploaded file.
import { type APIAttachment, ComponentType } from "discord-api-types/v10";
import { isPart } from "./components.ts";

/** The tree with every reference resolved and media as Discord gives them back. The newest file of a name is meant. */
export function resolveMedia<T>(value: T, files: readonly APIAttachment[]): T {
  const text = JSON.stringify(value);
  // Most messages show nothing that has an address.
  if (!text.includes('url":')) return JSON.parse(text);
  return JSON.parse(text, (key, part: unknown) => {
    if ((key === "url" || key === "icon_url") && typeof part === "string") return locate(part, files)?.url ?? part;
    if ((key === "media" || key === "file") && hasUrl(part)) return unfurl(part, files);
    return isPart(part) && part.type === ComponentType.File && hasUrl(part.file)
      ? nameFile(part, part.file, files)
      : part;
  });
}

/** The references that no file fits. */
export function strayReferences(value: unknown): string[] {
  return [...JSON.stringify(value).matchAll(/"(attachment:\/\/[^"]*)"/g)].map((match) => match[1] ?? "");
}

type WithUrl = { readonly url: string };

function hasUrl(value: unknown): value is WithUrl {
  return typeof value === "object" && value !== null && "url" in value && typeof value.url === "string";
}

function unfurl(media: WithUrl, files: readonly APIAttachment[]): object {
  const found = locate(media.url, files);
  if (found === undefined) return { ...media, proxy_url: media.url };
  const { id, url, width = null, height = null, content_type } = found;
  return { url, proxy_url: url, width, height, content_type, attachment_id: id };
}

function nameFile(part: object, file: WithUrl, files: readonly APIAttachment[]): object {
  const found = locate(file.url, files);
  return found === undefined ? part : { ...part, name: found.filename, size: found.size };
}

function locate(url: string, files: readonly APIAttachment[]): APIAttachment | undefined {
  const name = url.startsWith("attachment://") ? url.slice("attachment://".length) : undefined;
  return files.findLast((file) => file.filename === name || file.url === url);
}
