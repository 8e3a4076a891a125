// What a step tells, one thing after another: each stands up to a full stop or a semicolon.

/** The clauses of a summary in their order, each with the sign that ends it. Pure. */
export function summaryClauses(summary: string): readonly string[] {
  return summary.split(/(?<=[.;]) /u);
}
