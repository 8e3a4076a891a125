// Text that was typed or curated, made safe to stand in a message: it never pings, formats or links.

import { stripInvisible } from "../../../text/strip-invisible.ts";

/** Signs that format anywhere, the @ of mentions, and what makes a heading, list or quote of a line. */
const SPECIAL_ANYWHERE = /[\\*_~`|<>[\]@]/g;
const LINE_START = /^(\s*)(#|-|\+|(?=\d+\.))/gm;
const NUMBERED_LIST = /^(\s*\d+)\./gm;
const LINK = /:\/\//g;

/** Most texts have none of that. */
const ANY = new RegExp(
  [SPECIAL_ANYWHERE, LINE_START, NUMBERED_LIST, LINK].map(({ source }) => `(?:${source})`).join("|"),
  "m",
);

export function plain(text: string): string {
  const seen = stripInvisible(text);
  if (!ANY.test(seen)) return seen;
  return seen
    .replace(SPECIAL_ANYWHERE, (sign) => `\\${sign}`)
    .replace(LINE_START, (_, space: string, sign: string) => (sign === "" ? space : `${space}\\${sign}`))
    .replace(NUMBERED_LIST, "$1\\.")
    .replace(LINK, ":\\//");
}

/** A masked link; the address alone decides where it goes. */
export function link(label: string, url: string): string {
  return `[${plain(label)}](<${address(url)}>)`;
}

/** An address that nothing in it ends early: what would is percent-encoded. */
export function address(url: string): string {
  return url.replace(/[()<>\s\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, "0").toUpperCase()}`);
}

/** An exact instant on the reader's own clock. Milliseconds since 1970; styles are Discord's (F long, d day, R relative). */
export function stamp(milliseconds: number, style: "F" | "f" | "d" | "D" | "R"): string {
  return `<t:${Math.floor(milliseconds / 1000)}:${style}>`;
}

/** First letter large, for a line that begins with a phrase. */
export function capital(text: string): string {
  const [first = ""] = text;
  return first.toUpperCase() + text.slice(first.length);
}
