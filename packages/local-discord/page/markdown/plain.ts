import { type Directory, findName } from "../state/directory.ts";
import { formatTime, type Reader } from "./timestamp.ts";
import type { Block, Inline } from "./tree.ts";

/** The words of a text without its marks: for screen readers, and for the line that quotes a message replied to. */
export function writePlain(blocks: readonly Block[], directory: Directory, reader: Reader): string {
  return blocks
    .map((block) => plainBlock(block, directory, reader))
    .filter((text) => text !== "")
    .join("\n");
}

function plainBlock(block: Block, directory: Directory, reader: Reader): string {
  switch (block.kind) {
    case "gap":
      return "";
    case "code-block":
      return block.text;
    case "quote":
      return writePlain(block.children, directory, reader);
    case "list":
      return block.items.map((item) => writePlain(item, directory, reader)).join("\n");
    default:
      return plainInline(block.children, directory, reader);
  }
}

function plainInline(nodes: readonly Inline[], directory: Directory, reader: Reader): string {
  return nodes.map((node) => plainNode(node, directory, reader)).join("");
}

function plainNode(node: Inline, directory: Directory, reader: Reader): string {
  switch (node.kind) {
    case "text":
    case "code":
      return node.text;
    case "break":
      return "\n";
    case "spoiler":
      return "(spoiler)";
    case "time":
      return formatTime(node.unix, node.style, reader);
    case "emoji":
      return `:${node.name}:`;
    case "command":
      return `/${node.name}`;
    case "user":
    case "role":
    case "channel":
      return mentionText(node.kind, node.id, directory);
    default:
      return plainInline(node.children, directory, reader);
  }
}

/** A mention as people read it: `@Robin`, `#general`; an id that nobody has is named as unknown. */
export function mentionText(kind: "user" | "role" | "channel", id: string, directory: Directory): string {
  switch (kind) {
    case "user":
      return `@${findName(directory.users, id) ?? "unknown-user"}`;
    case "role":
      return `@${findName(directory.roles, id) ?? "unknown-role"}`;
    case "channel":
      return `#${findName(directory.channels, id) ?? "unknown"}`;
  }
}
