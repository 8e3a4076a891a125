// What the thread that draws and the rest of the bot say to one another.

export type DrawOrder = { readonly id: number; readonly svg: string };

export type Reply = { readonly id: number; readonly png: Uint8Array } | { readonly id: number; readonly fault: string };

export function isDrawOrder(value: unknown): value is DrawOrder {
  return isNumbered(value) && "svg" in value && typeof value.svg === "string";
}

export function isReply(value: unknown): value is Reply {
  if (!isNumbered(value)) return false;
  return ("png" in value && value.png instanceof Uint8Array) || ("fault" in value && typeof value.fault === "string");
}

function isNumbered(value: unknown): value is { readonly id: number } {
  return typeof value === "object" && value !== null && "id" in value && typeof value.id === "number";
}
