// Uploaded files: stored, and described as Discord describes attachments.
import { extname } from "node:path";
import type { APIAttachment, APIMessage } from "discord-api-types/v10";
import type { StoredFile } from "../store/store.ts";
import type { MessageBody } from "./bodies.ts";
import type { World } from "./world.ts";

/** `index` is the n of `files[n]`, by which the JSON refers to the file. */
export type Upload = {
  readonly index: number;
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
};

export function storeUploads(
  uploads: readonly Upload[],
  described: MessageBody["attachments"],
  channel: string,
  world: World,
): APIAttachment[] {
  return uploads.map(({ index, name, type, bytes }) => {
    const id = world.nextId();
    const file = { name, type: typeOf(name, type), bytes };
    const description = described?.find((one) => String(one.id) === String(index))?.description;
    world.store.putFile(id, file);
    return { ...describe(id, file, channel, world), ...(description ? { description } : {}) };
  });
}

/** The files of a message: those that it lists, and those that are shown by its embeds and components instead. */
export function filesOf(message: APIMessage, world: World): APIAttachment[] {
  const { attachments, embeds, components, channel_id: channel } = message;
  const pattern = new RegExp(`${RegExp.escape(`${world.url}/attachments/${channel}/`)}(\\d+)/`, "g");
  const ids = new Set([...JSON.stringify([embeds, components]).matchAll(pattern)].map((match) => match[1] ?? ""));
  const shown = [...ids].flatMap((id) => {
    const file = world.store.file(id);
    return file === undefined ? [] : [describe(id, file, channel, world)];
  });
  return [...attachments, ...shown.filter(({ id }) => attachments.every((one) => one.id !== id))];
}

/** After an edit: those that the body still names, or all when it names none. */
export function keptFiles(present: readonly APIAttachment[], { attachments }: MessageBody): APIAttachment[] {
  if (attachments === undefined) return [...present];
  return present.filter(({ id }) => attachments?.some((one) => String(one.id) === id) === true);
}

function describe(id: string, { name, type, bytes }: StoredFile, channel: string, world: World): APIAttachment {
  const url = `${world.url}/attachments/${channel}/${id}/${encodeURIComponent(name)}`;
  const size = { size: bytes.length, ...pixelsOf(bytes) };
  return { id, filename: name, ...size, url, proxy_url: url, content_type: type };
}

/** Width and height of a PNG picture, which stand at fixed places; nothing for other files. */
function pixelsOf(bytes: Uint8Array): { readonly width?: number; readonly height?: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 24 || view.getUint32(0) !== 0x89504e47) return {};
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

const TYPES: Readonly<Record<string, string>> = {
  ".csv": "text/csv",
  ".gif": "image/gif",
  ".ics": "text/calendar",
  ".jpg": "image/jpeg",
  ".json": "application/json",
  ".md": "text/markdown",
  ".pdf": "application/pdf",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain",
  ".webp": "image/webp",
};

/** As Discord does where the client does not say. */
function typeOf(name: string, given: string): string {
  return given === "application/octet-stream" ? (TYPES[extname(name).toLowerCase()] ?? given) : given;
}
