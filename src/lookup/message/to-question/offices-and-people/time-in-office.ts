// The time in which an office was held that is asked about: “since 2016”, “until August 2025”, “the presidents of France”.

import { addDays, type Day, latest } from "@attache/edtf";
import type { Archive } from "../../../../archive/archive.ts";
import type { QuestionAbout } from "../../../../core/question.ts";
import { holdersOf } from "../../../answers/answer-office.ts";
import { BEGINNING } from "../../../read/extract-time.ts";
import type { Span } from "../../../read/parse-span.ts";
import type { IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";

type AskedOffice = Pick<QuestionAbout<"office">, "title" | "of">;
type DaysAsked = { readonly from?: Day; readonly to?: Day };

/** “Since 2016” is until today, “the presidents of France” all that there were, “until August 2025” whoever left it then. */
export function timeInOffice(
  message: ReadMessage,
  span: Span | undefined,
  asked: AskedOffice,
  { today, archive }: IntentContext,
): DaysAsked {
  if (span === undefined) return message.listsOffice === true ? { to: today } : {};
  if (span.from === BEGINNING && message.listsOffice !== true) {
    const day = lastDayInOffice(span.to, asked, archive) ?? span.to;
    return { from: day, to: day };
  }
  return { from: span.from, to: message.since && span.from < today ? today : span.to };
}

/** The last whole day of whoever left it in the month or year that ends on that day, and of the last who did; undefined where nobody left. */
function lastDayInOffice(end: Day, asked: AskedOffice, archive: Archive): Day | undefined {
  const held = holdersOf(asked, archive);
  // Of one office alone: whoever leads a state may have another beside it.
  if (new Set(held.map(({ office }) => office.title)).size !== 1) return undefined;
  const left = held.flatMap(({ office: { to } }) => (to && latest(to)) ?? []).filter((day) => day <= end);
  const [month, year] = [end.slice(0, 7), end.slice(0, 4)];
  const isLastOf = (part: string) =>
    left
      .filter((day) => day.startsWith(part))
      .toSorted()
      .at(-1);
  const isYear = end.endsWith("-12-31");
  const last = isLastOf(month) ?? (isYear ? isLastOf(year) : undefined);
  return last === undefined ? undefined : addDays(last, -1);
}
