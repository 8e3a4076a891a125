// Texts in the source that somebody could read: strings and templates that hold words, with what stands around them.
import { parseSync } from "oxc-parser";
import { textOf } from "./structure.ts";

export type SourceText = {
  readonly file: string;
  readonly line: number;
  /** With “…” for each expression of a template. */
  readonly text: string;
  /** What it stands in, as far as this decides whether it is said to a reader. */
  readonly within: ReadonlySet<Surrounding>;
};

/**
 * `log`: written to the log · `job`: the name of a piece of work · `error`: in an error or its name · `described`: what a
 * command says of itself, its options and their choices · `compared`: a key, or looked for in a text · `pattern`: part of a pattern.
 */
export type Surrounding = "log" | "job" | "error" | "described" | "compared" | "pattern";

type Node = { readonly type: string; readonly start: number; readonly [key: string]: unknown };

/** Every text of a file that looks like words: two of them side by side, or one with a capital. */
export function wordsIn(file: string, source = textOf(file)): readonly SourceText[] {
  const { program, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file} cannot be parsed: ${errors[0]?.message}`);
  const found: SourceText[] = [];
  const visit = (value: unknown, within: ReadonlySet<Surrounding>) => {
    if (Array.isArray(value)) for (const one of value) visit(one, within);
    if (!isNode(value) || SILENT.test(value.type)) return;
    const text = textIn(value);
    if (text !== undefined && looksLikeWords(text)) {
      found.push({ file, line: source.slice(0, value.start).split("\n").length, text, within });
    }
    for (const [name, child] of Object.entries(value)) {
      const more = surrounding(value, name);
      visit(child, more === undefined ? within : new Set([...within, more]));
    }
  };
  visit(program, new Set());
  return found;
}

/** Names of modules, and types: nothing of them is a value. */
const SILENT = /^(?:Import|ExportAll|TSLiteral|TSTemplate)/;

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}

function textIn(node: Node): string | undefined {
  if (node.type === "Literal") return typeof node.value === "string" ? node.value : undefined;
  if (node.type !== "TemplateLiteral") return undefined;
  const { quasis } = node as unknown as { quasis: readonly { value: { cooked: string | null; raw: string } }[] };
  return quasis.map(({ value }) => value.cooked ?? value.raw).join("…");
}

const WORD = String.raw`\p{L}[\p{L}’'-]+`;
const LOOKS = [
  String.raw`(?:${WORD}|…)[,;:.!?”)]*\s+[“(]?${WORD}`,
  String.raw`${WORD}[,;:]?\s+[“(]?…`,
  String.raw`(?<![\p{L}\p{N}_$])\p{Lu}\p{Ll}+`,
];
const LIKE_WORDS = new RegExp(LOOKS.join("|"), "u");

/** A word is two letters or more; what is put into a template counts as one when a word stands beside it. */
export function looksLikeWords(text: string): boolean {
  return LIKE_WORDS.test(text);
}

/** What a child of a node stands in because of that node. */
function surrounding(node: Node, child: string): Surrounding | undefined {
  switch (node.type) {
    case "CallExpression":
      return child === "arguments" ? calledWith(node.callee as Node) : undefined;
    case "NewExpression":
      return child === "arguments" ? newOf(nameOf(node.callee) ?? "") : undefined;
    case "Property":
      return child === "key" ? "compared" : ofProperty(nameOf(node.key));
    default:
      return aroundOthers(node, child);
  }
}

function aroundOthers(node: Node, child: string): Surrounding | undefined {
  switch (node.type) {
    case "ThrowStatement":
      return "error";
    case "BinaryExpression":
      return /^[=!]==$/.test(String(node.operator)) ? "compared" : undefined;
    case "SwitchCase":
      return child === "test" ? "compared" : undefined;
    case "TaggedTemplateExpression":
      return nameOf(node.tag) === "raw" ? "pattern" : undefined;
    case "PropertyDefinition":
      // `override name = "ConfigError"`
      return nameOf(node.key) === "name" ? "error" : undefined;
    default:
      return undefined;
  }
}

const LOG_LEVELS: ReadonlySet<unknown> = new Set(["trace", "debug", "info", "warn", "error", "fatal"]);
const LOOKS_FOR: ReadonlySet<unknown> = new Set(["includes", "startsWith", "endsWith", "has", "get", "indexOf"]);
const BY_FUNCTION: readonly (readonly [RegExp, Surrounding])[] = [
  [/^report$/, "log"],
  // They make an option of a command from its description, and a pattern from beginnings or from the form of a sentence.
  [/(?:Option|clockTime)$/, "described"],
  [/^(?:begins|sentenceForm)$/, "pattern"],
];

function calledWith(callee: Node): Surrounding | undefined {
  if (callee.type === "Super") return "error";
  const name = nameOf(callee);
  if (callee.type !== "MemberExpression") {
    return BY_FUNCTION.find(([pattern]) => pattern.test(name ?? ""))?.[1];
  }
  const on = nameOf(callee.object);
  if ((on === "log" && LOG_LEVELS.has(name)) || name === "report") return "log";
  if (on === "jobs") return "job";
  return LOOKS_FOR.has(name) ? "compared" : undefined;
}

function newOf(name: string): Surrounding | undefined {
  return name.endsWith("Error") ? "error" : name === "RegExp" ? "pattern" : undefined;
}

function ofProperty(key: string | undefined): Surrounding | undefined {
  if (key === "about") return "job";
  return key === "description" || key === "name" ? "described" : undefined;
}

/** Of `a`, `x.a` and `x.y.a` the `a`. */
function nameOf(node: unknown): string | undefined {
  if (!isNode(node)) return undefined;
  if (node.type === "MemberExpression") return nameOf(node.property);
  return typeof node.name === "string" ? node.name : undefined;
}
