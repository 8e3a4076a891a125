import type { Inline, TimeStyle } from "./tree.ts";
import { isWebAddress } from "./web-address.ts";

/** A piece of text that was understood, and the place in the text behind it. */
export type Found = { readonly node: Inline; readonly end: number };

const TIME_STYLES: readonly TimeStyle[] = ["t", "T", "d", "D", "f", "F", "R", "s", "S"];
/** The range of an ECMAScript Date, in seconds. */
const LATEST_UNIX = 8.64e12;

type Reading = { readonly pattern: RegExp; readonly read: (groups: RegExpExecArray) => Inline | undefined };

const READINGS: readonly Reading[] = [
  { pattern: /<@!?(\d+)>/y, read: (found) => ({ kind: "user", id: found[1] ?? "" }) },
  { pattern: /<@&(\d+)>/y, read: (found) => ({ kind: "role", id: found[1] ?? "" }) },
  { pattern: /<#(\d+)>/y, read: (found) => ({ kind: "channel", id: found[1] ?? "" }) },
  {
    pattern: /<\/([\p{L}\p{N}_-]+(?: [\p{L}\p{N}_-]+){0,2}):(\d+)>/uy,
    read: (found) => ({ kind: "command", name: found[1] ?? "", id: found[2] ?? "" }),
  },
  { pattern: /<a?:(\w{2,}):\d+>/y, read: (found) => ({ kind: "emoji", name: found[1] ?? "" }) },
  { pattern: /<t:(-?\d{1,17})(?::([A-Za-z]))?>/y, read: (found) => readTime(found[1] ?? "", found[2] ?? "f") },
  {
    pattern: /<(https?:\/\/[^\s<>]+)>/y,
    read: (found) => {
      const url = found[1] ?? "";
      return isWebAddress(url) ? { kind: "link", url, children: [{ kind: "text", text: url }] } : undefined;
    },
  },
];

function readTime(seconds: string, letter: string): Inline | undefined {
  const unix = Number(seconds);
  const style = TIME_STYLES.find((one) => one === letter);
  return style && Math.abs(unix) <= LATEST_UNIX ? { kind: "time", unix, style } : undefined;
}

/** Reads what Discord writes in angle brackets: mentions, commands, custom emoji, times, links without a preview. */
export function parseAngle(text: string, at: number): Found | undefined {
  for (const { pattern, read } of READINGS) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (!found) continue;
    const node = read(found);
    if (node) return { node, end: at + found[0].length };
  }
  return undefined;
}
