// Somebody whom the archive does not have, in other languages than English: “Merz reist nach Israel”, “李大統領、来月訪日”. Pure.

import { fold } from "../../text/tokens.ts";
import type { ToldHeadline } from "./told.ts";

/** Verbs by which somebody goes to a state, or meets who acts for it, right behind the name; folded, as they stand. */
const TRAVEL_VERBS = new Set(
  fold(
    "reist fährt fliegt besucht trifft empfängt wird se ira rencontrera recevra visitera effectuera viajará visitará visita viaja recibirá irá vai receberá andrà visiterà incontrerà riceverà посетит прибудет приедет отправится встретится летит едет відвідає прибуде зустрінеться приїде odwiedzi spotka przyjedzie",
  ).split(" "),
);

/** A name and an office in Chinese and Japanese, at the beginning. */
const OFFICE_OF_UNKNOWN = /^\p{Script=Han}{1,4}(?:大统领|大統領|首相|主席|外相|国王|总统|総统|总理|総理|外长)/u;

/** Two names, with an article and an office before them. */
const MOST_NAMES = 4;
const OFFICE_BEFORE =
  /^(?:el|la|le|il|o|a|der|die|president[ea]?|prasident(?:in)?|canciller|chanceler|chancelier|kanzler(?:in)?|ministr[eoa]|primer|primeiro|premier|premiere|primo|rey|roi|re|rei|konig|papst|pape|papa|президент|премьер|глава|мид|міністр|министр)$/u;

/** “Vertice tra Meloni e Macron”: whether the clause tells of a meeting of two, of whom the archive has one alone. */
export function hasUnknownOfTwo({ headline: { words }, names }: ToldHeadline, clause: number): boolean {
  const own = words.flatMap((word, at) => (word.clause === clause ? [{ ...word, at }] : []));
  const between = own.findIndex(({ key }) => /^(?:entre|zwischen|tra|fra|между|між)$/u.test(key));
  const [one, and, other] = own.slice(between + 1, between + 4);
  if (between < 0 || one === undefined || other === undefined || !/^(?:e|ed|et|y|und|и|і|та)$/u.test(and?.key ?? ""))
    return false;
  const isNamed = ({ at }: { readonly at: number }) =>
    names.some(({ is, from, to }) => is !== "topic" && from <= at && at < to);
  return one.capital && other.capital && isNamed(one) !== isNamed(other);
}

/** Whether the clause begins with a name that is none of the archive's, of somebody who goes there. */
export function hasUnknownTraveller({ headline: { words, clauses }, names }: ToldHeadline, clause: number): boolean {
  const first = words.findIndex((word) => word.clause === clause);
  const isNamed = (at: number) => names.some(({ from, to }) => from <= at && at < to);
  const own = words.slice(first).filter((word) => word.clause === clause);
  const verb = own.findIndex(({ key }) => TRAVEL_VERBS.has(key));
  if (verb > 0 && verb <= MOST_NAMES)
    return own
      .slice(0, verb)
      .every(
        ({ capital, key }, at) =>
          !isNamed(first + at) && !/\d/.test(key) && (capital || (at < verb - 1 && OFFICE_BEFORE.test(key))),
      );
  return OFFICE_OF_UNKNOWN.test(fold(clauses[clause]?.text ?? "")) && !isNamed(first);
}
