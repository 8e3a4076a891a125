// “The coalition’s last call”, “how many video calls did the G7 have”: what a group holds by video is a call of theirs, whatever it is recorded as, and an edition or not. Pure.

import type { Archive } from "../../archive/archive.ts";
import { isSeriesTopic } from "../../archive/series-topics.ts";
import type { EventKind } from "../../archive/vocabulary.ts";
import type { QuestionAbout } from "../../core/question.ts";
import { type EventQuery, splitRef } from "./event-refs.ts";
import { findEvents } from "./find-events.ts";

type EventsQuestion = QuestionAbout<"events">;

const HELD_BY_VIDEO: readonly EventKind[] = ["meeting", "summit", "conference", "talks", "call"];

/** undefined where no call or video meeting of one group is asked for, or it had none by video. */
export function asCallsByVideo(question: EventsQuestion, archive: Archive): EventsQuestion | undefined {
  const { kinds = [], format, series, ...rest } = question;
  const isOfCalls = kinds[0] === "call" || (kinds[0] === "conference" && format === "virtual");
  if (format === "in-person" || !(isOfCalls || (format === "virtual" && series !== undefined))) return undefined;
  const named = series === undefined ? (rest.subjects ?? []) : [...(rest.subjects ?? []), `topic:${series}`];
  if (!isOfOneGroup(named, archive)) return undefined;
  const subjects = named.map(asItsOwn);
  const wanted = isOfCalls ? [...HELD_BY_VIDEO] : kinds.length > 0 ? [...kinds] : undefined;
  const other = {
    ...rest,
    subjects,
    ...(wanted === undefined ? {} : { kinds: wanted }),
    format: "virtual",
  } satisfies EventsQuestion;
  return findEvents(other, archive).length > 0 ? other : undefined;
}

/** What is of the group, and not what somebody of it took part in. */
function asItsOwn(refs: string): string {
  const topics = refs.split("|").filter((ref) => ref.startsWith("topic:"));
  return topics.length === 0 ? refs : topics.join("|");
}

/** Of a body or of what meets again and again, and of no state or person. */
function isOfOneGroup([refs, ...others]: NonNullable<EventQuery["subjects"]>, archive: Archive): boolean {
  return (
    refs !== undefined &&
    others.length === 0 &&
    refs.split("|").every((ref) => {
      const { kind, id } = splitRef(ref);
      return kind === "topic" ? isSeriesTopic(id as never, archive) : archive.actors.get(id)?.kind === "organisation";
    })
  );
}
