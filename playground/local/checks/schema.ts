// Discord's own schema of its requests, as problems with a path.
import type { $ZodIssue, $ZodType } from "zod/v4/core";
import { safeParse } from "zod/v4/core";
import type { Problem } from "../http/refusal.ts";

/** An absent body counts as an empty object, as at Discord. */
export function checkSchema(schema: $ZodType, body: unknown): readonly Problem[] {
  const parsed = safeParse(schema, body ?? {});
  return parsed.success ? [] : parsed.error.issues.flatMap((issue) => problemsOf(issue, []));
}

type Path = readonly (string | number)[];

/** Of a union, only the branch that was meant is of interest: the one whose `type` fits. */
function problemsOf(issue: $ZodIssue, before: Path): readonly Problem[] {
  const path = [...before, ...issue.path.map((part) => (typeof part === "symbol" ? String(part) : part))];
  if (issue.code !== "invalid_union" || issue.errors.length === 0) return [{ path, message: issue.message }];
  const fits = issue.errors.filter((branch) => branch.every(({ path: at }) => at[0] !== "type"));
  const nearest = (fits.length > 0 ? fits : issue.errors).toSorted((a, b) => a.length - b.length)[0] ?? [];
  if (fits.length === 0) return [{ path: [...path, "type"], message: "This kind is not allowed here." }];
  return nearest.flatMap((inner) => problemsOf(inner, path));
}
