// A file of boxes that are read in the order in which they were written, each only if it is just what was written, by the same program.
import { hash } from "node:crypto";
import { closeSync, fstatSync, mkdirSync, openSync, readSync, renameSync, writeSync } from "node:fs";
import { dirname } from "node:path";
import { crc32 } from "node:zlib";
import { errorMessage } from "../files/list-files.ts";
import type { Steps } from "../steps.ts";

/** Bytes, and what they were when they were written. Whoever could write others there on purpose could do anything. */
type BoxSeal = readonly [length: number, checksum: number];

type Contents = { readonly program: string; readonly boxes: readonly BoxSeal[] };

/** Behind the contents: their SHA-256 and their length, so many characters. */
const [HASH_LENGTH, SIZE_LENGTH] = [64, 12];

/** So many bytes, or items of a list, a box: what is read or written in one step. */
const [BOXED_BYTES, BOXED_ITEMS] = [2 ** 20, 5_000];

/** Takes the place of what was there once it is whole. Throws what the file system throws. */
export function* writeBoxes(path: string, program: string, boxes: Steps<void, Uint8Array>): Steps<void> {
  mkdirSync(dirname(path), { recursive: true });
  const unfinished = `${path}.new`;
  const file = openSync(unfinished, "w", 0o600);
  try {
    const seals: BoxSeal[] = [];
    for (const box of boxes) {
      if (box !== undefined) {
        writeSync(file, box);
        seals.push([box.length, crc32(box)]);
      }
      yield;
    }
    const contents = JSON.stringify({ program, boxes: seals } satisfies Contents);
    const size = String(Buffer.byteLength(contents)).padStart(SIZE_LENGTH);
    writeSync(file, contents + hash("sha256", contents) + size);
  } finally {
    closeSync(file);
  }
  renameSync(unfinished, path);
}

/** Why a file of boxes is not to be trusted. */
export class DoubtfulBoxes extends Error {}

export type BoxReader = {
  readonly json: () => unknown;
  readonly list: () => unknown[];
  readonly bytes: () => Uint8Array<ArrayBuffer>;
  readonly numbers: () => Uint32Array;
};

/**
 * Lets `read` take the boxes; undefined when there is no such file. Throws DoubtfulBoxes when the file is not whole, is of another program or has
 * other bytes than were written.
 */
export function readBoxes<T>(path: string, program: string, read: (boxes: BoxReader) => T): T | undefined {
  let file: number;
  try {
    file = openSync(path, "r");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw new DoubtfulBoxes(errorMessage(error));
  }
  try {
    const contents = contentsOf(file);
    if (contents.program !== program) throw new DoubtfulBoxes("it was written by another version of the program");
    return read(boxReader(file, contents.boxes));
  } finally {
    closeSync(file);
  }
}

function boxReader(file: number, seals: readonly BoxSeal[]): BoxReader {
  let [number, place] = [0, 0];
  // One for all texts, which nobody holds once they are read.
  const room = Buffer.allocUnsafeSlow(Math.max(0, ...seals.map(([length]) => length)));
  const take = (box: Uint8Array) => {
    const [length, checksum] = seals[number++] ?? [0, 0];
    if (box.length !== length) throw new DoubtfulBoxes("a box has another length");
    fillFrom(file, box, place);
    if (crc32(box) !== checksum) throw new DoubtfulBoxes("its bytes have changed");
    place += length;
  };
  const json = (): unknown => {
    const box = room.subarray(0, seals[number]?.[0]);
    take(box);
    return JSON.parse(box.toString("latin1"));
  };
  const bytes = () => {
    const all = new Uint8Array(Number(json()));
    for (let at = 0; at < all.length; at += BOXED_BYTES) take(all.subarray(at, at + BOXED_BYTES));
    return all;
  };
  const list = () => {
    const all: unknown[] = [];
    // Just what was written, as its hash says.
    for (let some = json() as unknown[]; some.length > 0; some = json() as unknown[])
      for (const one of some) all.push(one);
    return all;
  };
  return { json, list, bytes, numbers: () => new Uint32Array(bytes().buffer) };
}

function contentsOf(file: number): Contents {
  const { size } = fstatSync(file);
  const tail = Buffer.alloc(HASH_LENGTH + SIZE_LENGTH);
  fillFrom(file, tail, size - tail.length);
  const length = Number(tail.toString("latin1", HASH_LENGTH));
  if (!Number.isInteger(length) || length > size) throw new DoubtfulBoxes("it is not whole");
  const contents = Buffer.alloc(length);
  fillFrom(file, contents, size - tail.length - length);
  if (hash("sha256", contents) !== tail.toString("latin1", 0, HASH_LENGTH)) throw new DoubtfulBoxes("it is not whole");
  // Just what was written, as its hash says.
  return JSON.parse(contents.toString()) as Contents;
}

function fillFrom(file: number, bytes: Uint8Array, place: number): void {
  let done = place < 0 ? -1 : 0;
  while (done >= 0 && done < bytes.length) {
    const read = readSync(file, bytes, done, bytes.length - done, place + done);
    done = read === 0 ? -1 : done + read;
  }
  if (done < 0) throw new DoubtfulBoxes("it is not whole");
}

export function jsonBox(value: unknown): Uint8Array {
  return textBox(JSON.stringify(value));
}

/** A box of JSON. Signs beyond ASCII are written as `\u2019`: a text without any is read in a quarter of the time. */
export function textBox(json: string): Uint8Array {
  const escaped = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return Buffer.from(json.replace(/[\u0080-\uffff]/g, escaped), "latin1");
}

/** For `list` of the reader. */
export function* listBoxes(list: readonly unknown[]): Steps<void, Uint8Array> {
  for (let at = 0; at < list.length; at += BOXED_ITEMS) yield jsonBox(list.slice(at, at + BOXED_ITEMS));
  yield jsonBox([]);
}

/** For `bytes` and `numbers` of the reader. */
export function* byteBoxes({ buffer, byteOffset, byteLength }: ArrayBufferView): Steps<void, Uint8Array> {
  yield jsonBox(byteLength);
  for (let at = 0; at < byteLength; at += BOXED_BYTES)
    yield new Uint8Array(buffer, byteOffset + at, Math.min(BOXED_BYTES, byteLength - at));
}
