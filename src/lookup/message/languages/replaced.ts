// “Wann wurde Scholz durch Merz abgelöst”, “quand Rubio a-t-il remplacé Blinken”: when one of two came after the other, as English asks it.

import type { Archive } from "../../../archive/archive.ts";
import type { Covered } from "./cover.ts";
import { englishNameOf, meansPerson } from "./english-names.ts";
import { hasForm } from "./has-form.ts";
import { REPLACED_WORDS } from "./neighbour-words.ts";
import type { WayInEnglish } from "./way-in-english.ts";

/** Before whoever came next, where whoever was in office before stands first. */
const BY_OR_WITH: ReadonlySet<string> = new Set("durch von vom par por pelo pela da dal dalla".split(" "));

/** undefined where not just two people are named, or anything but when is asked. */
export function replacedInEnglish(
  { units, pieces }: Covered,
  language: string,
  archive: Archive,
): WayInEnglish | undefined {
  const means = pieces.flatMap((piece) => piece.means);
  if (!means.some((one) => one.is === "ask" && one.ask === "when")) return undefined;
  if (!hasForm(units, REPLACED_WORDS[language] ?? "") || means.some(({ is }) => is === "missing" || is === "kind"))
    return undefined;
  const people = pieces.flatMap(({ from, means: some }) =>
    some.flatMap((one) =>
      one.is === "record" && meansPerson(one, archive) ? [{ from, name: englishNameOf(one, archive) }] : [],
    ),
  );
  const [first, second, ...others] = people;
  if (first === undefined || second === undefined || others.length > 0) return undefined;
  const isLeft = BY_OR_WITH.has(units[second.from - 1]?.key ?? "");
  const offices = means.flatMap((one) => (one.is === "office" ? [one.english] : []));
  const as = offices.length === 1 ? ` as ${offices[0]}` : "";
  const english = isLeft
    ? `when was ${first.name} replaced by ${second.name}${as}`
    : `when did ${first.name} replace ${second.name}${as}`;
  return { english, binds: true };
}
