// A development into the text of its event, and sources into the last one's list; checked by reading the text again. Pure.
import { isDeepStrictEqual } from "node:util";
import { isMap, isSeq, parseDocument, type YAMLSeq } from "yaml";
import { canFollow, type Known } from "../../archive/known.ts";
import { byPlace, type Insertion, insertItem } from "./insert-item.ts";
import { type PlainRecord, yamlLines, yamlString } from "./yaml-text.ts";

/** An event in its file: YAML, or one line of JSON. */
export type EventText = { readonly text: string; readonly layout: "yaml" | "json" };

/** Undefined: the text is laid out in a way that has no safe place for it. */
export type Inserted = { readonly insertions: readonly Insertion[]; readonly record: unknown } | undefined;

/**
 * Where a development that became known then belongs: behind the last that is not later, and behind those of the same bounds.
 * Undefined where no place gives an order that can be.
 */
export function placeInOrder(steps: readonly Known[], known: Known): number | undefined {
  const wanted = steps.findLastIndex((step) => !isLater(step, known)) + 1;
  const places = Array.from({ length: steps.length + 1 }, (_, index) => index).filter((index) =>
    isInOrder(steps.toSpliced(index, 0, known)),
  );
  return places.toSorted((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted) || b - a)[0];
}

function isLater(one: Known, other: Known): boolean {
  if (one.by !== other.by) return one.by > other.by;
  if (one.from !== other.from) return (one.from ?? "") > (other.from ?? "");
  return one.at !== undefined && other.at !== undefined && Date.parse(one.at) > Date.parse(other.at);
}

/** As the check of files has it: each can have followed the latest beginning before it. */
function isInOrder(steps: readonly Known[]): boolean {
  let before: Known | undefined;
  for (const step of steps) {
    if (before !== undefined && !canFollow(before, step)) return false;
    if (before === undefined || (step.from ?? "") >= (before.from ?? "")) before = step;
  }
  return true;
}

/** The development as the `index`th of its event. */
export function insertStep(event: EventText, index: number, step: PlainRecord): Inserted {
  const list = listAt(event.text, (steps) => steps);
  const item = { lines: yamlLines(step), flow: JSON.stringify(step) };
  const insertion = list === undefined ? undefined : insertItem(event.text, list, index, item);
  if (insertion === undefined) return undefined;
  return checked(event, [insertion], (steps) => steps.toSpliced(index, 0, JSON.parse(JSON.stringify(step))));
}

/** These ids into the sources of the last development, each at its place in `order`, the list as it will be. */
export function insertSourceIds(event: EventText, added: readonly string[], order: readonly string[]): Inserted {
  const list = listAt(event.text, (steps) => {
    const last = steps.items.at(-1);
    return isMap(last) ? last.get("sources", true) : undefined;
  });
  if (list === undefined) return undefined;
  const insertions = insertIds(event, list, added, order);
  if (insertions === undefined) return undefined;
  return checked(event, insertions, (steps) => {
    const last = steps.at(-1);
    return typeof last === "object" ? steps.with(-1, { ...last, sources: order }) : steps;
  });
}

/** These ids into a list of ids, each at its place in `order`, the list as it will be. */
export function insertIds(
  { text, layout }: EventText,
  list: YAMLSeq,
  added: readonly string[],
  order: readonly string[],
): readonly Insertion[] | undefined {
  const write = (id: string) => (layout === "json" ? JSON.stringify(id) : yamlString(id, "flow"));
  const insertions: (Insertion | undefined)[] = [];
  if (list.items.length === 0) {
    insertions.push(insertItem(text, list, 0, { lines: [], flow: order.map(write).join(", ") }));
  } else {
    let index = 0;
    for (const id of order) {
      if (!added.includes(id)) index++;
      else insertions.push(insertItem(text, list, index, { lines: [yamlString(id)], flow: write(id) }));
    }
  }
  return insertions.every((one) => one !== undefined) ? insertions : undefined;
}

function listAt(text: string, find: (steps: YAMLSeq) => unknown): YAMLSeq | undefined {
  const document = parseDocument(text, { keepSourceTokens: true });
  const steps: unknown = document.errors.length > 0 ? undefined : document.get("developments", true);
  const found = isSeq(steps) ? find(steps) : undefined;
  return isSeq(found) ? found : undefined;
}

/** What is inserted has to give the event of before with changed developments, and nothing else. */
function checked(
  event: EventText,
  insertions: readonly Insertion[],
  change: (steps: readonly unknown[]) => readonly unknown[],
): Inserted {
  const before = readEvent(event);
  const record = readEvent({ ...event, text: insertAll(event.text, insertions) });
  const steps: unknown = before === undefined ? undefined : Reflect.get(before, "developments");
  if (before === undefined || !Array.isArray(steps)) return undefined;
  return isDeepStrictEqual(record, { ...before, developments: change(steps) }) ? { insertions, record } : undefined;
}

function readEvent({ text, layout }: EventText): object | undefined {
  try {
    const document = parseDocument(text);
    if (document.errors.length > 0) return undefined;
    const value: unknown = layout === "json" ? JSON.parse(text) : document.toJS();
    return typeof value === "object" && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The text with all of them in it; of two at one place the first stands first. */
export function insertAll(text: string, insertions: readonly Insertion[]): string {
  let end = 0;
  const parts: string[] = [];
  for (const { at, text: inserted, removed = 0 } of insertions.toSorted(byPlace)) {
    parts.push(text.slice(end, at), inserted);
    end = at + removed;
  }
  return parts.join("") + text.slice(end);
}
