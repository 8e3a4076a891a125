// What a text must have in it for a pattern to fit, as letters side by side: found by reading the pattern and not the texts. Most texts lack it.

/** Of each of these lists a text has at least one, in small letters, if the pattern fits it; what tells most comes first. No list where anything may fit. */
export type Needs = readonly (readonly string[])[];

/** `exact`: all that a stretch of a pattern fits, where that is few texts; `needs`: what stands beside it or in it all the same. */
type Fitting = { readonly exact: readonly string[] | undefined; readonly needs: Needs };

const ANYTHING: Fitting = { exact: undefined, needs: [] };
const NO_LETTERS: Fitting = { exact: [""], needs: [] };

/** More combinations of what stands side by side tell no better what is needed. */
const MAX_COMBINED = 64;

/** Signs of the longest range that is written out. */
const MAX_RANGE = 12;

/** Never wrong where it names needs: a pattern with what is not known here needs nothing. */
export function needsOf({ source }: RegExp): Needs {
  const reader = { source, at: 0 };
  const whole = readChoice(reader);
  return reader.at === source.length ? mostTellingFirst(neededBy(whole)) : [];
}

/** Where a pattern is read. */
type PatternReader = { readonly source: string; at: number };

function readChoice(reader: PatternReader): Fitting {
  const branches = [readInRow(reader)];
  while (reader.source[reader.at] === "|") {
    reader.at++;
    branches.push(readInRow(reader));
  }
  const [only] = branches;
  if (only !== undefined && branches.length === 1) return only;
  const exact = branches.flatMap((branch) => branch.exact ?? []);
  if (branches.every((branch) => branch.exact !== undefined)) return { exact: [...new Set(exact)], needs: [] };
  // Of each branch what tells most.
  const told = branches.map((branch) => mostTellingFirst(neededBy(branch))[0]);
  const isAnyFree = told.some((list) => list === undefined);
  return { exact: undefined, needs: isAnyFree ? [] : [[...new Set(told.flatMap((list) => list ?? []))]] };
}

function readInRow(reader: PatternReader): Fitting {
  const needs: (readonly string[])[] = [];
  let [run, isExact]: [readonly string[], boolean] = [[""], true];
  while (reader.at < reader.source.length && !/[|)]/.test(reader.source[reader.at] ?? "")) {
    const { exact, needs: more } = readRepeated(reader);
    needs.push(...more);
    if (exact !== undefined && run.length * exact.length <= MAX_COMBINED) {
      run = [...new Set(run.flatMap((before) => exact.map((behind) => before + behind)))];
      continue;
    }
    needs.push(...neededOf(run));
    [run, isExact] = [exact ?? [""], false];
  }
  return isExact ? { exact: run, needs } : { exact: undefined, needs: [...needs, ...neededOf(run)] };
}

function readRepeated(reader: PatternReader): Fitting {
  const one = readOne(reader);
  const [signs = "", least = "0"] = /^(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/.exec(reader.source.slice(reader.at)) ?? [];
  reader.at += signs.length;
  if (signs === "" || signs === "{1}") return one;
  if (signs.startsWith("?") || signs.startsWith("{0,1}")) {
    return one.exact === undefined ? ANYTHING : { exact: ["", ...one.exact], needs: [] };
  }
  return signs.startsWith("+") || Number(least) > 0 ? { exact: undefined, needs: neededBy(one) } : ANYTHING;
}

function readOne(reader: PatternReader): Fitting {
  const sign = String.fromCodePoint(reader.source.codePointAt(reader.at) ?? 0);
  reader.at += sign.length;
  if (sign === "(") return readGroup(reader);
  if (sign === "[") return readClass(reader);
  if (sign === "\\") return readEscape(reader);
  if (sign === ".") return ANYTHING;
  return sign === "^" || sign === "$" ? NO_LETTERS : letterFor(sign);
}

/** What looks ahead or behind takes no place; what must not stand there is needed by nothing. */
function readGroup(reader: PatternReader): Fitting {
  const [opening = ""] = /^\?(?:<?[=!]|:|<\w+>)/.exec(reader.source.slice(reader.at)) ?? [];
  if (opening === "" && reader.source[reader.at] === "?") return readsNoMore(reader);
  reader.at += opening.length;
  const inside = readChoice(reader);
  reader.at++;
  if (opening.endsWith("!")) return NO_LETTERS;
  return opening.endsWith("=") ? { exact: [""], needs: neededBy(inside) } : inside;
}

/** A list of signs; of a class of them, of a long range or of all others anything may be meant. */
function readClass(reader: PatternReader): Fitting {
  const [inside] = /^(?:\\.|[^\]\\])*/su.exec(reader.source.slice(reader.at)) ?? [""];
  reader.at += inside.length + 1;
  if (inside.includes("[")) return readsNoMore(reader);
  if (inside.startsWith("^")) return ANYTHING;
  const signs: string[] = [];
  for (const [, escaped, from = "", to] of inside.matchAll(/(\\[^-.'/\\])|\\?(.)(?:-([^\\]))?/gsu)) {
    const [first, last] = [from.codePointAt(0) ?? 0, (to ?? from).codePointAt(0) ?? 0];
    if (escaped !== undefined || last - first > MAX_RANGE) return ANYTHING;
    for (let code = first; code <= last; code++) signs.push(String.fromCodePoint(code));
  }
  const letters = signs.map((sign) => letterFor(sign).exact?.[0]);
  return letters.includes(undefined)
    ? ANYTHING
    : { exact: [...new Set(letters.flatMap((letter) => letter ?? []))], needs: [] };
}

function readEscape(reader: PatternReader): Fitting {
  const [escaped = ""] =
    /^(?:[pPu]\{[^}]*\}|k<\w+>|u[\dA-Fa-f]{4}|x[\dA-Fa-f]{2}|c[A-Za-z]|\d+|.)/su.exec(reader.source.slice(reader.at)) ??
    [];
  reader.at += escaped.length;
  if (/^u[\dA-Fa-f]{4}$/.test(escaped)) return letterFor(String.fromCharCode(Number.parseInt(escaped.slice(1), 16)));
  if (/^[bB]$/.test(escaped)) return NO_LETTERS;
  return /^[\p{L}\p{N}]/u.test(escaped) ? ANYTHING : letterFor(escaped);
}

/** In small letters; letters beyond the alphabet have forms of their own, and may be any. */
function letterFor(sign: string): Fitting {
  const isPlain = /^[\0-\x7f]$/.test(sign) || sign.toLowerCase() === sign.toUpperCase();
  return isPlain ? { exact: [sign.toLowerCase()], needs: [] } : ANYTHING;
}

/** The pattern stays unread from here on, so that it needs nothing. */
function readsNoMore(reader: PatternReader): Fitting {
  reader.at = Number.POSITIVE_INFINITY;
  return ANYTHING;
}

function neededBy({ exact, needs }: Fitting): Needs {
  return exact === undefined ? needs : [...needs, ...neededOf(exact)];
}

function neededOf(texts: readonly string[]): Needs {
  return texts.includes("") ? [] : [texts];
}

/** The longer the shortest text of a list, and the shorter the list, the fewer texts have one of it. */
function mostTellingFirst(needs: Needs): Needs {
  return needs.toSorted((a, b) => shortestIn(b) - shortestIn(a) || a.length - b.length);
}

function shortestIn(texts: readonly string[]): number {
  return Math.min(...texts.map(({ length }) => length));
}
