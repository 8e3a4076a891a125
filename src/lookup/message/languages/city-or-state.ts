// عمان: a capital that Arabic spells as another state, but for a sign that nobody writes.

import { whereItMayFit } from "../../../text/where-it-may-fit.ts";

/** The capital of Jordan stands alone, or behind a letter that is written together with it; “the Sultanate of Oman” is the state. */
const AMMAN_OR_OMAN = whereItMayFit(/(?<!سلطنة )(?<!\p{L})([وبلف]?)عمان(?!\p{L})/gu);

/** The message with the capital named in full; undefined where nothing in it may be another place. */
export function withOtherPlace(message: string): string | undefined {
  const other = message.replace(AMMAN_OR_OMAN, "$1عاصمة الأردن");
  return other === message ? undefined : other;
}
