// `before`, `after`, `around` and `limit` of a history → which messages to read, newest part first.
import * as z from "zod";
import { refuseBody } from "../errors/refusal.ts";
import type { Range } from "../store/message-table.ts";

const IdParam = z
  .string()
  .regex(/^\d{1,19}$/)
  .transform(BigInt);
const LimitParam = z
  .string()
  .regex(/^\d{1,3}$/)
  .transform(Number)
  .pipe(z.int().min(1).max(100))
  .default(50);

/** Throws a refusal for numbers that Discord does not take. At most one bound counts: around, then before, then after. */
export function rangesOf(query: URLSearchParams): readonly Range[] {
  const limit = readQuery(LimitParam, query, "limit");
  const around = readQuery(IdParam.optional(), query, "around");
  const before = readQuery(IdParam.optional(), query, "before");
  const after = readQuery(IdParam.optional(), query, "after");
  if (around !== undefined) {
    const half = Math.floor(limit / 2);
    return [
      { after: around, limit: half },
      { before: around + 1n, limit: Math.max(1, limit - half) },
    ];
  }
  if (before !== undefined) return [{ before, limit }];
  return [after === undefined ? { limit } : { after, limit }];
}

function readQuery<T>(schema: z.ZodType<T>, query: URLSearchParams, name: string): T {
  const parsed = schema.safeParse(query.get(name) ?? undefined);
  if (parsed.success) return parsed.data;
  throw refuseBody([{ path: [name], message: `Value "${query.get(name)}" is not allowed.` }]);
}
