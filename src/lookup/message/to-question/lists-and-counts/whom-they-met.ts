// “Whom did Putin meet in July”: those with whom somebody has met, which no meeting is that is only planned.

import type { ReadMessage } from "../../read-message.ts";
import type { EventParts } from "../events/event-query.ts";

/** Asked for in the past; “Putin meeting held” is what such a question in another language is read as. */
const WHOM_WAS_MET =
  /^(?:(?:so|and|but) )?(?:(?:with )?whom?\b.*\b(?:did|has|have|had)\b.*\b(?:meet|met)\b|who (?:all )?met\b|(?:did|has|have)\b.*\b(?:meet|met) (?:with )?any(?:one|body)\b)|\bmeeting held$/iu;

/** Of a time that is told; up to today, what the archive knows no end of belongs to it, too. */
export function asksWhomOfTime({ rest, span, since }: ReadMessage, today: string): boolean {
  return span !== undefined && !since && span.to !== today && span.from <= today && WHOM_WAS_MET.test(rest);
}

/** “How often has the SCO met?”: not how often two met beside it. */
export function bodyHasMet({ parts }: ReadMessage, { series, subjects }: EventParts): boolean {
  const isSo = ({ is, text }: ReadMessage["parts"][number]) =>
    is === "kind" && /^(?:met|meets?|convened?)$/iu.test(text);
  return series !== undefined && subjects === undefined && parts.some(isSo);
}
