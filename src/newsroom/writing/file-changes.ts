// Texts that were put into files: how the files are with them and, wherever they stand by now, without them. Pure.
import { type Insertion, lineEnd } from "./insert-item.ts";
import { insertAll } from "./insert-step.ts";
import type { FileChange } from "./publication.ts";

/** How much is kept of what stands before a text, in UTF-16 units. */
const CONTEXT = 80;

/** The changes of one file. `start` is where the text stands that the insertions count in; `text` is the whole file as it was. */
export function changesOf(
  path: string,
  start: number,
  insertions: readonly Insertion[],
  text: string,
): readonly FileChange[] {
  const whole = insertions
    .map(({ at, text: inserted }) => ({ at: start + at, text: inserted }))
    .toSorted((a, b) => a.at - b.at);
  const after = insertAll(text, whole);
  let shift = 0;
  return whole.map(({ at, text: inserted }) => {
    const before = after.slice(Math.max(0, at + shift - CONTEXT), at + shift);
    shift += inserted.length;
    return { path, at, inserted, before, created: false };
  });
}

/** The text of a file with its changes, which count in `text`; undefined: no such file. */
export function withChanges(text: string | undefined, changes: readonly FileChange[]): string {
  return insertAll(
    text ?? "",
    changes.map(({ at, inserted }) => ({ at, text: inserted })),
  );
}

/** `gone`: a text that is not there as it was put there. */
export type TextRemoved =
  | { readonly ok: true; readonly text: string | undefined }
  | { readonly ok: false; readonly gone: FileChange };

/** The text of a file without these of its changes; undefined: the file is to go. Everything else stays, whatever was added since. */
export function withoutChanges(text: string | undefined, changes: readonly FileChange[]): TextRemoved {
  let rest = text;
  let shift = 0;
  const places: { readonly start: number; readonly end: number }[] = [];
  for (const change of changes.toSorted((a, b) => a.at - b.at)) {
    if (rest === undefined) return { ok: false, gone: change };
    if (change.created) {
      if (rest !== change.inserted) return { ok: false, gone: change };
      return { ok: true, text: undefined };
    }
    const start = findChange(rest, change, change.at + shift);
    if (start === undefined) return { ok: false, gone: change };
    places.push({ start, end: start + change.inserted.length });
    shift += change.inserted.length;
  }
  for (const { start, end } of places.toSorted((a, b) => b.start - a.start)) {
    rest = (rest ?? "").slice(0, start) + (rest ?? "").slice(end);
  }
  return { ok: true, text: rest };
}

/** Where the text stands; undefined when it does not, or when it cannot be told from the same text elsewhere. */
function findChange(text: string, { inserted, before = "" }: FileChange, expected: number): number | undefined {
  const places: number[] = [];
  for (let at = text.indexOf(inserted); at >= 0; at = text.indexOf(inserted, at + 1)) {
    if (endsThere(text, inserted, at)) places.push(at);
  }
  const asBefore = places.filter((at) => text.slice(0, at).endsWith(before));
  if (asBefore.length > 0) return asBefore.length === 1 ? asBefore[0] : asBefore.find((at) => at === expected);
  // A whole development or source tells itself from others; an id among others does not.
  return places.length === 1 && inserted.trim().includes("\n") ? places[0] : undefined;
}

/** What begins with a new line ends with the line. */
function endsThere(text: string, inserted: string, at: number): boolean {
  const end = at + inserted.length;
  return !/^\r?\n/.test(inserted) || lineEnd(text, end) === end;
}
