// “In what capacity was Vance at the conference”: as what somebody came, or the office that they had on its days.

import { earliest, latest } from "@attache/edtf";
import type { Archive } from "../../../archive/archive.ts";
import { surelyHeld } from "../../../archive/offices.ts";
import { phaseOf } from "../../../archive/phase.ts";
import { nameOf } from "../../../archive/records.ts";
import type { EventView } from "../../../core/view.ts";
import { splitRef } from "../../../lookup/answers/event-refs.ts";
import type { Words } from "../../../wording/words.ts";
import { plain } from "../message/markdown.ts";
import { lead } from "./event-step-line.ts";

type OfOne = Pick<EventView, "at" | "today">;

/** Of each who is asked about; undefined of what is not over, and of nobody in person. */
export function capacityLine({ at, today }: OfOne, by: string, archive: Archive, words: Words): string | undefined {
  const { date, participants } = at.state;
  const [first, last] = date === undefined ? [] : [earliest(date), latest(date)];
  if (phaseOf(at.state, today) !== "over" || first === undefined || last === undefined) return undefined;
  const told = by.split("|").flatMap((ref) => {
    const actor = archive.actors.get(splitRef(ref).id as never);
    if (actor?.kind !== "person") return [];
    const named = participants.find((one) => one.actor === actor.id)?.as;
    const held = actor.offices.filter((office) => surelyHeld(office, first, last)).map(({ title }) => title);
    const office = named ?? (held.length === 0 ? undefined : words.and(held));
    const name = words.withArticle(nameOf(archive, actor.id));
    return [office === undefined ? words.event.noOfficeThen({ name }) : words.event.hadOfficeThen({ name, office })];
  });
  return told.length === 0 ? undefined : lead(words.asked.officeThen(), plain(told.join(" ")));
}
