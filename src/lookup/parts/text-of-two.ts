// “EU–India trade agreement”: what two whose relations are a topic agree on a matter, and no name of a treaty.

import type { Archive } from "../../archive/archive.ts";
import { statesBetween } from "../answers/subject-check.ts";
import type { Gathering } from "./gathering.ts";
import { isTreatyWord } from "./gathering-words.ts";

export function isTextOfTwo({ head, by }: Gathering, archive: Archive): boolean {
  const topics = by.map((one) => (one.is === "record" ? one.records.filter(({ kind }) => kind === "topic") : []));
  const isBetween = ({ id }: { readonly id: string }) => statesBetween(id, archive).length === 2;
  return isTreatyWord(head) && topics.every((ids) => ids.length > 0) && topics.some((ids) => ids.some(isBetween));
}
