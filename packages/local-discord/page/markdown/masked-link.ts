import type { Found } from "./angle.ts";
import { endOfCode } from "./closing.ts";
import type { Inline } from "./tree.ts";
import { isWebAddress } from "./web-address.ts";

/**
 * Reads `[label](https://…)` and `[label](<https://…> "title")`. As in Discord, a label that is itself an address is not
 * allowed to hide another one: such text stays text.
 */
export function parseMaskedLink(
  text: string,
  at: number,
  parseLabel: (label: string) => readonly Inline[],
): Found | undefined {
  const close = endOfLabel(text, at);
  if (close < 0 || text[close + 1] !== "(") return undefined;
  const label = text.slice(at + 1, close);
  if (label.trim() === "" || /https?:\/\//i.test(label)) return undefined;
  const target = /\((?:<([^<>\s]+)>|((?:[^\s()]|\([^\s()]*\))+))(?:\s+(?:"[^"]*"|'[^']*'))?\)/y;
  target.lastIndex = close + 1;
  const found = target.exec(text);
  const url = found?.[1] ?? found?.[2] ?? "";
  if (!found || !isWebAddress(url)) return undefined;
  return { node: { kind: "link", url, children: parseLabel(label) }, end: close + 1 + found[0].length };
}

function endOfLabel(text: string, at: number): number {
  let open = 0;
  for (let place = at; place < text.length; place += 1) {
    const character = text[place];
    if (character === "\\") place += 1;
    else if (character === "`") place = Math.max(place, endOfCode(text, place) - 1);
    else if (character === "[") open += 1;
    else if (character === "]") {
      open -= 1;
      if (open === 0) return place;
    }
  }
  return -1;
}
