import { type Found, parseAngle } from "./angle.ts";
import { endOfCode, findClosing, runLength } from "./closing.ts";
import { parseMaskedLink } from "./masked-link.ts";
import type { Inline } from "./tree.ts";
import { endOfBareAddress, isWebAddress } from "./web-address.ts";

/** Deeper marks stay text: enough for every message that people write, and a bound for those they do not. */
const MAX_DEPTH = 16;

/** Where the text stands: inside a link no further link begins. */
type Nesting = { readonly inLink: boolean; readonly depth: number };

type Pair = { readonly mark: string; readonly wrap: (children: readonly Inline[]) => Inline };

const strong = (children: readonly Inline[]): Inline => ({ kind: "strong", children });
const emphasis = (children: readonly Inline[]): Inline => ({ kind: "emphasis", children });
const underline = (children: readonly Inline[]): Inline => ({ kind: "underline", children });

/** Longer marks first: `***` is both, `**` is bold, `*` is italic. */
const PAIRS: readonly Pair[] = [
  { mark: "***", wrap: (children) => strong([emphasis(children)]) },
  { mark: "**", wrap: strong },
  { mark: "*", wrap: emphasis },
  { mark: "___", wrap: (children) => underline([emphasis(children)]) },
  { mark: "__", wrap: underline },
  { mark: "_", wrap: emphasis },
  { mark: "~~", wrap: (children) => ({ kind: "strike", children }) },
  { mark: "||", wrap: (children) => ({ kind: "spoiler", children }) },
];

/** Reads the marks within one paragraph. Text that fits no rule stays as it is; nothing is ever refused. */
export function parseInline(text: string, place: Nesting = { inLink: false, depth: 0 }): readonly Inline[] {
  const nodes: Inline[] = [];
  let plain = "";
  const flush = () => {
    if (plain !== "") nodes.push({ kind: "text", text: plain });
    plain = "";
  };
  for (let at = 0; at < text.length; ) {
    const found = parseAt(text, at, place);
    if (found?.node.kind === "text") {
      plain += found.node.text;
    } else if (found) {
      flush();
      nodes.push(found.node);
    } else {
      plain += text[at];
    }
    at = found?.end ?? at + 1;
  }
  flush();
  return nodes;
}

function parseAt(text: string, at: number, place: Nesting): Found | undefined {
  switch (text[at]) {
    case "\n":
      return { node: { kind: "break" }, end: at + 1 };
    case "\\":
      return parseEscape(text, at);
    case "`":
      return parseCode(text, at);
    case "<":
      return place.inLink && text.startsWith("<http", at) ? undefined : parseAngle(text, at);
    case "[":
      return place.inLink ? undefined : parseMaskedLink(text, at, (label) => parseInline(label, deeper(place, true)));
    case "h":
    case "H":
      return place.inLink ? undefined : parseBareAddress(text, at);
    case "*":
    case "_":
    case "~":
    case "|":
      return place.depth < MAX_DEPTH ? parsePair(text, at, place) : undefined;
    default:
      return undefined;
  }
}

function deeper(place: Nesting, inLink = place.inLink): Nesting {
  return { inLink, depth: place.depth + 1 };
}

/** As Discord does: a backslash before a letter, a digit or white space is itself. */
function parseEscape(text: string, at: number): Found | undefined {
  const next = text[at + 1];
  if (next === undefined || /[0-9A-Za-z\s]/.test(next)) return undefined;
  return { node: { kind: "text", text: next }, end: at + 2 };
}

function parseCode(text: string, at: number): Found | undefined {
  const end = endOfCode(text, at);
  const ticks = runLength(text, at);
  if (end < 0) return { node: { kind: "text", text: "`".repeat(ticks) }, end: at + ticks };
  const inner = text.slice(at + ticks, end - ticks);
  // One space on each side lets code begin with a backtick.
  const padded = /^ (`[\s\S]*`|[\s\S]*`|`[\s\S]*) $/.exec(inner);
  return { node: { kind: "code", text: padded?.[1] ?? inner }, end };
}

function parseBareAddress(text: string, at: number): Found | undefined {
  if (!/^https?:\/\//i.test(text.slice(at, at + 8)) || /\w/.test(text[at - 1] ?? "")) return undefined;
  const end = endOfBareAddress(text, at);
  const url = text.slice(at, end);
  return isWebAddress(url) ? { node: { kind: "link", url, children: [{ kind: "text", text: url }] }, end } : undefined;
}

function parsePair(text: string, at: number, place: Nesting): Found | undefined {
  for (const { mark, wrap } of PAIRS) {
    if (!text.startsWith(mark, at)) continue;
    const from = at + mark.length;
    if (mark === "*" && /^(\s|$)/.test(text.slice(from, from + 1))) continue;
    const close = findClosing(text, from, mark);
    if (close < 0) continue;
    const children = parseInline(text.slice(from, close), deeper(place));
    return { node: wrap(children), end: close + mark.length };
  }
  const run = runLength(text, at);
  return { node: { kind: "text", text: text.slice(at, at + run) }, end: at + run };
}
