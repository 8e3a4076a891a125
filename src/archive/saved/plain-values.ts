// What is made of records as boxes, and back: objects of arrays of numbers, of texts, of lists of records and of maps and sets by texts.
import { rowOf } from "../keyed-numbers.ts";
import type { Steps } from "../steps.ts";
import { type BoxReader, byteBoxes, jsonBox, listBoxes } from "./boxes.ts";

/** In which arrays numbers may stand. */
const ARRAYS = { Uint8Array, Uint16Array, Uint32Array, Float32Array, Float64Array } as const;

/** What follows the head of a value. */
type Head =
  | readonly [is: "value", plain: unknown]
  | readonly [is: "numbers", array: keyof typeof ARRAYS]
  | readonly [is: "records" | "list" | "map" | "set" | "record-lists"]
  | readonly [is: "object", keys: readonly string[]];

/** Records by their numbers, and the other way round. */
export type NumberOfRecord = (record: unknown) => number | undefined;

/** `numberOf`: of the records that may be named in it. A list or map is of records when its first entry is one or begins with one. */
export function* valueBoxes(value: unknown, numberOf: NumberOfRecord): Steps<void, Uint8Array> {
  const head = headOf(value, numberOf);
  yield jsonBox(head);
  if (ArrayBuffer.isView(value)) yield* byteBoxes(value);
  else if (value instanceof Set) yield* listBoxes([...value]);
  else if (value instanceof Map) {
    const keys: readonly unknown[] = [...value.keys()];
    yield* listBoxes(keys);
    if (head[0] === "map") yield* listBoxes([...value.values()]);
    else {
      // As the head says.
      const lists = [...value.values()] as readonly (readonly unknown[])[];
      yield* byteBoxes(startsOf(lists));
      yield* byteBoxes(yield* numbersIn(lists.flat(), numberOf));
    }
  } else if (Array.isArray(value)) {
    if (head[0] === "records") yield* byteBoxes(yield* numbersIn(value, numberOf));
    else yield* listBoxes(value);
  } else if (head[0] === "object") {
    for (const part of Object.values(value as object)) yield* valueBoxes(part, numberOf);
  }
}

/** A step for so many records. */
const NUMBERED_AT_ONCE = 2 ** 13;

function* numbersIn(records: readonly unknown[], numberOf: NumberOfRecord): Steps<Uint32Array, Uint8Array> {
  const numbers = new Uint32Array(records.length);
  for (const [place, record] of records.entries()) {
    numbers[place] = numberOf(record) ?? 0;
    if (place % NUMBERED_AT_ONCE === 0) yield;
  }
  return numbers;
}

function startsOf(lists: readonly (readonly unknown[])[]): Uint32Array {
  const starts = new Uint32Array(lists.length + 1);
  for (const [place, { length }] of lists.entries()) starts[place + 1] = (starts[place] ?? 0) + length;
  return starts;
}

function headOf(value: unknown, numberOf: NumberOfRecord): Head {
  if (typeof value !== "object" || value === null) return ["value", value];
  if (ArrayBuffer.isView(value)) return ["numbers", value.constructor.name as keyof typeof ARRAYS];
  if (value instanceof Set) return ["set"];
  if (value instanceof Map) {
    const first: unknown = value.values().next().value;
    return Array.isArray(first) && numberOf(first[0]) !== undefined ? ["record-lists"] : ["map"];
  }
  if (Array.isArray(value)) return numberOf(value[0]) === undefined ? ["list"] : ["records"];
  return ["object", Object.keys(value)];
}

/** `records` by the numbers that they had when it was written. Just what was written, as the hashes of the boxes say. */
export function readValue(boxes: BoxReader, records: readonly unknown[]): unknown {
  const [is, more] = boxes.json() as Head;
  switch (is) {
    case "value":
      return more;
    case "numbers":
      return new ARRAYS[more](boxes.bytes().buffer);
    case "set":
      return new Set(boxes.list());
    case "list":
      return boxes.list();
    case "records":
      return Array.from(boxes.numbers(), (number) => records[number]);
    case "map": {
      const [keys, values] = [boxes.list(), boxes.list()];
      return new Map(keys.map((key, place) => [key, values[place]]));
    }
    case "record-lists": {
      const [keys, starts, values] = [boxes.list(), boxes.numbers(), boxes.numbers()];
      const recordsOf = (place: number) => Array.from(rowOf(place, { starts, values }), (number) => records[number]);
      return new Map(keys.map((key, place) => [key, recordsOf(place)]));
    }
    case "object":
      return Object.fromEntries(more.map((key) => [key, readValue(boxes, records)]));
  }
}
