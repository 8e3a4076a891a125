// What is called off or put off in so many words of another language than English, and is not. Pure.

import { fold } from "../../text/tokens.ts";
import type { Doubt } from "./doubted-steps.ts";

/** Beginnings of words; “=” behind one: it ends there. */
const alternatives = (words: string) =>
  words
    .split(" ")
    .map((word) => (word.endsWith("=") ? `${fold(word.slice(0, -1))}(?!\\p{L})` : fold(word)))
    .join("|");

const NEGATING = new RegExp(
  `(?<!\\p{L})(?:${alternatives(
    "nicht= kein= keine= keinen= keiner= dementier bestreite weist schließt= ne= n'= pas= dément nie= nient= exclut= écarte= no= niega= niegan= descarta desmiente rechaza não= nega= negam= desmente non= smentisc esclude= не= нет= опроверг отрица исключ спростув заперечу виключ nu= dezminte zaprzecz wyklucz dementuje",
  )})`,
  "u",
);
const OPENING = new RegExp(
  `(?<!\\p{L})(?:${alternatives(
    "könnte könnten droht= drohen= drohte erwäg überleg möglich forder fürcht pourrai pourrait pourraient menace= menacent envisag demande= réclame souhaite podría podrían amenaza= amenazan baraja considera= estudia= pide= quiere= poderia poderiam pode= podem= ameaça= avalia cogita pede= potrebbe potrebbero minaccia= minacciano valuta chiede= может= могут= пригрозил угрожа грозит грозят рассматрива возможн допус предлож призва призыва попросил може= можуть= погрожу загрожу розгляда можлив закликa może= mogą= grozi= rozważa ar= putea= amenință= olabilir tehdit düşün",
  )})`,
  "u",
);
// Chinese signs as `fold` leaves them, in Japanese too: 検討 is 検讨.
const SIGNS_BEFORE: readonly (readonly [Doubt, RegExp])[] = [
  ["negated", /(?:不会|沒有|没有|不|未|否认|否認|无意|無意)[^\s,，。:;]{0,12}$/u],
  ["open", /(?:可能|或|或将|威胁|威脅|考虑|考慮|要求|呼吁|검토|요구)[^,，。:;]{0,12}$/u],
];
const SIGNS_BEHIND: readonly (readonly [Doubt, RegExp])[] = [
  ["negated", /^[^,，。:;]{0,6}(?:否定|否认|否認|せず|しない|ない|부인|않|없)/u],
  ["open", /^[^,，。:;]{0,6}(?:可能性|検讨|の恐れ|も|か$|가능성|검토|요구|시사|할 수도)/u],
];

/** `start`, `end`: of the word by which it is off. Of two doubts the denial counts. */
export function foreignDoubt(folded: string, start: number, end: number): Doubt | undefined {
  const [before, behind] = [folded.slice(0, start), folded.slice(end)];
  if (NEGATING.test(before) || /^[^,:;]*(?<!\p{L})(?:nicht|pas)(?!\p{L})/u.test(behind)) return "negated";
  const signs =
    SIGNS_BEHIND.find(([, pattern]) => pattern.test(behind)) ?? SIGNS_BEFORE.find(([, one]) => one.test(before));
  if (signs !== undefined) return signs[0];
  return OPENING.test(before) || /(?<!\p{L})(?:olabilir|düşünüyor|mümkün)/u.test(behind) ? "open" : undefined;
}
