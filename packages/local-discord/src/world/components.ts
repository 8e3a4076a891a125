// Walks components of any depth without knowing every kind.

/** A component as far as every kind has it. */
export type Part = { readonly type: number } & Readonly<Record<string, unknown>>;

export function isPart(value: unknown): value is Part {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "number";
}

/** The component itself and everything inside it, in reading order. */
export function* everyPart(value: unknown): Generator<Part> {
  if (Array.isArray(value)) {
    for (const one of value) yield* everyPart(one);
    return;
  }
  if (!isPart(value)) return;
  yield value;
  yield* everyPart(value.components);
  yield* everyPart(value.component);
  yield* everyPart(value.accessory);
}

/** Gives every component without an id (or with 0) the smallest free one, as Discord does. */
export function numberParts<T>(components: T): T {
  const copy = structuredClone(components);
  const parts = [...everyPart(copy)];
  const taken = new Set(parts.map(({ id }) => id).filter((id) => typeof id === "number" && id > 0));
  let next = 1;
  for (const part of parts) {
    if (typeof part.id === "number" && part.id > 0) continue;
    while (taken.has(next)) next += 1;
    taken.add(next);
    Object.assign(part, { id: next });
  }
  return copy;
}
