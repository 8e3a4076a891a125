// That nothing can be remembered now, told apart from every other fault: it passes by itself, and lookups need no memory.

/** The database failed: it is away, its disk is full, or it takes no writes. The message and the cause are the database's own. */
export class MemoryFault extends Error {
  override name = "MemoryFault" as const;
}

/** Whether this fault, or one that led to it, is one of the database. */
export function isMemoryFault(fault: unknown): boolean {
  if (fault instanceof MemoryFault) return true;
  if (fault instanceof AggregateError && fault.errors.some(isMemoryFault)) return true;
  return fault instanceof Error && fault.cause !== undefined && isMemoryFault(fault.cause);
}
