// The JSON that stands beside the columns of a row: checked when it is read.
import * as z from "zod";
import { StoreFault } from "./shelf.ts";

/** Throws StoreFault, which names the record, when this version cannot read it. */
export function readBody<T>(schema: z.ZodType<T>, body: unknown, name: string): T {
  const parsed = schema.safeParse(parseJson(String(body), name));
  if (parsed.success) return parsed.data;
  throw new StoreFault(`${name} cannot be read: ${z.prettifyError(parsed.error)}`);
}

function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new StoreFault(`${name} cannot be read: it is not JSON`, { cause: error });
  }
}

/** RFC 3339 → milliseconds since 1970, for a column. */
export function columnOf(instant: string | undefined): number | null {
  return instant === undefined ? null : Date.parse(instant);
}
