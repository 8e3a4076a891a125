// Which edition of a recurring meeting is meant where a state is named beside it: the one that the state received. Pure.

import type { Archive } from "../../archive/archive.ts";
import { TopicId } from "../../archive/fields.ts";
import { eventsBySubject } from "../../archive/may-concern.ts";
import { keyOf } from "../../archive/names/whole-names.ts";
import type { QuestionAbout } from "../../core/question.ts";
import { splitRef } from "./event-refs.ts";
import { findEvents } from "./find-events.ts";

/** “BRICS Russia”, “G7 summit UK”: of a recurring meeting the edition that a state received; undefined where anything else is named. */
export function hostedBy(question: QuestionAbout<"events">, archive: Archive): QuestionAbout<"events"> | undefined {
  const { subjects = [], kinds: _, ...asked } = question;
  const { series: editions } = eventsBySubject.of(archive);
  const seriesOf = (refs: string) => refs.split("|").find((ref) => editions.has(splitRef(ref).id));
  const [body] = asked.series === undefined ? subjects.flatMap((refs) => seriesOf(refs) ?? []) : [asked.series];
  const [other, ...more] = subjects.filter((refs) => seriesOf(refs) === undefined);
  if (body === undefined || other === undefined || more.length > 0 || asked.places !== undefined) return undefined;
  const states = other.split("|").flatMap((ref) => archive.actors.get(splitRef(ref).id) ?? []);
  const series = TopicId.parse(body.replace(/^\w+:/, ""));
  const queries = states
    .filter(({ kind }) => kind === "state")
    .map(({ name }): QuestionAbout<"events"> => ({ ...asked, series, which: "one", places: [keyOf(name)] }));
  return queries.find((query) => findEvents(query, archive).length > 0) ?? queries[0];
}
