// Who bid to host the event, won it or gave it up, with the day and who told it.

import type { Archive } from "../../../archive/archive.ts";
import { nameOf } from "../../../archive/records.ts";
import type { BidAsked } from "../../../core/bid-asked.ts";
import type { EventView } from "../../../core/view.ts";
import { bidsTold } from "../../../lookup/answers/bid-told.ts";
import { splitRef } from "../../../lookup/answers/event-refs.ts";
import { NONE } from "../../../wording/describe-limits.ts";
import { placeAsWritten } from "../../../wording/describe-place.ts";
import type { Words } from "../../../wording/words.ts";
import { plain } from "../message/markdown.ts";
import { lead, stepInLine } from "./event-step-line.ts";

/** Where no step tells it, just that. */
export function bidLine(
  { question: { by }, steps }: EventView,
  asked: BidAsked,
  archive: Archive,
  words: Words,
): string {
  const ids = by?.split("|").map((ref) => splitRef(ref).id as string);
  const told = bidsTold(steps, asked, ids, archive);
  if (told.length > 0) return lead(words.asked.told(), told.map((step) => stepInLine(step, words)).join(" "));
  const [id] = ids ?? [];
  const typed = asked.name === undefined ? NONE : placeAsWritten(asked.name);
  const names = plain(id === undefined ? typed : words.withArticle(nameOf(archive, id as never)));
  return words.event.noBid({ names, what: asked.what });
}
