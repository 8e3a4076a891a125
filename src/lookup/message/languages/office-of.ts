// An office in English words, by those of a language for it and whose it is.

/** States of which the head of government is called otherwise. */
const HEADS_OF_GOVERNMENT: Readonly<Record<string, string>> = {
  China: "premier",
  Germany: "chancellor",
  Austria: "chancellor",
};

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
  if (/^(?:secretary of state|treasury secretary)$/.test(head)) return `${head} of United States`;
  return place === undefined ? head : `${head} of ${place}`;
}

/** In Spanish and Portuguese the foreign ministers of other states are called so. */
function isHeadedByOne(place: string | undefined): boolean {
  return place === undefined || HEADS_OF_GOVERNMENT[place] === "chancellor";
}
