import { parseInline } from "./inline.ts";
import { beginsList, takeList } from "./list.ts";
import type { Block } from "./tree.ts";

/** What was read at the front of a text, and what is left of it. */
type Step = { readonly blocks: readonly Block[]; readonly rest: string };

/**
 * Reads a message in Discord's flavour of Markdown. Nothing is refused: what fits no rule is text.
 * Source of the rules: Discord's help page "Markdown Text 101" and the message formatting page of its documentation.
 */
export function parseMarkdown(text: string): readonly Block[] {
  return trimGaps(parseBlocks(text.replaceAll("\r\n", "\n"), true));
}

function parseBlocks(text: string, mayQuote: boolean): readonly Block[] {
  const blocks: Block[] = [];
  let plain: string[] = [];
  const flush = () => {
    blocks.push(...paragraph(plain));
    plain = [];
  };
  for (let rest = text; rest !== ""; ) {
    const step = takeFence(rest) ?? (mayQuote ? takeQuote(rest) : undefined) ?? takeLineBlock(rest);
    if (step) {
      flush();
      blocks.push(...step.blocks);
      rest = step.rest;
    } else {
      const { line, rest: after } = takePlain(rest);
      plain.push(line);
      rest = after;
    }
  }
  flush();
  return blocks;
}

/** Empty lines at either end of a paragraph become gaps, so that blocks around it keep their distance. */
function paragraph(lines: readonly string[]): readonly Block[] {
  const isFilled = (line: string) => line.trim() !== "";
  const first = lines.findIndex(isFilled);
  if (first < 0) return lines.map(() => ({ kind: "gap" }));
  const last = lines.findLastIndex(isFilled);
  const gap: Block = { kind: "gap" };
  return [
    ...lines.slice(0, first).map(() => gap),
    { kind: "paragraph", children: parseInline(lines.slice(first, last + 1).join("\n")) },
    ...lines.slice(last + 1).map(() => gap),
  ];
}

function trimGaps(blocks: readonly Block[]): readonly Block[] {
  const isFilled = (block: Block) => block.kind !== "gap";
  return blocks.slice(Math.max(0, blocks.findIndex(isFilled)), blocks.findLastIndex(isFilled) + 1);
}

function takeFence(text: string): Step | undefined {
  const found = /^```(?:([\w+#.-]+)\n)?\n*([\s\S]+?)\n*```\n?/.exec(text);
  if (!found) return undefined;
  const block: Block = { kind: "code-block", language: found[1], text: found[2] ?? "" };
  return { blocks: [block], rest: text.slice(found[0].length) };
}

/** `>>>` quotes everything that follows, `>` its own line. */
function takeQuote(text: string): Step | undefined {
  const toTheEnd = /^>>> ([\s\S]*)/.exec(text);
  if (toTheEnd) return { blocks: [quote(toTheEnd[1] ?? "")], rest: "" };
  const found = /^(?:> [^\n]*(?:\n|$)|>(?:\n|$))+/.exec(text);
  if (!found?.[0].startsWith("> ")) return undefined;
  const inner = found[0].replace(/\n$/, "").replace(/^> ?/gm, "");
  return { blocks: [quote(inner)], rest: text.slice(found[0].length) };
}

function quote(inner: string): Block {
  return { kind: "quote", children: trimGaps(parseBlocks(inner, false)) };
}

function takeLineBlock(text: string): Step | undefined {
  const line = text.slice(0, lineLength(text));
  const rest = text.slice(line.length + 1);
  const heading = /^(#{1,3}) +(\S.*)$/.exec(line);
  if (heading) {
    const level = heading[1] === "#" ? 1 : heading[1] === "##" ? 2 : 3;
    return { blocks: [{ kind: "heading", level, children: parseInline(heading[2] ?? "") }], rest };
  }
  const subtext = /^-# +(\S.*)$/.exec(line);
  if (subtext) return { blocks: [{ kind: "subtext", children: parseInline(subtext[1] ?? "") }], rest };
  if (!beginsList(line)) return undefined;
  const lines = text.split("\n");
  const { blocks, taken } = takeList(lines);
  return { blocks, rest: lines.slice(taken).join("\n") };
}

/** One line of plain text; it ends early where a code block begins in the middle of it. */
function takePlain(text: string): { readonly line: string; readonly rest: string } {
  const length = lineLength(text);
  const line = text.slice(0, length);
  for (let at = line.indexOf("```"); at > 0; at = line.indexOf("```", at + 3)) {
    if (line[at - 1] !== "\\" && takeFence(text.slice(at))) return { line: line.slice(0, at), rest: text.slice(at) };
  }
  return { line, rest: text.slice(length + 1) };
}

function lineLength(text: string): number {
  const end = text.indexOf("\n");
  return end < 0 ? text.length : end;
}
