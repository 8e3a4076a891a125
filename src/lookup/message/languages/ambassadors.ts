// Whose ambassador is meant, and where: “посол США в Китае”, 美国驻华大使, “주한 미국 대사”.

import type { Archive } from "../../../archive/archive.ts";
import { AMBASSADOR } from "./ambassador-words.ts";
import type { Covered, Piece } from "./cover.ts";
import { meansPerson, ownerNameOf } from "./english-names.ts";

/** Words before a state in which somebody is, and behind it, as units.ts folds them. */
const BEFORE_HOST = /^(?:в|во|у|in|im|en|au|aux|em|na|no|nos|nas|nei|nel|negli|bei|فی|في|لدى|لدي|驻|駐|주)$/u;
const BEHIND_HOST = /^(?:में|मे|주재|駐在)/u;

/** “Ambassador of United States to China”, or to China alone; undefined where no state is named, or it is told whose alone. */
export function ambassadorOf({ units, pieces }: Covered, archive: Archive): string | undefined {
  const states = pieces.flatMap((piece) => {
    const named = piece.means.flatMap((one) => (one.is === "record" && !meansPerson(one, archive) ? [one] : []));
    return named.map((one) => ({ name: ownerNameOf(one, archive), isHost: isHost(piece, units) }));
  });
  const [first, second, ...others] = states;
  if (first === undefined || others.length > 0) return undefined;
  if (second === undefined) return first.isHost ? `${AMBASSADOR} to ${first.name}` : undefined;
  const [of, to] = first.isHost && !second.isHost ? [second, first] : [first, second];
  return `${AMBASSADOR} of ${of.name} to ${to.name}`;
}

function isHost({ from, to }: Piece, units: Covered["units"]): boolean {
  const behind = units.slice(to, to + 2).map(({ key }) => key);
  const own = units[from]?.key ?? "";
  return (
    BEFORE_HOST.test(units[from - 1]?.key ?? "") ||
    (to - from > 1 && /^[驻駐주]$/u.test(own)) ||
    BEHIND_HOST.test(behind.join("")) ||
    BEHIND_HOST.test(behind[0] ?? "")
  );
}
