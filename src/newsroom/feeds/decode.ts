// The bytes of a feed as text: many declare one encoding and are written in another.

/** Names of UTF-8 by the bytes that begin a file. https://encoding.spec.whatwg.org/#bom-sniff */
const BYTE_ORDER_MARKS: readonly (readonly [string, readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16be", [0xfe, 0xff]],
  ["utf-16le", [0xff, 0xfe]],
];

/** Far enough into a file to hold the XML prolog, in bytes. */
const PROLOG_LENGTH = 200;

/**
 * The text of a feed, without its byte order mark. What is tried, in turn: the mark, the `charset` of `contentType`
 * (RFC 7303 §3), the `encoding` of the XML prolog, UTF-8, and windows-1252, which takes any bytes. Only the last is allowed
 * to guess: an encoding that some byte does not fit is not the encoding. Never throws.
 */
export function decode(bytes: Uint8Array, contentType?: string): string {
  const marked = BYTE_ORDER_MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0];
  for (const name of [marked, charsetIn(contentType), prologEncoding(bytes), "utf-8"]) {
    const text = name === undefined ? undefined : decodeStrictly(bytes, name);
    if (text !== undefined) return text;
  }
  return new TextDecoder("windows-1252").decode(bytes);
}

/** undefined when the name is of no encoding that is known, or a byte does not fit it. */
function decodeStrictly(bytes: Uint8Array, name: string): string | undefined {
  try {
    return new TextDecoder(name, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function charsetIn(contentType = ""): string | undefined {
  return /;\s*charset\s*=\s*["']?(?<name>[\w.:-]+)/i.exec(contentType)?.groups?.name;
}

/** What stands in `<?xml … encoding="…"?>`; its letters are ASCII in every encoding but UTF-16, which has a mark. */
function prologEncoding(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder("windows-1252").decode(bytes.subarray(0, PROLOG_LENGTH));
  return /<\?xml[^>]*?\sencoding\s*=\s*["'](?<name>[\w.:-]+)/i.exec(start)?.groups?.name;
}
