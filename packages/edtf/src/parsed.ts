// The outcome of reading a text: a value, or a sentence that says what is wrong and what to write instead.

/** `message`: one line of at most 301 characters that begins with what was written, for the person who wrote it. */
export type Refused = { readonly ok: false; readonly message: string };

/** A text that cannot be read is an expected outcome and comes back as a value: nothing is thrown. */
export type Parsed<Value> = { readonly ok: true; readonly value: Value } | Refused;

// Characters: a fault is one line of bounded length, whatever was written.
const MAX_QUOTE = 60;
const MAX_MESSAGE = 300;

export function accept<Value>(value: Value): Parsed<Value> {
  return { ok: true, value };
}

/** `text` is what was written and stands at the head of the message; `reason` follows it without a space in between. */
export function refuse(text: string, reason: string): Refused {
  const message = clip(text, MAX_QUOTE) + reason;
  return { ok: false, message: clip(message, MAX_MESSAGE).replace(/\s+/g, " ") };
}

function clip(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length)}…` : text;
}
