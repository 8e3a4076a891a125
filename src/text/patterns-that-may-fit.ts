// Which of many patterns a text has the letters for, told by one look at it: most texts have those of hardly any, and only these have to be tried.

import { lacksIn, lookFor } from "./needed-letters.ts";

/** The places of such patterns in their list, in ascending order. */
type MayFit = (text: string) => readonly number[];

/** Of patterns with the letters that they need side by side (see pattern-needs.ts); those that need none are always among them. */
export function patternsThatMayFit(patterns: readonly RegExp[]): MayFit {
  const first = patterns.map(lookFor)[0] ?? 0;
  return (text) => {
    const lacks = lacksIn(text);
    const places: number[] = [];
    for (let place = 0; place < patterns.length; place++) if ((lacks[first + place] ?? 0) === 0) places.push(place);
    return places;
  };
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
