// Texts in the source that a reader could meet: strings and templates that hold words, with what stands around them.
import { parseSync } from "oxc-parser";
import { textOf } from "./structure.ts";

export type SourceText = {
  readonly file: string;
  readonly line: number;
  /** With “…” for each expression of a template. */
  readonly text: string;
  /** What it stands in, from the inside out, as far as this decides whether it is said to anybody. */
  readonly within: readonly Surrounding[];
};

/** `log` · `error`: to a log, or in an error · `described`: what a command says of itself · `compared`: looked for, not said. */
export type Surrounding = "log" | "error" | "described" | "compared" | "pattern";

type Node = { readonly type: string; readonly start: number; readonly [key: string]: unknown };

/** Every text of the file that looks like words: two of them side by side, or one with a capital. */
export function wordsIn(file: string, source = textOf(file)): readonly SourceText[] {
  const { program, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file} cannot be parsed: ${errors[0]?.message}`);
  const found: SourceText[] = [];
  const visit = (value: unknown, parents: readonly Node[], key: string) => {
    if (Array.isArray(value)) for (const one of value) visit(one, parents, key);
    if (!isNode(value) || isSilent(value, key)) return;
    const text = textIn(value);
    if (text !== undefined && looksLikeWords(text)) {
      const line = source.slice(0, value.start).split("\n").length;
      found.push({ file, line, text, within: surroundings(value, parents) });
    }
    for (const [name, child] of Object.entries(value)) if (name !== "type") visit(child, [value, ...parents], name);
  };
  visit(program, [], "program");
  return found;
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}

/** Names of modules and of properties, and types: nothing of them is a value. */
function isSilent({ type }: Node, key: string): boolean {
  return type.startsWith("TSLiteral") || type === "ImportDeclaration" || (key === "source" && type === "Literal");
}

function textIn(node: Node): string | undefined {
  if (node.type === "Literal") return typeof node.value === "string" ? node.value : undefined;
  if (node.type !== "TemplateLiteral") return undefined;
  const { quasis } = node as unknown as { quasis: readonly { value: { cooked: string | null; raw: string } }[] };
  return quasis.map(({ value }) => value.cooked ?? value.raw).join("…");
}

/** A word is two letters or more; what is put into a template counts as one beside another. */
export function looksLikeWords(text: string): boolean {
  return /(?:\p{L}[\p{L}’'-]+|…)[,;:.!?”)]*\s+[“(]?\p{L}[\p{L}’'-]+|\p{L}[\p{L}’'-]+[,;:]?\s+[“(]?…|(?<![\p{L}\p{N}_$])\p{Lu}\p{Ll}+/u.test(
    text,
  );
}

const LOG_LEVELS: ReadonlySet<unknown> = new Set(["trace", "debug", "info", "warn", "error", "fatal"]);

function surroundings(node: Node, parents: readonly Node[]): readonly Surrounding[] {
  return parents.flatMap((parent, index): readonly Surrounding[] => {
    const inside = parents[index - 1] ?? node;
    switch (parent.type) {
      case "CallExpression":
        return inside === parent.callee ? [] : calledWith(parent.callee as Node);
      case "NewExpression":
        return newOf(parent.callee as Node);
      case "ThrowStatement":
        return ["error"];
      case "BinaryExpression":
        return /^[=!]==$/.test(String(parent.operator)) ? ["compared"] : [];
      case "SwitchCase":
        return inside === parent.test ? ["compared"] : [];
      case "TaggedTemplateExpression":
        return nameOf(parent.tag as Node) === "raw" ? ["pattern"] : [];
      case "Property":
        return inside === parent.key ? ["compared"] : nameOf(parent.key as Node) === "description" ? ["described"] : [];
      default:
        return [];
    }
  });
}

function calledWith(callee: Node): readonly Surrounding[] {
  if (callee.type === "Super") return ["error"];
  const isLog = callee.type === "MemberExpression" && nameOf(callee.object as Node) === "log";
  return isLog && LOG_LEVELS.has(nameOf(callee)) ? ["log"] : [];
}

function newOf(callee: Node): readonly Surrounding[] {
  const name = nameOf(callee) ?? "";
  return name.endsWith("Error") ? ["error"] : name === "RegExp" ? ["pattern"] : [];
}

/** Of `a`, `x.a` and `x.y.a` the `a`. */
function nameOf(node: Node): string | undefined {
  if (node.type === "MemberExpression") return nameOf(node.property as Node);
  return typeof node.name === "string" ? node.name : undefined;
}
