// Faults of a body, for people (one line) and in Discord's nested form.
import type { Problem } from "./refusal.ts";

export type ErrorTree = { [key: string]: ErrorTree | { code: string; message: string }[] };

export function formatProblem({ path, message }: Problem): string {
  const place = path.map((part) => (typeof part === "number" ? `[${part}]` : `.${part}`)).join("");
  return `${place.replace(/^\./, "") || "body"}: ${message}`;
}

/** `{components: {0: {label: {_errors: [{code, message}]}}}}` */
export function errorTree(problems: readonly Problem[]): ErrorTree {
  const root: ErrorTree = {};
  for (const { path, message, code = "BASE_TYPE_BAD" } of problems) {
    let node = root;
    for (const part of path) {
      const next = node[part];
      if (next === undefined || Array.isArray(next)) {
        const made: ErrorTree = {};
        node[part] = made;
        node = made;
      } else node = next;
    }
    const errors = node._errors;
    const entry = { code, message };
    if (Array.isArray(errors)) errors.push(entry);
    else node._errors = [entry];
  }
  return root;
}
