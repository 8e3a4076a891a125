// Texts that were put into files: how the files are with them and, wherever they stand by now, without them. Pure.
import { byPlace, type Insertion, lineEnd } from "./insert-item.ts";
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
  const whole = insertions.map((one) => ({ ...one, at: start + one.at })).toSorted(byPlace);
  const changed = insertAll(text, whole);
  let shift = 0;
  return whole.map(({ at, text: inserted, removed = 0 }) => {
    const place = at + shift;
    const before = changed.slice(Math.max(0, place - CONTEXT), place);
    shift += inserted.length - removed;
    const change = { path, at, inserted, before, created: false };
    if (removed === 0) return change;
    const end = place + inserted.length;
    return { ...change, removed: text.slice(at, at + removed), after: changed.slice(end, end + CONTEXT) };
  });
}

/** The text of a file with its changes, which count in `text`; undefined: no such file. */
export function withChanges(text: string | undefined, changes: readonly FileChange[]): string {
  return insertAll(
    text ?? "",
    changes.map(({ at, inserted, removed = "" }) => ({ at, text: inserted, removed: removed.length })),
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
  const places: { readonly start: number; readonly end: number; readonly removed: string }[] = [];
  for (const change of changes.toSorted((a, b) => a.at - b.at)) {
    if (rest === undefined) return { ok: false, gone: change };
    if (change.created) {
      if (rest !== change.inserted) return { ok: false, gone: change };
      return { ok: true, text: undefined };
    }
    const start = findChange(rest, change, change.at + shift);
    if (start === undefined) return { ok: false, gone: change };
    const { inserted, removed = "" } = change;
    places.push({ start, end: start + inserted.length, removed });
    shift += inserted.length - removed.length;
  }
  for (const { start, end, removed } of places.toSorted((a, b) => b.start - a.start)) {
    rest = (rest ?? "").slice(0, start) + removed + (rest ?? "").slice(end);
  }
  return { ok: true, text: rest };
}

/** Where the text stands; undefined when it does not, or when it cannot be told from the same text elsewhere. */
function findChange(text: string, change: FileChange, expected: number): number | undefined {
  const { inserted, before = "", removed } = change;
  if (removed !== undefined) return findReplaced(text, change, expected);
  const places: number[] = [];
  for (let at = text.indexOf(inserted); at >= 0; at = text.indexOf(inserted, at + 1)) {
    if (endsThere(text, inserted, at)) places.push(at);
  }
  const asBefore = places.filter((at) => text.slice(0, at).endsWith(before));
  if (asBefore.length > 0) return asBefore.length === 1 ? asBefore[0] : asBefore.find((at) => at === expected);
  // A whole development or source tells itself from others; an id among others does not.
  return places.length === 1 && inserted.trim().includes("\n") ? places[0] : undefined;
}

/** What took the place of another text is untouched only if everything around it is. */
function findReplaced(
  text: string,
  { inserted, before = "", after = "" }: FileChange,
  expected: number,
): number | undefined {
  const around = before + inserted + after;
  const places: number[] = [];
  for (let at = text.indexOf(around); at >= 0; at = text.indexOf(around, at + 1)) {
    const [isFirst, isLast] = [at === 0, at + around.length === text.length];
    // Where less than all of the context stands, the text began or ended there.
    if ((before.length === CONTEXT || isFirst) && (after.length === CONTEXT || isLast)) places.push(at + before.length);
  }
  return places.length === 1 ? places[0] : places.find((at) => at === expected);
}

/** What begins with a new line ends with the line. */
function endsThere(text: string, inserted: string, at: number): boolean {
  const end = at + inserted.length;
  return !/^\r?\n/.test(inserted) || lineEnd(text, end) === end;
}
