// Whether the archive knows a place that a word of another language means.

import type { Archive } from "../../../archive/archive.ts";
import { recordsCalled } from "../../../archive/names/whole-names.ts";
import { tokenize } from "../../../text/tokens.ts";

/** Whether anything in the archive is called after it, takes place there, or was said there. */
export function isKnownPlace(place: string, archive: Archive): boolean {
  const wanted = ` ${tokenize(place).join(" ")} `;
  const has = (text: string) => ` ${tokenize(text).join(" ")} `.includes(wanted);
  return (
    [...archive.events.values()].some(({ title, also, place: where }) =>
      [title, ...also, where?.name ?? ""].some(has),
    ) ||
    [...archive.quotes.values()].some(({ occasion }) => has(occasion)) ||
    recordsCalled(wanted.trim(), archive).length > 0
  );
}
