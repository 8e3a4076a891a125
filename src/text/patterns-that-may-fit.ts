// Which of many patterns a text has the letters for, told by one look at it: most texts have those of hardly any, and only these have to be tried.

import { needsOf } from "./pattern-needs.ts";

/** The places of such patterns in their list, in ascending order. */
type MayFit = (text: string) => readonly number[];

/** What begins so goes on with one of these; `ends`: the places of the patterns that need what ends here. */
type NeededBeginning = { readonly next: Map<number, NeededBeginning>; readonly ends: number[] };

/** A small letter that only other writings of English have: no needed text has it, but patterns take it for an “s”. */
const LONG_S = "ſ";

/** Of patterns with the letters that they need side by side (see pattern-needs.ts); those that need none are always among them. */
export function patternsThatMayFit(patterns: readonly RegExp[]): MayFit {
  const needs = patterns.map(needsOf);
  const always = needs.flatMap((lists, place) => (lists.length === 0 ? [place] : []));
  // What tells most is looked for in every text, and the rest only where that is found.
  const begun: NeededBeginning[] = [];
  for (const [place, [telling = []]] of needs.entries())
    for (const text of telling) endOfNeeded(text, begun).ends.push(place);

  return (text) => {
    const small = text.toLowerCase().replaceAll(LONG_S, "s");
    const found = endingIn(small, begun);
    if (found.length === 0) return always;
    const fitting = [...new Set(found)].filter(
      (place) => needs[place]?.every((texts) => texts.some((one) => small.includes(one))) === true,
    );
    return fitting.length === 0 ? always : [...always, ...fitting].sort((a, b) => a - b);
  };
}

function endOfNeeded(text: string, begun: NeededBeginning[]): NeededBeginning {
  const first = text.charCodeAt(0);
  let at: NeededBeginning = begun[first] ?? { next: new Map(), ends: [] };
  begun[first] = at;
  for (let n = 1; n < text.length; n++) {
    const code = text.charCodeAt(n);
    const further: NeededBeginning = at.next.get(code) ?? { next: new Map(), ends: [] };
    at.next.set(code, further);
    at = further;
  }
  return at;
}

/** The places of all of which a needed text stands anywhere in it. */
function endingIn(text: string, begun: readonly NeededBeginning[]): readonly number[] {
  const found: number[] = [];
  for (let from = 0; from < text.length; from++) {
    let at = begun[text.charCodeAt(from)];
    for (let n = from + 1; at !== undefined; n++) {
      for (const place of at.ends) found.push(place);
      at = at.next.get(text.charCodeAt(n));
    }
  }
  return found;
}

/** What is rewritten, and as what. */
export type Rewriting = readonly [RegExp, string | ((typed: string, ...groups: string[]) => string)];

/** Each rewriting of what those before it left, in their order. */
export function rewritingBy(rules: readonly Rewriting[]): (text: string) => string {
  const mayFit = patternsThatMayFit(rules.map(([pattern]) => pattern));
  return (text) => {
    let line = text;
    let places = mayFit(line);
    for (let nth = 0; nth < places.length; nth++) {
      const place = places[nth] ?? 0;
      const rule = rules[place];
      const written = rule === undefined ? line : line.replace(rule[0], rule[1] as string);
      if (written === line) continue;
      line = written;
      // What is written now may be what a later rule needs.
      places = mayFit(line);
      nth = places.findLastIndex((other) => other <= place);
    }
    return line;
  };
}
