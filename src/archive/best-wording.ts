// Which wording of a quote to show first, and which one where there is room for one only. Pure.
import { mayBeQuoted } from "./compare/verdict.ts";
import type { Quote, Wording } from "./schema.ts";
import { WORDING_KINDS } from "./vocabulary.ts";

/** For lists: the nearer to what was said, the sooner. */
export function nearestFirst(a: Wording, b: Wording): number {
  return WORDING_KINDS.indexOf(a.kind) - WORDING_KINDS.indexOf(b.kind);
}

/** The wording that an English reader may quote best; undefined for a quote without any. */
export function bestWording({ wordings }: Pick<Quote, "wordings">): Wording | undefined {
  return wordings.toSorted((a, b) => Number(isSecondary(a)) - Number(isSecondary(b)) || nearestFirst(a, b))[0];
}

/** For the whole of a quote: the one that may be quoted in English, so that nobody has to turn the page for it, then as near to what was said as they are. */
export function bestFirst({ wordings }: Pick<Quote, "wordings">): readonly Wording[] {
  const best = bestWording({ wordings });
  // Where that is in another language, what it says in English stands next to it.
  const isToRead = ({ language, kind }: Wording) =>
    best !== undefined && best.language !== "en" && language === "en" && kind !== "garbled";
  const others = wordings
    .filter((one) => one !== best)
    .toSorted((a, b) => Number(isToRead(b)) - Number(isToRead(a)) || nearestFirst(a, b));
  return best === undefined ? others : [best, ...others];
}

/** Not English, or not to be quoted: shown when there is nothing else. */
function isSecondary({ kind, language }: Wording): boolean {
  return language !== "en" || !mayBeQuoted(kind);
}
