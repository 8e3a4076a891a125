// A button carries its question, or what it has done. One codec, typed both ways; undefined for an id that is not ours.
import { Order } from "../order.ts";
import { Question } from "../question.ts";

/** Discord's limit for custom ids. */
const MAX_LENGTH = 100;

/** `turn` shows another page in the same message; `ask` answers beside it; `do` changes something for its owner. */
export type Press =
  | { readonly act: "turn" | "ask"; readonly question: Question }
  | { readonly act: "do"; readonly order: Order };

/** The fields of each question in the order in which they are written. Append only: messages outlive releases. */
const FIELDS: Readonly<Record<Question["about"], readonly string[]>> = {
  event: ["id", "page", "asOf"],
  "event-named": ["words", "asOf"],
  next: ["page", "topic", "actor", "within", "asOf"],
  changes: ["page", "since", "topic", "actor", "asOf"],
  quote: ["id"],
  quotes: ["page", "words", "speaker", "topic", "event", "asOf"],
  sources: ["event", "page", "asOf"],
  who: ["id", "page", "asOf"],
  "who-named": ["words", "asOf"],
  calendar: ["vague", "topic", "actor"],
  timeline: ["page", "topic", "actor", "from", "to", "asOf"],
  search: ["words", "page", "asOf"],
  check: ["text", "speaker", "said"],
  attache: [],
  help: [],
};

/** The same for what can be done. */
const ORDER_FIELDS: Readonly<Record<Order["do"], readonly string[]>> = {
  "stop-follow": ["owner", "id", "page"],
  "stop-reminder": ["owner", "id", "page"],
  "show-following": ["owner", "page"],
  "resume-messages": ["owner"],
};

/** undefined when the question is too long to travel; an id is never cut, because a cut id cannot be read back. */
export function encodeCustomId(press: Press): string | undefined {
  const [name, value, order] =
    press.act === "do"
      ? [press.order.do, press.order, ORDER_FIELDS[press.order.do]]
      : [press.question.about, press.question, FIELDS[press.question.about]];
  const fields = order.map((field) => (Object.hasOwn(value, field) ? Object(value)[field] : null) as unknown);
  while (fields.length > 0 && (fields.at(-1) ?? null) === null) fields.pop();
  const id = JSON.stringify([press.act, name, ...fields]);
  return [...id].length <= MAX_LENGTH ? id : undefined;
}

export function decodeCustomId(id: string): Press | undefined {
  const parts = parseJson(id);
  if (!Array.isArray(parts)) return undefined;
  const [act, name, ...values] = parts as unknown[];
  if (act === "do" && isOrder(name)) {
    const order = Order.safeParse({ do: name, ...unpack(ORDER_FIELDS[name], values) });
    return order.success ? { act, order: order.data } : undefined;
  }
  if ((act !== "turn" && act !== "ask") || !isAbout(name)) return undefined;
  const question = Question.safeParse({ about: name, ...unpack(FIELDS[name], values) });
  return question.success ? { act, question: question.data } : undefined;
}

function unpack(fields: readonly string[], values: readonly unknown[]): Readonly<Record<string, unknown>> {
  const entries = fields.map((field, index) => [field, values[index]] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined && value !== null));
}

function isOrder(value: unknown): value is Order["do"] {
  return typeof value === "string" && Object.hasOwn(ORDER_FIELDS, value);
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
