// The body of a request: JSON, or JSON with files beside it.
import type { IncomingMessage } from "node:http";
import { refuse } from "../errors/refusal.ts";
import type { Upload } from "../world/attachments.ts";

export type RequestBody = { readonly json: unknown; readonly files: readonly Upload[] };

/** Discord's limits without boosts, for one request and for one file; bytes. */
const MAX_BODY_BYTES = 25 * 1024 * 1024;
const MAX_FILE_BYTES = 10 * 1024 * 1024;

/** Throws a refusal for what cannot be read. An absent body is `undefined`. */
export async function readBody(request: IncomingMessage): Promise<RequestBody> {
  const bytes = await readBytes(request);
  const type = request.headers["content-type"] ?? "";
  if (bytes.length === 0) return { json: undefined, files: [] };
  if (!type.startsWith("multipart/form-data")) return { json: parseJson(bytes.toString("utf8")), files: [] };
  return readForm(bytes, type);
}

async function readBytes(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request) {
    length += part.length;
    if (length > MAX_BODY_BYTES) throw refuse("tooLarge");
    parts.push(part);
  }
  return Buffer.concat(parts);
}

async function readForm(bytes: Buffer, type: string): Promise<RequestBody> {
  const form = await new Response(new Uint8Array(bytes), { headers: { "content-type": type } }).formData().catch(() => {
    throw refuse("unreadable");
  });
  let json: unknown;
  const files: Upload[] = [];
  for (const [name, value] of form) {
    if (typeof value === "string") {
      if (name === "payload_json") json = parseJson(value);
      continue;
    }
    if (value.size > MAX_FILE_BYTES) throw refuse("tooLarge");
    const index = Number(/^files\[(\d+)\]$/.exec(name)?.[1] ?? files.length);
    const content = new Uint8Array(await value.arrayBuffer());
    files.push({ index, name: value.name, type: value.type || "application/octet-stream", bytes: content });
  }
  return { json, files };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw refuse("unreadable");
  }
}
