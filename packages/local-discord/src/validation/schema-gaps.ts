// Where the generated schemas and Discord differ: forms that Discord takes as well, and rules that were lost on the way.
import type { Problem } from "../errors/refusal.ts";

/**
 * The body in the one form that the schemas know: permissions as a number, attachments' ids as text, instants in UTC. Of
 * references to messages they know replies only; a forward (1) is read like one.
 */
export function inSchemaForm(value: unknown, key = ""): unknown {
  if (Array.isArray(value)) return value.map((one) => inSchemaForm(one, key === "attachments" ? "attachment" : ""));
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value).map(([name, part]) => {
      const isFileId = key === "attachment" && name === "id" && typeof part === "number";
      if (key === "message_reference" && name === "type" && part === 1) return [name, 0];
      return [name, isFileId ? String(part) : inSchemaForm(part, name)];
    });
    return Object.fromEntries(entries);
  }
  if (typeof value !== "string") return value;
  if (key === "default_member_permissions" && /^\d+$/.test(value)) return Number(value);
  if (/^(timestamp|scheduled_(start|end)_time)$/.test(key) && !Number.isNaN(Date.parse(value)))
    return new Date(value).toISOString();
  return value;
}

/** Numbers that the schemas let be fractions. */
const INTEGERS = new Set([
  "accent_color",
  "color",
  "flags",
  "id",
  "max_length",
  "max_values",
  "min_length",
  "min_values",
  "type",
]);

/** Lists that the schemas let repeat themselves. */
const SETS = new Set(["channel_types", "contexts", "integration_types", "parse", "roles", "users"]);

/** What the schemas overlook, anywhere in a body. */
export function findOverlooked(value: unknown, path: Problem["path"] = []): readonly Problem[] {
  const key = path.at(-1);
  const isIn = (names: ReadonlySet<string>) => typeof key === "string" && names.has(key);
  if (typeof value === "number" && isIn(INTEGERS) && !Number.isInteger(value))
    return [{ path, code: "NUMBER_TYPE_COERCE", message: `Value "${value}" is not int.` }];
  if (Array.isArray(value)) {
    const repeats = isIn(SETS) && new Set(value).size !== value.length;
    const own = { path, code: "SET_TYPE_ALREADY_CONTAINS_VALUE", message: "The set already contains this value." };
    return [...(repeats ? [own] : []), ...value.flatMap((one, index) => findOverlooked(one, [...path, index]))];
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => findOverlooked(part, [...path, name]));
}
