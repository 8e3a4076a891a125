// The part of an address behind the question mark.
import type * as z from "zod";
import { refuseBody } from "../errors/refusal.ts";

/** Throws a refusal, a line for each fault, for what Discord does not take. */
export function queryOf<T>(schema: z.ZodType<T>, query: URLSearchParams): T {
  const parsed = schema.safeParse(Object.fromEntries(query));
  if (parsed.success) return parsed.data;
  throw refuseBody(parsed.error.issues.map(({ path, message }) => ({ path: path.map(String), message })));
}
