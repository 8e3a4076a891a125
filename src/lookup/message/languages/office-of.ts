// An office in English words, by those of a language for it and whose it is.

import { dictionary } from "../../../text/dictionary.ts";

/** States of which the head of government is called otherwise. */
const HEADS_OF_GOVERNMENT: Readonly<Record<string, string>> = dictionary({
  China: "premier",
  Germany: "chancellor",
  Austria: "chancellor",
});

/** “Bundesaußenminister”: where no other state is named beside it. */
const OF_HOME = / of (?<home>Germany)$/u;

/** “Secretary of state” is said of one state only; the longest title is meant: “foreign minister”, not “minister”. */
export function officeOf(offices: readonly string[], bodies: readonly string[]): string {
  const own = offices.find((one) => one !== "head") ?? "head";
  const office = own.replace(OF_HOME, "");
  const place = bodies[0] ?? OF_HOME.exec(own)?.groups?.home;
  const head =
    (office === "prime minister" ? HEADS_OF_GOVERNMENT[place ?? ""] : undefined) ??
    (office === "chancellor" && !isHeadedByOne(place) ? "foreign minister" : office);
  if (isOfOneState(head)) return `${head} of United States`;
  return place === undefined ? head : `${head} of ${place}`;
}

/** “Secretary of state”, “treasury secretary”: no state is told beside it, for it is the United States. */
export function isOfOneState(office: string): boolean {
  return /^(?:secretary of state|treasury secretary)$/iu.test(office);
}

/** In Spanish and Portuguese the foreign ministers of other states are called so. */
function isHeadedByOne(place: string | undefined): boolean {
  return place === undefined || HEADS_OF_GOVERNMENT[place] === "chancellor";
}
