// The names of months, as names are compared.

import { MONTH_NAMES } from "@attache/edtf";

const MONTHS_SHORTENED: readonly string[] = [...MONTH_NAMES.map((name) => name.slice(0, 3)), "sept"];
const MONTH_KEYS: ReadonlySet<string> = new Set(
  [...MONTH_NAMES, ...MONTHS_SHORTENED].map((name) => name.toLowerCase()),
);

/** “february”, “feb”, “sept”; a key as tokens.ts folds it. */
export function isMonthName(key: string): boolean {
  return MONTH_KEYS.has(key);
}
