// The sign that stands for a quotation while the rest of a message is read, and the quotation put back in its place: nobody is shown that sign.

import { QUOTE_KEY } from "../../ask/pattern.ts";

export const QUOTED_HERE: RegExp = new RegExp(`(?<![\\p{L}\\p{N}])${QUOTE_KEY}(?![\\p{L}\\p{N}])`, "iu");

/** A part of what was typed, with its one quotation where the sign for it stands. */
export function withQuotation(typed: string, [quotation, ...others]: readonly string[]): string {
  return quotation === undefined || others.length > 0 ? typed : typed.replace(QUOTED_HERE, () => quotation);
}
