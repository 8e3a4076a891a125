// Which wording of a quote to give instead of the one that was found, and which is in the speaker's own language.
import { type Quote, WORDING_KINDS, type Wording } from "../schema.ts";
import { mayBeQuoted } from "./verdict.ts";

/** In the same language if there is one that may be quoted, else in any; the wording itself when none is nearer to what was said. */
export function betterWording(quote: Quote, wording: Wording): Wording {
  const same = nearestWording(quote.wordings.filter(({ language }) => language === wording.language)) ?? wording;
  const better = mayBeQuoted(same.kind) ? same : (nearestWording(quote.wordings) ?? wording);
  return WORDING_KINDS.indexOf(better.kind) < WORDING_KINDS.indexOf(wording.kind) ? better : wording;
}

/** As it was said, when that is known and in another language than this wording. */
export function originalOf(quote: Quote, wording: Wording): Wording | undefined {
  if (quote.language === undefined || quote.language === wording.language) return undefined;
  return quote.wordings.find(({ kind, language }) => kind === "verbatim" && language === quote.language);
}

function nearestWording(wordings: readonly Wording[]): Wording | undefined {
  return wordings.toSorted((a, b) => WORDING_KINDS.indexOf(a.kind) - WORDING_KINDS.indexOf(b.kind))[0];
}
