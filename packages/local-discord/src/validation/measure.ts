// How much of each documented limit a body uses.
import type { PageLimit } from "../../protocol.ts";
import type { Path, Problem } from "../errors/refusal.ts";

/** `says`: what Discord has against more. */
export type LimitUse = PageLimit & Pick<Problem, "code"> & { readonly path: Path; readonly says: string };

/** The faults of what is beyond its limit. */
export function excesses(measured: readonly LimitUse[]): readonly Problem[] {
  return measured
    .filter(({ used, most }) => used > most)
    .map(({ path, says, code }) => ({ path, message: says, ...(code === undefined ? {} : { code }) }));
}
