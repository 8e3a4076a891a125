// Discord's own schema of its requests: its complaints with their place, and in Discord's words where they are known.
import type { $ZodIssue, $ZodType } from "zod/v4/core";
import { safeParse, validate } from "zod/v4/core";
import type { Path, Problem } from "../errors/refusal.ts";
import { findOverlooked, inSchemaForm } from "./schema-gaps.ts";

/** An absent body counts as an empty object, as at Discord. */
export function checkSchema(schema: $ZodType, body: unknown): readonly Problem[] {
  const value = inSchemaForm(body ?? {});
  // Most bodies are right, and to learn just that costs a quarter: of each kind of component it is not told why it is none of the others.
  if (validate(schema, value)) return findOverlooked(body);
  const issues = safeParse(schema, value).error?.issues ?? [];
  return [...issues.flatMap((issue) => problemsOf(issue, [], value)), ...findOverlooked(body)];
}

/** `value` is what stands at `above`. */
function problemsOf(issue: $ZodIssue, above: Path, value: unknown): readonly Problem[] {
  const path = [...above, ...issue.path.map((part) => (typeof part === "symbol" ? String(part) : part))];
  const found = issue.path.reduce(step, value);
  if (issue.code === "invalid_union" && issue.errors.length > 0) return problemsOfUnion(issue.errors, path, found);
  return [{ path, ...wordsFor(issue, found) }];
}

/** Of a union, only the branch that was meant is of interest: the one whose `type` fits. */
function problemsOfUnion(branches: readonly (readonly $ZodIssue[])[], path: Path, value: unknown): readonly Problem[] {
  const fits = branches.filter((branch) => branch.every(({ path: at }) => at[0] !== "type"));
  const nearest = fits.toSorted((a, b) => a.length - b.length)[0];
  if (nearest !== undefined) return nearest.flatMap((inner) => problemsOf(inner, path, value));
  const kinds = branches.flatMap((branch) =>
    branch.flatMap((issue) => (issue.code === "invalid_value" && issue.path[0] === "type" ? issue.values : [])),
  );
  const message = `This kind is not allowed here; it must be one of (${kinds.map(String).join(", ")}).`;
  return [{ path: [...path, "type"], code: "UNION_TYPE_CHOICES", message }];
}

type Words = Pick<Problem, "code" | "message">;

function wordsFor(issue: $ZodIssue, found: unknown): Words {
  if (found === undefined) return { code: "BASE_TYPE_REQUIRED", message: "This field is required" };
  const isMeasured = typeof found === "string" || Array.isArray(found);
  switch (issue.code) {
    case "too_big":
      return isMeasured
        ? { code: "BASE_TYPE_MAX_LENGTH", message: `Must be ${issue.maximum} or fewer in length.` }
        : { code: "NUMBER_TYPE_MAX", message: `int value should be less than or equal to ${issue.maximum}.` };
    case "too_small":
      return isMeasured
        ? { code: "BASE_TYPE_MIN_LENGTH", message: `Must be ${issue.minimum} or more in length.` }
        : { code: "NUMBER_TYPE_MIN", message: `int value should be greater than or equal to ${issue.minimum}.` };
    case "invalid_value":
      return { code: "BASE_TYPE_CHOICES", message: `Value must be one of {${issue.values.map(String).join(", ")}}.` };
    case "invalid_type":
      return { code: "MODEL_TYPE_CONVERT", message: `Only a value of type ${issue.expected} may be used here.` };
    default:
      return { code: "BASE_TYPE_INVALID", message: issue.message };
  }
}

function step(value: unknown, key: PropertyKey): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
}
