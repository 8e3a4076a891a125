// Which office of the first person that is named is meant by the words for one.

import type { Holder } from "../../../../archive/names/offices-by-word.ts";
import type { Actor, Office } from "../../../../archive/schema.ts";
import { holdersOf } from "../../../answers/answer-office.ts";
import type { RecordPart } from "../../../parts/part.ts";
import type { IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { isPerson, refsOf } from "../events/record-refs.ts";
import { onlyOffice } from "./body-office.ts";

export function firstPersonNamed({ parts }: ReadMessage, archive: IntentContext["archive"]) {
  return parts
    .flatMap((part) => (part.is === "record" ? part.records : []))
    .find(({ kind, id }) => isPerson(kind, id, archive))?.id;
}

export function holdersFor(
  title: readonly string[],
  of: RecordPart | undefined,
  archive: IntentContext["archive"],
): readonly Holder[] {
  const whose = of === undefined ? {} : { of: refsOf(of.records.filter(({ kind }) => kind === "actor")) };
  return holdersOf({ title: title.join(" ") || "leader", ...whose }, archive);
}

/** The last that fits what is typed of it. `left`: of an office that they have again, the time before. */
export function officeOf(
  person: Actor,
  title: readonly string[],
  of: RecordPart | undefined,
  message: ReadMessage,
  archive: IntentContext["archive"],
  left = false,
): Office | undefined {
  const fitting =
    title.length === 0 && of === undefined
      ? person.offices
      : holdersFor(title, of, archive).flatMap(({ actor, office }) => (actor.id === person.id ? [office] : []));
  const last = fitting.at(-1);
  const isSame = (office: Office) => title.length > 0 || office.title === last?.title;
  const before = fitting.findLast((office) => office.to !== undefined && isSame(office));
  return (left ? before : undefined) ?? last ?? onlyOffice(person, message, of);
}
