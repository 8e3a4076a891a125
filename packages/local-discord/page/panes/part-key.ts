import type { PanelPart } from "../../protocol.ts";

/**
 * What a part is drawn by: a field by its name, another by how many of its kind stand before it. So what comes in above makes no button
 * anew, and the keyboard stays where it is.
 */
export function partKey(parts: readonly PanelPart[], index: number): string {
  const part = parts[index];
  if (part === undefined || part.kind === "field") return part?.name ?? "";
  return `${part.kind} ${parts.slice(0, index).filter(({ kind }) => kind === part.kind).length}`;
}
