// Whether one word is the opposite of another, or another one of its kind.
import { wordsOf } from "./compared-words.ts";
import { OPPOSITE_FIELDS, OPPOSITES } from "./opposites-list.ts";

type Field = { readonly line: number; readonly thing: number };

function keyOfWord(word: string): string {
  return wordsOf(word)
    .map(({ key }) => key)
    .join("");
}

function readOpposites(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  const add = (a: string, b: string) => found.set(a, (found.get(a) ?? new Set()).add(b));
  for (const line of OPPOSITES.split(/[;\n]/)) {
    const [left = [], right = []] = line.split("/").map((side) => side.trim().split(" ").map(keyOfWord));
    for (const a of left) {
      for (const b of right) {
        add(a, b);
        add(b, a);
      }
    }
  }
  return found;
}

function readFields(): ReadonlyMap<string, readonly Field[]> {
  const found = new Map<string, Field[]>();
  for (const [line, things] of OPPOSITE_FIELDS.trim().split("\n").entries()) {
    for (const [thing, names] of things.split(" ").entries()) {
      for (const key of names.split("+").map(keyOfWord)) found.set(key, [...(found.get(key) ?? []), { line, thing }]);
    }
  }
  return found;
}

const OPPOSITE_OF = readOpposites();
const FIELDS_OF = readFields();

/** The word as it stands, and what it may be a form of: “gained” of “gain”, “cities” of “city”. All are keys of words. */
export function baseForms(key: string): readonly string[] {
  const kept = FORMS.get(key);
  if (kept !== undefined) return kept;
  if (FORMS.size > MAX_KEPT) FORMS.clear();
  const forms = formsOf(key);
  FORMS.set(key, forms);
  return forms;
}

/** The same few thousand words are asked for again and again. */
const FORMS = new Map<string, readonly string[]>();
const MAX_KEPT = 20_000;

function formsOf(key: string): readonly string[] {
  const forms = [key];
  const [, ied] = /^(.{2,})(?:ies|ied)$/.exec(key) ?? [];
  if (ied !== undefined) forms.push(`${ied}y`);
  const [, stem] = /^(.{3,}?)(?:s|es|ed|d|ing|er|ers|ly)$/.exec(key) ?? [];
  if (stem !== undefined) forms.push(stem);
  for (const ending of ["es", "ed", "ing", "er", "ers", "ly"]) {
    if (!key.endsWith(ending) || key.length < ending.length + 3) continue;
    const bare = key.slice(0, -ending.length);
    forms.push(bare, `${bare}e`);
    if (bare.at(-1) === bare.at(-2)) forms.push(bare.slice(0, -1));
  }
  return [...new Set(forms)];
}

const OPPOSING_PREFIX = /^(?:un|in|im|il|ir|dis|non|mis|de|anti|counter)/;

/** “Unilateral” and “multilateral”. */
const COUNTED = /^(uni|bi|tri|multi|mono|poly)(.{4,})$/;

/** Whether one is the opposite of the other: “war” and “peace”, “intended” and “unintended”. Keys of words. */
export function areOpposites(one: string, other: string): boolean {
  const [ours, theirs] = [baseForms(one), baseForms(other)];
  if (ours.some((form) => theirs.some((their) => OPPOSITE_OF.get(form)?.has(their)))) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  const [count, others] = [COUNTED.exec(one), COUNTED.exec(other)];
  if (count !== null && others !== null && count[1] !== others[1] && count[2] === others[2]) return true;
  const prefix = OPPOSING_PREFIX.exec(long)?.[0];
  return prefix !== undefined && short.length >= 4 && long.slice(prefix.length) === short;
}

/** Whether both are of one kind, and not the same: “March” and “April”, “trade” and “nuclear”. Keys of words. */
export function areRivals(one: string, other: string): boolean {
  const [ours, theirs] = [fieldsOf(one), fieldsOf(other)];
  if (ours.some((a) => theirs.some((b) => a.line === b.line && a.thing === b.thing))) return false;
  return ours.some((a) => theirs.some((b) => a.line === b.line));
}

function fieldsOf(key: string): readonly Field[] {
  return baseForms(key).flatMap((form) => FIELDS_OF.get(form) ?? []);
}
