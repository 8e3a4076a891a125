// What is wrong with a curated file, and where.

/** A place in a file; line and column count from 1. */
export type Spot = { readonly file: string; readonly line: number; readonly column: number };

/** Keys and indexes that lead from a record to a part of it. */
export type Path = readonly (string | number)[];

export type Fault = Spot & { readonly message: string };

/** `data/events/x.yaml:12:7  message`, the form that editors and terminals turn into a link. */
export function formatFault(fault: Fault): string {
  return `${fault.file}:${fault.line}:${fault.column}  ${fault.message}`;
}

/** By file, then by place in it. */
export function compareFaults(a: Fault, b: Fault): number {
  return a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column || a.message.localeCompare(b.message);
}
