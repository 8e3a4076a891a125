// States as the CLDR names them in a language, and which of them the archive has.

import { type Named, recordsCalled } from "../../../archive/names/whole-names.ts";
import { tokenize } from "../../../text/tokens.ts";
import type { NamedRecords } from "./names.ts";

/** `english` is what a state is told by that the archive does not have. */
export type StateName = {
  readonly names: readonly string[];
  readonly records: readonly Named[];
  readonly english: string;
};

/** Regions of the CLDR that nobody means who asks for a state: parts of states, groups, codes no longer in use. */
const NO_STATES =
  /^(?:A[CINQSWX]|B[LMQUV]|C[CKPQSWX]|D[DGY]|E[AHZU]|F[KOX]|G[FGIPSU]|H[MV]|I[CMO]|J[EY]|K[Y]|M[FPQS]|N[CFHTU]|P[FMNRZ]|Q[OU]|R[EH]|S[HJUX]|T[ACFKP]|U[KMN]|V[DGI]|WF|X[AB]|Y[DTU]|Z[RZ])$/;

/** Regions that the archive calls something else. */
const CALLED: Readonly<Record<string, string>> = { PS: "palestinian authority", CD: "dr congo" };

const REGIONS = [...letterPairs()];

export function cldrStates(language: string, archive: NamedRecords): readonly StateName[] {
  const english = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });
  const kinds = (["long", "short"] as const).map(
    (style) => new Intl.DisplayNames([language], { type: "region", fallback: "none", style }),
  );
  return REGIONS.flatMap((region): StateName[] => {
    const name = english.of(region);
    if (name === undefined || NO_STATES.test(region)) return [];
    const names = kinds.flatMap((kind) => kind.of(region) ?? []).flatMap((one) => [one, withoutBrackets(one)]);
    const key = CALLED[region] ?? tokenize(withoutBrackets(name)).join(" ").replace(/^st /, "saint ");
    const records = recordsCalled(key, archive).filter(
      ({ kind, id }) => kind === "actor" && archive.actors.get(id)?.kind !== "person",
    );
    return [{ names: [...new Set(names)], records, english: withoutBrackets(name) }];
  });
}

/** All states as a language calls them, whether or not the archive has them. */
export function namesOfStates(language: string): readonly string[] {
  const names = new Intl.DisplayNames([language], { type: "region", fallback: "none" });
  return REGIONS.flatMap((region) => (NO_STATES.test(region) ? [] : (names.of(region) ?? [])));
}

let english: ReadonlySet<string> | undefined;

/** Whether it is what the CLDR calls a state in English, whether or not the archive has that; `key` as tokens.ts folds. */
export function isNameOfState(key: string): boolean {
  english ??= new Set(
    REGIONS.flatMap((region) => {
      const name = NO_STATES.test(region)
        ? undefined
        : new Intl.DisplayNames(["en"], { type: "region", fallback: "none" }).of(region);
      return name === undefined ? [] : [tokenize(withoutBrackets(name)).join(" ")];
    }),
  );
  return english.has(key);
}

/** “缅甸（Burma）” without what stands in brackets. */
function withoutBrackets(name: string): string {
  return name.replace(/\s*[(（].*$/u, "");
}

function* letterPairs(): Generator<string> {
  for (let a = 65; a <= 90; a++) for (let b = 65; b <= 90; b++) yield String.fromCharCode(a, b);
}
