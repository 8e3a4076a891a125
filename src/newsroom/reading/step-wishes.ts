// Words by which a gathering is wanted, where they stand for something else. Pure.

import type { FoundVerb } from "./step-patterns.ts";

/** Whether what looks like a wish is none: a new host that is sought, an invitation of before, a summit that is to be shorter. */
export function isNoWish(verb: FoundVerb, keys: readonly string[]): boolean {
  return isSearchForHost(verb, keys) || isInvitedThen(verb, keys) || isChangeOnly(verb, keys);
}

/** “Seeks new host for the summit”: nobody wants a summit that was not to be. */
function isSearchForHost({ kind, from, to }: FoundVerb, keys: readonly string[]): boolean {
  const behind = keys.slice(to + 1, to + 5).join(" ");
  return kind === "floated" && /^(?:seek|ask|explor)/.test(keys[from] ?? "") && OTHER_HOST.test(behind);
}

/** “Visits at Biden’s invitation”: the invitation was made before, and nothing is only wanted. */
function isInvitedThen({ kind, from }: FoundVerb, keys: readonly string[]): boolean {
  if (kind !== "floated" || !/^invit(?:e|ation)$/.test(keys[from] ?? "")) return false;
  return keys.slice(Math.max(0, from - 4), from).some((key) => /^(?:at|on|upon|following)$/.test(key));
}

/** “Weighs shortening the summit”: nobody wants it who did not. */
function isChangeOnly({ kind, to }: FoundVerb, keys: readonly string[]): boolean {
  return (
    kind === "floated" &&
    /^(?:shorten|cut|trim|curtail|downgrad|scal|skip|boycott|relocat|mov)ing$/.test(keys[to + 1] ?? "")
  );
}

const OTHER_HOST =
  /\b(?:new|another|alternative|other|different|replacement) (?:\S+ )?(?:hosts?|venues?|home|city|location)\b/;
