// A button carries its question. One codec, typed both ways; undefined for an id that is not ours.
import { Question } from "../question.ts";

/** Discord's limit for custom ids. */
const MAX_LENGTH = 100;

/** `turn` shows another page in the same message; `ask` answers beside it. */
export type Press = { readonly act: "turn" | "ask"; readonly question: Question };

/** The fields of each question in the order in which they are written. Append only: messages outlive releases. */
const FIELDS: Readonly<Record<Question["about"], readonly string[]>> = {
  event: ["id", "page", "asOf"],
  "event-named": ["words", "asOf"],
  next: ["page", "topic", "actor", "within"],
  changes: ["page", "since", "topic", "actor"],
  quote: ["id"],
  quotes: ["page", "words", "speaker", "topic", "event"],
  who: ["id", "page", "asOf"],
  "who-named": ["words", "asOf"],
  search: ["words", "page"],
  attache: [],
  help: [],
};

/** undefined when the question is too long to travel; an id is never cut, because a cut id cannot be read back. */
export function encodeCustomId({ act, question }: Press): string | undefined {
  const fields = FIELDS[question.about].map(
    (field) => (Object.hasOwn(question, field) ? Object(question)[field] : null) as unknown,
  );
  while (fields.length > 0 && (fields.at(-1) ?? null) === null) fields.pop();
  const id = JSON.stringify([act, question.about, ...fields]);
  return [...id].length <= MAX_LENGTH ? id : undefined;
}

export function decodeCustomId(id: string): Press | undefined {
  const parts = parseJson(id);
  if (!Array.isArray(parts)) return undefined;
  const [act, about, ...values] = parts as unknown[];
  if ((act !== "turn" && act !== "ask") || !isAbout(about)) return undefined;
  const entries = FIELDS[about].map((field, index) => [field, values[index]] as const);
  const given = entries.filter(([, value]) => value !== undefined && value !== null);
  const question = Question.safeParse({ about, ...Object.fromEntries(given) });
  return question.success ? { act, question: question.data } : undefined;
}

function isAbout(value: unknown): value is Question["about"] {
  return typeof value === "string" && Object.hasOwn(FIELDS, value);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // Not JSON: not an id of ours.
    return undefined;
  }
}
