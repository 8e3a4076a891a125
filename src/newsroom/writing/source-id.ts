// The id of a source that is added, and the source that the archive has already of the same page. Pure.

import { type Edtf, earliest, formatEdtf, latest } from "@attache/edtf";
import type { Source } from "../../archive/schema.ts";
import { edtfIn } from "../edtf-text.ts";

/** A source as it is written, not yet with an id. `published` is EDTF as it was written. */
export type SourceText = {
  readonly publisher: string;
  readonly title: string;
  readonly published?: string | undefined;
  readonly url?: string | undefined;
};

/** An id has 60 characters; day and letter take up to 14. */
const MAX_STEM = 44;

/** Made of publisher and day: `reuters-2026-11-26`; with `-b`, `-c` … when that is `taken`. */
export function newSourceId(source: SourceText, taken: (id: string) => boolean): string {
  const base = `${publisherStem(source)}-${dayStem(source.published)}`;
  for (let number = 1; ; number++) {
    const id = number === 1 ? base : `${base}-${suffix(number)}`;
    if (!taken(id)) return id;
  }
}

/** b … z, then 27 and so on. */
function suffix(number: number): string {
  return number <= 26 ? String.fromCharCode(96 + number) : String(number);
}

/** The first name of “Nasdaq / Reuters”; the host of the address when nothing of the name is in Latin letters. */
function publisherStem({ publisher, url }: SourceText): string {
  const [first = publisher] = publisher.split(" / ");
  const host = url === undefined ? "" : new URL(url).hostname.replace(/^www\.|\.[a-z]+$/g, "");
  return kebab(first.replace(/^The /, "")) || kebab(host) || "source";
}

function kebab(text: string): string {
  const whole = text
    .normalize("NFKD")
    .replace(/\p{M}|['’]/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return whole.length <= MAX_STEM
    ? whole
    : whole
        .slice(0, MAX_STEM + 1)
        .replace(/-[^-]*$/, "")
        .slice(0, MAX_STEM);
}

/** A day, a month or a year as it is written; of everything else its first day. */
function dayStem(published: string | undefined): string {
  const read = edtfIn(published);
  if (read === undefined) return "undated";
  const written = formatEdtf(read);
  if (/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/.test(written)) return written;
  return earliest(read) ?? latest(read) ?? "undated";
}

/** The source of the same address, or else of the same publisher, title and day. */
export function sameSource<S extends Pick<Source, "publisher" | "title" | "published" | "url">>(
  source: SourceText,
  sources: Iterable<S>,
): S | undefined {
  const address = source.url === undefined ? undefined : pageAddress(source.url);
  const name = nameOfPage(source, edtfIn(source.published));
  let twin: S | undefined;
  for (const one of sources) {
    if (address !== undefined && one.url !== undefined && pageAddress(one.url) === address) return one;
    if (nameOfPage(one, one.published) === name) twin ??= one;
  }
  return twin;
}

/** Protocol, a last slash and what stands behind `#` make no other page. */
function pageAddress(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?|#.*$/g, "").replace(/\/$/, "");
}

function nameOfPage({ publisher, title }: Pick<SourceText, "publisher" | "title">, day: Edtf | undefined): string {
  return JSON.stringify([publisher, title, day === undefined ? null : formatEdtf(day)]);
}
