// What of a record can be used although other parts of it do not fit the schema.

import type { Edtf } from "@attache/edtf";
import * as z from "zod";
import type { Known } from "../known.ts";
import { valueAt } from "./complaint.ts";
import type { Path } from "./faults.ts";

/** A record of which any part may be missing; a list keeps the places of its items. */
export type Salvaged<T> =
  | undefined
  | (T extends Edtf | Known | string | number | boolean | null | undefined
      ? T
      : T extends readonly (infer Item)[]
        ? readonly Salvaged<Item>[]
        : { readonly [Key in keyof T]?: Salvaged<T[Key]> });

/** The parts of `value` that fit `schema`, as the schema would give them. */
export function salvage<S extends z.ZodType>(schema: S, value: unknown): Salvaged<z.output<S>> {
  // The walk follows the schema step by step, which TypeScript cannot see in its output.
  return partsOf(schema, value) as Salvaged<z.output<S>>;
}

function partsOf(schema: z.core.$ZodType, value: unknown): unknown {
  const whole = z.safeParse(schema, value);
  if (whole.success) return whole.data;
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case "object": {
      if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
      const parts = Object.entries(def.shape).map(([key, part]) => [key, partsOf(part, Reflect.get(value, key))]);
      return Object.fromEntries(parts);
    }
    case "array":
      return Array.isArray(value) ? value.map((item: unknown) => partsOf(def.element, item)) : undefined;
    case "optional":
    case "nullable":
    case "default":
      return value === undefined ? undefined : partsOf(def.innerType, value);
    case "pipe": {
      const read = partsOf(def.in, value);
      // A transform of a record renames its keys and takes what there is; one of a text has already said no to it.
      return typeof read === "object" ? z.safeParse(def.out, read).data : undefined;
    }
    default:
      return undefined;
  }
}

/**
 * Tells whether what stands, or is absent, at a path of a record is what its author meant: no fault lies on the way to
 * it or within it, and no unknown key stands beside an absent one. `issues` is what the schema found wrong with `value`.
 */
export function soundnessOf(value: unknown, issues: readonly z.core.$ZodIssue[]): (path: Path) => boolean {
  return (path) =>
    issues.every((issue) => {
      if (issue.code !== "unrecognized_keys") return !leadsTo(issue.path, path) && !leadsTo(path, issue.path);
      const beside = issue.path.length + 1 === path.length && leadsTo(issue.path, path);
      return !beside || valueAt(value, path) !== undefined;
    });
}

function leadsTo(start: readonly PropertyKey[], path: readonly PropertyKey[]): boolean {
  return start.every((part, index) => part === path[index]);
}
