// What a person would read of a piece of HTML, as one line of plain text.
import { Parser } from "htmlparser2";
import { stripInvisible } from "../../text/strip-invisible.ts";
import { fitTo } from "../../text/truncate.ts";

/** What they contain is no text. */
const UNREAD_TAGS: ReadonlySet<string> = new Set([
  "script",
  "style",
  "template",
  "iframe",
  "object",
  "noscript",
  "svg",
]);

/** Words on both sides of these do not stand together. */
const BLOCK_TAGS: ReadonlySet<string> = new Set(
  "address article aside blockquote br dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr img li main nav ol p pre section table td th tr ul".split(
    " ",
  ),
);

/** More of a text is not looked at, in characters: an excerpt is short. */
const MAX_HTML = 20_000;

/** Feeds escape what they have escaped already; more than thrice is nobody’s mistake. */
const MAX_ESCAPES = 3;

/** Text without tags and scripts, entities read, one space between words and at blocks. Not made for being shown as HTML. */
export function htmlToText(html: string): string {
  const parts: string[] = [];
  let unread = 0;
  const parser = new Parser({
    onopentag(name) {
      if (UNREAD_TAGS.has(name)) unread++;
      if (BLOCK_TAGS.has(name)) parts.push(" ");
    },
    ontext(text) {
      if (unread === 0) parts.push(text);
    },
    onclosetag(name) {
      if (UNREAD_TAGS.has(name)) unread--;
      if (BLOCK_TAGS.has(name)) parts.push(" ");
    },
  });
  parser.end(html.slice(0, MAX_HTML));
  return collapseSpace(parts.join(""));
}

/**
 * A headline or the beginning of a description as one line of at most `limit` characters, cut between words: markup and
 * entities read, those that were escaped twice too, without control characters and signs that nobody sees. It may be empty.
 */
export function plainLine(text: string, limit: number): string {
  let line = text.slice(0, MAX_HTML);
  for (let pass = 0; pass < MAX_ESCAPES; pass++) {
    const read = htmlToText(line);
    if (read === line) break;
    line = read;
  }
  return fitTo(line, limit);
}

/** Lone halves of a surrogate pair cannot be stored; control characters and line ends are spaces. */
function collapseSpace(text: string): string {
  return stripInvisible(text.toWellFormed().replaceAll("\ufffd", ""))
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ")
    .trim();
}
