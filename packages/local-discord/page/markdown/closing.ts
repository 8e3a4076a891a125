/** The end of a code span that opens at `at`, or -1 when it never closes. As many backticks close it as opened it. */
export function endOfCode(text: string, at: number): number {
  const ticks = runLength(text, at);
  for (let place = at + ticks; place < text.length; ) {
    if (text[place] !== "`") {
      place += 1;
      continue;
    }
    const run = runLength(text, place);
    if (run === ticks) return place + run;
    place += run;
  }
  return -1;
}

/** How often the character at `at` stands there in a row. */
export function runLength(text: string, at: number): number {
  let end = at;
  while (end < text.length && text[end] === text[at]) end += 1;
  return end - at;
}

/**
 * Where the mark that opened before `from` closes, or -1. Escaped characters and code spans are passed over. Of a longer
 * run of the same character the last part closes, so that `**bold *both***` nests.
 */
export function findClosing(text: string, from: number, mark: string): number {
  const character = mark[0] ?? "";
  for (let place = from; place < text.length; ) {
    if (text[place] === "\\") {
      place += 2;
    } else if (text[place] === "`") {
      const end = endOfCode(text, place);
      place = end < 0 ? place + runLength(text, place) : end;
    } else if (text[place] === character) {
      const run = runLength(text, place);
      const close = place + run - mark.length;
      if (closesWith(run, mark.length) && close > from && mayClose(text, close, mark)) return close;
      place += run;
    } else {
      place += 1;
    }
  }
  return -1;
}

/** A run of two inside `*…*` belongs to bold text; a run of three closes both. */
function closesWith(run: number, length: number): boolean {
  return length === 1 ? run === 1 || run === 3 : run >= length;
}

function mayClose(text: string, close: number, mark: string): boolean {
  if (mark === "*") return !/\s/.test(text[close - 1] ?? "");
  if (mark === "_") return !/\w/.test(text[close + 1] ?? "");
  return true;
}
