// A button carries its question, or the action that it has done. One codec, typed both ways; undefined for an id of
// somebody else.
import { createHash } from "node:crypto";
import * as z from "zod";
import { ButtonAction } from "../core/button-action.ts";
import { Question } from "../core/question.ts";
import type { CachedQuestion } from "../core/question-cache.ts";
import { ACTION_FIELDS, CODED_FIELDS, QUESTION_FIELDS } from "./custom-id-fields.ts";

/** Discord's limit for custom ids. */
const MAX_LENGTH = 100;

/** `turn` shows another page in the same message; `ask` answers beside it; `do` changes something for a person. */
export type Press =
  | { readonly act: "turn" | "ask"; readonly question: Question }
  | { readonly act: "do"; readonly action: ButtonAction };

/** A decoded id: a press; or, when its question was too long for an id, the key under which that is kept. */
export type Pressed =
  | Press
  | { readonly act: "turn" | "ask"; readonly about: About; readonly key: string; readonly page: number };

type About = Question["about"];

/** An id, and the question that has to be kept so that it can be read back. */
export type Encoded = { readonly id: string; readonly keep?: CachedQuestion };

/** Stands where other ids have the name of a question, and says that a key follows. */
const CACHED_PREFIX = "kept";

/** Characters of a key, 6 bits each: nobody guesses one. */
const KEY = 22;

const KeptParts = z.tuple([z.string(), z.string().regex(/^[\w-]{22}$/), z.int().min(0).max(999)]);

/** undefined when the question is too long to travel; an id is never cut, because a cut id cannot be read back. */
export function encodeCustomId(press: Press): string | undefined {
  const id =
    press.act === "do"
      ? writeId([press.act, press.action.do], press.action, ACTION_FIELDS[press.action.do])
      : writeId([press.act, press.question.about], press.question, QUESTION_FIELDS[press.question.about]);
  return id.length <= MAX_LENGTH || [...id].length <= MAX_LENGTH ? id : undefined;
}

/**
 * The id of a press of any length. When the question is too long, the id has its key instead, a hash that is the same
 * for all pages, and `keep` is what must be stored under it. undefined for an action that does not fit.
 */
export function encodeAnyLength(press: Press): Encoded | undefined {
  const id = encodeCustomId(press);
  if (id !== undefined) return { id };
  if (press.act === "do") return undefined;
  const { act, question } = press;
  const page = "page" in question ? (question.page ?? 0) : 0;
  const fields = QUESTION_FIELDS[question.about].filter((field) => field !== "page");
  const key = createHash("sha256")
    .update(writeId([question.about], question, fields))
    .digest("base64url")
    .slice(0, KEY);
  return { id: JSON.stringify([act, CACHED_PREFIX, question.about, key, page]), keep: { key, question } };
}

export function decodeCustomId(id: string): Pressed | undefined {
  const parts = parsePayload(id);
  if (!Array.isArray(parts)) return undefined;
  const [act, name, ...values] = parts as unknown[];
  if ((act === "turn" || act === "ask") && name === CACHED_PREFIX) return readKept(act, values);
  if (act === "do" && isButtonAction(name)) {
    const action = ButtonAction.safeParse({ do: name, ...unpack(ACTION_FIELDS[name], values) });
    return action.success ? { act, action: action.data } : undefined;
  }
  if ((act !== "turn" && act !== "ask") || !isAbout(name)) return undefined;
  const question = Question.safeParse({ about: name, ...unpack(QUESTION_FIELDS[name], values) });
  return question.success ? { act, question: question.data } : undefined;
}

function readKept(act: "turn" | "ask", values: readonly unknown[]): Pressed | undefined {
  const read = KeptParts.safeParse(values);
  if (!read.success) return undefined;
  const [about, key, page] = read.data;
  return isAbout(about) ? { act, about, key, page } : undefined;
}

function writeId(begin: readonly string[], value: object, order: readonly string[]): string {
  const fields = order.map((field) => toCode(field, Object.hasOwn(value, field) ? Object(value)[field] : null));
  while (fields.length > 0 && (fields.at(-1) ?? null) === null) fields.pop();
  return JSON.stringify([...begin, ...fields]);
}

function unpack(fields: readonly string[], values: readonly unknown[]): Readonly<Record<string, unknown>> {
  const entries = fields.map((field, index) => [field, fromCode(field, values[index])] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined && value !== null));
}

function toCode(field: string, value: unknown): unknown {
  return typeof value === "string" ? (CODED_FIELDS[field]?.indexOf(value) ?? value) : value;
}

/** A number without a word is left as it is, so that the question is refused. */
function fromCode(field: string, value: unknown): unknown {
  return typeof value === "number" ? (CODED_FIELDS[field]?.[value] ?? value) : value;
}

function isButtonAction(value: unknown): value is ButtonAction["do"] {
  return typeof value === "string" && Object.hasOwn(ACTION_FIELDS, value);
}

function isAbout(value: unknown): value is Question["about"] {
  return typeof value === "string" && Object.hasOwn(QUESTION_FIELDS, value);
}

function parsePayload(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // Not JSON: not an id of ours.
    return undefined;
  }
}
